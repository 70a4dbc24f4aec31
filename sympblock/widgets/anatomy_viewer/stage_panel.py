"""What every panel with a body in space has: the stage of the page, and the view of one patient."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import traitlets

from sympblock.anatomy.patient import Patient
from sympblock.widgets.anatomy_viewer.body_view import BodyView, ViewerGroup, viewer_controls
from sympblock.widgets.anatomy_viewer.mesh_message import packed
from sympblock.widgets.anatomy_viewer.viewer_state import ViewerState
from sympblock.widgets.core.panel import Control, Picture, Table, Words
from sympblock.widgets.core.prepared_panel import PreparedPanel

Staged = TypeVar("Staged", bound=ViewerState)


class StagePanel(PreparedPanel[Staged], Generic[Staged]):
    """Joins the view of a patient to a page that draws and turns them.

    A subclass says in ``groups`` which controls it offers, and hands over a
    patient with :meth:`put_on_stage`.

    Attributes
    ----------
    body : BodyView or None
        Who is shown; None until somebody is there.
    parts : list of dict
        What the page needs to know of each structure, see :func:`packed`.
    block : bytes
        The meshes themselves.
    plane_mm : list
        Centre, left and posterior direction of the cutting plane.
    added, added_block : list of dict, bytes
        What does not belong to the body, see :func:`packed_added`.
    """

    bundle_name = "anatomy_viewer"
    waiting_words = "Preparing the patient: a few seconds, and only the first time on this computer."
    failed_words = "The patient could not be built. Reload the page; if it happens again, please report it."

    parts: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    block = traitlets.Bytes().tag(sync=True)
    plane_mm: traitlets.List[list[float]] = traitlets.List().tag(sync=True)
    added: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)
    added_block = traitlets.Bytes().tag(sync=True)

    def __init__(self, state: Staged, is_blocking: bool = False) -> None:
        self.body: BodyView | None = None
        super().__init__(state, is_blocking)

    def groups(self) -> Sequence[ViewerGroup]:
        """Return the groups of controls that are offered, in the order shown."""
        raise TypeError(f"{type(self).__name__} names no groups of controls")

    def put_on_stage(self, patient: Patient) -> None:
        """Show a patient."""
        self.body = BodyView(patient)
        self.parts, self.block = packed(patient.structures)

    def controls(self, state: Staged) -> Sequence[Control]:
        """Return the controls of the groups that are offered."""
        return viewer_controls(state, self.groups(), is_ready=not self.preparing)

    def pictures(self, state: Staged) -> Sequence[Picture]:
        """Draw the section through the same meshes."""
        return () if self.body is None else (self.body.section(state),)

    def readout(self, state: Staged) -> Sequence[Words | Table]:
        """Say who this is, what was chosen, and what is shown."""
        return (Words(self.preparing),) if self.body is None else self.body.readout(state)

    def said(self, state: Staged) -> str:
        """Say view, section and what was chosen."""
        return self.preparing or ("" if self.body is None else self.body.said(state))

    def settle(self, state: Staged, changed: str) -> Staged:
        """Go back to mid-body when the level changes."""
        return dataclasses.replace(state, height_mm=0.0) if changed == "level" else state

    def picked(self, state: Staged, structure: str) -> Staged:
        """Choose a structure, from the 3D picture, the section or the search; a hidden group appears."""
        return state if self.body is None else self.body.picked(state, structure)

    def _show(self, state: Staged, said: str | None = None) -> None:
        super()._show(state, said)
        self.view = {**self.view, "chosen": state.structure}
        if self.body is not None:
            self.plane_mm = self.body.plane_mm(state)
