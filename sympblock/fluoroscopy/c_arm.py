"""The C-arm: where tube and detector stand, what the machine allows, and which way the picture lies."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sympblock.content import tables
from sympblock.conventions import Side, check_side, left_sign

_REACH = tables.fluoroscopy()
OBLIQUE_RANGE_DEG = (-_REACH.oblique_away_most_deg, _REACH.oblique_towards_most_deg)
TILT_RANGE_DEG = (-_REACH.tilt_most_deg, _REACH.tilt_most_deg)
#: From focus to detector, and from focus to the centre of rotation.
SOURCE_TO_DETECTOR_RANGE_MM = (_REACH.source_to_detector_low_mm, _REACH.source_to_detector_high_mm)
SOURCE_TO_CENTRE_RANGE_MM = (_REACH.source_to_centre_low_mm, _REACH.source_to_centre_high_mm)
#: Side of the detector that is read out: full, magnified once, magnified twice.
FIELDS_MM = (_REACH.field_full_mm, _REACH.field_magnified_mm, _REACH.field_magnified_twice_mm)
PIXEL_COUNTS = (64, 128, 256, 384, 512, 768, 1024)


class BeyondReachError(ValueError):
    """Says what the machine cannot do, and what it can."""


@dataclass(frozen=True)
class CArmPose:
    """Places tube and detector round a prone patient.

    Parameters
    ----------
    oblique_deg : float
        Turn of the detector towards ``side``, -55 to 95; 0 = AP seen from
        behind, 90 = lateral, negative = away from that side.
    craniocaudal_tilt_deg : float
        Turn of the detector, -45 to 45; positive = cephalad, 0 = none.
    side : str
        The patient's side that counts as ipsilateral.
    target_mm : tuple of float
        Centre of rotation in the patient frame: left, posterior, superior. It
        lies in the middle of the picture, and a move of the table moves it.
    source_to_detector_mm, source_to_centre_mm : float
        900 to 1100, and 500 to 800.
    field_mm : float
        Side of the square on the detector that is read out: 300, 230 or 150.
    pixel_count : int
        Rows and columns of the picture.

    Raises
    ------
    BeyondReachError
        If the machine cannot stand so; the message states the range.

    Examples
    --------
    >>> pose = CArmPose(oblique_deg=90, side="left")
    >>> (pose.detector_right.round(6) + 0.0).tolist(), (pose.beam.round(6) + 0.0).tolist()
    ([0.0, 1.0, 0.0], [1.0, 0.0, 0.0])
    >>> CArmPose(craniocaudal_tilt_deg=60)
    Traceback (most recent call last):
    sympblock.fluoroscopy.c_arm.BeyondReachError: cephalad or caudad tilt: the C-arm reaches -45 to 45°, not 60°
    """

    oblique_deg: float = 0.0
    craniocaudal_tilt_deg: float = 0.0
    side: Side = "left"
    target_mm: tuple[float, float, float] = (0.0, 0.0, 0.0)
    source_to_detector_mm: float = _REACH.source_to_detector_usual_mm
    source_to_centre_mm: float = _REACH.source_to_centre_usual_mm
    field_mm: float = FIELDS_MM[0]
    pixel_count: int = 512

    def __post_init__(self) -> None:
        check_side(self.side)
        _check("oblique turn", self.oblique_deg, OBLIQUE_RANGE_DEG, "°")
        _check("cephalad or caudad tilt", self.craniocaudal_tilt_deg, TILT_RANGE_DEG, "°")
        _check("distance from focus to detector", self.source_to_detector_mm, SOURCE_TO_DETECTOR_RANGE_MM, " mm")
        _check("distance from focus to centre", self.source_to_centre_mm, SOURCE_TO_CENTRE_RANGE_MM, " mm")
        if self.field_mm not in FIELDS_MM:
            raise BeyondReachError(f"the detector reads {_listed(FIELDS_MM)} mm, not {self.field_mm:g} mm")
        if self.pixel_count not in PIXEL_COUNTS:
            raise BeyondReachError(f"a picture has {_listed(PIXEL_COUNTS)} rows, not {self.pixel_count}")

    @cached_property
    def beam(self) -> np.ndarray:
        """Return the unit vector from focus to detector, shape (3,)."""
        turn, tilt = math.radians(self.oblique_deg), math.radians(self.craniocaudal_tilt_deg)
        across = left_sign(self.side) * math.sin(turn)
        return np.array([math.cos(tilt) * across, math.cos(tilt) * math.cos(turn), math.sin(tilt)])

    @cached_property
    def detector_right(self) -> np.ndarray:
        """Return the patient direction that points to the right of the picture, shape (3,)."""
        turn = math.radians(self.oblique_deg)
        return np.array([-math.cos(turn), left_sign(self.side) * math.sin(turn), 0.0])

    @cached_property
    def detector_up(self) -> np.ndarray:
        """Return the patient direction that points up in the picture, shape (3,)."""
        return np.cross(self.beam, self.detector_right)

    @property
    def source_mm(self) -> np.ndarray:
        """Return the place of the focus in the patient frame, shape (3,)."""
        return np.asarray(self.target_mm) - self.source_to_centre_mm * self.beam

    @property
    def detector_centre_mm(self) -> np.ndarray:
        """Return the middle of the detector in the patient frame, shape (3,)."""
        return self.source_mm + self.source_to_detector_mm * self.beam

    @property
    def pixel_mm(self) -> float:
        """Return the side of one pixel on the detector."""
        return self.field_mm / self.pixel_count

    def pixel_of(self, points_mm: np.ndarray) -> np.ndarray:
        """Project points of the patient frame into the picture.

        Parameters
        ----------
        points_mm : array_like
            Shape (..., 3).

        Returns
        -------
        numpy.ndarray
            Shape (..., 2): column and row, pixels; the middle of the first pixel is (0.5, 0.5).

        Examples
        --------
        The patient's left is on the left of the picture, the head is up:

        >>> CArmPose().pixel_of([[30.0, 0.0, 0.0], [0.0, 0.0, 30.0]]).round(1).tolist()
        [[177.2, 256.0], [256.0, 177.2]]
        """
        away = np.asarray(points_mm, dtype=float) - self.source_mm
        scale = self.source_to_detector_mm / (away @ self.beam) / self.pixel_mm
        half = self.pixel_count / 2
        return np.stack([half + away @ self.detector_right * scale, half - away @ self.detector_up * scale], axis=-1)


def positioner_angles_deg(pose: CArmPose) -> tuple[float, float]:
    """Return the raw angles of the machine, patient prone.

    Returns
    -------
    primary_deg, secondary_deg : float
        DICOM Positioner Primary and Secondary Angle: 0 and 0 with the detector in front
        of the chest; positive towards the patient's left, and towards the head.

    Examples
    --------
    >>> positioner_angles_deg(CArmPose(oblique_deg=30, side="left"))
    (150.0, 0.0)
    """
    primary = 180.0 - left_sign(pose.side) * pose.oblique_deg
    return (primary + 180.0) % 360.0 - 180.0 or 0.0, pose.craniocaudal_tilt_deg


def _check(what: str, value: float, allowed: tuple[float, float], unit: str) -> None:
    low, high = allowed
    if not low <= value <= high:
        raise BeyondReachError(f"{what}: the C-arm reaches {low:g} to {high:g}{unit}, not {value:g}{unit}")


def _listed(values: tuple[float, ...]) -> str:
    *first, last = (f"{value:g}" for value in values)
    return f"{', '.join(first)} or {last}"
