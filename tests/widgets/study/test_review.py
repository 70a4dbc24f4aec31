"""The daily review as Python holds it: what is asked, what is kept, and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import JsonValue

from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.study.history import load_history
from sympblock.content import load_items
from sympblock.content.items import Item
from sympblock.widgets.quiz_card.probes import probes
from sympblock.widgets.quiz_card.quiz_card import QuizCard
from sympblock.widgets.review.review import Review

LESSON = "01_sympathetic_chain"
Clock = Callable[[], datetime]


def _in_days(days: float) -> Clock:
    return lambda: datetime.now(UTC) + timedelta(days=days)


def _singles(count: int) -> list[Item]:
    quiz = [
        item for item in load_items(LESSON) if item.kind == "single_best_answer" and item.use == "quiz" and item.twin
    ]
    return list({item.twin: item for item in quiz}.values())[:count]


def _response(item: Item, is_correct: bool) -> JsonValue:
    return next(probe.response for probe in probes(item) if probe.is_correct == is_correct)


def _answered(folder: Path, is_correct: bool, confidence: str = "sure", count: int = 4) -> list[Item]:
    items = _singles(count)
    card = QuizCard(items, record=LearnerRecord(f"{LESSON}/quiz", folder))
    for item in items:
        card.commit(item.id, _response(item, is_correct), confidence)
    return items


def test_an_empty_record_says_where_questions_come_from(tmp_path: Path) -> None:
    review = Review(tmp_path)
    assert review.view["count"] == 0
    assert "Answer the questions of a lesson" in review.view["sentence"]
    review.receive({"event": "start"})
    assert review.view["stage"] == "plan"


def test_a_look_brings_the_plan_up_to_date_and_leaves_questions_alone(tmp_path: Path) -> None:
    review = Review(tmp_path, _in_days(1))
    assert review.view["count"] == 0
    _answered(tmp_path, is_correct=False)
    review.receive({"event": "look"})
    assert review.view["count"] > 0
    review.receive({"event": "start"})
    asked = review.view["card"]["progress"]
    review.receive({"event": "look"})
    assert (review.view["stage"], review.view["card"]["progress"]) == ("asking", asked)


def test_a_question_names_its_lesson_and_its_verdict_leads_there(tmp_path: Path) -> None:
    _answered(tmp_path, is_correct=False, count=1)
    review = Review(tmp_path, _in_days(1))
    assert review.view["lesson"] is None
    review.receive({"event": "start"})
    named = {"words": "01 The sympathetic chain", "href": f"{LESSON}.ipynb"}
    assert review.view["lesson"] == {**named, "is_answered": False}
    item = review.card.sitting.item
    review.receive({"event": "commit", "item": item.id, "response": _response(item, True), "confidence": "sure"})
    assert review.view["lesson"] == {**named, "is_answered": True}


def test_what_was_wrong_with_certainty_comes_first_and_in_other_words(tmp_path: Path) -> None:
    items = _answered(tmp_path, is_correct=False)
    review = Review(tmp_path, _in_days(1))
    assert review.view["rows"][0]["sure_but_wrong"] == len(items)
    review.receive({"event": "start"})
    asked = [each["id"] for each in review.view["card"]["progress"]][: len(items)]
    twins = {item.twin for item in items}
    known = {item.id: item for item in load_items(LESSON)}
    assert {known[each].twin for each in asked} == twins
    assert not set(asked) & {item.id for item in items}


def test_each_answer_is_kept_and_asked_no_more_today(tmp_path: Path) -> None:
    _answered(tmp_path, is_correct=False)
    review = Review(tmp_path, _in_days(1))
    review.receive({"event": "start"})
    first = review.card.sitting.item
    review.receive({"event": "commit", "item": first.id, "response": _response(first, False), "confidence": "guess"})
    assert review.view["card"]["item"]["verdict"]
    assert [answer.item for answer in load_history(tmp_path).answers if answer.lesson == "review"] == [first.id]
    review.receive({"event": "leave"})
    assert review.view["stage"] == "plan"
    # Its answer is of today by the clock of the record, which nobody moved.
    again = Review(tmp_path, _in_days(0))
    again.receive({"event": "set", "id": "new_per_day", "value": 20})
    again.receive({"event": "start"})
    assert again.card is not None
    assert first.id not in [each["id"] for each in again.view["card"]["progress"]]


def test_what_was_answered_correctly_is_not_due_the_next_day(tmp_path: Path) -> None:
    _answered(tmp_path, is_correct=True)
    review = Review(tmp_path, _in_days(1))
    review.receive({"event": "set", "id": "new_per_day", "value": 0})
    assert review.view["count"] == 0
    assert "The next questions are due on" in review.view["sentence"]


def test_the_limit_of_new_questions_holds_and_is_remembered(tmp_path: Path) -> None:
    _answered(tmp_path, is_correct=True)
    review = Review(tmp_path, _in_days(1))
    for count in (2, 0, 10):
        review.receive({"event": "set", "id": "new_per_day", "value": count})
        assert sum(row["new"] for row in review.view["rows"]) == count
    assert Review(tmp_path, _in_days(1)).view["controls"][0]["value"] == 10
    with pytest.raises(ValueError, match="not offered"):
        review.receive({"event": "set", "id": "new_per_day", "value": 1000})


def test_the_result_names_what_to_read_again_and_when_it_comes_back(tmp_path: Path) -> None:
    _answered(tmp_path, is_correct=False, count=1)
    review = Review(tmp_path, _in_days(1))
    review.receive({"event": "set", "id": "new_per_day", "value": 0})
    review.receive({"event": "start"})
    item = review.card.sitting.item
    review.receive({"event": "commit", "item": item.id, "response": _response(item, False), "confidence": "sure"})
    review.receive({"event": "finish"})
    result = review.view["result"]
    assert result["headline"] == "0 of 1 correct."
    assert result["read_again"][0]["href"] == f"{LESSON}.ipynb"
    assert result["sure_but_wrong"].startswith("You were sure of one answer that was wrong.")


@pytest.mark.parametrize("event", ["again", "mode", "hand_in", "nothing"])
def test_a_review_is_no_exam_and_begins_no_second_time(tmp_path: Path, event: str) -> None:
    _answered(tmp_path, is_correct=False)
    review = Review(tmp_path, _in_days(1))
    review.receive({"event": "start"})
    with pytest.raises(ValueError, match="no gesture of a review"):
        review.receive({"event": event})
    assert not review.view["card"]["can_change_mode"]


def test_no_key_reaches_the_page_before_the_answer(tmp_path: Path) -> None:
    _answered(tmp_path, is_correct=False)
    review = Review(tmp_path, _in_days(1))
    review.receive({"event": "start"})
    assert review.view["card"]["item"]["verdict"] is None
    assert "feedback" not in str(review.view["card"]["item"])


def test_a_rehearsal_keeps_nothing(tmp_path: Path) -> None:
    _answered(tmp_path, is_correct=False)
    before = (tmp_path / "progress.jsonl").read_bytes()
    twin = Review(tmp_path).rehearsal()
    twin.receive({"event": "set", "id": "new_per_day", "value": 0})
    assert (tmp_path / "progress.jsonl").read_bytes() == before
