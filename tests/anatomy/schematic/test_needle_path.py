"""Angle, entry and depth are one choice; the kidney table is never extended."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.anatomy.level_section import level_section
from sympblock.anatomy.schematic import needle_path as n
from sympblock.anatomy.schematic.needle_track import crossed_structures
from sympblock.content.intervals import wilson_interval_of_share
from sympblock.conventions import SIDES, TARGET_LEVELS

TEACHING = n.TargetPlace(lateral_mm=25, depth_mm=100)


class TestOneChoice:
    """Each of the three fixes the other two."""

    @pytest.mark.parametrize(("angle", "entry"), [(20, 61), (25, 72), (30, 83), (35, 95)])
    def test_worked_example(self, angle: float, entry: float) -> None:
        assert n.entry_mm_at(angle, TEACHING) == pytest.approx(entry, abs=0.8)

    @pytest.mark.parametrize(("entry", "angle"), [(60, 19), (80, 29)])
    def test_worked_example_backwards(self, entry: float, angle: float) -> None:
        assert n.oblique_deg_at(entry, TEACHING) == pytest.approx(angle, abs=0.5)

    @given(st.floats(40, 120), st.floats(10, 30), st.floats(60, 160))
    def test_round_trip(self, entry: float, lateral: float, depth: float) -> None:
        place = n.TargetPlace(lateral, depth)
        assert n.entry_mm_at(n.oblique_deg_at(entry, place), place) == pytest.approx(entry)

    @given(st.floats(40, 119), st.floats(0.1, 1))
    def test_farther_entry_means_larger_angle_and_longer_path(self, entry: float, step: float) -> None:
        assert n.oblique_deg_at(entry + step, TEACHING) > n.oblique_deg_at(entry, TEACHING)
        assert n.skin_to_target_mm(entry + step, TEACHING) > n.skin_to_target_mm(entry, TEACHING)

    @given(st.floats(40, 120))
    def test_path_is_depth_over_cosine(self, entry: float) -> None:
        angle = math.radians(n.oblique_deg_at(entry, TEACHING))
        assert n.skin_to_target_mm(entry, TEACHING) == pytest.approx(TEACHING.depth_mm / math.cos(angle))

    @pytest.mark.parametrize("entry", [39.9, 120.1, math.nan])
    def test_entry_out_of_range_is_refused(self, entry: float) -> None:
        with pytest.raises(ValueError, match="entry_mm must be 40 to 120"):
            n.oblique_deg_at(entry, TEACHING)

    def test_angle_out_of_range_is_refused(self) -> None:
        with pytest.raises(ValueError, match="oblique_deg"):
            n.entry_mm_at(60, TEACHING)

    def test_target_off_the_body_is_refused(self) -> None:
        with pytest.raises(ValueError, match="depth_mm"):
            n.TargetPlace(25, 10)


class TestPlacement:
    """A needle starts at the skin and goes to the target."""

    @pytest.mark.parametrize("level", TARGET_LEVELS)
    @pytest.mark.parametrize("side", SIDES)
    def test_ends_of_the_needle(self, level: str, side: str) -> None:
        assert n.NeedlePlacement(level, side, 80, 0).tip_mm() == n.NeedlePlacement(level, side, 80).entry_point_mm()
        assert n.NeedlePlacement(level, side, 80, 100).tip_mm() == pytest.approx(
            n.NeedlePlacement(level, side, 80).target_point_mm()
        )

    @pytest.mark.parametrize("level", TARGET_LEVELS)
    def test_tip_at_the_target_is_outside_bone_and_beside_the_trunk(self, level: str) -> None:
        from shapely.geometry import Point

        tip = Point(n.NeedlePlacement(level, "left", 80).tip_mm()[:2])
        section = level_section(level, "lower")
        assert 0.5 < tip.distance(section.bone()) < 8
        assert tip.distance(section.structures["sympathetic_trunk_left"]) < 3

    @pytest.mark.parametrize("change", [{"level": "L5"}, {"side": "up"}, {"entry_mm": 20}, {"depth_percent": 130}])
    def test_impossible_needle_is_refused(self, change: dict[str, object]) -> None:
        with pytest.raises(ValueError):
            n.NeedlePlacement(**change)


#: A needle that ends at the trunk may touch it and the rami beside it, and passes the plexus in the psoas.
GOAL = {"sympathetic_trunk", "grey_ramus", "lumbar_plexus"}


class TestTrack:
    """What the needle passes depends on where it enters."""

    @pytest.mark.parametrize(("level", "entry_mm"), [("L2", 60), ("L3", 70), ("L3", 80), ("L4", 80)])
    @pytest.mark.parametrize("side", SIDES)
    def test_needle_from_the_entries_drawn_passes_muscle_only(self, level: str, entry_mm: float, side: str) -> None:
        crossed = crossed_structures(n.NeedlePlacement(level, side, entry_mm))
        assert {name.rsplit("_", 1)[0] for name in crossed} <= {"erector_spinae", "quadratus_lumborum", "psoas", *GOAL}

    @pytest.mark.parametrize("side", SIDES)
    def test_kidney_at_l2_is_met_from_10_cm_but_not_from_8(self, side: str) -> None:
        met = [f"kidney_{side}" in crossed_structures(n.NeedlePlacement("L2", side, entry)) for entry in (80, 100)]
        assert met == [False, True]

    @pytest.mark.parametrize(("level", "entry_mm"), [("L2", 40), ("L3", 40), ("L3", 50)])
    def test_entry_too_near_the_midline_meets_nerve_or_bone(self, level: str, entry_mm: float) -> None:
        near = set(crossed_structures(n.NeedlePlacement(level, "left", entry_mm)))
        assert near & {"lumbar_plexus_left", "spinal_nerve_left", "vertebral_body"}

    def test_needle_at_the_skin_crosses_nothing(self) -> None:
        assert crossed_structures(n.NeedlePlacement("L3", "left", 80, 0)) == ()

    def test_structures_come_from_the_skin_inwards(self) -> None:
        crossed = crossed_structures(n.NeedlePlacement("L3", "right", 80))
        assert crossed[0] == "erector_spinae_right"
        assert crossed[-1] == "psoas_right"


class TestKidneyTable:
    """Published shares come back as printed, between them lie straight lines, outside nothing."""

    @pytest.mark.parametrize(
        ("level", "side", "entry", "percent"),
        [
            ("L2", "right", 60, 1.4),
            ("L2", "left", 100, 65.8),
            ("L3", "left", 80, 2.7),
            ("L4", "right", 120, 8.2),
            ("L4", "left", 60, 0),
        ],
    )
    def test_published_points(self, level: str, side: str, entry: float, percent: float) -> None:
        rate = n.kidney_hit_rate(level, side, entry)
        assert rate.rate_percent == percent
        assert not rate.is_interpolated
        assert rate.patients_count == 73

    def test_between_two_points_the_share_lies_between(self) -> None:
        rate = n.kidney_hit_rate("L2", "right", 70)
        assert rate.is_interpolated
        assert rate.rate_percent == pytest.approx((1.4 + 26.0) / 2)

    @pytest.mark.parametrize(("level", "entry"), [("L2", 59.9), ("L2", 100.1), ("L3", 120), ("L4", 45)])
    def test_outside_the_table_nothing_is_published(self, level: str, entry: float) -> None:
        assert n.kidney_hit_rate(level, "left", entry) is None

    @pytest.mark.parametrize("level", TARGET_LEVELS)
    @pytest.mark.parametrize("side", SIDES)
    def test_risk_does_not_fall_with_a_farther_entry(self, level: str, side: str) -> None:
        shares = list(n.published_entries_mm(level, side).values())
        assert len(shares) >= 3
        assert shares == sorted(shares)

    @given(st.floats(0, 100))
    def test_wilson_interval_holds_the_share(self, percent: float) -> None:
        low, high = (100 * end for end in wilson_interval_of_share(percent / 100, 73))
        assert 0 <= low <= percent + 1e-9
        assert percent - 1e-9 <= high <= 100

    def test_wilson_interval_of_a_known_case(self) -> None:
        # 19 of 73, computed by hand from Wilson's formula.
        low, high = (100 * end for end in wilson_interval_of_share(19 / 73, 73))
        assert (low, high) == (pytest.approx(17.3, abs=0.1), pytest.approx(37.1, abs=0.1))
