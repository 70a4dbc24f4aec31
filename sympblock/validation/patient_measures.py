"""Measures one built patient the way the published series measured people."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from sympblock.anatomy.kidney_paths import LEVELS_BY_ENTRY, path_ends_mm
from sympblock.anatomy.person.traits import Traits
from sympblock.anatomy.soft_tissue.sympathetic_trunk import ganglia_of
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.anatomy.spine.spine_curve import body_wedge_deg
from sympblock.anatomy.spine.vertebra_size import canal_width_mm
from sympblock.conventions import LUMBAR_LEVELS, SIDES, Side, left_sign
from sympblock.geometry.frames import LevelFrame
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.plane_section import plane_frame, section
from sympblock.geometry.surfaces import length_inside_mm

#: Discs at which the distance from trunk to psoas is taken, in levels.
PSOAS_DISCS = {"l2_3": 2.5, "l3_4": 3.5, "l4_5": 4.5}
LEAST_TRACK_MM = 0.5
#: Heights are taken where the rims stand, this far inside the front and the back of both endplates.
RIM_BAND_MM = (1.5, 2.0, 2.5, 3.0)
NEEDED = ("kidney", "psoas", "sympathetic_trunk")


def measure_patient(spine: Spine, traits: Traits, structures: Mapping[str, Mesh]) -> dict[str, object]:
    """Measure one person.

    Parameters
    ----------
    spine, traits : Spine, Traits
        The person.
    structures : Mapping[str, Mesh]
        At least the five lumbar vertebrae, and kidneys, psoas and trunks of both sides.

    Returns
    -------
    dict of str to object
        By the names that :mod:`~sympblock.validation.population_quantities` lists.
    """
    found: dict[str, object] = {"sex": traits.sex}
    found |= _curve(spine) | _levels(spine, traits)
    for level in LUMBAR_LEVELS:
        found |= _sizes(spine, level, structures[level])
    for side in SIDES:
        found |= _trunk(spine, side, structures) | _ganglia(spine, traits, side)
        found |= _kidney(spine, traits, side, structures[f"kidney_{side}"])
    return found


def _tilt_deg(frame: LevelFrame) -> float:
    return float(np.degrees(np.arctan2(frame.axes[2, 1], frame.axes[2, 2])))


def _curve(spine: Spine) -> dict[str, float]:
    sacral = _tilt_deg(spine.frames["S1"])
    top = {level: _tilt_deg(spine.frames[level]) + body_wedge_deg(spine.measures[level]) / 2 for level in ("T12", "L4")}
    return {"lordosis_t12_s1_deg": top["T12"] - sacral, "lordosis_l4_s1_deg": top["L4"] - sacral}


def _levels(spine: Spine, traits: Traits) -> dict[str, float]:
    return {"crest_ratio": traits.spine.crest_level, "bifurcation_ratio": traits.vessels.bifurcation_level}


def _sizes(spine: Spine, level: str, mesh: Mesh) -> dict[str, float]:
    """Measure a vertebra on its mesh, cut in the midline; the canal and the disc on the solid."""
    frame, m, name = spine.frames[level], spine.measures[level], level.lower()
    points = frame.level_from_patient(mesh.vertices_mm)
    rim = points[(points[:, 1] < m.upper_shift + 0.25 * m.upper_depth) & (points[:, 2] > 0.2 * m.front_height)]
    middle = section({level: mesh}, plane_frame(frame.centre_mm, frame.axes[0], frame.axes[1]))[level]
    front = max(m.upper_shift - m.upper_depth / 2, m.lower_shift - m.lower_depth / 2)
    back = min(m.upper_shift + m.upper_depth / 2, m.lower_shift + m.lower_depth / 2)
    disc_top, disc_low = spine.endplate_centre(level, "lower"), spine.endplate_centre(spine.below(level), "upper")
    return {
        f"{name}_upper_width_mm": float(np.ptp(rim[:, 0])),
        f"{name}_front_height_mm": _height_mm(middle, front, (m.back_height - m.front_height) / (back - front)),
        f"{name}_back_height_mm": _height_mm(middle, back, (m.back_height - m.front_height) / (back - front)),
        f"{name}_canal_width_mm": canal_width_mm(m),
        f"{name}_transverse_span_mm": float(np.ptp(points[:, 0])),
        f"{name}_disc_height_mm": float(np.linalg.norm(disc_top - disc_low)),
    }


def _height_mm(middle: BaseGeometry, rim_mm: float, slope: float) -> float:
    """Return the greatest height near a rim in the midline section, carried on to the rim along the endplates."""
    body = min(getattr(middle, "geoms", [middle]), key=lambda part: part.distance(Point(0.0, 0.0)))
    inward = -np.sign(rim_mm)
    heights = []
    for band in RIM_BAND_MM:
        place = rim_mm + inward * band
        line = body.intersection(LineString([(place, -60.0), (place, 60.0)]))
        heights += [] if line.is_empty else [line.bounds[3] - line.bounds[1] - slope * inward * band]
    return max(heights)


def _trunk(spine: Spine, side: Side, structures: Mapping[str, Mesh]) -> dict[str, float]:
    pair = {name: structures[f"{name}_{side}"] for name in ("sympathetic_trunk", "psoas")}
    at_l3 = section(pair, spine.frames["L3"])["sympathetic_trunk"].centroid
    rim = float(spine.frames["L3"].level_from_patient(spine.landmark("front_rim_L3"))[1])
    found = {
        f"trunk_lateral_{side}_mm": left_sign(side) * at_l3.x,
        f"trunk_behind_front_{side}_mm": at_l3.y - rim,
    }
    for disc, level in PSOAS_DISCS.items():
        cut = section(pair, spine.at(level))
        if len(cut) == 2:
            found[f"trunk_psoas_{disc}_{side}_mm"] = cut["sympathetic_trunk"].distance(cut["psoas"])
    return found


def _ganglia(spine: Spine, traits: Traits, side: Side) -> dict[str, object]:
    ganglia = traits.trunks[side].ganglia
    names = [name for name, _, _ in ganglia]
    levels = sorted({int(part[-1]) for name in names for part in name.split("-")})
    found: dict[str, object] = {
        f"ganglia_{side}_count": len(ganglia),
        f"ganglia_{side}_fused": tuple("-" in name for name in names),
        f"ganglion_levels_{side}": tuple(levels),
    }
    found |= {f"ganglion_l{level}_{side}": level in levels for level in range(1, 6)}
    if "L3" in names:
        place = next(g.centre_mm for g in ganglia_of(spine, traits) if g.side == side and g.name == "L3")
        found[f"l3_ganglion_{side}_ratio"] = _level_of(spine, place)
    return found


def _level_of(spine: Spine, point: np.ndarray) -> float:
    """Return the place along the spine whose plane a point lies in."""
    places = np.arange(0.0, 5.6, 0.02)
    frames = [spine.at(place) for place in places]
    heights = [abs(float((point - frame.centre_mm) @ frame.axes[2])) for frame in frames]
    return float(places[int(np.argmin(heights))])


def _kidney(spine: Spine, traits: Traits, side: Side, mesh: Mesh) -> dict[str, object]:
    lowest = mesh.vertices_mm[int(mesh.vertices_mm[:, 2].argmin())].astype(float)
    found: dict[str, object] = {f"lower_pole_{side}_ratio": _level_of(spine, lowest)}
    paths = [(level, entry) for entry, levels in LEVELS_BY_ENTRY.items() for level in levels]
    ends = [path_ends_mm(spine, traits, level, side, entry) for level, entry in paths]
    inside = length_inside_mm(mesh, [start for start, _ in ends], [target for _, target in ends])
    for (level, entry), length in zip(paths, inside, strict=True):
        found[f"kidney_hit_{side}_{level.lower()}_{entry}_mm"] = bool(length > LEAST_TRACK_MM)
    return found
