"""How far the kidneys have moved with breathing at a time: a sine about the place where the body was built."""

from __future__ import annotations

import math

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.conventions import SIDES, Side

#: What moves, and which side's excursion it follows.
MOVING: dict[str, Side] = {f"kidney_{side}": side for side in SIDES}


def excursion_mm(patient: Patient, side: Side) -> float:
    """Return how far a kidney moves from expiration to inspiration; the typical patient's kidneys lie still."""
    if patient.seed is None:
        return 0.0
    row = tables.breathing_rows().at(f"{side}_kidney_excursion_mm")
    return RandomStream(patient.seed, f"breathing_{side}").amount(row)


def shift_mm(patient: Patient, structure: str, at_s: float | None) -> np.ndarray:
    """Return where a structure lies at a time, from where it was built, shape (3,).

    Parameters
    ----------
    patient : Patient
        Breathes quietly; the two kidneys move together.
    structure : str
        Any structure; only kidneys move.
    at_s : float or None
        Time of the room; None = where it was built, in the middle of its excursion.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> shift_mm(typical_patient(), "kidney_left", 3.0).tolist()
    [0.0, 0.0, 0.0]
    """
    if at_s is None or structure not in MOVING or patient.seed is None:
        return np.zeros(3)
    chance = RandomStream(patient.seed, "breathing")
    breath_s, begin = chance.measure(tables.breathing_rows().breath_s), chance.share()
    up = math.cos(2.0 * math.pi * (at_s / breath_s + begin))
    return np.array([0.0, 0.0, 0.5 * excursion_mm(patient, MOVING[structure]) * up])
