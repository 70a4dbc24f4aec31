"""Where a learner stands: what was done in each lesson, how sure against how correct, and what to do next."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal

from sympblock.assessment.scoring import CONFIDENCES, Confidence
from sympblock.assessment.study.diary import UNKNOWN_TIME, Answer
from sympblock.assessment.study.history import History
from sympblock.assessment.study.memory import Judge, Remembered
from sympblock.assessment.study.question_bank import QuestionBank, load_bank
from sympblock.assessment.study.queue import DayPlan, plan_sentence, todays_plan
from sympblock.assessment.summary import Tally
from sympblock.content.catalogue import Lesson, load_lessons
from sympblock.content.files import DATA_DIR
from sympblock.content.study_rules import load_study_rules

#: Uses of questions that are no part of the lesson that teaches their objective.
_ELSEWHERE = ("entry", "exam")
#: Without these parts a lesson is done, too: they lie beside the core path.
_IN_DEPTH = "in_depth"
StepKind = Literal["start", "sure_but_wrong", "review", "go_on", "entry_test", "begin", "done"]
#: Confidence to the tally of the answers that were given with it.
Calibration = Mapping[Confidence, Tally]


@dataclass(frozen=True)
class LessonStanding:
    """Says what was done in one lesson. Twins count as one question.

    Attributes
    ----------
    lesson, title : str
        Its name and its heading.
    parts : mapping
        Part such as ``predict``, ``checkpoint_1`` or ``quiz`` to whether every question of it was answered.
    questions, answered, correct : int
        How many it has, how many were answered, wherever that was, and of how many the last answer was correct.
    tasks_solved, cases_read : int
        On the C-arm, and of contrast images or patients.
    last_visit : datetime or None
        In UTC; None = never, or the record does not tell when.
    minutes_left : int
        Of the core path, in proportion to the questions of it that are not answered; 0 = it is done.
    is_begun : bool
        Whether it was opened or anything was done in it; what the entry test, the exam or a review asked of it begins nothing.
    is_start_page : bool
        Whether it is the first page, whose questions are the entry test.
    """

    lesson: str
    title: str
    parts: Mapping[str, bool]
    questions: int
    answered: int
    correct: int
    tasks_solved: int
    cases_read: int
    last_visit: datetime | None
    minutes_left: int
    is_begun: bool
    is_start_page: bool = False

    @property
    def is_done(self) -> bool:
        """Tell whether the core path is done; the lesson of the exam is done when a form was handed in."""
        return self.is_begun and self.minutes_left == 0


@dataclass(frozen=True)
class OpenPoint:
    """Names what was answered wrongly with certainty and has not come back twice: since when, and how often it did."""

    point: str
    lesson: str
    item: str
    since: date
    returns: int


@dataclass(frozen=True)
class NextStep:
    """Says what is best done next: which rule says so, in which lesson, and one sentence."""

    kind: StepKind
    lesson: str
    sentence: str


@dataclass(frozen=True)
class Standing:
    """Holds all that *My course* tells, derived from the record alone.

    Attributes
    ----------
    lessons : tuple of LessonStanding
        Those that can be opened, in their order.
    by_objective : mapping
        ``lesson.objective`` to its calibration.
    by_month : mapping
        Month such as ``2026-11`` to its calibration, the oldest first.
    sure_but_wrong : tuple of OpenPoint
        The oldest first.
    plan : DayPlan
        The review of today.
    next_step : NextStep
        One of the rules of :func:`next_step`.
    """

    lessons: tuple[LessonStanding, ...]
    by_objective: Mapping[str, Calibration]
    by_month: Mapping[str, Calibration]
    sure_but_wrong: tuple[OpenPoint, ...]
    plan: DayPlan
    next_step: NextStep


def standing_of(
    history: History, now: datetime, bank: QuestionBank | None = None, data_dir: Path = DATA_DIR
) -> Standing:
    """Derive where a learner stands.

    Parameters
    ----------
    history : History
        What was done.
    now : datetime
        With its zone.
    bank : QuestionBank, optional
        By default all questions of the course.
    data_dir : Path
        Where the lessons and the rules of the review lie.
    """
    bank = bank or load_bank(data_dir)
    plan = todays_plan(history, now, None, bank, load_study_rules(data_dir))
    ready = [lesson for lesson in load_lessons(data_dir) if lesson.status == "ready"]
    last = last_correct(history, bank)
    lessons = tuple(_lesson_standing(lesson, history, bank, last) for lesson in ready)
    return Standing(
        lessons=lessons,
        by_objective=calibration(history, bank, lambda answer: bank.objective_of(answer.item)),
        by_month=calibration(history, bank, lambda answer: f"{answer.at:%Y-%m}"),
        sure_but_wrong=_open_points(plan.memory.values(), bank),
        plan=plan,
        next_step=next_step(lessons, plan),
    )


def last_correct(history: History, bank: QuestionBank) -> dict[str, bool]:
    """Return for each point that was answered whether its last answer was correct."""
    judge = Judge(bank)
    outcomes = ((a.item, judge.outcome(a)) for a in history.answers if a.item in bank.items)
    return {bank.point_of[item]: outcome == "correct" for item, outcome in outcomes if outcome}


def calibration(history: History, bank: QuestionBank, group: Callable[[Answer], str]) -> dict[str, Calibration]:
    """Tally the answers whose confidence was said, by a group and the confidence.

    Parameters
    ----------
    history : History
        What was answered.
    bank : QuestionBank
        Answers to other questions are left out.
    group : callable
        Takes an answer and names its group.
    """
    judge, counts = Judge(bank), Counter[tuple[str, Confidence, str]]()
    for answer in history.answers:
        if answer.confidence and answer.item in bank.items and (outcome := judge.outcome(answer)):
            counts[group(answer), answer.confidence, outcome] += 1
    groups = dict.fromkeys(name for name, _, _ in counts)
    return {name: {said: _tally(counts, name, said) for said in CONFIDENCES} for name in groups}


def _tally(counts: Counter[tuple[str, Confidence, str]], group: str, said: Confidence) -> Tally:
    return Tally(*(counts[group, said, outcome] for outcome in ("correct", "partly", "wrong")))


def _lesson_standing(lesson: Lesson, history: History, bank: QuestionBank, last: Mapping[str, bool]) -> LessonStanding:
    parts = _parts(lesson, bank)
    points = {point for each in parts.values() for point in each}
    core = {point for part, each in parts.items() if not part.startswith(_IN_DEPTH) for point in each}
    left = len(core - last.keys()) / len(core) if core else float(not _is_handed_in(lesson, history))
    states = [state for place, state in history.places.items() if place.partition("/")[0] == lesson.lesson]
    visit = history.visits.get(lesson.lesson)
    return LessonStanding(
        lesson=lesson.lesson,
        title=lesson.title,
        parts={part: each <= last.keys() for part, each in parts.items()},
        questions=len(points),
        answered=len(points & last.keys()),
        correct=sum(last.get(point, False) for point in points),
        tasks_solved=sum(len(state.solved) for state in states),
        cases_read=sum(len(state.readings) for state in states),
        last_visit=None if visit in (None, UNKNOWN_TIME) else visit,
        minutes_left=math.ceil(lesson.minutes * left),
        is_begun=visit is not None or any(answer.lesson == lesson.lesson for answer in history.answers),
        is_start_page=lesson.is_start_page,
    )


def _is_handed_in(lesson: Lesson, history: History) -> bool:
    """Tell whether a form was handed in: the lesson of the exam has no other questions of its own."""
    return any(exam.place.partition("/")[0] == lesson.lesson for exam in history.exams)


def _parts(lesson: Lesson, bank: QuestionBank) -> dict[str, set[str]]:
    """Return the points of each part; the start page has the entry test."""
    parts: dict[str, set[str]] = {}
    for item in bank.items.values():
        is_here = item.use == "entry" if lesson.is_start_page else _teaches(lesson, item.id, bank)
        if is_here:
            parts.setdefault(item.use, set()).add(bank.point_of[item.id])
    return parts


def _teaches(lesson: Lesson, item: str, bank: QuestionBank) -> bool:
    return bank.lesson_of[item] == lesson.lesson and bank.items[item].use not in _ELSEWHERE


def _open_points(memory: Iterable[Remembered], bank: QuestionBank) -> tuple[OpenPoint, ...]:
    found = []
    for each in memory:
        if each.sure_but_wrong_on:
            item = max(each.asked_last, key=lambda asked: (each.asked_last[asked], asked))
            found.append(OpenPoint(each.point, bank.lesson_of[item], item, each.sure_but_wrong_on, each.returns))
    return tuple(sorted(found, key=lambda point: (point.since, point.point)))


def next_step(lessons: Iterable[LessonStanding], plan: DayPlan) -> NextStep:
    """Choose what is best done next, by the first rule that fits (design choice).

    Who has done nothing begins with the first page. Then false certainties, what is due, the
    lesson that was visited last and is not done, and the next lesson that was not begun, in this order.
    This is told on the first page, so that a visit of it says nothing: its entry test is asked for
    while no lesson was begun, and at the end.

    Parameters
    ----------
    lessons : iterable of LessonStanding
        In the order of the course.
    plan : DayPlan
        The review of today.
    """
    lessons = tuple(lessons)
    begun = sorted((each for each in lessons if each.is_begun and not each.is_done), key=_visited, reverse=True)
    test = next((each for each in begun if each.is_start_page), None)
    begun = [each for each in begun if each is not test]
    fresh = [each for each in lessons if not each.is_begun]
    first = fresh[0] if fresh else None
    has_lessons = any(each.is_begun and not each.is_start_page for each in lessons)
    if first and not any(each.is_begun for each in lessons) and not plan.memory:
        return NextStep("start", first.lesson, f"Begin with “{first.title}”.")
    if wrong := plan.counts["sure_but_wrong"]:
        which = "one question" if wrong == 1 else f"{wrong} questions"
        return NextStep("sure_but_wrong", "", f"Review {which} that you answered wrongly although you were sure.")
    if due := plan.counts["due"]:
        words = "one question is" if due == 1 else f"{due} questions are"
        words = f"{words} due again" if not plan.waiting else f"{due} of the {plan.due_in_all} questions that are due"
        return NextStep("review", "", f"Do today's review: {words}.")
    if begun:
        return NextStep("go_on", begun[0].lesson, f"Go on with “{begun[0].title}”: {_minutes_left(begun[0])}.")
    if test and not (has_lessons and first):
        return NextStep("entry_test", test.lesson, f"Take the entry test on the first page: {_minutes_left(test)}.")
    if first:
        return NextStep("begin", first.lesson, f"Begin “{first.title}”.")
    return NextStep("done", "", f"You have done every lesson. {plan_sentence(plan)}")


def _minutes_left(lesson: LessonStanding) -> str:
    left = lesson.minutes_left
    return f"about {'1 minute is' if left == 1 else f'{left} minutes are'} left"


def _visited(lesson: LessonStanding) -> datetime:
    return lesson.last_visit or UNKNOWN_TIME
