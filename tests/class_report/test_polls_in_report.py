"""Polls that were kept stand in the report: counted as the room voted, for enough phones, and apart from records."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from statsmodels.stats.proportion import proportion_confint

from sympblock.assessment.class_analysis.class_analysis import analyse_class
from sympblock.assessment.class_analysis.polled import polled_questions
from sympblock.assessment.polling.poll_book import PollBook
from sympblock.assessment.polling.poll_events import VoteCast
from sympblock.assessment.polling.poll_question import question_of
from sympblock.assessment.polling.typed_question import typed_choices
from sympblock.assessment.scoring import key_of, score
from sympblock.assessment.study.question_bank import load_bank
from sympblock.class_report import records_folder
from sympblock.class_report.class_page import class_page
from sympblock.class_report.records_folder import read_class
from sympblock.commands import run
from tests.sample_class import response_to

BANK = load_bank()
KINDS = ["single_best_answer", "multiple_response", "put_in_order", "number", "hotspot"]


def vote(book: PollBook, responses: list[object]) -> None:
    for number, response in enumerate(responses):
        said = VoteCast(
            at_s=0, ballot=book.state.ballots, phone=f"phone {number}", sequence=book.state.ballots, response=response
        )
        assert book.cast(said) == "counted"
    book.show_counts()


@pytest.mark.parametrize("kind", KINDS)
def test_each_vote_is_judged_as_a_quiz_judges_it(tmp_path: Path, kind: str) -> None:
    item = next(each for each in BANK.items.values() if each.kind == kind)
    chance, book = random.Random(kind), PollBook(tmp_path)
    book.put(question_of(item, BANK.lesson_of[item.id]))
    known = [[chance.random() < share for _ in range(9)] for share in (0.4, 0.8)]
    votes = [[response_to(item, each, chance) for each in marks] for marks in known]
    vote(book, votes[0])
    book.vote_again()
    vote(book, votes[1])
    (found,) = polled_questions(read_class(tmp_path).polls)
    for marks, said, share in zip(known, votes, found.shares, strict=True):
        assert marks == [score(item, each).outcome == "correct" for each in said]
        assert (share.correct, share.answers) == (sum(marks), 9)
        assert share.interval == pytest.approx(proportion_confint(sum(marks), 9, method="wilson"), abs=1e-9, rel=0)
    pairs = list(zip(*known, strict=True))
    assert (found.gained, found.lost) == (pairs.count((False, True)), pairs.count((True, False)))
    if kind != "multiple_response":
        keyed = [sum(a.votes[n] for a in found.answers if a.is_key) for n in (0, 1)]
        assert keyed == list(map(sum, known)) and all(sum(a.votes[n] for a in found.answers) == 9 for n in (0, 1))


def test_nothing_is_said_of_four_phones_and_nothing_is_correct_that_nobody_called_so(tmp_path: Path) -> None:
    item = next(each for each in BANK.items.values() if each.kind == "single_best_answer")
    typed = question_of(item, "").model_copy(
        update={"question": "Which <b>one</b>?", "choices": typed_choices("Yes\nNo", "single_best_answer"), "item": ""}
    )
    book = PollBook(tmp_path)
    book.put(question_of(item, BANK.lesson_of[item.id]))
    vote(book, [key_of(item)[0]] * 4)
    book.put(typed)
    vote(book, ["a"] * 5 + ["b"])
    handed_in = read_class(tmp_path)
    page = class_page(analyse_class(handed_in.learners, BANK), handed_in, BANK)
    assert item.question not in page and "Which &lt;b&gt;one&lt;/b&gt;?" in page and "Nobody has said" in page
    assert "1 poll was kept" in page and "Key:" not in page and "%" not in page[page.index("<body") :]


def test_a_folder_of_polls_alone_gives_a_report_and_what_is_no_poll_is_named(tmp_path: Path, capsys) -> None:
    item = next(each for each in BANK.items.values() if each.kind == "single_best_answer")
    book = PollBook(tmp_path)
    book.put(question_of(item, BANK.lesson_of[item.id]))
    vote(book, [key_of(item)[0]] * 6)
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / "same.jsonl").write_bytes(next(tmp_path.glob("*.jsonl")).read_bytes())
    (tmp_path / "strange.jsonl").write_text("{}\n")
    found = read_class(tmp_path)
    assert len(found.polls) == 1 and found.refused == (("strange.jsonl", records_folder.NOT_A_POLL),)
    assert run(["class", str(tmp_path), "--to", str(tmp_path / "r.html")]) == 1
    assert "strange.jsonl is left out" in capsys.readouterr().err
    assert f"{item.question}</h3>" in (tmp_path / "r.html").read_text("utf-8")
