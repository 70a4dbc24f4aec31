"""The warm feet: what a block of one's own choice does to both feet, and patients whose block must be guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from sympblock.block.signs.block_outcome import BlockedLeg, Outcome, completeness_of, riddle_patient
from sympblock.block.signs.perfusion_index import sample_vessels
from sympblock.block.signs.skin_temperature import Foot, Profile, Site, sample_plan
from sympblock.content import tables
from sympblock.drawing.charts.feet_chart import CHARTS, feet_chart
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Range, Table, Toggle, Words
from sympblock.widgets.core.reading_form import DrawnState
from sympblock.widgets.quiz_card.probes import Probe
from sympblock.widgets.warm_feet.feet_signs import (
    NAMES,
    REASONS,
    WRONG,
    Examined,
    bedside,
    default_words,
    met_words,
    signs_table,
    until,
    verdict_words,
    verdicts,
    whole_hour,
)

MODES = {"own": "You set the block", "riddle": "Unknown block"}
PROFILES = {"slow": "Slow", "fast": "Fast"}
SITES = {"sole": "Sole", "toe": "Great toe"}
#: The person whose noise is shown when the learner sets the block.
PERSON = 5


@dataclass(frozen=True)
class FeetState:
    """Says what the block did, to whom, and what is known of it.

    Parameters
    ----------
    mode : str
        ``"own"`` or ``"riddle"``.
    minute : float
        Minutes after the injection, 1 to 60.
    outcome, profile : str
        What the block did and how the foot warms, if the learner sets it.
    foot_c, core_c : float
        Both soles before the block, and the core.
    drift_c : float
        By how much the room warms both feet in ten minutes.
    has_noise : bool
        Whether the probes waver.
    site : str
        Where the temperature is read.
    sweat, nerves : bool
        Which tests at the bedside are done.
    number : int
        Of the patient of the riddle.
    called : str
        What the learner calls it; empty = nothing yet.
    is_told : bool
        True once the answer was told.
    correct, told : int
        Patients called correctly, and all that were told.
    """

    mode: str = "own"
    minute: float = 1
    outcome: Outcome = "complete"
    profile: Profile = "fast"
    foot_c: float = tables.panels().first_sole_c
    core_c: float = tables.skin_temperature().core_c
    drift_c: float = 0.0
    has_noise: bool = True
    site: Site = "sole"
    sweat: bool = False
    nerves: bool = False
    number: int = 1
    called: Outcome | Literal[""] = ""
    is_told: bool = False
    correct: int = 0
    told: int = 0

    @property
    def is_riddle(self) -> bool:
        """Tell whether the block is hidden."""
        return self.mode == "riddle"

    @property
    def leg(self) -> BlockedLeg:
        """Make the patient."""
        return riddle_patient(self.number) if self.is_riddle else _own_leg(self)

    @property
    def tests(self) -> Examined:
        """Return the tests that are done."""
        return Examined(self.sweat, self.nerves)


class WarmFeet(Panel[FeetState]):
    """Shows both feet minute by minute with every published sign, and hides the block in the riddle.

    Examples
    --------
    >>> feet = WarmFeet()
    >>> feet.set("minute", 30); feet.view["said"]
    'Minute 30: treated sole 33.5 °C, other sole 27.3 °C; index 2.9 and 0.7 %.'
    """

    title = "Signs of the block"
    how_to_play = "In the full course you let an hour run, test sweating, sensation and power, and name what the block did in patients in whom it is hidden."
    layout = "stacked"
    reading_layout = "folded"

    def __init__(self, state: FeetState = FeetState()) -> None:
        super().__init__(state)

    def controls(self, state: FeetState) -> Sequence[Control]:
        """Offer the time and the tests; besides, what the block did, or what one calls it."""
        last = tables.block_outcomes().watched_min
        watch: tuple[Control, ...] = (
            Range("minute", "Minutes after the injection", 1, last, 1, "min"),
            ChoiceControl("site", "Temperature probe on", SITES),
            Toggle("sweat", "Test sweating"),
            Toggle("nerves", "Test sensation and power"),
            Button("later", f"{tables.panels().later_min:g} minutes later", enabled=state.minute < last),
        )
        return (ChoiceControl("mode", "Patient", MODES), *(_riddle(state) if state.is_riddle else _own(state)), *watch)

    def pictures(self, state: FeetState) -> Sequence[Picture]:
        """Draw both feet up to now."""
        now = until(whole_hour(state.leg, state.site), state.minute)
        caption = "Treated foot: solid line. Other foot: broken line."
        return tuple(Picture(chart, caption, feet_chart(now, (chart,)), share=3) for chart in CHARTS)

    def readout(self, state: FeetState) -> Sequence[Words | Table]:
        """Show the bedside and the signs; in the riddle ask first, then tell."""
        leg = state.leg
        judged = verdicts(leg, state.minute, state.sweat)
        shown = (
            bedside(leg, state.minute, state.tests),
            default_words(leg, state.minute),
            Words(met_words(judged)),
            signs_table(judged, state.minute),
        )
        if not state.is_riddle:
            words = Words(
                REASONS[state.outcome],
                f"You set: {NAMES[state.outcome].lower()}. What this leads to within an hour",
                _sources(state.outcome),
            )
            return (*shown[:3], words, shown[3])
        hits = [Words(f"{state.correct} of {state.told} patients judged correctly.")] if state.told else []
        if not state.is_told or state.called == "":
            return (Words(_to_do(state), f"Patient {state.number}"), *shown, *hits)
        return (verdict_words(leg, state.called), *hits, *shown)

    def said(self, state: FeetState) -> str:
        """Say the readings of now, or the verdict."""
        if state.is_riddle and state.is_told:
            return f"{NAMES[state.leg.outcome]}. {state.correct} of {state.told} patients judged correctly."
        now = until(whole_hour(state.leg, state.site), state.minute)
        return (
            f"Minute {state.minute:g}: treated {state.site} {now.treated_c[-1]:.1f} °C, other {state.site} "
            f"{now.other_c[-1]:.1f} °C; index {now.treated_percent[-1]:.1f} and {now.other_percent[-1]:.1f} %."
        )

    def read_states(self) -> Mapping[str, FeetState]:
        """Show the last minute that is watched after each result of a block, with both tests done."""
        watched = FeetState(minute=tables.block_outcomes().watched_min, sweat=True, nerves=True)
        states = (replace(watched, outcome=outcome) for outcome in NAMES)
        return {f"{NAMES[state.outcome]}, {state.minute:g} minutes after the injection": state for state in states}

    def drawn(self, title: str, state: FeetState) -> DrawnState:
        """Say whose block it is in words that suit a reader who has set nothing."""
        shown = super().drawn(title, state)
        told = Words(REASONS[state.outcome], "What this leads to within an hour", _sources(state.outcome))
        blocks = tuple(
            told if isinstance(block, Words) and block.text == told.text else block for block in shown.blocks
        )
        return replace(shown, blocks=blocks)

    def settle(self, state: FeetState, changed: str) -> FeetState:
        """Keep a foot below the core; a patient who was told is called no more."""
        if changed == "called" and self.state.is_told:
            return self.state
        return replace(state, foot_c=min(state.foot_c, _warmest_c(state)))

    def pressed(self, state: FeetState, button: str) -> FeetState:
        """Let time run, tell the answer, or bring the next patient."""
        if button == "later":
            return replace(
                state, minute=min(state.minute + tables.panels().later_min, tables.block_outcomes().watched_min)
            )
        if button == "tell":
            is_correct = state.called == state.leg.outcome
            return replace(state, is_told=True, told=state.told + 1, correct=state.correct + is_correct)
        return replace(state, number=state.number + 1, minute=1, sweat=False, nerves=False, called="", is_told=False)

    def probes(self) -> list[Probe]:
        """Return every answer to the first patient of the riddle, and what each must lead to."""
        was = riddle_patient(self.state.number).outcome
        return [
            Probe(_gestures(called), called == was, (REASONS[was], *([] if called == was else [WRONG[was, called]])))
            for called in NAMES
        ]


def _own(state: FeetState) -> tuple[Control, ...]:
    panels = tables.panels()
    most = 10 * tables.skin_temperature().drift_most_c_per_min
    return (
        ChoiceControl("outcome", "Result of the block", NAMES),
        ChoiceControl("profile", "Speed of warming", PROFILES),
        Range("foot_c", "Both soles before the block", panels.sole_low_c, _warmest_c(state), 0.1, "°C"),
        Range("core_c", "Core temperature", panels.core_low_c, panels.core_high_c, 0.1, "°C"),
        Range("drift_c", "Room: change of both feet in 10 minutes", -most, most, 0.1, "°C"),
        Toggle("has_noise", "Measurement noise"),
    )


def _warmest_c(state: FeetState) -> float:
    below_core = tables.skin_temperature().ceiling_below_core_c + tables.panels().sole_below_ceiling_c
    return state.core_c - below_core


def _riddle(state: FeetState) -> tuple[Control, ...]:
    return (
        ChoiceControl("called", "What did the block do?", NAMES),
        Button("tell", "Show the answer", enabled=bool(state.called) and not state.is_told),
        Button("next", "Next patient", enabled=state.is_told),
    )


def _own_leg(state: FeetState) -> BlockedLeg:
    typical = replace(sample_plan(None, completeness_of(state.outcome), profile=state.profile), core_c=state.core_c)
    toe = state.foot_c - tables.skin_temperature().toe_below_sole_c
    foot = Foot(state.foot_c, toe)
    plan = replace(
        typical,
        treated=foot,
        other=foot,
        drift_c_per_min=state.drift_c / 10,
        seed=PERSON if state.has_noise else None,
    )
    return BlockedLeg(PERSON, state.outcome, plan, sample_vessels(None, plan.warming))


def _to_do(state: FeetState) -> str:
    if state.called == "":
        return "Let time run, do the tests and say what the block did. The result is hidden until you answer."
    return f"Your answer: {NAMES[state.called].lower()}. Press “Show the answer”."


def _sources(outcome: Outcome) -> tuple[str, ...]:
    return {
        "complete": ("benzon1985", "dev2018"),
        "partial": ("stevens_sgb",),
        "somatic": ("pedersen1997", "dellemijn1994"),
        "failed": ("sayson1997", "hogan1994"),
    }[outcome]


def _gestures(called: str) -> tuple[dict[str, Any], ...]:
    return (
        {"event": "set", "id": "mode", "value": "riddle"},
        {"event": "set", "id": "called", "value": called},
        {"event": "press", "id": "tell"},
    )
