"""A virtual clinic: a hundred patients, a criterion that the learner sets, whom it calls positive, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from sympblock.block.pain.pain_response import Placebo
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.evidence.diagnostic_value import NaturalFrequencies, check_share
from sympblock.evidence.repeated_blocks import CONTROLS, Control
from sympblock.procedure.clinic_visit import Agent, ClinicPatient, VisitFindings, visit

Lasting = Literal["any", "hours", "day"]
Warmth = Literal["unmeasured", "net", "rise"]
Verdict = Literal["positive", "negative", "none"]
LASTING: tuple[Lasting, ...] = get_args(Lasting)
WARMTH: tuple[Warmth, ...] = get_args(Warmth)
#: The clinic that is seen first: of forty it lies nearest to their mean.
FIRST_SEED = 26
#: What is given on each visit; in a real clinic their order would be random and hidden, here it changes nothing.
AGENTS: dict[Control, tuple[Agent, ...]] = {
    "single": ("bupivacaine",),
    "comparative": ("bupivacaine", "lidocaine"),
    "placebo": ("bupivacaine", "saline"),
}


@dataclass(frozen=True)
class ReliefCriterion:
    """Says what the clinic calls a positive block.

    Parameters
    ----------
    relief_percent : float
        Least share of the pain that must be gone at half an hour, 0 to 100.
    lasts : str
        How long relief must last: ``"any"``, ``"hours"`` or ``"day"``.
    warmth : str
        Evidence of the block: ``"unmeasured"``, ``"net"`` (against the other foot) or ``"rise"``.
    tests_sensation : bool
        True if a block with lost sensation or power is no answer.
    is_sedated : bool
        True if everybody is sedated.
    control : str
        ``"single"``, ``"comparative"`` or ``"placebo"``.
    """

    relief_percent: float = 50.0
    lasts: Lasting = "any"
    warmth: Warmth = "unmeasured"
    tests_sensation: bool = False
    is_sedated: bool = False
    control: Control = "single"

    def __post_init__(self) -> None:
        check_share("relief", self.relief_percent / 100.0)
        for value, known in ((self.lasts, LASTING), (self.warmth, WARMTH), (self.control, CONTROLS)):
            if value not in known:
                raise ValueError(f"no choice {value!r}: choose {', '.join(known)}")

    def is_positive(self, seen: VisitFindings) -> bool:
        """Tell whether relief was large and long enough."""
        least_h = {"any": 0.0, "hours": tables.clinic().lasting_h, "day": tables.clinic().day_h}[self.lasts]
        return seen.relief_percent >= self.relief_percent and seen.relief_h >= least_h

    def is_answer(self, seen: VisitFindings) -> bool:
        """Tell whether the block succeeded and blocked nothing else, as far as this clinic looks; saline needs none."""
        if seen.agent == "saline":
            return True
        if self.tests_sensation and seen.is_numb:
            return False
        if self.warmth == "net":
            return seen.net_rise_c >= tables.skin_temperature().vaneijs_net_rise_c
        return self.warmth == "unmeasured" or seen.rise_c >= tables.skin_temperature().park_rise_c

    def verdict(self, seen: tuple[VisitFindings, ...]) -> Verdict:
        """Judge all visits of a patient."""
        if not all(self.is_answer(each) for each in seen):
            return "none"
        wanted = [self.is_positive(each) != (each.agent == "saline") for each in seen]
        return "positive" if all(wanted) else "negative"


@dataclass(frozen=True)
class Case:
    """Holds one patient of the clinic: the truth, what was seen, what it was called."""

    patient: ClinicPatient
    seen: tuple[VisitFindings, ...]
    verdict: Verdict

    @property
    def is_correct(self) -> bool | None:
        """Tell whether the call fits the truth; None without a call."""
        return None if self.verdict == "none" else (self.verdict == "positive") == self.patient.is_sympathetic

    @property
    def is_better(self) -> bool:
        """Tell whether half of the pain would be gone six months after neurolysis."""
        told = tables.clinic()
        percent = told.neurolysis_helps_percent if self.patient.is_sympathetic else told.neurolysis_idle_percent
        return RandomStream(self.patient.person, "neurolysis").happens(percent / 100.0)

    @property
    def has_neuralgia(self) -> bool:
        """Tell whether neurolysis would leave a neuralgia."""
        return RandomStream(self.patient.person, "thigh").happens(tables.clinic().neuralgia_percent / 100.0)


@dataclass(frozen=True)
class Clinic:
    """Holds everybody who came.

    Examples
    --------
    >>> clinic = open_clinic(ReliefCriterion(), prior=0.28)
    >>> clinic.counts.people, clinic.counts.with_condition
    (100, 28)
    """

    cases: tuple[Case, ...]

    @property
    def called(self) -> tuple[Case, ...]:
        """Return the patients called positive."""
        return tuple(case for case in self.cases if case.verdict == "positive")

    @property
    def without_answer(self) -> tuple[Case, ...]:
        """Return the patients whose block gave no answer."""
        return tuple(case for case in self.cases if case.verdict == "none")

    @property
    def counts(self) -> NaturalFrequencies:
        """Count the patients with an answer in the four groups."""
        groups = [
            (case.verdict == "positive", case.patient.is_sympathetic)
            for case in self.cases
            if case.is_correct is not None
        ]
        kinds = ((True, True), (True, False), (False, True), (False, False))
        return NaturalFrequencies(*(groups.count(kind) for kind in kinds))

    @property
    def injections(self) -> int:
        """Count the injections that everybody had together."""
        return sum(len(case.seen) for case in self.cases)


@lru_cache(maxsize=16)
def open_clinic(
    criterion: ReliefCriterion, prior: float, placebo: Placebo = "verdugo_a", seed: int = FIRST_SEED, people: int = 100
) -> Clinic:
    """See everybody and judge.

    Parameters
    ----------
    criterion : ReliefCriterion
        What is called positive.
    prior : float
        Share of people with sympathetically maintained pain, 0 to 1; that many are in the clinic, to the nearest.
    placebo : str
        The series whose response to saline is followed.
    seed : int
        Who comes.
    people : int
        How many, 1 or more.
    """
    check_share("prior", prior)
    numbers = range(1, people + 1)
    # Whoever has it at a low share has it at a higher one, too: the clinic changes by nobody else.
    ranked = sorted(numbers, key=lambda number: RandomStream(seed * 10_000 + number, "sympathetic").share())
    having = set(ranked[: int(prior * people + 0.5)])
    return Clinic(tuple(_case(ClinicPatient(seed, number, number in having, placebo), criterion) for number in numbers))


def _case(patient: ClinicPatient, criterion: ReliefCriterion) -> Case:
    agents = AGENTS[criterion.control]
    seen = tuple(visit(patient, number, agent, criterion.is_sedated) for number, agent in enumerate(agents, start=1))
    return Case(patient, seen, criterion.verdict(seen))
