"""The virtual clinic: set a criterion, guess how far it can be trusted, then see whom it calls."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sympblock.block.pain.pain_response import Placebo
from sympblock.content import tables
from sympblock.drawing.charts.clinic_people import clinic_people
from sympblock.evidence.repeated_blocks import Control as Injections
from sympblock.procedure.clinic import FIRST_SEED, Case, Clinic, Lasting, ReliefCriterion, Warmth, open_clinic
from sympblock.widgets.bayes.bayes import COHORT_PRIOR, printed_percent
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Range, Table, Toggle, Words
from sympblock.widgets.core.panel_parts import Option
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState
from sympblock.widgets.virtual_clinic.words import (
    bracket_options,
    built_on_words,
    case_words,
    counts_table,
    covered_words,
    criterion_words,
    lasting_words,
    outcome_table,
    outcome_words,
    placebo_words,
    told_words,
    tried_row,
    tried_table,
    warmth_words,
)

RELIEF = {"30": "30 %", "50": "50 %", "75": "75 %"}
INJECTIONS: dict[Injections, str] = {
    "single": "One block",
    "comparative": "Two drugs, positive after both",
    "placebo": "Drug and saline, negative after saline",
}
#: Structure of the picture to verdict and truth of its people.
GROUPS = {
    "people_true_positive": ("positive", True),
    "people_false_positive": ("positive", False),
    "people_false_negative": ("negative", True),
    "people_true_negative": ("negative", False),
    "people_no_answer_with": ("none", True),
    "people_no_answer_without": ("none", False),
}
MOST_KEPT = 6


@dataclass(frozen=True)
class ClinicState:
    """Says who comes, what is called positive, and how much is uncovered.

    Parameters
    ----------
    relief, lasts, warmth, control : str
        The criterion; see :class:`~sympblock.procedure.clinic.ReliefCriterion`.
    tests_sensation, is_sedated : bool
        The rest of it.
    prior_percent : float
        People with sympathetically maintained pain, 5 to 95 of 100.
    placebo : str
        The series whose response to saline is followed.
    seed : int
        Who comes.
    guess : str
        What the learner expects of those called positive; empty = no guess yet.
    is_told : bool
        True once the truth is uncovered.
    goes_on : bool
        True if all who are called positive have neurolysis.
    group : str
        Structure whose patient is told, empty for none; ``turn`` says which of them.
    kept : tuple
        Rows of the criteria that were kept.
    """

    relief: str = "50"
    lasts: Lasting = "any"
    warmth: Warmth = "unmeasured"
    tests_sensation: bool = False
    is_sedated: bool = False
    control: Injections = "single"
    prior_percent: float = field(default_factory=lambda: printed_percent(COHORT_PRIOR))
    placebo: Placebo = "verdugo_a"
    seed: int = FIRST_SEED
    guess: str = ""
    is_told: bool = False
    goes_on: bool = False
    group: str = ""
    turn: int = 0
    kept: tuple[tuple[str, str], ...] = ()

    @property
    def criterion(self) -> ReliefCriterion:
        """Join the parts of the criterion."""
        return ReliefCriterion(
            float(self.relief), self.lasts, self.warmth, self.tests_sensation, self.is_sedated, self.control
        )

    @property
    def clinic(self) -> Clinic:
        """See everybody."""
        return open_clinic(self.criterion, self.prior_percent / 100.0, self.placebo, self.seed)

    @property
    def case(self) -> Case | None:
        """Return the patient whose story is told."""
        wanted = GROUPS.get(self.group)
        found = [case for case in self.clinic.cases if (case.verdict, case.patient.is_sympathetic) == wanted]
        return found[self.turn % len(found)] if found else None


class VirtualClinic(Panel[ClinicState]):
    """Lets a criterion loose on a hundred simulated people.

    Examples
    --------
    >>> clinic = VirtualClinic()
    >>> clinic.set("guess", "most"); clinic.press("tell")
    >>> clinic.view["readout"][0]["tag"]
    'Not quite'
    """

    title = "Simulated clinic: 100 patients, one criterion"
    how_to_play = "In the full course you set the criterion, guess how far it can be trusted, read single patients, and treat those whom it calls positive."

    def __init__(self, state: ClinicState = ClinicState()) -> None:
        super().__init__(state)

    def controls(self, state: ClinicState) -> Sequence[Control]:
        """Offer the criterion, who comes, a guess, and what follows."""
        panels = tables.panels()
        first = (
            ChoiceControl("relief", "Positive if pain at half an hour has fallen by at least", RELIEF),
            ChoiceControl("lasts", "Relief lasts", _as_options(lasting_words())),
            ChoiceControl("warmth", "Evidence of the block", _as_options(warmth_words())),
            Toggle("tests_sensation", "Test sensation and power (if lost: no answer)"),
            Toggle("is_sedated", "Sedate every patient"),
            ChoiceControl("control", "Injections", INJECTIONS),
            Range(
                "prior_percent",
                "Prior: people with SMP",
                panels.prior_low_percent,
                panels.prior_high_percent,
                1,
                "of 100",
            ),
            ChoiceControl("placebo", "Placebo responders", placebo_words(), layout="list"),
        )
        if not state.is_told:
            guess = ChoiceControl("guess", "Of the patients called positive, how many have SMP?", bracket_options())
            return (*first, guess, Button("tell", "Show who has SMP", enabled=bool(state.guess)))
        return (
            *first,
            Toggle("goes_on", "Treat every positive patient with neurolysis"),
            Button("keep", "Keep this criterion"),
            Button("another", "Next 100 patients"),
            Button("cover", "Hide and guess again"),
        )

    def pictures(self, state: ClinicState) -> Sequence[Picture]:
        """Draw the people."""
        caption = "Each symbol is one patient. Click a symbol to read that group's next patient."
        covered = "Each symbol is one patient. Who has SMP is still hidden."
        scene = clinic_people(state.clinic, state.is_told)
        return (Picture("people", caption if state.is_told else covered, scene, pickable=state.is_told),)

    def readout(self, state: ClinicState) -> Sequence[Words | Table]:
        """Say what is seen; once the truth is told, what the criterion is worth and what came of it."""
        clinic = state.clinic
        if not state.is_told:
            return (covered_words(clinic), built_on_words())
        blocks: list[Words | Table] = [told_words(clinic, state.guess, bracket_options())]
        # High up, beside the people: who clicks one of them looks there for an answer.
        if state.case is not None:
            blocks.append(case_words(state.case))
        blocks.append(counts_table(clinic))
        if state.goes_on:
            blocks += [outcome_table(clinic), outcome_words()]
        if state.kept:
            blocks.append(tried_table(state.kept))
        return (*blocks, built_on_words())

    def said(self, state: ClinicState) -> str:
        """Say how many are called positive, and how many of them truly are."""
        counts = state.clinic.counts
        if not state.is_told:
            return f"{counts.positive} called positive, {counts.negative} negative."
        if state.case is not None:
            return case_words(state.case).text
        return f"{counts.true_positive} of {counts.positive} called positive have SMP."

    def read_states(self) -> Mapping[str, ClinicState]:
        """Let a loose and a strict criterion loose on the same people."""
        loose = ClinicState(is_told=True, goes_on=True)
        strict = dataclasses.replace(loose, warmth="net", tests_sensation=True, control="placebo")
        return {f"Positive if: {criterion_words(state.criterion)}": state for state in (loose, strict)}

    def drawn(self, title: str, state: ClinicState) -> DrawnState:
        """Count people and outcomes; a reader has guessed nothing and clicks nobody."""
        clinic = state.clinic
        picture = DrawnPicture("Each symbol is one patient.", clinic_people(clinic, is_told=True))
        return DrawnState(
            title, (picture,), (counts_table(clinic), outcome_table(clinic), outcome_words(), built_on_words())
        )

    def settle(self, state: ClinicState, changed: str) -> ClinicState:
        """Forget the patient whose story was told when the clinic changes, and what was kept when other people come."""
        if changed in ("guess", "goes_on"):
            return state
        kept = () if changed in ("prior_percent", "placebo") else state.kept
        return dataclasses.replace(state, group="", turn=0, kept=kept)

    def pressed(self, state: ClinicState, button: str) -> ClinicState:
        """Tell the truth, keep a criterion, call other people, or cover again."""
        if button == "tell":
            return dataclasses.replace(state, is_told=True)
        if button == "keep":
            row = tried_row(state.clinic, state.criterion)
            kept = [each for each in state.kept if each[0] != row[0]]
            return dataclasses.replace(state, kept=(*kept, row)[-MOST_KEPT:])
        if button == "another":
            return dataclasses.replace(state, seed=state.seed + 1, group="", turn=0, kept=())
        return dataclasses.replace(state, is_told=False, guess="", group="", turn=0, goes_on=False)

    def picked(self, state: ClinicState, structure: str) -> ClinicState:
        """Tell of the next patient of a group."""
        turn = state.turn + 1 if structure == state.group else 0
        return dataclasses.replace(state, group=structure, turn=turn)


def _as_options(words: Mapping[Option, str]) -> dict[Option, str]:
    """Begin words that also stand in the middle of a line with a capital."""
    return {key: f"{text[:1].upper()}{text[1:]}" for key, text in words.items()}
