"""Laws of what a plan reaches: more is never less, heat stays at its needle, and the trunk is counted rightly."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest

from sympblock.anatomy import typical_patient
from sympblock.block.injectate.agent_plan import Plan, reach, tip_mm
from sympblock.block.injectate.heat_lesion import HeatLesion
from sympblock.block.injectate.trunk_reach import (
    between_discs,
    ganglia_in,
    held,
    is_reached,
    surface_share,
    trunk_pieces,
    trunk_share,
)
from sympblock.block.needle.needle_target import target_mm
from sympblock.conventions import SIDES, TARGET_LEVELS
from sympblock.geometry.surfaces import distance_mm

VOLUMES_ML = (1.5, 3.0, 5.0, 10.0)


class Slab:
    """Holds all points between two heights, on one side of a plane or on both."""

    def __init__(self, low: float, high: float, from_left: float = -math.inf) -> None:
        self.low, self.high, self.from_left = low, high, from_left

    def holds(self, points_mm: np.ndarray) -> np.ndarray:
        left, height = points_mm[:, 0], points_mm[:, 2]
        return (height >= self.low) & (height < self.high) & (left >= self.from_left)


@pytest.fixture(scope="module")
def patient():
    return typical_patient()


@pytest.fixture(scope="module")
def volumes(patient):
    return [reach(patient, Plan("liquid", ("L3",), volume)) for volume in VOLUMES_ML]


class TestTrunk:
    @pytest.mark.parametrize("side", SIDES)
    def test_all_of_space_reaches_all_and_none_nothing(self, patient, side) -> None:
        whole = trunk_pieces(patient, [Slab(-1e3, 1e3)], side)
        assert trunk_share(patient, whole) == 1.0
        assert ganglia_in(patient, whole, side) == tuple(g.name for g in patient.ganglia if g.side == side)
        nothing = trunk_pieces(patient, [], side)
        assert trunk_share(patient, nothing) == 0.0
        assert ganglia_in(patient, nothing, side) == ()

    def test_share_is_the_height_that_lies_in_a_slab(self, patient) -> None:
        """A slab over half of the way from disc to disc reaches half of the trunk."""
        heights = between_discs(patient, trunk_pieces(patient, [], "left"))[:, 0]
        half = Slab(heights.min(), (heights.min() + heights.max()) / 2)
        assert trunk_share(patient, trunk_pieces(patient, [half], "left")) == pytest.approx(0.5, abs=0.06)

    def test_a_fluid_on_one_face_bathes_the_strand_and_heat_does_not(self, patient) -> None:
        points = patient.structures["sympathetic_trunk_left"].vertices_mm
        middle = float(np.median(points[np.abs(points[:, 2]) < 3][:, 0]))
        face = [Slab(-2, 2, from_left=middle)]
        soaked, heated = (trunk_pieces(patient, face, "left", soaks=soaks) for soaks in (True, False))
        assert soaked[:, 1] == pytest.approx(np.minimum(1.0, 2.0 * heated[:, 1]))
        assert is_reached(soaked, 0.0)
        assert 0.3 < heated[:, 1].max() < 0.9

    def test_regions_count_together_in_any_order(self, patient) -> None:
        one, two = Slab(-20, 0), Slab(-5, 20)
        forward, backward = (trunk_pieces(patient, pair, "left") for pair in ((one, two), (two, one)))
        assert (forward == backward).all()
        for alone in (one, two):
            assert (forward[:, 1] >= trunk_pieces(patient, [alone], "left")[:, 1]).all()
        assert surface_share(patient, [one, two], "ureter_left") == surface_share(patient, [two, one], "ureter_left")


class TestLiquid:
    def test_more_volume_reaches_no_less(self, volumes) -> None:
        for less, more in pairwise(volumes):
            assert more.trunk_share >= less.trunk_share
            assert (more.pieces[:, 1] >= less.pieces[:, 1] - 1e-12).all()
            assert more.genitofemoral_share >= less.genitofemoral_share
            assert set(less.ganglia) <= set(more.ganglia)
            assert more.gap_mm("ureter_left") <= less.gap_mm("ureter_left") + 1e-9

    def test_a_second_needle_takes_nothing_away(self, patient) -> None:
        one, two = (reach(patient, Plan("liquid", levels, 1.5)) for levels in (("L3",), ("L2", "L3")))
        assert two.trunk_share >= one.trunk_share
        swapped = reach(patient, Plan("liquid", ("L3", "L2"), 1.5))
        assert swapped.trunk_share == two.trunk_share
        assert swapped.ganglia == two.ganglia
        assert swapped.genitofemoral_share == two.genitofemoral_share

    def test_too_lateral_lies_in_the_psoas(self, patient, volumes) -> None:
        lateral = reach(patient, Plan("liquid", ("L3",), 3.0, "lateral"))
        assert lateral.psoas_share > 0.35 > volumes[1].psoas_share
        assert lateral.trunk_share < volumes[1].trunk_share
        assert lateral.genitofemoral_share > volumes[1].genitofemoral_share

    def test_the_published_volume_spares_the_nerve_at_l2(self, patient) -> None:
        """0 of 15 at L2, to which the model was set."""
        assert reach(patient, Plan("liquid", ("L2",), 10.0)).genitofemoral != "reached"


class TestHeat:
    @pytest.mark.parametrize("level", TARGET_LEVELS)
    @pytest.mark.parametrize("agent", ["thermal", "thermal_series"])
    def test_reaches_no_farther_than_its_needle(self, patient, level, agent) -> None:
        """Whatever it holds of trunk or nerve lies within half its width of the needle's line."""
        found = reach(patient, Plan(agent, (level,)))
        path = found.paths_mm[0]
        unit = (path[0] - path[1]) / np.linalg.norm(path[0] - path[1])
        for name in ("sympathetic_trunk_left", "genitofemoral_nerve_left", f"spinal_nerve_{level}_left"):
            points = patient.structures[name].vertices_mm.astype(float)
            inside = points[held(found.regions, points)]
            away = np.linalg.norm(np.cross(inside - path[1], unit), axis=1)
            assert (away <= found.regions[0].width_mm / 2 + 1e-6).all()

    def test_crosses_a_trunk_that_runs_through_its_middle(self, patient) -> None:
        """The one case in which heat must succeed: a lesion centred on the trunk, wider than it."""
        trunk = patient.structures["sympathetic_trunk_left"].vertices_mm
        centre = trunk[np.abs(trunk[:, 2] + 20) < 2].mean(axis=0)
        lesion = HeatLesion(centre, np.array([0.0, 1.0, 0.0]), 13.0, 12.0)
        assert trunk_pieces(patient, [lesion], "left", soaks=False)[:, 1].max() == 1.0

    def test_liquid_crosses_where_heat_at_the_same_tip_does_not(self, patient, volumes) -> None:
        """The direction of 8 of 9 against 1 of 8."""
        assert volumes[1].is_crossed
        assert not reach(patient, Plan("thermal", ("L3",))).is_crossed

    def test_does_not_bathe_what_it_grazes(self, patient) -> None:
        """The share is that of the surface itself: a lesion on one face leaves the other alive."""
        found = reach(patient, Plan("thermal", ("L3",)))
        assert found.trunk_share > 0.0
        assert found.trunk_share == trunk_share(patient, trunk_pieces(patient, found.regions, "left", soaks=False))

    def test_what_heat_touches_of_a_nerve_counts_as_reached(self, patient) -> None:
        found = reach(patient, Plan("thermal", ("L3",)))
        grade = "reached" if found.gap_mm("genitofemoral_nerve_left") == 0.0 else "free"
        assert found.genitofemoral == grade

    def test_gap_is_the_distance_of_the_nearest_point(self, patient) -> None:
        """Against the distances of the lesion's own surface, found by another way."""
        found = reach(patient, Plan("thermal", ("L3",)))
        lesion = found.regions[0]
        turns = np.random.default_rng(0).normal(size=(4000, 3))
        turns /= np.linalg.norm(turns, axis=1)[:, None]
        grid = np.outer(np.linspace(0, 7, 60), np.ones(4000))
        points = (lesion.centre_mm + grid[..., None] * turns).reshape(-1, 3)
        surface = points[lesion.holds(points)]
        assert found.gap_mm("ureter_left") == pytest.approx(
            float(distance_mm(patient.structures["ureter_left"], surface).min()), abs=0.6
        )


class TestPulses:
    def test_leave_nothing_behind(self, patient) -> None:
        found = reach(patient, Plan("pulsed", ("L3", "L4")))
        assert (found.regions, found.trunk_share, found.ganglia) == ((), 0.0, ())
        assert (found.genitofemoral, found.ureter, found.spinal_nerves) == ("free", "free", {})
        assert found.gap_mm("sympathetic_trunk_left") == math.inf


class TestTip:
    @pytest.mark.parametrize("side", SIDES)
    @pytest.mark.parametrize("level", TARGET_LEVELS)
    def test_lies_where_it_is_said_to(self, patient, level, side) -> None:
        target = target_mm(patient, level, side)
        assert tip_mm(patient, level, side, "correct").tolist() == target.tolist()
        outward = 1 if side == "left" else -1
        axes = patient.frames[level].axes
        lateral = axes @ (tip_mm(patient, level, side, "lateral") - target)
        front = axes @ (tip_mm(patient, level, side, "front") - target)
        assert lateral[0] * outward > 0
        assert lateral[1] > 0
        assert front[1] < 0
        assert front[[0, 2]] == pytest.approx([0, 0], abs=1e-9)

    def test_a_volume_must_be_above_zero(self, patient) -> None:
        with pytest.raises(ValueError, match="above 0"):
            reach(patient, Plan("liquid", ("L3",), 0.0))
