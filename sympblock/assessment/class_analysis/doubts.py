"""Which questions should be looked at: a likely wrong key, a trap for those who know, a shared false certainty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from sympblock.assessment.class_analysis.questions import QuestionStatistics
from sympblock.content import tables

Doubt = Literal["negative", "key", "sure_but_wrong", "negative_hint"]
#: The gravest first.
DOUBTS: tuple[Doubt, ...] = ("negative", "key", "sure_but_wrong", "negative_hint")


@dataclass(frozen=True)
class DoubtfulQuestion:
    """Names a question and why it should be looked at; the gravest reason first."""

    question: QuestionStatistics
    doubts: tuple[Doubt, ...]


def doubtful_questions(questions: Iterable[QuestionStatistics]) -> tuple[DoubtfulQuestion, ...]:
    """Return the questions that should be looked at, the gravest doubt and then the lowest discrimination first."""
    found = [DoubtfulQuestion(each, doubts) for each in questions if (doubts := tuple(_doubts(each)))]
    return tuple(sorted(found, key=_gravity))


def _gravity(doubtful: DoubtfulQuestion) -> tuple[int, float, str]:
    value = doubtful.question.discrimination.value
    return DOUBTS.index(doubtful.doubts[0]), 0.0 if value is None else value, doubtful.question.item.id


def _doubts(question: QuestionStatistics) -> Iterator[Doubt]:
    found = question.discrimination
    if found.interval and found.interval[1] < 0:
        yield "negative"
    if _is_key_outdone(question):
        yield "key"
    sure = question.calibration.get("sure")
    if sure and 1 - sure.value >= tables.class_analysis().sure_wrong_least_proportion:
        yield "sure_but_wrong"
    if found.value is not None and found.interval and found.value < 0 <= found.interval[1]:
        yield "negative_hint"


def _is_key_outdone(question: QuestionStatistics) -> bool:
    """Tell whether a wrong option was chosen by more learners than the only key."""
    if question.item.kind not in ("single_best_answer", "hotspot"):
        return False
    keys = [option.chosen for option in question.options if option.is_key]
    return max(option.chosen for option in question.options if not option.is_key) > max(keys)
