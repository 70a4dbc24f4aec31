"""A picture of the room shows the kidneys where they are at its own time, live, alone and looked at again."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.anatomy.breathing import MOVING, shift_mm
from sympblock.content import tables
from tests.sample_room import act, shot


@pytest.fixture
def breathing_room(room):
    act(room, "scenario", place=[each.patient.number for each in room.scenarios].index(4))
    assert room.play.room.patient.seed == 4
    return room


def shown_mm(room) -> list[float]:
    """Return how far up each kidney stands in the last picture."""
    _, away = room.arm.table.imager.paths.key
    return [up for _, _, up in away]


def true_mm(room, at_s: float) -> list[float]:
    return [shift_mm(room.play.room.patient, name, at_s)[2] for name in MOVING]


def test_each_pulse_of_a_run_shows_the_breath_of_its_moment(breathing_room):
    room, seen = breathing_room, []
    for _ in range(8):
        at_s = room.play.picture_s
        room.arm.take(pulse_s=0.25)
        assert shown_mm(room) == true_mm(room, at_s)
        seen.append(shown_mm(room)[0])
    assert np.ptp(seen) > 2.0


def test_a_spot_image_and_contrast_that_flows_show_the_breath_of_their_moment(breathing_room):
    room = breathing_room
    at_s = room.play.picture_s + 60.0 * tables.act_times().picture_min
    shot(room)
    assert shown_mm(room) == true_mm(room, at_s)
    room.contents.age(room.play.room, 1.25)
    room.arm.table.imager.take(room.state.pose)
    assert shown_mm(room) == true_mm(room, 1.25) != true_mm(room, at_s)


def test_a_picture_that_is_looked_at_again_has_the_breath_of_its_act(breathing_room):
    room = breathing_room
    for minutes in (1.0, 2.0):
        shot(room)
        act(room, "wait", minutes=minutes)
    act(room, "finish")
    seen = []
    for number in range(len(room.play.room.events)):
        act(room, "replay", whose="own", number=number)
        if room.arm.last is not None:
            assert shown_mm(room) == true_mm(room, room.replay.shown.pictured.at_s)
            seen.append(shown_mm(room)[0])
    assert len(set(seen)) > 1


def test_the_typical_patient_holds_the_breath(room):
    room.arm.take()
    room.play.end_run()
    act(room, "wait", minutes=1.0)
    room.arm.take()
    assert shown_mm(room) == [0.0, 0.0]
