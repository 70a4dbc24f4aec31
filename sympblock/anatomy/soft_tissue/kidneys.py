"""Kidneys, ureters and gas in the bowel."""

from __future__ import annotations

from functools import partial

import numpy as np

from sympblock.anatomy.person.traits import Traits
from sympblock.anatomy.soft_tissue.clearance import kept_clear
from sympblock.anatomy.soft_tissue.great_vessels import GreatVessels
from sympblock.anatomy.soft_tissue.muscles import Muscles, box_round
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.content import tables
from sympblock.conventions import Side, left_sign
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.meshing import giving_way, mesh_of_solid
from sympblock.geometry.signed_distance import limb, limbs_distance, near_limbs, soft_min_array
from sympblock.geometry.tubes import smooth_line, tube

KIDNEY_STEP_MM, KIDNEY_COUNT, GAS_COUNT = 3.0, 1000, 220
URETER_LEVELS = ("L2", "L3", "L4", "L5")
#: Bowel with gas: left, in front of the spine's front, superior, half-axes; nominal places.
GAS_PLACES_MM = (
    ((98, 22, 35), (14, 11, 24)),
    ((-96, 24, 5), (16, 13, 26)),
    ((44, 52, -40), (17, 10, 14)),
    ((-38, 56, 42), (20, 10, 13)),
    ((8, 60, -75), (22, 11, 12)),
)
#: A wide loop more, in front of the targets at L3: where the beam of an AP or an oblique view passes.
GAS_IN_FRONT_MM = (((0, 53, -6), (44, 13, 19)),)


def kidney_rows(spine: Spine, traits: Traits, side: Side) -> tuple[np.ndarray, np.ndarray]:
    """Lay out a kidney along its long axis, and the hollow of its hilum.

    Returns
    -------
    body, hollow : numpy.ndarray
        Rows of limbs; the hollow is taken away from the body.
    """
    k, sign, told = traits.kidneys[side], left_sign(side), tables.soft_tissue()
    frame = spine.at(k.lower_pole_level)
    axis = np.array([-sign * told.kidney_lean_out_ratio, told.kidney_lean_forward_ratio, 1.0])
    axis /= np.linalg.norm(axis)
    half = k.length_mm / 2
    middle_height = frame.centre_mm[2] + half * axis[2]
    middle_spine = _spine_at_height(spine, middle_height)
    middle = np.array([sign * (k.medial_mm + k.width_mm / 2 * 0.9) + middle_spine[0], 0.0, middle_height])
    middle[1] = middle_spine[1] + told.kidney_behind_mm
    across = np.array([sign * 0.87, 0.5, 0.0])
    ends = (k.length_mm / 2 - k.thickness_mm / 2) * np.array([-1.0, -0.5, 0.0, 0.5, 1.0])
    wide = k.width_mm / 2 * np.array([0.72, 0.95, 1.0, 0.97, 0.8])
    thick = k.thickness_mm / 2 * np.array([0.9, 1.0, 1.0, 1.0, 0.92])
    spots = [middle + along * axis for along in ends]
    body = np.array(
        [
            limb(spots[i], spots[i + 1], across, (wide[i], thick[i]), (wide[i + 1], thick[i + 1]), 6.0)
            for i in range(len(spots) - 1)
        ]
    )
    mouth = middle - across * k.width_mm / 2
    deep = middle - across * 0.18 * k.width_mm
    return body, limb(mouth - across * 6.0, deep, axis, (14.0, 5.0), (8.0, 2.5), 2.0)[None]


def hilum_point(spine: Spine, traits: Traits, side: Side) -> np.ndarray:
    """Return where the ureter begins, patient frame."""
    _, hollow = kidney_rows(spine, traits, side)
    return 0.85 * hollow[0, 0:3] + 0.15 * hollow[0, 3:6]


def _spine_at_height(spine: Spine, superior_mm: float) -> np.ndarray:
    centres = np.array([frame.centre_mm for frame in spine.frames.values()])[::-1]
    return np.array([np.interp(superior_mm, centres[:, 2], centres[:, axis]) for axis in range(3)])


def kidney_mesh(spine: Spine, traits: Traits, muscles: Muscles, side: Side) -> Mesh:
    """Mesh one kidney; it gives way to the muscles behind it and to the rib."""
    body, hollow = kidney_rows(spine, traits, side)

    def distance(points: np.ndarray) -> np.ndarray:
        own = np.maximum(limbs_distance(points, body), -limbs_distance(points, hollow))
        for name in ("psoas", "quadratus_lumborum", "erector_spinae"):
            own = giving_way(own, points, partial(near_limbs, limbs=muscles.rows(name, side)), 1.2)
        own = giving_way(own, points, lambda p: near_limbs(p, muscles.bones[side]), 2.0)
        return giving_way(own, points, spine.distance, 2.0)

    surface = mesh_of_solid(distance, box_round(body, 3 * KIDNEY_STEP_MM), KIDNEY_STEP_MM, KIDNEY_COUNT)
    return Mesh(f"kidney_{side}", "kidney", *surface, "skin", ("sampaio", "weyland1993"))


def ureter_line(spine: Spine, traits: Traits, muscles: Muscles, vessels: GreatVessels, side: Side) -> np.ndarray:
    """Lead the ureter from the hilum down the front of the psoas and over the pelvic brim, shape (n, 3)."""
    ratio, sign = traits.kidneys[side].ureter_ratio, left_sign(side)
    begin = hilum_point(spine, traits, side)
    points = [begin]
    for level in URETER_LEVELS:
        lateral = tables.soft_tissue().at(f"{level.lower()}_ureter_{side}_mm") * ratio
        at = spine.at(float(level[1]) + 0.3)
        point = at.patient_from_level(np.array([sign * lateral, 0.0, 0.0]))
        if point[2] < begin[2] - 18.0:
            points.append(_on_the_psoas(muscles, side, point))
    s1 = spine.frames["S1"]
    front = -spine.sacrum.endplate_depth / 2
    points.append(s1.patient_from_level(np.array([sign * 36.0, front - 30.0, 6.0])))
    points.append(s1.patient_from_level(np.array([sign * 50.0, front - 26.0, -36.0])))
    radius = tables.soft_tissue().ureter_radius_mm
    obstacles = [
        (lambda p: limbs_distance(p, muscles.psoas_rows[side]), radius + tables.soft_tissue().psoas_to_ureter_mm)
    ]
    obstacles += [
        (partial(near_limbs, limbs=vessels.iliac[name]), radius + 1.0) for name in vessels.iliac if side in name
    ]
    obstacles.append((lambda p: near_limbs(p, muscles.bones[side]), radius + 1.0))
    obstacles.append((lambda p: near_limbs(p, vessels.vena_cava), radius + 1.0))
    return kept_clear(smooth_line(points, 4.0), obstacles, held=2)


def _on_the_psoas(muscles: Muscles, side: Side, point: np.ndarray) -> np.ndarray:
    """Move a point to the front of the psoas, with fat between muscle and ureter."""
    wanted = tables.soft_tissue().ureter_radius_mm + tables.soft_tissue().psoas_to_ureter_mm
    line = point + np.arange(-60.0, 20.0, 0.5)[:, None] * np.array([0.0, 1.0, 0.0])
    near = np.flatnonzero(limbs_distance(line, muscles.psoas_rows[side]) < wanted)
    return line[max(near[0] - 1, 0)] if len(near) else point - [0.0, 16.0, 0.0]


def ureter_mesh(spine: Spine, traits: Traits, muscles: Muscles, vessels: GreatVessels, side: Side) -> Mesh:
    """Mesh one ureter."""
    line = ureter_line(spine, traits, muscles, vessels, side)
    surface = tube(line, tables.soft_tissue().ureter_radius_mm, 8)
    return Mesh(f"ureter_{side}", "ureter", *surface, "skin", ("huang2023_ureter",))


def _lobes(centre: np.ndarray, half_mm: np.ndarray, number: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Lay haustra of uneven size along a bowel: centre and half-axes of each, all within ``half_mm``."""
    found = []
    for along, aside, width in ((-0.52, 0.16, 0.78), (0.02, -0.14, 0.86), (0.55, 0.2, 0.66)):
        turn = -1.0 if number % 2 else 1.0
        place = centre + half_mm * [turn * aside, 0.0, turn * along]
        found.append((place, half_mm * [width, 0.9 * width, 0.44 * (0.7 + 0.4 * width)]))
    return found


def _lobes_distance(points_mm: np.ndarray, lobes: list[tuple[np.ndarray, np.ndarray]]) -> np.ndarray:
    parts = [(np.linalg.norm((points_mm - place) / axes, axis=1) - 1.0) * axes.min() for place, axes in lobes]
    found = parts[0]
    for part in parts[1:]:
        found = soft_min_array(found, part, 5.0)
    return found


def gas_meshes(spine: Spine, traits: Traits) -> list[Mesh]:
    """Mesh the gas in the bowel; size follows the build of the person, places are nominal (S-13)."""
    places = GAS_PLACES_MM + (GAS_IN_FRONT_MM if traits.bowel_gas == "in_front" else ())
    size = (traits.torso_thickness_mm / tables.variation().torso_thickness_mm) ** 0.5
    found = []
    for number, (place, half) in enumerate(places, start=1):
        spot = _spine_at_height(spine, float(place[2])) + [0.0, -17.0, 0.0]
        forward = place[1] * size
        centre = np.array([place[0] * size, spot[1] - forward, float(place[2])])
        lobes = _lobes(centre, np.array(half, dtype=float), number)
        box = np.stack([centre - half - np.array(9.0), centre + half + np.array(9.0)])
        surface = mesh_of_solid(partial(_lobes_distance, lobes=lobes), box, 2.5, GAS_COUNT)
        found.append(Mesh(f"bowel_gas_{number}", "gas", *surface, "skin"))
    return found
