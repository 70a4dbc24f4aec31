"""LC-CUSUM: a score that rises with each success, falls with each failure, and is held at zero.

Its null hypothesis is that the learner fails unacceptably often. The score sums
the log-likelihood ratios of acceptable against unacceptable failure; the rule
stops counting once the score has reached its limit.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from sympblock.content import tables

#: Sums of steps that should equal the limit may miss it by rounding.
ROUNDING = 1e-9


@dataclass(frozen=True)
class CurveRule:
    """Holds the two failure shares and the limit.

    Parameters
    ----------
    acceptable, unacceptable : float
        Shares of failed sessions, above 0 and below 1; acceptable is the smaller one.
    limit : float
        Score at which the rule stops counting, above 0; the natural logarithm of a likelihood ratio.

    Examples
    --------
    >>> rule = CurveRule(0.1, 0.2, 3.55)
    >>> round(rule.success_step, 3), round(rule.failure_step, 3), rule.least_sessions
    (0.118, -0.693, 31)
    """

    acceptable: float
    unacceptable: float
    limit: float

    def __post_init__(self) -> None:
        """Refuse shares in the wrong order and a limit that is reached at once."""
        if not 0.0 < self.acceptable < self.unacceptable < 1.0 or self.limit <= 0.0:
            raise ValueError(
                f"acceptable {self.acceptable:g}, unacceptable {self.unacceptable:g}, limit {self.limit:g}: "
                "write 0 < acceptable < unacceptable < 1 and a limit above 0"
            )

    @property
    def success_step(self) -> float:
        """Return by how much a success raises the score."""
        return math.log((1.0 - self.acceptable) / (1.0 - self.unacceptable))

    @property
    def failure_step(self) -> float:
        """Return by how much a failure changes the score; it is negative."""
        return math.log(self.acceptable / self.unacceptable)

    @property
    def least_sessions(self) -> int:
        """Return how many successes in a row take the score from zero to the limit."""
        return self.successes_from(0.0)

    def successes_from(self, score: float) -> int:
        """Return how many successes without a failure are missing from a score to the limit."""
        return max(0, math.ceil((self.limit - score - ROUNDING) / self.success_step))

    def is_reached(self, score: float) -> bool:
        """Tell whether a score is at the limit or above it."""
        return score >= self.limit - ROUNDING


def course_rule() -> CurveRule:
    """Return the rule of the course."""
    told = tables.learning_curve()
    return CurveRule(told.acceptable_failure_proportion, told.unacceptable_failure_proportion, told.limit_log_ratio)


@dataclass(frozen=True)
class ScoreCurve:
    """Holds the score after each session that was counted.

    Parameters
    ----------
    successes : tuple of bool
        Sessions in their order; those after the limit was reached are not among them.
    scores : tuple of float
        After each of them.
    has_signalled : bool
        True if the last one reached the limit.
    """

    successes: tuple[bool, ...]
    scores: tuple[float, ...]
    has_signalled: bool

    @property
    def score(self) -> float:
        """Return the score as it stands; 0 before the first session."""
        return self.scores[-1] if self.scores else 0.0


def follow(successes: Iterable[bool], rule: CurveRule) -> ScoreCurve:
    """Sum up sessions until the limit is reached; later ones are not counted.

    Examples
    --------
    >>> [round(score, 2) for score in follow([True, True, False, True], CurveRule(0.1, 0.2, 3.55)).scores]
    [0.12, 0.24, 0.0, 0.12]
    """
    counted = tuple(successes)
    steps = (rule.success_step if each else rule.failure_step for each in counted)
    scores = list(accumulate(steps, lambda score, step: max(0.0, score + step), initial=0.0))[1:]
    end = next((number for number, score in enumerate(scores, 1) if rule.is_reached(score)), None)
    return ScoreCurve(counted[:end], tuple(scores[:end]), end is not None)
