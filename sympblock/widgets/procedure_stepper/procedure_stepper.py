"""The procedure stepper: the block from consent to discharge, one step at a time."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sympblock.anatomy.schematic.needle_path import NeedlePlacement, oblique_deg_at, typical_target
from sympblock.anatomy.schematic.needle_track import crossed_structures
from sympblock.content import ProcedureStep
from sympblock.content.practice.approaches import load_approach
from sympblock.conventions import Level, Side
from sympblock.drawing import SCENES
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Words
from sympblock.widgets.core.reading_form import DrawnState

PHASES = {
    "before": "Before",
    "aim": "Aim",
    "needle": "Needle",
    "contrast": "Contrast",
    "inject": "Inject",
    "after": "After",
}
#: Entry by level in the drawings: the outer end of where the course enters, never beyond the entry limit.
ENTRY_MM = {level: limit.usual_mm[1] for level, limit in load_approach().entry_limits.items()}
CAPTIONS = {
    "ap": "AP view. The drawn needle is straight and stops a little lateral to the facet line (S-05).",
    "oblique": "Oblique view along the needle. Drawn straight, it passes beside the bone (S-05).",
    "lateral": "Lateral view.",
    "axial": "Axial section, patient prone, back uppermost; the patient's left is on your left.",
}
MEETS_PLEXUS = (
    " In our simulation the straight needle meets the lumbar plexus here, although it keeps the entry limit: "
    "if pain radiates, stop, withdraw and take a new trajectory (our rule)."
)


@dataclass(frozen=True)
class StepperState:
    """Says which step is shown, on which side and level the block is done."""

    number: int = 0
    side: Side = "left"
    level: Level = "L3"

    @property
    def step(self) -> ProcedureStep:
        """Return the step shown."""
        return load_approach().steps[self.number]

    @property
    def phase(self) -> str:
        """Return the phase of the step shown."""
        return self.step.phase

    @property
    def needle(self) -> NeedlePlacement | None:
        """Place the needle as deep as the step has it; None before it enters."""
        depth = self.step.views.needle_depth_percent
        return None if depth is None else NeedlePlacement(self.level, self.side, ENTRY_MM[self.level], depth)


class ProcedureStepper(Panel[StepperState]):
    """Shows each step with what it is for, what it looks like and what goes wrong.

    Examples
    --------
    >>> stepper = ProcedureStepper()
    >>> stepper.press("next"); stepper.state.number
    1
    """

    title = "The block, step by step"
    reading_layout = "folded"
    how_to_play = (
        "In the full course you step through the block for either side and for L2, L3 or L4, and the drawings follow."
    )

    def __init__(self, state: StepperState = StepperState()) -> None:
        super().__init__(state)

    def controls(self, state: StepperState) -> Sequence[Control]:
        """Offer the phases, level, side, and the way back and forth."""
        last = len(load_approach().steps) - 1
        return (
            ChoiceControl("phase", "Phase", PHASES),
            ChoiceControl("level", "Level", {level: level for level in ENTRY_MM}),
            ChoiceControl("side", "Side of the patient", {"left": "Left", "right": "Right"}),
            Button("back", "Back", enabled=state.number > 0),
            Button("next", "Next step", enabled=state.number < last),
        )

    def pictures(self, state: StepperState) -> Sequence[Picture]:
        """Draw the views of the step; a step without views has none."""
        return [_picture(state, view) for view in state.step.views.show]

    def readout(self, state: StepperState) -> Sequence[Words]:
        """Give the four texts of the step."""
        step, count = state.step, len(load_approach().steps)
        return (
            Words(step.purpose, f"Step {state.number + 1} of {count}. {step.title}"),
            Words(step.looks_like, "What it looks like"),
            Words(step.goes_wrong, "What goes wrong", tone="caution"),
            Words(step.act, "What to do then", step.sources),
        )

    def said(self, state: StepperState) -> str:
        """Say the number and title of the step."""
        return f"Step {state.number + 1}: {state.step.title}."

    def read_states(self) -> Mapping[str, StepperState]:
        """Show every step."""
        steps = load_approach().steps
        states = (dataclasses.replace(self._first, number=number) for number in range(len(steps)))
        return {f"Step {state.number + 1}. {state.step.title}": state for state in states}

    def drawn(self, title: str, state: StepperState) -> DrawnState:
        """Leave out of the first text what the title of the state says."""
        shown = super().drawn(title, state)
        return dataclasses.replace(shown, blocks=(Words(state.step.purpose, "What it is for"), *shown.blocks[1:]))

    def after(self, state: StepperState, name: str, value: Any) -> StepperState:
        """Return the state after a control has been set; a phase leads to its first step."""
        if name != "phase":
            return super().after(state, name, value)
        first = next(number for number, step in enumerate(load_approach().steps) if step.phase == value)
        return dataclasses.replace(state, number=first)

    def pressed(self, state: StepperState, button: str) -> StepperState:
        """Go one step on or back."""
        return dataclasses.replace(state, number=state.number + (1 if button == "next" else -1))


def _picture(state: StepperState, view: str) -> Picture:
    if view == "axial":
        scene = SCENES["axial_section"](level=state.level, side=state.side, position="prone", needle=state.needle)
        return Picture(view, CAPTIONS[view] + _warning(state.needle), scene, 3)
    contrast = state.step.views.contrast
    scene = SCENES["projection"](
        view=view,
        level=state.level,
        side=state.side,
        oblique_deg=oblique_deg_at(ENTRY_MM[state.level], typical_target(state.level)),
        needle=state.needle,
        contrast=None if contrast == "none" else contrast,
    )
    return Picture(view, CAPTIONS[view], scene, 3)


def _warning(needle: NeedlePlacement | None) -> str:
    is_met = needle is not None and f"lumbar_plexus_{needle.side}" in crossed_structures(needle)
    return MEETS_PLEXUS if is_met else ""
