"""The 3D viewer: one patient in space, a section beside it, and another patient at a click."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import traitlets

from sympblock.anatomy.level_section import BONE
from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import is_stored, numbered_patient
from sympblock.drawing.scene.structure_groups import GROUPS, group_of, words_of
from sympblock.drawing.sections.patient_section import patient_section
from sympblock.widgets.anatomy_viewer.mesh_message import note_of, packed
from sympblock.widgets.core.live_widget import module, style_sheet
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Picture, Range, Table, Toggle, Words
from sympblock.widgets.core.prepared_panel import PreparedPanel

VIEWS = {"behind": "From behind", "left": "Left side", "right": "Right side", "front": "Front", "below": "From below"}
SHOWN = {"shown": "Shown", "faded": "Faded", "hidden": "Hidden"}
LEVELS = ("L1", "L2", "L3", "L4", "L5")
HEIGHT_MM = 18.0
FIELDS = {group: f"group_{number}" for number, group in enumerate(GROUPS)}


@dataclass(frozen=True)
class ViewerState:
    """Says who is looked at, from where, and what of the body is shown.

    Parameters
    ----------
    seed : int
        0 = the typical patient, else the number of a person.
    view : str
        A key of :data:`VIEWS`.
    level : str
        ``"L1"`` to ``"L5"``: the section is cut in its plane.
    height_mm : float
        Of the section above the centre of that body, -18 to 18.
    structure : str
        What was clicked or found; empty = nothing.
    """

    seed: int = 0
    view: str = "behind"
    level: str = "L3"
    height_mm: float = 0.0
    plane: bool = True
    names: bool = True
    structure: str = ""
    group_0: str = "shown"
    group_1: str = "shown"
    group_2: str = "faded"
    group_3: str = "hidden"
    group_4: str = "shown"
    group_5: str = "shown"
    group_6: str = "shown"
    group_7: str = "shown"
    group_8: str = "hidden"
    group_9: str = "hidden"


class AnatomyViewer(PreparedPanel):
    """Shows a patient in space; everything decided here, drawn and turned in the page.

    Parameters
    ----------
    state : ViewerState
        What to show first.
    make : callable
        Takes a seed and returns a patient; 0 is the typical one.
    is_blocking : bool
        True is_blocking for each person instead of going on meanwhile.

    Attributes
    ----------
    parts : list of dict
        What the page needs to know of each structure, see :func:`packed`.
    block : bytes
        The meshes themselves.
    plane_mm : list
        Centre, left and posterior direction of the cutting plane.
    added, added_block : list of dict, bytes
        What does not belong to the body, see :func:`packed_added`.
    """

    _esm = module(
        *("core/vendor/three.js", "core/scene_labels.js", "core/scene.js", "core/panel.js"),
        *(
            "anatomy_viewer/viewer_camera.js",
            "anatomy_viewer/viewer_body.js",
            "anatomy_viewer/viewer_marks.js",
            "anatomy_viewer/viewer_pace.js",
        ),
        *("anatomy_viewer/viewer_gestures.js", "anatomy_viewer/anatomy_viewer.js"),
    )
    _css = style_sheet("core/theme.css", "core/scene.css", "core/panel.css", "anatomy_viewer/anatomy_viewer.css")
    title = "The patient in 3D"
    waiting_words = "Preparing the patient: a few seconds, and only the first time on this computer."
    failed_words = "The patient could not be built. Reload the page; if it happens again, please report it."

    parts = traitlets.List().tag(sync=True)
    block = traitlets.Bytes().tag(sync=True)
    plane_mm = traitlets.List().tag(sync=True)
    added = traitlets.List().tag(sync=True)
    added_block = traitlets.Bytes().tag(sync=True)

    def __init__(
        self,
        state: ViewerState = ViewerState(),
        make: Callable[[int], Patient] = numbered_patient,
        is_blocking: bool = False,
    ) -> None:
        self._make, self.patient = make, None
        super().__init__(state, is_blocking)
        self._fetch(state.seed)

    def controls(self, state: ViewerState) -> Sequence[Control]:
        """Offer patient, view, plane and groups."""
        groups = [ChoiceControl(FIELDS[group], group, SHOWN) for group in GROUPS]
        return (
            ChoiceControl("view", "View", VIEWS),
            ChoiceControl("level", "Section at", {level: level for level in LEVELS}),
            Range("height_mm", "Section above mid-body", -HEIGHT_MM, HEIGHT_MM, 1.0, "mm"),
            Toggle("plane", "Show the cutting plane"),
            Toggle("names", "Names in the section"),
            *groups,
            Button("another", "Another patient", enabled=not self.preparing),
            Button("typical", "Typical patient", enabled=bool(state.seed) and not self.preparing),
        )

    def pictures(self, state: ViewerState) -> Sequence[Picture]:
        """Draw the section through the same meshes."""
        if self.patient is None:
            return ()
        scene = patient_section(self.patient, state.level, state.height_mm, labels=state.names)
        caption = "Section through this patient, seen from below: front is up, the patient's right is on your left."
        return (Picture("section", caption, scene, 3, True),)

    def readout(self, state: ViewerState) -> Sequence[Words | Table]:
        """Say who this is, what was chosen, and what is shown."""
        if self.patient is None:
            return (Words(self.preparing),)
        chosen = []
        if state.structure in self.patient.structures:
            sentence, sources = note_of(state.structure)
            heading = words_of(state.structure)
            chosen = [Words(sentence, heading[0].upper() + heading[1:], sources)]
        shown = [group for group in GROUPS if getattr(state, FIELDS[group]) != "hidden"]
        return (*chosen, who_table(self.patient), Words(f"{', '.join(shown)}.", "Shown in the 3D picture"))

    def said(self, state: ViewerState) -> str:
        """Say view, section and what was chosen."""
        if self.preparing:
            return self.preparing
        chosen = f" {words_of(state.structure)} chosen." if state.structure else ""
        return f"{VIEWS[state.view]}. Section at {state.level}, {state.height_mm:+g} mm.{chosen}"

    def settle(self, state: ViewerState, changed: str) -> ViewerState:
        """Go back to mid-body when the level changes."""
        return dataclasses.replace(state, height_mm=0.0) if changed == "level" else state

    def pressed(self, state: ViewerState, button: str) -> ViewerState:
        """Bring another patient, or the typical one again; what is shown stays as it is."""
        seed = state.seed + 1 if button == "another" else 0
        self._fetch(seed)
        return dataclasses.replace(state, seed=seed, structure="")

    def picked(self, state: ViewerState, structure: str) -> ViewerState:
        """Choose a structure, from the 3D picture, the section or the search; a hidden group appears."""
        if self.patient is None:
            return state
        name = _whole_name(structure, self.patient, state.level)
        if name is None:
            return dataclasses.replace(state, structure="")
        field = FIELDS[group_of(name)]
        if getattr(state, field) == "hidden":
            state = dataclasses.replace(state, **{field: "shown"})
        return dataclasses.replace(state, structure=name)

    def rehearsal(self) -> AnatomyViewer:
        """Return an undisplayed twin in the first state."""
        return type(self)(self._first, self._make, is_blocking=True)

    def _show(self, state: Any, said: str | None = None) -> None:
        super()._show(state, said)
        self.view = {**self.view, "chosen": state.structure}
        if self.patient is not None:
            frame = self.patient.frames[state.level]
            centre = frame.patient_from_level([0.0, 0.0, state.height_mm])
            self.plane_mm = [centre.tolist(), frame.axes[0].tolist(), frame.axes[1].tolist()]

    def _fetch(self, seed: int) -> None:
        """Bring a patient; one that is stored is there before the page asks."""
        self.prepare(lambda: self._make(seed), self._arrived, is_quick=self.comm is None and is_stored(seed))

    def _arrived(self, patient: Patient) -> None:
        self.patient = patient
        self.parts, self.block = packed(patient.structures)


def who_table(patient: Patient) -> Table:
    """Describe a patient in a few lines."""
    traits = patient.traits
    ganglia = {side: ", ".join(f"{name}" for name, _, _ in traits.trunks[side].ganglia) for side in ("left", "right")}
    lowest = {side: _level_words(traits.kidneys[side].lower_pole_level) for side in ("left", "right")}
    rows = (
        ("Sex, height, body mass index", f"{traits.sex}, {traits.height_cm:.0f} cm, {traits.bmi:.0f} kg/m²"),
        ("Lordosis T12 to S1, lying", f"{traits.spine.lordosis_deg:.0f}°"),
        ("Lumbosacral junction", {"none": "usual"}.get(traits.spine.transition, traits.spine.transition)),
        ("Ganglia, left", ganglia["left"]),
        ("Ganglia, right", ganglia["right"]),
        ("Aorta divides at", _level_words(traits.vessels.bifurcation_level)),
        ("Lower pole of the kidney, left", lowest["left"]),
        ("Lower pole of the kidney, right", lowest["right"]),
    )
    who = "The typical patient" if patient.seed is None else f"Person {patient.seed}"
    return Table(who, ("", "in this body"), rows)


def _level_words(level: float) -> str:
    """Say a place along the spine in words.

    Examples
    --------
    >>> _level_words(3.05), _level_words(3.5), _level_words(3.7)
    ('body of L3', 'disc L3/4', 'body of L4')
    """
    number = int(level + 0.5)
    away = level - number
    if abs(away) < 0.38:
        return f"body of L{number}" if number > 0 else "T12 or above"
    upper = number if away > 0 else number - 1
    return f"disc L{upper}/{upper + 1 if upper < 5 else 'S1'}" if upper > 0 else "disc T12/L1"


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
