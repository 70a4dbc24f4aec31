"""Shows where a level lies in the spine, with the sympathetic trunks in front."""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, box
from shapely.geometry.base import BaseGeometry

from sympblock.anatomy.schematic.schematic_spine import SpineView, level_from_other
from sympblock.anatomy.schematic.typical_places import trunk_centre
from sympblock.conventions import LEVELS, LUMBAR_LEVELS, SIDES, Level, Side, check_level
from sympblock.drawing.scene.polygons import areas
from sympblock.drawing.scene.scene import Label, Scene, Shape

BOUNDS_MM = (-84.0, -196.0, 70.0, 154.0)
TEXT_MM = 11.0
THORACIC_STEP_MM = 30.0
TRUNK_MM = 3.0
VIEW = SpineView("L3", "left", 0.0)


@lru_cache(maxsize=64)
def spine_locator(level: Level) -> Scene:
    """Draw the spine from the front with one level marked.

    The patient's right is on the left, as in the axial section lying on the back.

    Parameters
    ----------
    level : str
        ``"T10"`` to ``"S1"``.

    Raises
    ------
    ValueError
        If the level is not among them.

    Examples
    --------
    >>> spine_locator("L2").title
    'L2 in the spine'
    """
    check_level(level)
    shapes = _mark(level)
    for each in LEVELS:
        shapes += _vertebra(each, "strong" if each == level else "normal")
    shapes += _trunks()
    return Scene(
        title=f"{level} in the spine",
        alt=f"The spine from T10 to S1 seen from the front, with {level} marked and one sympathetic trunk on either side.",
        bounds_mm=BOUNDS_MM,
        shapes=tuple(shapes),
        labels=tuple(Label(each, (BOUNDS_MM[0] + 3, _middle(each)), anchor="start") for each in LEVELS),
        side_marks=("R", "L"),
        note="T10 to T12 are drawn like L1." if level.startswith("T") else "",
        text_mm=TEXT_MM,
    )


@cache
def _outlines(level: Level) -> tuple[tuple[str, BaseGeometry], ...]:
    """Return what is painted of a vertebra: arch first, then the body."""
    if level in ("T10", "T11"):
        step = THORACIC_STEP_MM * (2 if level == "T10" else 1)
        return tuple((name, affinity.translate(shape, 0, -step)) for name, shape in _outlines("T12"))
    if level == "S1":
        return (("sacrum", VIEW.outline("S1", ("ala", "body")).buffer(1.5)),)
    wings = VIEW.outline(level, ("transverse_process", "superior_articular", "inferior_articular"))
    body = VIEW.outline(level, ("body",)).buffer(1).buffer(-1)
    return (("transverse_process", wings), ("vertebral_body", body))


def _vertebra(level: Level, emphasis: str) -> list[Shape]:
    shapes: list[Shape] = []
    for structure, outline in _outlines(level):
        shapes += areas(outline, structure, level)
        shapes += areas(outline, "bone_outline", emphasis=emphasis)
    return shapes


def _middle(level: Level) -> float:
    body = next(shape for name, shape in _outlines(level) if name in ("vertebral_body", "sacrum"))
    return float((body.bounds[1] + body.bounds[3]) / 2)


def _mark(level: Level) -> list[Shape]:
    middle = _middle(level)
    return areas(box(BOUNDS_MM[0] + 1, middle - 16, BOUNDS_MM[2] - 1, middle + 16), "highlight")


def _trunks() -> list[Shape]:
    return [
        shape
        for side in SIDES
        for shape in areas(_trunk(side).buffer(TRUNK_MM / 2), f"sympathetic_trunk_{side}", f"sympathetic trunk, {side}")
    ]


def _trunk(side: Side) -> LineString:
    points = [(level, (*trunk_centre(level, side), 0.0)) for level in LUMBAR_LEVELS]
    track = [VIEW.project(level_from_other("L3", level, np.array([point])))[0] for level, point in points]
    first, last = track[0], track[-1]
    inwards = -1 if last[0] > 0 else 1
    seen_from_behind = LineString([(first[0], BOUNDS_MM[1] + 4), *track, (last[0] + 4 * inwards, BOUNDS_MM[3] - 4)])
    return affinity.scale(seen_from_behind, -1, 1, origin=(0, 0))
