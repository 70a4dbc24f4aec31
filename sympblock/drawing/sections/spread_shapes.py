"""Where contrast lies in each spread pattern, and its shadow in a view.

Schematic: the places follow published descriptions, the outlines are ours.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from sympblock.anatomy.schematic.schematic_spine import SpineView, level_from_other
from sympblock.anatomy.schematic.typical_places import rim_front_mm, waist_front_mm
from sympblock.anatomy.schematic.vertebra_pieces import Piece
from sympblock.content.practice.approaches import load_approach
from sympblock.conventions import LEVELS, TARGET_LEVELS, Level, left_sign, level_below
from sympblock.drawing.scene.polygons import areas
from sympblock.drawing.scene.scene import Shape
from sympblock.geometry.outline import smooth_open

#: Even directions, so that a ball of contrast can be given as points.
_TURNS = np.arange(120) * np.pi * (3 - 5**0.5)
_HEIGHTS = 1 - 2 * (np.arange(120) + 0.5) / 120
DIRECTIONS = np.column_stack(
    [np.cos(_TURNS) * np.sqrt(1 - _HEIGHTS**2), np.sin(_TURNS) * np.sqrt(1 - _HEIGHTS**2), _HEIGHTS]
)

Spot = tuple[float, float, float, float]

SHEET_RADIUS_MM = 1.1


@dataclass(frozen=True)
class Pattern:
    """Describes a spread pattern.

    Parameters
    ----------
    title : str
        Its name for the learner.
    ap, lateral : str
        What is seen in each view.
    meaning : str
        What it says about the tip.
    sources : tuple[str, ...]
        Reference keys; empty when the look is not sourced.
    """

    title: str
    ap: str
    lateral: str
    meaning: str
    sources: tuple[str, ...]

    @property
    def is_sourced(self) -> bool:
        """Say whether a source describes the look."""
        return bool(self.sources)


PATTERNS: dict[str, Pattern] = {
    "prevertebral": Pattern(
        "Prevertebral spread",
        "a cloud over the body that does not spread laterally",
        "a thin line along the anterior border of the bodies",
        "The tip lies anterior to the psoas, in the plane of the trunk.",
        ("pijn_lsb", "stepsl2"),
    ),
    "psoas": Pattern(
        "Psoas spread",
        "streaks that run laterally and caudally with the muscle fibres",
        "streaks over the body, posterior to its anterior border (our drawing)",
        "The tip lies in the psoas.",
        ("pijn_lsb", "jove2019"),
    ),
    "vascular": Pattern(
        "Intravascular spread",
        "a narrow track round the waist of the body, drawn along a lumbar vessel",
        "a narrow track across the waist of the body to a vessel anterior to it",
        "The tip lies in a vessel.",
        (),
    ),
    "too_anterior": Pattern(
        "Spread too far anterior",
        "a pool beside and over the body",
        "a pool away from the bone, anterior to the body",
        "The tip lies anterior to the plane of the trunk.",
        (),
    ),
}
LOOK_NOT_SOURCED = "Look not sourced: drawn from anatomy alone."


def contrast_shapes(pattern: str, view: SpineView) -> list[Shape]:
    """Draw a pattern in a view squared on its level.

    Raises
    ------
    ValueError
        If the pattern is unknown.
    """
    check_pattern(pattern)
    draw = {"prevertebral": _prevertebral, "psoas": _psoas, "vascular": _vascular, "too_anterior": _too_anterior}
    return draw[pattern](view)


def check_pattern(pattern: str) -> None:
    """Raise ``ValueError`` if the pattern is unknown."""
    if pattern not in PATTERNS:
        raise ValueError(f"pattern must be one of {', '.join(PATTERNS)}, not {pattern!r}")


def _prevertebral(view: SpineView) -> list[Shape]:
    above, below = _above(view.level), level_below(view.level)
    # Medial and lateral edge of the sheet at each height; uneven on purpose.
    rungs = [
        (above, 1, 15, 16),
        (above, -6, 12, 18.5),
        (above, -13, 10.5, 18),
        (view.level, 11, 7, 20.5),
        (view.level, 4, 6.5, 19),
    ]
    rungs += [
        (view.level, -4, 5, 21.5),
        (view.level, -11, 8, 20),
        (below, 11, 7, 21),
        (below, 3, 11, 18.5),
        (below, -4, 14.5, 16),
    ]
    edges = zip(*[_rung(view, *rung) for rung in rungs], strict=True)
    strings = [smooth_open(edge, samples=5) for edge in edges]
    steps = [[(*string[number], SHEET_RADIUS_MM) for string in strings] for number in range(len(strings[0]))]
    hulls = [view.shadow(_piece([*one, *two])) for one, two in zip(steps, steps[1:], strict=False)]
    return _cloud(unary_union(hulls))


def _rung(
    view: SpineView, level: Level, height: float, medial: float, lateral: float
) -> list[tuple[float, float, float]]:
    """Lay three points across the front of a body, just clear of the bone."""
    front = rim_front_mm(level)
    hollow = 1.4 * max(0.0, 1 - abs(height) / 10)
    spots = [
        (medial, front - 0.8 + hollow),
        ((medial + lateral) / 2, front + 0.2 + hollow),
        (lateral, front + 1.6 + hollow),
    ]
    return [_spot(view, level, (left, posterior, height), 0.0)[:3] for left, posterior in spots]


def _cloud(core: BaseGeometry) -> list[Shape]:
    """Paint a cloud: a thin outer layer, then the dense core."""
    return [*areas(core.buffer(1.3), "contrast", emphasis="faded"), *areas(core.buffer(-0.5), "contrast", "contrast")]


def _psoas(view: SpineView) -> list[Shape]:
    streaks = [_streak(view, number) for number in range(9)]
    heart = view.shadow(
        _piece([_spot(view, view.level, (24.5, -6.0, -4.0), 2.0), _spot(view, view.level, (27.5, -1.0, -10.0), 2.6)])
    )
    whole = unary_union([*streaks, heart])
    return [*areas(whole.buffer(0.5), "contrast", emphasis="faded"), *areas(whole, "contrast", "contrast")]


def _streak(view: SpineView, number: int) -> BaseGeometry:
    """Draw one streak that thins out downwards; the numbers spread nine of them."""
    start = (23.5 + 1.35 * number, -5.0 + 1.5 * ((number * 4) % 9), 9.0 - 2.6 * ((number * 5) % 7))
    length, lean = 22.0 + 4.5 * ((number * 3) % 5), 0.14 + 0.032 * number
    shares = (0.0, 0.25, 0.5, 0.75, 1.0)
    spots = [
        _spot(view, view.level, _along_fibre(start, share * length, lean), 0.85 - 0.65 * share) for share in shares
    ]
    return unary_union([view.shadow(_piece([one, two])) for one, two in zip(spots, spots[1:], strict=False)])


def _along_fibre(start: tuple[float, float, float], length: float, lean: float) -> tuple[float, float, float]:
    """Follow a muscle fibre downwards; it leans outwards, a little more as it goes."""
    left, posterior, superior = start
    return (left + lean * length + 0.0016 * length**2, posterior + 0.05 * length, superior - 0.95 * length)


def _vascular(view: SpineView) -> list[Shape]:
    front, waist = rim_front_mm(view.level), waist_front_mm(view.level)
    around = [
        (22.6, 12.0, -4.0),
        (22.8, 4.0, -3.0),
        (22.3, -3.0, -1.5),
        (19.5, waist + 7, 0.0),
        (15.0, waist + 1, 1.5),
        (12.0, waist - 4.0, 4.0),
        (11.5, front - 7, 7.0),
    ]
    column = [(11.0, front - 8, -36.0), (11.5, front - 8, -10.0), (11.5, front - 8, 7.0), (11.0, front - 8, 36.0)]
    tip = [(21.5, -9.0, load_approach().target.superior_mm), (22.6, -5.0, -4.0), (22.4, -3.0, -1.5)]
    found: list[Shape] = []
    for track, width in ((around, 1.7), (column, 2.6), (tip, 1.2)):
        line = LineString([_place(view, view.level, point) for point in track])
        found += areas(line.buffer(width / 2).buffer(2).buffer(-2), "contrast", "contrast")
    return found


def _too_anterior(view: SpineView) -> list[Shape]:
    front = rim_front_mm(view.level)
    spots = [
        (20.0, front - 13, -6.0, 6.5),
        (16.0, front - 17, 3.0, 6.0),
        (22.0, front - 15, -15.0, 5.5),
        (26.0, front - 11, -4.0, 5.0),
        (20.0, front - 14, -8.0, 7.0),
    ]
    balls = [_spot(view, view.level, spot[:3], spot[3]) for spot in spots]
    hulls = [view.shadow(_piece([one, two])) for one, two in zip(balls, balls[1:], strict=False)]
    return _cloud(unary_union(hulls).buffer(4).buffer(-4))


def _spot(view: SpineView, level: Level, point: tuple[float, float, float], radius: float) -> Spot:
    left, posterior, superior = point
    moved = level_from_other(view.level, level, np.array([[left_sign(view.side) * left, posterior, superior]]))[0]
    return (float(moved[0]), float(moved[1]), float(moved[2]), radius)


def _place(view: SpineView, level: Level, point: tuple[float, float, float]) -> tuple[float, float]:
    across, down = view.project(np.array([_spot(view, level, point, 0.0)[:3]]))[0]
    return (float(across), float(down))


def _piece(spots: list[Spot]) -> Piece:
    table = np.asarray(spots, dtype=float)
    around = table[:, None, :3] + table[:, None, 3:] * DIRECTIONS
    return Piece("free", "contrast", around.reshape(-1, 3))


def _above(level: Level) -> Level:
    return LEVELS[LEVELS.index(level) - 1] if level in TARGET_LEVELS else "L1"
