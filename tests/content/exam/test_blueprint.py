"""The blueprint of the final exam: sums that agree, and faults that are told."""

from __future__ import annotations

import pytest

from sympblock.content import DATA_DIR, ContentError, load_lessons
from sympblock.content.exam.blueprint import angoff_rules, form_rules, load_blueprint, load_exam_rules

BLUEPRINT, RULES = "exam/blueprint.yaml", "exam/rules.yaml"


def test_every_lesson_that_teaches_has_questions_and_every_weight_its_reason() -> None:
    named = [lesson for area in load_blueprint() for lesson, count in area.lessons.items() if count]
    taught = [lesson.lesson for lesson in load_lessons() if not lesson.is_start_page and lesson.number != "12"]
    assert sorted(named) == taught
    assert all(len(area.reason.split()) > 15 and area.basis == "design" for area in load_blueprint())


def test_facts_alone_weigh_little() -> None:
    recall = sum(area.thinking["recall"] for area in load_blueprint())
    assert recall <= form_rules().questions / 10


def test_a_fifth_may_be_shared_and_six_judges_give_a_mark() -> None:
    assert form_rules().shared_at_most * 5 <= form_rules().questions
    assert angoff_rules().judges_at_least == 6 <= angoff_rules().judges_wanted


@pytest.fixture
def both(write):
    """Return a function that writes one of the two files beside the other one as it is."""

    def _both(name: str, text: str):
        other = RULES if name == BLUEPRINT else BLUEPRINT
        write(other, (DATA_DIR / other).read_text("utf-8"))
        return write(name, text)

    return _both


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        (BLUEPRINT, "01_sympathetic_chain: 3", "01_sympathetic_chain: 4", "the kinds of thinking 7"),
        (BLUEPRINT, "{recall: 1, apply: 4, judge: 2}", "{recall: 1, apply: 4}", "thinking"),
        (BLUEPRINT, "02_c_arm_views", "02_c_arm", "no lesson is called '02_c_arm'"),
        (BLUEPRINT, "02_c_arm_views: 4", "03_lumbar_approach: 4", "stands in two areas"),
        (BLUEPRINT, "basis: design", "basis: published", "basis"),
        (RULES, "questions: 40", "questions: 41", "difficulties have 40 questions and a form has 41"),
        (RULES, "easy: 7", "easy: 8", "the difficulties have 41"),
        (RULES, "id: angoff", "id: angof", "angof"),
        (RULES, "[cees_standard,", "[nobody1900,", "nobody1900"),
    ],
)
def test_a_fault_is_told(both, file: str, old: str, new: str, words: str) -> None:
    text = (DATA_DIR / file).read_text("utf-8")
    assert old in text
    folder = both(file, text.replace(old, new, 1))
    with pytest.raises(ContentError, match=words):
        load_blueprint(folder)
        load_exam_rules(folder)


def test_a_sum_that_is_not_that_of_a_form_is_told(both) -> None:
    text = (DATA_DIR / BLUEPRINT).read_text("utf-8")
    more = text.replace("02_c_arm_views: 4", "02_c_arm_views: 5", 1).replace("apply: 4", "apply: 5", 1)
    with pytest.raises(ContentError, match="41 questions together and a form has 40"):
        load_blueprint(both(BLUEPRINT, more))


def test_both_parts_of_the_rules_are_needed(write) -> None:
    text = (DATA_DIR / RULES).read_text("utf-8").split("- id: angoff")[0]
    with pytest.raises(ContentError, match="expected two entries"):
        load_exam_rules(write(RULES, text))
