import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.anatomy.spine.spine_curve import Curve, body_wedge_deg, disc_wedges_deg, stand
from sympblock.anatomy.spine.vertebra import typical_measures

LEVELS = ("T12", "L1", "L2", "L3", "L4", "L5")
MEASURES = {level: typical_measures(level) for level in LEVELS}
DISCS = dict(zip(LEVELS, (6.0, 6.6, 7.9, 8.8, 9.3, 8.1), strict=True))


def tilt_deg(axes):
    """Return how far the front is up."""
    return np.degrees(np.arctan2(axes[2, 1], axes[2, 2]))


@given(st.floats(0, 70))
def test_the_curve_from_t12_to_s1_is_the_lordosis_that_was_asked_for(lordosis_deg):
    frames = stand(MEASURES, DISCS, Curve(lordosis_deg))
    upper_t12 = tilt_deg(frames["T12"].axes) + body_wedge_deg(MEASURES["T12"]) / 2
    assert upper_t12 - tilt_deg(frames["S1"].axes) == pytest.approx(lordosis_deg, abs=1e-6)


@given(st.floats(0, 70), st.floats(-40, 40))
def test_every_frame_is_a_pure_rotation(lordosis_deg, scoliosis_deg):
    for frame in stand(MEASURES, DISCS, Curve(lordosis_deg, scoliosis_deg)).values():
        assert np.allclose(frame.axes @ frame.axes.T, np.eye(3), atol=1e-9)
        assert np.linalg.det(frame.axes) == pytest.approx(1.0)


def test_neighbouring_endplates_are_a_disc_apart():
    frames = stand(MEASURES, DISCS, Curve(36.8))
    for level, below in zip(LEVELS, LEVELS[1:], strict=False):
        upper, lower = MEASURES[level], MEASURES[below]
        bottom = frames[level].patient_from_level([0, upper.lower_shift, -(upper.front_height + upper.back_height) / 4])
        top = frames[below].patient_from_level([0, lower.upper_shift, (lower.front_height + lower.back_height) / 4])
        assert np.linalg.norm(bottom - top) == pytest.approx(DISCS[level])


def test_the_spacing_is_that_of_the_mean_shape():
    frames = stand(MEASURES, DISCS, Curve(36.8))
    for one, other, published in (("L2", "L3", 35.3), ("L3", "L4", 35.9), ("L4", "L5", 34.2)):
        apart = np.linalg.norm(frames[one].centre_mm - frames[other].centre_mm)
        assert apart == pytest.approx(published, abs=1.5)


def test_a_spine_without_side_curve_stays_in_the_midline():
    assert all(abs(frame.centre_mm[0]) < 1e-9 for frame in stand(MEASURES, DISCS, Curve(36.8)).values())


@pytest.mark.parametrize("sign", [1, -1])
def test_a_side_curve_bulges_to_its_convex_side(sign):
    frames = stand(MEASURES, DISCS, Curve(36.8, 25.0 * sign))
    apex = frames["L2"].centre_mm[0]
    ends = (frames["T12"].centre_mm[0] + frames["L5"].centre_mm[0]) / 2
    assert sign * (apex - ends) > 3


@pytest.mark.parametrize("sign", [1, -1])
def test_the_body_at_the_apex_turns_to_the_convex_side(sign):
    frames = stand(MEASURES, DISCS, Curve(36.8, 25.0 * sign))
    front = -frames["L2"].axes[1]
    assert sign * front[0] > 0.05


@given(st.floats(0, 70))
def test_the_discs_share_what_the_bodies_leave(lordosis_deg):
    shared = sum(disc_wedges_deg(MEASURES, lordosis_deg).values())
    assert shared + sum(body_wedge_deg(m) for m in MEASURES.values()) == pytest.approx(lordosis_deg)
