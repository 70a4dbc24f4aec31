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

from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from sympblock.anatomy.patient_build import typical_spine
from sympblock.anatomy.person.sample_traits import typical_traits
from sympblock.anatomy.schematic.vertebra_pieces import Piece, body_ring, free_pieces, sacrum_pieces, vertebra_pieces
from sympblock.anatomy.spine.bones import crest_superior_mm
from sympblock.anatomy.spine.vertebra import body_row
from sympblock.content import tables
from sympblock.conventions import (
    LUMBAR_LEVELS,
    Level,
    Side,
    check_level,
    check_side,
    left_sign,
    screen_right,
)

LANDMARKS = (
    "transverse_process_tip",
    "lateral_border",
    "anterior_border",
    "facet_line",
    "pedicle",
    "pars",
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
        across = np.array([*screen_right(self.oblique_deg, self.side), 0.0])
        down = np.array([0.0, 0.0, -1.0])
        return np.asarray(points_mm, dtype=float) @ np.column_stack([across, down])

    def shadow(self, piece: Piece) -> Polygon:
        """Project a piece given in the level frame of this view's level."""
        return _hull(self.project(piece.points_mm))

    def outline(self, level: Level | Literal["free"], parts: tuple[str, ...]) -> BaseGeometry:
        """Join the shadows of the pieces of a level whose part begins with one of ``parts``."""
        shadows = [
            self.shadow(piece)
            for piece in spine_pieces(self.level)
            if piece.level == level and piece.part.startswith(parts)
        ]
        return unary_union(shadows)

    def ring(self, level: Level, which: str) -> Polygon:
        """Project the rim of an endplate of a level, ``which`` upper or lower."""
        points = level_from_other(self.level, level, _rim(level, which))
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
        rings = [_rim(level, "upper"), _rim(level, "lower")]
        points = self.project(level_from_other(self.level, level, np.vstack(rings)))
        extreme = points[:, 0].min() if self.side == "left" else points[:, 0].max()
        return (float(extreme), float(points[:, 1].mean()))


def _hull(points: np.ndarray) -> Polygon:
    # A line through the points has their hull, and is made from the whole array at once: ten times as fast.
    return shapely.convex_hull(shapely.linestrings(points))


def _rim(level: Level, which: str) -> np.ndarray:
    return body_ring(body_row(typical_spine().measures[level]), 1.0 if which == "upper" else -1.0)


def _landmark_mm(name: str, level: Level, side: Side) -> np.ndarray:
    """Locate a landmark in the level frame."""
    key = "inferior_process_tip" if name == "facet_line" else name
    spine = typical_spine()
    found = spine.landmark(f"{key}_{level}" if name == "spinous_process_tip" else f"{key}_{level}_{side}")
    at = spine.frames[level].level_from_patient(found)
    return at + [left_sign(side) * tables.bone_shape().facet_line_beside_mm, 0.0, 0.0] if name == "facet_line" else at


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
    """Move points from a level frame of the typical patient into the patient frame, shape (n, 3)."""
    return typical_spine().frames[level].patient_from_level(points_mm)


def level_from_patient(level: str, points_mm: np.ndarray) -> np.ndarray:
    """Move points from the patient frame into a level frame of the typical patient, shape (n, 3).

    Examples
    --------
    >>> back = level_from_patient("L4", patient_from_level("L4", np.array([[1.0, 2.0, 3.0]])))
    >>> np.allclose(back, [[1, 2, 3]])
    True
    """
    return typical_spine().frames[level].level_from_patient(points_mm)


def level_from_other(level: str, other: str, points_mm: np.ndarray) -> np.ndarray:
    """Move points from the frame of another level into the frame of a level."""
    return points_mm if level == other else level_from_patient(level, patient_from_level(other, points_mm))


@cache
def spine_pieces(level: Level) -> tuple[Piece, ...]:
    """Return all pieces of the spine in the frame of a level.

    Examples
    --------
    >>> {"T12", "L3", "S1"} <= {piece.level for piece in spine_pieces("L3")}
    True
    """
    spine = typical_spine()
    own = [piece for each, m in spine.measures.items() for piece in vertebra_pieces(each, m)]
    own += sacrum_pieces(spine.sacrum)
    moved = [replace(piece, points_mm=level_from_other(level, piece.level, piece.points_mm)) for piece in own]
    return tuple(moved + [replace(p, points_mm=level_from_patient(level, p.points_mm)) for p in _free_pieces()])


def _free_pieces() -> tuple[Piece, ...]:
    spine, traits = typical_spine(), typical_traits()
    return free_pieces(spine, traits.spine.rib_lengths_mm["left"], crest_superior_mm(spine, traits))
