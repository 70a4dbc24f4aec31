"""Digital subtraction: a mask, and the share of it that a later picture still lets through."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numba import njit

from sympblock.content import tables
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.detector import Window
from sympblock.fluoroscopy.imaging_chain import Box, Rows

#: How a picture is taken.
ImageMode = Literal["fluoroscopy", "spot", "subtraction"]


def charge_ratio(mode: ImageMode) -> float:
    """Return the charge of a pulse over that of a fluoroscopic pulse of the same voltage.

    Examples
    --------
    >>> charge_ratio("fluoroscopy"), charge_ratio("subtraction")
    (1.0, 3.25)
    """
    told = tables.fluoroscopy()
    between = (told.subtraction_low_ratio + told.subtraction_high_ratio) / 2.0
    return {"fluoroscopy": 1.0, "spot": told.spot_charge_ratio, "subtraction": between}[mode]


@dataclass(frozen=True)
class Technique:
    """Says how a picture is exposed and processed.

    Parameters
    ----------
    charge_ratio : float
        Charge of the pulse over that of a fluoroscopic pulse at the same voltage.
    is_subtracted : bool
        True shows the difference to the mask.
    """

    charge_ratio: float = 1.0
    is_subtracted: bool = False


@dataclass(frozen=True, eq=False)
class Mask:
    """Holds the mean of the pictures that later ones are compared with.

    Parameters
    ----------
    pose, shutters : CArmPose, Shutters
        How the C-arm stood.
    signal : numpy.ndarray
        Shape (rows, columns), float32: signal with scatter and noise, evened out by ``gain``.
    gain : numpy.ndarray
        Shape (34, 34): what large bright and dark parts were evened out with.
    pulses : int
        Pictures in the mean.
    """

    pose: CArmPose
    shutters: Shutters
    signal: np.ndarray
    gain: np.ndarray
    pulses: int = 1

    def with_one_more(self, signal: np.ndarray) -> Mask:
        """Return the mask with one picture more from the same place."""
        count = self.pulses + 1
        mean = self.signal + (signal - self.signal) * np.float32(1.0 / count)
        return replace(self, signal=mean, pulses=count)

    def fits(self, pose: CArmPose, shutters: Shutters) -> bool:
        """Tell whether a picture from there cancels: neither C-arm nor collimator has moved."""
        return (self.pose, self.shutters) == (pose, shutters)

    def open_box(self, shutters: Shutters) -> Box:
        """Return first and last row and column that were open for the mask and are open now."""
        own, now = self.shutters.pixels(len(self.signal)), shutters.pixels(len(self.signal))
        return max(own[0], now[0]), min(own[1], now[1]), max(own[2], now[2]), min(own[3], now[3])


def subtraction_window(window: Window) -> Window:
    """Return the window of a difference, which is steeper than that of a picture."""
    return replace(window, contrast=window.contrast * tables.fluoroscopy().subtraction_contrast_ratio)


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def divided(live: np.ndarray, mask: np.ndarray, box: Box, out: np.ndarray, rows: Rows) -> None:
    """Divide a picture by the mask, which subtracts their logarithms; 0 outside what is open in both.

    Parameters
    ----------
    live, mask : numpy.ndarray
        Shape (pixels, pixels), float32, evened out alike.
    box : (int, int, int, int)
        First and last row, first and last column that are open.
    out : numpy.ndarray
        Shape (pixels, pixels), float32; filled here, 1 where nothing has changed.
    rows : (int, int)
        First row to fill, and the row after the last one.
    """
    for row in range(rows[0], rows[1]):
        own = out[row]
        if not box[0] <= row <= box[1]:
            own[:] = 0.0
            continue
        own[: box[2]], own[box[3] + 1 :] = 0.0, 0.0
        for column in range(box[2], box[3] + 1):
            under = max(mask[row, column], np.float32(1e-9))
            own[column] = max(live[row, column], np.float32(0.0)) / under
