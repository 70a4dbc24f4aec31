"""One patient as the viewer shows them: controls in named groups, the section, and what was chosen."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from typing import Any, Literal, TypeVar, get_args

import numpy as np

from sympblock.anatomy.level_section import BONE
from sympblock.anatomy.patient import Patient
from sympblock.conventions import LUMBAR_LEVELS
from sympblock.drawing.scene.structure_groups import GROUPS, group_of, words_of
from sympblock.drawing.sections.patient_section import patient_section
from sympblock.widgets.anatomy_viewer.mesh_message import note_of
from sympblock.widgets.anatomy_viewer.viewer_state import FIELDS, HEIGHT_MM, SHOWN, VIEWS, ViewerState
from sympblock.widgets.anatomy_viewer.who_table import who_table
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Picture, Range, Table, Toggle, Words
from sympblock.widgets.core.patient_number import PatientNumber

ViewerGroup = Literal["view", "section", "structures", "patients"]
#: All groups, in the order shown.
VIEWER_GROUPS: tuple[ViewerGroup, ...] = get_args(ViewerGroup)
Seen = TypeVar("Seen", bound=ViewerState)


def viewer_controls(state: ViewerState, groups: Iterable[ViewerGroup], is_ready: bool) -> tuple[Control, ...]:
    """Return the controls of some groups, in the order of the groups.

    Parameters
    ----------
    state : ViewerState
        What is shown.
    groups : iterable of str
        Which controls are offered.
    is_ready : bool
        False while somebody is on the way.
    """
    by_group: dict[ViewerGroup, tuple[Control, ...]] = {
        "view": (ChoiceControl("view", "View", VIEWS),),
        "section": (
            ChoiceControl("level", "Section at", {level: level for level in LUMBAR_LEVELS}),
            Range("height_mm", "Section above mid-body", -HEIGHT_MM, HEIGHT_MM, 1.0, "mm"),
            Toggle("plane", "Show the cutting plane"),
            Toggle("names", "Names in the section"),
        ),
        "structures": tuple(ChoiceControl(FIELDS[group], group, SHOWN) for group in GROUPS),
        "patients": (
            PatientNumber("seed", enabled=is_ready),
            Button("another", "Another patient", enabled=is_ready),
            Button("typical", "Typical patient", enabled=bool(state.seed) and is_ready),
        ),
    }
    return tuple(control for group in groups for control in by_group[group])


class BodyView:
    """Shows one patient: the section, who it is, and what was chosen.

    Parameters
    ----------
    patient : Patient
        Who is shown.
    """

    def __init__(self, patient: Patient) -> None:
        self.patient = patient

    def section(self, state: ViewerState) -> Picture:
        """Draw the section through the same meshes."""
        scene = patient_section(self.patient, state.level, state.height_mm, labels=state.names)
        caption = "Section through this patient, seen from below: front is up, the patient's right is on your left."
        return Picture("section", caption, scene, 3, True)

    def plane_mm(self, state: ViewerState) -> list[list[float]]:
        """Return centre, left and posterior direction of the cutting plane, patient frame."""
        frame = self.patient.frames[state.level]
        centre = frame.patient_from_level(np.array([0.0, 0.0, state.height_mm]))
        return [centre.tolist(), frame.axes[0].tolist(), frame.axes[1].tolist()]

    def readout(self, state: ViewerState) -> Sequence[Words | Table]:
        """Say who this is, what was chosen, and what is shown."""
        chosen = []
        if state.structure in self.patient.structures:
            sentence, sources = note_of(state.structure)
            heading = words_of(state.structure)
            chosen = [Words(sentence, heading[0].upper() + heading[1:], sources)]
        shown = [group for group in GROUPS if getattr(state, FIELDS[group]) != "hidden"]
        return (*chosen, who_table(self.patient), Words(f"{', '.join(shown)}.", "Shown in the 3D picture"))

    def said(self, state: ViewerState) -> str:
        """Say view, section and what was chosen."""
        chosen = f" {words_of(state.structure)} chosen." if state.structure else ""
        return f"{VIEWS[state.view]}. Section at {state.level}, {state.height_mm:+g} mm.{chosen}"

    def picked(self, state: Seen, structure: str) -> Seen:
        """Choose a structure, from the 3D picture, the section or the search; a hidden group appears."""
        name = _whole_name(structure, self.patient, state.level)
        if name is None:
            return dataclasses.replace(state, structure="")
        field = FIELDS[group_of(name)]
        changes: dict[str, Any] = {"structure": name}
        if getattr(state, field) == "hidden":
            changes[field] = "shown"
        return dataclasses.replace(state, **changes)


def _whole_name(structure: str, patient: Patient, level: str) -> str | None:
    """Turn the name of a structure in a section into that of the patient's mesh."""
    if structure in patient.structures:
        return structure
    base, _, side = structure.rpartition("_")
    single = {"white_ramus": "white_rami", "grey_ramus": "grey_rami", "lumbar_plexus": "spinal_nerve", "rib": "rib_12"}
    base = single.get(base, base)
    bone = level if structure.startswith((*BONE, "body_rim")) else ""
    tries = [f"{base}_{side}", f"{base}_{level}_{side}", bone]
    return next((name for name in tries if name in patient.structures), None)
