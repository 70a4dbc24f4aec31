"""The read-out of the entry test leads to lessons that can be opened, and says why; other quizzes lead nowhere."""

from __future__ import annotations

import pytest

from sympblock.content import load_items, load_lessons
from sympblock.course.checkout import ROOT
from sympblock.widgets.quiz_card import plan_view
from sympblock.widgets.quiz_card.plan_view import NO_GAP
from sympblock.widgets.quiz_card.probes import probes
from sympblock.widgets.quiz_card.quiz_card import QuizCard

ITEMS = load_items("00_start_here")
LESSONS = {lesson.lesson: lesson for lesson in load_lessons()}


def read_out(answers, items=ITEMS):
    """Answer some items, given as item id to (is correct, confidence), and go to the read-out."""
    card = QuizCard(items)
    for item in items:
        if item.id in answers:
            is_correct, confidence = answers[item.id]
            response = next(probe.response for probe in probes(item) if probe.is_correct == is_correct)
            card.commit(item.id, response, confidence)
    card.go(len(items))
    return card.view["summary"]


@pytest.fixture(scope="module")
def all_wrong():
    return read_out({item.id: (False, "think_so") for item in ITEMS})


def test_links_lead_to_lessons_that_can_be_opened_with_their_title_and_minutes(all_wrong):
    plan = all_wrong["plan"]
    assert len(plan) == len({each["lesson"] for each in plan}) >= 7
    for each in plan:
        lesson = LESSONS[each["lesson"]]
        assert (ROOT / "notebooks" / each["href"]).is_file()
        assert (each["title"], each["minutes"], lesson.status) == (
            f"{lesson.lesson[:2]} {lesson.title}",
            lesson.minutes,
            "ready",
        )


@pytest.mark.parametrize(("count", "which"), [(1, "lesson is"), (2, "lessons are")])
def test_lessons_in_preparation_are_named_without_a_link(count, which, monkeypatch):
    """Whatever is in preparation, a question on it leads to its title alone."""
    planned = [lesson.model_copy(update={"status": "planned"}) for lesson in LESSONS.values()][-count:]
    monkeypatch.setattr(plan_view, "load_lessons", lambda: [*list(LESSONS.values())[:-count], *planned])
    asked = [f"{lesson.lesson}.{lesson.objectives[0].id}" for lesson in planned]
    items = [item.model_copy(update={"objective": each}) for item, each in zip(ITEMS, asked, strict=False)]
    summary = read_out({item.id: (False, "think_so") for item in items}, items)
    titles = "; ".join(lesson.title for lesson in planned)
    assert len(planned) == count
    assert summary["plan"] == []
    assert summary["plan_note"] == f"The following {which} still in preparation: {titles}."


def test_each_reason_names_its_question():
    well = {item.id: (True, "sure") for item in ITEMS}
    summary = read_out(
        well | {ITEMS[0].id: (True, "guess"), ITEMS[1].id: (False, "sure"), ITEMS[2].id: (False, "guess")}
    )
    assert [(each["lesson"], each["reason"]) for each in summary["plan"]] == [
        (
            "01_sympathetic_chain",
            "You were sure of your answer to question 2, but it was incorrect. You guessed the answer to question 1.",
        ),
        ("02_c_arm_views", "Your answer to question 3 was incorrect."),
    ]
    assert summary["plan_note"] == ""


def test_questions_of_one_kind_share_a_sentence():
    well = {item.id: (True, "sure") for item in ITEMS}
    summary = read_out(well | {item.id: (False, "sure") for item in ITEMS[:2]})
    assert [each["reason"] for each in summary["plan"]] == [
        "You were sure of your answers to questions 1 and 2, but they were incorrect."
    ]


def test_questions_left_out_are_named_last():
    summary = read_out({item.id: (True, "sure") for item in ITEMS[1:4]} | {ITEMS[4].id: (False, "think_so")})
    reasons = [each["reason"] for each in summary["plan"]]
    assert reasons[:2] == ["Your answer to question 5 was incorrect.", "You left question 1 out."]


def test_no_gap_is_said_in_words():
    summary = read_out({item.id: (True, "sure") for item in ITEMS})
    assert (summary["plan"], summary["plan_note"]) == ([], NO_GAP)


def test_a_quiz_on_one_lesson_has_no_plan():
    items = [item for item in load_items("04_contrast_spread") if item.use == "checkpoint_1"]
    summary = read_out({items[0].id: (False, "sure")}, items)
    assert (summary["plan"], summary["plan_note"]) == ([], "")
