"""Laws of a needle that is held: its steps are one event, what is kept leads to what is shown, and letting go ends it."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.anatomy import sample_patient
from sympblock.block.needle.needle import skin_point_mm, touch_skin, turn_bevel
from sympblock.content.practice.scenarios import all_scenarios
from sympblock.procedure.events import MOST_PUSH_MM, Advance, Shot, Withdraw
from sympblock.procedure.room import replay
from sympblock.procedure.room_record import Room, room_for
from sympblock.procedure.room_sessions import RoomSessions
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom
from sympblock.widgets.procedure_room.session_play import SessionPlay
from tests.sample_room import act, shot


def with_needle(room: ProcedureRoom) -> ProcedureRoom:
    act(room, "view", view="oblique")
    shot(room)
    act(room, "mark", at=[0.395, 0.545])
    act(room, "numb")
    act(room, "enter")
    return room


def hold(room: ProcedureRoom, steps: int, mm: float = 1.0) -> None:
    for _ in range(steps):
        act(room, "push", mm=mm, held=True)


def moves(room: ProcedureRoom) -> list[tuple[str, float]]:
    return [(event.kind, event.by_mm) for event in room.play.room.events if isinstance(event, Advance | Withdraw)]


def as_kept(room: ProcedureRoom) -> Room:
    """Return the room to which the kept events lead."""
    play = room.play
    return replay(room_for(play.scenario, play.room.patient), room.sessions.unfinished().events)


def is_same(one: Room, other: Room) -> bool:
    same_place = np.array_equal(np.array(one.needle.path_mm), np.array(other.needle.path_mm))
    return same_place and one.notes == other.notes and one.events == other.events and one.at_s == other.at_s


@pytest.mark.long
def test_steps_up_to_the_next_thing_that_is_felt_are_one_event(room: ProcedureRoom) -> None:
    with_needle(room)
    hold(room, 60)
    act(room, "let_go")
    found = moves(room)
    assert sum(mm for _, mm in found) == 60.0
    felt = [note.event_number for note in room.play.room.notes if note.is_felt]
    assert len(found) == len(felt) + 1
    assert room.page["needle"]["depth_mm"] == pytest.approx(60.0)


@pytest.mark.parametrize("steps", [1, 17, 30, 110])
def test_the_kept_events_lead_to_the_room_that_is_shown(room: ProcedureRoom, steps: int) -> None:
    with_needle(room)
    hold(room, steps)
    act(room, "let_go")
    hold(room, 5, -1.0)
    act(room, "let_go")
    assert is_same(as_kept(room), room.play.room)


@pytest.mark.parametrize("seed", [1, 4, 5])
def test_a_held_needle_comes_to_lie_where_it_was_seen(seed: int) -> None:
    patient = sample_patient(seed)
    start = touch_skin(skin_point_mm(patient, 73.0, 11.0, "left"), [-0.35, -0.85, 0.06])
    play = SessionPlay(
        all_scenarios()[0], 0, Room(patient, needle=turn_bevel(start, [0.0, 0.0, 1.0])), RoomSessions(None)
    )
    for _ in range(100):
        play.push_on(Advance(at_s=play.now_s, by_mm=1.0))
        seen = play.room.needle
    play.let_go()
    assert seen.path_mm == play.room.needle.path_mm
    again = replay(Room(patient, needle=turn_bevel(start, [0.0, 0.0, 1.0])), play.room.events)
    assert again.needle.path_mm == seen.path_mm and again.notes == play.room.notes


def test_no_event_is_too_long_to_be_read_again(room: ProcedureRoom) -> None:
    with_needle(room)
    hold(room, 15, 20.0)
    hold(room, 31, -20.0)
    act(room, "let_go")
    assert all(mm <= MOST_PUSH_MM for _, mm in moves(room))
    assert is_same(as_kept(room), room.play.room)


def test_while_it_is_held_the_page_shows_where_it_is(room: ProcedureRoom) -> None:
    with_needle(room)
    depths = []
    for _ in range(12):
        hold(room, 1)
        depths.append(room.page["needle"]["depth_mm"])
    assert depths == pytest.approx(list(range(1, 13)))
    assert moves(room) == [("advance", 12.0)]
    assert all(not isinstance(event, Advance) for event in as_kept_events(room))


def as_kept_events(room: ProcedureRoom) -> tuple:
    return room.sessions.unfinished().events


@pytest.mark.parametrize(
    "next_act",
    [("aspirate", {}), ("push", {"mm": 5.0}), ("push", {"mm": -1.0, "held": True}), ("remove", {}), ("finish", {})],
)
def test_any_other_act_ends_the_push_before_it_happens(room: ProcedureRoom, next_act) -> None:
    with_needle(room)
    hold(room, 9)
    name, more = next_act
    act(room, name, **more)
    kinds = [event.kind for event in room.play.room.events]
    assert kinds[kinds.index("enter") + 1] == "advance"
    assert moves(room)[0] == ("advance", 9.0)
    assert len(room.play.room.events) > kinds.index("enter") + 2


@pytest.mark.parametrize("lets_go_first", [True, False])
def test_pictures_that_watch_a_push_are_one_run_after_it(room: ProcedureRoom, lets_go_first: bool) -> None:
    with_needle(room)
    room.arm.switch(True)
    before = len(room.play.room.of(Shot))
    room.arm.take()
    hold(room, 8)
    if lets_go_first:
        act(room, "let_go")
    assert len(room.play.room.of(Shot)) == before
    room.arm.switch(False)
    room.receive({"event": "seen", "number": room.arm.number})
    new = room.play.room.of(Shot)[before:]
    assert len(new) == 1 and new[0].pulses > 1
    assert [event.kind for event in room.play.room.events[-2:]] == ["advance", "shot"]
    assert is_same(as_kept(room), room.play.room)


@pytest.mark.long
def test_bone_stops_it_and_the_page_says_so(room: ProcedureRoom) -> None:
    with_needle(room)
    hold(room, 1)
    assert not room.page["needle"]["is_stopped"]
    hold(room, 130)
    assert room.page["needle"]["is_stopped"]
    stopped = room.page["needle"]["depth_mm"]
    hold(room, 3)
    assert room.page["needle"]["depth_mm"] == pytest.approx(stopped, abs=0.01)
    hold(room, 4, -1.0)
    assert not room.page["needle"]["is_stopped"]
    hold(room, 1)
    assert not room.page["needle"]["is_stopped"]


def test_why_it_cannot_be_pushed_stays_told_after_the_release(room: ProcedureRoom) -> None:
    hold(room, 1)
    told = room.page["notice"]
    assert "no needle" in told
    act(room, "let_go")
    assert room.page["notice"] == told
    act(room, "guided", value=False)
    assert room.page["notice"] == ""


def test_to_let_go_of_nothing_changes_nothing(room: ProcedureRoom) -> None:
    with_needle(room)
    before = room.play.room
    act(room, "let_go")
    assert room.play.room is before


def test_what_is_felt_stands_in_its_line_and_not_among_the_findings(room: ProcedureRoom) -> None:
    with_needle(room)
    hold(room, 29)
    line = room.page["feel"]["line"]
    assert "fascia gives" in line
    assert all(note["text"] != line for note in room.page["notes"])
    assert any(note.text == line for note in room.play.room.notes)
