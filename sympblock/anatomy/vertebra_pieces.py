"""One vertebra as rounded convex pieces: hulls of balls, in its level frame.

A hull of balls has an exact shadow: the hull of the balls' shadows. So every
view of the schematic spine is a true parallel projection of one body.
Coordinates are (left, posterior, superior) in mm. Spans, widths, depths and
heights are measured values; how a process is shaped in between is ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from sympblock.anatomy.bone_section import BoneSize, bone_parts, bone_size
from sympblock.anatomy.measures import measure
from sympblock.conventions import SIDES, Level, Side, left_sign

Ball = tuple[float, float, float, float]

HOLLOW_STEPS = (0.0, 0.35, 0.6, 0.8, 1.0)


@dataclass(frozen=True)
class Piece:
    """Holds one convex piece of bone.

    Parameters
    ----------
    level : str
        The vertebra it belongs to.
    part : str
        Name of the piece, with the side where there are two.
    centres_mm : numpy.ndarray
        Shape (n, 3): centres of the balls, (left, posterior, superior).
    radii_mm : numpy.ndarray
        Shape (n,): radii of the balls, at least 0.
    """

    level: str
    part: str
    centres_mm: np.ndarray
    radii_mm: np.ndarray


@cache
def vertebra_pieces(level: Level) -> tuple[Piece, ...]:
    """Build the pieces of L1 to L5 in the level frame.

    Examples
    --------
    >>> sum(piece.part.startswith("pedicle") for piece in vertebra_pieces("L3"))
    2
    """
    size = bone_size(level)
    pieces = _body(level)
    for side in SIDES:
        pieces += [
            _from_balls(level, f"{part}_{side}", _on_side(balls, side))
            for part, balls in _left_arch(level, size).items()
        ]
    return (*pieces, *(_from_balls(level, "spinous_process", balls) for balls in _spinous(level, size)))


def endplate_ring(level: Level, which: str) -> np.ndarray:
    """Return the rim of an endplate, shape (n, 3), ``which`` upper or lower.

    Examples
    --------
    >>> ring = endplate_ring("L3", "upper")
    >>> round(float(ring[:, 0].max() - ring[:, 0].min()), 1)
    51.0
    """
    width = _get(level, f"body_{which}_width_mm")
    depth = _get(level, f"body_{which}_depth_mm")
    flat = np.asarray(bone_parts(level, "lower")["vertebral_body"].exterior.coords)[:-1]
    span = flat.max(axis=0) - flat.min(axis=0)
    middle = (flat.max(axis=0) + flat.min(axis=0)) / 2
    flat = (flat - middle) / span * np.array([width, depth])
    return np.column_stack([flat, _endplate_height(level, flat[:, 1], depth, which)])


def _endplate_height(level: Level, posterior: np.ndarray, depth: float, which: str) -> np.ndarray:
    front, back = _get(level, "body_front_height_mm") / 2, _get(level, "body_back_height_mm") / 2
    height = front + (back - front) * (posterior / depth + 0.5)
    return height if which == "upper" else -height


def waist_ring(level: Level) -> np.ndarray:
    """Return the outline of the body at mid-height, shape (n, 3)."""
    flat = np.asarray(bone_parts(level, "waist")["vertebral_body"].exterior.coords)[:-1]
    return np.column_stack([flat, np.zeros(len(flat))])


def _body(level: Level) -> list[Piece]:
    """Stack frusta between the endplates, hollowed towards the waist."""
    waist = _resampled(waist_ring(level))
    pieces = []
    for which in ("upper", "lower"):
        rim = _resampled(endplate_ring(level, which))
        rings = [waist + (rim - waist) * [share**2, share**2, share] for share in HOLLOW_STEPS]
        for number, (one, two) in enumerate(zip(rings, rings[1:], strict=False)):
            points = np.vstack([one, two])
            pieces.append(Piece(level, f"body_{which}_{number}", points, np.zeros(len(points))))
    return pieces


def _resampled(ring: np.ndarray, count: int = 72) -> np.ndarray:
    """Pick points of a ring at even angles, so that two rings can be blended."""
    angle = np.arctan2(ring[:, 1] - ring[:, 1].mean(), ring[:, 0])
    order = np.argsort(angle)
    wanted = np.linspace(-np.pi, np.pi, count, endpoint=False)
    columns = [np.interp(wanted, angle[order], ring[order, axis], period=2 * np.pi) for axis in range(3)]
    return np.column_stack(columns)


def _left_arch(level: Level, size: BoneSize) -> dict[str, list[Ball]]:
    outer, back, canal = size.pedicle_outer, size.body_back, size.canal_back
    inner = min(outer, 24.0)
    # The lamina pieces keep clear of the canal; numbers follow the mean mesh by eye.
    return {
        "pedicle": _pedicle(level, size),
        "superior_articular_process": [
            (inner - 3.5, back + 11, 6, 4.6),
            (inner - 3.0, back + 16, 15.5, 4.0),
            (inner - 2.5, canal + 6.5, 11.5, 3.6),
        ],
        "transverse_process": _transverse(level, size),
        "pars": [(inner - 5.0, canal - 0.5, 4, 4.2), (inner - 8.0, canal + 1.0, -8, 4.2)],
        "lamina": [
            (1.0, canal + 4.0, -1.5, 2.4),
            (1.0, canal + 6.5, -13.0, 2.6),
            (inner - 8.5, canal + 0.5, 3.0, 3.0),
            (inner - 9.0, canal + 1.5, -11.0, 3.4),
        ],
        "inferior_articular_process": [(inner - 8.0, canal + 1.0, -9, 4.4), (inner - 8.0, canal + 2.5, -22.5, 4.0)],
    }


def _pedicle(level: Level, size: BoneSize) -> list[Ball]:
    width, height = size.pedicle_outer - size.canal_half_width, _get(level, "pedicle_height_mm")
    radius = min(width, height) / 2
    across, up = (width - 2 * radius) / 2, (height - 2 * radius) / 2
    middle = (size.canal_half_width + size.pedicle_outer) / 2
    return [
        (middle + sign * across, place, 5.0 + sign * up, radius)
        for place in (size.body_back + 2.5, size.body_back + 7.5)
        for sign in (-1, 1)
    ]


def _transverse(level: Level, size: BoneSize) -> list[Ball]:
    lift = 3.5 if level in ("L4", "L5") else 0.0
    root = min(size.pedicle_outer, 26.0)
    radius = 2.5
    tip = (size.tp_tip_left - radius, size.tp_tip_posterior - radius)
    return [
        (root - 2, size.body_back + 10, 2.0, 3.4),
        (root - 2, size.body_back + 10, 7.5, 3.4),
        (*tip, 3.2 + lift, radius),
        (*tip, 5.2 + lift, radius),
    ]


def _spinous(level: Level, size: BoneSize) -> list[list[Ball]]:
    front, tip = size.canal_back + 6, size.sp_tip_posterior
    low = -17.0 if level != "L5" else -13.0
    return [
        [
            (0, front, 1.0, 2.0),
            (0, front + 2, -10.0, 2.2),
            (0, tip - 9, 0.0, 2.6),
            (0, tip - 3.2, -4.0, 3.2),
            (0, tip - 3.6, low, 3.6),
        ]
    ]


def _on_side(balls: list[Ball], side: Side) -> list[Ball]:
    sign = left_sign(side)
    return [(sign * left, posterior, superior, radius) for left, posterior, superior, radius in balls]


def _from_balls(level: str, part: str, balls: list[Ball]) -> Piece:
    table = np.asarray(balls, dtype=float)
    return Piece(level, part, table[:, :3], table[:, 3])


def _get(level: Level, key: str) -> float:
    return measure("lumbar_levels", f"{level.lower()}_{key}")
