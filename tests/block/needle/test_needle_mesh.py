"""Laws of a needle as it is drawn: closed, as long as it is, its tip where tissue meets it, its hub a ring end-on."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.anatomy import typical_patient
from sympblock.block.needle.needle import Needle, advance, skin_point_mm, touch_skin, turn_bevel
from sympblock.block.needle.needle_mesh import hub_mm, hub_ring, needle_mesh
from sympblock.content import tables
from sympblock.fluoroscopy.coarse_meshes import is_balanced
from sympblock.geometry.mesh import Mesh

STRAIGHT_IN = np.array([0.0, -1.0, 0.0])
SIDEWAYS = np.array([1.0, 0.0, 0.0])


def needle_at(depth_mm: float) -> Needle:
    needle = touch_skin(skin_point_mm(typical_patient(), 95.0, 12.0, "left"), STRAIGHT_IN)
    return advance(typical_patient(), needle, depth_mm)[0] if depth_mm else needle


@pytest.mark.parametrize("is_bent", [False, True])
@pytest.mark.parametrize("depth_mm", [0.0, 0.4, 5.0, 30.0, 149.8])
def test_the_mesh_is_closed_and_as_long_as_needle_and_hub(depth_mm: float, is_bent: bool) -> None:
    needle = turn_bevel(needle_at(depth_mm), SIDEWAYS) if is_bent else needle_at(depth_mm)
    mesh = needle_mesh(needle)
    assert is_balanced(mesh.triangles)
    long = needle.length_mm + tables.fluoroscopy().needle_hub_mm + needle.diameter_mm / 2
    assert np.ptp(mesh.vertices_mm[:, 1]) == pytest.approx(long, abs=1.1)


def test_the_hub_is_solid_metal_outward_and_hollow() -> None:
    vertices, triangles = hub_ring(np.zeros(3), STRAIGHT_IN)
    machine, wall = tables.fluoroscopy(), tables.needle_geometry().hub_wall_mm
    outer, inner = machine.needle_hub_radius_mm, machine.needle_hub_radius_mm - wall
    polygon = 12 / (2 * np.pi) * np.sin(2 * np.pi / 12)
    expected = polygon * np.pi * (outer**2 - inner**2) * machine.needle_hub_mm
    assert Mesh("hub", "cortical_bone", vertices, triangles).volume_mm3() == pytest.approx(expected, rel=1e-5)
    assert (np.hypot(vertices[:, 0], vertices[:, 2]) > inner - 1e-6).all()


def test_end_on_the_shaft_is_a_dot_inside_the_ring_of_the_hub() -> None:
    needle = needle_at(30.0)
    across = needle_mesh(needle).vertices_mm[:, [0, 2]] - needle.tip_mm[[0, 2]]
    away = np.linalg.norm(across, axis=1)
    inner = tables.fluoroscopy().needle_hub_radius_mm - tables.needle_geometry().hub_wall_mm
    dot, ring = away[away < inner - 0.1], away[away >= inner - 0.1]
    assert len(dot) and dot.max() < needle.diameter_mm / 2 + 1e-4 < inner - 0.5
    assert len(ring) == 48


def test_only_a_bevel_that_is_held_curves_the_tip_and_the_tip_stays() -> None:
    straight = needle_at(60.0)
    bent = turn_bevel(straight, SIDEWAYS)
    tips = [needle_mesh(each).vertices_mm[:, 1].min() for each in (straight, bent)]
    assert np.allclose(tips, straight.tip_mm[1] - straight.diameter_mm / 2, atol=0.05)
    limits = tables.needle_geometry()
    aside = limits.tip_bend_mm * np.tan(np.radians(limits.tip_bend_deg))
    for needle, expected in ((straight, 0.0), (bent, aside)):
        shaft = needle_mesh(needle).vertices_mm[:-48]
        near = np.abs(shaft[:, 1] - (straight.tip_mm[1] + limits.tip_bend_mm)) < 0.6
        assert needle.tip_mm[0] - shaft[near, 0].mean() == pytest.approx(expected, abs=0.06)


def test_the_hub_lies_as_far_outside_as_the_needle_is_not_in() -> None:
    needle = needle_at(30.0)
    assert np.linalg.norm(hub_mm(needle) - np.array(needle.path_mm[0])) == pytest.approx(needle.length_mm - 30.0)
