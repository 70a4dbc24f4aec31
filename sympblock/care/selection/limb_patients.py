"""Patients with a painful foot, dealt from a deck of kinds: the same number is the same patient everywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from sympblock.care.selection.budapest import Findings
from sympblock.care.selection.severity import severity_score
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.content.care.limb_cases import (
    CATEGORIES,
    Category,
    LimbCase,
    Phase,
    Presence,
    Variant,
    fitting,
    load_limb_cases,
    load_limb_features,
)
from sympblock.conventions import SIDES, Side

#: For how long the pain has lasted, in weeks (our choice).
DURATIONS_WEEKS = (7, 30)
CLUES = 2


@dataclass(frozen=True)
class LimbPatient:
    """Describes one patient.

    Parameters
    ----------
    number : int
        1 for the first.
    case : LimbCase
        The kind.
    side : str
        Of the foot that hurts, or that hurts more.
    is_woman : bool
        Sex.
    age_years, weeks : int
        Age, and how long the pain has lasted.
    opening : str
        First sentences of the story, still open.
    clues : tuple of str
        Findings outside of the criteria, still open.
    reported, observed : dict
        Feature to the form in which it is complained of or found.
    """

    number: int
    case: LimbCase
    side: Side
    is_woman: bool
    age_years: int
    weeks: int
    opening: str
    clues: tuple[str, ...]
    reported: dict[str, Variant]
    observed: dict[str, Variant]

    @property
    def findings(self) -> Findings:
        """Return what the criteria look at."""
        return Findings(
            out_of_proportion=self.case.out_of_proportion,
            symptoms=categories_of(self.reported),
            signs=categories_of(self.observed),
            better_explained=self.case.better_explained,
        )

    @property
    def score(self) -> int:
        """Return the severity score."""
        return severity_score(self.reported, self.observed)


def categories_of(features: Iterable[str]) -> frozenset[Category]:
    """Return the categories to which some features belong."""
    return frozenset(load_limb_features()[name].category for name in features)


def limb_patient(number: int) -> LimbPatient:
    """Return a patient.

    Parameters
    ----------
    number : int
        1 for the first; each deck holds the kinds in the numbers of their rules, in an order of its own.

    Examples
    --------
    >>> limb_patient(5) == limb_patient(5)
    True
    """
    if number < 1:
        raise ValueError(f"patients are numbered from 1, not {number}")
    return _patient(number)


@lru_cache(maxsize=64)
def _patient(number: int) -> LimbPatient:
    chance = RandomStream(number, "limb patient")
    case = _case(number)
    phase: Phase = chance.pick(("warm", "cold")) if case.phase == "any" else case.phase
    forms = {
        name: chance.pick(variants)
        for name, feature in load_limb_features().items()
        if (variants := fitting(feature, phase, case.both_feet))
    }
    reported = _present(chance, case.reported)
    lasting = [name for name in reported if load_limb_features()[name].lasts and name in case.observed.possible]
    observed = _present(chance, case.observed, lasting)
    return LimbPatient(
        number=number,
        case=case,
        side=chance.pick(SIDES),
        is_woman=chance.happens(0.5),
        age_years=_whole(chance, case.youngest_years, case.oldest_years),
        weeks=_whole(chance, *DURATIONS_WEEKS),
        opening=chance.pick(case.openings),
        clues=tuple(chance.shuffled(case.clues)[:CLUES]),
        reported={name: forms[name] for name in reported},
        observed={name: forms[name] for name in observed},
    )


def after_series(patient: LimbPatient) -> LimbPatient:
    """Return the same patient after a series of blocks: some features have gone, none is new."""
    rule = tables.crps_criteria()
    chance = RandomStream(patient.number, "after a series")
    is_better = chance.happens(rule.better_course_proportion)
    recedes = rule.recedes_better_proportion if is_better else rule.recedes_other_proportion

    def left(features: dict[str, Variant]) -> dict[str, Variant]:
        return {name: form for name, form in features.items() if not chance.happens(recedes)}

    return replace(patient, reported=left(patient.reported), observed=left(patient.observed))


def deck_size() -> int:
    """Return how many patients one deck holds."""
    return sum(case.per_deck for case in load_limb_cases().values())


def _case(number: int) -> LimbCase:
    deck, place = divmod(number - 1, deck_size())
    cards = [case for case in load_limb_cases().values() for _ in range(case.per_deck)]
    return RandomStream(deck, "deck of limbs").shuffled(cards)[place]


def _present(chance: RandomStream, wanted: Presence, lasting: Sequence[str] = ()) -> tuple[str, ...]:
    """Sample features that fill as many categories as are asked for; what lasts is among them."""
    features = load_limb_features()
    names = (*wanted.always, *wanted.possible)
    certain = {*wanted.always, *lasting}
    chosen = categories_of(certain)
    open_ones = [category for category in CATEGORIES if category in categories_of(names) - chosen]
    count = _whole(chance, max(wanted.least, len(chosen)), wanted.most)
    chosen |= set(chance.shuffled(open_ones)[: count - len(chosen)])
    there = set(certain)
    for category in CATEGORIES:
        if category in chosen:
            there |= _of_category(chance, [name for name in names if features[name].category == category], there)
    return tuple(name for name in features if name in there)


def _of_category(chance: RandomStream, names: list[str], there: Collection[str]) -> set[str]:
    """Sample the features of one category: at least one, others with the share of the table."""
    first = next((name for name in names if name in there), None) or chance.pick(names)
    share = tables.crps_criteria().second_feature_proportion
    return {name for name in names if chance.happens(share)} | {first}


def _whole(chance: RandomStream, low: int, high: int) -> int:
    return chance.pick(range(low, high + 1))
