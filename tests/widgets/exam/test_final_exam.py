"""The final exam: nothing is told before handing in, everything is found again, and each form stands alone."""

from __future__ import annotations

import json

import pytest

from sympblock.assessment.exam import exam_place
from sympblock.assessment.exam.exam_place import LESSON, ExamPlace, items_of_form
from sympblock.assessment.exam.forms import NoForm, course_forms
from sympblock.assessment.record import LearnerRecord
from sympblock.assessment.scoring import choices_by_id
from sympblock.assessment.study.history import load_history
from sympblock.content.items import NumberItem
from sympblock.widgets.core.self_check import check_widget
from sympblock.widgets.final_exam.final_exam import FinalExam

FORM = course_forms()["a"]
WORDS = [item for item in FORM if not item.picture]


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def exam(tmp_path, clock) -> FinalExam:
    return FinalExam(tmp_path, clock=clock)


def opened(exam: FinalExam, form: str = "a", number: str = "") -> FinalExam:
    exam.receive({"event": "open", "form": form, "number": number})
    return exam


def answer(exam: FinalExam, item=WORDS[0], response="a", confidence="sure") -> None:
    exam.receive({"event": "choose", "item": item.id, "response": response, "confidence": confidence})


def hand_in(exam: FinalExam) -> None:
    exam.receive({"event": "hand_in", "is_sure": True})


SINGLE = next(item for item in WORDS if item.kind == "single_best_answer")


def secrets(item) -> list[str]:
    """Return all that an open question must not tell."""
    told = [item.why]
    if isinstance(item, NumberItem):
        return [*told, item.feedback.correct, item.feedback.low, item.feedback.high]
    return [*told, *(choice.feedback for choice in choices_by_id(item).values())]


class TestBeforeHandingIn:
    def test_no_key_and_no_feedback_reach_the_page(self, exam) -> None:
        opened(exam)
        for at, item in enumerate(FORM):
            if item.picture:
                continue
            exam.receive({"event": "go", "position": at})
            sent = json.dumps(exam.view, ensure_ascii=False)
            assert item.question in json.loads(sent)["item"]["question"]
            assert exam.view["item"]["verdict"] is None
            assert not [words for words in secrets(item) if json.dumps(words, ensure_ascii=False)[1:-1] in sent]
            assert '"correct"' not in sent

    def test_an_answer_is_kept_without_a_verdict(self, exam) -> None:
        answer(opened(exam), SINGLE, "b")
        status = {stop["id"]: stop["status"] for stop in exam.view["progress"]}
        assert status[SINGLE.id] == "answered"
        with pytest.raises(ValueError, match="no gesture"):
            exam.receive({"event": "commit", "item": SINGLE.id, "response": "a", "confidence": "sure"})

    def test_all_unanswered_questions_are_shown_before_it_is_handed_in(self, exam) -> None:
        answer(opened(exam), SINGLE)
        exam.receive({"event": "hand_in", "is_sure": False})
        assert exam.view["phase"] == "confirm"
        assert not exam.view["handed_in"]
        assert sum(stop["status"] == "open" for stop in exam.view["progress"]) == len(FORM) - 1
        exam.receive({"event": "go", "position": 0})
        assert exam.view["phase"] == "items"

    def test_a_full_form_asks_before_it_is_handed_in(self, exam) -> None:
        for gesture in list(exam.gestures())[:-2]:
            exam.receive(gesture)
        assert exam.view["phase"] == "confirm"
        assert not exam.view["handed_in"]


class TestMarksAndTime:
    def test_a_mark_is_set_taken_back_and_found_again(self, exam, tmp_path) -> None:
        opened(exam)
        for position, is_on in ((3, True), (5, True), (3, False)):
            exam.receive({"event": "flag", "position": position, "is_on": is_on})
        assert exam.view["exam"]["flagged"] == [5]
        assert [at for at, stop in enumerate(exam.view["progress"]) if stop.get("is_flagged")] == [5]
        assert opened(FinalExam(tmp_path)).view["exam"]["flagged"] == [5]

    def test_a_break_counts_up_to_the_limit_and_the_time_is_found_again(self, exam, clock, tmp_path) -> None:
        opened(exam)
        clock.now += 60
        answer(exam, SINGLE)
        clock.now += 36_000
        exam.receive({"event": "leave"})
        assert opened(FinalExam(tmp_path)).view["exam"]["seconds"] == 60 + exam_break_s()

    def test_no_time_ends_the_exam(self, exam, clock) -> None:
        opened(exam)
        clock.now += 1e6
        answer(exam, SINGLE)
        assert not exam.view["handed_in"]


def exam_break_s() -> int:
    from sympblock.content.exam.blueprint import form_rules

    return 60 * form_rules().break_after_minutes


class TestResult:
    def test_a_form_with_every_key_is_fully_correct(self, exam) -> None:
        gestures = list(exam.gestures())
        for gesture in gestures[:-1]:
            exam.receive(gesture)
        total, *areas = exam.view["exam"]["result"]["rows"]
        assert total["share"] == 1 == min(area["share"] for area in areas)
        assert total["low"] < 1
        assert len(load_history(exam.place.record.folder).exams) == 1

    def test_what_is_unanswered_counts_as_asked_and_is_told_apart(self, exam) -> None:
        answer(opened(exam), SINGLE, next(i for i, c in choices_by_id(SINGLE).items() if c.correct))
        hand_in(exam)
        total = exam.view["exam"]["result"]["rows"][0]
        assert total["words"].startswith(f"1 of {len(FORM)} ")
        assert f"Without an answer: {len(FORM) - 1}; below, these do not count" in exam.view["summary"]["headline"]
        assert "incorrect." not in exam.view["summary"]["headline"].partition("Without")[2]

    def test_a_confident_mistake_leads_the_plan(self, exam) -> None:
        wrong = next(i for i, c in choices_by_id(SINGLE).items() if not c.correct)
        answer(opened(exam), SINGLE, wrong)
        hand_in(exam)
        assert exam.view["summary"]["plan"][0]["lesson"] == SINGLE.objective.split(".")[0]
        assert str(FORM.index(SINGLE) + 1) in exam.view["summary"]["plan"][0]["reason"]

    def test_no_word_sounds_like_a_certificate(self, exam) -> None:
        opened(exam)
        hand_in(exam)
        sent = json.dumps(exam.view).lower()
        assert not [word for word in ("competent", "certified", "you passed", "you failed") if word in sent]
        assert "no certificate" in sent

    def test_every_question_has_its_feedback_afterwards(self, exam) -> None:
        opened(exam)
        hand_in(exam)
        exam.receive({"event": "go", "position": FORM.index(SINGLE)})
        assert exam.view["item"]["verdict"]["why"] == SINGLE.why


class TestForms:
    def test_answers_are_found_again_after_a_reload(self, exam, tmp_path) -> None:
        answer(opened(exam), SINGLE, "c")
        again = FinalExam(tmp_path)
        assert "1 of 40 answered" in again.view["exam"]["choice"]["forms"][0]["words"]
        opened(again)
        again.receive({"event": "go", "position": FORM.index(SINGLE)})
        assert again.view["item"]["response"] == "c"

    def test_forms_do_not_mix(self, exam) -> None:
        answer(opened(exam), SINGLE)
        exam.receive({"event": "leave"})
        opened(exam, "b")
        assert {stop["status"] for stop in exam.view["progress"]} == {"open"}
        assert exam.view["series"] == "b"

    def test_a_form_that_was_begun_keeps_its_questions(self, tmp_path, monkeypatch) -> None:
        record = LearnerRecord(f"{LESSON}/a", tmp_path)
        kept = [item.id for item in items_of_form("b")[:39]]
        record.keep("form", [*kept, "a_question_of_old"])
        place = ExamPlace("a", record)
        assert [item.id for item in place.items] == kept
        assert place.lost == 1

    @pytest.mark.parametrize("number", ["", "0", "10000", "-3", "two", "1.5", "9" * 30])
    def test_a_number_that_no_group_has_is_refused_with_a_sentence(self, exam, number: str) -> None:
        opened(exam, "group", number)
        assert "whole number from 1 to 9999" in exam.view["exam"]["choice"]["refusal"]
        assert exam.view["phase"] == "choose"
        opened(exam, "group", " 17 ")
        assert exam.view["exam"]["form"] == "Group form 17"

    def test_an_unknown_form_is_an_error(self, exam) -> None:
        with pytest.raises(ValueError, match="no form is called 'd'"):
            opened(exam, "d")

    def test_a_form_can_be_sat_again_and_the_first_time_stays_on_record(self, exam, tmp_path) -> None:
        opened(exam)
        answer(exam, SINGLE)
        hand_in(exam)
        exam.receive({"event": "sit_again"})
        assert exam.view["attempt"] == 2
        assert {stop["status"] for stop in exam.view["progress"]} == {"open"}
        assert [each.item for each in load_history(tmp_path).answers] == [SINGLE.id]
        assert opened(FinalExam(tmp_path)).view["attempt"] == 2


def test_a_bank_that_is_too_small_is_told_in_a_sentence(exam, tmp_path, monkeypatch) -> None:
    def no_form(_form: str):
        raise NoForm("too few")

    monkeypatch.setattr(exam_place, "items_of_form", no_form)
    assert "No form can be drawn" in FinalExam(tmp_path).view["exam"]["choice"]["refusal"]
    opened(exam, "group", "3")
    assert exam.view["phase"] == "choose"
    assert "No form can be drawn" in exam.view["exam"]["choice"]["refusal"]


def test_the_self_check_drives_a_whole_form_and_records_nothing(exam, tmp_path) -> None:
    (checked,) = check_widget(exam)
    assert checked.is_good
    assert checked.gestures == len(FORM) + 5
    assert not (tmp_path / "progress.jsonl").exists()
