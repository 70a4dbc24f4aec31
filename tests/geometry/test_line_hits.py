"""No line loses or doubles a hit, wherever it meets a mesh."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from sympblock.geometry.line_hits import _turn, line_hits, winding_numbers
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import solid_of
from tests.geometry.solid_shapes import ball, box, turned

BALL = ball(12.0)
BOX = box((-6, -6, -6), (6, 6, 6))
TILTED = turned(BOX, Rotation.from_euler("xyz", [20, 35, 50], degrees=True).as_matrix(), (1.0, 2.0, 3.0))
MESHES = pytest.mark.parametrize("mesh", [BALL, BOX, TILTED], ids=["ball", "box", "tilted"])
DIRECTIONS = np.random.default_rng(5).normal(size=(2000, 3))


def hits(mesh: Mesh, start, end) -> tuple[np.ndarray, np.ndarray]:
    depths, signs = line_hits(mesh.vertices_mm, mesh.triangles, start, end)
    order = np.argsort(depths)
    return depths[order], signs[order]


def aimed_at(mesh: Mesh, targets: np.ndarray, reach_mm: float = 60.0) -> list[np.ndarray]:
    """Return the signs along lines through given places from all directions."""
    chosen = targets[np.arange(len(DIRECTIONS)) % len(targets)]
    return [hits(mesh, at - reach_mm * way, at + reach_mm * way)[1] for at, way in zip(chosen, DIRECTIONS, strict=True)]


class TestNoHitIsLostOrDoubled:
    @MESHES
    def test_through_corners(self, mesh: Mesh) -> None:
        assert all(signs.sum() == 0 for signs in aimed_at(mesh, mesh.vertices_mm.astype(float)))

    @MESHES
    def test_through_the_middle_of_edges(self, mesh: Mesh) -> None:
        corners = mesh.corners_mm()
        assert all(signs.sum() == 0 for signs in aimed_at(mesh, (corners[:, 0] + corners[:, 1]) / 2))

    @MESHES
    def test_from_the_middle_to_a_corner(self, mesh: Mesh) -> None:
        middle = mesh.vertices_mm.astype(float).mean(axis=0)
        for corner in mesh.vertices_mm.astype(float):
            assert hits(mesh, middle, corner)[1].tolist() == [1, -1]

    @given(st.sampled_from(np.arange(-6.0, 7.0, 2.0)), st.sampled_from(np.arange(-6.0, 7.0, 2.0)), st.integers(0, 2))
    def test_along_the_lines_of_a_grid(self, one: float, other: float, axis: int) -> None:
        start, end = np.roll([-30.0, one, other], axis), np.roll([30.0, one, other], axis)
        depths, signs = hits(BOX, start, end)
        assert signs.sum() == 0
        if max(abs(one), abs(other)) < 6:
            assert signs.tolist() == [1, -1]
            assert depths == pytest.approx([24.0, 36.0], abs=1e-9)

    @pytest.mark.parametrize("off", [1e-7, 1e-10, 1e-17, 1e-160, 5e-324])
    def test_hardly_beside_a_corner(self, off: float) -> None:
        for direction in ([1, 0, 0], [0, 1, 0], [0.6, 0.8, 0.0], [1, 1, 1]):
            start = np.array([off, -off, 2 * off]) - 50.0 * np.array(direction)
            assert hits(BOX, start, start + np.array(direction))[1].tolist() == [1, -1]


class TestTurns:
    @settings(max_examples=300)
    @given(st.floats(0.1, 9), st.floats(0.1, 9), st.floats(0.1, 9), st.integers(-3, 3), st.integers(-3, 3))
    def test_exact_where_rounding_hides_the_answer(self, x, y, scale, x_steps, y_steps) -> None:
        other_x, other_y = x * scale + x_steps * np.spacing(x * scale), y * scale + y_steps * np.spacing(y * scale)
        truth = Fraction(x) * Fraction(other_y) - Fraction(y) * Fraction(other_x)
        if truth != 0:
            assert _turn(x, y, other_x, other_y) == (1 if truth > 0 else -1)

    @given(st.lists(st.sampled_from([-2.0, -1.0, 0.0, 1.0, 2.0]), min_size=4, max_size=4))
    def test_the_way_back_turns_the_other_way(self, ends: list) -> None:
        assert _turn(*ends) == -_turn(*ends[2:], *ends[:2])
        assert (_turn(*ends) == 0) == (ends[:2] == ends[2:])


class TestAgainstAnotherLibrary:
    @settings(max_examples=150)
    @given(st.tuples(*[st.floats(-20, 20)] * 3), st.sampled_from([BALL, BOX, TILTED]), st.integers(0, 1999))
    def test_depths_and_number_of_hits(self, through: tuple, mesh: Mesh, number: int) -> None:
        way = DIRECTIONS[number] / np.linalg.norm(DIRECTIONS[number])
        start, end = through - 80.0 * way, through + 80.0 * way
        theirs = [160.0 * hit.distance for hit in solid_of(mesh).ray_cast(start.tolist(), end.tolist())]
        ours = hits(mesh, start, end)[0]
        if len(ours) != len(theirs):
            # At a rim either answer is right, as long as nothing but the rim is touched.
            assert len(ours) % 2 == len(theirs) % 2 == 0
            assert np.ptp(ours if len(ours) else theirs) < 1e-3
        else:
            assert ours == pytest.approx(theirs, abs=1e-6)


class TestWindingNumbers:
    def test_points_on_the_axes_of_a_ball(self) -> None:
        far = np.concatenate([np.linspace(-11.8, 11.8, 301), np.linspace(12.01, 30, 50), [0.0, 1e-9, 2e-239]])
        for axis in range(3):
            points = np.zeros((len(far), 3))
            points[:, axis] = far
            found = winding_numbers(BALL.vertices_mm, BALL.triangles, points)
            assert found.tolist() == (np.abs(far) < 12).astype(int).tolist()

    @given(st.integers(3, 9), st.floats(0.1, 1.0), st.floats(0, 0.5), st.integers(-4, 4), st.integers(-4, 4))
    def test_less_than_any_length_beside_a_pole(self, count, radius, first, one, other) -> None:
        angles, rim = first + 2 * np.pi * np.arange(count) / count, np.arange(count)
        ring = radius * np.column_stack([np.cos(angles), np.sin(angles), np.zeros(count)])
        after, pole = np.roll(rim, -1), np.full(count, count)
        faces = np.vstack([np.column_stack([rim, after, pole]), np.column_stack([after, rim, pole + 1])])
        point = np.array([[one * 5e-324, other * 5e-324, 0.0]])
        assert winding_numbers(np.vstack([ring, [[0, 0, 1], [0, 0, -1]]]), faces, point).tolist() == [1]

    def test_straight_below_every_corner(self) -> None:
        points = BOX.vertices_mm.astype(float)
        points[:, 2] = -9.0
        assert not winding_numbers(BOX.vertices_mm, BOX.triangles, points).any()

    def test_twice_enclosed_counts_twice(self) -> None:
        twice = np.vstack([BALL.triangles, BALL.triangles])
        assert winding_numbers(BALL.vertices_mm, twice, np.zeros((1, 3))).tolist() == [2]
