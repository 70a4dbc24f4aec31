"""Adds up signed distances of triangles per pixel: the sum is the path of each ray inside closed meshes.

For a closed mesh every ray leaves as often as it enters, so the sum of (depth
of leaving) minus (depth of entering) is the length inside. Corners are moved to
a grid of 1/256 pixel and edges are compared as whole numbers, with one rule for
pixels that lie exactly on an edge. So entries and exits balance in every pixel,
and no ray slips through between two triangles.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numba import njit

#: Parts of a pixel that corners are rounded to.
PARTS = 256
#: Triangles are shared out among threads in blocks of this many.
BLOCK = 64
#: Triangles smaller than this, in parts, are filled box-wise with short numbers, which hold their edges; others by spans.
SMALL = 32 * PARTS
#: Half of the least difference between a quotient of edges and a whole number that is not equal to it.
TINY = 2.0**-32


class Projected(NamedTuple):
    """Holds vertices on the grid of a picture.

    Parameters
    ----------
    columns, rows : numpy.ndarray
        Shape (n,), int32: parts of pixels.
    inverse_depth : numpy.ndarray
        Shape (n,), float32: one over the depth along the beam.
    """

    columns: np.ndarray
    rows: np.ndarray
    inverse_depth: np.ndarray


@njit(cache=True, nogil=True, error_model="numpy")
def project(vertices_mm, source_mm, axes, scale, projected):
    """Project vertices onto the grid.

    Parameters
    ----------
    vertices_mm : numpy.ndarray
        Shape (n, 3), float32, patient frame.
    source_mm : numpy.ndarray
        Shape (3,), float32.
    axes : numpy.ndarray
        Shape (3, 3), float32: right, down and forward of the picture.
    scale : (float, float)
        Distance from focus to detector over the side of a pixel, and half the number of pixels in a row.
    projected : Projected
        Filled here.
    """
    to_pixel, half = scale
    for i in range(len(vertices_mm)):
        x, y, z = vertices_mm[i, 0] - source_mm[0], vertices_mm[i, 1] - source_mm[1], vertices_mm[i, 2] - source_mm[2]
        depth = x * axes[2, 0] + y * axes[2, 1] + z * axes[2, 2]
        near = to_pixel / depth
        across, down = (
            x * axes[0, 0] + y * axes[0, 1] + z * axes[0, 2],
            x * axes[1, 0] + y * axes[1, 1] + z * axes[1, 2],
        )
        projected.columns[i] = np.int32(np.rint((across * near + half) * PARTS))
        projected.rows[i] = np.int32(np.rint((down * near + half) * PARTS))
        projected.inverse_depth[i] = np.float32(1.0) / depth


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def add_triangles(triangles, weights, projected, zero_mm, share, sums):
    """Add one thread's share of the triangles to the sums.

    Parameters
    ----------
    triangles : numpy.ndarray
        Shape (m, 3), int32, outward counter-clockwise.
    weights : numpy.ndarray
        Shape (m,), float32: what a millimetre inside counts.
    projected : Projected
        From :func:`project`.
    zero_mm : float
        Depth that is taken off every depth; keeps the sums small.
    share : (int, int)
        The first block of triangles, and the step to the next one.
    sums : numpy.ndarray
        Shape (pixels, pixels), float32; added to.
    """
    for start in range(share[0] * BLOCK, len(triangles), share[1] * BLOCK):
        for t in range(start, min(start + BLOCK, len(triangles))):
            _add_triangle(triangles[t], weights[t], projected, zero_mm, sums)


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy", inline="always")
def _add_triangle(corners, weight, projected, zero_mm, sums):
    """Add one triangle: its box on the grid, its edges as whole numbers, then its pixels."""
    a, b, c = corners[0], corners[1], corners[2]
    xa, xb, xc = projected.columns[a], projected.columns[b], projected.columns[c]
    ya, yb, yc = projected.rows[a], projected.rows[b], projected.rows[c]
    x_least, x_most = min(xa, min(xb, xc)), max(xa, max(xb, xc))
    y_least, y_most = min(ya, min(yb, yc)), max(ya, max(yb, yc))
    # Pixels whose middles lie in the box: a middle is half a pixel, 128 parts, in.
    last = sums.shape[0] - 1
    left, right = max((x_least + 127) >> 8, 0), min((x_most - 128) >> 8, last)
    top, bottom = max((y_least + 127) >> 8, 0), min((y_most - 128) >> 8, last)
    area = np.int64(xb - xa) * np.int64(yc - ya) - np.int64(yb - ya) * np.int64(xc - xa)
    if left > right or top > bottom or area == 0:
        return
    za, zb, zc = projected.inverse_depth[a], projected.inverse_depth[b], projected.inverse_depth[c]
    if area < 0:
        xb, xc, yb, yc, zb, zc = xc, xb, yc, yb, zc, zb
        area, weight = -area, -weight
    ax, ay, bx, by, cx, cy = yb - yc, xc - xb, yc - ya, xa - xc, ya - yb, xb - xa
    px, py = np.int64((left << 8) + 128), np.int64((top << 8) + 128)
    ea, eb, ec = (px - xb) * ax + (py - yb) * ay, (px - xc) * bx + (py - yc) * by, (px - xa) * cx + (py - ya) * cy
    inverse = np.float32(1.0) / np.float32(area)
    plane = (
        (np.float32(ea) * za + np.float32(eb) * zb + np.float32(ec) * zc) * inverse,
        (np.float32(ax) * za + np.float32(bx) * zb + np.float32(cx) * zc) * inverse * np.float32(PARTS),
        (np.float32(ay) * za + np.float32(by) * zb + np.float32(cy) * zc) * inverse * np.float32(PARTS),
    )
    edges = (ea - _is_outside(ax, ay), eb - _is_outside(bx, by), ec - _is_outside(cx, cy))
    slopes, box = (ax, bx, cx, ay, by, cy), (left, right, top, bottom)
    if x_most - x_least < SMALL and y_most - y_least < SMALL:
        _fill_box(sums, box, edges, slopes, plane, (weight, weight * zero_mm))
    else:
        _fill_spans(sums, box, edges, slopes, plane, (weight, weight * zero_mm))


@njit(cache=True, nogil=True, inline="always")
def _is_outside(across, down):
    """Return 1 if pixels on an edge belong to the other triangle: to the one on the edge's left or above it."""
    return 0 if across > 0 or (across == 0 and down > 0) else 1


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy", inline="always")
def _fill_box(sums, box, edges, slopes, plane, weights):
    """Test every pixel of a small box, without a branch, or the compiler does one pixel at a time."""
    ea, eb, ec = np.int32(edges[0]), np.int32(edges[1]), np.int32(edges[2])
    la, lb, lc = np.int32(slopes[0] << 8), np.int32(slopes[1] << 8), np.int32(slopes[2] << 8)
    z, z_right, z_down = plane
    weight, offset = weights
    for row in range(box[2], box[3] + 1):
        # A slice of its own, for the same reason.
        line = sums[row, box[0] : box[1] + 1]
        for k in range(line.shape[0]):
            j = np.int32(k)
            depth = weight / (z + z_right * np.float32(j)) - offset
            is_inside = np.int32(np.int32(ea + j * la) | np.int32(eb + j * lb) | np.int32(ec + j * lc)) >= 0
            line[k] += depth if is_inside else np.float32(0.0)
        ea = np.int32(ea + (slopes[3] << 8))
        eb = np.int32(eb + (slopes[4] << 8))
        ec = np.int32(ec + (slopes[5] << 8))
        z += z_down


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy", inline="always")
def _fill_spans(sums, box, edges, slopes, plane, weights):
    """Find the pixels of each row from where the edges cross it."""
    ea, eb, ec = edges
    z, z_right, z_down = plane
    weight, offset = weights
    ia, ib, ic = _inverse(slopes[0]), _inverse(slopes[1]), _inverse(slopes[2])
    for row in range(box[2], box[3] + 1):
        low, high = _narrowed(0.0, np.float64(box[1] - box[0]), ea, slopes[0], ia)
        low, high = _narrowed(low, high, eb, slopes[1], ib)
        low, high = _narrowed(low, high, ec, slopes[2], ic)
        if low <= high:
            begin = box[0] + np.int32(low)
            line, near = sums[row, begin : begin + np.int32(high - low) + 1], z + z_right * np.float32(low)
            for k in range(line.shape[0]):
                line[k] += weight / (near + z_right * np.float32(k)) - offset
        ea += np.int64(slopes[3]) << 8
        eb += np.int64(slopes[4]) << 8
        ec += np.int64(slopes[5]) << 8
        z += z_down


@njit(cache=True, nogil=True, inline="always")
def _inverse(slope):
    return 1.0 / (np.float64(slope) * 256.0) if slope != 0 else 0.0


@njit(cache=True, nogil=True, inline="always")
def _narrowed(low, high, edge, slope, inverse):
    """Keep the columns of a row that lie inside one edge; exact, since a quotient is never nearer to a whole number."""
    if slope > 0:
        return max(low, math.ceil(-edge * inverse - TINY)), high
    if slope < 0:
        return low, min(high, math.floor(-edge * inverse + TINY))
    return (low, high) if edge >= 0 else (1.0, 0.0)


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def along_rays(sums, pixel_mm, source_to_detector_mm, sign, lengths):
    """Turn sums of depths into lengths along the rays, all shares added up.

    Parameters
    ----------
    sums : numpy.ndarray
        Shape (shares, pixels, pixels), float32.
    pixel_mm, source_to_detector_mm : float
        Of the detector.
    sign : float
        -1 if the picture is seen against the beam, as ours is.
    lengths : numpy.ndarray
        Shape (pixels, pixels), float32; filled here.
    """
    shares, size = sums.shape[0], sums.shape[1]
    middle = np.float32(0.5 * size)
    for row in range(size):
        down = (np.float32(row + 0.5) - middle) * pixel_mm
        far = source_to_detector_mm * source_to_detector_mm + down * down
        for column in range(size):
            across = (np.float32(column + 0.5) - middle) * pixel_mm
            longer = sign * math.sqrt(far + across * across) / source_to_detector_mm
            total = sums[0, row, column]
            for share in range(1, shares):
                total += sums[share, row, column]
            lengths[row, column] = total * longer
