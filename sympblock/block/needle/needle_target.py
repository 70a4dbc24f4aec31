"""Where the tip of a needle shall be in one patient, and where the tips of many needles come to lie."""

from __future__ import annotations

import math

import numpy as np

from sympblock.anatomy.approach_target import body_width_mm, target_in_level_mm
from sympblock.anatomy.patient import Patient
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.content.practice.approaches import Approach, load_approach
from sympblock.conventions import Side, left_sign
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import crossings, distance_mm

#: A tip that would lie in or on bone is sampled anew, at most so often.
TRIES = 60
#: From a tip outwards; the skin is nearer in everybody.
FAR_MM = 260.0
#: Mean length of a vector whose parts are normal with a spread of 1: the law of Maxwell.
MEAN_OF_MAXWELL = 2.0 * math.sqrt(2.0 / math.pi)


def target_mm(patient: Patient, level: str, side: Side, approach: Approach | None = None) -> np.ndarray:
    """Return where the tip shall be, shape (3,), patient frame.

    It lies beside the lower third of the body, a little behind its front border
    and inside its lateral border, at the same share of the width in everybody.

    Parameters
    ----------
    patient : Patient
        The person.
    level : str
        One of the levels of the approach.
    side : str
        The patient's side.
    approach : Approach or None
        None = the one that the lessons teach.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> bool(20 < target_mm(typical_patient(), "L3", "left")[0] < 26)
    True
    """
    frame = patient.frames[level]
    front = float(frame.level_from_patient(patient.landmarks[f"front_rim_{level}"])[1])
    width = body_width_mm(patient.traits, level)
    return frame.patient_from_level(target_in_level_mm((approach or load_approach()).target, front, width, side))


def usual_back(level: str, side: Side) -> np.ndarray:
    """Return the unit vector from the tip back along a needle that comes in as usual, shape (3,), patient frame.

    Examples
    --------
    >>> usual_back("L3", "left").round(2).tolist()
    [0.44, 0.9, 0.0]
    """
    angle = math.radians(load_approach().oblique.by_level_deg[level])
    return np.array([left_sign(side) * math.sin(angle), math.cos(angle), 0.0])


def placed_path_mm(patient: Patient, level: str, side: Side, number: int = 0) -> np.ndarray:
    """Return the path of a needle that somebody placed with the usual error, shape (2, 3).

    The distance of the tip from its target follows a law of Maxwell with the mean
    that was measured on cadavers [@marker2017]; a tip never lies in or on bone.

    Parameters
    ----------
    patient : Patient
        The person.
    level, side : str
        As for :func:`target_mm`.
    number : int
        Another number gives another needle.
    """
    target, chance = target_mm(patient, level, side), RandomStream(patient.seed or 0, f"needle/{level}/{side}/{number}")
    spread = tables.contrast_rates().tip_error_mm / MEAN_OF_MAXWELL
    clear_mm = tables.needle_geometry().bone_clear_mm
    bones = [mesh for mesh in patient.structures.values() if mesh.tissue == "cortical_bone"]
    for _ in range(TRIES):
        tip = target + spread * np.array([chance.standard() for _ in range(3)])
        if min(float(distance_mm(mesh, [tip])[0]) for mesh in _boxed(bones, tip, clear_mm)) > clear_mm:
            break
    path = path_from_skin_mm(patient, tip, usual_back(level, side))
    if path is None:
        raise ValueError(f"the target beside {level} lies outside this body")
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


def _boxed(bones: list[Mesh], tip: np.ndarray, margin_mm: float) -> list[Mesh]:
    """Keep the bones whose boxes, with a margin, hold the tip, or the first if none does."""
    boxes = [mesh.bounds_mm() for mesh in bones]
    near = [
        mesh
        for mesh, (low, high) in zip(bones, boxes, strict=True)
        if (tip > low - margin_mm).all() and (tip < high + margin_mm).all()
    ]
    return near or bones[:1]
