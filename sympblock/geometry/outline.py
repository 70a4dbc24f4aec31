"""Smooth closed outlines from a few measured points, in one axial plane.

Points are (left, posterior) in mm. Curves pass through the points they are
given, so a width that was measured is a width that is drawn.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

Points = Sequence[Sequence[float]]

FAR_MM = 500.0


def smooth_closed(points: Points, samples: int = 8) -> np.ndarray:
    """Lay a closed Catmull-Rom curve through the points.

    Parameters
    ----------
    points : sequence of (left, posterior)
        At least three, in order round the outline, the first not repeated.
    samples : int
        Points on the curve per given point.

    Returns
    -------
    numpy.ndarray
        Shape (n, 2), or (n, 3) for points in space; contains every given point.

    Examples
    --------
    >>> smooth_closed([(1, 0), (0, 1), (-1, 0), (0, -1)], samples=2).shape
    (8, 2)
    """
    given = np.asarray(points, dtype=float)
    if len(given) < 3:
        raise ValueError(f"an outline needs three points, not {len(given)}")
    before, after, beyond = (np.roll(given, shift, axis=0) for shift in (1, -1, -2))
    share = np.linspace(0, 1, samples, endpoint=False)[:, None, None]
    curve = (
        given
        + 0.5 * share * (after - before)
        + share**2 * (before - 2.5 * given + 2 * after - 0.5 * beyond)
        + share**3 * (1.5 * (given - after) + 0.5 * (beyond - before))
    )
    return curve.transpose(1, 0, 2).reshape(-1, given.shape[1])


def smooth_open(points: Points, samples: int = 8) -> np.ndarray:
    """Lay an open curve through two points or more.

    Examples
    --------
    >>> smooth_open([(0, 0), (1, 1), (2, 0)], samples=4).shape
    (9, 2)
    """
    padded = [points[0], *points, points[-1]]
    curve = smooth_closed(padded, samples)[samples : samples * len(points)]
    return np.vstack([curve, [points[-1]]])


def blob(points: Points) -> Polygon:
    """Make a smooth polygon through the points.

    Examples
    --------
    >>> blob([(1, 0), (0, 1), (-1, 0), (0, -1)]).is_valid
    True
    """
    shape = Polygon(smooth_closed(points)).buffer(0)
    return largest(shape)


def symmetric_blob(half: Points) -> Polygon:
    """Make a smooth polygon from its left half and the mirror image of it.

    ``half`` runs from the front of the midline to the back; its first and last
    points lie on the midline.
    """
    mirrored_half = [(-left, posterior) for left, posterior in reversed(half[1:-1])]
    return blob([*half, *mirrored_half])


def ellipse(centre: tuple[float, float], semi_axes: tuple[float, float], turn_deg: float = 0.0) -> Polygon:
    """Make an ellipse; ``turn_deg`` turns its left end backwards.

    Examples
    --------
    >>> round(ellipse((0, 0), (2, 1)).area, 1)
    6.3
    """
    circle = Point(0, 0).buffer(1.0, quad_segs=24)
    shape = affinity.rotate(affinity.scale(circle, *semi_axes), turn_deg, origin=(0, 0))
    return affinity.translate(shape, *centre)


def ribbon(points: Points, width_mm: float) -> Polygon:
    """Make a band of even width along a smooth open line."""
    return LineString(smooth_open(points)).buffer(width_mm / 2, cap_style="round")


def mirrored(shape: BaseGeometry) -> BaseGeometry:
    """Mirror a shape in the midline."""
    return affinity.scale(shape, xfact=-1, yfact=1, origin=(0, 0))


def largest(shape: BaseGeometry) -> Polygon:
    """Keep the largest piece of a shape that was cut up."""
    pieces = [piece for piece in getattr(shape, "geoms", [shape]) if isinstance(piece, Polygon)]
    return max(pieces, key=lambda piece: piece.area)


def band(low_mm: float, high_mm: float) -> Polygon:
    """Make the region between two distances to the left of the midline."""
    return box(low_mm, -FAR_MM, high_mm, FAR_MM)


def behind(posterior_mm: float, until_mm: float = FAR_MM) -> Polygon:
    """Make the region behind a coronal plane, up to another one."""
    return box(-FAR_MM, posterior_mm, FAR_MM, until_mm)
