"""Pictures that were taken one after the other from one place, as the one act that they are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.procedure.events import Shot


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
    """

    pose: CArmPose
    is_subtraction: bool = False
    given: DoseRecord = field(default_factory=DoseRecord)

    def after(self, dose: DoseRecord) -> PictureRun:
        """Return the run with what one picture more gave."""
        return replace(self, given=self.given + dose)

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
        )
