"""How the procedure room stands besides its C-arm, and what its gestures mean in space."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle import Needle, skin_point_mm
from sympblock.conventions import Side
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.widgets.c_arm_console.console_state import ConsoleState

VIEWS = ("ap", "oblique", "lateral")
#: What the working view is before the learner has turned to one (design).
FIRST_OBLIQUE_DEG = 25.0
AIM_DEG, MARK_MM = 1.0, 2.0
DIRECTIONS = ("left", "right", "up", "down")
VOLUMES_ML = ("0.5", "1", "2", "3", "5", "10")


@dataclass(frozen=True)
class RoomState(ConsoleState):
    """Says which scenario is played, how, and what the syringe holds.

    Parameters
    ----------
    place : int
        Of the scenario in its list, from 0.
    guided : bool
        True shows one step at a time, with why.
    working_deg, working_tilt_deg : float
        Turn and tilt of the oblique view that the button "Oblique" goes back to.
    agent, ml : str
        What the syringe holds, and how much of it is given next.
    """

    place: int = 0
    guided: bool = True
    working_deg: float = FIRST_OBLIQUE_DEG
    working_tilt_deg: float = 0.0
    agent: str = "contrast"
    ml: str = "1"


def turned_to(state: RoomState, view: str, side: Side) -> RoomState:
    """Turn the C-arm to a view; the oblique one is where the learner last worked.

    Raises
    ------
    ValueError
        If no view is called so.
    """
    if view not in VIEWS:
        raise ValueError(f"no view is called {view!r}: choose from {', '.join(VIEWS)}")
    turn = {"ap": 0.0, "oblique": state.working_deg, "lateral": 90.0}[view]
    tilt = 0.0 if view == "lateral" else state.working_tilt_deg
    return dataclasses.replace(state, oblique_deg=turn, craniocaudal_tilt_deg=tilt, side=side)


def with_working_view(state: RoomState) -> RoomState:
    """Remember turn and tilt of the view that the learner works in; the lateral one is not it."""
    if state.oblique_deg > 80.0:
        return state
    turn = state.oblique_deg if state.oblique_deg >= 10.0 else state.working_deg
    return dataclasses.replace(state, working_deg=turn, working_tilt_deg=state.craniocaudal_tilt_deg)


def direction_of(pose: CArmPose, to: str, is_flipped: bool) -> np.ndarray:
    """Return the patient direction of an arrow on the screen, shape (3,)."""
    if to not in DIRECTIONS:
        raise ValueError(f"no arrow is called {to!r}: choose from {', '.join(DIRECTIONS)}")
    right = -pose.detector_right if is_flipped else pose.detector_right
    return {"left": -right, "right": right, "up": pose.detector_up, "down": -pose.detector_up}[to]


def aimed(needle: Needle, towards: np.ndarray) -> np.ndarray:
    """Return a heading that is one step nearer to a direction, shape (3,)."""
    heading = np.array(needle.heading)
    square = towards - heading * float(towards @ heading)
    length = float(np.linalg.norm(square))
    return heading if length < 1e-6 else heading + math.tan(math.radians(AIM_DEG)) * square / length


def moved_mark(patient: Patient, mark_mm: np.ndarray, to: str, is_flipped: bool) -> np.ndarray:
    """Return a mark one step further on the skin; arrows are those of an AP picture."""
    step = MARK_MM * direction_of(CArmPose(), to, is_flipped)
    across, up = float(mark_mm[0] + step[0]), float(mark_mm[2] + step[2])
    side: Side = "left" if across >= 0.0 else "right"
    return skin_point_mm(patient, abs(across), up, side)


def ray_of(pose: CArmPose, at: tuple[float, float]) -> np.ndarray:
    """Return the point of the detector that a share of the picture stands for, shape (3,)."""
    right, down = ((share - 0.5) * pose.field_mm for share in at)
    return pose.detector_centre_mm + right * pose.detector_right - down * pose.detector_up
