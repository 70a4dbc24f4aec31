"""The score of the learning curve: its steps, its floor, and where it stops."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.curve.cusum import CurveRule, course_rule, follow

RULE = CurveRule(0.1, 0.2, 3.55)


def test_the_steps_are_log_likelihood_ratios_of_ten_against_twenty_per_cent():
    assert RULE.success_step == pytest.approx(math.log(0.9 / 0.8)) == pytest.approx(0.118, abs=5e-4)
    assert RULE.failure_step == pytest.approx(math.log(0.1 / 0.2)) == pytest.approx(-0.693, abs=5e-4)
    assert (course_rule().acceptable, course_rule().unacceptable) == (0.1, 0.2)


def test_successes_in_a_row_reach_the_limit_when_the_rule_says_so():
    least = RULE.least_sessions
    assert least == 31
    assert not follow([True] * (least - 1), RULE).has_signalled
    assert follow([True] * least, RULE).has_signalled


@given(st.lists(st.booleans(), max_size=120))
def test_the_score_is_never_below_zero_and_moves_by_its_steps(successes):
    curve = follow(successes, RULE)
    before = 0.0
    for is_success, score in zip(curve.successes, curve.scores, strict=True):
        step = RULE.success_step if is_success else RULE.failure_step
        assert score == pytest.approx(max(0.0, before + step))
        before = score
    assert curve.has_signalled == (curve.score >= RULE.limit - 1e-9)


@given(st.lists(st.booleans(), max_size=60))
def test_what_follows_the_signal_changes_nothing(later):
    first = [True] * RULE.least_sessions
    assert follow([*first, *later], RULE) == follow(first, RULE)


@given(st.lists(st.booleans(), max_size=60))
def test_the_successes_that_are_missing_reach_the_limit_and_one_fewer_does_not(successes):
    curve = follow(successes, RULE)
    missing = RULE.successes_from(curve.score)
    if curve.has_signalled:
        assert missing == 0
        return
    assert follow([*successes, *[True] * missing], RULE).has_signalled
    assert not follow([*successes, *[True] * (missing - 1)], RULE).has_signalled


@pytest.mark.parametrize(
    "numbers", [(0.2, 0.1, 3.0), (0.1, 0.1, 3.0), (0.0, 0.2, 3.0), (0.1, 1.0, 3.0), (0.1, 0.2, 0.0)]
)
def test_a_rule_that_cannot_work_is_refused(numbers):
    with pytest.raises(ValueError, match="write 0 < acceptable"):
        CurveRule(*numbers)
