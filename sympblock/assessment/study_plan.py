"""Say after a test over many lessons which lesson to read first, and for which answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from sympblock.assessment.scoring import ItemVerdict
from sympblock.content.items import Item

Finding = Literal["sure_but_wrong", "wrong", "partly", "guessed", "not_answered"]

#: The most urgent first: a false certainty harms before a gap does (design choice). What was left out is last, never wrong.
FINDINGS: tuple[Finding, ...] = ("sure_but_wrong", "wrong", "partly", "guessed", "not_answered")


@dataclass(frozen=True)
class PlannedLesson:
    """Names a lesson to read, and what speaks for it.

    Attributes
    ----------
    lesson : str
        Such as ``"01_sympathetic_chain"``.
    findings : mapping
        Item id to finding, in the order of the items; never empty.
    """

    lesson: str
    findings: Mapping[str, Finding]

    @property
    def urgency(self) -> int:
        """Return the rank of the most urgent finding; 0 comes first."""
        return min(FINDINGS.index(finding) for finding in self.findings.values())


def study_plan(
    items: Iterable[Item], verdicts: Mapping[str, ItemVerdict], confidences: Mapping[str, str]
) -> tuple[PlannedLesson, ...]:
    """Sort the lessons that a test points to.

    Parameters
    ----------
    items : iterable of Item
        Items whose objective does not name its lesson belong to the lesson in which they stand, and point nowhere.
    verdicts : mapping
        Item id to verdict; an item without one was not answered.
    confidences : mapping
        Item id to ``sure``, ``think_so`` or ``guess``.

    Returns
    -------
    tuple of PlannedLesson
        The most urgent first, and at equal urgency in the order of the course.
    """
    found: dict[str, dict[str, Finding]] = {}
    for item in items:
        lesson = item.objective.rpartition(".")[0]
        finding = _finding(verdicts.get(item.id), confidences.get(item.id))
        if lesson and finding:
            found.setdefault(lesson, {})[item.id] = finding
    lessons = [PlannedLesson(lesson, findings) for lesson, findings in found.items()]
    return tuple(sorted(lessons, key=lambda planned: (planned.urgency, planned.lesson)))


def _finding(verdict: ItemVerdict | None, confidence: str | None) -> Finding | None:
    if verdict is None:
        return "not_answered"
    if verdict.outcome == "wrong":
        return "sure_but_wrong" if confidence == "sure" else "wrong"
    if verdict.outcome == "partly":
        return "partly"
    return "guessed" if confidence == "guess" else None
