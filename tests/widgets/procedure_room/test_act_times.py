"""The clock of the room measures acts: each takes its stated time, however many clicks and seconds it took."""

from __future__ import annotations

import pytest

from sympblock.content import tables
from sympblock.procedure.acting.act_times import minutes_of
from sympblock.procedure.event_lines import KINDS
from sympblock.procedure.events import Shot
from tests.sample_room import act, answered, needle_at_target, shot


def test_every_act_has_its_time():
    nobody = minutes_of.dispatch(object)
    assert [kind.__name__ for kind in KINDS if minutes_of.dispatch(kind) is nobody] == []


def test_a_needle_takes_the_time_of_its_way_not_of_its_clicks(room):
    needle_at_target(room)
    times, clocks = tables.act_times(), []
    for pushes in ([-10.0], [-1.0] * 10):
        before = room.play.room.at_s
        for mm in pushes:
            act(room, "push", mm=mm)
        clocks.append(room.play.room.at_s - before)
    assert clocks == pytest.approx([600.0 * times.pass_min / times.pass_mm] * 2)


def test_small_steps_of_one_movement_take_its_time_once(room):
    act(room, "view", view="oblique")
    shot(room)
    before = room.play.room.at_s
    act(room, "mark", at=[0.5, 0.5])
    for _ in range(5):
        act(room, "steer", to="up")
    assert room.play.room.at_s - before == pytest.approx(60.0 * (tables.act_times().mark_min))


def test_questions_take_the_minutes_of_the_file_and_accepting_takes_none(room):
    answered(room, "consent", "asepsis")
    wanted = sum(room.play.room.question(item).minutes for item in ("consent", "asepsis"))
    assert room.play.room.at_s == pytest.approx(60.0 * wanted)


def test_a_picture_takes_its_time_and_a_run_its_length(room):
    shot(room)
    room.arm.take(room.state, 0.125)
    room.arm.take(room.state, 0.125)
    room.play.end_run()
    spot, run = room.play.room.of(Shot)
    assert spot.at_s == pytest.approx(60.0 * tables.act_times().picture_min)
    assert run.pulses == 2 and run.at_s - spot.at_s == pytest.approx(run.fluoroscopy_s, abs=0.01)


@pytest.mark.long
def test_two_fractions_need_a_wait_that_the_learner_chooses(room):
    needle_at_target(room)
    act(room, "agent", value="bupivacaine_025")
    for waits in ([], [0.5]):
        act(room, "aspirate")
        act(room, "inject", live=False)
        for minutes in waits:
            act(room, "wait", minutes=minutes)
    act(room, "aspirate")
    act(room, "inject", live=False)
    first, second, third = (each.event.at_s for each in room.play.room.drugs)
    pause_s = room.play.room.approach.doses.pause_s
    assert second - first < pause_s <= third - second
    assert "I feel fine" in next(note.text for note in room.play.room.notes if note.tone == "patient")
