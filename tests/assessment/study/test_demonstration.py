"""What is done while a lesson is presented is shown, and is nobody's own learning."""

from __future__ import annotations

import pytest

from sympblock import lessons
from sympblock.assessment.record import FILE_NAME, FOLDER_VARIABLE, LearnerRecord
from sympblock.assessment.study.demonstration import DEMONSTRATION
from sympblock.content.practice.scenarios import load_scenarios
from sympblock.procedure.events import Ask, Choose
from sympblock.procedure.room_sessions import DEMONSTRATED, RoomSessions

LESSON = "01_sympathetic_chain"


@pytest.fixture(autouse=True)
def own_record(tmp_path, monkeypatch):
    """Keep the record of a test apart, and let no presentation go on after it."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    yield
    DEMONSTRATION.is_on = False


def answer(card) -> None:
    """Answer the first question of a card."""
    item = card.items[0]
    card.commit(item.id, "a")


def test_an_answer_that_is_shown_is_judged_and_not_recorded(tmp_path) -> None:
    card = lessons.predict(LESSON)
    lessons.demonstrate(True)
    answer(card)
    assert card.sitting.verdicts and card.record.answers
    assert not (tmp_path / FILE_NAME).exists()
    assert not LearnerRecord(card.record.place, tmp_path).answers


def test_after_a_presentation_the_question_is_as_its_learner_left_it(tmp_path) -> None:
    card = lessons.predict(LESSON)
    lessons.demonstrate(True)
    answer(card)
    lessons.demonstrate(False)
    assert not card.sitting.verdicts and not card.sitting.responses and not card.view["notice"]
    answer(card)
    assert len((tmp_path / FILE_NAME).read_text().splitlines()) == 1


def test_a_presentation_leaves_earlier_answers_alone(tmp_path) -> None:
    card = lessons.predict(LESSON)
    answer(card)
    before = (tmp_path / FILE_NAME).read_bytes()
    lessons.demonstrate(True)
    card.again()
    assert not card.sitting.verdicts
    lessons.demonstrate(False)
    assert card.sitting.verdicts and (tmp_path / FILE_NAME).read_bytes() == before


def test_a_lesson_that_begins_is_not_presented_any_more() -> None:
    """A page that was closed in the midst of a presentation says no end."""
    lessons.demonstrate(True)
    lessons.start(LESSON)
    assert not DEMONSTRATION.is_on


def test_a_session_that_is_shown_has_no_file_and_the_one_before_it_can_be_gone_on_with(tmp_path) -> None:
    scenario = load_scenarios()[0]
    sessions = RoomSessions(tmp_path)
    plan = Choose(at_s=60.0, level=scenario.level, side=scenario.side)
    sessions.add(scenario.id, 0, plan)
    before = [path.read_bytes() for path in tmp_path.iterdir()]
    lessons.demonstrate(True)
    sessions.add(scenario.id, 0, Ask(at_s=120.0, item="consent"))
    lessons.demonstrate(False)
    # Of a session with acts that nobody wrote down, nothing more is written either.
    sessions.add(scenario.id, 0, Ask(at_s=180.0, item="images"))
    assert [path.read_bytes() for path in tmp_path.iterdir()] == before
    assert sessions.shared_words == DEMONSTRATED and not sessions.is_own
    sessions.leave()
    left = sessions.unfinished()
    assert not sessions.shared_words and left is not None and left.events == (plan,)
