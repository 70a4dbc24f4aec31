"""How the console of the C-arm stands, and how its numbers are written."""

from __future__ import annotations

import math
from dataclasses import dataclass

from sympblock.content import tables
from sympblock.conventions import Side
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.detector import Window
from sympblock.fluoroscopy.image_marks import Spot


@dataclass(frozen=True)
class ConsoleState:
    """Says how the C-arm stands and how its picture is shown; fields as in :class:`CArmPose` and its kin.

    Parameters
    ----------
    seed : int
        0 = the typical patient, else the number of a person.
    left_mm, posterior_mm, superior_mm : float
        Middle of the picture from the centre of L3: where the table was moved to.
    across_percent, along_percent : float
        Share of the field that the collimator leaves open.
    rotated_deg : float
        Turn of the picture on the screen, clockwise.
    needle : CArmPose or None
        Along the beam of which pose a needle was placed; None = no needle.
    kept : int
        Number of the picture on the second screen; 0 = none.
    subtracts : bool
        Whether the mask is subtracted from each picture.
    """

    seed: int = 0
    oblique_deg: float = 0.0
    craniocaudal_tilt_deg: float = 0.0
    side: Side = "left"
    left_mm: float = 0.0
    posterior_mm: float = 0.0
    superior_mm: float = 0.0
    field: str = "300"
    across_percent: float = 100.0
    along_percent: float = 100.0
    contrast_percent: float = 100.0
    brightness: float = 0.0
    rate: str = "8"
    dose: str = "usual"
    stays_down: bool = False
    names: bool = False
    inverted: bool = False
    flipped: bool = False
    rotated_deg: float = 0.0
    needle: CArmPose | None = None
    kept: int = 0
    subtracts: bool = False

    @property
    def pose(self) -> CArmPose:
        """Return where tube and detector stand."""
        return CArmPose(
            oblique_deg=self.oblique_deg,
            craniocaudal_tilt_deg=self.craniocaudal_tilt_deg,
            side=self.side,
            target_mm=(self.left_mm, self.posterior_mm, self.superior_mm),
            field_mm=float(self.field),
        )

    @property
    def rate_per_s(self) -> float:
        """Return how many pictures are taken in a second."""
        return float(self.rate)

    @property
    def pulse_s(self) -> float:
        """Return the time from one picture to the next."""
        return 1.0 / self.rate_per_s

    @property
    def dose_level(self) -> float:
        """Return the quanta of a pulse over those of a usual one."""
        levels = tables.fluoroscopy()
        return {"low": levels.dose_low_ratio, "usual": 1.0, "high": levels.dose_high_ratio}[self.dose]

    @property
    def place_words(self) -> str:
        """Say how tube and detector stand."""
        turned = f"Oblique {self.oblique_deg:g}° to the {self.side}" if self.oblique_deg else "AP"
        turned = "Lateral" if abs(self.oblique_deg) == 90 else turned
        return f"{turned}, tilt {self.craniocaudal_tilt_deg:g}°"

    @property
    def shutters(self) -> Shutters:
        """Return what the collimator leaves open."""
        return Shutters(self.across_percent / 100.0, self.along_percent / 100.0)


def hides_needle(state: ConsoleState, spot: Spot) -> bool:
    """Tell whether the name of a body would lie on a needle in the middle of the picture."""
    in_the_middle = max(abs(share - 0.5) for share in spot["at"]) < 0.06
    return state.needle is not None and spot["anchor"] == "middle" and in_the_middle


def window_of(state: ConsoleState) -> Window:
    """Return how the picture is shown."""
    return Window(state.contrast_percent / 100.0, state.brightness, state.inverted)


def significant(number: float) -> str:
    """Write a number with two significant digits, without an exponent.

    Examples
    --------
    >>> significant(0.00417), significant(1.236), significant(0.0), significant(23.4)
    ('0.0042', '1.2', '0', '23')
    """
    if number == 0.0:
        return "0"
    digits = max(0, 1 - math.floor(math.log10(abs(number))))
    return f"{number:.{digits}f}"
