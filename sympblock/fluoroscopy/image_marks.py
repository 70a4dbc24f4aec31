"""What may be written on a radiograph: side marks and the names of landmarks."""

from __future__ import annotations

from typing import Literal, TypedDict

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.content import tables
from sympblock.fluoroscopy.c_arm import CArmPose

NAMED = {
    "pedicle_{level}_{side}": "pedicle",
    "transverse_process_tip_{level}_{side}": "transverse process",
    "superior_process_tip_{level}_{side}": "superior articular process",
    "spinous_process_tip_{level}": "spinous process",
}
#: Seen from the side, what lies one over the other is named once.
NAMED_LATERAL = {
    "pedicle_{level}_{side}": "pedicle",
    "front_{level}": "anterior border",
    "spinous_process_tip_{level}": "spinous process",
}


def side_marks(pose: CArmPose) -> tuple[str, str]:
    """Return what stands at the left and at the right edge of an unmirrored picture.

    Examples
    --------
    >>> side_marks(CArmPose()), side_marks(CArmPose(oblique_deg=90, side="left"))
    (('L', 'R'), ('front', 'back'))
    """
    if abs(pose.oblique_deg) < tables.fluoroscopy().side_marks_until_deg:
        return ("L", "R")
    is_back_last = pose.detector_right[1] > 0
    return ("front", "back") if is_back_last else ("back", "front")


def inside_process(patient: Patient, level: str, side: str, part: str) -> np.ndarray:
    """Return a place well inside an articular process, shape (3,): its tip lies on the disc in most pictures.

    Parameters
    ----------
    part : str
        ``"superior_process"`` or ``"inferior_process"``.
    """
    tip, root = patient.landmarks[f"{part}_tip_{level}_{side}"], patient.landmarks[f"pars_{level}_{side}"]
    return 0.6 * tip + 0.4 * root


Anchor = Literal["middle", "above", "start", "end"]


class Spot(TypedDict):
    """Names one place of a picture, as the page reads it."""

    text: str
    at: tuple[float, float]
    anchor: Anchor


def spots(patient: Patient, pose: CArmPose) -> list[Spot]:
    """Name every vertebra in the picture, and the parts on the near side of the one nearest to its middle.

    Returns
    -------
    list of Spot
        ``text``; ``at``: share of the picture from its left and its upper edge; and
        ``anchor``: ``"middle"`` over a body, ``"above"`` a pedicle, else the end of the words that is at the place.
    """
    found = [_spot(level, pose, frame.centre_mm, "middle") for level, frame in patient.frames.items()]
    nearest = min(
        (level for level in patient.frames if level.startswith("L")),
        key=lambda level: abs(patient.frames[level].centre_mm[2] - pose.target_mm[2]),
    )
    middle = pose.pixel_of(patient.frames[nearest].centre_mm)[0]
    is_lateral = abs(pose.oblique_deg) > tables.fluoroscopy().side_marks_until_deg
    for key, words in (NAMED_LATERAL if is_lateral else NAMED).items():
        name = key.format(level=nearest, side=pose.side)
        place = (
            inside_process(patient, nearest, pose.side, "superior_process")
            if name.startswith("superior_process")
            else patient.landmarks[name]
        )
        is_before = ("side" in key or is_lateral) and pose.pixel_of(place)[0] < middle
        anchor: Anchor = "above" if words == "pedicle" else "end" if is_before else "start"
        found.append(_spot(words, pose, place, anchor))
    return [spot for spot in found if all(0.02 < share < 0.98 for share in spot["at"])]


def _spot(words: str, pose: CArmPose, place_mm: np.ndarray, anchor: Anchor) -> Spot:
    column, row = pose.pixel_of(place_mm) / pose.pixel_count
    return {"text": words, "at": (round(float(column), 4), round(float(row), 4)), "anchor": anchor}
