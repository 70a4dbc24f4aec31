"""Laws of the scatter at the operator: shares of one whole, distance squared where nothing else changes, and mirror symmetry."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.content import tables
from sympblock.procedure.events import Shot
from sympblock.procedure.review.operator_scatter import operator_scatter


def image(oblique_deg: float, side: str = "left", kerma: float = 0.01) -> Shot:
    return Shot(
        at_s=0.0,
        oblique_deg=oblique_deg,
        tilt_deg=0.0,
        side=side,
        target_mm=(0.0, 0.0, 0.0),
        beam=(0.0, 1.0, 0.0),
        pulses=1,
        fluoroscopy_s=0.1,
        kerma_area_gy_cm2=kerma,
    )


def test_without_an_image_nothing_is_said():
    assert operator_scatter([], "left") is None
    assert operator_scatter([image(0.0, kerma=0.0)], "left") is None


def test_only_lateral_views_are_all_of_it_and_none_are_nothing():
    assert operator_scatter([image(90.0)], "left").lateral_share == 1.0
    assert operator_scatter([image(0.0), image(25.0)], "left").lateral_share == 0.0


def test_in_an_ap_view_both_sides_of_the_table_are_alike():
    assert operator_scatter([image(0.0)], "left").other_side_ratio == pytest.approx(1.0)


def test_in_a_lateral_view_the_side_of_the_tube_receives_more():
    """The tube of a lateral of the left side stands on the right: who stands left is on the side of the detector."""
    assert operator_scatter([image(90.0, "left")], "left").other_side_ratio > 1.5
    assert operator_scatter([image(90.0, "right")], "left").other_side_ratio < 1 / 1.5


def test_a_step_back_follows_the_square_of_the_distance():
    """In an AP view the share of the side changes little with a step: the rest is geometry, reckoned here anew."""
    set_ = tables.fluoroscopy()
    beside, above = set_.operator_beside_mm, set_.operator_above_mm
    near, far = (across**2 + above**2 for across in (beside, beside + set_.operator_step_mm))
    found = operator_scatter([image(0.0)], "left").step_back_ratio
    assert found == pytest.approx(near / far, rel=0.35) and found < 1.0


@given(st.lists(st.tuples(st.floats(-40, 92), st.floats(0.001, 1.0)), min_size=1, max_size=6))
def test_patient_and_operator_mirrored_receive_the_same(views):
    left = operator_scatter([image(turn, "left", kerma) for turn, kerma in views], "left")
    right = operator_scatter([image(turn, "right", kerma) for turn, kerma in views], "right")
    for name in ("lateral_share", "step_back_ratio", "other_side_ratio"):
        assert getattr(left, name) == pytest.approx(getattr(right, name))


@given(st.lists(st.tuples(st.floats(-40, 92), st.floats(0.001, 1.0)), min_size=1, max_size=6), st.floats(0.1, 10.0))
def test_shares_do_not_depend_on_order_or_on_the_unit_of_dose(views, scale):
    found = operator_scatter([image(turn, kerma=kerma) for turn, kerma in views], "left")
    other = operator_scatter([image(turn, kerma=kerma * scale) for turn, kerma in reversed(views)], "left")
    assert found.lateral_share == pytest.approx(other.lateral_share)
    assert found.step_back_ratio == pytest.approx(other.step_back_ratio)
