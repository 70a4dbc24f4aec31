"""The Budapest criteria: which of them are met, and which finding decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from sympblock.content import tables
from sympblock.content.care.limb_cases import CATEGORIES, Category

Standing = Literal["research", "clinical", "none"]
#: What the criteria can say, in words; whoever meets the research criteria meets the clinical ones.
STANDINGS: dict[Standing, str] = {
    "research": "Clinical and research criteria are met",
    "clinical": "Only the clinical criteria are met",
    "none": "Neither set of criteria is met",
}


@dataclass(frozen=True)
class Findings:
    """Holds what the criteria look at.

    Parameters
    ----------
    out_of_proportion : bool
        Criterion A: continuing pain, disproportionate to any inciting event.
    symptoms : frozenset of str
        Criterion B: categories with a reported symptom.
    signs : frozenset of str
        Criterion C: categories with a sign at the examination.
    better_explained : bool
        True breaks criterion D: another diagnosis explains it better.
    """

    out_of_proportion: bool
    symptoms: frozenset[Category]
    signs: frozenset[Category]
    better_explained: bool

    @property
    def standing(self) -> Standing:
        """Return which criteria are met."""
        rule = tables.crps_criteria()
        may_count = self.out_of_proportion and not self.better_explained and len(self.signs) >= rule.signs_count
        if not may_count or len(self.symptoms) < rule.symptoms_clinical_count:
            return "none"
        return "research" if len(self.symptoms) >= rule.symptoms_research_count else "clinical"


@dataclass(frozen=True)
class CriterionTick:
    """Names one criterion or one category of it: ``"A"``, ``"B"`` with a category, ``"C"`` with a category, or ``"D"``."""

    criterion: Literal["A", "B", "C", "D"]
    category: Category | None = None

    @property
    def words(self) -> str:
        """Say what is ticked.

        Examples
        --------
        >>> CriterionTick("C", "vasomotor").words
        'vasomotor signs'
        """
        if self.category is None:
            return {"A": "pain out of proportion (A)", "D": "another diagnosis (D)"}[self.criterion]
        return f"{CATEGORIES[self.category].lower()} {'symptoms' if self.criterion == 'B' else 'signs'}"


def turned(findings: Findings, tick: CriterionTick) -> Findings:
    """Return the findings with one tick turned over.

    Examples
    --------
    >>> turned(Findings(True, frozenset(), frozenset(), False), CriterionTick("D")).better_explained
    True
    """
    if tick.criterion == "A":
        return replace(findings, out_of_proportion=not findings.out_of_proportion)
    if tick.criterion == "D":
        return replace(findings, better_explained=not findings.better_explained)
    one = frozenset({tick.category}) if tick.category else frozenset()
    if tick.criterion == "B":
        return replace(findings, symptoms=findings.symptoms ^ one)
    return replace(findings, signs=findings.signs ^ one)


def all_ticks() -> Iterator[CriterionTick]:
    """Yield every tick, in the order of the criteria."""
    yield CriterionTick("A")
    for criterion in ("B", "C"):
        yield from (CriterionTick(criterion, category) for category in CATEGORIES)
    yield CriterionTick("D")


def deciding(findings: Findings) -> tuple[CriterionTick, ...]:
    """Return the ticks of which each alone, turned over, would change what the criteria say."""
    return tuple(tick for tick in all_ticks() if turned(findings, tick).standing != findings.standing)


def differing(said: Findings, was: Findings) -> tuple[CriterionTick, ...]:
    """Return the ticks in which two findings differ.

    Examples
    --------
    >>> one = Findings(True, frozenset(), frozenset(), False)
    >>> [tick.words for tick in differing(one, turned(one, CriterionTick("B", "sensory")))]
    ['sensory symptoms']
    """
    return tuple(tick for tick in all_ticks() if _has(said, tick) != _has(was, tick))


def _has(findings: Findings, tick: CriterionTick) -> bool:
    if tick.criterion in ("A", "D"):
        return findings.out_of_proportion if tick.criterion == "A" else findings.better_explained
    return tick.category in (findings.symptoms if tick.criterion == "B" else findings.signs)
