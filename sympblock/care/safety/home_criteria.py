"""Whom a set of criteria lets go home, who waits, who is seen again, and what it costs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from sympblock.content import tables
from sympblock.content.care.discharge_board import (
    BoardPatient,
    Cost,
    CriterionName,
    DischargeCriterion,
    load_discharge_criteria,
)
from sympblock.content.practice.discharge import HomeDecision

#: Where feeling is asked about: nowhere, in the thighs, or in the groins as well.
Feeling = Literal["nowhere", "thigh", "thigh_and_groin"]


@dataclass(frozen=True)
class HomeCriteria:
    """Says what must hold before a patient goes home.

    Parameters
    ----------
    pads_points : float
        Least discharge score; 0 = not asked.
    asks_power, asks_pain, asks_escort, asks_red_flags : bool
        Whether power, growing pain, the escort and the list of red flags count.
    feeling : str
        One of :data:`Feeling`.
    fall_mmhg : float or None
        Largest fall of the systolic pressure on standing; None = pressure is not measured.
    watch_min : float
        Least minutes since the last dose; 0 = not asked.
    """

    pads_points: float = 0.0
    asks_power: bool = False
    feeling: Feeling = "nowhere"
    fall_mmhg: float | None = None
    asks_pain: bool = False
    watch_min: float = 0.0
    asks_escort: bool = False
    asks_red_flags: bool = False


def _fails_pressure(patient: BoardPatient, asked: HomeCriteria) -> bool:
    if asked.fall_mmhg is None:
        return False
    is_low = patient.lying_mmhg < tables.discharge().limit_systolic_mmhg
    return is_low or patient.standing_mmhg is None or patient.lying_mmhg - patient.standing_mmhg > asked.fall_mmhg


_FAILS: dict[CriterionName, Callable[[BoardPatient, HomeCriteria], bool]] = {
    "pads": lambda patient, asked: patient.pads_points < asked.pads_points,
    "power": lambda patient, asked: asked.asks_power and patient.power != "full",
    "thigh": lambda patient, asked: asked.feeling != "nowhere" and patient.feeling == "thigh_numb",
    "groin": lambda patient, asked: asked.feeling == "thigh_and_groin" and patient.feeling == "groin_numb",
    "pressure": _fails_pressure,
    "pain": lambda patient, asked: asked.asks_pain and patient.pain == "growing",
    "watch": lambda patient, asked: patient.watched_min < asked.watch_min,
    "escort": lambda patient, asked: asked.asks_escort and not patient.has_escort,
    "red_flags": lambda patient, asked: asked.asks_red_flags and not patient.has_red_flags,
}


def not_met(patient: BoardPatient, asked: HomeCriteria) -> tuple[DischargeCriterion, ...]:
    """Return the criteria that a patient does not meet, in the order of the file."""
    return tuple(each for each in load_discharge_criteria().values() if _FAILS[each.id](patient, asked))


def decided_by(patient: BoardPatient, asked: HomeCriteria) -> HomeDecision:
    """Return what criteria decide: home if all are met, else the gravest decision of those that are not.

    Examples
    --------
    >>> from sympblock.content.care.discharge_board import load_board_patients
    >>> decided_by(load_board_patients()[1], HomeCriteria(pads_points=9))
    'home'
    >>> decided_by(load_board_patients()[1], HomeCriteria(pads_points=9, asks_power=True))
    'review'
    """
    decisions = {each.decision for each in not_met(patient, asked)}
    return "review" if "review" in decisions else "wait" if decisions else "home"


def costs_of(patients: Sequence[BoardPatient], decisions: Sequence[HomeDecision]) -> Counter[Cost]:
    """Count what the decisions on some patients cost."""
    return Counter(patient.followed[decision].cost for patient, decision in zip(patients, decisions, strict=True))
