"""Judges a view of the spine from its geometry: what is off, by how much, and how to correct it."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.schematic.needle_path import typical_target
from sympblock.assessment.view_measures import (
    View,
    ap_off_deg,
    apart_mm,
    body_vertices_mm,
    endplate_off_deg,
    frame_of,
    lateral_off_deg,
    meeting_angle_deg,
    mm_per_pixel,
    process_beyond_mm,
    rims,
)
from sympblock.content.practice.approaches import load_approach
from sympblock.content.practice.view_tasks import (
    BodiesCounted,
    Centred,
    Collimated,
    ProcessMeetsBorder,
    SquaredEndplate,
    TrueAp,
    TrueLateral,
    ViewTask,
)
from sympblock.conventions import check_level


@dataclass(frozen=True)
class Taken:
    """Holds what a learner shows to the judge.

    Parameters
    ----------
    view : View
        Where the last image was taken from.
    open_pixels : tuple of int
        First and last row, first and last column that the shutters left open.
    counted : int or None
        Free vertebrae that the learner counted; None = not said.
    """

    view: View
    open_pixels: tuple[int, int, int, int]
    counted: int | None = None


@dataclass(frozen=True)
class ViewFinding:
    """Says how one aim was met.

    Parameters
    ----------
    is_met : bool
        Whether it was.
    words : str
        What is off, and by how much.
    way : str
        Which way to correct it, without a number; empty if met.
    advice : str
        The same with the number, for a learner who has tried before; empty if met.
    """

    is_met: bool
    words: str
    way: str = ""
    advice: str = ""


def judge(task: ViewTask, patient: Patient, taken: Taken) -> tuple[ViewFinding, ...]:
    """Judge one image.

    Parameters
    ----------
    task : ViewTask
        What was asked.
    patient : Patient
        Who lies on the table.
    taken : Taken
        The image's geometry.

    Returns
    -------
    tuple of ViewFinding
        One for each aim, in the order of the task.

    Raises
    ------
    ValueError
        If the patient has no vertebra of that name.
    """
    return tuple(JUDGES[aim.kind](aim, patient, taken) for aim in task.aims)


def free_lumbar_count(patient: Patient) -> int:
    """Count the free vertebrae between the last ribs and the sacrum; one that is grown to the sacrum is not free."""
    lumbar = sum(level.startswith("L") for level in patient.traits.levels)
    return lumbar - (patient.traits.spine.transition == "sacralised")


def _endplate(aim: SquaredEndplate, patient: Patient, taken: Taken) -> ViewFinding:
    off = endplate_off_deg(patient, taken.view, aim.level, aim.plate)
    apart = abs(apart_mm(taken.view, *rims(patient, aim.level, aim.plate))[1])
    what = f"The anterior and posterior edges of the {aim.plate} endplate of {aim.level} lie {apart:.0f} mm apart"
    return _graded(off, aim.most_deg, what, "tilt", ("towards the feet", "towards the head"))


def _border(aim: ProcessMeetsBorder, patient: Patient, taken: Taken) -> ViewFinding:
    view = taken.view
    if view.oblique_deg > 1.0 and view.side != aim.side:
        return ViewFinding(False, f"You turned the C-arm to the {view.side}, but the block is on the {aim.side}.")
    gap = process_beyond_mm(patient, aim.level, aim.side)(view)
    where = "outside" if gap > 0 else "inside"
    what = f"The tip of the transverse process of {aim.level} lies {abs(gap):.0f} mm {where} the border of the body"
    if abs(gap) <= aim.most_mm:
        return ViewFinding(
            True, f"{what}, at {view.oblique_deg:.0f}°. {_entry_words(aim.level, view.oblique_deg)}".strip()
        )
    meets = meeting_angle_deg(patient, view, aim.level, aim.side)
    if meets is None:
        return ViewFinding(False, f"{what}.")
    way = "further" if meets > view.oblique_deg else "back"
    turn = abs(meets - view.oblique_deg)
    advice = f"Turn about {turn:.0f}° {way}: the tip meets the border at {meets:.0f}°."
    return ViewFinding(False, f"{what}.", f"Turn {way}.", advice)


def _entry_words(level: str, oblique_deg: float) -> str:
    """Hold the entry that belongs to an angle at typical depth against the limit; empty where no limit is set."""
    limit = load_approach().entry_limits.get(level)
    if limit is None:
        return ""
    place = typical_target(check_level(limit.level))
    entry_mm = place.lateral_mm + place.depth_mm * math.tan(math.radians(oblique_deg))
    words = f"At typical depth a needle along this beam would enter {entry_mm / 10:.1f} cm from the midline"
    most = f"the limit of {limit.most_mm / 10:g} cm at {level}"
    if entry_mm <= limit.most_mm:
        return f"{words}, within {most}."
    rules = load_approach().entry_rules
    return f"{words}, beyond {most}. {rules['limit_beats_image'].sentence} {rules['image_asks_for_more'].sentence}"


def _lateral(aim: TrueLateral, patient: Patient, taken: Taken) -> ViewFinding:
    turned, tilted = lateral_off_deg(patient, taken.view, aim.level)
    across, down = np.abs(apart_mm(taken.view, *_pedicles(patient, aim.level)))
    what = f"The two pedicles of {aim.level} lie {across:.1f} mm apart"
    turn = _graded(turned, aim.most_deg, what, "turn", ("further", "back"))
    what = f"One lies {down:.1f} mm higher than the other"
    tilt = _graded(tilted, aim.most_deg, what, "tilt", ("towards the feet", "towards the head"))
    both = [" ".join(filter(None, (getattr(turn, part), getattr(tilt, part)))) for part in ("words", "way", "advice")]
    return ViewFinding(turn.is_met and tilt.is_met, *both)


def _ap(aim: TrueAp, patient: Patient, taken: Taken) -> ViewFinding:
    to_left = ap_off_deg(patient, taken.view, aim.level)
    middle = np.mean(_pedicles(patient, aim.level), axis=0)
    off = apart_mm(taken.view, middle, patient.landmarks[f"spinous_process_tip_{aim.level}"])[0]
    nearer = "right" if off > 0 else "left"
    what = f"The spinous process of {aim.level} lies {abs(off):.0f} mm off the midline, towards the {nearer} pedicle"
    return _graded(to_left, aim.most_deg, what, "turn", ("towards the right", "towards the left"))


def _centred(aim: Centred, patient: Patient, taken: Taken) -> ViewFinding:
    frame_of(patient, aim.level)
    away = {level: _from_middle_mm(taken.view, frame.centre_mm) for level, frame in patient.frames.items()}
    nearest = min(away, key=lambda level: float(np.hypot(*away[level])))
    across, down = away[aim.level]
    off = float(np.hypot(across, down))
    if off <= aim.most_mm:
        return ViewFinding(True, f"{aim.level} is in the centre.")
    way = ("towards the feet" if down > 0 else "towards the head") if abs(down) > abs(across) else "across"
    other = "" if nearest == aim.level else f"The vertebra in the centre is {nearest}. "
    act = f"Move the field {way}."
    return ViewFinding(False, f"{other}{aim.level} lies {off:.0f} mm off the centre.", act, act)


def _collimated(aim: Collimated, patient: Patient, taken: Taken) -> ViewFinding:
    view = taken.view
    scale = mm_per_pixel(view, frame_of(patient, aim.level).centre_mm)
    places, margin = view.pixel_of(body_vertices_mm(patient, aim.level)), aim.margin_mm / scale
    low, high = places.min(axis=0) - margin, places.max(axis=0) + margin
    first_row, last_row, first_column, last_column = taken.open_pixels
    cuts = {
        "across": scale * max(first_column - low[0], high[0] - last_column),
        "along": scale * max(first_row - low[1], high[1] - last_row),
    }
    which = max(cuts, key=cuts.__getitem__)
    if cuts[which] > 1.0:
        what = f"The collimator leaves less than {aim.margin_mm:g} mm free beside {aim.level} ({which})."
        advice = f"Open the collimator {which} by about {2 * cuts[which]:.0f} mm in all."
        return ViewFinding(False, what, f"Open the collimator {which}, or bring {aim.level} to the centre.", advice)
    ratio = (last_row - first_row) * (last_column - first_column) / float(np.prod(high - low))
    what = f"The open field is {ratio:.1f} times the area that {aim.level} needs"
    if ratio <= aim.most_ratio:
        return ViewFinding(True, f"{what}.")
    act = "Close the collimator, or choose a smaller field."
    return ViewFinding(False, f"{what}; {aim.most_ratio:g} times is enough.", act, act)


def _counted(aim: BodiesCounted, patient: Patient, taken: Taken) -> ViewFinding:
    free = free_lumbar_count(patient)
    if taken.counted is None:
        return ViewFinding(False, "Say how many free vertebrae there are.")
    if taken.counted == free:
        return ViewFinding(True, f"There are {free} free vertebrae between the last ribs and the sacrum.")
    again = "Count again, from the last ribs down and then from the sacrum up."
    return ViewFinding(False, f"You counted {taken.counted} free vertebrae.", again, again)


JUDGES: Mapping[str, Callable[[Any, Patient, Taken], ViewFinding]] = {
    "squared_endplate": _endplate,
    "process_meets_border": _border,
    "true_lateral": _lateral,
    "true_ap": _ap,
    "centred": _centred,
    "collimated": _collimated,
    "bodies_counted": _counted,
}


def _graded(off_deg: float, most_deg: float, what: str, act: str, ways: tuple[str, str]) -> ViewFinding:
    """Say what is off; ``ways`` correct a positive and a negative angle."""
    if abs(off_deg) <= most_deg:
        return ViewFinding(True, f"{what}, {abs(off_deg):.0f}° off, which is within tolerance.")
    way, act = ways[0] if off_deg > 0 else ways[1], act.capitalize()
    return ViewFinding(False, f"{what}.", f"{act} {way}.", f"{act} about {abs(off_deg):.0f}° {way}.")


def _pedicles(patient: Patient, level: str) -> list[np.ndarray]:
    return [patient.landmarks[f"pedicle_{level}_{side}"] for side in ("left", "right")]


def _from_middle_mm(view: View, point_mm: np.ndarray) -> np.ndarray:
    return (view.pixel_of(point_mm) - view.pixel_count / 2) * mm_per_pixel(view, point_mm)
