"""The 3D viewer: one patient in space, a section beside it, and another patient at a click."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Self

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import is_stored, numbered_patient
from sympblock.widgets.anatomy_viewer.body_view import VIEWER_GROUPS, ViewerGroup
from sympblock.widgets.anatomy_viewer.stage_panel import StagePanel
from sympblock.widgets.anatomy_viewer.viewer_state import ViewerState


class AnatomyViewer(StagePanel[ViewerState]):
    """Shows a patient in space; everything decided here, drawn and turned in the page.

    Parameters
    ----------
    state : ViewerState
        What to show first.
    make : callable
        Takes a seed and returns a patient; 0 is the typical one.
    is_blocking : bool
        True waits for each person instead of going on meanwhile.
    """

    title = "The patient in 3D"

    def __init__(
        self,
        state: ViewerState = ViewerState(),
        make: Callable[[int], Patient] = numbered_patient,
        is_blocking: bool = False,
    ) -> None:
        self._make = make
        super().__init__(state, is_blocking)
        self._bring(state.seed)

    def groups(self) -> Sequence[ViewerGroup]:
        """Offer view, section, structures and other patients."""
        return VIEWER_GROUPS

    def pressed(self, state: ViewerState, button: str) -> ViewerState:
        """Bring another patient, or the typical one again; what is shown stays as it is."""
        seed = state.seed + 1 if button == "another" else 0
        self._bring(seed)
        return dataclasses.replace(state, seed=seed, structure="")

    def rehearsal(self) -> Self:
        """Return an undisplayed twin in the first state."""
        return type(self)(self._first, self._make, is_blocking=True)

    def _bring(self, seed: int) -> None:
        """Bring a patient; one that is stored is there before the page asks."""
        is_quick = self.comm is None and is_stored(seed)
        self.prepare(lambda: self._make(seed), self.put_on_stage, is_quick=is_quick)
