"""The result of a form: a share with its interval, in all and by area, and never a verdict on a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sympblock.assessment.exam.bank import lesson_of
from sympblock.assessment.scoring import ItemVerdict
from sympblock.content.exam.blueprint import load_blueprint
from sympblock.content.intervals import wilson_interval_of_share
from sympblock.content.items import Item


@dataclass(frozen=True)
class ExamShare:
    """Counts the questions answered fully correctly, with the 95 % interval (Wilson) of their share.

    Examples
    --------
    >>> share = ExamShare(30, 40)
    >>> [round(100 * limit) for limit in share.interval]
    [60, 86]
    """

    correct: int
    asked: int

    @property
    def interval(self) -> tuple[float, float]:
        """Return the ends of the interval, 0 to 1."""
        return wilson_interval_of_share(self.correct / self.asked, self.asked)

    @property
    def words(self) -> str:
        """Say count, share and interval.

        Examples
        --------
        >>> ExamShare(30, 40).words
        '30 of 40 (75 %; 95 % interval 60 to 86 %)'
        """
        low, high = (round(100 * end) for end in self.interval)
        return f"{self.correct} of {self.asked} ({round(100 * self.correct / self.asked)} %; 95 % interval {low} to {high} %)"


@dataclass(frozen=True)
class ExamResult:
    """Holds the share of all questions and of each area of the blueprint.

    Attributes
    ----------
    total : ExamShare
        Partly correct and unanswered questions are asked and not correct.
    areas : mapping
        Title of the area to its share, in the order of the blueprint; an area without a question is left out.
    """

    total: ExamShare
    areas: Mapping[str, ExamShare]


def exam_result(items: Sequence[Item], verdicts: Mapping[str, ItemVerdict]) -> ExamResult:
    """Sum up a form that was handed in.

    Parameters
    ----------
    items : sequence of Item
        All questions of the form, their objectives named with their lessons; at least one.
    verdicts : mapping
        Item id to verdict; an item without one was not answered.
    """
    areas = {
        area.title: _share([item for item in items if lesson_of(item) in area.lessons], verdicts)
        for area in load_blueprint()
    }
    return ExamResult(_share(items, verdicts), {title: share for title, share in areas.items() if share.asked})


def _share(items: Sequence[Item], verdicts: Mapping[str, ItemVerdict]) -> ExamShare:
    correct = sum(item.id in verdicts and verdicts[item.id].outcome == "correct" for item in items)
    return ExamShare(correct, len(items))
