"""Where straight needles come to lie that went well or astray, one way of going astray for each pattern of contrast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.intravascular_chance import vessel_at
from sympblock.block.injectate.spread_pattern import Pattern
from sympblock.block.needle.needle_target import path_from_skin_mm, target_mm
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.content.practice.approaches import load_approach
from sympblock.conventions import Level, Side, left_sign, level_below
from sympblock.geometry.surfaces import crossings, distance_mm

#: A way that meets what a needle cannot or shall not pass is sampled anew, at most so often: a sample takes milliseconds.
TRIES = 150
#: No needle of the cases has gone through these.
KEPT_OUT_OF = ("cortical_bone", "kidney", "ureter", "gas", "dura")
GREAT_VESSELS = ("aorta", "inferior_vena_cava", "iliac")


@dataclass(frozen=True, eq=False)
class MisplacedAim:
    """Says for whom, where and with which random stream a needle is placed."""

    patient: Patient
    level: Level
    side: Side
    chance: RandomStream

    @cached_property
    def target_mm(self) -> np.ndarray:
        """Return where the tip should be."""
        return target_mm(self.patient, self.level, self.side)

    def direction(self, outwards: float, back: float, up: float = 0.0) -> np.ndarray:
        """Turn a direction of the vertebra, outwards on the side of the needle, into the patient frame."""
        return np.array([left_sign(self.side) * outwards, back, up]) @ self.patient.frames[self.level].axes

    def back(self, oblique_deg: float) -> np.ndarray:
        """Return the unit vector from the tip back along the needle."""
        turn = np.radians(oblique_deg)
        tilt = np.radians(self.about(tables.reading_cases().tilt_error_deg))
        return self.direction(np.sin(turn) * np.cos(tilt), np.cos(turn) * np.cos(tilt), np.sin(tilt))

    def usual_back(self) -> np.ndarray:
        """Return the way back of a needle that came in as usual at this level."""
        return self.back(
            load_approach().oblique.by_level_deg[self.level] + self.about(tables.reading_cases().oblique_error_deg)
        )

    def between(self, low: float, high: float) -> float:
        """Sample a number between two ends, each as likely as any other."""
        return low + (high - low) * self.chance.share()

    def about(self, most: float) -> float:
        """Sample a number from minus to plus another one."""
        return (2.0 * self.chance.share() - 1.0) * most

    def error_mm(self, spread_mm: float) -> np.ndarray:
        """Sample how far a tip is off, shape (3,)."""
        return spread_mm * np.array([self.chance.standard() for _ in range(3)])


#: A tip and the unit vector back along its needle.
Placed = tuple[np.ndarray, np.ndarray]


def misplaced_path_mm(
    patient: Patient, level: Level, side: Side, pattern: Pattern, chance: RandomStream
) -> np.ndarray | None:
    """Place a straight needle whose tip lies where contrast may well give a pattern.

    Parameters
    ----------
    patient : Patient
        The person.
    level : str
        ``"L2"``, ``"L3"`` or ``"L4"``.
    side : str
        The patient's side.
    pattern : str
        ``"prevertebral"`` for a needle that went well, else how it went astray.
    chance : RandomStream
        Each sample gives another needle.

    Returns
    -------
    numpy.ndarray or None
        Shape (2, 3): from the skin to the tip, through no bone and no organ; None if
        no such way was found in this person.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> path = misplaced_path_mm(typical_patient(), "L3", "left", "psoas", RandomStream(1, "example"))
    >>> bool(distance_mm(typical_patient().structures["psoas_left"], path[1])[0] < 0)
    True
    """
    aim = MisplacedAim(patient, level, side, chance)
    place, is_there = _WAYS[pattern](aim)
    for _ in range(TRIES):
        tip, back = place()
        path = _from_skin(patient, tip, back) if is_there(tip) else None
        if path is None or not _is_open(patient, path, pattern):
            continue
        if (vessel_at(patient, tip) is not None) == (pattern == "vessel"):
            return path
    return None


Way = tuple[Callable[[], Placed], Callable[[np.ndarray], bool]]


def _well(aim: MisplacedAim) -> Way:
    told = tables.reading_cases()
    return lambda: (aim.target_mm + aim.error_mm(told.target_error_mm), aim.usual_back()), lambda tip: True


def _in_psoas(aim: MisplacedAim) -> Way:
    psoas, told = aim.patient.structures[f"psoas_{aim.side}"], tables.reading_cases()

    def place() -> Placed:
        """End short of the target and outside it."""
        back = aim.usual_back()
        short = back * aim.between(told.psoas_back_low_mm, told.psoas_back_high_mm) + aim.direction(
            aim.between(told.psoas_out_low_mm, told.psoas_out_high_mm), 0.0
        )
        return aim.target_mm + short + aim.error_mm(told.tip_error_mm), back

    return place, lambda tip: distance_mm(psoas, [tip])[0] < 0.0


def _too_far(aim: MisplacedAim) -> Way:
    foremost = min(aim.patient.landmarks[f"front_rim_{level}"][1] for level in ("L2", "L3", "L4"))
    told = tables.reading_cases()

    def place() -> Placed:
        """End beyond the target."""
        back = aim.usual_back()
        outside = aim.direction(aim.between(told.front_out_low_mm, told.front_out_high_mm), 0.0)
        return aim.target_mm - back * aim.between(
            told.front_beyond_low_mm, told.front_beyond_high_mm
        ) + outside + aim.error_mm(told.tip_error_mm), back

    return place, lambda tip: tip[1] < foremost


def _in_vessel(aim: MisplacedAim) -> Way:
    told = tables.reading_cases()
    is_great = aim.chance.share() < told.great_vessel_percent / 100.0

    def place() -> Placed:
        """End near the target, or beyond it in a great vessel."""
        back = aim.usual_back()
        beyond = back * aim.between(told.vessel_beyond_low_mm, told.vessel_beyond_high_mm) if is_great else 0.0
        return aim.target_mm - beyond + aim.error_mm(told.target_error_mm), back

    return place, lambda tip: True


def _in_canal(aim: MisplacedAim) -> Way:
    sac = aim.patient.structures["dural_sac"]
    mouth = aim.patient.landmarks[f"foramen_{aim.level}_{aim.side}"]
    told = tables.reading_cases()

    def place() -> Placed:
        """End inside the mouth of the foramen."""
        off = aim.direction(
            -aim.between(told.foramen_in_low_mm, told.foramen_in_high_mm),
            aim.about(told.foramen_error_mm),
            aim.about(told.foramen_error_mm),
        )
        return mouth + off, aim.back(aim.between(told.foramen_oblique_low_deg, told.foramen_oblique_high_deg))

    return place, lambda tip: told.sac_low_mm < distance_mm(sac, [tip])[0] < told.sac_high_mm


def _in_disc(aim: MisplacedAim) -> Way:
    disc = aim.patient.structures[f"disc_{aim.level}_{level_below(aim.level)}"]
    middle, told = disc.bounds_mm().mean(axis=0), tables.reading_cases()

    def place() -> Placed:
        """End in the disc below."""
        off = aim.direction(aim.between(told.disc_out_low_mm, told.disc_out_high_mm), aim.about(told.middle_error_mm))
        return middle + off + aim.error_mm(told.tip_error_mm), aim.back(
            aim.between(told.foramen_oblique_low_deg, told.foramen_oblique_high_deg)
        )

    return place, lambda tip: distance_mm(disc, [tip])[0] < -told.disc_deep_mm


_WAYS: dict[str, Callable[[MisplacedAim], Way]] = {
    "prevertebral": _well,
    "psoas": _in_psoas,
    "vessel": _in_vessel,
    "front": _too_far,
    "epidural": _in_canal,
    "disc": _in_disc,
}


def _from_skin(patient: Patient, tip: np.ndarray, back: np.ndarray) -> np.ndarray | None:
    """Return the path from the skin to a tip, or None if a needle is too short for it."""
    path = path_from_skin_mm(patient, tip, back)
    longest = load_approach().needle.length_mm - tables.needle_geometry().outside_mm
    return path if path is not None and float(np.linalg.norm(path[0] - path[1])) < longest else None


def _is_open(patient: Patient, path: np.ndarray, pattern: Pattern) -> bool:
    """Tell whether nothing lies in the way."""
    barred = {
        name: mesh
        for name, mesh in patient.structures.items()
        if mesh.tissue in KEPT_OUT_OF
        or (name.startswith(GREAT_VESSELS) and pattern != "vessel")
        or (mesh.tissue == "disc" and pattern != "disc")
    }
    return not crossings(barred, path[0], path[1])
