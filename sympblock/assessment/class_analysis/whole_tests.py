"""Tests as a whole, such as the quiz of a lesson or a form of the exam: mean, reliability and error of measurement."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sympblock.assessment.class_analysis.learners import Learner
from sympblock.assessment.class_analysis.shares import is_group


@dataclass(frozen=True)
class WholeTest:
    """Holds the statistics of one test over those who finished it; the first attempt counts.

    Attributes
    ----------
    place : str
        Such as ``01_sympathetic_chain/quiz``.
    people, questions : int
        How many learners, and of how many questions.
    mean, spread : float
        Of the number of correct answers; `spread` is the standard deviation between learners.
    mean_interval : tuple of float or None
        95 % interval of the mean (t); None if all have the same result.
    kr20 : float or None
        Reliability; None where there is none.
    kr20_interval : tuple of float or None
        Its 95 % interval (Feldt).
    error : float or None
        Standard error of measurement, in questions.
    reason : str
        Why there is no reliability; else empty.
    other_forms : int
        Learners who had other questions at this place, and are left out.
    """

    place: str
    people: int
    questions: int
    mean: float
    spread: float
    mean_interval: tuple[float, float] | None
    kr20: float | None
    kr20_interval: tuple[float, float] | None
    error: float | None
    reason: str
    other_forms: int


def whole_tests(learners: Sequence[Learner]) -> tuple[WholeTest, ...]:
    """Return the statistics of every test that enough learners have finished, by its place.

    Parameters
    ----------
    learners : sequence of Learner
        The class; their order changes nothing.
    """
    places = sorted({place for learner in learners for place in learner.tests})
    found = (_one_test(place, [each.tests[place] for each in learners if place in each.tests]) for place in places)
    return tuple(each for each in found if each)


def _one_test(place: str, results: Sequence[Mapping[str, bool]]) -> WholeTest | None:
    forms = Counter(tuple(sorted(each)) for each in results)
    # Of forms that are as frequent the first by name, so that the order of the learners changes nothing.
    questions, people = min(forms.items(), key=lambda form: (-form[1], form[0]))
    if not is_group(people):
        return None
    same = [each for each in results if tuple(sorted(each)) == questions]
    marks = np.array([[each[item] for item in questions] for each in same], dtype=float)
    totals = marks.sum(axis=1)
    kr20, reason = _kr20(marks)
    spread = float(np.std(totals, ddof=1))
    return WholeTest(
        place=place,
        people=people,
        questions=len(questions),
        mean=float(totals.mean()),
        spread=spread,
        mean_interval=_mean_interval(totals),
        kr20=kr20,
        kr20_interval=None if kr20 is None else feldt_interval(kr20, people, len(questions)),
        # A reliability below 0 is one of 0 that chance has missed.
        error=None if kr20 is None else spread * math.sqrt(1.0 - max(kr20, 0.0)),
        reason=reason,
        other_forms=len(results) - people,
    )


def _mean_interval(totals: NDArray[np.float64]) -> tuple[float, float] | None:
    if np.ptp(totals) == 0:
        return None
    from scipy.stats import ttest_1samp

    ends = ttest_1samp(totals, 0.0).confidence_interval(0.95)
    return float(ends.low), float(ends.high)


def _kr20(marks: NDArray[np.float64]) -> tuple[float | None, str]:
    """Return Kuder and Richardson's formula 20, or why it cannot be reckoned."""
    questions = marks.shape[1]
    if questions < 2:
        return None, "one question alone has no reliability of this kind"
    variance = float(np.var(marks.sum(axis=1)))
    if variance == 0:
        return None, "all learners have the same result, so the test tells nobody apart"
    facility = marks.mean(axis=0)
    return questions / (questions - 1) * (1 - float(np.sum(facility * (1 - facility))) / variance), ""


def feldt_interval(kr20: float, people: int, questions: int) -> tuple[float, float]:
    """Return the 95 % interval of a reliability after Feldt.

    Examples
    --------
    >>> [round(end, 2) for end in feldt_interval(0.79, 41, 26)]
    [0.69, 0.87]
    """
    from scipy.stats import f

    ratio = f(people - 1, (people - 1) * (questions - 1))
    return 1 - (1 - kr20) * float(ratio.ppf(0.975)), 1 - (1 - kr20) * float(ratio.ppf(0.025))
