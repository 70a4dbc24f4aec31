"""The record of completion: it lists what was done, says what it is not, and stores no name."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from sympblock import __version__
from sympblock.assessment.exam.exam_history import sat_forms
from sympblock.assessment.exam.forms import course_forms
from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.scoring import choices_by_id, score
from sympblock.assessment.study.history import History, load_history
from sympblock.content import load_items
from sympblock.procedure.session_store import Stored
from sympblock.widgets.completion_record.completion_record import CompletionRecord
from sympblock.widgets.completion_record.record_sheet import Done, record_sheet
from sympblock.widgets.final_exam.final_exam import FinalExam

ITEM = next(item for item in load_items("03_lumbar_approach") if item.kind == "single_best_answer")
TODAY = date(2026, 11, 30)


def document(panel: CompletionRecord) -> str:
    return panel.view["readout"][-1]["document"]


def answer(folder, is_correct: bool) -> None:
    response = next(i for i, choice in choices_by_id(ITEM).items() if choice.correct == is_correct)
    record = LearnerRecord(f"03_lumbar_approach/{ITEM.use}", folder)
    record.answer(ITEM, response, "sure", score(ITEM, response).outcome)


def rows(sheet, heading: str) -> list[tuple[str, ...]]:
    return list(next(part.rows for part in sheet.parts if part.heading == heading))[1:]


def test_nothing_done_is_said_so(tmp_path) -> None:
    page = document(CompletionRecord(folder=tmp_path))
    assert page.count("Nothing yet.") == 3
    assert f"version {__version__}" in page


def test_a_lesson_counts_questions_once_and_by_the_last_answer(tmp_path) -> None:
    answer(tmp_path, is_correct=True)
    answer(tmp_path, is_correct=False)
    sheet = record_sheet(Done(load_history(tmp_path), (), TODAY), "")
    ((title, _, answered, correct),) = rows(sheet, "Lessons")
    assert (title, answered, correct) == ("03 The lumbar approach", "1", "0")


def test_a_form_stands_with_its_day_and_interval(tmp_path) -> None:
    exam = FinalExam(tmp_path)
    for gesture in list(exam.gestures())[:-1]:
        exam.receive(gesture)
    sheet = record_sheet(Done(load_history(tmp_path), (), TODAY), "")
    ((form, day, share),) = rows(sheet, "Final exam")
    assert form == "Form A" and day.endswith(str(datetime.now(UTC).astimezone().year))
    assert share == exam.view["exam"]["result"]["rows"][0]["words"]
    assert rows(sheet, "Lessons") == []


def test_a_form_that_was_sat_twice_stands_twice(tmp_path) -> None:
    exam = FinalExam(tmp_path)
    exam.receive({"event": "open", "form": "b", "number": ""})
    exam.receive({"event": "hand_in", "is_sure": True})
    exam.receive({"event": "sit_again"})
    exam.receive({"event": "hand_in", "is_sure": True})
    assert [(sat.title, sat.attempt, sat.share.asked) for sat in sat_forms(load_history(tmp_path))] == [
        ("Form B", 1, len(course_forms()["b"])),
        ("Form B", 2, len(course_forms()["b"])),
    ]


def test_only_own_finished_sessions_count(tmp_path) -> None:
    def stored(summary, shared_acts=0):
        return Stored(tmp_path, "first_block", 0, "2026-11-20T10:00:00+00:00", (), summary, shared_acts=shared_acts)

    from sympblock.content.practice.scenarios import all_scenarios

    scenario = all_scenarios()[0].id
    sessions = [stored({"x": 1}), stored(None), stored({"x": 1}, 3)]
    sessions = [Stored(**{**vars(each), "scenario": scenario}) for each in sessions]
    sheet = record_sheet(Done(History(), sessions, TODAY), "")
    ((_, count, day),) = rows(sheet, "Procedure room, own sessions")
    assert (count, day) == ("1", "20 November 2026")


def test_a_name_is_printed_and_stored_nowhere(tmp_path) -> None:
    panel = CompletionRecord(folder=tmp_path)
    panel.set("name", "Ada <b>Example</b>")
    assert "Name: Ada &lt;b&gt;Example&lt;/b&gt;" in document(panel)
    assert list(tmp_path.rglob("*")) == []
    assert "Ada" not in str(CompletionRecord(folder=tmp_path).view)


@pytest.mark.parametrize(
    "words", ["no certificate", "gives no credit", "only an accredited provider", "Nobody watched"]
)
def test_it_says_what_it_is_not(tmp_path, words: str) -> None:
    page = document(CompletionRecord(folder=tmp_path))
    assert words in page
    assert not [bad for bad in ("competent", "certified", "has passed") if bad in page.lower()]


def test_what_was_done_since_is_found_at_the_next_look(tmp_path) -> None:
    panel = CompletionRecord(folder=tmp_path)
    answer(tmp_path, is_correct=True)
    assert "03 The lumbar approach" not in document(panel)
    panel.press("look")
    assert "03 The lumbar approach" in document(panel)


def test_a_damaged_record_is_told(tmp_path) -> None:
    answer(tmp_path, is_correct=True)
    with (tmp_path / "progress.jsonl").open("ab") as file:
        file.write(b"{broken}\n")
    panel = CompletionRecord(folder=tmp_path)
    assert any("damaged" in block.get("text", "") for block in panel.view["readout"])
