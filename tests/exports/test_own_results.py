"""The learner's own results: counted as the record says, harmless in a spreadsheet, and without a name."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from uuid import UUID

import pytest

from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.scoring import choice_ids, key_of, score
from sympblock.assessment.study.diary import Answer
from sympblock.assessment.study.history import History, load_history
from sympblock.content import load_items
from sympblock.content.catalogue import Objective
from sympblock.exports.asked_question import ExportError, chosen_lessons
from sympblock.exports.exporting import export_bytes
from sympblock.exports.gradebook import COLUMNS, gradebook_file
from sympblock.exports.statements import statements_file

LESSON = "01_sympathetic_chain"
ITEMS = [item for item in load_items(LESSON) if item.kind == "single_best_answer"][:6]
BEGIN = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


def wrong(item) -> str:
    return next(identity for identity in choice_ids(item) if identity not in key_of(item))


@pytest.fixture
def _minutes_pass(monkeypatch):
    """Let a minute pass before each answer: which one is newer does not depend on the speed of the computer."""
    minutes = count(1)

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return (BEGIN + timedelta(minutes=next(minutes))).astimezone(tz)

    monkeypatch.setattr("sympblock.assessment.record.datetime", Clock)


@pytest.fixture
def folder(tmp_path, _minutes_pass):
    """Keep answers as a lesson does: four correct, two incorrect of which one was sure, and one of these mended later."""
    record = LearnerRecord(f"{LESSON}/quiz", tmp_path)
    for item in ITEMS[:4]:
        record.answer(item, key_of(item)[0], "think_so", "correct")
    record.answer(ITEMS[4], wrong(ITEMS[4]), "sure", "wrong")
    record.answer(ITEMS[5], wrong(ITEMS[5]), "guess", "wrong")
    again = LearnerRecord(f"{LESSON}/predict", tmp_path)
    again.answer(ITEMS[5], key_of(ITEMS[5])[0], None, "correct")
    return tmp_path


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def test_the_table_counts_the_newest_answer_of_each_question(folder):
    name, data, report = export_bytes("csv", folder=folder)
    rows = rows_of(data)
    totals = {column: sum(int(row[column]) for row in rows) for column in COLUMNS[2:-1]}
    assert name == "sympblock_results.csv"
    assert (totals["answered"], totals["correct"], totals["incorrect"], totals["answers_in_all"]) == (6, 5, 1, 7)
    assert (totals["sure"], totals["fairly_sure"], totals["guess"], totals["confidence_not_said"]) == (1, 4, 0, 1)
    assert totals["sure_but_not_correct"] == 1
    assert totals["questions"] == sum(len(load_items(lesson.lesson)) for lesson in chosen_lessons(None))
    assert report.is_whole


def test_no_cell_is_a_formula():
    (lesson,) = chosen_lessons(LESSON)
    for start in "=+-@\t\r":
        objectives = tuple(Objective.model_construct(id=each.id, text=f"{start}1+1") for each in lesson.objectives)
        data, _ = gradebook_file(History(), (lesson.model_copy(update={"objectives": objectives}),))
        cells = [row["objective"] for row in rows_of(data) if "1+1" in row["objective"]]
        assert cells and all(cell.startswith("'") for cell in cells)


def test_an_answer_to_a_question_that_is_gone_is_named(folder):
    record = LearnerRecord(f"{LESSON}/quiz", folder)
    record.answer(ITEMS[0].model_copy(update={"id": "a_question_of_before"}), "a", None, "correct")
    for kind in ("csv", "xapi"):
        report = export_bytes(kind, folder=folder)[2]
        assert [remark.about for remark in report.left_out] == ["a_question_of_before"]
        assert not report.is_whole


def statements_of(history: History) -> list[dict]:
    return [json.loads(line) for line in statements_file(history, chosen_lessons(None))[0].splitlines()]


class TestStatements:
    def test_each_answer_is_one_statement_that_says_what_the_record_says(self, folder):
        history = load_history(folder)
        statements = statements_of(history)
        assert len(statements) == len(history.answers) == 7
        for answer, statement in zip(history.answers, statements, strict=True):
            assert statement["verb"]["id"] == "http://adlnet.gov/expapi/verbs/answered"
            assert statement["object"]["id"].endswith(f"/questions/{answer.item}")
            assert statement["result"]["success"] == (answer.outcome == "correct")
            assert statement["result"]["response"] == answer.response
            assert datetime.fromisoformat(statement["timestamp"]).tzinfo is not None

    def test_no_two_statements_share_an_identity_and_a_later_export_repeats_them(self, folder):
        before = statements_of(load_history(folder))
        LearnerRecord(f"{LESSON}/quiz", folder).answer(ITEMS[0], wrong(ITEMS[0]), "sure", "wrong")
        after = statements_of(load_history(folder))
        identities = [UUID(each["id"]) for each in after]
        assert len(set(identities)) == len(after) == len(before) + 1
        assert [each["id"] for each in before] == [each["id"] for each in after][: len(before)]

    def test_answers_at_the_same_moment_are_kept_apart(self):
        answer = Answer(BEGIN, f"{LESSON}/quiz", 1, ITEMS[0].id, "a", "correct", None, "")
        history = History(answers=(answer, replace(answer, response="b", outcome="wrong")))
        assert len({each["id"] for each in statements_of(history)}) == 2

    def test_nobody_is_named_and_no_key_leaves(self, folder):
        text = json.dumps(statements_of(load_history(folder)))
        assert "mbox" not in text and "correctResponsesPattern" not in text
        (account,) = {json.dumps(each["actor"]) for each in statements_of(load_history(folder))}
        assert set(json.loads(account)) == {"objectType", "account"}

    def test_two_learners_have_two_accounts(self):
        def account(minutes: int) -> str:
            at = BEGIN + timedelta(minutes=minutes)
            answer = Answer(at, f"{LESSON}/quiz", 1, ITEMS[0].id, "a", "correct", None, "")
            return statements_of(History(answers=(answer,)))[0]["actor"]["account"]["name"]

        assert account(0) != account(1)
        assert account(0) == account(0)

    def test_every_kind_of_answer_is_text(self):
        (lesson,) = chosen_lessons("10")
        for item in load_items(lesson.lesson):
            response = {"hotspot": {"choice": "a"}, "number": 2.5}.get(item.kind, list(choice_ids(item)))
            response = "a" if item.kind == "single_best_answer" else response
            outcome = score(item, response).outcome
            answer = Answer(BEGIN, f"{lesson.lesson}/quiz", 1, item.id, response, outcome, "sure", "")
            result = statements_of(History(answers=(answer,)))[0]["result"]
            assert isinstance(result["response"], str) and result["response"]
            assert 0.0 <= result["score"]["scaled"] <= 1.0


def test_a_record_that_cannot_be_read_is_told(tmp_path):
    (tmp_path / "progress.jsonl").mkdir()
    with pytest.raises(ExportError):
        export_bytes("csv", folder=tmp_path)


def test_only_one_lesson_leaves_if_one_is_named(folder):
    rows = rows_of(export_bytes("csv", "01", folder=folder)[1])
    assert {row["lesson"][:2] for row in rows} == {"01"}
