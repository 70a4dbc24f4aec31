"""Where each place of the pathway lies on its plate: a diagram in picture millimetres, not to scale."""

from __future__ import annotations

from sympblock.anatomy.schematic.sympathetic_pathway import CROSSING_LEVEL, EXITS, GANGLIA
from sympblock.drawing.scene.scene import Point

HORN_X, TRUNK_X, NERVE_X = 40.0, 92.0, 138.0
FIRST_Y, SPACING = 18.0, 21.0
PLEXUS: dict[str, Point] = {"femoral_nerve": (172.0, 136.0), "tibial_nerve": (172.0, 214.0)}
VESSEL: dict[str, Point] = {"thigh": (206.0, 168.0), "foot": (216.0, 286.0)}
LEG: tuple[Point, ...] = (
    (186, 106), (181, 132), (182, 160), (188, 186), (193, 206), (192, 226), (194, 248), (199, 268), (198, 282),
    (206, 291), (226, 295), (244, 293), (241, 285), (226, 278), (218, 268), (220, 246), (224, 226), (221, 206),
    (228, 180), (236, 150), (240, 124), (238, 104), (212, 99),
)  # fmt: skip


def is_dot(place: str) -> bool:
    """Tell whether a place is drawn as a dot and not as a line."""
    return place.startswith(("horn", "ganglion")) or place in VESSEL


def down_mm(level: str) -> float:
    """Return how far below the upper edge a segment and its ganglion lie.

    Examples
    --------
    >>> down_mm("T11") - down_mm("T10")
    21.0
    """
    return FIRST_Y + SPACING * GANGLIA.index(level.upper())


def dot_at(place: str) -> Point:
    """Place a dot: a lateral horn, a ganglion or a vessel."""
    if place in VESSEL:
        return VESSEL[place]
    kind, level = place.split("_")
    return (HORN_X - 4 if kind == "horn" else TRUNK_X, down_mm(level))


def line_of(place: str, vessel: str = "foot") -> tuple[Point, ...]:
    """Lay the line of a place.

    Parameters
    ----------
    place : str
        A piece of trunk, a ramus or a nerve, as routes name it.
    vessel : str
        ``"thigh"`` or ``"foot"``: which of its two nerves L4 is led to.

    Returns
    -------
    tuple of (float, float)
        At least two points.
    """
    if place in PLEXUS:
        end = VESSEL["thigh" if place == "femoral_nerve" else "foot"]
        return _bend(PLEXUS[place], end)
    if place == "other_trunk":
        return ((TRUNK_X + 20, 6.0), (TRUNK_X + 20, down_mm(CROSSING_LEVEL) - 26), (TRUNK_X, down_mm(CROSSING_LEVEL)))
    kind, *levels = place.split("_")
    y = down_mm(levels[0])
    if kind == "trunk":
        return ((TRUNK_X, y), (TRUNK_X, down_mm(levels[1])))
    if kind == "white":
        return _bend((HORN_X - 4, y), (TRUNK_X, y))
    if kind == "grey":
        return ((TRUNK_X, y), (NERVE_X, y + 5))
    start = (NERVE_X, y + 5)
    level = levels[0].upper()
    if level not in EXITS["thigh"] + EXITS["foot"]:
        return (start, (NERVE_X + 14, y + 7))
    # L4 serves both nerves; it is drawn to the one that is followed; the picture adds the other.
    to_thigh = level in EXITS["thigh"] and (level not in EXITS["foot"] or vessel == "thigh")
    return _bend(start, PLEXUS["femoral_nerve" if to_thigh else "tibial_nerve"])


def cut_at(place: str) -> Point:
    """Place a cut in the middle of a line."""
    points = line_of(place)
    if len(points) > 2:
        return points[len(points) // 2]
    (x0, y0), (x1, y1) = points
    return (x0 + x1) / 2, (y0 + y1) / 2


def _bend(start: Point, end: Point) -> tuple[Point, ...]:
    """Lead a line from start to end in a soft S; twelve pieces look round."""
    points = []
    for step in range(13):
        t = step / 12
        eased = t * t * (3 - 2 * t)
        points.append((start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * eased))
    return tuple(points)
