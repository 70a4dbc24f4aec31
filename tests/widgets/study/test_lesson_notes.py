"""The notes of a lesson and of a question, as Python holds them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.study.history import load_history
from sympblock.assessment.study.notes import LearnerNotes
from sympblock.content import load_items
from sympblock.widgets.lesson_notes.lesson_notes import LessonNotes
from sympblock.widgets.quiz_card.quiz_card import QuizCard

LESSON = "01_sympathetic_chain"


def _note(widget: LessonNotes, section: str, text: str) -> None:
    widget.receive({"event": "note", "section": section, "text": text})


def test_a_note_is_there_when_the_lesson_is_opened_again(tmp_path: Path) -> None:
    _note(LessonNotes(LESSON, LearnerNotes(tmp_path)), "The trunk", "Look at L2 again")
    again = LessonNotes(LESSON, LearnerNotes(tmp_path))
    assert again.view["notes"] == [{"section": "The trunk", "text": "Look at L2 again"}]


def test_a_note_that_is_too_long_says_so_and_what_was_kept_stays(tmp_path: Path) -> None:
    widget = LessonNotes(LESSON, LearnerNotes(tmp_path))
    _note(widget, "The trunk", "short")
    _note(widget, "The trunk", "long " * 2000)
    assert "10,000 characters" in widget.view["refusal"]
    assert widget.view["notes"][0]["text"] == "short"
    _note(widget, "The trunk", "shorter")
    assert widget.view["refusal"] == ""


def test_the_lesson_counts_as_opened_only_when_a_page_shows_it(tmp_path: Path) -> None:
    widget = LessonNotes(LESSON, LearnerNotes(tmp_path))
    assert not load_history(tmp_path).visits
    widget.receive({"event": "shown"})
    assert LESSON in load_history(tmp_path).visits


def test_a_rehearsal_records_nothing(tmp_path: Path) -> None:
    twin = LessonNotes(LESSON, LearnerNotes(tmp_path)).rehearsal()
    _note(twin, "The trunk", "lost")
    twin.receive({"event": "shown"})
    assert not (tmp_path / "progress.jsonl").exists()
    with pytest.raises(ValueError, match="no gesture of notes"):
        twin.receive({"event": "answer"})


def test_a_note_on_a_question_stands_wherever_it_is_asked(tmp_path: Path) -> None:
    items = [item for item in load_items(LESSON) if item.use == "quiz"][:2]
    card = QuizCard(items, record=LearnerRecord(f"{LESSON}/quiz", tmp_path))
    assert card.view["item"]["note"] == ""
    card.receive({"event": "note", "item": items[0].id, "text": "Ask the consultant"})
    assert card.view["item"]["note"] == "Ask the consultant"
    elsewhere = QuizCard(items[:1], record=LearnerRecord("review/2026-11-30", tmp_path))
    assert elsewhere.view["item"]["note"] == "Ask the consultant"
    card.go(1)
    assert card.view["item"]["note"] == ""
    assert card.rehearsal().view["item"]["note"] is None
