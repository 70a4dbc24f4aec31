"""The guide watches end points: it never skips ahead, says what it waits for, and steps back when something is undone."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.block.injectate.spread_pattern import pattern_of
from sympblock.block.needle.needle import skin_point_mm
from sympblock.block.needle.needle_target import target_mm
from sympblock.content.practice.approaches import load_approach
from sympblock.procedure.events import (
    Advance,
    Aim,
    Aspirate,
    Bevel,
    Choose,
    Enter,
    Event,
    Inject,
    Mark,
    Numb,
    Read,
    Remove,
    Shot,
    Tick,
    Wait,
    Withdraw,
)
from sympblock.procedure.guide import DONE, MOOT, is_tried, next_step, passed_over, waits_for
from sympblock.procedure.room import after, replay
from sympblock.procedure.room_record import Request, Room, RoomError
from tests.sample_block import PATH, PATIENT, good, into_vena_cava
from tests.sample_session import path_to_target, shot

STEPS = [step.id for step in load_approach().guide]
MARK = Mark(at_s=0.0, point_mm=PATH.entry_mm)


def guided() -> list[Event]:
    """Return a session that takes the steps of the guide one after the other."""
    events = good()
    oblique = next(number for number, event in enumerate(events) if isinstance(event, Shot) and event.view == "oblique")
    return [*events[: oblique + 1], MARK, *events[oblique + 1 :]]


def named(room: Room) -> str:
    """Return the step that the guide names; ``"end"`` after the last one."""
    found = next_step(room)
    return found[1].id if found else "end"


def until(step: str) -> Room:
    """Return the guided session as it stands when the guide first names a step."""
    room = Room(PATIENT)
    for event in guided():
        if named(room) == step:
            return room
        room = after(room, event)
    assert named(room) == step
    return room


def test_the_guided_session_takes_every_step_once_and_in_order():
    room, seen = Room(PATIENT), [named(Room(PATIENT))]
    for event in guided():
        room = after(room, event)
        if named(room) != seen[-1]:
            seen.append(named(room))
    # A fraction is aspirated before each dose: the guide asks for no more than that, and one click may end several steps.
    assert [STEPS.index(step) for step in seen[:-1]] == sorted(STEPS.index(step) for step in set(seen[:-1]))
    assert seen[-1] == "end" and len(seen) >= len(STEPS) - 2


def test_every_step_says_what_it_waits_for():
    for step in load_approach().guide:
        assert waits_for(Room(PATIENT), step) and waits_for(Room(PATIENT), step)[-1] != "."
    first = load_approach().guide[0]
    assert waits_for(Room(PATIENT), first).startswith("Level and side; Consent; ")
    events = guided()
    but_one = [
        event for event in events[: events.index(MARK)] if not (isinstance(event, Tick) and event.item == "asepsis")
    ]
    assert waits_for(replay(Room(PATIENT), but_one), first) == "Asepsis"


def passed(room: Room) -> list[str]:
    return [step.id for step in passed_over(room)]


def left_out(step: str, *kinds: type) -> Room:
    """Return the guided session up to a step, without acts of some kinds."""
    return replay(Room(PATIENT), [event for event in until(step).events if not isinstance(event, kinds)])


@pytest.mark.parametrize("kind", [Choose, Tick])
def test_preparation_that_was_left_out_is_waited_for_with_the_needle_in(kind):
    room = left_out("aspirate", kind)
    assert named(room) == "prepare" and passed(room) == []


def test_skin_that_was_not_infiltrated_is_named_until_the_tip_has_arrived():
    assert named(left_out("end_point", Numb)) == "numb"
    room = left_out("aspirate", Numb)
    assert named(room) == "aspirate" and passed(room) == ["numb"]
    assert named(after(room, Withdraw(at_s=room.at_s, by_mm=10.0))) == "numb"


def test_a_mark_is_moot_once_the_needle_is_in_where_it_may_be():
    room = left_out("aspirate", Mark)
    assert named(room) == "aspirate" and passed(room) == ["mark"]
    far = skin_point_mm(PATIENT, 95.0, PATH.entry_mm[2], "left")
    events = [event for event in until("end_point").events if not isinstance(event, Mark)]
    moved = [
        event.model_copy(update={"point_mm": tuple(far.tolist())}) if isinstance(event, Enter) else event
        for event in events
    ]
    assert named(replay(Room(PATIENT), moved)) == "mark"


def straight_in() -> list[Event]:
    """Return the guided session by someone who takes no oblique image, but looks along the needle."""
    return [
        shot(0.0, PATH.beam) if isinstance(event, Shot) and event.view == "oblique" else event for event in guided()
    ]


def test_an_oblique_image_is_waited_for_until_the_needle_was_seen_end_on():
    room, seen = Room(PATIENT), []
    for event in straight_in():
        room = after(room, event)
        seen.append((named(room), room.needle is not None and room.needle.depth_mm > 0.0))
    names = list(dict.fromkeys(name for name, _ in seen))
    assert names[:3] == ["prepare", "count", "turn"] and names[-1] == "end"
    assert all(not is_in or name != "mark" for name, is_in in seen)
    assert ("turn", True) in seen and passed(room) == ["turn", "mark"]


def test_a_needle_that_has_arrived_need_not_be_seen_as_a_dot_any_more():
    events = until("enter").events
    way = [
        Enter(at_s=0.0, point_mm=PATH.entry_mm, heading=PATH.heading),
        Advance(at_s=0.0, by_mm=PATH.depth_mm),
        shot(90.0),
    ]
    room = replay(Room(PATIENT), [*events, *way])
    assert named(room) == "enter"
    arrived = after(room, shot(0.0))
    assert named(arrived) == "aspirate" and passed(arrived) == ["enter"]
    rest = [event for event in guided() if not isinstance(event, Enter)]
    rest = rest[next(n for n, event in enumerate(rest) if isinstance(event, Aspirate)) :]
    assert named(replay(arrived, rest)) == "end"


def test_a_stray_mark_does_not_move_the_guide():
    room = until("mark")
    assert not is_tried(room, next_step(room)[1])
    for point in ((-70.0, 90.0, -8.0), (95.0, 90.0, -8.0)):
        stray = after(room, Mark(at_s=0.0, point_mm=point))
        assert named(stray) == "mark" and is_tried(stray, next_step(stray)[1])
    assert named(after(after(room, Mark(at_s=0.0, point_mm=(95.0, 90.0, -8.0))), MARK)) == "numb"


def test_a_deep_needle_that_was_never_seen_end_on_is_sent_back():
    events = until("enter").events
    deep = [
        Enter(at_s=0.0, point_mm=PATH.entry_mm, heading=PATH.heading),
        Advance(at_s=0.0, by_mm=PATH.depth_mm),
        shot(28.0, PATH.beam),
    ]
    room = replay(Room(PATIENT), [*events, *deep])
    assert named(room) == "enter" and is_tried(room, next_step(room)[1])
    back = replay(room, [Withdraw(at_s=0.0, by_mm=PATH.depth_mm - 20.0), shot(28.0, PATH.beam)])
    assert named(back) == "advance"


def test_a_needle_that_was_redirected_is_seen_end_on_anew():
    room = until("advance")
    turned = after(room, Aim(at_s=0.0, heading=(-0.5, -0.86, 0.0)))
    assert named(turned) == "enter"


@pytest.mark.parametrize("step", ["aspirate", "contrast", "read", "drug"])
def test_a_move_steps_back_to_the_end_points(step):
    moved = after(until(step), Withdraw(at_s=0.0, by_mm=1.0))
    assert named(moved) == "end_point"
    assert named(replay(moved, [Remove(at_s=0.0)])) == "enter"


def test_the_needle_may_be_moved_and_removed_once_the_drug_was_given():
    room = until("feet")
    assert named(after(room, Withdraw(at_s=room.at_s, by_mm=5.0))) == "feet"
    assert named(after(room, Remove(at_s=room.at_s))) == "feet"
    assert named(replay(room, [Remove(at_s=room.at_s), Wait(at_s=room.at_s, minutes=10.0)])) == "home"


def test_blood_is_no_end_point():
    enter, *way = into_vena_cava()
    events = [*until("mark").events, MARK, enter, Numb(at_s=0.0, ml=5.0), *way, Aspirate(at_s=0.0)]
    assert named(replay(Room(PATIENT), events)) in ("enter", "end_point")


def test_of_a_dose_that_was_given_too_early_the_rest_is_waited_for_and_after_all_of_it_nothing():
    room = until("read")
    dose = Inject(at_s=room.at_s, agent="bupivacaine_025", ml=5.0, is_watched=False)
    some = replay(room, [dose, Wait(at_s=room.at_s, minutes=1.0)])
    assert named(some) == "read" and passed(some) == []
    everything = after(some, dose.model_copy(update={"at_s": some.at_s}))
    # More would be too much, and contrast can keep nothing from where it went.
    assert named(everything) == "feet" and passed(everything) == ["read", "drug"]
    assert "Do not give more" in passed_over(everything)[-1].moot


def two_levels() -> list[Event]:
    """Return a guided block at L3, and the same needle once more at L4."""
    first, second = guided()[: -len(good()) + good().index(Wait(at_s=30.0, minutes=15.0))], []
    path = path_to_target(PATIENT, ("L4", "left"), 65.0)
    late = first[-1].at_s
    for event in first:
        told = {"at_s": late + event.at_s}
        if isinstance(event, Tick) and event.item != "time_out":
            continue
        if isinstance(event, Choose):
            told["level"] = "L4"
        if isinstance(event, (Mark, Enter)):
            told["point_mm"] = path.entry_mm
        if isinstance(event, Enter):
            told["heading"] = path.heading
        if isinstance(event, Shot) and event.view == "oblique":
            told["beam"] = path.beam
        second.append(event.model_copy(update=told))
    advances = [n for n, event in enumerate(second) if isinstance(event, Advance)]
    second[advances[-1]] = second[advances[-1]].model_copy(update={"by_mm": path.depth_mm - 20.0})
    return [*first, Remove(at_s=late), *second, Wait(at_s=second[-1].at_s, minutes=15.0)]


@pytest.mark.long
def test_the_other_of_two_levels_goes_through_the_steps_of_the_needle_and_the_feet_come_last():
    room, seen = Room(PATIENT, request=Request("L3", "left", "L4")), []
    for event in two_levels():
        room = after(room, event)
        if isinstance(event, Remove):
            step = next_step(room)[1]
            assert is_tried(room, step) and waits_for(room, step) == "Level L4, for the other needle"
        if not seen or seen[-1] != named(room):
            seen.append(named(room))
    half = seen.index("out")
    assert "feet" not in seen[:half] and seen[half : half + 4] == ["out", "prepare", "count", "turn"]
    assert seen[-1] == "out" and "home" not in seen


@pytest.mark.parametrize("step", STEPS)
def test_to_choose_the_same_once_more_moves_no_step(step):
    room = until(step)
    chosen = room.of(Choose)
    assert not chosen or named(after(room, chosen[-1].model_copy(update={"at_s": room.at_s}))) == step


def test_with_one_level_there_is_no_other_to_go_to():
    room = until("feet")
    asked = [replay(Room(PATIENT, request=each), room.events) for each in (None, Request("L3", "left"))]
    assert [named(each) for each in asked] == ["feet", "feet"]


@pytest.mark.parametrize(("pattern", "decision"), [("psoas", "move"), ("prevertebral", "stop"), ("psoas", "go_on")])
def test_contrast_that_was_read_otherwise_leads_to_no_drug(pattern, decision):
    room = until("read")
    seen = replay(room, [shot(90.0), shot(0.0), Read(at_s=0.0, pattern=pattern, decision=decision)])
    assert named(seen) == "read" and is_tried(seen, next_step(seen)[1])


STRAY = [
    MARK,
    Mark(at_s=0.0, point_mm=(95.0, 90.0, -8.0)),
    Choose(at_s=0.0, level="L3", side="left"),
    Tick(at_s=0.0, item="time_out"),
    Numb(at_s=0.0, ml=5.0),
    Enter(at_s=0.0, point_mm=PATH.entry_mm, heading=PATH.heading),
    Advance(at_s=0.0, by_mm=20.0),
    Advance(at_s=0.0, by_mm=PATH.depth_mm - 20.0),
    Advance(at_s=0.0, by_mm=3.0),
    Withdraw(at_s=0.0, by_mm=3.0),
    Withdraw(at_s=0.0, by_mm=60.0),
    Bevel(at_s=0.0, towards=(1.0, 0.0, 0.0)),
    Remove(at_s=0.0),
    Aspirate(at_s=0.0),
    Read(at_s=0.0, pattern="prevertebral", decision="go_on"),
    shot(0.0),
    shot(28.0, PATH.beam),
    shot(90.0),
]


@st.composite
def wanderings(draw) -> list[Event]:
    """Take the guided session with acts left out, and stray ones put in between."""
    events = [event for event in guided() if not isinstance(event, Tick)]
    ticks = [event for event in guided() if isinstance(event, Tick)]
    start = draw(st.sampled_from([ticks, ticks, ticks, ticks[:-2]]))
    left_out = draw(st.sets(st.integers(0, 22), max_size=3))
    kept = [event for number, event in enumerate(events) if number not in left_out]
    for _ in range(draw(st.integers(0, 5))):
        kept.insert(draw(st.integers(0, len(kept))), draw(st.sampled_from(STRAY)))
    return [kept[0], *start, *kept[1:]]


@pytest.mark.long
@settings(max_examples=12, deadline=None)
@given(wanderings())
def test_no_step_is_named_whose_earlier_end_points_do_not_hold(events):
    room = Room(PATIENT)
    for event in events:
        try:
            room = after(room, event.model_copy(update={"at_s": max(event.at_s, room.at_s)}))
        except RoomError:
            continue
        _check_what_is_named(room)


def _check_what_is_named(room: Room) -> None:
    """Look at the room itself, not at the rules of the guide."""
    place = STEPS.index(named(room)) if named(room) != "end" else len(STEPS)
    over = passed(room)
    is_arrived = room.needle is not None and _is_near_target(room) and {"ap", "lateral"} <= _views_since_moved(room)
    if room.drug_ml < room.approach.doses.block_ml:
        # Only these are ever passed over before the drug is in, and only with a needle in.
        assert set(over) <= {"turn", "mark", "numb", "enter"} and (room.needle is not None or not over)
        assert is_arrived or not set(over) & {"numb", "enter"}
    elif over:
        # What was left out is told, and never more drug asked for.
        assert place > STEPS.index("drug")
        return
    since = list(room.since_moved())
    if place > STEPS.index("prepare"):
        assert {item.id for item in room.approach.checklist if item.tick} <= room.ticked
    if place > STEPS.index("count"):
        assert "ap" in _views_of(room.of(Shot))
    if place > STEPS.index("turn"):
        assert "oblique" in _views_of(room.of(Shot)) or "turn" in over
    if place > STEPS.index("mark"):
        assert room.mark_mm == PATH.entry_mm or room.of(Enter)[-1].point_mm == PATH.entry_mm
    if place > STEPS.index("numb"):
        assert room.is_numb or "numb" in over
    if STEPS.index("end_point") < place <= STEPS.index("drug"):
        assert is_arrived
    if STEPS.index("aspirate") < place <= STEPS.index("drug"):
        assert any(isinstance(event, Aspirate) for event in since)
    if place >= STEPS.index("drug"):
        where = room.injections[0]
        assert pattern_of(PATIENT, where.spread) == "prevertebral" and where.event.is_watched
        assert any(event.decision == "go_on" for event in room.of(Read))
    if place > STEPS.index("drug"):
        assert room.drug_ml >= room.approach.doses.block_ml


def _views_of(shots: Iterable[Shot]) -> set[str]:
    return {event.view for event in shots}


def _views_since_moved(room: Room) -> set[str]:
    return _views_of(event for event in room.since_moved() if isinstance(event, Shot))


def _is_near_target(room: Room) -> bool:
    return np.linalg.norm(room.needle.tip_mm - target_mm(PATIENT, "L3", "left")) < 12.0


def test_every_step_that_may_be_passed_over_says_so_and_only_those():
    assert {step.when for step in load_approach().guide if step.moot} == set(MOOT)


def test_every_rule_is_that_of_a_step():
    assert [step.when for step in load_approach().guide] == list(DONE)
