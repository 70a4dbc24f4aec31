"""Views of the schematic spine are true parallel projections of one body."""

from __future__ import annotations

import numpy as np
import pytest
from shapely import affinity

from sympblock.anatomy.patient_build import typical_spine
from sympblock.anatomy.person.sample_traits import typical_traits
from sympblock.anatomy.schematic.needle_path import NeedlePlacement
from sympblock.anatomy.schematic.schematic_spine import (
    LANDMARKS,
    SpineView,
    level_from_patient,
    meeting_angle_deg,
    patient_from_level,
)
from sympblock.anatomy.schematic.vertebra_pieces import Piece
from sympblock.anatomy.spine.spine_curve import body_wedge_deg
from sympblock.anatomy.spine.vertebra import body_row
from sympblock.content import tables
from sympblock.conventions import LUMBAR_LEVELS, TARGET_LEVELS

ARCH = ("pedicle", "lamina", "transverse", "superior", "inferior")


class TestProjection:
    """Sizes in a view follow from the body and the angle alone."""

    @pytest.mark.parametrize("angle", [0, 20, 35, 90])
    def test_left_right_distance_shrinks_with_the_cosine(self, angle: float) -> None:
        ends = SpineView("L3", "left", angle).project(np.array([[-20.0, 0, 0], [20.0, 0, 0]]))
        assert abs(ends[1, 0] - ends[0, 0]) == pytest.approx(40 * np.cos(np.radians(angle)), abs=1e-9)

    @pytest.mark.parametrize("angle", [0, 20, 90])
    def test_height_does_not_change_with_the_angle(self, angle: float) -> None:
        assert SpineView("L3", "left", angle).project(np.array([[7.0, -3.0, 12.0]]))[0, 1] == -12

    def test_shadow_of_a_ball_is_its_disc(self) -> None:
        round_points = np.random.default_rng(0).normal(size=(4000, 3))
        round_points *= 2.0 / np.linalg.norm(round_points, axis=1, keepdims=True)
        ball = Piece("L3", "ball", round_points + [3.0, 4.0, 5.0])
        left, top, right, bottom = SpineView("L3", "left", 30).shadow(ball).bounds
        assert right - left == pytest.approx(4, abs=0.02)
        assert (top + bottom) / 2 == pytest.approx(-5, abs=0.01)

    @pytest.mark.parametrize("level", LUMBAR_LEVELS)
    @pytest.mark.parametrize("which", ["upper", "lower"])
    def test_endplate_is_as_wide_as_the_parameter_in_ap(self, level: str, which: str) -> None:
        left, _, right, _ = SpineView(level, "left", 0).ring(level, which).bounds
        size = typical_spine().measures[level]
        assert right - left == pytest.approx(size.upper_width if which == "upper" else size.lower_width, abs=0.2)

    @pytest.mark.parametrize("level", LUMBAR_LEVELS)
    def test_endplates_of_the_level_are_seen_edge_on(self, level: str) -> None:
        _, top, _, bottom = SpineView(level, "left", 0).ring(level, "upper").bounds
        front, back = body_row(typical_spine().measures[level])[9:11]
        assert bottom - top == pytest.approx(abs(front - back) / 2, abs=0.3)

    @pytest.mark.parametrize("angle", [0, 28, 90])
    @pytest.mark.parametrize("parts", [("body",), ARCH])
    def test_image_of_the_other_side_is_the_mirrored_image(self, angle: float, parts: tuple[str, ...]) -> None:
        left = SpineView("L3", "left", angle).outline("L3", parts)
        right = SpineView("L3", "right", angle).outline("L3", parts)
        mirrored = affinity.scale(right, -1, 1, origin=(0, 0))
        assert left.symmetric_difference(mirrored).area < 0.003 * left.area


class TestLandmarks:
    """Landmarks move as they do on the screen."""

    @pytest.mark.parametrize("level", TARGET_LEVELS)
    def test_tip_of_the_transverse_process_meets_the_border_between_15_and_45_degrees(self, level: str) -> None:
        angle = meeting_angle_deg(level)
        assert 15 < angle < 45
        view = SpineView(level, "left", angle)
        assert view.landmark("transverse_process_tip")[0] == pytest.approx(view.landmark("lateral_border")[0], abs=0.01)

    @pytest.mark.parametrize("level", TARGET_LEVELS)
    def test_tip_moves_from_outside_the_border_to_inside(self, level: str) -> None:
        gaps = []
        for angle in (0, 20, 40):
            view = SpineView(level, "left", angle)
            gaps.append(view.landmark("transverse_process_tip")[0] - view.landmark("lateral_border")[0])
        assert gaps[0] < 0 < gaps[2]
        assert gaps == sorted(gaps)

    def test_patients_left_is_on_the_left_of_the_screen(self) -> None:
        assert SpineView("L3", "left", 0).landmark("transverse_process_tip")[0] < 0
        assert SpineView("L3", "right", 0).landmark("transverse_process_tip")[0] > 0

    def test_front_is_on_the_left_in_a_lateral_view_from_the_left(self) -> None:
        view = SpineView("L3", "left", 90)
        assert view.landmark("anterior_border")[0] < 0 < view.landmark("spinous_process_tip")[0]

    @pytest.mark.parametrize("level", TARGET_LEVELS)
    def test_target_lies_near_the_facet_line_in_ap_and_behind_the_front_in_lateral(self, level: str) -> None:
        target = np.array([NeedlePlacement(level, "left", 80).target_point_mm()])
        front = SpineView(level, "left", 0)
        side = SpineView(level, "left", 90)
        assert abs(front.project(target)[0, 0] - front.landmark("facet_line")[0]) < 7
        assert 0 < side.project(target)[0, 0] - side.landmark("anterior_border")[0] < 9

    def test_unknown_landmark_is_refused(self) -> None:
        with pytest.raises(ValueError, match=LANDMARKS[0]):
            SpineView().landmark("nose")


class TestCurve:
    """The vertebrae are stacked as measured and curved as in people lying down."""

    @pytest.mark.parametrize("level", LUMBAR_LEVELS)
    def test_there_and_back_again_is_nothing(self, level: str) -> None:
        points = np.array([[1.0, -20.0, 30.0], [4.0, 5.0, -6.0]])
        assert np.allclose(level_from_patient(level, patient_from_level(level, points)), points)

    def test_centre_of_l3_is_the_origin(self) -> None:
        assert np.allclose(patient_from_level("L3", np.zeros((1, 3))), 0)

    def test_vertebrae_descend_without_overlap(self) -> None:
        spine = typical_spine()
        for upper, lower in zip(LUMBAR_LEVELS, LUMBAR_LEVELS[1:], strict=False):
            floor, roof = spine.endplate_centre(upper, "lower")[2], spine.endplate_centre(lower, "upper")[2]
            assert 3 < floor - roof < 15

    def test_lordosis_is_the_published_mean_lying_down(self) -> None:
        spine = typical_spine()
        tilt = {name: np.degrees(np.arctan2(f.axes[2, 1], f.axes[2, 2])) for name, f in spine.frames.items()}
        curve = tilt["T12"] + body_wedge_deg(spine.measures["T12"]) / 2 - tilt["S1"]
        assert curve == pytest.approx(tables.variation().lordosis_deg, abs=0.01)
        assert typical_traits().spine.lordosis_deg == tables.variation().lordosis_deg
