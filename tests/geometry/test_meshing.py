import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.geometry.meshing import giving_way, mesh_of_solid, meshes_of_solid
from sympblock.geometry.signed_distance import limb, limbs_distance


def ball(radius_mm, centre=(0.0, 0.0, 0.0)):
    return lambda points: np.linalg.norm(points - np.array(centre), axis=1) - radius_mm


def volume(vertices, triangles):
    one, two, three = (vertices[triangles[:, corner]] for corner in range(3))
    return np.einsum("ij,ij->", one, np.cross(two, three)) / 6


def edge_balance(triangles):
    """Count each directed edge and its opposite; a closed surface has one of both."""
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    forward = {tuple(edge) for edge in edges.tolist()}
    return len(forward) == len(edges) and all((b, a) in forward for a, b in forward)


class TestMeshOfASolid:
    @settings(max_examples=15, deadline=None)
    @given(st.floats(6, 14), st.tuples(*[st.floats(-0.7, 0.7)] * 3))
    def test_lies_on_the_surface_wherever_the_grid_falls(self, radius_mm, centre):
        vertices, triangles = mesh_of_solid(ball(radius_mm, centre), [[-18] * 3, [18] * 3], 1.5, 900)
        away = np.abs(np.linalg.norm(vertices - np.array(centre), axis=1) - radius_mm)
        assert away.max() < 0.12
        assert edge_balance(triangles)
        assert volume(vertices, triangles) == pytest.approx(4 / 3 * np.pi * radius_mm**3, rel=0.05)

    def test_has_a_hole_where_the_solid_has_one(self):
        def ring(points):
            return np.hypot(np.hypot(points[:, 0], points[:, 1]) - 10.0, points[:, 2]) - 3.0

        vertices, triangles = mesh_of_solid(ring, [[-17] * 3, [17] * 3], 1.0, 1200)
        assert len(vertices) - len(triangles) / 2 == 0

    def test_refuses_a_box_that_cuts_the_solid(self):
        with pytest.raises(ValueError, match="cuts"):
            mesh_of_solid(ball(10), [[-5] * 3, [18] * 3], 1.0, 500)

    def test_refuses_a_box_without_a_solid(self):
        with pytest.raises(ValueError, match="no solid"):
            mesh_of_solid(ball(10), [[30] * 3, [60] * 3], 1.0, 500)

    def test_nests_the_inner_surface_at_its_depth(self):
        shell, core = meshes_of_solid(ball(12), [[-16] * 3, [16] * 3], 1.2, {0.0: 900, 0.7: 600})
        assert np.linalg.norm(shell[0], axis=1).min() > np.linalg.norm(core[0], axis=1).max() + 0.4

    def test_an_inner_surface_may_lie_deeper_on_one_side(self):
        deep = lambda points: np.where(points[:, 1] < 0.0, 0.5, 1.5)  # noqa: E731
        shell, core = meshes_of_solid(ball(12), [[-16] * 3, [16] * 3], 1.2, {0.0: 3000, deep: 3000})
        away, left = 12.0 - np.linalg.norm(core[0], axis=1), core[0][:, 1]
        assert away[left < -1.5] == pytest.approx(0.5, abs=0.15) and away[left > 1.5] == pytest.approx(1.5, abs=0.15)
        assert np.linalg.norm(shell[0], axis=1) == pytest.approx(12.0, abs=0.15)


class TestLimbs:
    @given(st.floats(1, 9), st.floats(-20, 20), st.floats(-20, 20))
    def test_a_round_limb_is_a_capsule(self, radius_mm, across, along):
        row = limb((0, 0, -8), (0, 0, 8), (1, 0, 0), (radius_mm, radius_mm))[None]
        beyond = max(abs(along) - 8, 0.0)
        expected = np.hypot(across, beyond) - radius_mm
        assert limbs_distance(np.array([[across, 0.0, along]]), row)[0] == pytest.approx(expected, abs=1e-9)

    def test_an_elliptic_limb_ends_where_its_half_axes_say(self):
        row = limb((0, 0, -20), (0, 0, 20), (1, 0, 0), (7, 3))[None]
        edge = limbs_distance(np.array([[7.0, 0, 0], [0, 3.0, 0], [-7.0, 0, 5], [0, 0, 0]]), row)
        assert np.allclose(edge[:3], 0, atol=1e-9)
        assert edge[3] < 0

    def test_a_mirrored_point_is_as_far_from_a_mirrored_limb(self):
        row = limb((1, 2, 3), (9, 4, 7), (0.2, 1, 0.4), (3, 2), (1, 2))
        turned = row * np.array([-1, 1, 1, -1, 1, 1, -1, 1, 1, 1, 1, 1, 1, 1])
        points = np.random.default_rng(3).uniform(-12, 12, (200, 3))
        one, other = limbs_distance(points, row[None]), limbs_distance(points * [-1, 1, 1], turned[None])
        assert np.allclose(one, other)

    def test_a_soft_join_only_adds(self):
        sharp = np.array([limb((0, 0, -9), (0, 0, 9), (1, 0, 0), (4, 4), None, 0.0)] * 2)
        sharp[1, :6] = [-9, 0, 0, 9, 0, 0]
        sharp[1, 6:9] = [0, 1, 0]
        soft = sharp.copy()
        soft[:, 13] = 3.0
        points = np.random.default_rng(5).uniform(-12, 12, (400, 3))
        gain = limbs_distance(points, sharp) - limbs_distance(points, soft)
        assert (gain >= -1e-9).all()
        assert gain.max() <= 0.75 + 1e-9


class TestGivingWay:
    def test_keeps_the_gap_everywhere(self):
        one, other = ball(10), ball(10, (12, 0, 0))
        solid = lambda points: giving_way(one(points), points, other, 1.5)  # noqa: E731
        vertices, _ = mesh_of_solid(solid, [[-14] * 3, [14] * 3], 1.0, 2000)
        assert other(vertices).min() > 1.3
        assert (other(vertices) < 1.8).any()
