"""A course: what the monitor, the hand on the pulse and the ear would notice in each second."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

import numpy as np
import numpy.typing as npt

from sympblock.physiology.body import Body
from sympblock.physiology.drug_store import COMPARTMENTS
from sympblock.physiology.drugs_in_body import DrugsInBody
from sympblock.physiology.signs import has_pulse, signs_of, speech_of

#: Fields of the state that are kept for each second.
RECORDED = (
    "heart_per_min",
    "rhythm",
    "qrs_ms",
    "systolic_mmhg",
    "diastolic_mmhg",
    "mean_mmhg",
    "finger",
    "arterial",
    "breaths_per_min",
    "helped_per_min",
    "chest_per_min",
    "air_share",
    "co2_mmhg",
    "consciousness",
    "pain_points",
    "flow",
    "brain_toxicity",
    "heart_toxicity",
    "phenol",
    "flush",
    "block_segments",
    "leg_block",
    "thigh_weak",
    "vagal",
    "reaction",
    "spasm",
    "narrowed",
    "filling",
    "bled_ml",
    "depth",
    "reserve",
    "energy",
    "fallen",
    "posture",
)
snapshot = attrgetter(*RECORDED)
_WORDS = frozenset({"rhythm", "consciousness", "posture"})
Array = npt.NDArray[np.float64]


@dataclass(frozen=True)
class VitalSigns:
    """Holds one second of a course.

    Parameters
    ----------
    heart_rate_per_min : float
        Electrical rate; 0 in asystole and fibrillation.
    rhythm : str
        ``sinus``, ``sinus_bradycardia``, ``sinus_tachycardia``, ``junctional``, ``wide``, ``bigeminy``, ``vt``, ``vf`` or
        ``asystole``.
    qrs_ms : float
        Width of the QRS complex.
    systolic_mmhg, diastolic_mmhg : float
        Arterial pressure.
    spo2_percent : float
        As the probe on the finger shows it, some seconds late.
    respiratory_rate_per_min : float
        Breaths of the patient's own; 0 = apnoea.
    consciousness : str
        ``alert``, ``drowsy``, ``confused``, ``unresponsive`` or ``fitting``.
    pain_0_10 : float
        Of the needle.
    speech : str
        What the patient says, as direct speech; "" = nothing.
    signs : tuple of str
        What is seen, felt and heard.
    has_pulse : bool
        Whether a hand feels a pulse that the heart makes.
    chest_rate_per_min : float
        How often the chest moves, by breaths of the patient's own or by those of bag or ventilator.
    """

    heart_rate_per_min: float
    rhythm: str
    qrs_ms: float
    systolic_mmhg: float
    diastolic_mmhg: float
    spo2_percent: float
    respiratory_rate_per_min: float
    consciousness: str
    pain_0_10: float
    speech: str
    signs: tuple[str, ...]
    has_pulse: bool
    chest_rate_per_min: float


class Course:
    """Holds every second of a simulated patient.

    Parameters
    ----------
    body : Body
        Who reacted.
    rows : sequence of tuple
        One for each second, in the order of :data:`RECORDED`.
    drugs : DrugsInBody
        With the rows of each drug.
    """

    def __init__(self, body: Body, rows: Sequence[tuple[Any, ...]], drugs: DrugsInBody) -> None:
        self.body = body
        self._rows = rows
        self._drugs = drugs

    @property
    def until_s(self) -> int:
        """Return the last second."""
        return len(self._rows) - 1

    def at(self, at_s: float) -> VitalSigns:
        """Return the signs at a second; before the first and after the last one those ends count."""
        values = dict(zip(RECORDED, self._rows[min(max(int(at_s), 0), self.until_s)], strict=True))
        return VitalSigns(
            heart_rate_per_min=values["heart_per_min"],
            rhythm=values["rhythm"],
            qrs_ms=values["qrs_ms"],
            systolic_mmhg=values["systolic_mmhg"],
            diastolic_mmhg=values["diastolic_mmhg"],
            spo2_percent=100 * values["finger"],
            respiratory_rate_per_min=values["breaths_per_min"],
            consciousness=values["consciousness"],
            pain_0_10=values["pain_points"] if values["consciousness"] in ("alert", "drowsy", "confused") else 0.0,
            speech=speech_of(values),
            signs=signs_of(values),
            has_pulse=has_pulse(values),
            chest_rate_per_min=values["chest_per_min"],
        )

    def amounts(self, agent: str) -> Mapping[str, Array]:
        """Return where a drug is in each second, by compartment; the compartments add up to what was given.

        Before the drug is first given, and for a drug that never was, all are 0.
        """
        found = np.zeros((self.until_s + 1, len(COMPARTMENTS)))
        if agent in self._drugs.rows:
            # A row stands for the end of its second; those of a run that has gone on since are left out.
            began_s = self._drugs.began_s(agent)
            rows = self._drugs.rows[agent][: max(self.until_s - began_s, 0)]
            if rows:
                found[began_s + 1 :] = rows
        return {name: found[:, column] for column, name in enumerate(COMPARTMENTS)}

    def values(self, field: str) -> Array:
        """Return a recorded number in each second; see :data:`RECORDED`."""
        if field in _WORDS:
            raise ValueError(f"{field} is a word: ask words()")
        return self._columns[field]

    def words(self, field: str) -> tuple[str, ...]:
        """Return rhythm, consciousness or posture in each second."""
        place = RECORDED.index(field)
        return tuple(row[place] for row in self._rows)

    @cached_property
    def _columns(self) -> dict[str, Array]:
        columns = zip(*self._rows, strict=True)
        return {name: np.array(col) for name, col in zip(RECORDED, columns, strict=True) if name not in _WORDS}
