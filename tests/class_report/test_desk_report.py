"""The report of the class desk: the same as that of a folder, with every file accounted for, and nothing left behind."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_events import VoteCast
from sympblock.assessment.polling.poll_file import polls_folder
from sympblock.assessment.polling.poll_question import question_of
from sympblock.assessment.study.question_bank import load_bank
from sympblock.class_report.class_command import report_on
from sympblock.class_report.desk_report import NONE_READ, desk_maker, make_report
from sympblock.class_report.records_folder import NOT_A_POLL, NOT_A_RECORD, read_class
from sympblock.widgets.class_desk.handed_files import HandedFile, HandedFiles
from tests.sample_class import sample_class

BANK = load_bank()
QUIZ = "01_sympathetic_chain/quiz"
ITEMS = [item for item in BANK.items.values() if item.use == "quiz" and BANK.lesson_of[item.id] == QUIZ[:-5]]


@pytest.fixture(scope="module")
def records() -> tuple[HandedFile, ...]:
    return tuple(HandedFile(".zip", learner.record()) for learner in sample_class(6, {QUIZ: ITEMS}))


def made_of(*files: HandedFile, has_polls: bool = False):
    return make_report(HandedFiles(files), has_polls, lambda _: None)


def test_the_page_is_that_of_the_folder(records, tmp_path: Path) -> None:
    for number, file in enumerate(records):
        (tmp_path / f"{number}.zip").write_bytes(file.content)
    assert made_of(*records).page == report_on(read_class(tmp_path), BANK)[0]


def test_every_file_is_read_or_left_out_with_its_reason(records) -> None:
    damaged = HandedFile(".zip", records[0].content[:400])
    strange = HandedFile(".jsonl", b"no poll\n")
    said = made_of(*records, records[0], damaged, damaged, strange).said
    assert said[0] == "Read: 7 of 10 files."
    assert f"Left out: 2 files. The reason for each: “{NOT_A_RECORD}”" in said
    assert f"Left out: 1 file. The reason: “{NOT_A_POLL}”" in said
    assert any(line.startswith("Counted once, 1 file") for line in said)
    assert said[-1].startswith("6 learners")


def test_fewer_than_five_learners_are_said_to_be_too_few(records) -> None:
    made = made_of(*records[:3])
    assert made.said[-1] == "3 learners: nothing is said of fewer than 5."
    assert "fewer than 5" in " ".join(made.page.split()) and "<article" not in made.page


def test_without_a_file_that_can_be_read_there_is_no_page() -> None:
    made = made_of(HandedFile(".zip", b"no zip"))
    assert made.page == "" and made.said[-1] == NONE_READ


def test_nothing_of_a_learner_is_left_on_the_disk(records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert made_of(*records).page
    assert list(tmp_path.iterdir()) == []


def test_kept_polls_count_only_where_they_are_included(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYMPBLOCK_PROGRESS_DIR", str(tmp_path))
    book = PollBook(polls_folder())
    book.put(question_of(ITEMS[0], QUIZ[:-5]))
    assert book.cast(VoteCast(at_s=0, ballot=book.state.ballots, phone="one", sequence=1, response="a")) == "counted"
    book.show_counts()
    assert desk_maker().kept_polls() == 1
    assert made_of().said == (NONE_READ,)
    assert "Polls of seminars in it: 1." in made_of(has_polls=True).said
