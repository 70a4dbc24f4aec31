"""Finds the limit of the learning curve: few false signals, many true ones, and the sessions that both together need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from sympblock.assessment.curve.cusum import CurveRule, course_rule
from sympblock.assessment.curve.error_rates import LEARNERS, CountedLearners, signal_counts
from sympblock.content import tables

#: Limits that are tried: above the last one no false signal is left to avoid.
LIMITS = tuple(round(0.05 * number, 2) for number in range(10, 101))
#: The search gives up after so many sessions.
MOST_SESSIONS = 200
#: Numbers of sessions in the table; the planned one is added.
SHORTER = (20, 30, 50, 75, 100)


@dataclass(frozen=True)
class TradeOff:
    """Holds the lowest limit that keeps false signals rare within some sessions, and whom it then finds.

    Parameters
    ----------
    sessions : int
        That each learner plays.
    limit : float
        The lowest one whose false signals are rare enough, the upper end of their interval included.
    false, found, found_rare : CountedLearners
        Learners with unacceptable, with acceptable and with rarer failure.
    """

    sessions: int
    limit: float
    false: CountedLearners
    found: CountedLearners
    found_rare: CountedLearners

    @property
    def finds_enough(self) -> bool:
        """Tell whether enough of the learners with acceptable failure are found, by the lower end of their interval."""
        return self.found.interval[0] >= tables.learning_curve().least_found_proportion


@lru_cache(maxsize=8)
def _counts(rule: CurveRule, failure: float, learners: int) -> np.ndarray:
    return signal_counts(rule, failure, LIMITS, MOST_SESSIONS, learners)


def trade_off(sessions: int, learners: int = LEARNERS) -> TradeOff | None:
    """Find the lowest limit that keeps false signals rare within some sessions; None if every limit is too low.

    Parameters
    ----------
    sessions : int
        From 1 to :data:`MOST_SESSIONS`.
    learners : int
        Simulated ones for each share.
    """
    told, rule = tables.learning_curve(), replace(course_rule(), limit=LIMITS[0])
    false, found, found_rare = (
        _counts(rule, failure, learners)[sessions - 1]
        for failure in (rule.unacceptable, rule.acceptable, told.rare_failure_proportion)
    )
    for place, limit in enumerate(LIMITS):
        wrongly = CountedLearners(int(false[place]), learners)
        if wrongly.interval[1] <= told.most_false_proportion:
            rightly = (CountedLearners(int(each[place]), learners) for each in (found, found_rare))
            return TradeOff(sessions, limit, wrongly, *rightly)
    return None


def trade_offs(learners: int = LEARNERS, shorter: Sequence[int] = SHORTER) -> tuple[TradeOff, ...]:
    """Return the trade-off for shorter series and for the planned one."""
    planned = int(tables.learning_curve().planned_sessions_count)
    return tuple(found for sessions in (*shorter, planned) if (found := trade_off(sessions, learners)))


def fewest_sessions(learners: int = LEARNERS) -> TradeOff | None:
    """Return the shortest series in which false signals are rare and enough are found; None if there is none."""
    tried = (trade_off(sessions, learners) for sessions in range(1, MOST_SESSIONS + 1))
    return next((each for each in tried if each and each.finds_enough), None)
