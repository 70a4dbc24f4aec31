"""Laws of the renderer: chords of known solids, balance in every pixel, symmetry, and an independent ray caster."""

from dataclasses import replace

import numpy as np
import pytest
import trimesh
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.anatomy import typical_patient
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.l_buffer import LANES, add_triangles
from sympblock.fluoroscopy.path_length import Bodies, PathLengths, path_length_mm
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import length_inside_mm

POSES = st.builds(
    CArmPose,
    oblique_deg=st.floats(-55, 95),
    craniocaudal_tilt_deg=st.floats(-45, 45),
    side=st.sampled_from(["left", "right"]),
    target_mm=st.tuples(*[st.floats(-60, 60)] * 3),
    field_mm=st.sampled_from([300.0, 230.0, 150.0]),
    pixel_count=st.sampled_from([128, 256]),
)


def mesh_from(solid: trimesh.Trimesh, name: str = "solid") -> Mesh:
    return Mesh(name, "muscle", solid.vertices, solid.faces)


def ball(radius_mm: float = 40.0, at=(0.0, 0.0, 0.0), fine: int = 5) -> Mesh:
    return mesh_from(trimesh.creation.icosphere(fine, radius_mm).apply_translation(at))


def rays(pose: CArmPose) -> tuple[np.ndarray, np.ndarray]:
    """Return focus and unit directions, shape (rows, columns, 3)."""
    steps = (np.arange(pose.pixel_count) + 0.5) * pose.pixel_mm - pose.field_mm / 2
    ends = (
        pose.detector_centre_mm + steps[None, :, None] * pose.detector_right - steps[:, None, None] * pose.detector_up
    )
    away = ends - pose.source_mm
    return pose.source_mm, away / np.linalg.norm(away, axis=-1, keepdims=True)


def ball_chords(pose: CArmPose, radius_mm: float, at) -> np.ndarray:
    source, ways = rays(pose)
    toward = source - np.asarray(at, float)
    middle = ways @ toward
    return 2 * np.sqrt(np.maximum(middle**2 - (toward @ toward - radius_mm**2), 0.0))


def box_chords(pose: CArmPose, low, high) -> np.ndarray:
    source, ways = rays(pose)
    with np.errstate(divide="ignore"):
        one, two = (np.asarray(low) - source) / ways, (np.asarray(high) - source) / ways
    enter, leave = np.minimum(one, two).max(axis=-1), np.maximum(one, two).min(axis=-1)
    return np.maximum(leave - enter, 0.0)


class TestKnownSolids:
    @settings(max_examples=15, deadline=None)
    @given(POSES)
    def test_ball(self, pose):
        found, true = path_length_mm([ball()], pose), ball_chords(pose, 40.0, (0, 0, 0))
        # The polyhedron lies inside its ball by at most 0.04 mm; at the rim a chord is anything.
        inner = true > 25.0
        assert np.abs(found - true)[inner].max(initial=0.0) < 0.12
        assert np.abs((found - true)[inner].mean() if inner.any() else 0.0) < 0.06

    @settings(max_examples=15, deadline=None)
    @given(POSES)
    def test_box_agrees_to_the_pixel_grid(self, pose):
        low, high = np.array([-20.0, -30.0, -10.0]), np.array([25.0, 10.0, 35.0])
        solid = trimesh.creation.box(bounds=[low, high])
        found, true = path_length_mm([mesh_from(solid)], pose), box_chords(pose, low, high)
        error = np.abs(found - true)
        # Corners are rounded to 1/256 pixel: only rays that graze an edge see it.
        assert np.quantile(error, 0.97) < 0.02

    def test_an_ellipsoid_and_a_cylinder_end_on(self):
        solid = trimesh.creation.icosphere(5, 1.0)
        solid.apply_scale([30.0, 20.0, 45.0])
        middle = path_length_mm([mesh_from(solid)], CArmPose(pixel_count=512))[255:257, 255:257].mean()
        assert middle == pytest.approx(40.0, abs=0.05)
        rod = trimesh.creation.cylinder(10.0, 60.0, sections=256)
        rod.apply_transform(trimesh.transformations.rotation_matrix(np.pi / 2, [1, 0, 0]))
        assert path_length_mm([mesh_from(rod)], CArmPose())[255:257, 255:257].mean() == pytest.approx(60.0, abs=0.02)


class TestWatertight:
    @settings(max_examples=25, deadline=None)
    @given(POSES)
    def test_no_ray_of_the_patient_is_negative_or_leaks(self, pose):
        for name in ("L3", "psoas_left", "sacrum"):
            mesh = typical_patient().structures[name]
            found = path_length_mm([mesh], pose)
            size = np.ptp(mesh.bounds_mm(), axis=0)
            assert found.min() > -0.02
            assert found.max() < np.linalg.norm(size)

    @settings(max_examples=10, deadline=None)
    @given(POSES)
    def test_entries_and_exits_balance_in_every_pixel(self, pose):
        """If they balance, it does not matter from where depths are counted."""
        usual, none, far = (counted_from(typical_patient().structures["L4"], pose, mm) for mm in (650.0, 0.0, 5000.0))
        assert np.abs(none - usual).max() < 0.02
        assert np.abs(far - usual).max() < 0.1

    @settings(max_examples=40, deadline=None)
    @given(POSES, st.floats(8.0, 150.0), st.integers(0, 2**32 - 1), st.sampled_from([512, 1024]))
    def test_they_balance_in_triangles_of_every_size(self, pose, size_mm, seed, count):
        """From a few pixels to half of the picture: triangles are filled in one way up to 128 pixels, in another beyond."""
        points = np.random.default_rng(seed).normal(size=(9, 3))
        solid = mesh_from(trimesh.convex.convex_hull(size_mm * points / np.linalg.norm(points, axis=1, keepdims=True)))
        usual, far = (counted_from(solid, replace(pose, pixel_count=count), mm) for mm in (650.0, 5000.0))
        assert np.abs(far - usual).max() < 0.1


def counted_from(mesh: Mesh, pose: CArmPose, zero_mm: float) -> np.ndarray:
    """Return signed sums of depths, counted from a plane."""
    bodies, path = Bodies.of([mesh], [1.0]), PathLengths(1)
    path.aim(bodies, pose)
    sums = np.zeros((pose.pixel_count, pose.pixel_count + LANES), np.float32)
    add_triangles(bodies.triangles, bodies.weights, path._points, np.float32(zero_mm), (0, 1), sums)
    return sums[:, :-LANES]


class TestSymmetry:
    def test_a_mirrored_patient_gives_the_mirrored_picture(self):
        mesh = typical_patient().structures["L2"]
        mirrored = Mesh("L2", mesh.tissue, mesh.vertices_mm * [-1, 1, 1], mesh.triangles[:, ::-1])
        for turn in (0.0, 25.0, 90.0):
            here = path_length_mm([mesh], CArmPose(oblique_deg=turn, side="left", pixel_count=256))
            there = path_length_mm([mirrored], CArmPose(oblique_deg=turn, side="right", pixel_count=256))
            assert np.quantile(np.abs(here - there[:, ::-1]), 0.995) < 0.05

    def test_threads_and_order_do_not_matter(self):
        bones = [typical_patient().structures[name] for name in ("L1", "L2", "L3", "L4")]
        pose = CArmPose(oblique_deg=31)
        one = PathLengths(1).lengths_mm(Bodies.of(bones, [1.0] * 4), pose)
        four = PathLengths(4).lengths_mm(Bodies.of(bones[::-1], [1.0] * 4), pose)
        assert np.abs(one - four).max() < 0.01

    def test_a_sum_of_bodies_is_the_sum_of_their_pictures(self):
        bones = [typical_patient().structures[name] for name in ("L2", "L3")]
        pose = CArmPose(oblique_deg=90)
        apart = sum(path_length_mm([bone], pose) for bone in bones)
        assert np.abs(path_length_mm(bones, pose) - apart).max() < 0.01


class TestMagnification:
    @pytest.mark.parametrize("to_centre", [550.0, 650.0, 750.0])
    def test_is_distance_to_detector_over_distance_to_object(self, to_centre):
        pose = CArmPose(source_to_centre_mm=to_centre)
        balls = [ball(3.0, (at, 0.0, 0.0), 3) for at in (-30.0, 30.0)]
        columns = [
            (path_length_mm([each], pose).sum(axis=0) * (np.arange(512) + 0.5)).sum()
            / path_length_mm([each], pose).sum()
            for each in balls
        ]
        shown_mm = abs(columns[1] - columns[0]) * pose.pixel_mm
        assert shown_mm / 60.0 == pytest.approx(1000.0 / to_centre, rel=2e-3)


class TestAnIndependentRayCaster:
    @pytest.mark.parametrize("turn", [0.0, 31.0, 90.0])
    @pytest.mark.parametrize("name", ["L3", "psoas_left", "skin"])
    def test_agrees_on_the_real_patient(self, turn, name):
        mesh = typical_patient().structures[name]
        pose = CArmPose(oblique_deg=turn, pixel_count=128)
        found = path_length_mm([mesh], pose)
        source, ways = rays(pose)
        hit = np.argwhere(found > 0.5)[::23]
        ends = source + 1200.0 * ways[tuple(hit.T)]
        true = length_inside_mm(mesh, np.broadcast_to(source, ends.shape), ends)
        assert np.abs(found[tuple(hit.T)] - true).mean() < 0.01

    def test_agrees_with_embree(self):
        mesh, pose = typical_patient().structures["L4"], CArmPose(oblique_deg=20, pixel_count=128)
        solid = trimesh.Trimesh(mesh.vertices_mm, mesh.triangles, process=False)
        found = path_length_mm([mesh], pose)
        source, ways = rays(pose)
        hit = np.argwhere(found > 5.0)[::11]
        directions = ways[tuple(hit.T)]
        at, ray, _ = solid.ray.intersects_location(np.broadcast_to(source, directions.shape), directions)
        depth = np.linalg.norm(at - source, axis=1)
        true = np.array([_alternating(np.sort(depth[ray == i])) for i in range(len(hit))])
        good = np.isfinite(true)
        assert good.mean() > 0.97
        assert np.abs(found[tuple(hit.T)] - true)[good].mean() < 0.01


def _alternating(depths: np.ndarray) -> float:
    """Add up the stays; an odd number of hits is a fault of the caster, not of ours."""
    return float((depths[1::2] - depths[::2]).sum()) if len(depths) and len(depths) % 2 == 0 else np.nan
