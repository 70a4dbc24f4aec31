"""Where lines meet the triangles of a closed mesh: no hit is lost, none is counted twice.

The mesh is looked at along the line, so that the line is a point in a plane and
the question for each edge is on which side of it the point lies. The answer is
exact, also where rounding hides it, and a point on an edge counts as shifted by
an infinitely small step that is the same for every edge. Two triangles that
share an edge therefore never disagree, and along each line a closed mesh is
left as often as it is entered.
"""

from __future__ import annotations

import numpy as np
from numba import njit
from numpy.typing import ArrayLike

#: Anything nearer to the line lies on it, mm; keeps products of coordinates clear of underflow.
SNAP_MM = 1e-9
#: Splits a double into two halves whose products are exact (Dekker).
SPLIT = 134217729.0


def line_hits(
    vertices_mm: np.ndarray, triangles: np.ndarray, start_mm: ArrayLike, end_mm: ArrayLike
) -> tuple[np.ndarray, np.ndarray]:
    """Find where the endless line through two points meets a mesh.

    Parameters
    ----------
    vertices_mm : numpy.ndarray
        Shape (n, 3).
    triangles : numpy.ndarray
        Shape (m, 3): counter-clockwise seen from outside.
    start_mm, end_mm : array_like
        Shape (3,): two different points.

    Returns
    -------
    depths_mm : numpy.ndarray
        Shape (k,): distance of each hit from the start, negative behind it; in no order.
    signs : numpy.ndarray
        Shape (k,): 1 where the line enters, -1 where it leaves.

    Examples
    --------
    >>> corners = np.array([[0.0, 0, 0], [6, 0, 0], [0, 6, 0], [0, 0, 6]])
    >>> faces = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])
    >>> depths, signs = line_hits(corners, faces, (1, 1, -4), (1, 1, 0))
    >>> sorted(zip(depths.tolist(), signs.tolist()))
    [(4.0, 1), (8.0, -1)]
    """
    start = np.asarray(start_mm, dtype=float)
    seen = _seen_along(vertices_mm, start, np.asarray(end_mm, dtype=float) - start)
    heights, signs = np.empty(len(triangles)), np.empty(len(triangles), dtype=np.int64)
    count = upright_hits(seen, triangles, 0.0, 0.0, heights, signs)
    return heights[:count], signs[:count]


def winding_numbers(vertices_mm: np.ndarray, triangles: np.ndarray, points_mm: np.ndarray) -> np.ndarray:
    """Count how often a mesh encloses each point: 1 inside, 0 outside; shape (n,).

    Examples
    --------
    >>> corners = np.array([[0.0, 0, 0], [6, 0, 0], [0, 6, 0], [0, 0, 6]])
    >>> faces = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])
    >>> winding_numbers(corners, faces, np.array([[1.0, 1, 1], [1, 1, -1], [3, 3, 3]])).tolist()
    [1, 0, 0]
    """
    return _winding_numbers(vertices_mm.astype(float), triangles, np.ascontiguousarray(points_mm, dtype=float))


@njit(cache=True, nogil=True)
def _seen_along(vertices: np.ndarray, start: np.ndarray, direction: np.ndarray) -> np.ndarray:
    """Turn vertices so that the line runs from the origin up the third axis."""
    along = direction / np.sqrt((direction**2).sum())
    least = np.argmin(np.abs(along))
    across = -along[least] * along
    across[least] += 1.0
    across /= np.sqrt((across**2).sum())
    up = np.cross(along, across)
    seen = np.empty((len(vertices), 3))
    for index in range(len(vertices)):
        x, y, z = vertices[index, 0] - start[0], vertices[index, 1] - start[1], vertices[index, 2] - start[2]
        seen[index, 0] = x * across[0] + y * across[1] + z * across[2]
        seen[index, 1] = x * up[0] + y * up[1] + z * up[2]
        seen[index, 2] = x * along[0] + y * along[1] + z * along[2]
    return seen


@njit(cache=True, nogil=True)
def _winding_numbers(vertices: np.ndarray, triangles: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Add up what a line upwards from each point leaves and enters."""
    heights, signs = np.empty(len(triangles)), np.empty(len(triangles), dtype=np.int64)
    found = np.zeros(len(points), dtype=np.int64)
    for index in range(len(points)):
        count = upright_hits(vertices, triangles, points[index, 0], points[index, 1], heights, signs)
        for hit in range(count):
            if heights[hit] > points[index, 2]:
                found[index] -= signs[hit]
    return found


@njit(cache=True, nogil=True)
def upright_hits(
    vertices: np.ndarray, triangles: np.ndarray, x: float, y: float, heights: np.ndarray, signs: np.ndarray
) -> int:
    """Fill in height and sign of each hit of the line along the third axis through (x, y); return their number."""
    count = 0
    for index in range(len(triangles)):
        i, j, k = triangles[index, 0], triangles[index, 1], triangles[index, 2]
        ax, bx, cx = _off(vertices[i, 0], x), _off(vertices[j, 0], x), _off(vertices[k, 0], x)
        if (ax > 0 and bx > 0 and cx > 0) or (ax < 0 and bx < 0 and cx < 0):
            continue
        ay, by, cy = _off(vertices[i, 1], y), _off(vertices[j, 1], y), _off(vertices[k, 1], y)
        if (ay > 0 and by > 0 and cy > 0) or (ay < 0 and by < 0 and cy < 0):
            continue
        turn = _turn(ax, ay, bx, by)
        if turn == 0 or _turn(bx, by, cx, cy) != turn or _turn(cx, cy, ax, ay) != turn:
            continue
        one, two, three = abs(bx * cy - by * cx), abs(cx * ay - cy * ax), abs(ax * by - ay * bx)
        if one + two + three == 0.0:
            one = two = three = 1.0
        low = one * vertices[i, 2] + two * vertices[j, 2] + three * vertices[k, 2]
        heights[count] = low / (one + two + three)
        signs[count] = -turn
        count += 1
    return count


@njit(cache=True, nogil=True)
def _off(value: float, origin: float) -> float:
    off = value - origin
    return off if abs(off) >= SNAP_MM else 0.0


@njit(cache=True, nogil=True)
def _turn(ax: float, ay: float, bx: float, by: float) -> int:
    """Return how an edge runs around the origin: 1 counter-clockwise, -1 clockwise, 0 if it is seen end-on."""
    one, other = ax * by, ay * bx
    if one == other:
        one, other = _lost(ax, by, one), _lost(ay, bx, other)
    # On the edge: the origin is shifted by (e, e²), so that the direction of the edge decides.
    if one == other:
        one, other = ay, by
    if one == other:
        one, other = bx, ax
    return 1 if one > other else -1 if one < other else 0


@njit(cache=True, nogil=True)
def _lost(a: float, b: float, product: float) -> float:
    """Return what rounding took from a product, exactly."""
    big = SPLIT * a
    a_high = big - (big - a)
    big = SPLIT * b
    b_high = big - (big - b)
    a_low, b_low = a - a_high, b - b_high
    return a_low * b_low - (((product - a_high * b_high) - a_low * b_high) - a_high * b_low)
