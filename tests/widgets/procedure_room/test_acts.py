"""Acts at the bedside become events, or say what to do first."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.block.needle.needle_target import target_mm
from tests.sample_room import act, needle_at_target, shot


def test_the_mark_lies_where_the_click_was(room):
    act(room, "view", view="oblique")
    shot(room)
    act(room, "mark", at=[0.4, 0.55])
    column, row = room.arm.last.pose.pixel_of(np.array(room.play.room.mark_mm)) / room.arm.last.pose.pixel_count
    assert (column, row) == (pytest.approx(0.4, abs=2e-3), pytest.approx(0.55, abs=2e-3))
    assert "left of the midline" in room.page["needle"]["mark"]


def test_a_mark_is_crossed_where_the_click_was_until_a_picture_shows_the_metal(room):
    act(room, "view", view="oblique")
    shot(room)
    assert room.page["entry"] is None
    act(room, "mark", at=[0.4, 0.55])
    entry = room.page["entry"]
    assert entry["at"] == pytest.approx([0.4, 0.55], abs=2e-3) and entry["number"] == room.arm.number
    shot(room)
    assert room.page["entry"]["number"] < room.arm.number
    act(room, "numb")
    act(room, "enter")
    assert room.page["entry"] is None


def test_a_needle_along_the_beam_is_a_dot_and_reaches_its_target(room):
    needle_at_target(room)
    needle = room.play.room.needle
    places = room.arm.last.pose.pixel_of(np.array(needle.path_mm))
    assert np.ptp(places, axis=0).max() < 6.0
    assert np.linalg.norm(needle.tip_mm - target_mm(room.play.room.patient, "L3", "left")) < 2.0


def test_acts_that_make_no_sense_say_what_to_do_and_change_nothing(room):
    for name, more, words in (
        ("enter", {}, "Mark the entry point first"),
        ("push", {"mm": 5}, "no needle"),
        ("aspirate", {}, "no needle"),
        ("mark", {"at": [0.5, 0.5]}, "Take a spot image first"),
        ("steer", {"to": "left"}, "nothing to move"),
    ):
        act(room, name, **more)
        assert words in room.page["notice"]
    assert room.play.room.events == ()
    with pytest.raises(ValueError, match="no act"):
        act(room, "fly")


def test_arrows_move_the_mark_then_aim_then_bend(room):
    needle_at_target(room)
    act(room, "remove")
    before = np.array(room.play.room.mark_mm)
    act(room, "steer", to="left")
    assert room.play.room.mark_mm[0] - before[0] == pytest.approx(2.0, abs=1e-6)
    act(room, "enter")
    heading = np.array(room.play.room.needle.heading)
    assert room.page["needle"]["hint"] == "Arrows redirect the needle by 1° as seen in this view."
    act(room, "steer", to="up")
    assert room.play.room.needle.heading[2] > heading[2]
    for _ in range(3):
        act(room, "push", mm=10)
    assert room.page["needle"]["hint"].startswith("Too deep to redirect")
    act(room, "steer", to="down")
    assert room.page["needle"]["bends"] and room.play.room.needle.bevel[2] < 0
    act(room, "steer", to="straight")
    assert not room.page["needle"]["bends"]


def test_too_much_drug_for_the_weight_is_told(room):
    assert room.play.is_allowed({"bupivacaine": 100.0}) and not room.play.is_allowed(
        {"bupivacaine": 100.0, "lidocaine": 250.0}
    )
