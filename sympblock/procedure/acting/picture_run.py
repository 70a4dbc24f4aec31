"""Pictures that were taken one after the other from one place, as the one act that they are."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.procedure.events import ImageSetting, Shot


@dataclass(frozen=True, eq=False)
class PictureRun:
    """Sums the pictures that were taken one after the other from one place.

    Parameters
    ----------
    pose : CArmPose
        Where tube and detector stand.
    is_subtraction : bool
        Whether a mask was subtracted, or the pictures make one.
    given : DoseRecord
        What all of them gave together.
    setting : ImageSetting or None
        How the last of them was set; None = no console took it.
    """

    pose: CArmPose
    is_subtraction: bool = False
    given: DoseRecord = field(default_factory=DoseRecord)
    setting: ImageSetting | None = None

    def after(self, dose: DoseRecord, setting: ImageSetting | None = None) -> PictureRun:
        """Return the run with what one picture more gave."""
        return replace(self, given=self.given + dose, setting=setting)

    def goes_on(self, pose: CArmPose, is_subtraction: bool) -> bool:
        """Tell whether a picture belongs to this run."""
        return (self.pose, self.is_subtraction) == (pose, is_subtraction)

    def shot(self, at_s: float) -> Shot:
        """Return the event that it is written down as."""
        left, posterior, superior = self.pose.beam.tolist()
        return Shot(
            at_s=at_s,
            oblique_deg=self.pose.oblique_deg,
            tilt_deg=self.pose.craniocaudal_tilt_deg,
            side=self.pose.side,
            target_mm=self.pose.target_mm,
            beam=(left, posterior, superior),
            pulses=self.given.pulses,
            fluoroscopy_s=round(self.given.fluoroscopy_s, 3),
            kerma_area_gy_cm2=round(self.given.kerma_area_gy_cm2, 6),
            is_subtraction=self.is_subtraction,
            reference_kerma_ugy=round(self.given.reference_kerma_ugy, 3),
            setting=self.setting,
        )


def given_by(shots: Iterable[Shot]) -> DoseRecord:
    """Return what all pictures of a session gave; a kerma at the reference point that was not noted is no number.

    Examples
    --------
    >>> given_by([])
    DoseRecord(pulses=0, fluoroscopy_s=0.0, kerma_area_ugy_m2=0.0, reference_kerma_ugy=0.0)
    """
    given = DoseRecord()
    for shot in shots:
        reference = math.nan if shot.reference_kerma_ugy is None else shot.reference_kerma_ugy
        given += DoseRecord(shot.pulses, shot.fluoroscopy_s, 100.0 * shot.kerma_area_gy_cm2, reference)
    return given
