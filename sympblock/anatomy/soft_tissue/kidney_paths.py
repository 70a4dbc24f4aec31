"""Straight paths from the back to the front of the vertebral body."""

from __future__ import annotations

import numpy as np

from sympblock.anatomy.soft_tissue.torso import Torso
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.conventions import Side, left_sign

#: End of the path: lateral to the middle and behind the front of the body (design).
GOAL_LATERAL_MM, GOAL_BEHIND_MM = 22.0, 5.0
#: Levels at which paths were simulated, by the distance of the entry from the midline in mm [@weyland1993].
LEVELS_BY_ENTRY = {60: ("L2", "L3", "L4"), 80: ("L2", "L3", "L4"), 100: ("L2", "L3", "L4"), 120: ("L4",)}


def path_ends_mm(spine: Spine, torso: Torso, level: str, side: Side, entry_mm: float) -> tuple[np.ndarray, np.ndarray]:
    """Return both ends of a straight path, in the plane through the middle of a body, patient frame.

    Parameters
    ----------
    spine, torso : Spine, Torso
        One person.
    level, side : str
        The vertebra, and the side of the entry.
    entry_mm : float
        Entry on the skin, from the midline.
    """
    frame, sign = spine.frames[level], left_sign(side)
    front = float(frame.level_from_patient(spine.landmark(f"front_{level}"))[1])
    goal = frame.patient_from_level(np.array([sign * GOAL_LATERAL_MM, front + GOAL_BEHIND_MM, 0.0]))
    skin = frame.centre_mm + np.array([sign * entry_mm, 0.0, 0.0])
    skin[1] = torso.skin_behind_mm(entry_mm, frame.centre_mm[2])
    return skin, goal
