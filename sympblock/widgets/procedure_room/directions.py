"""What an arrow on the screen and a place of a picture mean in the patient."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle import Needle, skin_point_mm
from sympblock.content import tables
from sympblock.conventions import Side
from sympblock.fluoroscopy.c_arm import CArmPose

#: An arrow that is closer than this to the needle turns no bevel, sine of the angle.
ALONG_SHARE = 0.05


@dataclass(frozen=True)
class ShownPicture:
    """Says how a picture stands on the screen: mirrored first, then turned.

    Attributes
    ----------
    is_flipped : bool
        Whether it is mirrored.
    rotated_deg : float
        How far it is turned clockwise; 0 = as taken.
    """

    is_flipped: bool = False
    rotated_deg: float = 0.0


def direction_of(pose: CArmPose, to: str, shown: ShownPicture) -> np.ndarray:
    """Return the patient direction of an arrow on the screen, shape (3,)."""
    right, down = {"left": (-1.0, 0.0), "right": (1.0, 0.0), "up": (0.0, -1.0), "down": (0.0, 1.0)}[to]
    turn = math.radians(shown.rotated_deg)
    across = right * math.cos(turn) + down * math.sin(turn)
    along = down * math.cos(turn) - right * math.sin(turn)
    return (-across if shown.is_flipped else across) * pose.detector_right - along * pose.detector_up


def square_to(needle: Needle, towards: np.ndarray) -> np.ndarray:
    """Return the part of a direction that is square to where the tip would go on, shape (3,)."""
    heading = np.array(needle.heading)
    return towards - heading * float(towards @ heading)


def aimed(needle: Needle, towards: np.ndarray) -> np.ndarray:
    """Return a heading that is one step nearer to a direction, shape (3,)."""
    heading, square = np.array(needle.heading), square_to(needle, towards)
    length = float(np.linalg.norm(square))
    step = math.tan(math.radians(tables.procedure_room().aim_step_deg))
    return heading if length < 1e-6 else heading + step * square / length


def moved_mark(patient: Patient, mark_mm: np.ndarray, to: str, shown: ShownPicture) -> np.ndarray:
    """Return a mark one step further on the skin; arrows are those of an AP picture."""
    step = tables.procedure_room().mark_step_mm * direction_of(CArmPose(), to, shown)
    across, up = float(mark_mm[0] + step[0]), float(mark_mm[2] + step[2])
    side: Side = "left" if across >= 0.0 else "right"
    return skin_point_mm(patient, abs(across), up, side)


def ray_of(pose: CArmPose, at: tuple[float, float]) -> np.ndarray:
    """Return the point of the detector that a share of the picture stands for, shape (3,)."""
    right, down = ((share - 0.5) * pose.field_mm for share in at)
    return pose.detector_centre_mm + right * pose.detector_right - down * pose.detector_up
