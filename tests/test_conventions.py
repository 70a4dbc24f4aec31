"""Sides, levels and signs hold, whichever way they are asked."""

from __future__ import annotations

import math

import pytest

from sympblock import conventions as c


class TestScreenOrientation:
    """Prone, seen from behind: the patient's left is on the left of the screen."""

    def test_left_of_the_patient_is_left_on_the_screen_in_ap(self) -> None:
        left_on_screen = c.screen_right(0, "left")[0]
        assert left_on_screen == -1.0

    @pytest.mark.parametrize(("side", "posterior"), [("left", 1.0), ("right", -1.0)])
    def test_lateral_view_from_the_needle_side(self, side: str, posterior: float) -> None:
        left, back = c.screen_right(90, side)
        assert left == pytest.approx(0)
        assert back == posterior

    @pytest.mark.parametrize("angle", [0, 12.5, 30, 90])
    def test_other_side_is_the_mirror_image(self, angle: float) -> None:
        left, right = c.screen_right(angle, "left"), c.screen_right(angle, "right")
        assert left[0] == right[0]
        assert left[1] == -right[1]
        assert math.hypot(*left) == pytest.approx(1)

    @pytest.mark.parametrize("angle", [-1, 90.1, math.nan])
    def test_angle_out_of_range_is_refused(self, angle: float) -> None:
        with pytest.raises(ValueError, match="oblique_deg"):
            c.screen_right(angle, "left")


class TestRawPositionerAngle:
    """The one place where a machine's angle is read, detector behind a prone patient."""

    @pytest.mark.parametrize("side", c.SIDES)
    def test_detector_behind_the_patient_is_ap(self, side: str) -> None:
        assert c.oblique_deg_from_positioner(180, side) == 0
        assert c.oblique_deg_from_positioner(-180, side) == 0

    def test_angles_towards_the_needle_side_are_positive(self) -> None:
        assert c.oblique_deg_from_positioner(155, "left") == 25
        assert c.oblique_deg_from_positioner(-155, "right") == 25

    def test_angles_away_from_the_needle_side_are_negative(self) -> None:
        assert c.oblique_deg_from_positioner(155, "right") == -25

    def test_lateral_from_the_left_has_the_detector_on_the_left(self) -> None:
        assert c.oblique_deg_from_positioner(90, "left") == 90


class TestLevels:
    """Levels are ordered from head to foot."""

    def test_each_level_has_the_next_below_it(self) -> None:
        steps = [c.level_below(level) for level in c.LEVELS[:-1]]
        assert tuple(steps) == c.LEVELS[1:]

    def test_nothing_lies_below_the_last(self) -> None:
        with pytest.raises(ValueError, match="below S1"):
            c.level_below("S1")

    @pytest.mark.parametrize("level", ["L6", "l3", ""])
    def test_unknown_level_is_refused(self, level: str) -> None:
        with pytest.raises(ValueError, match="level must be one of"):
            c.check_level(level)

    def test_level_outside_the_allowed_ones_is_refused(self) -> None:
        with pytest.raises(ValueError, match="L2, L3, L4"):
            c.check_level("L5", among=c.TARGET_LEVELS)


class TestSides:
    """There are two sides and they are opposite."""

    def test_other_side_twice_is_the_same_side(self) -> None:
        assert [c.other_side(c.other_side(side)) for side in c.SIDES] == list(c.SIDES)

    def test_signs_are_opposite(self) -> None:
        assert c.left_sign("left") == -c.left_sign("right") == 1

    def test_unknown_side_is_refused(self) -> None:
        with pytest.raises(ValueError, match="left or right"):
            c.left_sign("Left")
