"""The texture of cancellous bone: what of its trabeculae a picture shows in a vertebral body.

Each ray is given the noise at the point where it meets the plane through the middle
of the body, square to the beam. So the texture is fixed in the bone: it moves with it
in the picture, and changes little by little as the C-arm turns.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numba import njit
from scipy.ndimage import gaussian_filter

from sympblock.anatomy.patient import Patient
from sympblock.content import tables
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.imaging_chain import Rows

#: Cells to a side of the cube of noise, which is repeated through the body: a power of two.
CELLS = 64
#: The texture ends within this last share of the way to the border of a body.
FADES_WITHIN = 0.2


@dataclass(frozen=True, eq=False)
class CancellousBodies:
    """Holds where the cancellous parts of the vertebral bodies are.

    Parameters
    ----------
    centres_mm : numpy.ndarray
        Shape (n, 3), patient frame.
    axes : numpy.ndarray
        Shape (n, 3, 3): rows point left, back and up along each body.
    halves_mm : numpy.ndarray
        Shape (n, 3): half width, depth and height.
    """

    centres_mm: np.ndarray
    axes: np.ndarray
    halves_mm: np.ndarray

    @classmethod
    def of(cls, patient: Patient) -> CancellousBodies:
        """Measure the bodies of a patient's vertebrae."""
        centres, axes, halves = [], [], []
        for level, frame in patient.frames.items():
            core = patient.structures.get(f"{level}_cancellous")
            if core is None:
                continue
            points = frame.level_from_patient(core.vertices_mm.astype(float))
            body = points[points[:, 1] < tables.fluoroscopy().body_behind_mm]
            low, high = np.percentile(body, [2.0, 98.0], axis=0)
            # At its waist a body is narrowest.
            waist = body[np.abs(body[:, 2] - (low[2] + high[2]) / 2.0) < 0.25 * (high[2] - low[2])]
            low[:2], high[:2] = np.percentile(waist[:, :2], [4.0, 96.0], axis=0)
            centres.append(frame.patient_from_level((low + high) / 2.0))
            axes.append(np.asarray(frame.axes))
            halves.append((high - low) / 2.0)
        return cls(np.reshape(centres, (-1, 3)), np.reshape(axes, (-1, 3, 3)), np.reshape(halves, (-1, 3)))

    def add_texture(self, pose: CArmPose, loss: np.ndarray, rows: Rows) -> None:
        """Add the texture to the losses of a picture, in a band of its rows.

        Parameters
        ----------
        pose : CArmPose
            Where the picture is taken from.
        loss : numpy.ndarray
            Shape (pixels, pixels), float32; added to.
        rows : (int, int)
            First row to fill, and the row after the last one.
        """
        scale = np.float32(1.0 / tables.fluoroscopy().trabecula_mm)
        for number, (centre, axes, half) in enumerate(zip(self.centres_mm, self.axes, self.halves_mm, strict=True)):
            steps, box = _plane(pose, centre, axes), _box(pose, centre, axes, half)
            inside = max(box[0], rows[0]), min(box[1], rows[1]), box[2], box[3]
            # No two bodies are alike: each begins elsewhere in the noise.
            begins = np.float32(number * CELLS / 7.3)
            _add(loss, steps, half.astype(np.float32), inside, (_lattice(), scale, begins))


def _plane(pose: CArmPose, centre_mm: np.ndarray, axes: np.ndarray) -> np.ndarray:
    """Return where rays meet the middle plane of a body, along its axes.

    Returns
    -------
    numpy.ndarray
        Shape (3, 3), float32: for pixel (0, 0), and what a column and a row add.
    """
    depth = float((centre_mm - pose.source_mm) @ pose.beam)
    step = pose.pixel_mm * depth / pose.source_to_detector_mm
    half = pose.pixel_count / 2.0
    across, down = pose.detector_right * step, -pose.detector_up * step
    first = pose.source_mm + depth * pose.beam + (0.5 - half) * (across + down) - centre_mm
    return np.ascontiguousarray(np.stack([first, across, down]) @ axes.T, dtype=np.float32)


def _box(pose: CArmPose, centre_mm: np.ndarray, axes: np.ndarray, half_mm: np.ndarray) -> tuple[int, int, int, int]:
    """Return first row, row after the last, first column, column after the last that a body may fall into."""
    signs = np.array([[x, y, z] for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)], dtype=float)
    places = pose.pixel_of(centre_mm + (signs * half_mm) @ axes)
    low, high = np.floor(places.min(axis=0)).astype(int), np.ceil(places.max(axis=0)).astype(int) + 1
    (column, row), (last_column, last_row) = np.clip(low, 0, pose.pixel_count), np.clip(high, 0, pose.pixel_count)
    return int(row), int(last_row), int(column), int(last_column)


@njit(cache=True, nogil=True, fastmath=True, error_model="numpy")
def _add(
    loss: np.ndarray,
    steps: np.ndarray,
    half: np.ndarray,
    box: tuple[int, int, int, int],
    noise: tuple[np.ndarray, np.float32, np.float32],
) -> None:
    lattice, scale, begins = noise
    last, fades = np.int32(lattice.shape[0] - 1), np.float32(1.0 / FADES_WITHIN)
    for row in range(box[0], box[1]):
        for column in range(box[2], box[3]):
            x = steps[0, 0] + column * steps[1, 0] + row * steps[2, 0]
            y = steps[0, 1] + column * steps[1, 1] + row * steps[2, 1]
            z = steps[0, 2] + column * steps[1, 2] + row * steps[2, 2]
            round_ = np.float32(np.sqrt((x / half[0]) ** 2 + (y / half[1]) ** 2))
            within = (np.float32(1.0) - max(round_, abs(z) / half[2])) * fades
            if within <= np.float32(0.0):
                continue
            u, v, w = x * scale + begins, y * scale + begins, z * scale + begins
            i, j, k = np.int32(np.floor(u)), np.int32(np.floor(v)), np.int32(np.floor(w))
            u, v, w = u - i, v - j, w - k
            i, j, k, p, m, n = i & last, j & last, k & last, (i + 1) & last, (j + 1) & last, (k + 1) & last
            low = lattice[i, j, k] + u * (lattice[p, j, k] - lattice[i, j, k])
            low += v * (lattice[i, m, k] + u * (lattice[p, m, k] - lattice[i, m, k]) - low)
            high = lattice[i, j, n] + u * (lattice[p, j, n] - lattice[i, j, n])
            high += v * (lattice[i, m, n] + u * (lattice[p, m, n] - lattice[i, m, n]) - high)
            loss[row, column] += min(within, np.float32(1.0)) * (low + w * (high - low))


@cache
def _lattice() -> np.ndarray:
    """Return noise of mean 0: columns along a body more than plates across it, and grains."""
    told, random = tables.fluoroscopy(), np.random.default_rng(11)
    kinds = {(0.5, 0.5, 5.0): 1.0, (3.0, 3.0, 0.5): 0.45, (0.6, 0.6, 0.6): 0.5}
    whole = np.zeros((CELLS,) * 3)
    for reach, share in kinds.items():
        part = gaussian_filter(random.standard_normal((CELLS,) * 3), reach, mode="wrap")
        whole += share * part / part.std()
    # Without large light and dark parts, so that a body as a whole stays as dark as it is.
    whole -= gaussian_filter(whole, 5.0, mode="wrap")
    return (whole * told.trabecular_proportion / whole.std()).astype(np.float32)
