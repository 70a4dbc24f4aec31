"""Smooth solids as signed distances: elliptic cones joined softly, and vertebral bodies.

A solid is a list of *limbs*. A limb runs from one end to the other with an
elliptic cross-section whose two half-axes change evenly on the way. Limbs are
joined with a smooth minimum, so that a process grows out of a body as bone
does, without a crease. Distances are true to first order near the surface,
which is all that meshing needs; far away they are only a bound of the sign.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit
from numpy.typing import ArrayLike

FAR_MM = 1e3


def limb(
    a_mm: ArrayLike,
    b_mm: ArrayLike,
    up: ArrayLike,
    axes_a_mm: ArrayLike,
    axes_b_mm: ArrayLike | None = None,
    join_mm: float = 2.0,
) -> np.ndarray:
    """Describe one limb as a row for :func:`limbs_distance`.

    Parameters
    ----------
    a_mm, b_mm : array_like
        Shape (3,): the two ends.
    up : array_like
        Shape (3,): direction of the first half-axis; made square to the limb.
    axes_a_mm, axes_b_mm : (float, float)
        Half-axes at each end, along ``up`` and across it; ``axes_b_mm`` None = as at a.
    join_mm : float
        Reach of the soft join with what comes before, 0 = sharp.

    Returns
    -------
    numpy.ndarray
        Shape (14,): end a (3), end b (3), unit direction of the first half-axis (3),
        half-axes at a (2) and at b (2), width of the soft join, all mm.

    Examples
    --------
    >>> limb((0, 0, 0), (0, 0, 10), (1, 0, 0), (3, 2)).shape
    (14,)
    """
    a, b, first = (np.asarray(v, dtype=float) for v in (a_mm, b_mm, up))
    along = b - a
    length = float(np.linalg.norm(along))
    if length > 0:
        first = first - along * (first @ along) / length**2
    first = first / np.linalg.norm(first)
    return np.concatenate([a, b, first, axes_a_mm, axes_a_mm if axes_b_mm is None else axes_b_mm, [join_mm]])


@njit(cache=True, nogil=True)
def soft_min(one: float, two: float, reach: float) -> float:
    """Return the smaller of two distances, rounded where they differ by less than ``reach``."""
    if reach <= 0.0:
        return min(one, two)
    near = max(reach - abs(one - two), 0.0) / reach
    return min(one, two) - near * near * reach * 0.25


@njit(cache=True, nogil=True)
def limb_distance(x: float, y: float, z: float, row: np.ndarray, enough: float) -> float:
    """Return the signed distance of one point to one limb, or ``enough`` if it is surely farther."""
    dx, dy, dz = row[3] - row[0], row[4] - row[1], row[5] - row[2]
    length2 = dx * dx + dy * dy + dz * dz
    px, py, pz = x - row[0], y - row[1], z - row[2]
    share = 0.0
    if length2 > 0.0:
        share = min(1.0, max(0.0, (px * dx + py * dy + pz * dz) / length2))
    ox, oy, oz = px - share * dx, py - share * dy, pz - share * dz
    widest = enough + max(max(row[9], row[10]), max(row[11], row[12]))
    if widest > 0.0 and ox * ox + oy * oy + oz * oz > widest * widest:
        return enough
    first = ox * row[6] + oy * row[7] + oz * row[8]
    along = 0.0
    if length2 > 0.0:
        along = (ox * dx + oy * dy + oz * dz) / math.sqrt(length2)
    across2 = max(ox * ox + oy * oy + oz * oz - first * first - along * along, 0.0)
    half_first = row[9] + share * (row[11] - row[9])
    half_across = row[10] + share * (row[12] - row[10])
    half_along = min(half_first, half_across)
    f2, a2, l2 = half_first * half_first, half_across * half_across, half_along * half_along
    k0 = math.sqrt(first * first / f2 + across2 / a2 + along * along / l2)
    k1 = math.sqrt(first * first / (f2 * f2) + across2 / (a2 * a2) + along * along / (l2 * l2))
    if k1 < 1e-12:
        return -half_along
    # No point lies deeper than half the thinner side; the estimate would say so in the middle of a flat limb.
    return max(k0 * (k0 - 1.0) / k1, -half_along)


@njit(cache=True, nogil=True)
def limbs_distance(points_mm: np.ndarray, limbs: np.ndarray) -> np.ndarray:
    """Return the signed distances of points to softly joined limbs.

    Parameters
    ----------
    points_mm : numpy.ndarray
        Shape (n, 3), float64.
    limbs : numpy.ndarray
        Shape (m, 14), rows made by :func:`limb`.

    Returns
    -------
    numpy.ndarray
        Shape (n,), mm, negative inside.

    Examples
    --------
    >>> ball = limb((0, 0, 0), (0, 0, 0), (1, 0, 0), (5, 5))[None]
    >>> limbs_distance(np.array([[8.0, 0, 0], [0, 0, 0]]), ball).round(6).tolist()
    [3.0, -5.0]
    """
    return limbs_distance_within(points_mm, limbs, np.full(len(points_mm), FAR_MM))


@njit(cache=True, nogil=True)
def limbs_distance_within(points_mm: np.ndarray, limbs: np.ndarray, enough_mm: np.ndarray) -> np.ndarray:
    """Return the distances of points to limbs where they are small enough to matter.

    Parameters
    ----------
    points_mm, limbs : numpy.ndarray
        As for :func:`limbs_distance`.
    enough_mm : numpy.ndarray
        Shape (n,): what is farther than this need not be told exactly.

    Returns
    -------
    numpy.ndarray
        Shape (n,), mm; at least about ``enough_mm`` where the limbs are farther.
    """
    found = np.empty(len(points_mm))
    for index in range(len(points_mm)):
        x, y, z = points_mm[index, 0], points_mm[index, 1], points_mm[index, 2]
        nearest = FAR_MM
        for row in range(len(limbs)):
            reach = limbs[row, 13]
            farthest = min(nearest, enough_mm[index]) + reach
            nearest = soft_min(nearest, limb_distance(x, y, z, limbs[row], farthest), reach)
        found[index] = nearest
    return found


def near_limbs(points_mm: np.ndarray, limbs: np.ndarray, reach_mm: float = 5.0) -> np.ndarray:
    """Return the distances of points to limbs, exact up to a reach: enough to give way to them.

    Examples
    --------
    >>> ball = limb((0, 0, 0), (0, 0, 0), (1, 0, 0), (5, 5))[None]
    >>> near_limbs(np.array([[8.0, 0, 0], [90.0, 0, 0]]), ball).round(6).tolist()
    [3.0, 7.0]
    """
    return limbs_distance_within(points_mm, limbs, np.full(len(points_mm), reach_mm))


@njit(cache=True, nogil=True)
def body_distance(points_mm: np.ndarray, body: np.ndarray) -> np.ndarray:
    """Return the signed distances of points of the level frame to a vertebral body.

    Parameters
    ----------
    points_mm : numpy.ndarray
        Shape (n, 3), float64, level frame.
    body : numpy.ndarray
        Shape (20,), filled by the vertebra: half-widths at the upper rim, lower rim and waist; front and
        back at the upper rim, lower rim and waist; front and back height; depth of
        the upper and lower endplate; share of the depth at which the body is
        widest; squareness in front and behind; hollow of the back wall; power of
        the waist; rounding of the rim; share of the half-height from which the wall
        stands upright, so that the rim is as wide as its measure says.

    Returns
    -------
    numpy.ndarray
        Shape (n,), mm, negative inside.
    """
    found = np.empty(len(points_mm))
    for index in range(len(points_mm)):
        found[index] = _body_point(points_mm[index, 0], points_mm[index, 1], points_mm[index, 2], body)
    return found


@njit(cache=True, nogil=True)
def _body_point(x: float, y: float, z: float, body: np.ndarray) -> float:
    front_mid, back_mid = 0.5 * (body[3] + body[4]), 0.5 * (body[6] + body[7])
    toward_back = min(1.2, max(-0.2, (y - front_mid) / (back_mid - front_mid)))
    half_height = 0.5 * (body[9] + toward_back * (body[10] - body[9]))
    t = z / half_height
    rim = min(1.0, abs(t) / body[19]) ** body[17]
    upper = 0.5 + 0.5 * min(1.0, max(-1.0, t))
    half_width = body[2] + rim * (upper * body[0] + (1 - upper) * body[1] - body[2])
    front = body[5] + rim * (upper * body[3] + (1 - upper) * body[4] - body[5])
    back = body[8] + rim * (upper * body[6] + (1 - upper) * body[7] - body[8])
    middle = front + body[13] * (back - front)
    back -= body[16] * math.exp(-((x / (0.45 * half_width)) ** 2))
    reach, power = (middle - front, body[14]) if y < middle else (back - middle, body[15])
    u, v = abs(x) / half_width, abs(y - middle) / reach
    k = (u**power + v**power) ** (1.0 / power)
    side = -min(half_width, reach)
    if k > 1e-6:
        slope_x = (u / k) ** (power - 1.0) / half_width
        slope_y = (v / k) ** (power - 1.0) / reach
        side = (k - 1.0) / math.sqrt(slope_x * slope_x + slope_y * slope_y)
    # The dish is flat at the rim ring (epiphyseal ring) and deepest in the middle.
    dish = max(0.0, 1.0 - (k / 0.86) ** 2)
    dish = dish * (2.0 - dish)
    cap = max(z - half_height + body[11] * dish, -z - half_height + body[12] * dish)
    return -soft_min(-side, -cap, 2.0 * body[18])


@njit(cache=True, nogil=True)
def soft_min_array(one: np.ndarray, two: np.ndarray, reach: float) -> np.ndarray:
    """Return :func:`soft_min` of two arrays of distances, point by point.

    Examples
    --------
    >>> soft_min_array(np.array([1.0]), np.array([4.0]), 2.0).tolist()
    [1.0]
    """
    found = np.empty(len(one))
    for index in range(len(one)):
        found[index] = soft_min(one[index], two[index], reach)
    return found
