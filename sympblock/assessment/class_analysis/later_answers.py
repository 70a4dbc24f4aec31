"""First answers against later ones: what changes when the same question is asked again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from sympblock.assessment.class_analysis.learners import Learner
from sympblock.assessment.class_analysis.shares import ClassShare, is_group, share_of_answers


@dataclass(frozen=True)
class LaterAnswers:
    """Compares the first with the last answer to the questions that were answered more than once.

    Attributes
    ----------
    first, last : ClassShare
        Of these questions, how many were answered correctly at first and at last.
    change : float
        Mean over learners of the share at last minus that at first.
    interval : tuple of float or None
        Its 95 % interval (paired t); None if it is the same for all learners.
    gained, lost : int
        Answers that became correct, and that were correct at first and not at last.
    """

    first: ClassShare
    last: ClassShare
    change: float
    interval: tuple[float, float] | None
    gained: int
    lost: int


def later_answers(learners: Sequence[Learner]) -> LaterAnswers | None:
    """Compare first and last answers; None unless enough learners have answered a question again.

    Parameters
    ----------
    learners : sequence of Learner
        The class; their order changes nothing.
    """
    repeated = [learner for learner in learners if learner.last]
    if not is_group(len(repeated)):
        return None
    before = [[learner.first[item].is_correct for item in learner.last] for learner in repeated]
    after = [[given.is_correct for given in learner.last.values()] for learner in repeated]
    first, last = share_of_answers(before), share_of_answers(after)
    assert first and last
    changes = [fmean(late) - fmean(early) for early, late in zip(before, after, strict=True)]
    pairs = [pair for early, late in zip(before, after, strict=True) for pair in zip(early, late, strict=True)]
    return LaterAnswers(
        first, last, fmean(changes), _interval(changes), pairs.count((False, True)), pairs.count((True, False))
    )


def _interval(changes: Sequence[float]) -> tuple[float, float] | None:
    if max(changes) - min(changes) < 1e-12:
        return None
    from scipy.stats import ttest_1samp

    ends = ttest_1samp(changes, 0.0).confidence_interval(0.95)
    return max(float(ends.low), -1.0), min(float(ends.high), 1.0)
