"""What the patient and the staff receive, from what the tube gives."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from sympblock.content import tables
from sympblock.fluoroscopy.attenuation import beam_at
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.detector import Exposure

_SET = tables.fluoroscopy()
#: The reference point lies this far from the centre of rotation, towards the focus.
REFERENCE_NEARER_MM = _SET.reference_nearer_mm
#: Peak scatter of a lateral over that of an AP view [@scatter2020].
LATERAL_OVER_AP = _SET.scatter_lateral_over_ap_ratio
#: Scatter is more on the side of the tube: from this share on the far side to one on the near side.
FAR_SIDE_SHARE = _SET.scatter_far_side_proportion
NEAREST_MM = _SET.scatter_nearest_mm


def reference_kerma_ugy(exposure: Exposure, pose: CArmPose) -> float:
    """Return the air kerma of one pulse at the reference point, µGy; it falls with the square of the distance.

    Examples
    --------
    >>> near, far = CArmPose(source_to_centre_mm=550), CArmPose(source_to_centre_mm=750)
    >>> ratio = reference_kerma_ugy(Exposure(), near) / reference_kerma_ugy(Exposure(), far)
    >>> round(ratio, 4) == round((600 / 400) ** 2, 4)
    True
    """
    distance = pose.source_to_centre_mm - REFERENCE_NEARER_MM
    return beam_at(exposure.kvp).kerma_ugy_per_mas * exposure.mas_per_pulse * (1000.0 / distance) ** 2


def kerma_area_ugy_m2(exposure: Exposure, pose: CArmPose, open_share: float = 1.0) -> float:
    """Return the kerma-area product of one pulse, µGy m²; it is the same at every distance from the focus.

    Parameters
    ----------
    exposure : Exposure
        What the tube gives.
    pose : CArmPose
        For the size of the field.
    open_share : float
        Share of the field that the collimator leaves open, 0 to 1.
    """
    side_m = pose.field_mm / pose.source_to_detector_mm
    return beam_at(exposure.kvp).kerma_ugy_per_mas * exposure.mas_per_pulse * side_m**2 * open_share


@dataclass(frozen=True)
class DoseRecord:
    """Counts what was given since the beginning.

    Parameters
    ----------
    pulses : int
        Pictures taken.
    fluoroscopy_s : float
        Time with the pedal down.
    kerma_area_ugy_m2, reference_kerma_ugy : float
        Sums over all pulses.
    """

    pulses: int = 0
    fluoroscopy_s: float = 0.0
    kerma_area_ugy_m2: float = 0.0
    reference_kerma_ugy: float = 0.0

    @property
    def kerma_area_gy_cm2(self) -> float:
        """Return the kerma-area product in the unit of most papers: 1 Gy cm² is 100 µGy m²."""
        return self.kerma_area_ugy_m2 / 100.0

    def __add__(self, other: DoseRecord) -> DoseRecord:
        """Return what both gave together."""
        return DoseRecord(
            self.pulses + other.pulses,
            self.fluoroscopy_s + other.fluoroscopy_s,
            self.kerma_area_ugy_m2 + other.kerma_area_ugy_m2,
            self.reference_kerma_ugy + other.reference_kerma_ugy,
        )

    def after(self, exposure: Exposure, pose: CArmPose, open_share: float, pulse_s: float) -> DoseRecord:
        """Return the record after one more pulse, which stands for ``pulse_s`` seconds of fluoroscopy."""
        return replace(
            self,
            pulses=self.pulses + 1,
            fluoroscopy_s=self.fluoroscopy_s + pulse_s,
            kerma_area_ugy_m2=self.kerma_area_ugy_m2 + kerma_area_ugy_m2(exposure, pose, open_share),
            reference_kerma_ugy=self.reference_kerma_ugy + reference_kerma_ugy(exposure, pose),
        )


def scatter_ratio(places_mm: np.ndarray, pose: CArmPose) -> np.ndarray:
    """Return scatter at places of the room, 1 being one metre beside the tube side of an AP view.

    Parameters
    ----------
    places_mm : array_like
        Shape (..., 3), patient frame.
    pose : CArmPose
        Where the tube stands.

    Returns
    -------
    numpy.ndarray
        Shape (...). Falls with the square of the distance, is more on the side of the
        tube, and twice as much in a lateral as in an AP view [@scatter2020].

    Examples
    --------
    Two steps of half a metre back, from one metre to two, leave a quarter:

    >>> near, far = scatter_ratio([[1000.0, 0, 0], [2000.0, 0, 0]], CArmPose())
    >>> round(float(near / far), 3)
    4.0
    """
    away = np.asarray(places_mm, dtype=float) - np.asarray(pose.target_mm)
    distance = np.maximum(np.linalg.norm(away, axis=-1), NEAREST_MM)
    toward_tube = -(away @ pose.beam) / distance
    side = FAR_SIDE_SHARE + (1.0 - FAR_SIDE_SHARE) * (1.0 + toward_tube) / 2.0
    view = 1.0 + (LATERAL_OVER_AP - 1.0) * math.sin(math.radians(abs(pose.oblique_deg))) ** 2
    return view * side * (1000.0 / distance) ** 2
