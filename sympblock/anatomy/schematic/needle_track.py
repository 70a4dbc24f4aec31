"""Which structures of the typical body a straight needle passes through."""

from __future__ import annotations

from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from sympblock.anatomy.level_section import GROUND, level_section
from sympblock.anatomy.schematic.needle_path import NeedlePlacement

LEAST_TRACK_MM = 0.5


def needle_track(needle: NeedlePlacement) -> LineString:
    """Return the needle below the skin, in the axial plane of its level."""
    return LineString([needle.entry_point_mm()[:2], needle.tip_mm()[:2]])


def crossed_structures(needle: NeedlePlacement) -> tuple[str, ...]:
    """List the structures that a needle passes through, from the skin inwards.

    The plane is the lower third of the vertebra. Fat, skin and bowel are not listed.

    Examples
    --------
    >>> crossed_structures(NeedlePlacement("L3", "left", entry_mm=80))[:2]
    ('erector_spinae_left', 'quadratus_lumborum_left')
    """
    if needle.depth_percent == 0:
        return ()
    track = needle_track(needle)
    skin = Point(needle.entry_point_mm()[:2])
    crossed: list[tuple[float, str]] = []
    for name, shape in level_section(needle.level, "lower").structures.items():
        if name.startswith((*GROUND, "bowel")):
            continue
        inside: BaseGeometry = shape.intersection(track)
        if inside.length > LEAST_TRACK_MM:
            crossed.append((skin.distance(inside), name))
    return tuple(name for _, name in sorted(crossed))
