"""How often the rule of the learning curve errs, counted on simulated learners whose true failure is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from statsmodels.stats.proportion import proportion_confint

from sympblock.assessment.curve.cusum import ROUNDING, CurveRule

#: Simulated learners behind each share: the interval is then narrower than half a percentage point.
LEARNERS = 100_000
SEED = 20_261_130


@dataclass(frozen=True)
class CountedLearners:
    """Holds how many of the simulated learners the rule has signalled for.

    Parameters
    ----------
    signalled, learners : int
        Those whose score reached the limit, and all.
    """

    signalled: int
    learners: int

    @property
    def share(self) -> float:
        """Return the share for whom the rule signalled."""
        return self.signalled / self.learners

    @property
    def interval(self) -> tuple[float, float]:
        """Return the 95 % interval of the share, by Wilson."""
        low, high = proportion_confint(self.signalled, self.learners, alpha=0.05, method="wilson")
        return float(low), float(high)


def signal_counts(
    rule: CurveRule, failure: float, limits: Sequence[float], sessions: Sequence[int], learners: int = LEARNERS
) -> np.ndarray:
    """Count the learners whose score has reached each limit within each number of sessions.

    Parameters
    ----------
    rule : CurveRule
        Its steps count; its own limit does not.
    failure : float
        True share of failed sessions of every learner, from 0 to 1.
    limits : sequence of float
        In rising order.
    sessions : sequence of int
        Numbers of sessions after which is counted, each 1 or more.
    learners : int
        How many.

    Returns
    -------
    numpy.ndarray
        Shape (sessions, limits): those who had reached the limit within so many sessions.
    """
    chance = np.random.default_rng([SEED, round(failure * 1e6)])
    score, peak = np.zeros(learners), np.zeros(learners)
    counted: dict[int, np.ndarray] = {}
    for session in range(1, max(sessions) + 1):
        fails = chance.random(learners, dtype=np.float32) < failure
        score += np.where(fails, rule.failure_step, rule.success_step)
        np.maximum(score, 0.0, out=score)
        np.maximum(peak, score, out=peak)
        if session in sessions:
            reached = np.searchsorted(np.asarray(limits), peak + ROUNDING, side="right")
            counted[session] = np.bincount(reached, minlength=len(limits) + 1)[::-1].cumsum()[::-1][1:]
    return np.array([counted[session] for session in sessions])


@lru_cache(maxsize=64)
def counted_learners(rule: CurveRule, failure: float, sessions: int, learners: int = LEARNERS) -> CountedLearners:
    """Count for how many learners of one true failure the rule signals within a number of sessions.

    Examples
    --------
    >>> counted_learners(CurveRule(0.1, 0.2, 3.55), 0.0, 31, learners=100).share
    1.0
    """
    counts = signal_counts(rule, failure, (rule.limit,), (sessions,), learners)
    return CountedLearners(int(counts[-1, 0]), learners)
