"""What the 3D viewer shows, as a short code."""

from __future__ import annotations

from sympblock.widgets.anatomy_viewer.body_view import VIEWER_GROUPS, viewer_controls
from sympblock.widgets.anatomy_viewer.viewer_state import ViewerState
from sympblock.widgets.core.state_code import state_code, state_in_code, state_kind

VIEWER_CODE = state_kind("V", ViewerState)


def viewer_code(state: ViewerState) -> str:
    """Return the code of who is shown, from where, and what of the body."""
    return state_code(VIEWER_CODE, state)


def viewer_in_code(text: str) -> ViewerState:
    """Return what a code shows.

    Raises
    ------
    CodeRefusedError
        If it is no code of the viewer.
    """
    return state_in_code(
        VIEWER_CODE, text, ViewerState(), lambda state: viewer_controls(state, VIEWER_GROUPS, is_ready=True)
    )
