"""Rays, distances and sections agree with analytic shapes."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from sympblock.geometry.frames import LevelFrame
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.mesh_health import complaints, overlap_depth_mm, self_crossing_count
from sympblock.geometry.meshing import mesh_of_solid
from sympblock.geometry.plane_section import plane_frame, section
from sympblock.geometry.surfaces import (
    crossings,
    crossings_of_many,
    distance_mm,
    length_inside_mm,
    solid_of,
    structure_at,
)
from tests.geometry import solid_shapes
from tests.geometry.solid_shapes import glued, turned

AXES = LevelFrame("", np.zeros(3), np.eye(3))


def box(name: str, low, high, parts: int = 3) -> Mesh:
    """Make a box whose faces are grids, so that rays can meet edges and corners."""
    import manifold3d

    size = np.subtract(high, low)
    solid = manifold3d.Manifold.cube(size.tolist()).translate(list(low)).refine(parts)
    found = solid.to_mesh64()
    return Mesh(name, "muscle", np.round(found.vert_properties[:, :3], 6), found.tri_verts.astype(np.int32))


def ball(name: str, radius: float, centre=(0.0, 0.0, 0.0)) -> Mesh:
    low, high = np.array(centre) - radius - 3, np.array(centre) + radius + 3
    surface = mesh_of_solid(lambda p: np.linalg.norm(p - np.array(centre), axis=1) - radius, [low, high], 1.0, 6000)
    return Mesh(name, "muscle", *surface)


BALL = ball("ball", 12.0)
BOX = box("box", (-6, -6, -6), (6, 6, 6))


class TestCrossings:
    @settings(max_examples=80)
    @given(st.floats(-8, 8), st.floats(-8, 8))
    def test_chord_of_a_ball(self, left: float, superior: float) -> None:
        inside = 144.0 - left**2 - superior**2
        found = length_inside_mm(BALL, [(left, -40, superior)], [(left, 40, superior)])[0]
        # Near the rim a thin shell decides over a long chord.
        assert found == pytest.approx(2 * inside**0.5, abs=0.15 + 4.0 / inside**0.5)

    @given(st.sampled_from([-6.0, -4.0, -2.0, 0.0, 2.0, 4.0]), st.sampled_from([-4.0, -2.0, 0.0, 2.0, 4.0]))
    def test_a_line_through_edges_and_corners_is_neither_lost_nor_doubled(self, left: float, superior: float) -> None:
        found = crossings({"box": BOX}, (left, -30, superior), (left, 30, superior))
        if abs(left) < 6:
            assert len(found) == 1
            assert (found[0].entry_mm, found[0].exit_mm) == pytest.approx((24.0, 36.0), abs=1e-4)

    def test_a_diagonal_through_two_corners(self) -> None:
        found = crossings({"box": BOX}, (-20, -20, -20), (20, 20, 20))
        assert sum(each.exit_mm - each.entry_mm for each in found) == pytest.approx(12 * 3**0.5, abs=1e-3)

    def test_order_and_nesting(self) -> None:
        shells = {
            "inner": box("inner", (-2, -2, -2), (2, 2, 2)),
            "outer": BOX,
            "far": box("far", (-2, 10, -2), (2, 14, 2)),
        }
        found = crossings(shells, (0.3, -20, 0.7), (0.3, 20, 0.7))
        assert [each.name for each in found] == ["outer", "inner", "far"]

    @settings(max_examples=40)
    @given(st.tuples(*[st.floats(-25, 25)] * 3), st.tuples(*[st.floats(-25, 25)] * 3))
    def test_the_way_back_is_the_way_there(self, one: tuple, other: tuple) -> None:
        start, end = np.array(one), np.array(other)
        if np.linalg.norm(end - start) > 1:
            there, back = length_inside_mm(BALL, [start], [end])[0], length_inside_mm(BALL, [end], [start])[0]
            assert there == pytest.approx(back, abs=1e-6)

    def test_a_start_inside_has_entry_nothing(self) -> None:
        found = crossings({"ball": BALL}, (0.1, 0.2, 0.3), (0.1, 40, 0.3))
        assert found[0].entry_mm == 0.0
        assert found[0].exit_mm == pytest.approx(11.8, abs=0.2)

    def test_many_at_once_are_each_alone(self) -> None:
        random = np.random.default_rng(2)
        starts, ends = random.uniform(-30, 30, (40, 3)), random.uniform(-30, 30, (40, 3))
        many = crossings_of_many({"ball": BALL, "box": BOX}, starts, ends)
        assert many == [crossings({"ball": BALL, "box": BOX}, a, b) for a, b in zip(starts, ends, strict=True)]

    @pytest.mark.parametrize("end", [(1, 1, 1), (1, 1, np.nan), (1, np.inf, 1)])
    def test_a_point_is_no_segment(self, end: tuple) -> None:
        with pytest.raises(ValueError, match="two different ends"):
            crossings({"ball": BALL}, (1, 1, 1), end)

    def test_a_line_through_a_hole_says_so(self) -> None:
        torn = Mesh("torn", "muscle", BALL.vertices_mm, BALL.triangles[1:])
        middle = BALL.corners_mm()[0].mean(axis=0)
        with pytest.raises(ValueError, match="torn: .* the mesh is open"):
            crossings({"torn": torn}, 3 * middle, -3 * middle)

    def test_a_direction_with_hardly_any_slope_is_no_fault(self) -> None:
        found = crossings({"box": BOX}, (0, 0, 0), (0, 20, 2.2e-309))
        assert [(each.entry_mm, each.exit_mm) for each in found] == [(0.0, 6.0)]

    def test_one_structure_can_be_entered_twice(self) -> None:
        pair = glued(box("low", (-2, -9, -2), (2, -5, 2)), box("high", (-2, 5, -2), (2, 9, 2)))
        found = crossings({"pair": pair}, (0, -20, 0), (0, 20, 0))
        assert [(each.entry_mm, each.exit_mm) for each in found] == [(11.0, 15.0), (25.0, 29.0)]

    def test_leaving_and_entering_at_one_place_is_one_stay(self) -> None:
        pair = glued(box("low", (-2, -4, -2), (2, 0, 2)), box("high", (-2, 0, -2), (2, 4, 2)))
        found = crossings({"pair": pair}, (0.3, -20, 0.2), (0.3, 20, 0.2))
        assert [(each.entry_mm, each.exit_mm) for each in found] == [(16.0, 24.0)]

    @pytest.mark.parametrize("left", [-6, 6])
    @pytest.mark.parametrize("posterior", [-6, 6])
    def test_a_line_that_only_touches_an_edge_crosses_nothing(self, left: int, posterior: int) -> None:
        edge, past = np.array([left, posterior, 0.5]), np.array([left, -posterior, 0.0])
        assert crossings({"box": BOX}, edge - past, edge + past) == []
        assert crossings({"box": BOX}, edge + past, edge - past) == []

    @settings(max_examples=40)
    @given(st.tuples(*[st.floats(-25, 25)] * 6), st.tuples(*[st.floats(-180, 180)] * 3))
    def test_moving_all_as_a_rigid_body_changes_nothing(self, ends: tuple, angles_deg: tuple) -> None:
        start, end, shift = np.array(ends[:3]), np.array(ends[3:]), np.array([40.0, -30.0, 20.0])
        rotation = Rotation.from_euler("xyz", angles_deg, degrees=True).as_matrix()
        if np.linalg.norm(end - start) > 1:
            moved = length_inside_mm(
                turned(BALL, rotation, shift), [rotation @ start + shift], [rotation @ end + shift]
            )
            # Near the rim, rounding of the corners decides over a chord.
            assert moved == pytest.approx(length_inside_mm(BALL, [start], [end]), abs=0.05)


class TestDistanceAndPlace:
    @settings(max_examples=60)
    @given(st.tuples(*[st.floats(-30, 30)] * 3))
    def test_distance_to_a_ball(self, point: tuple) -> None:
        assert distance_mm(BALL, [point])[0] == pytest.approx(np.linalg.norm(point) - 12.0, abs=0.12)

    @settings(max_examples=60)
    @given(st.tuples(*[st.floats(-20, 20)] * 3))
    def test_the_innermost_structure_is_named(self, point: tuple) -> None:
        far, deep = np.linalg.norm(point), np.abs(point).max()
        if abs(far - 12) > 0.2 and abs(deep - 6) > 1e-3:
            expected = "box" if deep < 6 else "ball" if far < 12 else ""
            assert structure_at({"ball": BALL, "box": BOX}, point)[0] == expected

    @pytest.mark.parametrize("point", [(0, 0, 0), (0, 0, 1), (1, 0, 0), (0, -1, 0), (2e-239,) * 3])
    def test_the_middle_of_a_symmetric_shape_is_inside(self, point: tuple) -> None:
        globe = solid_shapes.ball(12.0, segments=100)
        assert structure_at({"ball": globe}, [point])[0] == "ball"
        assert distance_mm(globe, [point])[0] == pytest.approx(np.linalg.norm(point) - 12.0, abs=0.05)


class TestMemory:
    def test_what_was_made_from_a_mesh_goes_with_it(self) -> None:
        mesh = box("passing", (0, 0, 0), (1, 1, 1))
        distance_mm(mesh, [(5, 5, 5)])
        solid_of(mesh)
        gone = weakref.ref(mesh)
        del mesh
        gc.collect()
        assert gone() is None


class TestSections:
    @pytest.mark.parametrize("height", [-9.0, -3.0, 0.0, 5.0, 11.0])
    def test_area_of_a_cut_ball(self, height: float) -> None:
        area = section({"ball": BALL}, AXES, height)["ball"].area
        assert area == pytest.approx(np.pi * (144 - height**2), rel=0.02)

    def test_a_plane_through_corners_cuts_a_whole_outline(self) -> None:
        assert section({"box": BOX}, AXES, 2.0)["box"].area == pytest.approx(144.0, rel=1e-3)

    def test_an_oblique_plane_of_a_box(self) -> None:
        cut = section({"box": BOX}, plane_frame((0, 0, 0), (0, 1, 1)))["box"]
        assert cut.area == pytest.approx(12 * 12 * 2**0.5, rel=1e-3)

    def test_a_missed_structure_is_left_out(self) -> None:
        assert section({"ball": BALL}, AXES, 40.0) == {}

    def test_a_hollow_keeps_its_hole(self) -> None:
        ring = mesh_of_solid(
            lambda p: np.hypot(np.hypot(p[:, 0], p[:, 1]) - 12.0, p[:, 2]) - 4.0, [[-20] * 3, [20] * 3], 1.0, 4000
        )
        cut = section({"ring": Mesh("ring", "muscle", *ring)}, AXES)["ring"]
        assert len(cut.interiors) == 1
        assert cut.area == pytest.approx(np.pi * (16**2 - 8**2), rel=0.02)


class TestHealth:
    def test_good_meshes_have_no_complaint(self) -> None:
        assert list(complaints(BALL)) == []
        assert list(complaints(BOX)) == []

    def test_an_inside_out_mesh_is_named(self) -> None:
        turned = Mesh("ball", "muscle", BALL.vertices_mm, BALL.triangles[:, ::-1])
        assert any("inwards" in word for word in complaints(turned))

    def test_a_hole_is_found(self) -> None:
        torn = Mesh("ball", "muscle", BALL.vertices_mm, BALL.triangles[1:])
        assert any("not shared" in word for word in complaints(torn))

    def test_a_fold_is_found(self) -> None:
        vertices = np.array(BALL.vertices_mm)
        top = vertices[:, 2] > 10
        vertices[top, 2] -= 26
        assert self_crossing_count(Mesh("ball", "muscle", vertices, BALL.triangles)) > 10

    def test_depth_of_overlap(self) -> None:
        other = ball("other", 12.0, (20.0, 0.0, 0.0))
        assert overlap_depth_mm(BALL, other) == pytest.approx(4.0, abs=0.3)
        assert overlap_depth_mm(BALL, ball("far", 12.0, (30.0, 0, 0))) == 0.0
