"""From path lengths to grey values, row by row: loss, scatter, quantum noise, blur, display."""

from __future__ import annotations

import math

import numpy as np
from numba import njit

#: Pixels per side of the coarse grid on which scatter and glare are spread.
COARSE = 32
#: Fat and soft tissue are summed at every so many-th pixel of a row and of a column (S-21).
SOFT_STEP = 4
#: Noise of one standard deviation, sampled once; frames begin at different places.
NOISE_COUNT = 1 << 20

#: The first row to fill, and the row after the last one.
Rows = tuple[int, int]
#: First and last row, first and last column.
Box = tuple[int, int, int, int]


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def losses(
    maps_mm: tuple[np.ndarray, np.ndarray, np.ndarray],
    soft_as: tuple[float, float],
    cells: np.ndarray,
    steps: tuple[float, float, float, float],
    out: np.ndarray,
    rows: Rows,
) -> None:
    """Look up minus the logarithm of the signal of every ray.

    Parameters
    ----------
    maps_mm : (numpy.ndarray, numpy.ndarray, numpy.ndarray)
        The body, and soft tissue in it, shape (pixels / SOFT_STEP, pixels / SOFT_STEP);
        bone in it, shape (pixels, pixels); float32.
    soft_as : (float, float)
        Fat and bone that one millimetre of soft tissue has more than fat.
    cells : numpy.ndarray
        From :func:`~sympblock.fluoroscopy.attenuation.log_signal_cells`.
    steps : (float, float, float, float)
        First value and step of the fat and of the bone of the table.
    out : numpy.ndarray
        Shape (pixels, pixels), float32; filled here.
    rows : (int, int)
        First row to fill, and the row after the last one.
    """
    size, flat, width = out.shape[0], cells.reshape(-1), np.int32(cells.shape[1])
    fat_last, bone_last = np.float32(cells.shape[0] - 0.001), np.float32(cells.shape[1] - 0.001)
    fat_low, fat_scale = np.float32(steps[0]), np.float32(1.0 / steps[1])
    bone_low, bone_scale = np.float32(steps[2]), np.float32(1.0 / steps[3])
    as_fat, as_bone = np.float32(soft_as[0]), np.float32(soft_as[1])
    fat_mm, soft_mm, bone_mm = maps_mm
    line, inner = np.empty(len(fat_mm) + 2, np.float32), slice(SOFT_STEP // 2, SOFT_STEP // 2 + size)
    fat_line, soft_line = np.empty(size + SOFT_STEP, np.float32), np.empty(size + SOFT_STEP, np.float32)
    fats, softs = fat_line[inner], soft_line[inner]
    us, vs, places = np.empty(size, np.float32), np.empty(size, np.float32), np.empty(size, np.uint32)
    for row in range(rows[0], rows[1]):
        _spread(fat_mm, row, line, fat_line)
        _spread(soft_mm, row, line, soft_line)
        # Places first, many at a time; to read the table is then all that remains for one at a time.
        for column in range(size):
            soft, bone = softs[column], bone_mm[row, column]
            fat = (fats[column] + as_fat * soft - bone - fat_low) * fat_scale
            hard = (bone + as_bone * soft - bone_low) * bone_scale
            fat = min(max(fat, np.float32(0.0)), fat_last)
            hard = min(max(hard, np.float32(0.0)), bone_last)
            i, j = np.int32(fat), np.int32(hard)
            us[column], vs[column] = fat - np.float32(i), hard - np.float32(j)
            places[column] = np.uint32(np.int32(i * width + j) * 4)
        own = out[row]
        for column in range(size):
            at, u, v = places[column], us[column], vs[column]
            upper = flat[at] + v * flat[at + np.uint32(1)]
            own[column] = upper + u * (flat[at + np.uint32(2)] + v * flat[at + np.uint32(3)])


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def _spread(coarser: np.ndarray, row: int, line: np.ndarray, out: np.ndarray) -> None:
    """Fill a row from a map that has fewer pixels, in straight lines between their middles.

    ``line`` is room for a row of the map and one more on every side; ``out`` begins half a step before the row.
    """
    place = (np.float32(row) + np.float32(0.5)) / np.float32(SOFT_STEP) + np.float32(0.5)
    under = int(place)
    share, count = place - np.float32(under), coarser.shape[0]
    above, below = coarser[max(under - 1, 0)], coarser[min(under, count - 1)]
    for k in range(count):
        line[k + 1] = above[k] + share * (below[k] - above[k])
    line[0], line[count + 1] = line[1], line[count]
    for k in range(count + 1):
        slope = (line[k + 1] - line[k]) / np.float32(SOFT_STEP)
        for part in range(SOFT_STEP):
            out[k * SOFT_STEP + part] = line[k] + slope * np.float32(part + 0.5)


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def add_foreign(
    foreign_mm: np.ndarray,
    fat_mm: np.ndarray,
    table: np.ndarray,
    steps: tuple[float, float, float],
    box: Box,
    out: np.ndarray,
) -> None:
    """Add the loss in a needle or in contrast, inside a box of rows and columns.

    Parameters
    ----------
    foreign_mm : numpy.ndarray
        Shape (pixels, pixels), float32.
    fat_mm : numpy.ndarray
        Shape (pixels / SOFT_STEP, pixels / SOFT_STEP), float32.
    table : numpy.ndarray
        From :func:`~sympblock.fluoroscopy.attenuation.foreign_log_table`.
    steps : (float, float, float)
        First value and step of the fat, step of the thickness.
    box : (int, int, int, int)
        First and last row, first and last column.
    out : numpy.ndarray
        Shape (pixels, pixels), float32; added to.
    """
    fat_last, thick_last = np.float32(table.shape[0] - 1.001), np.float32(table.shape[1] - 1.001)
    for row in range(box[0], box[1] + 1):
        for column in range(box[2], box[3] + 1):
            thick = foreign_mm[row, column] / np.float32(steps[2])
            if thick <= np.float32(0.0):
                continue
            thick = min(thick, thick_last)
            fat = min(
                max(
                    (fat_mm[row // SOFT_STEP, column // SOFT_STEP] - np.float32(steps[0])) / np.float32(steps[1]),
                    np.float32(0.0),
                ),
                fat_last,
            )
            i, j = np.int32(fat), np.int32(thick)
            u, v = fat - np.float32(i), thick - np.float32(j)
            upper = table[i, j] + v * (table[i, j + 1] - table[i, j])
            lower = table[i + 1, j] + v * (table[i + 1, j + 1] - table[i + 1, j])
            out[row, column] += upper + u * (lower - upper)


def signals(loss: np.ndarray, shutters: Box, signal: np.ndarray, coarse: np.ndarray, rows: Rows) -> None:
    """Turn losses into the primary signal, zero behind the shutters, and average it on the coarse grid.

    Parameters
    ----------
    loss : numpy.ndarray
        Shape (pixels, pixels), float32.
    shutters : (int, int, int, int)
        First and last row, first and last column that the shutters leave open.
    signal : numpy.ndarray
        Shape (pixels, pixels), float32; filled here, the open beam being 1.
    coarse : numpy.ndarray
        Shape (32, 32), float32; filled with the mean of each block.
    rows : (int, int)
        First row to fill, and the row after the last one; both begin a block.
    """
    band = signal[rows[0] : rows[1]]
    np.negative(loss[rows[0] : rows[1]], out=band)
    np.exp(band, out=band)
    _shut_and_average(signal, shutters, coarse, rows)


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def _shut_and_average(signal: np.ndarray, shutters: Box, coarse: np.ndarray, rows: Rows) -> None:
    top, bottom, first, last = shutters
    block = signal.shape[0] // COARSE
    share = np.float32(1.0 / (block * block))
    coarse[rows[0] // block : rows[1] // block] = 0.0
    for row in range(rows[0], rows[1]):
        line = signal[row]
        if not top <= row <= bottom:
            line[:] = 0.0
            continue
        line[:first], line[last + 1 :] = 0.0, 0.0
        for k in range(COARSE):
            total = np.float32(0.0)
            for value in line[k * block : (k + 1) * block]:
                total += value
            coarse[row // block, k] += total * share


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def noisy(
    signal: np.ndarray,
    coarse_maps: tuple[np.ndarray, np.ndarray],
    grain_from: tuple[np.ndarray, int],
    quanta: float,
    out: np.ndarray,
    rows: Rows,
) -> None:
    """Add scatter and glare, spread over the coarse grid, and quantum noise; then even out large bright and dark parts.

    Parameters
    ----------
    signal : numpy.ndarray
        Shape (pixels, pixels), float32: the primary.
    coarse_maps : (numpy.ndarray, numpy.ndarray)
        Shape (34, 34) each, float32, on the coarse grid, one cell more on every side: scatter and glare,
        and what the sum is multiplied with.
    grain_from : (numpy.ndarray, int)
        Noise, shape (n,), float32, standard normal; and where in it this frame begins.
    quanta : float
        Photons per pixel in the open beam.
    out : numpy.ndarray
        Shape (pixels, pixels), float32; filled here.
    rows : (int, int)
        First row to fill, and the row after the last one.
    """
    haze, gain = coarse_maps
    noise, start = grain_from
    size = signal.shape[0]
    block = size // COARSE
    grain, inner = np.float32(1.0 / math.sqrt(quanta)), slice(block // 2, block // 2 + size)
    haze_line, gain_line = np.empty(size + block, np.float32), np.empty(size + block, np.float32)
    hazes, gains = haze_line[inner], gain_line[inner]
    for row in range(rows[0], rows[1]):
        down = (np.float32(row) + np.float32(0.5)) / np.float32(block) + np.float32(0.5)
        _ramps(haze, down, block, haze_line)
        _ramps(gain, down, block, gain_line)
        first = (start + row * 1031 * 7) % (len(noise) - size)
        grains = noise[first : first + size]
        for column in range(size):
            total = signal[row, column] + hazes[column]
            out[row, column] = (total + grains[column] * grain * np.float32(math.sqrt(total))) * gains[column]


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def _ramps(coarse: np.ndarray, down: np.float32, block: int, out: np.ndarray) -> None:
    """Fill a row from the coarse grid, in straight lines; ``down`` is its place there, ``out`` begins half a block early."""
    i = np.int32(down)
    v = down - np.float32(i)
    for k in range(COARSE + 1):
        here = coarse[i, k] + v * (coarse[i + 1, k] - coarse[i, k])
        there = coarse[i, k + 1] + v * (coarse[i + 1, k + 1] - coarse[i, k + 1])
        slope = (there - here) / np.float32(block)
        for part in range(block):
            out[k * block + part] = here + slope * (np.float32(np.int32(part)) + np.float32(0.5))


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def shown(signal: np.ndarray, side: float, grey: np.ndarray, scale: float, out: np.ndarray, rows: Rows) -> None:
    """Blur by one pixel to each side and turn into grey values.

    Parameters
    ----------
    signal : numpy.ndarray
        Shape (pixels, pixels), float32.
    side : float
        Weight of each direct neighbour; the middle has the rest.
    grey : numpy.ndarray
        Shape (n,), uint8: grey value of each step of the signal.
    scale : float
        Steps of ``grey`` per unit of signal.
    out : numpy.ndarray
        Shape (pixels, pixels), uint8; filled here.
    rows : (int, int)
        First row to fill, and the row after the last one; of ``signal`` their neighbours are read.
    """
    size = signal.shape[0]
    middle, beside = np.float32(1.0 - 2.0 * side), np.float32(side)
    last, scaled = np.int32(len(grey) - 1), np.float32(scale)
    line, steps = np.empty(size + 2, np.float32), np.empty(size, np.uint32)
    inner, before, after = line[1:-1], line[:-2], line[2:]
    for row in range(rows[0], rows[1]):
        above, own, below = signal[max(row - 1, 0)], signal[row], signal[min(row + 1, size - 1)]
        for column in range(size):
            inner[column] = middle * own[column] + beside * (above[column] + below[column])
        line[0], line[size + 1] = line[1], line[size]
        for column in range(size):
            value = np.int32((middle * inner[column] + beside * (before[column] + after[column])) * scaled)
            steps[column] = np.uint32(min(max(value, np.int32(0)), last))
        greys = out[row]
        for column in range(size):
            greys[column] = grey[steps[column]]
