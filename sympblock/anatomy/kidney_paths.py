"""Straight paths from the back to the front of the vertebral body."""

from __future__ import annotations

import numpy as np

from sympblock.anatomy.approach_target import body_width_mm, target_in_level_mm
from sympblock.anatomy.person.traits import Traits
from sympblock.anatomy.soft_tissue.torso import Torso
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.content.practice.approaches import load_approach
from sympblock.conventions import Side, left_sign

#: Levels at which paths were simulated, by the distance of the entry from the midline in mm [@weyland1993].
LEVELS_BY_ENTRY = {60: ("L2", "L3", "L4"), 80: ("L2", "L3", "L4"), 100: ("L2", "L3", "L4"), 120: ("L4",)}


def path_ends_mm(
    spine: Spine, traits: Traits, level: str, side: Side, entry_mm: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return both ends of a straight path, in the plane through the middle of a body, patient frame.

    Parameters
    ----------
    spine, traits : Spine, Traits
        One person.
    level, side : str
        The vertebra, and the side of the entry.
    entry_mm : float
        Entry on the skin, from the midline.
    """
    frame = spine.frames[level]
    front = float(frame.level_from_patient(spine.landmark(f"front_rim_{level}"))[1])
    target = target_in_level_mm(load_approach().target, front, body_width_mm(traits, level), side)
    # The paths of the series were drawn on the slice of the body, not into its lower third.
    target[2] = 0.0
    skin = frame.centre_mm + np.array([left_sign(side) * entry_mm, 0.0, 0.0])
    skin[1] = Torso(spine, traits).skin_behind_mm(entry_mm, frame.centre_mm[2])
    return skin, frame.patient_from_level(target)
