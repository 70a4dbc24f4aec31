"""The detector: how much it is given, what it adds to the picture, and how grey it shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache

import numpy as np
from scipy.ndimage import gaussian_filter1d

from sympblock.content import tables
from sympblock.fluoroscopy.attenuation import BONE_MM, FAT_MM, KVP_RANGE, beam_at, log_signal_table
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.imaging_chain import COARSE

_SET = tables.fluoroscopy()
#: Photons of one frame at the detector that the brightness control asks for.
WANTED_QUANTA_PER_MM2 = _SET.wanted_quanta_per_mm2
MOST_MAS_PER_PULSE, LEAST_MAS_PER_PULSE = _SET.pulse_most_mas, _SET.pulse_least_mas
FIRST_KVP = _SET.control_first_kv
KVPS = np.arange(FIRST_KVP, KVP_RANGE[1] + 0.5, 1.0)
SCATTER_PER_CM, SCATTER_REACH_MM = _SET.scatter_per_cm, _SET.scatter_reach_mm
GLARE_SHARE, GLARE_REACH_MM = _SET.glare_proportion, _SET.glare_reach_mm
#: How much of the contrast of large parts is taken away, and over what distance they are large.
EVENED_SHARE, EVENED_OVER_MM = _SET.evened_proportion, _SET.evened_over_mm
#: Weight of each neighbour in the blur of focal spot and scintillator.
BLUR_SIDE = _SET.blur_proportion
#: Grey values: the middle of the picture is shown as the first, and a factor of e as so many steps.
MIDDLE_GREY, GREY_PER_E, GREY_STEPS = _SET.middle_grey_count, _SET.grey_per_e_count, 4096
#: Brightest signal that is told apart, over that of the middle of the picture.
BRIGHTEST = _SET.brightest_ratio


@dataclass(frozen=True)
class Exposure:
    """Says what the tube gives in one pulse.

    Parameters
    ----------
    kvp : float
        Tube voltage, 60 to 120.
    mas_per_pulse : float
        Charge of one pulse.
    """

    kvp: float = _SET.tube_usual_kv
    mas_per_pulse: float = _SET.pulse_usual_mas

    def quanta_per_pixel(self, pose: CArmPose) -> float:
        """Return the photons that one pixel would stop with nothing in the way."""
        nearer = (1000.0 / pose.source_to_detector_mm) ** 2
        return beam_at(self.kvp).quanta_per_mm2_mas * self.mas_per_pulse * nearer * pose.pixel_mm**2

    def times(self, ratio: float) -> Exposure:
        """Return a pulse of the same voltage with so many times the charge."""
        return self if ratio == 1.0 else replace(self, mas_per_pulse=self.mas_per_pulse * ratio)


def controlled_exposure(fat_mm: float, bone_mm: float, pose: CArmPose, dose_level: float = 1.0) -> Exposure:
    """Choose voltage and charge as automatic brightness control does: voltage rises before charge runs out.

    Parameters
    ----------
    fat_mm, bone_mm : float
        What the middle of the picture meets, as fat and cortical bone.
    pose : CArmPose
        Where the picture is taken from.
    dose_level : float
        Times the usual dose at the detector, 0.25 to 4; a smaller field takes more.

    Returns
    -------
    Exposure
        With the least voltage at which one pulse is enough, else at the limits.

    Examples
    --------
    >>> thin, thick = controlled_exposure(150, 10, CArmPose()), controlled_exposure(280, 20, CArmPose())
    >>> thin.kvp < thick.kvp and thin.mas_per_pulse < thick.mas_per_pulse
    True
    """
    wanted = WANTED_QUANTA_PER_MM2 * dose_level * (300.0 / pose.field_mm)
    nearer = (1000.0 / pose.source_to_detector_mm) ** 2
    charges = wanted / (_open_quanta() * nearer * np.exp(-_log_signals(fat_mm, bone_mm)))
    # The allowed charge grows with the voltage, so that both rise together.
    allowed = MOST_MAS_PER_PULSE * (0.15 + 0.85 * (KVPS - FIRST_KVP) / (KVPS[-1] - FIRST_KVP))
    enough = np.flatnonzero(charges <= allowed)
    if not len(enough):
        return Exposure(float(KVPS[-1]), MOST_MAS_PER_PULSE)
    return Exposure(float(KVPS[enough[0]]), float(max(charges[enough[0]], LEAST_MAS_PER_PULSE)))


@cache
def _open_quanta() -> np.ndarray:
    return np.array([beam_at(float(kvp)).quanta_per_mm2_mas for kvp in KVPS])


@cache
def _tables() -> np.ndarray:
    return np.stack([log_signal_table(float(kvp)) for kvp in KVPS])


def _log_signals(fat_mm: float, bone_mm: float) -> np.ndarray:
    """Return minus the logarithm of the signal at every voltage of the control, shape (n,)."""
    fat, bone = (
        float(np.clip((value - grid[0]) / (grid[1] - grid[0]), 0, len(grid) - 1.001))
        for value, grid in ((fat_mm, FAT_MM), (bone_mm, BONE_MM))
    )
    i, j, near = int(fat), int(bone), _tables()
    upper = near[:, i, j] + (bone - j) * (near[:, i, j + 1] - near[:, i, j])
    lower = near[:, i + 1, j] + (bone - j) * (near[:, i + 1, j + 1] - near[:, i + 1, j])
    return upper + (fat - i) * (lower - upper)


def haze_of(coarse: np.ndarray, loss: float, pose: CArmPose) -> np.ndarray:
    """Spread the primary signal into scatter and glare.

    Parameters
    ----------
    coarse : numpy.ndarray
        Shape (32, 32): mean primary signal of each block.
    loss : float
        Minus the logarithm of the signal in the middle; tells how thick the body is.
    pose : CArmPose
        For the size of a block.

    Returns
    -------
    numpy.ndarray
        Shape (34, 34), float32, one cell more on every side.
    """
    cell_mm = pose.field_mm / COARSE
    thickness_cm = max(loss, 0.0) / 0.20
    scatter = _spread(coarse, SCATTER_REACH_MM / cell_mm, "constant")
    glare = _spread(coarse, GLARE_REACH_MM / cell_mm, "constant")
    return np.pad(SCATTER_PER_CM * thickness_cm * scatter + GLARE_SHARE * glare, 1, mode="edge").astype(np.float32)


def evening_gain(coarse: np.ndarray, haze: np.ndarray, pose: CArmPose) -> np.ndarray:
    """Return what evens out large bright and dark parts of the picture, 1 in its middle.

    Parameters
    ----------
    coarse : numpy.ndarray
        Shape (32, 32): mean primary signal of each block, 0 behind the shutters.
    haze : numpy.ndarray
        Shape (34, 34), from :func:`haze_of`.
    pose : CArmPose
        For the size of a block.

    Returns
    -------
    numpy.ndarray
        Shape (34, 34), float32.
    """
    reach = EVENED_OVER_MM / (pose.field_mm / COARSE)
    is_open = (coarse > 0).astype(np.float32)
    weight = _spread(is_open, reach, "nearest")
    mean = _spread((coarse + haze[1:-1, 1:-1]) * is_open, reach, "nearest") / np.maximum(weight, 1e-3)
    middle = COARSE // 2
    level = float(mean[middle - 2 : middle + 2, middle - 2 : middle + 2].mean())
    return np.pad((np.maximum(mean, 0.02 * level) / max(level, 1e-9)) ** -EVENED_SHARE, 1, mode="edge").astype(
        np.float32
    )


def _spread(coarse: np.ndarray, reach: float, mode: str) -> np.ndarray:
    """Blur the coarse grid by a Gaussian of so many cells; ``mode`` says what lies beyond its edge."""
    weights = _weights(reach, mode)
    return weights @ coarse @ weights.T


@lru_cache(maxsize=32)
def _weights(reach: float, mode: str) -> np.ndarray:
    """Return how much of each cell of a row comes into each: to multiply by it is faster than to filter every frame."""
    return gaussian_filter1d(np.eye(COARSE, dtype=np.float32), reach, axis=0, mode=mode)


@dataclass(frozen=True)
class Window:
    """Says how signals become grey values.

    Parameters
    ----------
    contrast : float
        0.4 to 3; 1 = usual.
    brightness : float
        -100 to 100 grey steps; 0 = usual.
    is_inverted : bool
        False shows bone dark, as fluoroscopy does.
    """

    contrast: float = 1.0
    brightness: float = 0.0
    is_inverted: bool = False


@lru_cache(maxsize=64)
def grey_values(window: Window) -> np.ndarray:
    """Return the grey value of each step of the signal, which is 1 in the middle of the picture.

    Examples
    --------
    >>> grey_values(Window())[GREY_STEPS // int(BRIGHTEST)]
    np.uint8(132)
    """
    signal = (np.arange(GREY_STEPS) + 0.5) / GREY_STEPS * BRIGHTEST
    # Bent at both ends as film is, so that skin and gas do not burn out; the slope in the middle is as asked for.
    middle = MIDDLE_GREY / 255.0
    slope = window.contrast * GREY_PER_E / (255.0 * middle * (1.0 - middle))
    grey = 255.0 / (1.0 + (1.0 / middle - 1.0) * signal**-slope) + window.brightness
    if window.is_inverted:
        grey = 255.0 - grey
    return np.clip(np.rint(grey), 0, 255).astype(np.uint8)
