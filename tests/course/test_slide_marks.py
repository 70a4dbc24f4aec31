"""The plugin and the check of the notebooks read the same marks, and a seminar is shared out by the measure of the course."""

from __future__ import annotations

import json
import re

from sympblock.course.jupyter_server import LABEXTENSION_DIR
from sympblock.course.lesson_time import WORDS_A_MINUTE
from sympblock.course.slide_marks import SLIDE_MARKS

PRESENT = LABEXTENSION_DIR / "static/present"


def test_the_plugin_knows_the_marks_that_the_check_accepts() -> None:
    written = re.search(r"SLIDE_MARKS = (\[[^\]]*\])", (PRESENT / "division.js").read_text("utf-8"))
    assert written is not None
    assert tuple(json.loads(written[1])) == SLIDE_MARKS


def test_plans_offer_the_lengths_of_a_seminar_and_read_as_fast_as_the_course_says() -> None:
    plans = json.loads((PRESENT / "plans.json").read_text("utf-8"))
    assert plans["lengths_min"] == [30, 60]
    assert plans["words_a_minute"] == WORDS_A_MINUTE
    assert plans["minutes_a_panel"] > plans["least_minutes_a_slide"] > 0
