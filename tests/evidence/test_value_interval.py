"""Intervals after a result, against exact ones where a single share is uncertain."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import beta

from sympblock.evidence.diagnostic_value import (
    DiagnosticTest,
    probability_after_negative,
    probability_after_positive,
    wilson_interval,
)
from sympblock.evidence.value_interval import CountedShare, interval_after_negative, interval_after_positive

SENSITIVITY, SPECIFICITY = 0.9, 0.7


def exact_ends(successes: int, people: int) -> list[float]:
    """Quantiles of the beta law, from another library."""
    return list(beta.ppf([0.025, 0.975], successes + 0.5, people - successes + 0.5))


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 60), st.data())
def test_an_uncertain_prior_alone_gives_the_exact_interval(people: int, data: st.DataObject) -> None:
    """The chance rises with the prior, so its ends are those of the prior put through the formula."""
    successes = data.draw(st.integers(0, people))
    shares = CountedShare(SENSITIVITY), CountedShare(SPECIFICITY), CountedShare(successes / people, people)
    test = DiagnosticTest(SENSITIVITY, SPECIFICITY)
    ends = exact_ends(successes, people)
    expected = [probability_after_positive(test, float(end)) for end in ends]
    assert interval_after_positive(*shares) == pytest.approx(expected, abs=0.012)
    expected = [probability_after_negative(test, float(end)) for end in ends]
    assert interval_after_negative(*shares) == pytest.approx(expected, abs=0.012)


def test_more_people_make_it_narrower() -> None:
    def width(people: int) -> float:
        low, high = interval_after_positive(*(CountedShare(0.8, people) for _ in range(3)))
        return high - low

    assert width(10) > width(40) > width(1000)


def test_shares_without_a_count_have_no_interval() -> None:
    assert interval_after_positive(*(CountedShare(0.5) for _ in range(3))) is None


def test_a_result_that_cannot_happen_has_no_interval() -> None:
    assert interval_after_positive(CountedShare(0.0), CountedShare(1.0), CountedShare(0.3, 10)) is None


def test_the_law_of_a_share_lies_near_its_published_interval() -> None:
    """Jeffreys' and Wilson's intervals of the published 7 of 33 differ by less than two per cent."""
    assert exact_ends(7, 33) == pytest.approx(wilson_interval(7, 33), abs=0.02)
    with pytest.raises(ValueError, match="confidence"):
        interval_after_positive(*(CountedShare(0.5, 9) for _ in range(3)), confidence=1.0)
