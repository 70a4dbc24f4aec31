"""Judges a view of the spine from its geometry: what is off, by how much, and which way to mend it."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from sympblock.anatomy.patient import LevelFrame, Patient
from sympblock.content.view_tasks import (
    BodiesCounted,
    Centred,
    Collimated,
    ProcessMeetsBorder,
    SquaredEndplate,
    TrueAp,
    TrueLateral,
    ViewTask,
)

#: What counts as body and not as arch, from the centre of the body (design).
BODY_BEHIND_MM, BODY_HALF_HEIGHT_MM = 12.0, 12.0
SEARCHED_DEG = np.arange(0.0, 56.0, 1.0)


class View(Protocol):
    """States what the judge asks of a C-arm; it must be a frozen dataclass."""

    oblique_deg: float
    side: str
    target_mm: tuple[float, float, float]
    source_to_detector_mm: float
    pixel_count: int

    @property
    def source_mm(self) -> np.ndarray: ...

    @property
    def beam(self) -> np.ndarray: ...

    @property
    def pixel_mm(self) -> float: ...

    def pixel_of(self, points_mm: np.ndarray) -> np.ndarray: ...


@dataclass(frozen=True)
class Taken:
    """Holds what a learner shows to the judge.

    Parameters
    ----------
    view : View
        Where the last picture was taken from.
    open_pixels : tuple of int
        First and last row, first and last column that the shutters left open.
    counted : int or None
        Free vertebrae that the learner counted; None = not said.
    """

    view: View
    open_pixels: tuple[int, int, int, int]
    counted: int | None = None


@dataclass(frozen=True)
class Finding:
    """Says how one aim was met.

    Parameters
    ----------
    is_met : bool
        Whether it was.
    words : str
        One or two sentences: what is off, by how much, and what would mend it.
    """

    is_met: bool
    words: str


def judge(task: ViewTask, patient: Patient, taken: Taken) -> tuple[Finding, ...]:
    """Judge one picture.

    Parameters
    ----------
    task : ViewTask
        What was asked.
    patient : Patient
        Who lies on the table.
    taken : Taken
        The picture's geometry.

    Returns
    -------
    tuple of Finding
        One for each aim, in the order of the task.

    Raises
    ------
    ValueError
        If the patient has no vertebra of that name.
    """
    return tuple(JUDGES[aim.kind](aim, patient, taken) for aim in task.aims)


def _endplate(aim: SquaredEndplate, patient: Patient, taken: Taken) -> Finding:
    front, back = (patient.landmarks[f"{aim.plate}_{end}_rim_{aim.level}"] for end in ("front", "back"))
    upward = np.cross(_frame(patient, aim.level).axes[0], _unit(back - front))
    off_deg = _degrees(math.asin(float(_ray(taken.view, (front + back) / 2) @ _unit(upward))))
    apart_mm = abs(_across(taken.view, front, back)[1])
    what = f"Front and back edge of the {aim.plate} endplate of {aim.level} lie {apart_mm:.0f} mm apart"
    return _graded(off_deg, aim.most_deg, what, "tilt", ("towards the feet", "towards the head"))


def _border(aim: ProcessMeetsBorder, patient: Patient, taken: Taken) -> Finding:
    tip = patient.landmarks[f"transverse_process_tip_{aim.level}_{aim.side}"]
    frame, vertices = _frame(patient, aim.level), patient.structures[aim.level].vertices_mm
    local = frame.level_from_patient(vertices)
    body = vertices[(local[:, 1] < BODY_BEHIND_MM) & (np.abs(local[:, 2]) < BODY_HALF_HEIGHT_MM)]
    outward = -1.0 if aim.side == "left" else 1.0

    def beyond_mm(view: View) -> float:
        edge = (view.pixel_of(body)[:, 0] * outward).max()
        return float((view.pixel_of(tip)[0] * outward - edge) * _mm_per_pixel(view, tip))

    if taken.view.oblique_deg > 1.0 and taken.view.side != aim.side:
        return Finding(False, f"You turned to the {taken.view.side}: the block is on the {aim.side}.")
    gap_mm = beyond_mm(taken.view)
    where = "outside" if gap_mm > 0 else "inside"
    what = f"The tip of the transverse process of {aim.level} lies {abs(gap_mm):.0f} mm {where} the border of the body"
    if abs(gap_mm) <= aim.most_mm:
        return Finding(True, f"{what}, at {taken.view.oblique_deg:.0f}°.")
    return Finding(False, f"{what}. {_turn_to(beyond_mm, dataclasses.replace(taken.view, side=aim.side))}".strip())


def _turn_to(beyond_mm: Callable[[View], float], view: View) -> str:
    """Say at which angle the tip would meet the border, if it does so at all."""
    gaps = np.array([beyond_mm(dataclasses.replace(view, oblique_deg=float(angle))) for angle in SEARCHED_DEG])
    crossed = np.flatnonzero((gaps[:-1] > 0) & (gaps[1:] <= 0))
    if not len(crossed):
        return ""
    first = crossed[0]
    meets = SEARCHED_DEG[first] + gaps[first] / (gaps[first] - gaps[first + 1])
    way = "further" if meets > view.oblique_deg else "back"
    return f"Turn about {abs(meets - view.oblique_deg):.0f}° {way}: it meets the border at {meets:.0f}°."


def _lateral(aim: TrueLateral, patient: Patient, taken: Taken) -> Finding:
    ray = _level_ray(taken.view, patient, aim.level)
    turned = _degrees(math.atan2(ray[1], abs(ray[0])))
    tilted = _degrees(math.asin(ray[2]))
    pair = [patient.landmarks[f"pedicle_{aim.level}_{side}"] for side in ("left", "right")]
    apart = abs(_across(taken.view, *pair)[0])
    turn = _graded(
        turned, aim.most_deg, f"The two pedicles of {aim.level} lie {apart:.0f} mm apart", "turn", ("further", "back")
    )
    apart = abs(_across(taken.view, *pair)[1])
    tilt_words = f"One stands {apart:.0f} mm higher than the other"
    tilt = _graded(tilted, aim.most_deg, tilt_words, "tilt", ("towards the feet", "towards the head"))
    return Finding(turn.is_met and tilt.is_met, f"{turn.words} {tilt.words}")


def _ap(aim: TrueAp, patient: Patient, taken: Taken) -> Finding:
    ray = _level_ray(taken.view, patient, aim.level)
    to_left = _degrees(math.atan2(ray[0], ray[1]))
    middle = sum(patient.landmarks[f"pedicle_{aim.level}_{side}"] for side in ("left", "right")) / 2
    off_mm = _across(taken.view, middle, patient.landmarks[f"spinous_process_tip_{aim.level}"])[0]
    nearer = "right" if off_mm > 0 else "left"
    what = (
        f"The spinous process of {aim.level} stands {abs(off_mm):.0f} mm off the middle, towards the {nearer} pedicle"
    )
    return _graded(to_left, aim.most_deg, what, "turn", ("towards the right", "towards the left"))


def _centred(aim: Centred, patient: Patient, taken: Taken) -> Finding:
    view = taken.view
    away = {level: _from_middle(view, frame.centre_mm) for level, frame in patient.frames.items()}
    nearest = min(away, key=lambda level: float(np.hypot(*away[level])))
    _frame(patient, aim.level)
    across, down = away[aim.level]
    off = float(np.hypot(across, down))
    if off <= aim.most_mm:
        return Finding(True, f"{aim.level} is in the middle.")
    way = ("towards the feet" if down > 0 else "towards the head") if abs(down) > abs(across) else "across"
    here = f"{aim.level} lies {off:.0f} mm off the middle"
    if nearest != aim.level:
        return Finding(False, f"The body in the middle is {nearest}. {here}: move the picture {way}.")
    return Finding(False, f"{here}: move the picture {way}.")


def _collimated(aim: Collimated, patient: Patient, taken: Taken) -> Finding:
    view, frame = taken.view, _frame(patient, aim.level)
    local = frame.level_from_patient(patient.structures[aim.level].vertices_mm)
    body = patient.structures[aim.level].vertices_mm[local[:, 1] < BODY_BEHIND_MM]
    scale = _mm_per_pixel(view, frame.centre_mm)
    places, margin = view.pixel_of(body), aim.margin_mm / scale
    (left, top), (right, bottom) = places.min(axis=0) - margin, places.max(axis=0) + margin
    first_row, last_row, first_column, last_column = taken.open_pixels
    cut_mm = scale * max(first_column - left, right - last_column, first_row - top, bottom - last_row)
    if cut_mm > 1.0:
        return Finding(
            False,
            f"The shutters come {cut_mm:.0f} mm too near to {aim.level}, {aim.margin_mm:g} mm beside it counted in.",
        )
    opened = (last_row - first_row) * (last_column - first_column)
    ratio = opened / ((right - left) * (bottom - top))
    what = f"The open field is {ratio:.1f} times what {aim.level} needs"
    if ratio <= aim.most_ratio:
        return Finding(True, f"{what}.")
    return Finding(False, f"{what}; {aim.most_ratio:g} times is enough. Close the shutters, or read a smaller field.")


def _counted(aim: BodiesCounted, patient: Patient, taken: Taken) -> Finding:
    free = free_lumbar_count(patient)
    if taken.counted is None:
        return Finding(False, "You have not said how many free vertebrae there are.")
    if taken.counted == free:
        return Finding(True, f"Yes: {free} free vertebrae stand between the last ribs and the sacrum.")
    return Finding(
        False,
        f"You counted {taken.counted} free vertebrae. Count again: from the last ribs down, then from the sacrum up.",
    )


def free_lumbar_count(patient: Patient) -> int:
    """Count the free vertebrae between the last ribs and the sacrum; one that is grown to the sacrum is not free."""
    lumbar = sum(level.startswith("L") for level in patient.traits.levels)
    return lumbar - (patient.traits.spine.transition == "sacralised")


JUDGES: Mapping[str, Callable[[Any, Patient, Taken], Finding]] = {
    "squared_endplate": _endplate,
    "process_meets_border": _border,
    "true_lateral": _lateral,
    "true_ap": _ap,
    "centred": _centred,
    "collimated": _collimated,
    "bodies_counted": _counted,
}


def _graded(off_deg: float, most_deg: float, what: str, act: str, ways: tuple[str, str]) -> Finding:
    """Say what is off; ``ways`` are what mends a positive and a negative angle."""
    if abs(off_deg) <= most_deg:
        return Finding(True, f"{what}: that counts as one.")
    return Finding(False, f"{what}: {act} about {abs(off_deg):.0f}° {ways[0] if off_deg > 0 else ways[1]}.")


def _frame(patient: Patient, level: str) -> LevelFrame:
    if level not in patient.frames:
        raise ValueError(f"this patient has no {level}: the vertebrae are {', '.join(patient.frames)}")
    return patient.frames[level]


def _ray(view: View, point_mm: np.ndarray) -> np.ndarray:
    return _unit(np.asarray(point_mm, dtype=float) - view.source_mm)


def _level_ray(view: View, patient: Patient, level: str) -> np.ndarray:
    """Return the ray through the centre of a body, in the directions of the vertebra."""
    frame = _frame(patient, level)
    return frame.axes @ _ray(view, frame.centre_mm)


def _mm_per_pixel(view: View, point_mm: np.ndarray) -> float:
    depth = float((np.asarray(point_mm, dtype=float) - view.source_mm) @ view.beam)
    return view.pixel_mm * depth / view.source_to_detector_mm


def _across(view: View, one_mm: np.ndarray, other_mm: np.ndarray) -> np.ndarray:
    """Return how far the second point lies right of and below the first one, millimetres in the patient."""
    middle = (np.asarray(one_mm) + np.asarray(other_mm)) / 2
    return (view.pixel_of(other_mm) - view.pixel_of(one_mm)) * _mm_per_pixel(view, middle)


def _from_middle(view: View, point_mm: np.ndarray) -> np.ndarray:
    return (view.pixel_of(point_mm) - view.pixel_count / 2) * _mm_per_pixel(view, point_mm)


def _unit(vector: np.ndarray) -> np.ndarray:
    return vector / np.linalg.norm(vector)


def _degrees(radians: float) -> float:
    return math.degrees(radians)
