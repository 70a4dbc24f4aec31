"""Laws of a needle: length is kept, a pull undoes a push, bone stops it, a bevel bends it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.block.needle.needle import (
    Needle,
    NeedleError,
    advance,
    aim,
    skin_point_mm,
    touch_skin,
    turn_bevel,
    withdraw,
)
from sympblock.geometry.surfaces import structure_at

STRAIGHT_IN = np.array([0.0, -1.0, 0.0])


def at(lateral_mm: float = 80.0, superior_mm: float = -8.0, heading=STRAIGHT_IN, side="left") -> Needle:
    point = skin_point_mm(typical_patient(), lateral_mm, superior_mm, side)
    return touch_skin(point, np.asarray(heading, dtype=float))


def free(depth_mm: float, **kwargs) -> Needle:
    """Return a needle in soft tissue beside all bone."""
    needle, contact = advance(typical_patient(), at(95.0, 12.0, **kwargs), depth_mm)
    assert contact is None
    return needle


def test_the_entry_lies_on_the_skin_and_as_far_out_as_was_said():
    for side, sign in (("left", 1), ("right", -1)):
        point = skin_point_mm(typical_patient(), 80.0, -8.0, side)
        assert point[0] == sign * 80.0 and point[2] == -8.0
        inside = structure_at({"skin": typical_patient().structures["skin"]}, [point + [0, 1, 0], point - [0, 1, 0]])
        assert inside.tolist() == ["", "skin"]


def test_far_out_there_is_no_back():
    with pytest.raises(NeedleError, match="no back to enter"):
        skin_point_mm(typical_patient(), 400.0, 0.0, "left")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.floats(0.1, 12), min_size=1, max_size=5))
def test_pushes_add_up_and_a_straight_path_is_straight(pushes):
    needle = at(95.0, 12.0)
    for by in pushes:
        needle, _ = advance(typical_patient(), needle, by)
    assert needle.depth_mm == pytest.approx(sum(pushes), abs=1e-6)
    expected = np.array(needle.path_mm[0]) + STRAIGHT_IN * sum(pushes)
    assert np.allclose(needle.tip_mm, expected, atol=1e-6)


@settings(max_examples=25, deadline=None)
@given(st.floats(1, 50), st.floats(0, 60))
def test_a_pull_undoes_a_push(push, pull):
    start = free(20.0)
    there, _ = advance(typical_patient(), start, push)
    assert np.allclose(withdraw(there, push).tip_mm, start.tip_mm, atol=1e-6)
    back = withdraw(there, pull)
    assert back.depth_mm == pytest.approx(max(20.0 + push - pull, 0.0), abs=1e-6)


def test_pulled_out_it_touches_the_skin_where_it_entered():
    needle = withdraw(free(40.0), 500.0)
    assert len(needle.path_mm) == 1 and needle.depth_mm == 0.0


CORRECTED = np.array([-0.2, -0.9, 0.1])


@pytest.mark.parametrize("pushes", [[], [10.0], [10.0, 10.0, 5.0], [0.1] * 7, [1.0] * 33])
@pytest.mark.parametrize("more_mm", [0.0, 0.3, 12.0])
def test_pulled_back_to_where_it_was_aimed_or_farther_it_keeps_that_aim(pushes, more_mm):
    needle = aim(free(25.0), CORRECTED)
    wanted = needle.heading
    for push in pushes:
        needle, _ = advance(typical_patient(), needle, push)
    for pull in (*pushes, more_mm):
        needle = withdraw(needle, pull)
    assert needle.heading == wanted
    assert needle.depth_mm == pytest.approx(25.0 - more_mm, abs=1e-6)
    anew, _ = advance(typical_patient(), needle, 5.0)
    assert anew.tip_mm - needle.tip_mm == pytest.approx(5.0 * np.array(wanted), abs=1e-6)


def test_corrections_add_up_however_often_it_is_pulled_back():
    needle, turned = free(25.0), np.array([0.02, 0.0, 0.0])
    for count in range(1, 5):
        needle = aim(needle, np.array(needle.heading) + turned)
        needle, _ = advance(typical_patient(), needle, 8.0)
        needle = withdraw(needle, 8.0)
        assert needle.heading[0] == pytest.approx(0.02 * count, abs=2e-3)


@pytest.mark.parametrize(
    ("lateral_mm", "superior_mm", "bone"), [(0.0, 0.0, "L3"), (35.0, 4.0, "L3"), (12.0, -37.0, "L4")]
)
def test_bone_stops_it_and_is_named(lateral_mm, superior_mm, bone):
    patient = typical_patient()
    needle, contact = advance(patient, at(lateral_mm, superior_mm), 140.0)
    assert contact is not None and contact.structure == bone
    assert contact.depth_mm == pytest.approx(needle.depth_mm)
    assert structure_at(patient.structures, [needle.tip_mm])[0] != bone
    again, contact = advance(patient, needle, 10.0)
    assert contact.structure == bone and again.depth_mm - needle.depth_mm < 0.06


def test_too_short_for_the_patient_it_stops_at_its_hub():
    needle, contact = advance(typical_patient(), at(95.0, 12.0), 500.0)
    assert contact.structure == "hub" and needle.depth_mm == pytest.approx(needle.length_mm)


def test_a_bevel_held_to_one_side_bends_two_degrees_a_centimetre():
    start = turn_bevel(at(95.0, 12.0), np.array([0.0, 0.0, 1.0]))
    needle, _ = advance(typical_patient(), start, 60.0)
    turned = np.degrees(np.arccos(np.dot(needle.heading, STRAIGHT_IN)))
    assert turned == pytest.approx(12.0, abs=0.01)
    # An arc of that length and angle: the chord law of a circle.
    radius = 60.0 / np.radians(12.0)
    assert needle.tip_mm[2] - needle.path_mm[0][2] == pytest.approx(radius * (1 - np.cos(np.radians(12.0))), abs=0.02)
    assert needle.depth_mm == pytest.approx(60.0, abs=0.01)


def test_turned_the_other_way_it_comes_back_to_its_first_heading():
    one = advance(typical_patient(), turn_bevel(at(95.0, 12.0), np.array([0, 0, 1.0])), 20.0)[0]
    two = advance(typical_patient(), turn_bevel(one, np.array([0, 0, -1.0])), 20.0)[0]
    assert np.allclose(two.heading, STRAIGHT_IN, atol=1e-6)


def test_deep_in_it_cannot_be_aimed_anew():
    with pytest.raises(NeedleError, match="pull back 35 mm"):
        aim(free(60.0), np.array([0.2, -1.0, 0.0]))
    assert aim(free(20.0), np.array([0.2, -1.0, 0.0])).redirections == 1
    assert aim(at(), np.array([0.2, -1.0, 0.0])).redirections == 0


def test_a_bevel_cannot_point_along_the_needle():
    with pytest.raises(NeedleError, match="choose a side"):
        turn_bevel(at(), STRAIGHT_IN)


def test_left_and_right_are_mirrored_in_a_symmetrical_patient():
    tips = []
    for side, sign in (("left", 1), ("right", -1)):
        needle, _ = advance(typical_patient(), at(80.0, -8.0, [-0.5 * sign, -0.85, 0.0], side), 90.0)
        tips.append(needle.tip_mm * [sign, 1, 1])
    assert np.allclose(*tips, atol=1.0)


def test_negative_ways_are_refused():
    for act in (lambda: advance(typical_patient(), at(), -1.0), lambda: withdraw(at(), -1.0)):
        with pytest.raises(ValueError, match="or more"):
            act()


def test_a_thick_patient_needs_more_needle():
    deep = []
    for bmi in (20.0, 38.0):
        patient = sample_patient(6, bmi=bmi)
        needle = touch_skin(skin_point_mm(patient, 30.0, 4.0, "left"), STRAIGHT_IN)
        deep.append(advance(patient, replace(needle, length_mm=250.0), 240.0)[1].depth_mm)
    assert deep[1] > deep[0] + 20.0


@settings(max_examples=30, deadline=None)
@given(
    st.floats(-0.2, 0.2),
    st.lists(st.tuples(st.booleans(), st.sampled_from([0.1, 0.5, 1.0, 2.5, 4.9, 5.0, 12.3, 90.0])), max_size=40),
)
def test_no_two_points_of_a_path_coincide_whatever_is_done(slant, acts):
    """The way leads on to bone soon, and pushes go on there."""
    patient = typical_patient()
    needle = touch_skin(skin_point_mm(patient, 15.0, -8.0, "left"), [slant, -1.0, slant / 3.0])
    for _ in range(4):
        needle = advance(patient, needle, 90.0)[0]
    for is_push, by_mm in acts:
        needle = advance(patient, needle, by_mm)[0] if is_push else withdraw(needle, by_mm)
    gaps = np.linalg.norm(np.diff(np.array(needle.path_mm), axis=0), axis=1)
    assert (gaps > 1e-7).all() and np.isfinite(needle.heading).all()
