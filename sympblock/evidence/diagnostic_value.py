"""What a block result is worth: probabilities, counts of people and their uncertainty.

All probabilities are shares from 0 to 1, never percentages. "Positive" means that the
block result met the chosen threshold; it does not mean that the patient has the condition.
The calculation treats one test with fixed sensitivity and specificity (S-07) and shows
whole people (S-08).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from sympblock.content.intervals import wilson_interval_of_share


@dataclass(frozen=True)
class DiagnosticTest:
    """A test described by how often it is right in people with and without the condition.

    Attributes
    ----------
    sensitivity : float
        Share of people with the condition whose result is positive, 0 to 1.
    specificity : float
        Share of people without the condition whose result is negative, 0 to 1.

    Examples
    --------
    >>> test = DiagnosticTest(sensitivity=0.895, specificity=0.918)
    >>> round(test.positive_likelihood_ratio, 1), round(test.negative_likelihood_ratio, 2)
    (10.9, 0.11)
    """

    sensitivity: float
    specificity: float

    def __post_init__(self) -> None:
        check_share("sensitivity", self.sensitivity)
        check_share("specificity", self.specificity)

    @property
    def positive_likelihood_ratio(self) -> float | None:
        """Divide the true positive share by the false positive share; infinite without false positives."""
        return _ratio(_exact(self.sensitivity), 1 - _exact(self.specificity))

    @property
    def negative_likelihood_ratio(self) -> float | None:
        """Divide the false negative share by the true negative share; 0 means no condition is missed."""
        return _ratio(1 - _exact(self.sensitivity), _exact(self.specificity))


@dataclass(frozen=True)
class NaturalFrequencies:
    """Whole people in the four groups of a two-by-two table; each count is 0 or more.

    Examples
    --------
    >>> group = NaturalFrequencies(25, 21, 3, 51)
    >>> group.people, group.positive, group.with_condition
    (100, 46, 28)
    """

    true_positive: int
    false_positive: int
    false_negative: int
    true_negative: int

    def __post_init__(self) -> None:
        for name, count in vars(self).items():
            check_count(name, count)

    @property
    def people(self) -> int:
        """Count everybody."""
        return self.positive + self.negative

    @property
    def positive(self) -> int:
        """Count the people whose result is positive."""
        return self.true_positive + self.false_positive

    @property
    def negative(self) -> int:
        """Count the people whose result is negative."""
        return self.false_negative + self.true_negative

    @property
    def with_condition(self) -> int:
        """Count the people who have the condition."""
        return self.true_positive + self.false_negative

    @property
    def without_condition(self) -> int:
        """Count the people who do not have the condition."""
        return self.false_positive + self.true_negative

    @property
    def false_positive_rate(self) -> float | None:
        """Divide false positives by all people WITHOUT the condition (1 minus specificity)."""
        return _ratio(Fraction(self.false_positive), Fraction(self.without_condition))

    @property
    def false_share_of_positives(self) -> float | None:
        """Divide false positives by all POSITIVE results (1 minus positive predictive value)."""
        return _ratio(Fraction(self.false_positive), Fraction(self.positive))

    @property
    def test(self) -> DiagnosticTest:
        """Read sensitivity and specificity from the counts; needs people with and without the condition."""
        if not self.with_condition or not self.without_condition:
            raise ValueError("sensitivity and specificity need people with and without the condition")
        return DiagnosticTest(
            sensitivity=self.true_positive / self.with_condition,
            specificity=self.true_negative / self.without_condition,
        )


def natural_frequencies(test: DiagnosticTest, prior: float, people: int = 1000) -> NaturalFrequencies:
    """Sort a group of people into the four groups of a test result.

    Whoever has the condition is rounded first, then the results within each half, so that the
    counts always add up along the branches of the tree that learners draw. Halves go up.

    Parameters
    ----------
    test : DiagnosticTest
        The test.
    prior : float
        Share of people with the condition before the test, 0 to 1.
    people : int
        Size of the group, 1 or more; 100 for icons, 1000 for numbers.

    Examples
    --------
    >>> natural_frequencies(DiagnosticTest(sensitivity=0.90, specificity=0.71), prior=0.28, people=100)
    NaturalFrequencies(true_positive=25, false_positive=21, false_negative=3, true_negative=51)
    """
    check_share("prior", prior)
    check_count("people", people, lowest=1)
    with_condition = _whole(_exact(prior) * people)
    without_condition = people - with_condition
    true_positive = _whole(_exact(test.sensitivity) * with_condition)
    true_negative = _whole(_exact(test.specificity) * without_condition)
    return NaturalFrequencies(
        true_positive=true_positive,
        false_positive=without_condition - true_negative,
        false_negative=with_condition - true_positive,
        true_negative=true_negative,
    )


def probability_after_positive(test: DiagnosticTest, prior: float) -> float | None:
    """Give the probability of the condition after a positive result (positive predictive value).

    Returns None when the test can never be positive at this prior.

    Examples
    --------
    >>> round(probability_after_positive(DiagnosticTest(0.90, 0.71), prior=0.28), 2)
    0.55
    """
    check_share("prior", prior)
    true_share = _exact(test.sensitivity) * _exact(prior)
    false_share = (1 - _exact(test.specificity)) * (1 - _exact(prior))
    return _ratio(true_share, true_share + false_share)


def probability_after_negative(test: DiagnosticTest, prior: float) -> float | None:
    """Give the probability of the condition after a negative result (1 minus negative predictive value).

    Returns None when the test can never be negative at this prior.

    Examples
    --------
    >>> round(probability_after_negative(DiagnosticTest(0.90, 0.71), prior=0.28), 2)
    0.05
    """
    check_share("prior", prior)
    missed_share = (1 - _exact(test.sensitivity)) * _exact(prior)
    cleared_share = _exact(test.specificity) * (1 - _exact(prior))
    return _ratio(missed_share, missed_share + cleared_share)


def update_by_likelihood_ratio(prior: float, likelihood_ratio: float) -> float | None:
    """Move a probability by a likelihood ratio: odds after = odds before x ratio.

    Returns None when a result that cannot occur (ratio 0) meets a certain condition (prior 1).

    Parameters
    ----------
    prior : float
        Probability before the result, 0 to 1.
    likelihood_ratio : float
        Finite and 0 or more; 1 leaves the probability where it was.

    Examples
    --------
    >>> round(update_by_likelihood_ratio(prior=0.28, likelihood_ratio=3.1), 2)
    0.55
    """
    check_share("prior", prior)
    if not math.isfinite(likelihood_ratio) or likelihood_ratio < 0:
        raise ValueError(f"likelihood_ratio must be finite and 0 or more, not {likelihood_ratio}")
    present = _exact(prior) * _exact(likelihood_ratio)
    return _ratio(present, present + 1 - _exact(prior))


def wilson_interval(successes: int, people: int, confidence: float = 0.95) -> tuple[float, float]:
    """Give the Wilson score interval of a published count, as shares.

    Parameters
    ----------
    successes : int
        People counted, from 0 to ``people``.
    people : int
        People asked, 1 or more.
    confidence : float
        Between 0 and 1, both excluded.

    Examples
    --------
    >>> [round(limit, 2) for limit in wilson_interval(7, 33)]
    [0.11, 0.38]
    """
    check_count("people", people, lowest=1)
    check_count("successes", successes)
    if successes > people:
        raise ValueError(f"successes ({successes}) must not exceed people ({people})")
    if not 0 < confidence < 1:
        raise ValueError(f"confidence must lie between 0 and 1, not {confidence}")
    return wilson_interval_of_share(successes / people, people, confidence)


def check_share(name: str, value: float) -> None:
    """Raise ValueError unless the value is a share from 0 to 1."""
    if not 0 <= value <= 1:
        raise ValueError(f"{name} must lie between 0 and 1, not {value}")


def check_count(name: str, value: int, lowest: int = 0) -> None:
    """Raise ValueError unless the value is a whole number of at least ``lowest``."""
    if isinstance(value, bool) or not isinstance(value, int) or value < lowest:
        raise ValueError(f"{name} must be a whole number of at least {lowest}, not {value!r}")


def _exact(value: float) -> Fraction:
    """Read a float as the decimal a person typed, so that 0.285 of 100 is exactly 28.5."""
    return Fraction(str(value))


def _whole(value: Fraction) -> int:
    """Round to the nearest whole person, halves up."""
    return math.floor(value + Fraction(1, 2))


def _ratio(part: Fraction, whole: Fraction) -> float | None:
    """Divide; None for 0/0 and infinity for a positive part of nothing."""
    if whole == 0:
        return None if part == 0 else math.inf
    return float(part / whole)
