"""Cases to read: a person, a needle, contrast; the picture always follows from where the tip is."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.dice import Dice
from sympblock.anatomy.measures import measure
from sympblock.anatomy.patient import Patient
from sympblock.anatomy.surfaces import distance_mm
from sympblock.anatomy.variants import numbered_patient
from sympblock.block.injectate_spread import Spread, inject
from sympblock.block.needle_goal import ANGLES_DEG, PATH_MM, goal_mm
from sympblock.block.spread_pattern import Pattern, pattern_of
from sympblock.block.vessel_chance import vessel_at
from sympblock.conventions import SIDES, TARGET_LEVELS, Side, left_sign

#: People of the cases: few, so that nobody waits long; 0 is the typical patient.
PEOPLE = (0, 1, 4, 5, 6, 7, 8, 9, 10, 12)
WANTED: tuple[Pattern, ...] = ("prevertebral", "psoas", "vessel", "front", "epidural", "disc")
#: So many tips are tried for a pattern; the last one counts as what it turns out to be.
TRIES = 14


@dataclass(frozen=True, eq=False)
class ReadingCase:
    """Holds one case.

    Parameters
    ----------
    number : int
        The same number is the same case.
    patient : Patient
        Who lies there.
    level, side : str
        Where the needle went in.
    path_mm : numpy.ndarray
        Shape (2, 3): from outside the skin to the tip.
    spread : Spread
        Of the contrast.
    pattern : str
        What it is.
    """

    number: int
    patient: Patient
    level: str
    side: Side
    path_mm: np.ndarray
    spread: Spread
    pattern: Pattern

    @property
    def tip_mm(self) -> np.ndarray:
        """Return the place of the tip, shape (3,)."""
        return self.path_mm[-1]


def reading_case(number: int) -> ReadingCase:
    """Make a case.

    Parameters
    ----------
    number : int
        From 1.

    Raises
    ------
    ValueError
        If the number is below 1.

    Examples
    --------
    >>> case = reading_case(1)
    >>> case.pattern == pattern_of(case.patient, case.spread)
    True
    """
    if number < 1:
        raise ValueError(f"cases are numbered from 1, not {number}")
    dice = Dice(number, "reading")
    wanted, patient = _wanted(dice), numbered_patient(PEOPLE[int(dice.share() * len(PEOPLE))])
    level, side = TARGET_LEVELS[int(dice.share() * 3)], SIDES[int(dice.share() * 2)]
    volume = measure("reading_cases", "contrast_ml")
    for trial in range(TRIES):
        tip = TIPS[wanted](patient, level, side, dice)
        if not _is_worth_trying(patient, tip, wanted) and trial < TRIES - 1:
            continue
        path = _path(level, side, tip)
        spread = inject(patient, path, volume)
        found = pattern_of(patient, spread)
        if found == wanted:
            break
    return ReadingCase(number, patient, level, side, path, spread, found)


def _wanted(dice: Dice) -> Pattern:
    left = dice.share() * sum(measure("reading_cases", f"{name}_percent") for name in WANTED)
    for name in WANTED:
        left -= measure("reading_cases", f"{name}_percent")
        if left < 0.0:
            return name
    return WANTED[0]


def _is_worth_trying(patient: Patient, tip: np.ndarray, wanted: Pattern) -> bool:
    """Tell at little cost whether a tip lies outside bone, and in a vessel only where that is wanted."""
    bones = [mesh for mesh in patient.structures.values() if mesh.tissue == "cortical_bone"]
    near = [m for m in bones if (tip >= m.bounds_mm()[0]).all() and (tip <= m.bounds_mm()[1]).all()]
    if any(distance_mm(mesh, [tip])[0] <= 0.0 for mesh in near):
        return False
    return (vessel_at(patient, tip) is not None) == (wanted == "vessel")


def _path(level: str, side: Side, tip: np.ndarray) -> np.ndarray:
    return np.stack([tip + PATH_MM * _back(level, side), tip])


def _back(level: str, side: Side) -> np.ndarray:
    """Return the direction from the goal back to the skin."""
    angle = math.radians(ANGLES_DEG[level])
    return np.array([left_sign(side) * math.sin(angle), math.cos(angle), 0.0])


def _near(place: np.ndarray, spread_mm: float, dice: Dice) -> np.ndarray:
    return place + spread_mm * np.array([dice.standard() for _ in range(3)])


def _between(low: float, high: float, dice: Dice) -> float:
    return low + (high - low) * dice.share()


def _at_goal(patient: Patient, level: str, side: Side, dice: Dice) -> np.ndarray:
    return _near(goal_mm(patient, level, side), 2.0, dice)


def _in_psoas(patient: Patient, level: str, side: Side, dice: Dice) -> np.ndarray:
    outwards = np.array([left_sign(side) * _between(1.0, 8.0, dice), 0.0, 0.0])
    back = _between(6.0, 24.0, dice) * _back(level, side)
    return _near(goal_mm(patient, level, side) + back + outwards, 1.5, dice)


def _in_front(patient: Patient, level: str, side: Side, dice: Dice) -> np.ndarray:
    outwards = np.array([left_sign(side) * _between(0.0, 12.0, dice), 0.0, 0.0])
    return _near(goal_mm(patient, level, side) - _between(7.0, 18.0, dice) * _back(level, side) + outwards, 1.5, dice)


def _in_vessel(patient: Patient, level: str, side: Side, dice: Dice) -> np.ndarray:
    """Choose a place in a lumbar vein beside the body, or in the great vessel in front of it."""
    goal = goal_mm(patient, level, side)
    great = "inferior_vena_cava" if side == "right" else "aorta"
    name = great if dice.happens(0.35) else f"lumbar_vein_{level}_{side}"
    points = patient.structures[name].vertices_mm.astype(float)
    near = points[np.argsort(np.linalg.norm(points - goal, axis=1))[:40]]
    place = near[int(dice.share() * len(near))]
    middle = near.mean(axis=0)
    return place + 0.35 * (middle - place)


def _in_canal(patient: Patient, level: str, side: Side, dice: Dice) -> np.ndarray:
    """Choose a place beside the root in its foramen."""
    nerve = patient.structures[f"spinal_nerve_{level}_{side}"].vertices_mm.astype(float)
    middle = patient.frames[level].centre_mm[0]
    inner = nerve[np.abs(nerve[:, 0] - middle) < _between(14.0, 24.0, dice)]
    root = inner if len(inner) else nerve
    return _near(root[int(dice.share() * len(root))], 1.0, dice)


def _in_disc(patient: Patient, level: str, side: Side, dice: Dice) -> np.ndarray:
    below = {"L2": "L3", "L3": "L4", "L4": "L5"}[level]
    low, high = patient.structures[f"disc_{level}_{below}"].bounds_mm()
    middle = (low + high) / 2.0
    across = left_sign(side) * _between(0.05, 0.3, dice) * (high[0] - low[0])
    return middle + np.array([across, _between(-0.15, 0.15, dice) * (high[1] - low[1]), 0.0])


#: How a tip is drawn that plausibly gives a pattern.
TIPS = {
    "prevertebral": _at_goal,
    "psoas": _in_psoas,
    "front": _in_front,
    "vessel": _in_vessel,
    "epidural": _in_canal,
    "disc": _in_disc,
}
