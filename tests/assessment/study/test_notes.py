"""The learner's notes: what was written last counts, in whatever tab, and nothing is lost."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.study.history import load_history
from sympblock.assessment.study.notes import MOST_LETTERS, LearnerNotes, NoteTooLongError

LESSON = "01_sympathetic_chain"
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
WRITTEN = st.lists(
    st.tuples(st.integers(0, 1), st.sampled_from(["The trunk", "The rami", "Ü: L2"]), TEXTS), max_size=12
)


@given(WRITTEN)
def test_two_tabs_agree_on_what_was_written_last(written: list[tuple[int, str, str]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        tabs = [LearnerNotes(Path(name)), LearnerNotes(Path(name))]
        last: dict[str, str] = {}
        for tab, section, text in written:
            tabs[tab].keep(f"{LESSON}#{section}", text)
            last[section] = text
        kept = {section: text for section, text in last.items() if text.strip()}
        assert tabs[0].of_lesson(LESSON) == tabs[1].of_lesson(LESSON) == kept
        listed = {about.partition("#")[2]: note.text for about, note in load_history(Path(name)).notes.items()}
        assert listed == kept


def test_a_note_on_one_lesson_is_none_on_another(tmp_path: Path) -> None:
    notes = LearnerNotes(tmp_path)
    notes.keep(f"{LESSON}#The trunk", "here")
    notes.keep("item:chain_level", "there")
    assert notes.of_lesson("02_c_arm_views") == {}
    assert notes.about("item:chain_level") == "there"


def test_a_note_that_is_too_long_is_refused_and_the_earlier_one_stays(tmp_path: Path) -> None:
    notes = LearnerNotes(tmp_path)
    notes.keep("item:a", "x" * MOST_LETTERS)
    with pytest.raises(NoteTooLongError, match="5,001 characters; 5,000 are kept"):
        notes.keep("item:a", "y" * (MOST_LETTERS + 1))
    assert notes.about("item:a") == "x" * MOST_LETTERS


def test_what_is_kept_already_is_not_written_again(tmp_path: Path) -> None:
    notes = LearnerNotes(tmp_path)
    for _ in range(3):
        notes.keep("item:a", "once")
    assert len((tmp_path / "progress.jsonl").read_text("utf-8").splitlines()) == 1


def test_a_lesson_is_noted_as_opened_once_a_day(tmp_path: Path) -> None:
    notes = LearnerNotes(tmp_path)
    for _ in range(3):
        notes.visit(LESSON)
    lines = (tmp_path / "progress.jsonl").read_text("utf-8").splitlines()
    assert len(lines) == 1
    assert set(load_history(tmp_path).visits) == {LESSON}


def test_notes_and_answers_share_a_record_without_disturbing_each_other(tmp_path: Path) -> None:
    record, notes = LearnerRecord(f"{LESSON}/quiz", tmp_path), LearnerNotes(tmp_path)
    notes.keep("item:a", "a note")
    record.choose_mode("exam")
    notes.keep("item:b", "another")
    assert not record.catch_up()
    assert record.mode == "exam"
