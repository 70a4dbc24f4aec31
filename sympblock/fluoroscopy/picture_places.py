"""What a picture holds before it is shown, its lit middle, and the box that bodies fall into."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from sympblock.content import tables
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.imaging_chain import NOISE_COUNT
from sympblock.fluoroscopy.path_length import Bodies

#: Side of the middle of the picture that brightness is measured in, as a share of the field.
MEASURED_SHARE = tables.fluoroscopy().measured_proportion


@dataclass(frozen=True, eq=False)
class ShownValues:
    """Holds what the last picture shows.

    Parameters
    ----------
    pose, shutters : CArmPose, Shutters
        How the C-arm stood.
    values : numpy.ndarray
        Shape (rows, columns), float32: evened signals, or their ratio to a mask.
    gain : numpy.ndarray
        Shape (34, 34): what they were evened out with.
    bright : float
        The value that is shown in middle grey.
    is_difference : bool
        Whether a mask was subtracted.
    """

    pose: CArmPose
    shutters: Shutters
    values: np.ndarray
    gain: np.ndarray
    bright: float
    is_difference: bool = False


@cache
def noise() -> np.ndarray:
    """Return noise of one standard deviation, sampled once."""
    return np.random.default_rng(20).standard_normal(NOISE_COUNT).astype(np.float32)


def nothing() -> np.ndarray:
    """Return a picture without pixels, which the first real one replaces."""
    return np.empty((0, 0), np.float32)


def lit_middle(size: int, shutters: Shutters) -> tuple[slice, slice]:
    """Return rows and columns of the middle of the picture, as far as the shutters leave it open."""
    half = round(size * MEASURED_SHARE / 2)
    top, bottom, first_column, last_column = shutters.pixels(size)
    rows, columns = (
        (max(first, size // 2 - half), min(last + 1, size // 2 + half))
        for first, last in ((top, bottom), (first_column, last_column))
    )
    return slice(*rows), slice(*columns)


def mean_of(part: np.ndarray, window: tuple[slice, slice], size: int) -> float:
    """Return the mean of every fourth pixel of a window that is given in pixels of the whole picture."""
    coarser = size // len(part)
    rows, columns = (slice(each.start // coarser, each.stop // coarser, 4) for each in window)
    return float(part[rows, columns].mean())


def box_of(bodies: Bodies, pose: CArmPose) -> tuple[int, int, int, int]:
    """Return first and last row, first and last column that bodies fall into."""
    places = pose.pixel_of(bodies.vertices_mm)
    last = pose.pixel_count - 1
    first_column, first_row = np.clip(places.min(axis=0).astype(int) - 1, 0, last)
    last_column, last_row = np.clip(places.max(axis=0).astype(int) + 1, 0, last)
    return int(first_row), int(last_row), int(first_column), int(last_column)
