"""Discrimination of a question: whether those who know more of the lesson answer it correctly more often."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sympblock.assessment.class_analysis.learners import Learner
from sympblock.assessment.class_analysis.shares import is_group
from sympblock.content import tables

_SAME = 1e-9


@dataclass(frozen=True)
class Discrimination:
    """Holds the corrected point-biserial correlation with its 95 % interval (Fisher's z).

    Attributes
    ----------
    value : float or None
        From -1 to 1; None where there is none.
    interval : tuple of float or None
        Its ends.
    people : int
        How many learners it rests on.
    reason : str
        Why there is none; else empty.
    """

    value: float | None
    interval: tuple[float, float] | None
    people: int
    reason: str = ""


def rest_shares(learners: Sequence[Learner], questions: Sequence[str]) -> Mapping[str, Sequence[float]]:
    """Return for each question, learner by learner, the share of the other questions answered correctly.

    Parameters
    ----------
    learners : sequence of Learner
        Their first answers count.
    questions : sequence of str
        All of one lesson.

    Returns
    -------
    mapping
        NaN for a learner who did not answer the question, or answered too few others.
    """
    marks = np.array([[_mark(learner, item) for item in questions] for learner in learners], dtype=float)
    marks = marks.reshape(len(learners), len(questions))
    least = tables.class_analysis().rest_questions_least_count
    sums, counts = np.nansum(marks, axis=1), np.sum(~np.isnan(marks), axis=1)
    rests = {}
    for column, item in enumerate(questions):
        own = marks[:, column]
        others = counts - 1
        is_known = ~np.isnan(own) & (others >= least)
        shares = np.where(is_known, (sums - np.nan_to_num(own)) / np.maximum(others, 1), np.nan)
        rests[item] = [float(share) for share in shares]
    return rests


def _mark(learner: Learner, item: str) -> float:
    given = learner.first.get(item)
    return float("nan") if given is None else float(given.is_correct)


def discrimination(are_correct: Sequence[bool], rest: Sequence[float]) -> Discrimination:
    """Correlate a question with the rest of its lesson.

    Parameters
    ----------
    are_correct : sequence of bool
        Whether each learner answered the question correctly.
    rest : sequence of float
        The share of the other questions that each answered correctly, see :func:`rest_shares`; NaN leaves one out.
    """
    known = [(is_correct, share) for is_correct, share in zip(are_correct, rest, strict=True) if not np.isnan(share)]
    if reason := _reason_for_none(known):
        return Discrimination(None, None, len(known), reason)
    # Late: only who makes the report waits for it.
    from scipy.stats import pearsonr

    found = pearsonr([float(is_correct) for is_correct, _ in known], [share for _, share in known])
    ends = found.confidence_interval(0.95)
    return Discrimination(float(found.statistic), (float(ends.low), float(ends.high)), len(known))


def _reason_for_none(known: Sequence[tuple[bool, float]]) -> str:
    if not is_group(len(known)):
        return "fewer than five learners answered it and enough other questions of the lesson"
    correct = sum(is_correct for is_correct, _ in known)
    if correct == len(known):
        return "everybody answered it correctly, so it cannot tell learners apart"
    if not correct:
        return "nobody answered it correctly, so it cannot tell learners apart"
    shares = [share for _, share in known]
    if max(shares) - min(shares) < _SAME:
        return "all learners know the same share of the other questions of the lesson"
    return ""


def thirds(rest: Sequence[float]) -> tuple[frozenset[int], frozenset[int], frozenset[int]] | None:
    """Part learners by what they know of the rest of the lesson; who are alike stay together.

    Returns
    -------
    tuple of frozenset of int, or None
        Places in `rest` of the lower, middle and upper third; None if one of them would be too small a group.
    """
    shares = np.asarray(rest, dtype=float)
    known = shares[~np.isnan(shares)]
    if not known.size:
        return None
    low, high = np.quantile(known, [1 / 3, 2 / 3])
    lower = frozenset(np.flatnonzero(shares <= low + _SAME).tolist())
    upper = frozenset(np.flatnonzero(shares >= high - _SAME).tolist())
    middle = frozenset(np.flatnonzero(~np.isnan(shares)).tolist()) - lower - upper
    parts = lower, middle, upper
    return None if lower & upper or not all(is_group(len(part)) for part in parts) else parts
