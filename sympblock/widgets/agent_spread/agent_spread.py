"""Liquid, heat or pulses: two plans for a long-lasting block, carried out in the same simulated patient."""

from __future__ import annotations

import dataclasses
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import numbered_patient, who_words
from sympblock.block.injectate.agent_plan import Agent, Plan, Reach, Tip, reach
from sympblock.content.studies.agent_pairs import AgentPair, PlanRecord, load_agent_pairs
from sympblock.conventions import TARGET_LEVELS, check_level
from sympblock.drawing.scene.scene import Scene
from sympblock.drawing.sections.agent_reach import reach_section, trunk_strips
from sympblock.widgets.agent_spread.words import (
    AGENTS,
    GUESSES,
    TIPS,
    cautions,
    percent,
    plan_words,
    reach_table,
    verdict,
)
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Picture, Table, Words
from sympblock.widgets.core.patient_number import PatientNumber
from sympblock.widgets.core.prepared_panel import PreparedPanel
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState, ReadingForm

OWN = "own"
PEOPLE = 12
#: The pairs that readers see.
READ_PAIRS = ("volume", "heat")
LEVELS = {"L2": "L2", "L3": "L3", "L4": "L4", "L2+L3": "L2 and L3", "L3+L4": "L3 and L4"}
VOLUMES = {"1.5": "1.5 ml", "3": "3 ml", "5": "5 ml", "10": "10 ml"}
KEPT = 8


@dataclass(frozen=True)
class AgentSpreadState:
    """Says which plans are compared in whom, and what the learner predicted.

    Parameters
    ----------
    pair : str
        Id of a pair, or ``"own"``.
    trunk, nerve : str
        Keys of :data:`GUESSES`; empty = no prediction yet.
    is_open : bool
        Whether the plans were carried out; always for one's own plans.
    seed : int
        0 = the typical patient, else the number of a person.
    a_agent, a_levels, a_volume, a_tip, b_agent, b_levels, b_volume, b_tip : str
        The learner's own plans.
    """

    pair: str = "volume"
    trunk: str = ""
    nerve: str = ""
    is_open: bool = False
    seed: int = 0
    a_agent: Agent = "liquid"
    a_levels: str = "L3"
    a_volume: str = "3"
    a_tip: Tip = "correct"
    b_agent: Agent = "thermal"
    b_levels: str = "L3+L4"
    b_volume: str = "3"
    b_tip: Tip = "correct"

    @property
    def plans(self) -> tuple[Plan, Plan]:
        """Return plan A and plan B."""
        if self.pair == OWN:
            return (
                _own(self.a_agent, self.a_levels, self.a_volume, self.a_tip),
                _own(self.b_agent, self.b_levels, self.b_volume, self.b_tip),
            )
        pair = _pair(self.pair)
        return _plan(pair.a), _plan(pair.b)


@dataclass(frozen=True, eq=False)
class _Done:
    """Holds two plans carried out, and their pictures."""

    reaches: tuple[Reach, Reach]
    sections: tuple[Scene, Scene]
    strips: Scene


class AgentSpread(PreparedPanel[AgentSpreadState]):
    """Asks which of two plans reaches more trunk and which endangers a nerve, then computes both.

    Examples
    --------
    >>> spread = AgentSpread(is_blocking=True)
    >>> spread.set("trunk", "b"); spread.set("nerve", "b"); spread.press("open")
    >>> spread.view["readout"][0]["tag"]
    'Both predicted correctly'
    """

    title = "Liquid, heat or pulses"
    how_to_play = "In the full course you predict first, compare seven pairs of plans or two of your own, and repeat them in other simulated patients."
    waiting_words = "Computing the spread: a second or two, longer for a new patient."
    failed_words = "This could not be computed. Choose another pair or patient."

    def __init__(self, state: AgentSpreadState = AgentSpreadState(), is_blocking: bool = False) -> None:
        self._done: OrderedDict[tuple[int, tuple[Plan, Plan]], _Done] = OrderedDict()
        self._tally: dict[tuple[Plan, Plan], dict[int, tuple[bool, bool]]] = {}
        super().__init__(state, is_blocking)

    def controls(self, state: AgentSpreadState) -> Sequence[Control]:
        """Offer the pairs; ask before the plans are carried out."""
        pairs = {pair.id: pair.label for pair in load_agent_pairs()} | {OWN: "Your own two plans"}
        first = ChoiceControl("pair", "Compare", pairs, layout="list")
        people = (
            PatientNumber("seed", enabled=not self._is_busy(state)),
            Button("another", "Sample new patient", enabled=not self._is_busy(state)),
            Button("typical", "Typical patient", enabled=state.seed > 0 and not self._is_busy(state)),
        )
        if state.pair == OWN:
            return (first, *_own_controls("a"), *_own_controls("b"), *people)
        asked = (
            ChoiceControl("trunk", "Which reaches more of the trunk?", GUESSES),
            ChoiceControl("nerve", "Which is more likely to harm the genitofemoral nerve?", GUESSES),
        )
        if not state.is_open:
            can_open = bool(state.trunk and state.nerve)
            return (first, *asked, Button("open", "Carry out both plans", enabled=can_open))
        return (first, *people)

    def pictures(self, state: AgentSpreadState) -> Sequence[Picture]:
        """Draw trunk and sections once both plans are computed."""
        done = self._found(state)
        if done is None:
            return ()
        a, b = done.sections
        seen = "Axial section at the tip, seen from below: anterior is up, the patient's left is on your right."
        return (
            Picture(
                "strips",
                "Left sympathetic trunk. The width of the fill shows the share of the trunk that is reached.",
                done.strips,
                3,
            ),
            Picture("section_a", f"Plan A. {seen}", a, 4),
            Picture("section_b", f"Plan B. {seen}", b, 4),
        )

    def readout(self, state: AgentSpreadState) -> Sequence[Words | Table]:
        """Name the plans; then give the verdict, the numbers and the reason."""
        if not self._is_shown(state):
            return (_plans_words(state), Words("Answer both questions, then carry out the plans.", "Predict first"))
        done = self._found(state)
        if done is None:
            return (_plans_words(state), Words(self.preparing or self.waiting_words, "One moment"))
        blocks: list[Words | Table] = (
            [] if state.pair == OWN else [verdict(state.trunk, state.nerve, who_words(state.seed), done.reaches)]
        )
        blocks.append(reach_table(done.reaches))
        if state.pair != OWN:
            blocks.append(Words(_pair(state.pair).why, "Why", _pair(state.pair).sources))
        return (*blocks, self._tally_words(state), *cautions(done.reaches))

    def said(self, state: AgentSpreadState) -> str:
        """Say what was computed, or that it is being computed."""
        done = self._found(state)
        if done is None:
            return self.preparing if self._is_shown(state) else "Two plans are waiting for your prediction."
        a, b = (percent(each.trunk_share) for each in done.reaches)
        return f"{who_words(state.seed)}: plan A reaches {a} of the trunk, plan B {b}."

    def settle(self, state: AgentSpreadState, changed: str) -> AgentSpreadState:
        """Ask anew for another pair; carry out one's own plans at once."""
        if changed == "pair":
            state = dataclasses.replace(state, trunk="", nerve="", is_open=False, seed=0)
        self._carry_out(state)
        return state

    def pressed(self, state: AgentSpreadState, button: str) -> AgentSpreadState:
        """Carry out the plans, or bring another patient."""
        seed = {"another": state.seed % PEOPLE + 1, "typical": 0}.get(button, state.seed)
        state = dataclasses.replace(state, is_open=True, seed=seed)
        self._carry_out(state)
        return state

    def read_states(self) -> Mapping[str, AgentSpreadState]:
        """Carry out two pairs in the typical patient: two volumes of a liquid, and a liquid beside heat."""
        asked = (AgentSpreadState(pair=pair, trunk="same", nerve="same", is_open=True) for pair in READ_PAIRS)
        return {_pair(state.pair).label: state for state in asked}

    def drawn(self, title: str, state: AgentSpreadState) -> DrawnState:
        """Show what both plans reach, and why; a reader has predicted nothing and sampled nobody."""
        done = _carried_out(numbered_patient(state.seed), state.plans)
        self._done[state.seed, state.plans] = done
        pictures = tuple(DrawnPicture.of(picture) for picture in self.pictures(state))
        why = Words(_pair(state.pair).why, "Why", _pair(state.pair).sources)
        return DrawnState(
            title, pictures, (_plans_words(state), reach_table(done.reaches), why, *cautions(done.reaches))
        )

    def reading_form(self) -> ReadingForm:
        """Return the pairs, drawn by a twin: what the page keeps stays as it is."""
        return super(AgentSpread, self.rehearsal()).reading_form()

    def rehearsal(self) -> Self:
        """Return an undisplayed twin in the first state."""
        return type(self)(self._first, is_blocking=True)

    def _is_shown(self, state: AgentSpreadState) -> bool:
        return state.is_open or state.pair == OWN

    def _is_busy(self, state: AgentSpreadState) -> bool:
        return self._is_shown(state) and self._found(state) is None and self.preparing != self.failed_words

    def _found(self, state: AgentSpreadState) -> _Done | None:
        return self._done.get((state.seed, state.plans)) if self._is_shown(state) else None

    def _carry_out(self, state: AgentSpreadState) -> None:
        key = (state.seed, state.plans)
        if self._is_shown(state) and key not in self._done:
            self.prepare(lambda: (key, _carried_out(numbered_patient(key[0]), key[1])), self._arrived)

    def _arrived(self, made: tuple[tuple[int, tuple[Plan, Plan]], _Done]) -> None:
        (seed, plans), done = made
        self._done[seed, plans] = done
        crossed = tuple(each.is_crossed for each in done.reaches)
        self._tally.setdefault(plans, {})[seed] = (crossed[0], crossed[1])
        while len(self._done) > KEPT:
            self._done.popitem(last=False)

    def _tally_words(self, state: AgentSpreadState) -> Words:
        met = self._tally[state.plans].values()
        a, b = (sum(each[number] for each in met) for number in (0, 1))
        people = "one patient" if len(met) == 1 else f"{len(met)} patients"
        return Words(
            f"In {people} so far, plan A reached the whole width of the trunk at some point in {a} and plan B in {b}.  "
            "Sample more patients: the trunk lies differently in each.",
            "From patient to patient",
        )


def _carried_out(patient: Patient, plans: tuple[Plan, Plan]) -> _Done:
    a, b = (reach(patient, plan) for plan in plans)
    for each in (a, b):
        # Asked for here, beside the page, since each takes a while; they are kept.
        _ = (each.trunk_share, each.genitofemoral, each.spinal_nerves, each.ureter, each.psoas_share)
    sections = (reach_section(a, "Plan A"), reach_section(b, "Plan B"))
    return _Done((a, b), sections, trunk_strips([("A", a), ("B", b)]))


def _pair(name: str) -> AgentPair:
    return next(pair for pair in load_agent_pairs() if pair.id == name)


def _plan(record: PlanRecord) -> Plan:
    return Plan(record.agent, tuple(record.levels), record.volume_ml, record.tip)


def _own(agent: Agent, levels: str, volume: str, tip: Tip) -> Plan:
    return Plan(agent, tuple(check_level(level, TARGET_LEVELS) for level in levels.split("+")), float(volume), tip)


def _own_controls(plan: str) -> tuple[Control, ...]:
    name = plan.upper()
    return (
        ChoiceControl(f"{plan}_agent", f"Plan {name}: agent", AGENTS),
        ChoiceControl(f"{plan}_levels", f"Plan {name}: level", LEVELS),
        ChoiceControl(f"{plan}_volume", f"Plan {name}: volume at each level, for a liquid", VOLUMES),
        ChoiceControl(f"{plan}_tip", f"Plan {name}: tip", TIPS),
    )


def _plans_words(state: AgentSpreadState) -> Words:
    a, b = map(plan_words, state.plans)
    return Words(f"A: {a}. B: {b}. Both on the left side of {who_words(state.seed).lower()}.", "Two plans")
