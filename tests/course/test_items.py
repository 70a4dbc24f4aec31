"""The shipped items: they load, break no rule, and examine what the lessons promise."""

from __future__ import annotations

from collections import Counter

import pytest

from sympblock.assessment.course_rules import QUIZ_ITEMS_AT_LEAST
from sympblock.assessment.item_lint import lint_items
from sympblock.content import DATA_DIR, Item, Lesson, load_items, load_lessons
from sympblock.widgets.quiz_card.hotspot import regions

READY = {lesson.lesson: lesson for lesson in load_lessons() if lesson.status == "ready"}
ENTRY = next(iter(READY))
TAUGHT = [name for name, lesson in READY.items() if not (lesson.is_start_page or lesson.is_exam)]
EXAM = next(name for name, lesson in READY.items() if lesson.is_exam)
FILES = sorted(path.stem for path in (DATA_DIR / "items").glob("*.yaml"))
KINDS = {"single_best_answer", "multiple_response", "put_in_order", "number", "hotspot"}


def objectives(lesson: Lesson) -> set[str]:
    """Return the ids of the objectives of a lesson."""
    return {objective.id for objective in lesson.objectives}


def test_every_open_lesson_has_its_items_and_no_file_is_stray() -> None:
    assert set(READY) <= set(FILES) <= {lesson.lesson for lesson in load_lessons()}
    assert len(FILES) >= 4


@pytest.mark.parametrize("lesson", FILES)
def test_items_break_no_rule(lesson: str) -> None:
    assert [str(finding) for finding in lint_items(load_items(lesson))] == []


@pytest.mark.parametrize("lesson", TAUGHT)
class TestTaughtLesson:
    def test_quiz_is_long_enough(self, lesson: str) -> None:
        assert len([item for item in load_items(lesson) if item.use == "quiz"]) >= QUIZ_ITEMS_AT_LEAST

    def test_quiz_examines_exactly_the_objectives(self, lesson: str) -> None:
        assert {item.objective for item in load_items(lesson) if item.use == "quiz"} == objectives(READY[lesson])

    def test_items_belong_to_objectives_of_the_lesson(self, lesson: str) -> None:
        assert {item.objective for item in load_items(lesson)} <= objectives(READY[lesson])

    def test_one_question_stands_before_the_lesson_and_two_at_each_checkpoint_at_most(self, lesson: str) -> None:
        uses = Counter(item.use for item in load_items(lesson))
        assert uses["predict"] >= 1
        assert all(1 <= uses[f"checkpoint_{number}"] <= 2 for number in (1, 2, 3))
        assert uses["entry"] == 0

    def test_quiz_asks_for_more_than_memory(self, lesson: str) -> None:
        quiz = [item for item in load_items(lesson) if item.use == "quiz"]
        assert sum(item.thinking == "recall" for item in quiz) <= len(quiz) / 2


def test_quiz_of_the_first_lesson_has_all_five_kinds() -> None:
    assert {item.kind for item in load_items("01_sympathetic_chain") if item.use == "quiz"} == KINDS


def test_what_the_exam_alone_asks_is_of_the_lessons_and_shown_by_none() -> None:
    items = load_items(EXAM)
    assert len(items) >= 12
    assert {item.use for item in items} == {"exam"}
    assert {item.objective.split(".")[0] for item in items} <= set(TAUGHT)
    assert "exam" not in {item.use for lesson in TAUGHT for item in load_items(lesson)}


class TestEntryTest:
    def test_has_about_ten_items(self) -> None:
        assert 8 <= len(load_items(ENTRY)) <= 12
        assert {item.use for item in load_items(ENTRY)} == {"entry"}

    def test_items_name_objectives_of_planned_and_open_lessons(self) -> None:
        known = {f"{lesson.lesson}.{objective}" for lesson in load_lessons() for objective in objectives(lesson)}
        assert {item.objective for item in load_items(ENTRY)} <= known

    def test_samples_every_lesson_that_teaches_a_subject(self) -> None:
        sampled = {item.objective.split(".")[0] for item in load_items(ENTRY)}
        # The final exam puts subjects together and brings none of its own; the cases bring the crises.
        taught = {lesson.lesson for lesson in load_lessons()[1:]} - {"12_final_exam"}
        assert sampled == taught


PLACES = [item for lesson in FILES for item in load_items(lesson) if item.kind == "hotspot"]


def test_there_are_places_to_find() -> None:
    assert len(PLACES) >= 5


@pytest.mark.parametrize("item", PLACES, ids=[item.id for item in PLACES])
def test_places_on_pictures_are_drawn(item: Item) -> None:
    """A place that names a structure can be hit only if the picture shows that structure."""
    assert all(not region.is_empty for region in regions(item).values())
