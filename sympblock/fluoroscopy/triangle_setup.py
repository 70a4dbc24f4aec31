"""Prepares a batch of triangles for filling: all of a batch alike and without a branch, so that several are done at once.

What a triangle needs lies in flat arrays, one number of the whole batch after the other: number ``NAME`` of triangle
``t`` stands at ``t + NAME``.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit

#: Parts of a pixel that corners are rounded to.
PARTS = 256
#: Triangles that are prepared together.
BATCH = 64
#: Of the corners, float32: column, row and inverse depth of each.
X_A, Y_A, Z_A, X_B, Y_B, Z_B, X_C, Y_C, Z_C = range(0, 9 * BATCH, BATCH)
#: Of a prepared triangle, float64: its edges in the middle of its first pixel, in squares of parts; inside from 0 on.
EDGE_A, EDGE_B, EDGE_C = range(0, 3 * BATCH, BATCH)
#: The same, float32: inverse depth there and its slopes per pixel; slopes of two edges, the third being what remains
#: to zero; first and last pixels; -1 if the triangle turns its back; and its longer extent in pixels.
Z_FIRST, Z_ACROSS, Z_DOWN, ACROSS_A, ACROSS_B, DOWN_A, DOWN_B, FIRST, LAST, TOP, BOTTOM, TURN, EXTENT = range(
    0, 13 * BATCH, BATCH
)
CORNER_COUNT, EDGE_COUNT, PLANE_COUNT = 9 * BATCH, 3 * BATCH, 13 * BATCH


@njit(cache=True, nogil=True)
def gather_corners(triangles: np.ndarray, points: np.ndarray, start: int, corners: np.ndarray) -> int:
    """Copy the corners of a batch of triangles side by side.

    Parameters
    ----------
    triangles : numpy.ndarray
        Shape (m, 3), int32.
    points : numpy.ndarray
        Shape (n, 3), float32, from :func:`~sympblock.fluoroscopy.l_buffer.project`.
    start : int
        First triangle of the batch.
    corners : numpy.ndarray
        Shape (CORNER_COUNT,), float32; filled here.

    Returns
    -------
    int
        How many triangles were there.
    """
    count = min(BATCH, len(triangles) - start)
    for t in range(count):
        for corner in range(3):
            point = points[triangles[start + t, corner]]
            for k in range(3):
                corners[t + (3 * corner + k) * BATCH] = point[k]
    return count


@njit(cache=True, nogil=True, inline="always")
def _outside(across: float, down: float) -> float:
    """Return 1 if pixels on an edge belong to the other triangle: to the one before the edge or above it."""
    return 0.0 if across > 0.0 or (across == 0.0 and down > 0.0) else 1.0


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def prepare(corners: np.ndarray, count: int, last: float, edges: np.ndarray, planes: np.ndarray) -> None:
    """Work out boxes, edges and planes of a batch of triangles.

    Corners are whole numbers of parts, so that all products and sums of the edges are whole numbers below 2^53, which
    float64 holds exactly.

    Parameters
    ----------
    corners : numpy.ndarray
        From :func:`gather_corners`.
    count : int
        Triangles in it.
    last : float
        Last pixel of a row or column of the picture.
    edges, planes : numpy.ndarray
        Shapes (EDGE_COUNT,), float64, and (PLANE_COUNT,), float32; filled here. Without a pixel, the bottom is -1.
    """
    pixel = 1.0 / PARTS
    for t in range(count):
        xa, ya, za = np.float64(corners[t + X_A]), np.float64(corners[t + Y_A]), np.float64(corners[t + Z_A])
        xb, yb, zb = np.float64(corners[t + X_B]), np.float64(corners[t + Y_B]), np.float64(corners[t + Z_B])
        xc, yc, zc = np.float64(corners[t + X_C]), np.float64(corners[t + Y_C]), np.float64(corners[t + Z_C])
        x_least, x_most = min(xa, min(xb, xc)), max(xa, max(xb, xc))
        y_least, y_most = min(ya, min(yb, yc)), max(ya, max(yb, yc))
        # Pixels whose middles lie in the box: a middle is half a pixel, 128 parts, in.
        first, end = max(math.ceil(x_least * pixel - 0.5), 0.0), min(math.floor(x_most * pixel - 0.5), last)
        top, bottom = max(math.ceil(y_least * pixel - 0.5), 0.0), min(math.floor(y_most * pixel - 0.5), last)
        area = (xb - xa) * (yc - ya) - (yb - ya) * (xc - xa)
        turn = 1.0 if area > 0.0 else -1.0
        ax, ay, bx, by = turn * (yb - yc), turn * (xc - xb), turn * (yc - ya), turn * (xa - xc)
        cx, cy = -ax - bx, -ay - by
        px, py = (first + 0.5) * PARTS, (top + 0.5) * PARTS
        ea, eb, ec = (px - xb) * ax + (py - yb) * ay, (px - xc) * bx + (py - yc) * by, (px - xa) * cx + (py - ya) * cy
        inverse = 1.0 / (area * turn)
        planes[t + Z_FIRST] = np.float32((ea * za + eb * zb + ec * zc) * inverse)
        planes[t + Z_ACROSS] = np.float32((ax * za + bx * zb + cx * zc) * inverse * PARTS)
        planes[t + Z_DOWN] = np.float32((ay * za + by * zb + cy * zc) * inverse * PARTS)
        edges[t + EDGE_A] = ea - _outside(ax, ay)
        edges[t + EDGE_B] = eb - _outside(bx, by)
        edges[t + EDGE_C] = ec - _outside(cx, cy)
        planes[t + ACROSS_A], planes[t + ACROSS_B] = np.float32(ax), np.float32(bx)
        planes[t + DOWN_A], planes[t + DOWN_B] = np.float32(ay), np.float32(by)
        planes[t + FIRST], planes[t + LAST], planes[t + TOP] = np.float32(first), np.float32(end), np.float32(top)
        planes[t + BOTTOM] = np.float32(bottom) if end >= first and area != 0.0 else np.float32(-1.0)
        planes[t + TURN] = np.float32(turn)
        planes[t + EXTENT] = np.float32(max(x_most - x_least, y_most - y_least) * pixel)
