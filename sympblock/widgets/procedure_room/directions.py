"""What an arrow on the screen and a place of a picture mean in the patient."""

from __future__ import annotations

import math

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle import Needle, skin_point_mm
from sympblock.content import tables
from sympblock.conventions import Side
from sympblock.fluoroscopy.c_arm import CArmPose

#: An arrow that is closer than this to the needle turns no bevel, sine of the angle.
ALONG_SHARE = 0.05


def direction_of(pose: CArmPose, to: str, is_flipped: bool) -> np.ndarray:
    """Return the patient direction of an arrow on the screen, shape (3,); ``is_flipped`` if the picture is mirrored."""
    right = -pose.detector_right if is_flipped else pose.detector_right
    return {"left": -right, "right": right, "up": pose.detector_up, "down": -pose.detector_up}[to]


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


def moved_mark(patient: Patient, mark_mm: np.ndarray, to: str, is_flipped: bool) -> np.ndarray:
    """Return a mark one step further on the skin; arrows are those of an AP picture."""
    step = tables.procedure_room().mark_step_mm * direction_of(CArmPose(), to, is_flipped)
    across, up = float(mark_mm[0] + step[0]), float(mark_mm[2] + step[2])
    side: Side = "left" if across >= 0.0 else "right"
    return skin_point_mm(patient, abs(across), up, side)


def ray_of(pose: CArmPose, at: tuple[float, float]) -> np.ndarray:
    """Return the point of the detector that a share of the picture stands for, shape (3,)."""
    right, down = ((share - 0.5) * pose.field_mm for share in at)
    return pose.detector_centre_mm + right * pose.detector_right - down * pose.detector_up
