"""An endless series of cases to read: somebody, a needle, and where its contrast really went.

The number of a case fixes all of it. A picture is aimed at and a needle is
placed that may well give it; what counts is what the fluid then did. So the
picture always follows from the tip.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import numbered_patient
from sympblock.block.injectate.injectate_spread import Spread, inject
from sympblock.block.injectate.spread_pattern import Pattern, pattern_of, seen_shares
from sympblock.block.needle.misplaced_needle import misplaced_path_mm
from sympblock.block.needle.needle_target import target_mm
from sympblock.block.needle.tip_position import place_words
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.conventions import SIDES, TARGET_LEVELS, Side
from sympblock.geometry.surfaces import distance_mm

#: What a learner may call a picture; contrast in an organ, or none at all, is not among the cases.
WANTED: tuple[Pattern, ...] = ("prevertebral", "psoas", "vessel", "front", "epidural", "disc")
#: In so many cases every picture comes in its share, so that nobody is_blocking long for a rare one.
ROUND = 20
#: So many needles are tried in one person, and so many persons, before a case is given up.
NEEDLES, PERSONS = 2, 30


@dataclass(frozen=True, eq=False)
class ReadingCase:
    """Holds one case and its truth.

    Parameters
    ----------
    number : int
        From 1; fixes all else.
    patient_number : int
        Who lies on the table, 0 = the typical patient.
    patient : Patient
        The same person.
    level, side : str
        Where the needle was meant to go.
    path_mm : numpy.ndarray
        Shape (2, 3), patient frame: from the skin to the tip.
    volume_ml : float
        Contrast injected.
    spread : Spread
        Where it went.
    pattern : str
        One of :data:`WANTED`, named from the spread.
    tip_words : str
        Where the tip is.
    """

    number: int
    patient_number: int
    patient: Patient
    level: str
    side: Side
    path_mm: np.ndarray
    volume_ml: float
    spread: Spread
    pattern: Pattern
    tip_words: str

    @property
    def tip_mm(self) -> np.ndarray:
        """Return the place of the tip, shape (3,)."""
        return self.path_mm[-1]

    def to_target_mm(self) -> float:
        """Return how far the tip is from where it should be."""
        return float(np.linalg.norm(self.tip_mm - target_mm(self.patient, self.level, self.side)))

    def to_trunk_mm(self) -> float:
        """Return how far the tip is from the sympathetic trunk of that side, 0 = in it."""
        trunk = self.patient.structures[f"sympathetic_trunk_{self.side}"]
        return max(0.0, float(distance_mm(trunk, [self.tip_mm])[0]))


@lru_cache(maxsize=4)
def reading_case(number: int) -> ReadingCase:
    """Compute one case; some seconds if its person was never built on this computer.

    Parameters
    ----------
    number : int
        From 1.

    Raises
    ------
    ValueError
        If the number is below 1.
    RuntimeError
        If nobody gave the picture that was aimed at.

    Examples
    --------
    >>> case = reading_case(1)
    >>> case.pattern == pattern_of(case.patient, case.spread)
    True
    """
    if number < 1:
        raise ValueError(f"cases are numbered from 1, not {number}")
    wanted = wanted_pattern(number)
    for person in range(PERSONS):
        found = _in_person(number, wanted, RandomStream(number, f"reading/person {person}"))
        if found is not None:
            return found
    raise RuntimeError(f"case {number}: no needle gave the picture that was aimed at")


def wanted_pattern(number: int) -> Pattern:
    """Return the picture that a case aims at; in every twenty cases each comes as often as the table says.

    Examples
    --------
    >>> [wanted_pattern(number) for number in range(1, 21)].count("psoas")
    5
    """
    round_, place = divmod(number - 1, ROUND)
    chance = RandomStream(round_, "reading/order")
    sampled = [chance.share() for _ in range(ROUND)]
    rank = sorted(range(ROUND), key=sampled.__getitem__).index(place)
    shares = [tables.reading_cases().at(f"{pattern}_percent") for pattern in WANTED]
    reached = np.cumsum(shares) / sum(shares)
    return WANTED[int(np.searchsorted(reached, (rank + 0.5) / ROUND))]


def _in_person(number: int, wanted: Pattern, chance: RandomStream) -> ReadingCase | None:
    """Try a few needles in one person."""
    patient_number = int(chance.share() * (tables.reading_cases().people_count + 1))
    level = TARGET_LEVELS[int(chance.share() * len(TARGET_LEVELS))]
    side = SIDES[int(chance.share() * len(SIDES))]
    patient, volume = numbered_patient(patient_number), tables.reading_cases().contrast_ml
    for _ in range(NEEDLES):
        path = misplaced_path_mm(patient, level, side, wanted, chance)
        if path is None:
            continue
        spread = _injected(patient, path, volume)
        if spread is not None and is_clear(patient, spread, wanted):
            words = place_words(patient, level, side, path[-1], spread)
            return ReadingCase(number, patient_number, patient, level, side, path, volume, spread, wanted, words)
    return None


def _injected(patient: Patient, path_mm: np.ndarray, volume_ml: float) -> Spread | None:
    """Inject, or return None where there is no room for the volume."""
    try:
        return inject(patient, path_mm, volume_ml)
    except ValueError:
        return None


def is_clear(patient: Patient, spread: Spread, wanted: Pattern) -> bool:
    """Tell whether a spread is of a pattern, and not just on its border."""
    if pattern_of(patient, spread) != wanted:
        return False
    if wanted == "vessel":
        return True
    seen = {"prevertebral": spread.share_of("plane"), **seen_shares(patient, spread)}
    return seen[wanted] >= tables.reading_cases().at(f"{wanted}_clear_proportion")
