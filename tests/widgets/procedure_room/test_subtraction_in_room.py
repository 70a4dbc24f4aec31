"""Subtraction and time in the procedure room: what is refused and why, what it costs, and how contrast fades."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from sympblock.block.injectate.contrast_seen import tissue_proportion
from sympblock.content import tables
from sympblock.fluoroscopy.subtraction import charge_ratio
from sympblock.procedure.events import Shot
from sympblock.procedure.review.exposures import exposures_of
from sympblock.widgets.c_arm_console.c_arm import MOVED
from sympblock.widgets.c_arm_console.console_desk import MASK_ELSEWHERE, NO_MASK
from sympblock.widgets.procedure_room.debrief.debrief_dose import dose_sentences
from tests.debrief_oracle import Story, check_dose
from tests.sample_room import act, needle_at_target, shot


def press(room, button: str) -> None:
    room.receive({"event": "press", "id": button})


def frames(room) -> list[dict]:
    return [content for content in room.sent if content["event"] == "frame"]


def placed_ml(room) -> float:
    """Return the contrast that lies in the beam."""
    bodies = room.arm.table.imager.foreign.get("iohexol_300")
    if bodies is None:
        return 0.0
    corners = bodies.vertices_mm.astype(float)[bodies.triangles]
    volumes = np.einsum("ij,ij->i", corners[:, 0], np.cross(corners[:, 1], corners[:, 2])) / 6.0
    return float(abs((volumes * bodies.weights).sum())) / 1000.0


def test_without_a_mask_subtraction_is_refused_with_its_reason(room):
    press(room, "subtract")
    assert not room.state.subtracts and room.page["notice"] == NO_MASK and not frames(room)
    press(room, "mask")
    assert room.page["notice"] == "" and room.arm.given.pulses == tables.fluoroscopy().mask_pulses_count
    press(room, "subtract")
    assert room.state.subtracts and room.page["notice"] == ""
    press(room, "subtract")
    assert not room.state.subtracts


def test_a_mask_from_elsewhere_is_refused_and_a_move_afterwards_is_shown(room):
    press(room, "mask")
    room.receive({"event": "nudge", "id": "left_mm", "steps": 1})
    press(room, "subtract")
    assert not room.state.subtracts and room.page["notice"] == MASK_ELSEWHERE
    press(room, "mask")
    press(room, "subtract")
    room.arm.take()
    room.receive({"event": "nudge", "id": "left_mm", "steps": 1})
    room.arm.take()
    notes = [frame["note"] for frame in frames(room)]
    assert notes[-3:] == ["Mask", "Subtraction", MOVED]


def test_each_image_of_a_subtraction_costs_its_factor_and_counts_apart(room):
    press(room, "mask")
    press(room, "subtract")
    for _ in range(3):
        room.arm.take()
    same = dataclasses.replace(room.state, subtracts=False)
    room.arm.take(same)
    usual = room.arm.last.dose.kerma_area_gy_cm2
    room.play.end_run()
    found = exposures_of(room.play.room)
    count = tables.fluoroscopy().mask_pulses_count + 3
    assert (found.subtraction.pulses, found.counted) == (count, 1)
    assert found.subtraction.kerma_area_gy_cm2 == pytest.approx(count * charge_ratio("subtraction") * usual, rel=1e-3)
    whole = sum(each.kerma_area_gy_cm2 for each in room.play.room.of(Shot))
    assert found.kerma_area_gy_cm2 == pytest.approx(whole)
    told = [each.words for each in dose_sentences(found, room.scenario)]
    assert any(words.startswith("Subtraction took 7 images") for words in told)
    for words in told:
        check_dose(Story((room.play.room,)), words)


def test_a_spot_image_takes_more_charge_than_a_pulse_of_the_pedal(room):
    room.arm.take()
    pulse = room.arm.last.dose.kerma_area_gy_cm2
    shot(room)
    assert room.arm.last.dose.kerma_area_gy_cm2 == pytest.approx(charge_ratio("spot") * pulse)


def test_somebody_who_comes_new_has_no_mask(room):
    press(room, "mask")
    press(room, "subtract")
    act(room, "again")
    assert room.arm.mask is None and not room.state.subtracts


def test_contrast_fades_by_the_time_of_the_room_alone(room):
    needle_at_target(room)
    act(room, "inject", live=False)
    given_s = room.play.room.at_s
    assert placed_ml(room) == pytest.approx(1.0, rel=1e-3)
    seen = []
    for minutes in (1.0, 5.0, 15.0):
        act(room, "wait", minutes=minutes)
        room.arm.take()
        seen.append(placed_ml(room))
        assert seen[-1] == pytest.approx(tissue_proportion(room.play.now_s - given_s), rel=5e-3)
        room.play.end_run()
    assert seen == sorted(seen, reverse=True)
    before = placed_ml(room)
    for _ in range(5):
        room.contents.age(room.play.room, given_s)
        room.contents.age(room.play.room, room.play.now_s)
    assert placed_ml(room) == pytest.approx(before, rel=1e-2), "the order of pictures changes nothing"


def test_a_needle_that_is_taken_out_leaves_a_little_in_its_track_and_nothing_is_lost(room):
    needle_at_target(room)
    act(room, "inject", live=False)
    tip = room.play.room.needle.tip_mm
    room.contents.age(room.play.room, room.play.room.at_s + 1.0)
    before_ml, before_count = placed_ml(room), len(room.arm.table.imager.foreign["iohexol_300"].triangles)
    act(room, "push", mm=-10)
    room.contents.age(room.play.room, room.play.room.at_s)
    bodies = room.arm.table.imager.foreign["iohexol_300"]
    assert len(bodies.triangles) > before_count
    assert placed_ml(room) == pytest.approx(before_ml, rel=2e-3)
    way = room.play.room.needle.tip_mm - tip
    assert ((bodies.vertices_mm - tip) @ way / np.linalg.norm(way)).max() > 8.0
