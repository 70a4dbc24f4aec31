"""Sympathetic trunks with their ganglia and rami, one of each on either side."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np

from sympblock.anatomy.patient import Ganglion
from sympblock.anatomy.person.traits import Traits
from sympblock.anatomy.soft_tissue.clearance import kept_clear
from sympblock.anatomy.soft_tissue.muscles import trunk_point
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.content import tables
from sympblock.conventions import SIDES, Side, left_sign
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.signed_distance import limb
from sympblock.geometry.tubes import joined, smooth_line, tube

STATIONS = np.array([0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0])
WHITE_LEVELS = ("L1", "L2")
GREY_LEVELS = ("L1", "L2", "L3", "L4", "L5")
SOURCES = ("rocco1995", "feigl2013", "itthi2023", "gandhi2013")


def trunk_line(spine: Spine, traits: Traits, side: Side) -> np.ndarray:
    """Lay the middle of a trunk from the crus to the sacrum, kept clear of bone, shape (n, 3)."""
    points = [trunk_point(spine, traits, level, side) for level in STATIONS]
    points = [
        _off_the_bone(spine, point, side, _clearance_mm(level)) for level, point in zip(STATIONS, points, strict=True)
    ]
    sign = np.array([left_sign(side), 1.0, 1.0])
    sacral = [spine.frames["S1"].patient_from_level(place * sign) for place in _sacral_path_mm()]
    sacral = [_in_front_of_the_bone(spine, point) for point in sacral]
    return smooth_line([*points, *sacral], 2.5)


def _sacral_path_mm() -> np.ndarray:
    """Return the path of the left trunk in the frame of the sacrum, shape (4, 3)."""
    told = tables.soft_tissue()
    return np.array(
        [[told.at(f"trunk_sacral_{spot}_{way}_mm") for way in ("lateral", "behind", "up")] for spot in (1, 2, 3, 4)]
    )


def trunk_rows(line_mm: np.ndarray) -> np.ndarray:
    """Return a trunk as limbs, for what must leave it free."""
    radius = tables.soft_tissue().trunk_radius_mm
    coarse = line_mm[:: max(1, len(line_mm) // 40)]
    return np.array(
        [limb(a, b, (0, 1, 0), (radius, radius), None, 0.0) for a, b in zip(coarse[:-1], coarse[1:], strict=True)]
    )


def _clearance_mm(level: float) -> float:
    told = tables.soft_tissue()
    return told.trunk_waist_clearance_mm if level == int(level) and level >= 1 else told.trunk_bone_clearance_mm


def _off_the_bone(spine: Spine, point: np.ndarray, side: Side, clearance_mm: float) -> np.ndarray:
    """Move a point outwards until the trunk clears bone and disc."""
    wanted = clearance_mm + tables.soft_tissue().trunk_radius_mm
    steps = np.arange(0.0, 16.0, 0.25)
    line = point + steps[:, None] * np.array([left_sign(side), 0.0, 0.0])
    clear = np.flatnonzero(spine.distance(line) >= wanted)
    return line[clear[0]] if len(clear) else line[-1]


def _in_front_of_the_bone(spine: Spine, point: np.ndarray) -> np.ndarray:
    wanted = tables.soft_tissue().trunk_bone_clearance_mm + tables.soft_tissue().trunk_radius_mm
    steps = np.arange(-8.0, 30.0, 0.25)
    line = point - steps[:, None] * np.array([0.0, 1.0, 0.0])
    away = spine.distance(line, (spine.levels[-1], "S1"))
    blocked = np.flatnonzero(away < wanted)
    return line[min(blocked[-1] + 1, len(line) - 1)] if len(blocked) else point


def ganglia_of(spine: Spine, traits: Traits, line_of: Mapping[Side, np.ndarray] | None = None) -> tuple[Ganglion, ...]:
    """Place the ganglia of both trunks on their lines, from the top."""
    found = []
    for side in SIDES:
        line = trunk_line(spine, traits, side) if line_of is None else line_of[side]
        for name, level, length in traits.trunks[side].ganglia:
            found.append(Ganglion(side, name, _on_line(spine, line, level), length))
    return tuple(found)


def _on_line(spine: Spine, line: np.ndarray, level: float) -> np.ndarray:
    """Return the point of a trunk that lies in the plane of a place along the spine."""
    frame = spine.at(level)
    heights = (line - frame.centre_mm) @ frame.axes[2]
    return line[int(np.argmin(np.abs(heights)))]


def trunk_mesh(side: Side, line_mm: np.ndarray, ganglia: tuple[Ganglion, ...]) -> Mesh:
    """Mesh a trunk with its ganglia as spindle-shaped swellings."""
    thin, thick = tables.soft_tissue().trunk_radius_mm, tables.soft_tissue().ganglion_radius_mm
    radii = np.full(len(line_mm), thin)
    for ganglion in ganglia:
        away = np.linalg.norm(line_mm - ganglion.centre_mm, axis=1) / (ganglion.length_mm / 2)
        swell = np.where(away < 1, np.cos(np.clip(away, 0, 1) * np.pi / 2) ** 1.2, 0.0)
        radii = np.maximum(radii, thin + (thick - thin) * swell)
    return Mesh(f"sympathetic_trunk_{side}", "nerve", *tube(line_mm, radii, 10), "skin", SOURCES)


def rami_meshes(
    spine: Spine, traits: Traits, side: Side, line_mm: np.ndarray, ganglia: tuple[Ganglion, ...]
) -> list[Mesh]:
    """Mesh the white and the grey rami of one side; each runs along the waist of the body to its own nerve."""
    whites = (*WHITE_LEVELS, "L3") if traits.trunks[side].has_white_ramus_l3 else WHITE_LEVELS
    found, lifted = [], tables.soft_tissue().rami_apart_mm / 2
    for kind, levels, lift in (("white", whites, lifted), ("grey", GREY_LEVELS, -lifted)):
        parts = []
        for level in levels:
            start = _start(spine, line_mm, ganglia, level)
            line = smooth_line(ramus_path(spine, level, side, start, lift), 3.0)
            radius = tables.soft_tissue().ramus_radius_mm
            line = kept_clear(line, [(partial(spine.distance, among=(level,)), radius + 0.4)], held=1)
            parts.append(tube(line, radius, 6))
        sources = ("gray1918", "clinicalgate_lsb", "zheng2022rc")
        found.append(Mesh(f"{kind}_rami_{side}", "nerve", *joined(parts), "skin", sources))
    return found


def _start(spine: Spine, line: np.ndarray, ganglia: tuple[Ganglion, ...], level: str) -> tuple[np.ndarray, float]:
    """Return where a ramus leaves the trunk and how thick that is: a ganglion near its body, else the trunk itself."""
    place = _on_line(spine, line, float(level[1]) + 0.05)
    reach = tables.soft_tissue().ganglion_reach_mm
    near = [ganglion for ganglion in ganglia if np.linalg.norm(ganglion.centre_mm - place) < reach]
    if not near:
        return place, tables.soft_tissue().trunk_radius_mm
    ganglion = min(near, key=lambda each: np.linalg.norm(each.centre_mm - place))
    # Rami to several nerves leave one ganglion at different heights.
    shift = np.clip(0.3 * (place[2] - ganglion.centre_mm[2]), -0.3 * ganglion.length_mm, 0.3 * ganglion.length_mm)
    height = ganglion.centre_mm[2] + shift
    return line[int(np.argmin(np.abs(line[:, 2] - height)))], tables.soft_tissue().ganglion_radius_mm


def ramus_path(
    spine: Spine, level: str, side: Side, start: tuple[np.ndarray, float], lift_mm: float
) -> list[np.ndarray]:
    """Lead a ramus from the trunk round the waist of its body to the spinal nerve outside its foramen."""
    m, frame, sign = spine.measures[level], spine.frames[level], left_sign(side)
    waist = m.waist_width / 2 + 2.2
    place, thick_mm = start
    begin = place + np.array([sign * 0.9, 0.7, 0.0]) * thick_mm + [0.0, 0.0, 0.5 * lift_mm]
    nerve = spine.landmark(f"foramen_{level}_{side}") + [
        sign * 6.0,
        -1.5 - tables.soft_tissue().ramus_before_nerve_mm - (1.5 if level == spine.levels[-1] else 0.0),
        lift_mm,
    ]
    middle = [
        np.array([sign * (waist + 0.6), share * m.waist_depth / 2, -7.5 + lift_mm - drop])
        for share, drop in ((-0.05, 0.0), (0.6, 2.5))
    ]
    return [begin, *(frame.patient_from_level(p) for p in middle), nerve]
