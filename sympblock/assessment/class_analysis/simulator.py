"""What a class did in the simulated procedure room: pictures, dose, tip, time; medians and quartiles over learners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np

from sympblock.assessment.class_analysis.learners import Learner
from sympblock.assessment.class_analysis.shares import is_group
from sympblock.assessment.curve.practised import PractisedSession

#: What the summary of a session calls a measure, in words, its unit and its decimals.
MEASURES = {
    "exposures": ("Pictures taken", "", 0),
    "fluoroscopy_s": ("Fluoroscopy time", "s", 1),
    "kerma_area_gy_cm2": ("Kerma-area product", "Gy cm²", 2),
    "to_target_mm": ("Distance of the tip from the target at the last injection", "mm", 1),
    "minutes": ("Simulated time in the room", "min", 0),
}


@dataclass(frozen=True)
class Quartiles:
    """Holds median and quartiles over so many learners."""

    median: float
    low: float
    high: float
    people: int


@dataclass(frozen=True)
class SimulatorMeasure:
    """Holds one measure: of each learner's own median, and of first and last sessions.

    Attributes
    ----------
    name : str
        A key of :data:`MEASURES`.
    usual : Quartiles
        Over the medians of the learners: who has played often counts once.
    first, last : Quartiles or None
        Over the first and last sessions of those who played two or more; None unless they are enough.
    """

    name: str
    usual: Quartiles
    first: Quartiles | None
    last: Quartiles | None


@dataclass(frozen=True)
class SimulatorStatistics:
    """Holds all measures, and how many sessions of how many learners are counted; `left_out` sessions are not."""

    measures: tuple[SimulatorMeasure, ...]
    sessions: int
    people: int
    left_out: int


def simulator_statistics(learners: Sequence[Learner]) -> SimulatorStatistics | None:
    """Return the measures of the finished sessions with a needle; None unless enough learners have one.

    A session that somebody else had begun is left out, and so is one whose block was to be postponed.

    Parameters
    ----------
    learners : sequence of Learner
        The class; their order changes nothing.
    """
    counted = [[each for each in learner.sessions if _counts(each)] for learner in learners]
    played = [each for each in counted if each]
    if not is_group(len(played)):
        return None
    measures = (_measure(name, played) for name in MEASURES)
    sessions = sum(map(len, played))
    left_out = sum(len(learner.sessions) for learner in learners) - sessions
    return SimulatorStatistics(tuple(each for each in measures if each), sessions, len(played), left_out)


def _counts(session: PractisedSession) -> bool:
    return session.measures is not None and not session.exempt and session.measure("needles") != 0.0


def _measure(name: str, played: Sequence[Sequence[PractisedSession]]) -> SimulatorMeasure | None:
    values = [[value for each in sessions if (value := each.measure(name)) is not None] for sessions in played]
    usual = _quartiles([median(each) for each in values if each])
    if usual is None:
        return None
    several = [each for each in values if len(each) > 1]
    return SimulatorMeasure(
        name, usual, _quartiles([each[0] for each in several]), _quartiles([each[-1] for each in several])
    )


def _quartiles(values: Sequence[float]) -> Quartiles | None:
    if not is_group(len(values)):
        return None
    low, middle, high = (float(each) for each in np.quantile(values, [0.25, 0.5, 0.75]))
    return Quartiles(middle, low, high, len(values))
