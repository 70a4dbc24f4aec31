"""What must hold in a seminar plan beyond its fields: times, stages, questions and parallel tests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from sympblock.content.catalogue import load_lessons
from sympblock.content.items import Item, NumberItem, PutInOrder, load_items
from sympblock.content.seminars.seminars import AskedItem, Seminar, SeminarQuestion

Faults = Iterator[tuple[str, str]]
_HARDNESS = {"easy": 0, "moderate": 1, "hard": 2}


def minutes_add_up(seminar: Seminar, data_dir: Path) -> Faults:
    """Yield a fault if the stages are shorter or longer than the seminar."""
    total = sum(stage.minutes for stage in seminar.stages)
    if total != seminar.minutes:
        yield "minutes", f"the stages take {total} minutes, the seminar {seminar.minutes}"


def stages_fit(seminar: Seminar, data_dir: Path) -> Faults:
    """Yield stages of one name, a stage to ask in which nothing is asked, and tests that are missing or out of order."""
    for name, times in Counter(stage.id for stage in seminar.stages).items():
        if times > 1:
            yield "stages", f"{times} stages are called {name!r}"
    for stage in seminar.stages:
        if stage.kind == "ask" and not stage.questions:
            yield f"stages {stage.id}", "the kind is ask, and no question stands there"
    tests = [stage.kind for stage in seminar.stages if stage.kind in ("test_before", "test_after")]
    if tests != ["test_before", "test_after"]:
        yield "stages", f"one stage test_before and, later, one test_after are needed, not {', '.join(tests) or 'none'}"


def objectives_exist(seminar: Seminar, data_dir: Path) -> Faults:
    """Yield objectives that no lesson has."""
    known = {f"{lesson.lesson}.{objective.id}" for lesson in load_lessons(data_dir) for objective in lesson.objectives}
    named = [("aims", name) for aim in seminar.aims for name in aim.objectives]
    for field, name in [*named, *(("tests", pair.objective) for pair in seminar.tests)]:
        if name not in known:
            yield field, f"unknown objective {name!r}: lessons.yaml lists them"


def questions_exist(seminar: Seminar, data_dir: Path) -> Faults:
    """Yield questions that there are not, that are put twice, or that belong to the exam."""
    asked = [
        *(("stages questions", question) for question in seminar.questions),
        *(("tests", side) for pair in seminar.tests for side in (pair.before, pair.after)),
    ]
    for field, each in asked:
        item = _item(each, data_dir)
        if item is None:
            yield field, f"data/items/{each.lesson}.yaml has no question {each.item!r}"
        elif item.use == "exam":
            yield field, f"{each.item!r} is kept for the exam: take another question"
    for name, times in Counter(each.item for _, each in asked).items():
        if times > 1:
            yield "questions", f"{name!r} is asked {times} times: tests and seminar ask each question once"


def expected_answers_are_wrong(seminar: Seminar, data_dir: Path) -> Faults:
    """Yield expected answers that the question does not offer as wrong ones."""
    for question in seminar.questions:
        item = _item(question, data_dir)
        if item is not None:
            yield from _expected(question, item)


def _expected(question: SeminarQuestion, item: Item) -> Faults:
    wrong = wrong_answers(item)
    for each in question.expect:
        if each.choice not in wrong:
            offered = "; ".join(wrong) or "none"
            yield f"questions {question.item} expect", f"{each.choice!r} is no wrong answer of it, which are: {offered}"


def wrong_answers(item: Item) -> tuple[str, ...]:
    """Return the wrong answers that a question names: texts, or the numbers of its traps.

    Examples
    --------
    >>> len(wrong_answers(load_items("03_lumbar_approach")[0]))
    3
    """
    if isinstance(item, NumberItem):
        return tuple(f"{trap.value:g}" for trap in item.traps)
    if isinstance(item, PutInOrder):
        return ()
    return tuple(choice.text for choice in item.choices if not choice.correct)


def tests_are_parallel(seminar: Seminar, data_dir: Path) -> Faults:
    """Yield pairs whose questions differ in objective or form, or are not about as hard."""
    for number, pair in enumerate(seminar.tests, start=1):
        field, sides = f"tests #{number}", (pair.before, pair.after)
        items = [item for side in sides if (item := _item(side, data_dir))]
        for side, item in zip(sides, items, strict=False):
            if len(items) == len(sides) and objective_of(item, side.lesson) != pair.objective:
                yield field, f"{side.item!r} belongs to the objective {objective_of(item, side.lesson)!r}"
        if len({item.kind for item in items}) > 1:
            yield field, f"the forms differ: {' and '.join(item.kind for item in items)}"
        hardness = [_HARDNESS[item.difficulty] for item in items]
        if hardness and max(hardness) - min(hardness) > 1:
            yield field, "one question is easy, the other one hard"


def objective_of(item: Item, lesson: str) -> str:
    """Return the objective of a question together with the lesson that has it."""
    return item.objective if "." in item.objective else f"{lesson}.{item.objective}"


def _item(asked: AskedItem, data_dir: Path) -> Item | None:
    if not (data_dir / "items" / f"{asked.lesson}.yaml").is_file():
        return None
    return next((item for item in load_items(asked.lesson, data_dir) if item.id == asked.item), None)


SEMINAR_RULES: tuple[Callable[[Seminar, Path], Faults], ...] = (
    minutes_add_up,
    stages_fit,
    objectives_exist,
    questions_exist,
    expected_answers_are_wrong,
    tests_are_parallel,
)
