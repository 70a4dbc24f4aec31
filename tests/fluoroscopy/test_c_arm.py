from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.conventions import oblique_deg_from_positioner, screen_right
from sympblock.fluoroscopy.c_arm import BeyondReachError, CArmPose, positioner_angles_deg

SIDES = st.sampled_from(["left", "right"])


@given(st.floats(-55, 95), st.floats(-45, 45), SIDES)
def test_the_axes_are_square_and_the_picture_faces_the_beam(turn, tilt, side):
    pose = CArmPose(turn, tilt, side)
    axes = np.stack([pose.detector_right, pose.detector_up, pose.beam])
    assert np.allclose(axes @ axes.T, np.eye(3), atol=1e-9)
    assert np.linalg.det(axes) == pytest.approx(1.0)


@given(st.floats(0, 90), SIDES)
def test_left_and_right_agree_with_the_drawings(turn, side):
    assert np.allclose(CArmPose(turn, side=side).detector_right[:2], screen_right(turn, side), atol=1e-9)


@given(st.floats(-55, 95), SIDES)
def test_raw_angles_lead_back(turn, side):
    primary, _ = positioner_angles_deg(CArmPose(turn, side=side))
    assert oblique_deg_from_positioner(primary, side) == pytest.approx(turn, abs=1e-9)


def test_cephalad_tilt_brings_the_detector_towards_the_head():
    assert CArmPose(craniocaudal_tilt_deg=20).detector_centre_mm[2] > 0
    assert CArmPose(oblique_deg=30, side="right").detector_centre_mm[0] < 0


def test_prone_the_tube_is_under_the_table():
    assert CArmPose().source_mm[1] < 0 < CArmPose().detector_centre_mm[1]


def test_a_coaxial_line_is_a_dot():
    pose = CArmPose(oblique_deg=28, craniocaudal_tilt_deg=7)
    along = np.asarray(pose.target_mm) + np.linspace(-60, 60, 5)[:, None] * pose.beam
    assert np.ptp(pose.pixel_of(along), axis=0).max() < 1e-6


def test_a_move_of_the_table_moves_the_picture_the_other_way():
    pose = CArmPose()
    before, after = pose.pixel_of([0, 0, 0]), replace(pose, target_mm=(10, 0, 5)).pixel_of([0, 0, 0])
    assert after[0] > before[0] and after[1] > before[1]


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"oblique_deg": 120}, "reaches -55 to 95°, not 120°"),
        ({"craniocaudal_tilt_deg": -50}, "-45 to 45°"),
        ({"source_to_detector_mm": 2000}, "900 to 1100 mm"),
        ({"field_mm": 200.0}, "300, 230 or 150 mm"),
        ({"pixel_count": 500}, "rows"),
        ({"side": "middle"}, "left or right"),
    ],
)
def test_beyond_its_reach_the_machine_says_so(wrong, words):
    with pytest.raises(ValueError, match=words):
        CArmPose(**wrong)
    assert issubclass(BeyondReachError, ValueError)
