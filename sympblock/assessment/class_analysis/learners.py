"""A learner as the class analysis takes one: first and last answers, finished tests and sessions, and no name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pydantic import JsonValue

from sympblock.assessment.curve.practised import PractisedSession
from sympblock.assessment.exam.exam_place import FORM
from sympblock.assessment.exam.exam_place import LESSON as EXAM
from sympblock.assessment.record import fingerprint
from sympblock.assessment.scoring import Confidence, Outcome
from sympblock.assessment.study.diary import Answer
from sympblock.assessment.study.history import History
from sympblock.assessment.study.memory import Judge
from sympblock.assessment.study.question_bank import QuestionBank

#: Parts of a lesson that are a test: all of their questions are asked together.
TEST_USES = ("entry", "quiz")


@dataclass(frozen=True)
class Given:
    """Holds one answer: what it counts as by today's key, how sure the learner was, and what was said."""

    outcome: Outcome
    confidence: Confidence | None
    response: JsonValue

    @property
    def is_correct(self) -> bool:
        """Tell whether it is fully correct; what is partly correct is not."""
        return self.outcome == "correct"


@dataclass(frozen=True)
class Learner:
    """Holds what one record tells; nothing in it says whose record it is.

    Attributes
    ----------
    first : mapping
        Id of a question to the first answer to it, wherever it was asked.
    last : mapping
        Id of a question that was answered more than once to the last answer.
    times : mapping
        Id of a question to the number of answers.
    tests : mapping
        Place of a test to its questions, and whether each was answered correctly, in the first attempt; only
        where all questions were answered, or an exam was handed in.
    sessions : tuple of PractisedSession
        Of the procedure room, the oldest first.
    outdated : int
        Answers that are left out: the question has another wording today, or is no more.
    """

    first: Mapping[str, Given] = field(default_factory=dict)
    last: Mapping[str, Given] = field(default_factory=dict)
    times: Mapping[str, int] = field(default_factory=dict)
    tests: Mapping[str, Mapping[str, bool]] = field(default_factory=dict)
    sessions: tuple[PractisedSession, ...] = ()
    outdated: int = 0

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing can be counted."""
        return not self.first and not self.sessions


def learner_of(history: History, bank: QuestionBank, sessions: Iterable[PractisedSession] = ()) -> Learner:
    """Sum one record up.

    Parameters
    ----------
    history : History
        Of one learner.
    bank : QuestionBank
        Today's questions: only answers to their wording count, judged by their key.
    sessions : iterable of PractisedSession
        Of the same learner, the oldest first.
    """
    asked = {item: fingerprint(bank.items[item]) for item in {a.item for a in history.answers} & bank.items.keys()}
    judge = Judge(bank)
    by_item: dict[str, list[Given]] = {}
    by_attempt: dict[tuple[str, int], dict[str, bool]] = {}
    outdated = 0
    for answer in history.answers:
        given = _given(answer, asked, judge)
        if given is None:
            outdated += 1
            continue
        by_item.setdefault(answer.item, []).append(given)
        by_attempt.setdefault((answer.place, answer.attempt), {})[answer.item] = given.is_correct
    return Learner(
        first={item: found[0] for item, found in by_item.items()},
        last={item: found[-1] for item, found in by_item.items() if len(found) > 1},
        times={item: len(found) for item, found in by_item.items()},
        tests=_tests(by_attempt, history, bank),
        sessions=tuple(sessions),
        outdated=outdated,
    )


def _given(answer: Answer, asked: Mapping[str, str], judge: Judge) -> Given | None:
    if asked.get(answer.item) != answer.fingerprint:
        return None
    outcome = judge.outcome(answer)
    return Given(outcome, answer.confidence, answer.response) if outcome else None


def _tests(
    by_attempt: Mapping[tuple[str, int], Mapping[str, bool]], history: History, bank: QuestionBank
) -> dict[str, Mapping[str, bool]]:
    """Return the tests that were finished in their first attempt; what an exam left open is not correct."""
    handed_in = {(exam.place, exam.attempt) for exam in history.exams}
    found: dict[str, Mapping[str, bool]] = {}
    for (place, attempt), answers in by_attempt.items():
        questions = _questions_of(place, history, bank) if attempt == 1 else ()
        is_whole = bool(questions) and set(questions) <= answers.keys()
        if questions and (is_whole or (place, attempt) in handed_in):
            found[place] = {item: answers.get(item, False) for item in questions}
    return found


def _questions_of(place: str, history: History, bank: QuestionBank) -> tuple[str, ...]:
    """Return the ids of the questions of a test; none if the place is no test."""
    lesson, _, part = place.partition("/")
    if lesson == EXAM:
        form = history.kept(place).get(FORM)
        known = [each for each in form if isinstance(each, str)] if isinstance(form, list) else []
        return tuple(sorted(each for each in known if each in bank.items))
    if part not in TEST_USES:
        return ()
    return tuple(item.id for item in bank.items.values() if item.use == part and _is_of(item.id, lesson, part, bank))


def _is_of(item: str, lesson: str, part: str, bank: QuestionBank) -> bool:
    # The questions of the entry test belong to the lessons that they lead to.
    return part == "entry" or bank.lesson_of[item] == lesson
