import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.anatomy.spine.vertebra import (
    arch_limbs,
    back_wall_mm,
    body_row,
    typical_measures,
)
from sympblock.anatomy.spine.vertebra_size import canal_width_mm, sized
from sympblock.anatomy.spine.vertebra_solid import vertebra_distance
from sympblock.content import tables
from sympblock.conventions import LUMBAR_LEVELS
from sympblock.geometry.meshing import mesh_of_solid
from sympblock.geometry.signed_distance import body_distance
from sympblock.validation.calibration import calibrate, fit, spots

BOX = [[-62, -28, -42], [62, 80, 32]]


def body_extent(m, axis, low, high, at):
    """Measure how far the body reaches along one axis, along a line through ``at``."""
    line = np.linspace(low, high, 4001)
    points = np.tile(np.asarray(at, dtype=float), (len(line), 1))
    points[:, axis] = line
    inside = line[body_distance(points, body_row(m)) < 0]
    return (inside.min(), inside.max()) if len(inside) else (0.0, 0.0)


@pytest.mark.parametrize("level", LUMBAR_LEVELS)
class TestNamedMeasures:
    def test_the_body_is_as_wide_as_its_measure_near_the_upper_rim(self, level):
        m = typical_measures(level)
        widest = max(
            np.ptp(body_extent(m, 0, -45, 45, (0, y, z)))
            for y in np.linspace(-4, 8, 9)
            for z in np.linspace(0.2, 0.48, 6) * m.front_height
        )
        assert widest == pytest.approx(m.upper_width, abs=1.0)

    def test_the_waist_is_as_wide_and_deep_as_its_measures(self, level):
        m = typical_measures(level)
        widest = max(np.ptp(body_extent(m, 0, -45, 45, (0, y, 0))) for y in np.linspace(-4, 10, 12))
        front, back = body_extent(m, 1, -40, 40, (0, 0, 0))
        assert widest == pytest.approx(m.waist_width, abs=0.6)
        assert back - front == pytest.approx(m.waist_depth, abs=0.4 + m.back_hollow)

    def test_front_and_back_are_as_high_as_their_measures(self, level):
        m = typical_measures(level)
        front, back = body_row(m)[[3, 6]]
        for inward, height in (
            (front + np.arange(1.0, 5.0), m.front_height),
            (back - np.arange(1.0, 5.0), m.back_height),
        ):
            highest = max(np.ptp(body_extent(m, 2, -30, 30, (x, y, 0))) for y in inward for x in (0, 4, 8))
            assert highest == pytest.approx(height, abs=1.3)

    def test_the_endplate_is_hollow_in_the_middle(self, level):
        m = typical_measures(level)
        middle = np.ptp(body_extent(m, 2, -30, 30, (0, 0, 0)))
        between = body_row(m)[9:11].mean()
        assert middle == pytest.approx(between - m.upper_dish - m.lower_dish, abs=0.6)

    def test_the_processes_span_what_their_measure_says(self, level):
        m = typical_measures(level)
        vertices, _ = mesh_of_solid(lambda p: vertebra_distance(p, m), BOX, 1.5, 6000)
        assert np.ptp(vertices[:, 0]) == pytest.approx(m.transverse_span, abs=1.0)
        assert vertices[:, 1].max() == pytest.approx(back_wall_mm(m) + m.spinous_tip_behind, abs=1.5)

    def test_the_canal_is_open_from_end_to_end(self, level):
        m = typical_measures(level)
        place = back_wall_mm(m) + 0.45 * m.canal_depth
        line = np.column_stack([np.zeros(80), np.full(80, place), np.linspace(-30, 25, 80)])
        assert vertebra_distance(line, m).min() > 2.0

    def test_left_mirrors_right(self, level):
        m = typical_measures(level)
        points = np.random.default_rng(0).uniform(BOX[0], BOX[1], (3000, 3))
        assert np.allclose(vertebra_distance(points, m), vertebra_distance(points * [-1, 1, 1], m), atol=1e-9)


class TestTheMeasuredOutline:
    """The half-widths were read off the mean mesh by other hands than the fit."""

    @pytest.mark.parametrize("level", ["L2", "L3", "L4"])
    @pytest.mark.parametrize("height", ["waist", "lower"])
    def test_the_front_of_the_body_follows_the_published_half_widths(self, level, height):
        m = typical_measures(level)
        z = 0.0 if height == "waist" else -9.0
        front, _ = body_extent(m, 1, -40, 0, (0, 0, z))
        for step in (5, 10, 15, 20):
            published = tables.body_outline().at(f"{level.lower()}_{height}_half_width_{step}_behind_front_mm")
            _, half = body_extent(m, 0, 0, 40, (0, front + step, z))
            assert half == pytest.approx(published, abs=1.9)


class TestOtherSizes:
    @settings(max_examples=25, deadline=None)
    @given(st.sampled_from(LUMBAR_LEVELS), st.floats(0.85, 1.15), st.floats(20, 34))
    def test_take_the_sizes_they_were_given(self, level, ratio, canal_mm):
        typical = typical_measures(level)
        m = sized(typical, {"upper_width": typical.upper_width * ratio, "canal_width": canal_mm})
        assert m.upper_width == pytest.approx(typical.upper_width * ratio)
        assert m.lower_width / typical.lower_width == pytest.approx(ratio)
        assert canal_width_mm(m) == pytest.approx(canal_mm, abs=0.9)

    def test_a_longer_left_process_leaves_the_span_alone(self):
        m = sized(typical_measures("L3"), {"transverse_difference": 6.0})
        tips = {side: arch_limbs(m)[f"transverse_process_{side}"][-1, 3] for side in ("left", "right")}
        assert tips["left"] + tips["right"] == pytest.approx(6.0)

    def test_an_unknown_size_is_refused_by_name(self):
        with pytest.raises(ValueError, match="upper_width"):
            sized(typical_measures("L3"), {"weight": 3.0})


class TestTheFit:
    def test_finds_measures_that_were_changed(self):
        m = typical_measures("L3")
        surface = mesh_of_solid(lambda p: vertebra_distance(p, m), BOX, 1.5, 8000)
        start = sized(m, {"upper_width": 47.0, "transverse_span": 88.0})
        found = fit(start, (surface[0], surface[1].astype(np.int64)), ("upper_width", "waist_width", "transverse_span"))
        assert found.upper_width == pytest.approx(m.upper_width, abs=0.8)
        assert found.transverse_span == pytest.approx(m.transverse_span, abs=1.5)

    def test_spots_lie_on_the_surface_and_stay_the_same(self):
        corners = np.array([[0.0, 0, 0], [9, 0, 0], [0, 9, 0], [9, 9, 0]])
        faces = np.array([[0, 1, 2], [2, 1, 3]])
        found = spots((corners, faces), 500)
        assert np.array_equal(found, spots((corners, faces), 500))
        assert np.allclose(found[:, 2], 0)
        assert np.allclose(found.mean(axis=0), [4.5, 4.5, 0], atol=0.5)


@pytest.mark.skipif("SYMPBLOCK_RULER" not in os.environ, reason="SYMPBLOCK_RULER names no mean mesh to measure against")
def test_the_typical_vertebrae_lie_on_the_mean_shape():
    from sympblock.anatomy import typical_patient

    for found in calibrate(typical_patient().structures, Path(os.environ["SYMPBLOCK_RULER"])):
        assert found.mean_mm <= 1.5
        assert found.percentile_95_mm <= 4.0
