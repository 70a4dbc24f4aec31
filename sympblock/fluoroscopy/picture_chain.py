"""From path lengths to grey values, pixel by pixel: loss, scatter, quantum noise, blur, display."""

from __future__ import annotations

import math

import numpy as np
from numba import njit

#: Pixels per side of the coarse grid on which scatter and glare are spread.
COARSE = 32
#: exp(-x) is looked up between 0 and this, in steps of 1/256.
EXP_REACH, EXP_STEPS = 24.0, 256
EXP = np.exp(-np.arange(int(EXP_REACH * EXP_STEPS) + 2) / EXP_STEPS).astype(np.float32)
#: Noise of one standard deviation, drawn once; frames begin at different places.
NOISE_COUNT = 1 << 20


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def losses(maps_mm, soft_as, table, steps, out, rows):
    """Look up minus the logarithm of the signal of every ray.

    Parameters
    ----------
    maps_mm : (numpy.ndarray, numpy.ndarray, numpy.ndarray)
        The body, and soft tissue in it, at every second pixel, shape (pixels / 2, pixels / 2);
        bone in it, shape (pixels, pixels); float32.
    soft_as : (float, float)
        Fat and bone that one millimetre of soft tissue has more than fat.
    table : numpy.ndarray
        From :func:`~sympblock.fluoroscopy.attenuation.log_signal_table`.
    steps : (float, float, float, float)
        First value and step of the fat and of the bone of the table.
    out : numpy.ndarray
        Shape (pixels, pixels), float32; filled here.
    rows : (int, int)
        First row to fill, and the row after the last one.
    """
    size = out.shape[0]
    fat_last, bone_last = np.float32(table.shape[0] - 1.001), np.float32(table.shape[1] - 1.001)
    fat_low, fat_scale = np.float32(steps[0]), np.float32(1.0 / steps[1])
    bone_low, bone_scale = np.float32(steps[2]), np.float32(1.0 / steps[3])
    as_fat, as_bone = np.float32(soft_as[0]), np.float32(soft_as[1])
    fat_mm, soft_mm, bone_mm = maps_mm
    half = size // 2
    near, far = np.float32(0.75), np.float32(0.25)
    fat_line, soft_line = np.empty(half + 2, np.float32), np.empty(half + 2, np.float32)
    for row in range(rows[0], rows[1]):
        # A pixel lies a quarter of the way from one coarse middle to the next.
        own = row // 2
        other = min(max(own + 2 * (row % 2) - 1, 0), half - 1)
        for column in range(half):
            fat_line[column + 1] = near * fat_mm[own, column] + far * fat_mm[other, column]
            soft_line[column + 1] = near * soft_mm[own, column] + far * soft_mm[other, column]
        fat_line[0], fat_line[half + 1] = fat_line[1], fat_line[half]
        soft_line[0], soft_line[half + 1] = soft_line[1], soft_line[half]
        for column in range(size):
            k = column // 2 + 1
            beside = k + 2 * (column % 2) - 1
            soft, bone = near * soft_line[k] + far * soft_line[beside], bone_mm[row, column]
            fat = (near * fat_line[k] + far * fat_line[beside] + as_fat * soft - bone - fat_low) * fat_scale
            hard = (bone + as_bone * soft - bone_low) * bone_scale
            fat = min(max(fat, np.float32(0.0)), fat_last)
            hard = min(max(hard, np.float32(0.0)), bone_last)
            i, j = np.int32(fat), np.int32(hard)
            u, v = fat - np.float32(i), hard - np.float32(j)
            upper = table[i, j] + v * (table[i, j + 1] - table[i, j])
            lower = table[i + 1, j] + v * (table[i + 1, j + 1] - table[i + 1, j])
            out[row, column] = upper + u * (lower - upper)


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def add_foreign(foreign_mm, fat_mm, table, steps, box, out):
    """Add the loss in a needle or in contrast, inside a box of rows and columns.

    Parameters
    ----------
    foreign_mm : numpy.ndarray
        Shape (pixels, pixels), float32.
    fat_mm : numpy.ndarray
        Shape (pixels / 2, pixels / 2), float32.
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
                max((fat_mm[row // 2, column // 2] - np.float32(steps[0])) / np.float32(steps[1]), np.float32(0.0)),
                fat_last,
            )
            i, j = np.int32(fat), np.int32(thick)
            u, v = fat - np.float32(i), thick - np.float32(j)
            upper = table[i, j] + v * (table[i, j + 1] - table[i, j])
            lower = table[i + 1, j] + v * (table[i + 1, j + 1] - table[i + 1, j])
            out[row, column] += upper + u * (lower - upper)


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def signals(loss, shutters, exp_table, signal, coarse, rows):
    """Turn losses into the primary signal, zero behind the shutters, and add it up on the coarse grid.

    Parameters
    ----------
    loss : numpy.ndarray
        Shape (pixels, pixels), float32.
    shutters : (int, int, int, int)
        First and last row, first and last column that the shutters leave open.
    exp_table : numpy.ndarray
        :data:`EXP`.
    signal : numpy.ndarray
        Shape (pixels, pixels), float32; filled here, the open beam being 1.
    coarse : numpy.ndarray
        Shape (32, 32), float32; filled with the mean of each block.
    rows : (int, int)
        First row to fill, and the row after the last one; both begin a block.
    """
    size = loss.shape[0]
    block = size // COARSE
    share = np.float32(1.0 / (block * block))
    coarse[rows[0] // block : rows[1] // block] = 0.0
    last = np.float32(len(exp_table) - 1.001)
    for row in range(rows[0], rows[1]):
        line = coarse[row // block]
        is_open = shutters[0] <= row <= shutters[1]
        for column in range(size):
            value = np.float32(0.0)
            if is_open and shutters[2] <= column <= shutters[3]:
                place = min(max(loss[row, column] * np.float32(EXP_STEPS), np.float32(0.0)), last)
                i = np.int32(place)
                value = exp_table[i] + (place - np.float32(i)) * (exp_table[i + 1] - exp_table[i])
                line[column // block] += value * share
            signal[row, column] = value


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def noisy(signal, coarse_maps, grain_from, quanta, out, rows):
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
    block = np.float32(size // COARSE)
    grain = np.float32(1.0 / math.sqrt(quanta))
    for row in range(rows[0], rows[1]):
        down = (np.float32(row) + np.float32(0.5)) / block + np.float32(0.5)
        i = np.int32(down)
        v = down - np.float32(i)
        first = (start + row * 1031 * 7) % (len(noise) - size)
        for column in range(size):
            across = (np.float32(column) + np.float32(0.5)) / block + np.float32(0.5)
            j = np.int32(across)
            u = across - np.float32(j)
            upper = haze[i, j] + u * (haze[i, j + 1] - haze[i, j])
            lower = haze[i + 1, j] + u * (haze[i + 1, j + 1] - haze[i + 1, j])
            total = signal[row, column] + upper + v * (lower - upper)
            value = total + noise[first + column] * grain * np.float32(math.sqrt(total))
            high = gain[i, j] + u * (gain[i, j + 1] - gain[i, j])
            low = gain[i + 1, j] + u * (gain[i + 1, j + 1] - gain[i + 1, j])
            out[row, column] = value * (high + v * (low - high))


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def shown(signal, side, grey, scale, out, rows):
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
    last = np.int32(len(grey) - 1)
    line = np.empty(size, np.float32)
    for row in range(rows[0], rows[1]):
        above, own, below = signal[max(row - 1, 0)], signal[row], signal[min(row + 1, size - 1)]
        for column in range(size):
            line[column] = middle * own[column] + beside * (above[column] + below[column])
        for column in range(size):
            near = line[max(column - 1, 0)] + line[min(column + 1, size - 1)]
            value = np.int32((middle * line[column] + beside * near) * np.float32(scale))
            out[row, column] = grey[min(max(value, np.int32(0)), last)]
