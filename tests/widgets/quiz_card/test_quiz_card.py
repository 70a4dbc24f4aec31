"""The quiz card in Python: what the page may know, and when."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.assessment.record import LearnerRecord
from sympblock.content import Item, load_items
from sympblock.widgets.quiz_card.probes import probes
from sympblock.widgets.quiz_card.quiz_card import QuizCard
from tests.sample_course import KINDS, sample_items
from tests.widget_wire import sent_by, size_of

ITEMS = sample_items()
SINGLE, MULTIPLE, ORDER, NUMBER, HOTSPOT = ITEMS.values()


def card(*items: Item, **options: Any) -> QuizCard:
    """Make a card of some items, or of all."""
    return QuizCard(items or tuple(ITEMS.values()), **options)


def verdict_of(quiz: QuizCard) -> dict[str, Any] | None:
    """Read the verdict that the page shows."""
    return quiz.view["item"]["verdict"]


def correct_response(item: Item) -> Any:
    """Return a correct response in the author's ids."""
    return next(probe.response for probe in probes(item) if probe.is_correct)


def secrets(item: Item) -> Iterator[str]:
    """Yield every text that must stay in Python until the verdict is due."""
    yield item.why
    if item.kind == "number":
        yield from (item.feedback.correct, item.feedback.low, item.feedback.high, *(t.feedback for t in item.traps))
    else:
        yield from (choice.feedback for choice in item.choices)
    if item.kind == "hotspot":
        yield from (item.elsewhere, "sympathetic_trunk", "sympathetic trunk,", "psoas major")


class TestNothingLeaks:
    @pytest.mark.parametrize("mode", ["practice", "exam"])
    @pytest.mark.parametrize("kind", KINDS)
    def test_key_and_feedback_stay_in_python_before_the_verdict(self, kind, mode):
        quiz = card(ITEMS[kind], mode=mode)
        quiz.choose(ITEMS[kind].id, correct_response(ITEMS[kind]), "sure")
        state = json.dumps(quiz.get_state(["view", "scenes", "problem"]), ensure_ascii=False)
        assert [text for text in secrets(ITEMS[kind]) if text in state] == []
        assert '"correct"' not in state
        assert verdict_of(quiz) is None

    @pytest.mark.parametrize("kind", KINDS)
    def test_all_of_it_is_shown_after_the_verdict(self, kind):
        item = ITEMS[kind]
        quiz = card(item)
        quiz.commit(item.id, correct_response(item), "sure")
        state = json.dumps(quiz.view, ensure_ascii=False)
        assert item.why in state
        assert all(source["label"] for source in verdict_of(quiz)["sources"])

    def test_the_shown_order_never_is_the_correct_order(self):
        quiz = card(ORDER)
        for _ in range(30):
            texts = [choice["text"] for choice in quiz.view["item"]["choices"]]
            assert sorted(texts) == sorted(step.text for step in ORDER.choices)
            assert texts != [step.text for step in ORDER.choices]
            assert [choice["id"] for choice in quiz.view["item"]["choices"]] == ["1", "2", "3", "4", "5"]
            quiz.again()

    def test_other_items_of_the_card_are_not_sent_along(self):
        state = json.dumps(card().view, ensure_ascii=False)
        assert ORDER.choices[0].text not in state


class TestMessages:
    """What does not change is not sent again: a learner on a slow line waits for every click."""

    MOST_BYTES = 2000

    @pytest.mark.parametrize("kind", KINDS)
    def test_a_choice_is_answered_in_few_bytes(self, kind):
        item = ITEMS[kind]
        quiz = card(mode="exam")
        quiz.go(quiz.items.index(item))
        with sent_by(quiz) as sent:
            quiz.choose(item.id, correct_response(item), "sure")
        assert 0 < size_of(sent) < self.MOST_BYTES

    def test_the_picture_comes_with_its_question_and_once_more_with_its_names(self):
        quiz = card(NUMBER, HOTSPOT)
        with sent_by(quiz) as sent:
            quiz.go(1)
        assert [bool(scenes) for scenes in self.scenes_of(sent)] == [True]
        with sent_by(quiz) as sent:
            quiz.commit(HOTSPOT.id, {"choice": "a"})
        assert [bool(scenes) for scenes in self.scenes_of(sent)] == [True]
        with sent_by(quiz) as sent:
            quiz.go(1)
        assert self.scenes_of(sent) == []

    def scenes_of(self, messages):
        """Return the scenes that were sent, message by message."""
        return [message["state"]["scenes"] for message in messages if "scenes" in message["state"]]

    @pytest.mark.parametrize("lesson", ["01_sympathetic_chain", "02_c_arm_views"])
    def test_no_choice_of_a_lesson_sends_a_picture_again(self, lesson):
        asked = [item for item in load_items(lesson) if item.picture]
        quiz = QuizCard(asked, mode="exam")
        for position, item in enumerate(asked):
            quiz.go(position)
            with sent_by(quiz) as sent:
                quiz.choose(item.id, correct_response(item), "sure")
            assert 0 < size_of(sent) < self.MOST_BYTES, item.id


class TestVerdict:
    @pytest.mark.parametrize("kind", KINDS)
    def test_every_probe_gets_its_verdict_and_its_feedback(self, kind):
        item = ITEMS[kind]
        quiz = card(item)
        for probe in probes(item):
            quiz.commit(item.id, probe.response)
            verdict = verdict_of(quiz)
            assert (verdict["outcome"] == "correct") is probe.is_correct
            told = [verdict["remark"], *(line["feedback"] for line in verdict["lines"])]
            assert set(probe.feedback) <= set(told)
            quiz.again()

    def test_a_number_is_shown_with_its_unit_and_what_is_accepted(self):
        quiz = card(NUMBER)
        quiz.commit(NUMBER.id, 60)
        assert (verdict_of(quiz)["given"], verdict_of(quiz)["accepted"]) == ("60 °", "29 to 31 °")

    def test_a_misplaced_step_says_where_it_was_put(self):
        quiz = card(ORDER)
        quiz.commit(ORDER.id, list("bcdea"))
        words = {line["text"]: line["words"] for line in verdict_of(quiz)["lines"]}
        assert words["Lateral horn of T12"] == "Out of place: you put it 5th"

    def test_the_picture_is_labelled_only_after_the_verdict(self):
        quiz = card(HOTSPOT)
        assert quiz.view["item"]["scene"]["labels"] == []
        quiz.commit(HOTSPOT.id, {"choice": "a"})
        assert quiz.view["item"]["scene"]["labels"]
        assert [o["tone"] for o in verdict_of(quiz)["overlays"]] == ["plain", "correct", "plain", "plain"]

    def test_a_committed_answer_cannot_be_changed(self):
        quiz = card(SINGLE)
        quiz.commit(SINGLE.id, "a")
        with pytest.raises(ValueError, match="answered already"):
            quiz.commit(SINGLE.id, "b")
        assert quiz.problem


class TestExam:
    def test_there_is_no_verdict_before_handing_in(self):
        quiz = card(mode="exam")
        for position, item in enumerate(ITEMS.values()):
            quiz.go(position)
            quiz.choose(item.id, correct_response(item), "sure")
            assert verdict_of(quiz) is None
        with pytest.raises(ValueError, match="together"):
            quiz.commit(SINGLE.id, "b")

    def test_unanswered_items_are_listed_before_handing_in(self):
        quiz = card(mode="exam")
        quiz.choose(SINGLE.id, "b")
        quiz.hand_in(is_sure=False)
        assert quiz.view["phase"] == "confirm"
        assert [stop["status"] for stop in quiz.view["progress"]] == ["answered", "open", "open", "open", "open"]
        quiz.go(1)
        assert quiz.view["phase"] == "items"

    def test_what_was_not_answered_is_not_wrong(self):
        quiz = card(mode="exam")
        quiz.choose(SINGLE.id, "a", "sure")
        quiz.hand_in()
        assert quiz.view["summary"]["headline"] == (
            "1 of 5 answered: 0 correct, 1 incorrect. 4 not answered, which does not count as incorrect."
        )
        assert quiz.view["summary"]["sure_but_wrong"] == [1]
        quiz.go(2)
        assert verdict_of(quiz)["words"] == "Not answered"
        assert quiz.view["progress"][2]["status"] == "not_answered"

    def test_an_answer_can_be_changed_and_taken_back(self):
        quiz = card(mode="exam")
        quiz.choose(SINGLE.id, "a")
        quiz.choose(SINGLE.id, "b")
        assert quiz.view["item"]["response"] == "b"
        quiz.choose(SINGLE.id, None)
        assert quiz.view["progress"][0]["status"] == "open"

    def test_nothing_changes_after_handing_in(self):
        quiz = card(mode="exam")
        quiz.hand_in()
        before = quiz.view["item"]
        # It was chosen while the exam was being handed in: no fault of the learner, and no answer any more.
        quiz.choose(SINGLE.id, "b")
        assert quiz.view["item"] == before and quiz.problem == ""
        with pytest.raises(ValueError, match="nothing to hand in"):
            quiz.hand_in()


class TestMode:
    def test_the_learner_chooses_before_the_first_answer(self):
        quiz = card()
        quiz.receive({"event": "mode", "mode": "exam"})
        assert quiz.view["mode"] == "exam"
        quiz.choose(SINGLE.id, "b")
        assert not quiz.view["can_change_mode"]
        with pytest.raises(ValueError, match="fixed"):
            quiz.receive({"event": "mode", "mode": "practice"})

    def test_a_card_of_few_questions_offers_no_exam(self):
        assert not card(SINGLE).view["can_change_mode"]

    @pytest.mark.parametrize("mode", ["", "Exam", None])
    def test_other_modes_are_refused(self, mode):
        with pytest.raises(ValueError, match="practice or exam"):
            card(mode=mode)


class TestRecord:
    def test_answers_come_back_when_the_lesson_is_opened_again(self, tmp_path):
        card(record=LearnerRecord("a/quiz", tmp_path)).commit(SINGLE.id, "b", "sure")
        quiz = card(record=LearnerRecord("a/quiz", tmp_path))
        assert quiz.view["notice"] == "Your earlier answers were kept."
        assert [stop["status"] for stop in quiz.view["progress"]] == ["correct", "open", "open", "open", "open"]
        assert quiz.view["position"] == 1

    def test_the_order_given_comes_back_as_it_was_given(self, tmp_path):
        first = card(ORDER, record=LearnerRecord("a/quiz", tmp_path))
        first.commit(ORDER.id, list("bacde"))
        quiz = card(ORDER, record=LearnerRecord("a/quiz", tmp_path))
        assert quiz.sitting.responses[ORDER.id] == list("bacde")
        assert verdict_of(quiz) == verdict_of(first)

    def test_an_exam_comes_back_open_until_it_was_handed_in(self, tmp_path):
        first = card(mode="exam", record=LearnerRecord("a/quiz", tmp_path))
        first.choose(SINGLE.id, "a", "guess")
        second = card(mode="exam", record=LearnerRecord("a/quiz", tmp_path))
        assert second.view["progress"][0]["status"] == "answered"
        second.hand_in()
        third = card(mode="exam", record=LearnerRecord("a/quiz", tmp_path))
        assert third.view["phase"] == "read_out"
        assert third.view["summary"] == second.view["summary"]

    def test_start_again_empties_the_card_and_keeps_the_file(self, tmp_path):
        quiz = card(record=LearnerRecord("a/quiz", tmp_path))
        quiz.commit(SINGLE.id, "b")
        quiz.again()
        assert {stop["status"] for stop in quiz.view["progress"]} == {"open"}
        assert len(quiz.record.path.read_bytes().splitlines()) == 2
        assert card(record=LearnerRecord("a/quiz", tmp_path)).view["notice"] == ""

    def test_a_rehearsal_records_nothing(self, tmp_path):
        quiz = card(record=LearnerRecord("a/quiz", tmp_path))
        twin = quiz.rehearsal()
        twin.commit(SINGLE.id, "b")
        assert not quiz.record.path.exists()
        assert twin.items == quiz.items

    def test_a_stored_answer_that_no_longer_fits_is_asked_anew(self, tmp_path):
        record = LearnerRecord("a/quiz", tmp_path)
        record.answer(SINGLE, "z", None, "correct")
        assert card(record=LearnerRecord("a/quiz", tmp_path)).view["notice"] == ""

    def test_trouble_with_the_file_is_shown(self, tmp_path):
        (tmp_path / "file").write_text("", "utf-8")
        quiz = card(record=LearnerRecord("a/quiz", tmp_path / "file"))
        quiz.commit(SINGLE.id, "b")
        assert "cannot be saved" in quiz.view["warning"]
        assert verdict_of(quiz)["outcome"] == "correct"


class TestReadOut:
    def test_objectives_are_told_in_words(self):
        quiz = card()
        quiz.go(5)
        words = [row["words"] for row in quiz.view["summary"]["objectives"]]
        assert words[0].startswith("Trace the sympathetic outflow")
        assert len(words) == 3

    def test_how_sure_is_told_against_how_correct(self):
        quiz = card()
        quiz.commit(SINGLE.id, "a", "sure")
        quiz.commit(NUMBER.id, 30, "guess")
        quiz.go(5)
        rows = {row["words"]: row for row in quiz.view["summary"]["confidence"]}
        assert (rows["Sure"]["wrong"], rows["Guess"]["correct"]) == (1, 1)
        assert "question 1" in quiz.view["summary"]["advice"]


GESTURES = st.lists(
    st.one_of(
        st.builds(lambda p: {"event": "go", "position": p}, st.integers(-1, 6)),
        st.builds(lambda s: {"event": "hand_in", "is_sure": s}, st.booleans()),
        st.just({"event": "again"}),
        st.builds(lambda m: {"event": "mode", "mode": m}, st.sampled_from(["practice", "exam"])),
        st.builds(
            lambda e, r, c: {"event": e, "item": SINGLE.id, "response": r, "confidence": c},
            st.sampled_from(["choose", "commit"]),
            st.sampled_from(["a", "b", "z", None]),
            st.sampled_from(["sure", None]),
        ),
        st.builds(
            lambda c: {"event": "confidence", "item": NUMBER.id, "confidence": c}, st.sampled_from(["guess", "?"])
        ),
    ),
    max_size=12,
)


class TestAnyWay:
    @settings(deadline=None, max_examples=60)
    @given(GESTURES)
    def test_no_way_through_the_card_breaks_it(self, gestures):
        quiz = card(SINGLE, NUMBER, MULTIPLE, ORDER)
        for gesture in gestures:
            try:
                quiz.receive(gesture)
            except ValueError:
                assert quiz.problem
            view = quiz.view
            assert (view["item"] is None) == (view["phase"] == "read_out")
            if view["item"] and view["item"]["verdict"] is not None:
                assert not view["item"]["is_open"]

    def test_text_form_is_the_same_in_every_run(self):
        assert repr(card()) == "QuizCard(5 items, practice)"
        assert repr(card(SINGLE, mode="exam")) == "QuizCard(1 item, exam)"
