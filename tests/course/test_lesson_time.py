"""The minutes of a lesson grow with what is in it, and those promised are those measured."""

from __future__ import annotations

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from sympblock.content import load_items, load_lessons
from sympblock.course.course_check import load_lesson_notebooks
from sympblock.course.lesson_time import MOST_MINUTES, lesson_minutes, minutes_fault

QUESTIONS = load_items("00_start_here")
WORDS, MORE_WORDS = (new_markdown_cell("word " * 200) for _ in range(2))
TASKS = new_markdown_cell("### Try\n\n1. Turn.\n2. Look.\n\n### Afterwards\n\n1. No task.")


def minutes(*cells, items=()):
    """Measure a small notebook."""
    return lesson_minutes(new_notebook(cells=list(cells)), items)


class TestMeasure:
    def test_two_hundred_words_take_a_minute(self):
        assert minutes(WORDS) == pytest.approx(1.0)
        assert minutes(WORDS, MORE_WORDS) == pytest.approx(2.0)

    def test_only_numbered_tasks_under_try_count(self):
        assert minutes(TASKS) == pytest.approx(2.0, abs=0.1)

    def test_questions_add_up(self):
        assert minutes(items=QUESTIONS[:4]) == pytest.approx(3.0)

    def test_code_citations_and_pictures_are_not_read(self):
        silent = new_markdown_cell("[@rocco1995] ![a long description of a picture](../figures/a.png)")
        assert minutes(silent, new_code_cell("lessons.glossary()")) == 0.0


@pytest.mark.parametrize("lesson", load_lesson_notebooks(), ids=lambda lesson: lesson.path.stem)
def test_the_promise_of_a_lesson_is_kept(lesson):
    name = lesson.path.stem
    said = next(each.minutes for each in load_lessons() if each.lesson == name)
    measured = lesson_minutes(lesson.notebook, load_items(name))
    assert minutes_fault(said, measured) == ""
    assert measured <= said <= MOST_MINUTES
