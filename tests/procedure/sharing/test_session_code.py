"""A session comes out of its code as it went in and leads where it led; whatever else stands in a code is refused."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sympblock.codes.share_code import MOST_LETTERS, CodeKind, CodeRefusedError, code_of
from sympblock.content.practice.scenarios import all_scenarios
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.procedure.acting.expert import Expert, ExpertGaveUpError
from sympblock.procedure.acting.picture_run import PictureRun, given_by
from sympblock.procedure.debrief import debrief
from sympblock.procedure.event_lines import KINDS, event_of
from sympblock.procedure.events import (
    Advance,
    Aim,
    Aspirate,
    Bevel,
    Enter,
    Event,
    Finish,
    Inject,
    Mark,
    Remove,
    Shot,
    Tick,
    Wait,
    Withdraw,
)
from sympblock.procedure.room import replay
from sympblock.procedure.room_record import Request, Room, room_for
from sympblock.procedure.room_sessions import patient_of_session, resumed
from sympblock.procedure.session_replay import EXAMPLE
from sympblock.procedure.session_store import VERSION, load
from sympblock.procedure.sharing import event_columns, session_code
from sympblock.procedure.sharing.event_columns import columns_of, events_of
from sympblock.procedure.sharing.known_words import KNOWN_WORDS
from sympblock.procedure.sharing.session_code import (
    MOST_ACTS,
    SESSION_CODE,
    SharedSession,
    code_or_beginning,
    opened_session,
)
from tests.debrief_oracle import Story
from tests.sample_block import PATIENT
from tests.sample_session import shot
from tests.widgets.procedure_room.test_debrief_truth import stories

#: A scenario that the expert plays in a second.
SCENARIO = next(each for each in all_scenarios() if each.id == "first_block")


def shared(events: Any, scenario: str = "first_block", person: int = 0) -> SharedSession:
    """Return a session as a code holds it."""
    return SharedSession(scenario, person, tuple(events))


@cache
def played(scenario_id: str) -> Room:
    """Return the room after an expert's session."""
    scenario = next(each for each in all_scenarios() if each.id == scenario_id)
    room = room_for(scenario, patient_of_session(scenario, scenario.patient.number))
    *_, last = Expert(
        scenario, room, lambda _room, _pose, pulses: DoseRecord(pulses, pulses / 8, 0.271 * pulses)
    ).play()
    return last


@cache
def example() -> tuple[Event, ...]:
    """Return the acts of the session that the course ships."""
    return load(EXAMPLE, event_of).events


def messy(dice: random.Random, count: int) -> tuple[Event, ...]:
    """Return acts with numbers to the last bit, as a learner leaves them who tries everything."""
    at_s, events = 0.0, []
    for _ in range(count):
        point: Any = tuple(float(each) for each in np.array([dice.gauss(0, 1) for _ in range(3)]))
        made: Event = dice.choice(
            [
                Advance(at_s=0.0, by_mm=dice.choice((1.0, 5.0, 10.0, 2.5)), steps=dice.choice((1, 1, 7))),
                Withdraw(at_s=0.0, by_mm=dice.choice((5.0, 10.0))),
                Tick(at_s=0.0, item=dice.choice(KNOWN_WORDS[8:19])),
                Inject(at_s=0.0, agent="contrast", ml=dice.choice((0.5, 1.0)), is_watched=True),
                pictured(float(dice.randrange(90)), float(dice.randrange(20))),
                *(Aspirate(at_s=0.0), Remove(at_s=0.0), Wait(at_s=0.0, minutes=5.0)),
                *(
                    dice.choice(
                        (
                            Aim(at_s=0.0, heading=point),
                            Bevel(at_s=0.0, towards=point),
                            Mark(at_s=0.0, point_mm=point),
                            Enter(at_s=0.0, point_mm=point, heading=point),
                        )
                    )
                    for _ in range(2)
                ),
            ]
        )
        at_s = round(at_s + dice.choice((0.0, 3.0, 15.0, 1.25, 60.0)), 2)
        events.append(made.model_copy(update={"at_s": at_s}))
    return tuple(events)


def pictured(oblique_deg: float, tilt_deg: float) -> Shot:
    """Return an image as a C-arm takes it."""
    pose = CArmPose(oblique_deg, tilt_deg, "left", (23.0, 0.0, -9.1))
    return PictureRun(pose, given=DoseRecord(1, 0.125, 1.2345, 6.789)).shot(0.0)


def verdict(room: Room) -> tuple[Any, ...]:
    """Return all that a session came to: its debrief, its dose, what was noticed, and where the needle lies."""
    found = debrief(room, lambda drug_mg: True)
    given = given_by(room.of(Shot))
    needle = room.needle and (room.needle.tip_mm, room.needle.path_mm)
    return found, given.pulses, given.kerma_area_ugy_m2, given.fluoroscopy_s, room.notes, needle, room.at_s


def test_a_session_comes_back_and_leads_to_the_same_debrief_and_dose() -> None:
    room = replay(room_for(SCENARIO, patient_of_session(SCENARIO, 0)), example()[:48])
    code, about = code_or_beginning(shared(room.events))
    found = opened_session(code)
    assert found == shared(room.events) and len(code) <= MOST_LETTERS and about == ""
    again = resumed(room_for(SCENARIO, patient_of_session(SCENARIO, 0)), found.stored)[-1]
    assert repr(verdict(again)) == repr(verdict(room))


def test_every_kind_of_act_can_be_shared() -> None:
    kinds = {kind.model_fields["kind"].default for kind in KINDS}
    assert set(event_columns.FIELDS) == kinds and len(kinds) <= 26


@given(st.integers(0, 2**32), st.integers(0, 120))
@settings(max_examples=60)
def test_numbers_come_back_to_the_last_bit(seed: int, count: int) -> None:
    events = messy(random.Random(seed), count)
    back = events_of(columns_of(events))
    assert back == events and repr(back) == repr(events)


@given(st.lists(st.floats(0.0, 1e6), max_size=20))
def test_times_that_lie_between_two_steps_come_back_too(times_s: list[float]) -> None:
    events = tuple(Aspirate(at_s=at_s) for at_s in times_s)
    assert events_of(columns_of(events)) == events


def test_a_beam_that_no_c_arm_has_comes_back_too() -> None:
    events = (
        shot(0.0).model_copy(update={"beam": (0.6, 0.8, 0.0)}),
        shot(0.0).model_copy(update={"oblique_deg": 400.0}),
    )
    assert events_of(columns_of(events)) == events


def test_what_is_too_long_says_so_and_holds_the_longest_beginning() -> None:
    session = shared(messy(random.Random(7), 300))
    code, about = code_or_beginning(session)
    held = opened_session(code)
    count = len(held.events)
    assert len(code) <= MOST_LETTERS and 0 < count < 300 and held.events == session.events[:count]
    assert f"only its first {count} of 300 acts" in about
    with pytest.raises(CodeRefusedError):
        session_code.session_code(replace(session, events=session.events[: count + 1]))


def test_a_session_of_very_many_acts_is_not_even_tried() -> None:
    session = shared(Advance(at_s=0.0, by_mm=1.0, steps=1) for _ in range(MOST_ACTS + 1))
    with pytest.raises(CodeRefusedError, match="too many acts"):
        session_code.session_code(session)
    crafted = code_of(SESSION_CODE, ["first_block", 0, *columns_of([Advance(at_s=0.0, by_mm=200.0, steps=1000)] * 6)])
    with pytest.raises(CodeRefusedError, match="too many acts"):
        opened_session(crafted)


def test_a_session_of_another_version_of_the_model_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    other = CodeKind("R", f"{VERSION + 1} {event_columns.FORM}", KNOWN_WORDS)
    code = code_of(other, ["first_block", 0, *columns_of([Finish(at_s=0.0)])])
    with pytest.raises(CodeRefusedError, match="another version of the course"):
        opened_session(code)


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        ["first_block"],
        ["first_block", 0],
        ["first_block", -1, "", []],
        ["first_block", True, "", []],
        ["first_block", 2**40, "", []],
        [{"a": 1}, 0, "", []],
        ["no_such_scenario", 0, "", []],
        ["first_block", 0, "\u00e9", [1]],
        ["first_block", 0, "i", [1]],
        ["first_block", 0, "i", [1, 2], [5.0], [1]],
        ["first_block", 0, "i", [1], [5.0, 6.0], [1]],
        ["first_block", 0, "i", [1], [], [1]],
        ["first_block", 0, "i", [1], ["__import__('os')"], [1]],
        ["first_block", 0, "i", [10**17], [-5.0], [1]],
        ["first_block", 0, "i", [None], [5.0], [1]],
    ],
)
def test_what_is_no_session_is_refused_with_a_sentence(value: Any) -> None:
    with pytest.raises(CodeRefusedError) as refused:
        opened_session(code_of(SESSION_CODE, value))
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize("is_played", [False, pytest.param(True, marks=pytest.mark.long)])
def test_a_session_that_somebody_has_changed_is_refused_or_its_acts_happen(is_played: bool) -> None:
    """Whoever writes a right checksum may write anything behind it; nothing but a refusal may come of it."""
    dice = random.Random(3)
    whole = [
        ["first_block", 0, *columns_of(messy(dice, 30))],
        ["first_block", 0, *columns_of(example()[:60])],
    ]
    odd: tuple[Any, ...] = (
        None,
        True,
        -1,
        0,
        1e300,
        5e-324,
        "",
        "x" * 500,
        "consent",
        [],
        {"a": []},
        [0.0, 0.0, 0.0],
        [1e200] * 3,
    )
    opened = 0
    for number in range(400 if is_played else 120):
        value = [list(each) if isinstance(each, list) else each for each in whole[number % 2]]
        for _ in range(dice.randrange(1, 4)):
            column = dice.choice([each for each in value if isinstance(each, list) and each])
            column[dice.randrange(len(column))] = dice.choice(odd)
        try:
            found = opened_session(code_of(SESSION_CODE, value))
        except CodeRefusedError:
            continue
        opened += 1
        if is_played:
            assert resumed(Room(PATIENT), replace(found, events=found.events[:25]).stored)[0].events == ()
    assert opened > 3


@pytest.mark.long
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(stories())
def test_a_hundred_random_sessions_lead_to_the_same_debrief_and_dose(story: Story) -> None:
    found = opened_session(session_code.session_code(shared(story.events)))
    first = Room(PATIENT, request=Request("L3", "left"))
    assert repr(verdict(replay(first, found.events))) == repr(verdict(story.end))


@pytest.mark.long
@pytest.mark.parametrize("scenario", [each.id for each in all_scenarios()])
def test_the_experts_session_of_every_scenario_fits_and_comes_back(scenario: str) -> None:
    try:
        room = played(scenario)
    except ExpertGaveUpError:
        pytest.skip("the expert finds no way here")
    code, about = code_or_beginning(shared(room.events, scenario))
    assert about == "" and opened_session(code) == shared(room.events, scenario)
