"""Adds up signed distances of triangles per pixel: the sum is the path of each ray inside closed meshes.

For a closed mesh every ray leaves as often as it enters, so the sum of (depth
of leaving) minus (depth of entering) is the length inside. Corners are moved to
a grid of 1/256 pixel and edges are compared as whole numbers, with one rule for
pixels that lie exactly on an edge. So entries and exits balance in every pixel,
and no ray slips through between two triangles.
"""

from __future__ import annotations

import math

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


@njit(cache=True, nogil=True, error_model="numpy")
def project(vertices_mm, source_mm, axes, to_pixel, half, columns, rows, inverse_depth):
    """Project vertices onto the grid.

    Parameters
    ----------
    vertices_mm : numpy.ndarray
        Shape (n, 3), float32, patient frame.
    source_mm : numpy.ndarray
        Shape (3,), float32.
    axes : numpy.ndarray
        Shape (3, 3), float32: right, down and forward of the picture.
    to_pixel : float
        Distance from focus to detector over the side of a pixel.
    half : float
        Half the number of pixels in a row.
    columns, rows, inverse_depth : numpy.ndarray
        Shape (n,): int32, int32, float32; filled here.
    """
    for i in range(len(vertices_mm)):
        x, y, z = vertices_mm[i, 0] - source_mm[0], vertices_mm[i, 1] - source_mm[1], vertices_mm[i, 2] - source_mm[2]
        depth = x * axes[2, 0] + y * axes[2, 1] + z * axes[2, 2]
        scale = to_pixel / depth
        columns[i] = np.int32(np.rint(((x * axes[0, 0] + y * axes[0, 1] + z * axes[0, 2]) * scale + half) * PARTS))
        rows[i] = np.int32(np.rint(((x * axes[1, 0] + y * axes[1, 1] + z * axes[1, 2]) * scale + half) * PARTS))
        inverse_depth[i] = np.float32(1.0) / depth


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def add_triangles(triangles, weights, columns, rows, inverse_depth, zero_mm, first, step, sums):
    """Add every ``step``-th block of triangles, from block ``first`` on, to the sums.

    Parameters
    ----------
    triangles : numpy.ndarray
        Shape (m, 3), int32, outward counter-clockwise.
    weights : numpy.ndarray
        Shape (m,), float32: what a millimetre inside counts.
    columns, rows, inverse_depth : numpy.ndarray
        From :func:`project`.
    zero_mm : float
        Depth that is taken off every depth; keeps the sums small.
    first, step : int
        This thread's share.
    sums : numpy.ndarray
        Shape (pixels, pixels), float32; added to.
    """
    size = sums.shape[0]
    for start in range(first * BLOCK, len(triangles), step * BLOCK):
        for t in range(start, min(start + BLOCK, len(triangles))):
            a, b, c = triangles[t, 0], triangles[t, 1], triangles[t, 2]
            xa, ya, xb, yb, xc, yc = columns[a], rows[a], columns[b], rows[b], columns[c], rows[c]
            # Pixels whose middles lie in the box: a middle is half a pixel, 128 parts, in.
            x_least, x_most = min(xa, min(xb, xc)), max(xa, max(xb, xc))
            y_least, y_most = min(ya, min(yb, yc)), max(ya, max(yb, yc))
            left, right = max((x_least + 127) >> 8, 0), min((x_most - 128) >> 8, size - 1)
            top, bottom = max((y_least + 127) >> 8, 0), min((y_most - 128) >> 8, size - 1)
            if left > right or top > bottom:
                continue
            area = np.int64(xb - xa) * np.int64(yc - ya) - np.int64(yb - ya) * np.int64(xc - xa)
            if area == 0:
                continue
            za, zb, zc = inverse_depth[a], inverse_depth[b], inverse_depth[c]
            weight = weights[t]
            if area < 0:
                xb, xc, yb, yc, zb, zc = xc, xb, yc, yb, zc, zb
                area, weight = -area, -weight
            ax, ay, bx, by, cx, cy = yb - yc, xc - xb, yc - ya, xa - xc, ya - yb, xb - xa
            px, py = np.int64((left << 8) + 128), np.int64((top << 8) + 128)
            ea = (px - xb) * ax + (py - yb) * ay
            eb = (px - xc) * bx + (py - yc) * by
            ec = (px - xa) * cx + (py - ya) * cy
            inverse = np.float32(1.0) / np.float32(area)
            z = (np.float32(ea) * za + np.float32(eb) * zb + np.float32(ec) * zc) * inverse
            z_right = (np.float32(ax) * za + np.float32(bx) * zb + np.float32(cx) * zc) * inverse * np.float32(PARTS)
            z_down = (np.float32(ay) * za + np.float32(by) * zb + np.float32(cy) * zc) * inverse * np.float32(PARTS)
            # A pixel on a common edge belongs to one of its two triangles: to the one on its left or above it.
            if not (ax > 0 or (ax == 0 and ay > 0)):
                ea -= 1
            if not (bx > 0 or (bx == 0 and by > 0)):
                eb -= 1
            if not (cx > 0 or (cx == 0 and cy > 0)):
                ec -= 1
            offset = weight * zero_mm
            if x_most - x_least < SMALL and y_most - y_least < SMALL:
                ka, kb, kc = np.int32(ea), np.int32(eb), np.int32(ec)
                la, lb, lc = np.int32(ax << 8), np.int32(bx << 8), np.int32(cx << 8)
                for row in range(top, bottom + 1):
                    # Without a branch, and on a slice of its own, or the compiler does one pixel at a time.
                    line = sums[row, left : right + 1]
                    for k in range(line.shape[0]):
                        j = np.int32(k)
                        depth = weight / (z + z_right * np.float32(j)) - offset
                        is_inside = np.int32(np.int32(ka + j * la) | np.int32(kb + j * lb) | np.int32(kc + j * lc)) >= 0
                        line[k] += depth if is_inside else np.float32(0.0)
                    ka = np.int32(ka + (ay << 8))
                    kb = np.int32(kb + (by << 8))
                    kc = np.int32(kc + (cy << 8))
                    z += z_down
                continue
            ia = 1.0 / (np.float64(ax) * 256.0) if ax != 0 else 0.0
            ib = 1.0 / (np.float64(bx) * 256.0) if bx != 0 else 0.0
            ic = 1.0 / (np.float64(cx) * 256.0) if cx != 0 else 0.0
            for row in range(top, bottom + 1):
                low, high = 0.0, np.float64(right - left)
                low, high = _narrowed(low, high, ea, ax, ia)
                low, high = _narrowed(low, high, eb, bx, ib)
                low, high = _narrowed(low, high, ec, cx, ic)
                if low <= high:
                    begin = left + np.int32(low)
                    line, near = sums[row, begin : begin + np.int32(high - low) + 1], z + z_right * np.float32(low)
                    for k in range(line.shape[0]):
                        line[k] += weight / (near + z_right * np.float32(k)) - offset
                ea += np.int64(ay) << 8
                eb += np.int64(by) << 8
                ec += np.int64(cy) << 8
                z += z_down


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
