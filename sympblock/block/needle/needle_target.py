"""Where the tip of a needle shall be in one patient, and where the tips of many needles come to lie."""

from __future__ import annotations

import math

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.person.sample_traits import typical_traits
from sympblock.anatomy.schematic.needle_path import TARGET_SUPERIOR_MM
from sympblock.chance import RandomStream
from sympblock.content.measures import measure
from sympblock.conventions import Side, left_sign
from sympblock.geometry.surfaces import crossings, distance_mm

#: Oblique angles under which needles come in: little at L2 because of the kidney (design).
ANGLES_DEG = {"L2": 16.0, "L3": 26.0, "L4": 28.0}
#: A tip that would lie in bone is drawn anew, at most so often.
TRIES = 60
#: From a tip outwards; the skin is nearer in everybody.
FAR_MM = 260.0
#: Mean length of a vector whose parts are normal with a spread of 1: the law of Maxwell.
MEAN_OF_MAXWELL = 2.0 * math.sqrt(2.0 / math.pi)


def goal_mm(patient: Patient, level: str, side: Side) -> np.ndarray:
    """Return where the tip shall be, shape (3,), patient frame.

    It lies beside the lower third of the body, a little behind its front border
    and inside its lateral border, at the same share of the width in everybody.

    Parameters
    ----------
    patient : Patient
        The person.
    level : str
        ``"L2"``, ``"L3"`` or ``"L4"``.
    side : str
        The patient's side.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> bool(20 < goal_mm(typical_patient(), "L3", "left")[0] < 26)
    True
    """
    frame = patient.frames[level]
    front = float(frame.level_from_patient(patient.landmarks[f"front_rim_{level}"])[1])
    wide, usual = (traits.spine.sizes_mm[level]["upper_width"] for traits in (patient.traits, typical_traits()))
    across = left_sign(side) * measure("needle_geometry", "goal_lateral_mm") * wide / usual
    place = (across, front + measure("needle_geometry", "goal_behind_mm"), TARGET_SUPERIOR_MM)
    return frame.patient_from_level(np.array(place))


def placed_path_mm(patient: Patient, level: str, side: Side, number: int = 0) -> np.ndarray:
    """Return the path of a needle that somebody placed with the usual error, shape (2, 3).

    The distance of the tip from its goal follows a law of Maxwell with the mean
    that was measured on cadavers [@marker2017]; a tip never lies in bone.

    Parameters
    ----------
    patient : Patient
        The person.
    level, side : str
        As for :func:`goal_mm`.
    number : int
        Another number gives another needle.
    """
    goal, chance = goal_mm(patient, level, side), RandomStream(patient.seed or 0, f"needle/{level}/{side}/{number}")
    spread = measure("contrast_rates", "tip_error_mm") / MEAN_OF_MAXWELL
    bones = [mesh for mesh in patient.structures.values() if mesh.tissue == "cortical_bone"]
    for _ in range(TRIES):
        tip = goal + spread * np.array([chance.standard() for _ in range(3)])
        if min(float(distance_mm(mesh, [tip])[0]) for mesh in _boxed(bones, tip)) > 0.0:
            break
    angle = math.radians(ANGLES_DEG[level])
    back = np.array([left_sign(side) * math.sin(angle), math.cos(angle), 0.0])
    path = path_from_skin_mm(patient, tip, back)
    if path is None:
        raise ValueError(f"the goal beside {level} lies outside this body")
    return path


def path_from_skin_mm(patient: Patient, tip_mm: np.ndarray, back: np.ndarray) -> np.ndarray | None:
    """Return the straight path from the skin to a tip, shape (2, 3); None if the tip lies outside the body.

    Parameters
    ----------
    patient : Patient
        The person.
    tip_mm, back : array_like
        Shape (3,): the tip, and the unit vector from it back along the needle.
    """
    tip = np.asarray(tip_mm, dtype=float)
    stays = crossings({"skin": patient.structures["skin"]}, tip, tip + FAR_MM * np.asarray(back))
    if not stays or not stays[0].exit_mm > 0.0:
        return None
    return np.stack([tip + stays[0].exit_mm * back, tip])


def _boxed(bones: list, tip: np.ndarray) -> list:
    """Keep the bones whose boxes hold the tip, or the first if none does."""
    near = [mesh for mesh in bones if (tip >= mesh.bounds_mm()[0]).all() and (tip <= mesh.bounds_mm()[1]).all()]
    return near or bones[:1]
