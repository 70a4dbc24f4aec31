"""The list of lessons that the page leads through."""

from __future__ import annotations

import json
from pathlib import Path

from sympblock.content import load_lessons
from sympblock.course.checkout import ROOT
from sympblock.course.generated_files import generated_texts, lesson_list
from sympblock.course.jupyter_server import LISTS

STATIC = ROOT / "sympblock/course/labextension/static"


def test_only_lessons_that_can_be_opened_are_led_to_in_their_order() -> None:
    *open_lessons, last = load_lessons()
    lessons = [*open_lessons, last.model_copy(update={"status": "planned"})]
    listed = [entry["lesson"] for entry in lesson_list(lessons)]
    assert listed == [lesson.lesson for lesson in lessons if lesson.status == "ready"]
    assert len(listed) < len(lessons)  # one is planned: the law is not empty
    assert lessons[0].lesson == listed[0]
    assert load_lessons()[0].is_start_page


def test_the_page_reads_what_was_generated() -> None:
    written = STATIC / "lessons.json"
    assert written.read_text("utf-8") == generated_texts()[written]
    assert json.loads(written.read_text("utf-8"))[0].keys() == {"lesson", "title", "minutes"}


def test_a_running_course_takes_over_every_generated_list() -> None:
    generated = {path.name for path in generated_texts() if path.parent == Path(STATIC)}
    assert generated == set(LISTS)
