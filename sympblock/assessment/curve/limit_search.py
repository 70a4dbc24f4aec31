"""Finds the limit of the learning curve: few false signals, many true ones, and the sessions that both together need."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sympblock.assessment.curve.cusum import course_rule
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


@dataclass(frozen=True, eq=False)
class CountedSeries:
    """Holds for each number of sessions and each of :data:`LIMITS` how many learners the rule has signalled for.

    Parameters
    ----------
    sessions : tuple of int
        Numbers of sessions.
    learners : int
        Simulated ones of each kind.
    false, found, found_rare : numpy.ndarray
        Shape (sessions, limits): learners with unacceptable, with acceptable and with rarer failure.
    """

    sessions: tuple[int, ...]
    learners: int
    false: np.ndarray
    found: np.ndarray
    found_rare: np.ndarray

    def trade_off(self, sessions: int) -> TradeOff | None:
        """Find the lowest limit that keeps false signals rare within some sessions; None if every limit is too low."""
        row = self.sessions.index(sessions)
        for place, limit in enumerate(LIMITS):
            wrongly, rightly, rarely = (
                CountedLearners(int(counts[row, place]), self.learners)
                for counts in (self.false, self.found, self.found_rare)
            )
            if wrongly.interval[1] <= tables.learning_curve().most_false_proportion:
                return TradeOff(sessions, limit, wrongly, rightly, rarely)
        return None


@lru_cache(maxsize=4)
def counted_series(sessions: tuple[int, ...], learners: int = LEARNERS) -> CountedSeries:
    """Count learners of each kind after some numbers of sessions."""
    rule, rare = course_rule(), tables.learning_curve().rare_failure_proportion
    kinds = rule.unacceptable, rule.acceptable, rare
    counts = [signal_counts(rule, failure, LIMITS, sessions, learners) for failure in kinds]
    return CountedSeries(sessions, learners, *counts)


def trade_offs(learners: int = LEARNERS) -> tuple[TradeOff, ...]:
    """Return the trade-off for shorter series and for the planned one."""
    planned = int(tables.learning_curve().planned_sessions_count)
    series = counted_series((*SHORTER, planned), learners)
    return tuple(found for sessions in series.sessions if (found := series.trade_off(sessions)))


def fewest_sessions(learners: int = LEARNERS) -> TradeOff | None:
    """Return the shortest series in which false signals are rare and enough are found; None if there is none."""
    series = counted_series(tuple(range(1, MOST_SESSIONS + 1)), learners)
    tried = (series.trade_off(sessions) for sessions in series.sessions)
    return next((each for each in tried if each and each.finds_enough), None)
