"""Sum up a sitting: the score by objective, confidence against correctness, and what to read next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sympblock.assessment.scoring import CONFIDENCES, ItemVerdict, Outcome
from sympblock.assessment.study_plan import PlannedLesson, study_plan
from sympblock.content.items import Item


@dataclass(frozen=True)
class Tally:
    """Counts outcomes; what was not answered is counted apart, never as wrong.

    Examples
    --------
    >>> Tally(correct=2, partly=0, wrong=1, not_answered=4).answered
    3
    """

    correct: int = 0
    partly: int = 0
    wrong: int = 0
    not_answered: int = 0

    @property
    def answered(self) -> int:
        """Return how many items have an answer."""
        return self.correct + self.partly + self.wrong

    @property
    def items(self) -> int:
        """Return how many items there are."""
        return self.answered + self.not_answered


@dataclass(frozen=True)
class Summary:
    """Holds what the learner is told at the end.

    Attributes
    ----------
    total : Tally
        All items.
    objectives : dict
        Objective id to tally, in the order in which the items name them.
    confidence : dict
        ``sure``, ``think_so``, ``guess`` and ``not_said`` to tally of the answers given so.
    sure_but_wrong : tuple of str
        Ids of items answered with "sure" and wrong: worth reading again first.
    plan : tuple of PlannedLesson
        Which lessons to read, the most urgent first; empty unless the items belong to several lessons.
    """

    total: Tally
    objectives: Mapping[str, Tally]
    confidence: Mapping[str, Tally]
    sure_but_wrong: tuple[str, ...]
    plan: tuple[PlannedLesson, ...]


def summarise(items: Iterable[Item], verdicts: Mapping[str, ItemVerdict], confidences: Mapping[str, str]) -> Summary:
    """Sum up the verdicts on some items.

    Parameters
    ----------
    items : iterable of Item
        All items of the sitting, answered or not.
    verdicts : mapping
        Item id to verdict; an item without one was not answered.
    confidences : mapping
        Item id to ``sure``, ``think_so`` or ``guess``.
    """
    items = tuple(items)
    outcomes = {item.id: verdicts[item.id].outcome if item.id in verdicts else None for item in items}
    said = {item.id: confidences.get(item.id, "not_said") for item in items if outcomes[item.id]}
    objectives = dict.fromkeys(item.objective for item in items)
    return Summary(
        total=_tally(outcomes.values()),
        objectives={o: _tally(outcomes[i.id] for i in items if i.objective == o) for o in objectives},
        confidence={c: _tally(outcomes[i] for i in said if said[i] == c) for c in (*CONFIDENCES, "not_said")},
        sure_but_wrong=tuple(i for i in said if said[i] == "sure" and outcomes[i] == "wrong"),
        plan=study_plan(items, verdicts, confidences),
    )


def _tally(outcomes: Iterable[Outcome | None]) -> Tally:
    listed = list(outcomes)
    return Tally(*(listed.count(outcome) for outcome in ("correct", "partly", "wrong", None)))
