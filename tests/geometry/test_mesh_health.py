"""The health check fires on every kind of broken mesh, and on no good one."""

from __future__ import annotations

import manifold3d
import numpy as np
import pytest

from sympblock.geometry.mesh import Mesh
from sympblock.geometry.mesh_health import (
    complaints,
    component_count,
    corner_fold_count,
    euler_characteristic,
    flat_count,
    overlap_depth_mm,
    overlap_volume_mm3,
    overlaps,
    self_crossing_count,
)
from tests.geometry.solid_shapes import ball, box, glued, mesh_from

BALL = ball(12.0)
BOX = box((-2, -2, -2), (2, 2, 2), parts=2)


class TestSelfCrossing:
    def test_pieces_apart_do_not_cross(self) -> None:
        assert self_crossing_count(glued(BOX, box((3, 3, 3), (6, 6, 6)))) == 0

    def test_good_meshes_have_no_folds(self) -> None:
        assert [corner_fold_count(mesh) for mesh in (BALL, BOX)] == [0, 0]

    def test_pieces_through_one_another_cross(self) -> None:
        assert self_crossing_count(glued(BOX, box((0.1, 0.2, 0.3), (4.1, 4.2, 4.3), parts=2))) > 5

    def test_a_fold_round_one_corner_is_seen(self) -> None:
        # Two triangles with one common corner, one through the other; nothing else crosses.
        corners = np.array([[0, 0, 0], [4, -2, 0], [4, 2, 0], [3, 0.2, -2], [3, 0.3, 2]])
        crossed = Mesh("fold", "muscle", corners, np.array([[0, 1, 2], [0, 3, 4]]))
        assert (corner_fold_count(crossed), self_crossing_count(crossed)) == (1, 0)
        lifted = corners + np.array([[0, 0, 0]] * 3 + [[0, 0, 3.0]] * 2)
        assert corner_fold_count(Mesh("apart", "muscle", lifted, crossed.triangles)) == 0


class TestShape:
    def test_euler_characteristic_counts_tunnels_and_pieces(self) -> None:
        ring = mesh_from(manifold3d.Manifold.cube((6, 6, 2), True) - manifold3d.Manifold.cube((2, 2, 4), True))
        assert [euler_characteristic(mesh) for mesh in (BALL, ring, glued(BALL, BOX))] == [2, 0, 4]
        assert [component_count(mesh) for mesh in (BALL, ring, glued(BALL, BOX))] == [1, 1, 2]

    def test_triangles_without_area_are_named(self) -> None:
        flat = Mesh("flat", "muscle", BALL.vertices_mm, np.vstack([BALL.triangles, [[0, 0, 1], [0, 1, 0]]]))
        assert flat_count(BALL) == 0
        assert flat_count(flat) == 2
        assert "flat: 2 triangles have no area" in complaints(flat)


class TestOverlap:
    def test_crossing_bars_overlap_though_no_corner_lies_in_the_other(self) -> None:
        bars = {"one": box((-20, -2, -2), (20, 2, 2), "one", 1), "other": box((-2, -20, -2), (2, 20, 2.2), "other", 1)}
        assert overlap_depth_mm(bars["one"], bars["other"]) == pytest.approx(2.0, abs=0.3)
        assert overlap_volume_mm3(bars["one"], bars["other"]) == pytest.approx(64.0, abs=1e-3)
        assert len(overlaps(bars, 1.0)) == 1

    def test_neighbours_do_not_overlap(self) -> None:
        pair = {"one": BOX, "other": box((2.1, -2, -2), (5, 2, 2), "other")}
        assert overlap_depth_mm(*pair.values()) == 0.0
        assert overlaps(pair, 0.0) == []

    def test_order_does_not_matter(self) -> None:
        other = box((8, -3, -3), (20, 3, 3), "other")
        assert overlap_depth_mm(BALL, other) == pytest.approx(overlap_depth_mm(other, BALL), abs=1e-9)
        # The middle of the face at 8 mm lies 4 mm under the surface of the ball.
        assert overlap_depth_mm(BALL, other) == pytest.approx(4.0, abs=0.1)

    def test_what_lies_inside_by_plan_is_no_overlap(self) -> None:
        core = Mesh("core", "cancellous_bone", BOX.vertices_mm, BOX.triangles, inside="ball")
        assert overlaps({"ball": BALL, "core": core}, 0.0) == []

    def test_an_open_mesh_is_an_error_and_no_clear_distance(self) -> None:
        torn = Mesh("torn", "muscle", BOX.vertices_mm, BOX.triangles[1:])
        with pytest.raises(ValueError, match="bound no solid"):
            overlaps({"torn": torn, "ball": BALL}, 0.0)
