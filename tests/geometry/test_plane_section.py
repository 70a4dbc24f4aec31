"""Sections keep what the plane cuts: area, holes, islands, and closed outlines."""

from __future__ import annotations

import manifold3d
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from sympblock.geometry.frames import LevelFrame
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.plane_section import plane_frame, section
from tests.geometry.solid_shapes import ball, box, mesh_from, turned

AXES = LevelFrame("", np.zeros(3), np.eye(3))
BOX = box((-6, -5, -4), (6, 5, 4))
BALL = ball(12.0, segments=160)


class TestArea:
    @settings(max_examples=40)
    @given(st.floats(-10, 10), st.tuples(*[st.floats(-180, 180)] * 3))
    def test_every_cut_of_a_ball_is_a_disc(self, height: float, angles_deg: tuple) -> None:
        normal = Rotation.from_euler("xyz", angles_deg, degrees=True).apply([0.0, 0.0, 1.0])
        side = np.eye(3)[np.argmin(np.abs(normal))]
        cut = section({"ball": BALL}, plane_frame(height * normal, normal, side))["ball"]
        assert cut.area == pytest.approx(np.pi * (144 - height**2), rel=0.012)

    @pytest.mark.parametrize("height", [-4 + 1e-9, -4 / 3, 0.0, 4 / 3, 4 - 1e-4])
    def test_a_plane_through_corners_of_a_grid(self, height: float) -> None:
        cut = section({"box": BOX}, AXES, height)["box"]
        assert cut.bounds == pytest.approx((-6, -5, 6, 5), abs=1e-4)
        assert cut.area == pytest.approx(120.0, abs=1e-3)

    @settings(max_examples=25)
    @given(st.tuples(*[st.floats(-180, 180)] * 3), st.tuples(*[st.floats(-40, 40)] * 3), st.floats(-3.5, 3.5))
    def test_moving_shape_and_plane_together_changes_nothing(self, angles_deg, shift_mm, height) -> None:
        rotation = Rotation.from_euler("xyz", angles_deg, degrees=True).as_matrix()
        moved = turned(BOX, rotation, np.array(shift_mm))
        cut = section({"box": moved}, LevelFrame("", np.array(shift_mm), rotation.T), height)["box"]
        assert cut.bounds == pytest.approx((-6, -5, 6, 5), abs=1e-4)


class TestHolesAndIslands:
    def test_an_island_in_a_hole_is_kept(self) -> None:
        cube = manifold3d.Manifold.cube
        shell = cube((20, 20, 20), True) - cube((14, 14, 14), True)
        cut = section({"nest": mesh_from(shell + cube((6, 6, 6), True))}, AXES, 0.3)["nest"]
        assert cut.area == pytest.approx(400 - 196 + 36, abs=1e-3)
        assert sorted(len(part.interiors) for part in cut.geoms) == [0, 1]

    def test_outlines_are_closed_and_valid(self) -> None:
        pinched = mesh_from(_two_boxes_with_a_common_edge())
        cut = section({"pinched": pinched}, AXES, 2.5)["pinched"]
        assert cut.is_valid
        assert cut.area == pytest.approx(50.0, abs=1e-3)
        assert all(part.exterior.is_closed for part in getattr(cut, "geoms", [cut]))


class TestFaults:
    def test_an_open_mesh_is_an_error_and_no_empty_picture(self) -> None:
        torn = Mesh("torn", "muscle", BOX.vertices_mm, BOX.triangles[1:])
        with pytest.raises(ValueError, match="torn: its triangles bound no solid"):
            section({"torn": torn}, AXES)

    def test_a_normal_is_no_direction_in_its_plane(self) -> None:
        with pytest.raises(ValueError, match="not its own normal"):
            plane_frame((0, 0, 0), (2, 0, 0))


def _two_boxes_with_a_common_edge() -> manifold3d.Manifold:
    one = manifold3d.Manifold.cube((5, 5, 5))
    return manifold3d.Manifold.compose([one, one.translate((-5.0, -5.0, 0.0))])
