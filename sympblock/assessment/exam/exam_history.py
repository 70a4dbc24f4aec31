"""The forms of the final exam that a learner has handed in, as the record tells them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sympblock.assessment.exam.exam_place import FORM, LESSON, form_title
from sympblock.assessment.exam.result import ExamShare
from sympblock.assessment.study.history import HandedIn, History
from sympblock.content.exam.blueprint import form_rules


@dataclass(frozen=True)
class SatForm:
    """Tells of one form that was handed in: which, the how manieth time, when, and the share of fully correct answers."""

    title: str
    attempt: int
    at: datetime
    share: ExamShare


def sat_forms(history: History) -> tuple[SatForm, ...]:
    """Return the forms that were handed in, the oldest first.

    Examples
    --------
    >>> sat_forms(History())
    ()
    """
    exams = (exam for exam in history.exams if exam.place.startswith(f"{LESSON}/"))
    return tuple(_sat(exam, history) for exam in exams)


def _sat(exam: HandedIn, history: History) -> SatForm:
    given = {
        answer.item: answer.outcome
        for answer in history.answers
        if (answer.place, answer.attempt) == (exam.place, exam.attempt)
    }
    form = history.kept(exam.place).get(FORM)
    asked = len(form) if isinstance(form, Sequence) and not isinstance(form, str) else form_rules().questions
    share = ExamShare(list(given.values()).count("correct"), max(asked, len(given)))
    return SatForm(form_title(exam.place.partition("/")[2]), exam.attempt, exam.at, share)
