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

from sympblock.fluoroscopy.triangle_setup import (
    ACROSS_A,
    ACROSS_B,
    BATCH,
    BOTTOM,
    CORNER_COUNT,
    DOWN_A,
    DOWN_B,
    EDGE_A,
    EDGE_B,
    EDGE_C,
    EDGE_COUNT,
    EXTENT,
    FIRST,
    LAST,
    PARTS,
    PLANE_COUNT,
    TOP,
    TURN,
    Z_ACROSS,
    Z_DOWN,
    Z_FIRST,
    gather_corners,
    prepare,
)

#: Pixels of a row that are done at once; the sums have so many columns more than the picture, which nobody reads.
LANES = 16
#: Triangles of a lesser extent, in pixels, are filled box-wise, others by spans. Box-wise, edges are held as whole
#: numbers of float32, which are exact up to 2^24: with this extent they stay below 2^23, and 15 pixels further not far above.
SMALL = 128.0
#: Half of the least difference between a quotient of edges and a whole number that is not equal to it.
TINY = 2.0**-32


@njit(cache=True, nogil=True, error_model="numpy")
def project(
    vertices_mm: np.ndarray,
    source_mm: np.ndarray,
    axes: np.ndarray,
    scale: tuple[np.float32, np.float32],
    points: np.ndarray,
) -> None:
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
    points : numpy.ndarray
        Shape (n, 3), float32; filled with column and row, whole numbers of parts of a pixel, and one over the depth.
    """
    to_pixel, half = scale
    parts = np.float32(PARTS)
    for i in range(len(vertices_mm)):
        x, y, z = vertices_mm[i, 0] - source_mm[0], vertices_mm[i, 1] - source_mm[1], vertices_mm[i, 2] - source_mm[2]
        inverse = np.float32(1.0) / (x * axes[2, 0] + y * axes[2, 1] + z * axes[2, 2])
        near = to_pixel * inverse
        across = x * axes[0, 0] + y * axes[0, 1] + z * axes[0, 2]
        down = x * axes[1, 0] + y * axes[1, 1] + z * axes[1, 2]
        points[i, 0] = np.rint((across * near + half) * parts)
        points[i, 1] = np.rint((down * near + half) * parts)
        points[i, 2] = inverse


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def add_triangles(
    triangles: np.ndarray,
    weights: np.ndarray,
    points: np.ndarray,
    zero_mm: np.float32,
    share: tuple[int, int],
    sums: np.ndarray,
) -> None:
    """Add one thread's share of the triangles to the sums.

    Parameters
    ----------
    triangles : numpy.ndarray
        Shape (m, 3), int32, outward counter-clockwise.
    weights : numpy.ndarray
        Shape (m,), float32: what a millimetre inside counts.
    points : numpy.ndarray
        From :func:`project`.
    zero_mm : float
        Depth that is taken off every depth; keeps the sums small.
    share : (int, int)
        The first batch of triangles, and the step to the next one.
    sums : numpy.ndarray
        Shape (pixels, pixels + LANES), float32; added to.
    """
    corners, planes = np.empty(CORNER_COUNT, np.float32), np.empty(PLANE_COUNT, np.float32)
    edges, last = np.empty(EDGE_COUNT, np.float64), np.float64(sums.shape[0] - 1)
    for start in range(share[0] * BATCH, len(triangles), share[1] * BATCH):
        count = gather_corners(triangles, points, start, corners)
        prepare(corners, count, last, edges, planes)
        batch = weights[start : start + count]
        if _fill_boxes(edges, planes, batch, zero_mm, sums) > 0:
            _fill_spans(edges, planes, batch, zero_mm, sums)


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def _fill_boxes(
    edges: np.ndarray, planes: np.ndarray, weights: np.ndarray, zero_mm: np.float32, sums: np.ndarray
) -> int:
    """Test every pixel of the boxes of small triangles, many pixels at once and without a branch.

    An edge is not below zero where its quotient by 256, rounded down, is not: so short numbers hold it.
    Returns how many triangles were too large.
    """
    # Places in one row and without a sign: with one, each would be tested for counting from the end.
    flat, stride = sums.reshape(-1), sums.shape[1]
    scale, lanes, large = 1.0 / PARTS, np.float32(LANES), 0
    for t in range(len(weights)):
        if planes[t + BOTTOM] < planes[t + TOP]:
            continue
        if planes[t + EXTENT] >= np.float32(SMALL):
            large += 1
            continue
        ea, eb = np.float32(math.floor(edges[t + EDGE_A] * scale)), np.float32(math.floor(edges[t + EDGE_B] * scale))
        ec = np.float32(math.floor(edges[t + EDGE_C] * scale))
        ax, bx, ay, by = planes[t + ACROSS_A], planes[t + ACROSS_B], planes[t + DOWN_A], planes[t + DOWN_B]
        z, z_across, z_down = planes[t + Z_FIRST], planes[t + Z_ACROSS], planes[t + Z_DOWN]
        cx, cy, weight = -ax - bx, -ay - by, weights[t] * planes[t + TURN]
        offset = weight * zero_mm
        top, first = np.int64(planes[t + TOP]), np.int64(planes[t + FIRST])
        begin = np.uintp(top * stride + first)
        groups = np.uintp(np.int64(planes[t + LAST]) - first) // np.uintp(LANES) + np.uintp(1)
        for _ in range(np.int64(planes[t + BOTTOM]) - top + 1):
            fa, fb, fc, near, at = ea, eb, ec, z, begin
            for _ in range(groups):
                for k in range(np.uintp(LANES)):
                    j = np.float32(np.int32(k))
                    depth = weight / (near + z_across * j) - offset
                    is_inside = min(fa + j * ax, min(fb + j * bx, fc + j * cx)) >= np.float32(0.0)
                    flat[at + k] += depth if is_inside else np.float32(0.0)
                fa, fb, fc, near = fa + lanes * ax, fb + lanes * bx, fc + lanes * cx, near + lanes * z_across
                at += np.uintp(LANES)
            ea, eb, ec, z = ea + ay, eb + by, ec + cy, z + z_down
            begin += np.uintp(stride)
    return large


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def _fill_spans(
    edges: np.ndarray, planes: np.ndarray, weights: np.ndarray, zero_mm: np.float32, sums: np.ndarray
) -> None:
    """Find the pixels of each row of large triangles from where the edges cross it."""
    for t in range(len(weights)):
        if planes[t + BOTTOM] < planes[t + TOP] or planes[t + EXTENT] < np.float32(SMALL):
            continue
        ea, eb, ec = edges[t + EDGE_A], edges[t + EDGE_B], edges[t + EDGE_C]
        ax, bx = np.float64(planes[t + ACROSS_A]), np.float64(planes[t + ACROSS_B])
        ay, by = np.float64(planes[t + DOWN_A]), np.float64(planes[t + DOWN_B])
        z, z_across, z_down = planes[t + Z_FIRST], planes[t + Z_ACROSS], planes[t + Z_DOWN]
        cx, cy, parts = -ax - bx, -ay - by, np.float64(PARTS)
        weight = weights[t] * planes[t + TURN]
        first, wide = np.int64(planes[t + FIRST]), np.float64(planes[t + LAST] - planes[t + FIRST])
        ia, ib, ic = _inverse(ax), _inverse(bx), _inverse(cx)
        for row in range(np.int64(planes[t + TOP]), np.int64(planes[t + BOTTOM]) + 1):
            low, high = _narrowed(0.0, wide, ea, ax, ia)
            low, high = _narrowed(low, high, eb, bx, ib)
            low, high = _narrowed(low, high, ec, cx, ic)
            if low <= high:
                begin = first + np.int64(low)
                line, near = sums[row, begin : begin + np.int64(high - low) + 1], z + z_across * np.float32(low)
                for k in range(line.shape[0]):
                    line[k] += weight / (near + z_across * np.float32(np.int32(k))) - weight * zero_mm
            ea, eb, ec, z = ea + parts * ay, eb + parts * by, ec + parts * cy, z + z_down


@njit(cache=True, nogil=True, inline="always")
def _inverse(slope: float) -> float:
    return 1.0 / (slope * PARTS) if slope != 0.0 else 0.0


@njit(cache=True, nogil=True, inline="always")
def _narrowed(low: float, high: float, edge: float, slope: float, inverse: float) -> tuple[float, float]:
    """Keep the columns of a row that lie inside one edge; exact, since a quotient is never nearer to a whole number."""
    if slope > 0.0:
        return max(low, math.ceil(-edge * inverse - TINY)), high
    if slope < 0.0:
        return low, min(high, math.floor(-edge * inverse + TINY))
    return (low, high) if edge >= 0.0 else (1.0, 0.0)


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def along_rays(
    sums: np.ndarray, pixel_mm: np.float32, source_to_detector_mm: np.float32, sign: np.float32, lengths: np.ndarray
) -> None:
    """Turn sums of depths into lengths along the rays, all shares added up.

    Parameters
    ----------
    sums : numpy.ndarray
        Shape (shares, pixels, pixels + LANES), float32.
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
