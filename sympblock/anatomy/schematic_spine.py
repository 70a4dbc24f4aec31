"""The schematic spine T12 to S1 with its curve, and its parallel projections.

Views are squared on a level: its endplates are seen edge-on, its body centre
is the origin of the picture. Picture coordinates are x to the right and y
down, in mm, patient prone and seen from behind.

Examples
--------
>>> view = SpineView("L3", "left", oblique_deg=0)
>>> view.project(np.array([[10.0, 0.0, 5.0]])).tolist()
[[-10.0, -5.0]]
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from sympblock.anatomy.measures import measure
from sympblock.anatomy.vertebra_pieces import (
    Piece,
    endplate_ring,
    vertebra_pieces,
    waist_ring,
)
from sympblock.conventions import (
    LUMBAR_LEVELS,
    SIDES,
    Level,
    Side,
    check_level,
    check_side,
    left_sign,
    screen_right,
)

#: A circle of radius 1 as 48 points: its polygon falls short of the round by 0.2 %.
CIRCLE = np.array([(math.cos(t), math.sin(t)) for t in np.linspace(0, 2 * math.pi, 48, endpoint=False)])
LANDMARKS = (
    "transverse_process_tip",
    "lateral_border",
    "anterior_border",
    "facet_line",
    "pedicle",
    "spinous_process_tip",
)


@dataclass(frozen=True)
class SpineView:
    """Turns points of a level frame into picture coordinates.

    Parameters
    ----------
    level : str
        ``"L1"`` to ``"L5"``: the level the view is squared and centred on.
    side : str
        The needle side.
    oblique_deg : float
        0 AP, up to 90 lateral; the view turns towards ``side``.
    """

    level: Level = "L3"
    side: Side = "left"
    oblique_deg: float = 0.0

    def __post_init__(self) -> None:
        check_level(self.level, among=LUMBAR_LEVELS)
        check_side(self.side)
        screen_right(self.oblique_deg, self.side)

    def project(self, points_mm: np.ndarray) -> np.ndarray:
        """Project points of the level frame, shape (n, 3) to (n, 2)."""
        right = np.array([*screen_right(self.oblique_deg, self.side), 0.0])
        down = np.array([0.0, 0.0, -1.0])
        return np.asarray(points_mm, dtype=float) @ np.column_stack([right, down])

    def shadow(self, piece: Piece) -> Polygon:
        """Project a piece given in the level frame of this view's level."""
        centres = self.project(piece.centres_mm)
        if not piece.radii_mm.any():
            return _hull(centres)
        circles = centres[:, None, :] + piece.radii_mm[:, None, None] * CIRCLE
        return _hull(circles.reshape(-1, 2))

    def outline(self, level: Level, parts: tuple[str, ...]) -> BaseGeometry:
        """Join the shadows of the pieces of a level whose part begins with one of ``parts``."""
        shadows = [
            self.shadow(piece)
            for piece in spine_pieces(self.level)
            if piece.level == level and piece.part.startswith(parts)
        ]
        return unary_union(shadows)

    def ring(self, level: Level, which: str) -> Polygon:
        """Project the rim of an endplate of a level, ``which`` upper or lower."""
        points = level_from_other(self.level, level, endplate_ring(level, which))
        return _hull(self.project(points))

    def landmark(self, name: str, level: Level | None = None) -> tuple[float, float]:
        """Locate a landmark of the needle side in the picture.

        Parameters
        ----------
        name : str
            One of :data:`LANDMARKS`.
        level : str or None
            The vertebra; None = the level of the view.

        Raises
        ------
        ValueError
            If the name is not a landmark.
        """
        if name not in LANDMARKS:
            raise ValueError(f"landmark must be one of {', '.join(LANDMARKS)}, not {name!r}")
        level = level or self.level
        if name in ("lateral_border", "anterior_border"):
            return self._border(level)
        point = level_from_other(self.level, level, np.array([_landmark_mm(name, level, self.side)]))
        across, down = self.project(point)[0]
        return (float(across), float(down))

    def _border(self, level: Level) -> tuple[float, float]:
        """Return the border of the body on the needle side of the picture.

        It is the lateral border in AP and turns into the anterior border in
        the lateral view.
        """
        rings = [endplate_ring(level, "upper"), endplate_ring(level, "lower")]
        points = self.project(level_from_other(self.level, level, np.vstack(rings)))
        extreme = points[:, 0].min() if self.side == "left" else points[:, 0].max()
        return (float(extreme), float(points[:, 1].mean()))


def _hull(points: np.ndarray) -> Polygon:
    # A line through the points has their hull, and is made from the whole array at once: ten times as fast.
    return shapely.convex_hull(shapely.linestrings(points))


def _landmark_mm(name: str, level: Level, side: Side) -> tuple[float, float, float]:
    parts = {piece.part: piece for piece in vertebra_pieces(level)}
    if name == "spinous_process_tip":
        return tuple(parts["spinous_process"].centres_mm[-1])
    if name == "transverse_process_tip":
        piece = parts[f"transverse_process_{side}"]
        middle, radius = piece.centres_mm[-2:].mean(axis=0), piece.radii_mm[-1]
        return (middle[0] + left_sign(side) * radius, middle[1], middle[2])
    if name == "pedicle":
        return tuple(parts[f"pedicle_{side}"].centres_mm.mean(axis=0))
    return tuple(parts[f"inferior_articular_process_{side}"].centres_mm[-1] + [left_sign(side) * 4.0, 0, 0])


def meeting_angle_deg(level: Level) -> float:
    """Return the oblique angle at which the tip of the transverse process meets the body's border.

    Examples
    --------
    >>> 15 < meeting_angle_deg("L3") < 45
    True
    """

    def lead_mm(angle: float) -> float:
        view = SpineView(level, "left", angle)
        return view.landmark("transverse_process_tip")[0] - view.landmark("lateral_border")[0]

    low, high = 0.0, 60.0
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if lead_mm(middle) < 0 else (low, middle)
    return (low + high) / 2


def patient_from_level(level: str, points_mm: np.ndarray) -> np.ndarray:
    """Move points from a level frame into the patient frame, shape (n, 3)."""
    return np.asarray(points_mm, dtype=float) @ _axes(level) + _centre(level)


def level_from_patient(level: str, points_mm: np.ndarray) -> np.ndarray:
    """Move points from the patient frame into a level frame, shape (n, 3).

    Examples
    --------
    >>> back = level_from_patient("L4", patient_from_level("L4", np.array([[1.0, 2.0, 3.0]])))
    >>> np.allclose(back, [[1, 2, 3]])
    True
    """
    return (np.asarray(points_mm, dtype=float) - _centre(level)) @ _axes(level).T


def level_from_other(level: str, other: str, points_mm: np.ndarray) -> np.ndarray:
    """Move points from the frame of another level into the frame of a level."""
    return points_mm if level == other else level_from_patient(level, patient_from_level(other, points_mm))


def _axes(level: str) -> np.ndarray:
    tilt = math.radians(measure("lumbar_levels", f"{level.lower()}_tilt_deg"))
    return np.array([[1, 0, 0], [0, math.cos(tilt), -math.sin(tilt)], [0, math.sin(tilt), math.cos(tilt)]])


def _centre(level: str) -> np.ndarray:
    name = level.lower()
    back, up = (measure("lumbar_levels", f"{name}_centre_{axis}_mm") for axis in ("posterior", "superior"))
    return np.array([0.0, back, up])


@cache
def spine_pieces(level: Level) -> tuple[Piece, ...]:
    """Return all pieces of the spine in the frame of a level.

    Examples
    --------
    >>> {"T12", "L3", "S1"} <= {piece.level for piece in spine_pieces("L3")}
    True
    """
    own = [piece for each in LUMBAR_LEVELS for piece in vertebra_pieces(each)] + _t12_pieces() + _s1_pieces()
    moved = [replace(piece, centres_mm=level_from_other(level, piece.level, piece.centres_mm)) for piece in own]
    free = [replace(piece, centres_mm=level_from_patient(level, piece.centres_mm)) for piece in _rib_and_crest()]
    return tuple(moved + free)


def _t12_pieces() -> list[Piece]:
    """Copy L1, a little smaller and without transverse processes, for T12."""
    kept = [piece for piece in vertebra_pieces("L1") if not piece.part.startswith("transverse")]
    return [Piece("T12", piece.part, piece.centres_mm * [0.95, 0.95, 0.92], piece.radii_mm * 0.95) for piece in kept]


def _s1_pieces() -> list[Piece]:
    upper = endplate_ring("L5", "upper") * [0.9, 0.95, 0.0] + [0, 0, 14.0]
    lower = waist_ring("L5") * [0.62, 0.5, 0.0] + [0, 3.0, -42.0]
    body = Piece("S1", "body_upper", np.vstack([upper, lower]), np.zeros(len(upper) + len(lower)))
    pieces = [body]
    for side in SIDES:
        sign = left_sign(side)
        ala = np.array(
            [[sign * 24, 2, 9, 5.0], [sign * 46, 8, 3, 5.0], [sign * 42, 14, -22, 6.0], [sign * 16, 8, -38, 5.0]],
            dtype=float,
        )
        horn = np.array([[sign * 19, 24, 8, 4.5], [sign * 20, 29, 17, 4.0]], dtype=float)
        pieces += [
            Piece("S1", f"ala_{side}", ala[:, :3], ala[:, 3]),
            Piece("S1", f"superior_articular_process_{side}", horn[:, :3], horn[:, 3]),
        ]
    return pieces


def _rib_and_crest() -> list[Piece]:
    """Make twelfth ribs and iliac crests as chains of short pieces, patient frame."""
    rib = [(24, 33, 104, 3.4), (48, 50, 92, 3.2), (72, 47, 72, 2.8), (90, 34, 52, 2.2)]
    crest = [(46, 62, -88, 3.0), (60, 52, -60, 3.0), (82, 38, -44, 3.0), (106, 18, -41, 3.0), (126, -6, -52, 3.0)]
    pieces = []
    for part, chain in (("rib", rib), ("crest", crest)):
        for side in SIDES:
            for one, two in zip(chain, chain[1:], strict=False):
                link = np.array([one, two], dtype=float) * [left_sign(side), 1, 1, 1]
                pieces.append(Piece("free", f"{part}_{side}", link[:, :3], link[:, 3]))
    return pieces
