"""My course: derived from the record alone, and the record taken along, merged and deleted from its page."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sympblock.assessment.record import FILE_NAME, LearnerRecord
from sympblock.assessment.study.history import load_history
from sympblock.assessment.study.notes import LearnerNotes
from sympblock.content import load_items, load_lessons
from sympblock.widgets.final_exam.final_exam import FinalExam
from sympblock.widgets.my_course.my_course import MyCourse, Offer
from sympblock.widgets.my_course.record_acts import MadeFile
from sympblock.widgets.quiz_card.probes import probes
from sympblock.widgets.quiz_card.quiz_card import QuizCard

LESSON = "01_sympathetic_chain"
NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)


def _answer(folder: Path, corrects: list[bool], confidence: str = "sure") -> None:
    items = [item for item in load_items(LESSON) if item.use == "quiz" and item.kind == "single_best_answer"]
    points = list({item.twin or item.id: item for item in items}.values())
    card = QuizCard(points, record=LearnerRecord(f"{LESSON}/quiz", folder))
    for item, is_correct in zip(points, corrects, strict=False):
        response = next(probe.response for probe in probes(item) if probe.is_correct == is_correct)
        card.commit(item.id, response, confidence)


def _lesson_row(widget: MyCourse, number: str = "01") -> dict[str, Any]:
    return next(row for row in widget.view["lessons"] if row["words"].startswith(number))


def _export(widget: MyCourse, kind: str) -> None:
    """Ask for a file and wait until it is made beside the page."""
    widget.receive({"event": "export", "kind": kind})
    assert widget.making is not None
    widget.making.join()


class Sent:
    """What a widget sends to its page besides its view."""

    def __init__(self, widget: MyCourse, patch: pytest.MonkeyPatch) -> None:
        self.files: list[dict[str, Any]] = []
        patch.setattr(widget, "send", lambda content: self.files.append(content))


def test_a_new_learner_is_led_to_the_beginning(tmp_path: Path) -> None:
    view = MyCourse(tmp_path, now=lambda: NOW).view
    assert "entry test" in view["next"]["words"]
    assert view["next"]["href"] == "01_sympathetic_chain.ipynb"
    assert not view["is_begun"]
    assert "not begun yet" in view["total"]
    assert not view["sure"] and not view["notes"] and not view["sessions"]
    ready = [lesson for lesson in load_lessons() if lesson.status == "ready"]
    assert len(view["lessons"]) == len(ready)


def test_what_was_answered_stands_in_its_row_and_nowhere_else(tmp_path: Path) -> None:
    _answer(tmp_path, [True, True, False])
    widget = MyCourse(tmp_path)
    row = _lesson_row(widget)
    assert (row["answered"], row["correct"]) == (3, 2)
    assert all(other["answered"] == 0 for other in widget.view["lessons"] if other is not row)
    sure = widget.view["sure"][0]
    assert (sure["words"], sure["correct"], sure["answered"]) == ("Sure", 2, 3)
    assert 0 <= sure["low_percent"] < 67 < sure["high_percent"] <= 100
    assert sum(each["answered"] for group in widget.view["objectives"] for each in group["objectives"]) == 3


def test_a_false_certainty_is_the_next_step_a_day_later(tmp_path: Path) -> None:
    _answer(tmp_path, [False])
    view = MyCourse(tmp_path, now=lambda: datetime.now(UTC) + timedelta(days=1)).view
    assert "wrongly although you were sure" in view["next"]["words"]
    assert view["review"].startswith("Today's review has")


def test_a_form_that_was_handed_in_is_told_below_the_lessons(tmp_path: Path) -> None:
    assert MyCourse(tmp_path).view["exams"] == ""
    exam = FinalExam(tmp_path)
    for gesture in list(exam.gestures())[:-1]:
        exam.receive(gesture)
    view = MyCourse(tmp_path).view
    assert view["exams"].startswith("Final exam, fully correct answers: Form A on ")
    assert exam.view["exam"]["result"]["rows"][0]["words"] in view["exams"]
    assert _lesson_row(MyCourse(tmp_path), "12")["minutes_left"] == 0
    assert view["total"].startswith("You have begun 1 of ")


def test_months_stand_apart_and_add_up(tmp_path: Path) -> None:
    _answer(tmp_path, [True, False, True])
    path = tmp_path / FILE_NAME
    first, *rest = [json.loads(line) for line in path.read_text("utf-8").splitlines() if '"sure"' in line]
    old = [{**event, "at": "2025-03-14T12:00:00+00:00"} for event in (first, rest[0])]
    path.write_text("".join(f"{json.dumps(event)}\n" for event in (*old, *rest[1:])), "utf-8")
    months = MyCourse(tmp_path).view["months"]
    assert months[0] == {"words": "March 2025", "cells": ["1 of 2", "–", "–"]}
    assert [month["cells"] for month in months[1:]] == [["1 of 1", "–", "–"]]


def test_a_look_brings_what_was_done_elsewhere_and_keeps_what_the_last_act_said(tmp_path: Path) -> None:
    widget = MyCourse(tmp_path)
    widget.receive({"event": "delete", "is_sure": True})
    said = widget.view["message"]
    _answer(tmp_path, [True])
    widget.receive({"event": "press", "id": "look"})
    assert said and widget.view["message"] == said
    assert _lesson_row(widget)["answered"] == 1


def test_notes_lead_to_their_lesson_and_to_the_words_of_their_question(tmp_path: Path) -> None:
    notes = LearnerNotes(tmp_path)
    item = next(item for item in load_items(LESSON) if item.use == "checkpoint_1")
    quiz = next(item for item in load_items(LESSON) if item.use == "quiz")
    notes.keep(f"item:{quiz.id}", "of the quiz")
    notes.keep(f"{LESSON}#4. Which level?", "look again")
    notes.keep(f"item:{item.id}", "why not b?")
    notes.keep("item:no_more", "of a question that is gone")
    rows = {row["text"]: row for row in MyCourse(tmp_path).view["notes"]}
    assert rows["look again"]["where"] == "01 The sympathetic chain: 4. Which level?"
    assert rows["look again"]["href"] == f"{LESSON}.ipynb#4.-Which-level%3F"
    assert rows["of the quiz"]["href"] == f"{LESSON}.ipynb#Quiz"
    assert item.question in rows["why not b?"]["where"]
    assert rows["why not b?"]["href"] == f"{LESSON}.ipynb"
    assert rows["of a question that is gone"]["href"] == ""


def test_a_record_moves_to_another_computer_and_arrives_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    _answer(here, [True, False])
    LearnerNotes(here).keep(f"{LESSON}#The trunk", "look again")
    widget = MyCourse(here)
    sent = Sent(widget, monkeypatch)
    widget.receive({"event": "export", "kind": "record"})
    [file] = sent.files
    assert file["name"].endswith(".zip")
    other = MyCourse(there)
    for said in ("were added", "here already"):
        other.receive({"event": "import", "name": file["name"], "base64": file["base64"]})
        assert said in other.view["message"]
    assert load_history(there).answers == load_history(here).answers
    assert [note["text"] for note in other.view["notes"]] == ["look again"]


@pytest.mark.parametrize("content", ["", "not base64!", base64.b64encode(b"PK\x03\x04 no zip").decode()])
def test_a_file_that_is_no_record_is_refused_in_words(tmp_path: Path, content: str) -> None:
    _answer(tmp_path, [True])
    before = (tmp_path / FILE_NAME).read_bytes()
    widget = MyCourse(tmp_path)
    widget.receive({"event": "import", "name": "holiday.jpg", "base64": content})
    assert widget.view["message"].startswith("holiday.jpg: This file is not a record")
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_nothing_is_deleted_before_the_learner_is_sure(tmp_path: Path) -> None:
    _answer(tmp_path, [True])
    widget = MyCourse(tmp_path)
    for is_sure in (False, None):
        widget.receive({"event": "delete", "is_sure": is_sure})
        assert (tmp_path / FILE_NAME).exists()
    assert not widget.view["asks_delete"]
    widget.receive({"event": "delete", "is_sure": False})
    assert "cannot be undone" in widget.view["delete_words"]
    widget.receive({"event": "delete", "is_sure": True})
    assert not (tmp_path / FILE_NAME).exists()
    assert _lesson_row(widget)["answered"] == 0


def test_a_file_that_is_offered_is_made_when_it_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []

    def make(progress: Callable[[str], None]) -> MadeFile:
        made.append(1)
        progress("Drawing …")
        return MadeFile("cards.apkg", b"cards", "3 questions.")

    widget = MyCourse(tmp_path, {"anki": Offer("Anki cards", "With answers.", make)})
    sent = Sent(widget, monkeypatch)
    assert not made
    _export(widget, "anki")
    assert sent.files[0] == {"event": "progress", "words": "Drawing …"}
    assert base64.b64decode(sent.files[1]["base64"]) == b"cards"
    assert widget.view["message"] == "3 questions."


def test_a_file_that_cannot_be_made_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def make(_progress: Callable[[str], None]) -> MadeFile:
        raise RuntimeError("no fonts here")

    widget = MyCourse(tmp_path, {"anki": Offer("Anki cards", "With answers.", make)})
    sent = Sent(widget, monkeypatch)
    _export(widget, "anki")
    assert sent.files[0]["base64"] == ""
    assert widget.view["message"] == "Anki cards could not be made on this computer. Nothing was changed."


def test_the_page_never_compares_people(tmp_path: Path) -> None:
    _answer(tmp_path, [True, False, True])
    words = json.dumps(MyCourse(tmp_path).view).lower()
    for word in ("competent", "certif", "rank", "other learners", "percentile"):
        assert word not in words
