"""Error rates of the rule: the simulation agrees with an exact chain, and the promised rates hold."""

from __future__ import annotations

from itertools import product

import pytest
from statsmodels.stats.proportion import proportion_confint

from sympblock.assessment.curve.cusum import CurveRule, course_rule, follow
from sympblock.assessment.curve.error_rates import LEARNERS, counted_learners, signal_counts
from sympblock.assessment.curve.limit_search import LIMITS, counted_series, trade_offs
from sympblock.content import tables

RULE = CurveRule(0.1, 0.2, 3.55)


def exact_shares(rule: CurveRule, failure: float, sessions: int) -> list[float]:
    """Return the exact probability of a signal within 1, 2 … sessions.

    The chain's states are successes and failures since the score was last zero; sums of
    chances flow between them, and what has reached the limit stays there.
    """
    states, done, shares = {(0, 0): 1.0}, 0.0, []
    for _ in range(sessions):
        following: dict[tuple[int, int], float] = {}
        for (wins, losses), chance in states.items():
            up = (wins + 1, losses)
            down = (wins, losses + 1)
            if up[0] * rule.success_step + losses * rule.failure_step >= rule.limit - 1e-9:
                done += chance * (1.0 - failure)
            else:
                following[up] = following.get(up, 0.0) + chance * (1.0 - failure)
            if wins * rule.success_step + down[1] * rule.failure_step <= 0.0:
                down = (0, 0)
            following[down] = following.get(down, 0.0) + chance * failure
        states = following
        shares.append(done)
    return shares


@pytest.mark.parametrize("limit", [0.3, 0.7, 1.0])
@pytest.mark.parametrize("failure", [0.05, 0.2, 0.5])
def test_the_chain_counts_as_the_curve_of_a_learner_does(limit, failure):
    """Every series of twelve sessions is followed one by one and weighed with its chance."""
    rule, total = CurveRule(0.1, 0.2, limit), 0.0
    for successes in product((True, False), repeat=12):
        if follow(successes, rule).has_signalled:
            wins = sum(successes)
            total += (1.0 - failure) ** wins * failure ** (12 - wins)
    assert exact_shares(rule, failure, 12)[-1] == pytest.approx(total, abs=1e-12)


@pytest.mark.parametrize("failure", [0.02, 0.05, 0.1, 0.2, 0.3])
@pytest.mark.parametrize("limit", [1.0, 2.5, 3.55])
def test_the_simulation_agrees_with_the_chain_within_its_interval(failure, limit):
    sessions = (9, 30, 75, 135)
    learners = 40_000
    counts = signal_counts(RULE, failure, (limit,), sessions, learners)[:, 0]
    exact = exact_shares(CurveRule(0.1, 0.2, limit), failure, sessions[-1])
    for count, number in zip(counts, sessions, strict=True):
        # 60 comparisons: an interval of 95 % would miss three of them by chance alone.
        low, high = proportion_confint(count, learners, alpha=1e-4, method="wilson")
        assert low - 1e-12 <= exact[number - 1] <= high + 1e-12


def test_the_rule_of_the_course_keeps_both_promises_exactly():
    """At most 10 % of those who fail 1 in 5 are called wrongly, at least 90 % of those who fail 1 in 10 are found."""
    rule, told = course_rule(), tables.learning_curve()
    sessions = int(told.planned_sessions_count)
    assert exact_shares(rule, 0.2, sessions)[-1] <= told.most_false_proportion == 0.1
    assert exact_shares(rule, 0.1, sessions)[-1] >= told.least_found_proportion == 0.9
    assert exact_shares(rule, told.rare_failure_proportion, sessions)[-1] > 0.995


def test_the_printed_intervals_keep_both_promises_too():
    rule, told = course_rule(), tables.learning_curve()
    sessions = int(told.planned_sessions_count)
    wrongly, rightly = (counted_learners(rule, failure, sessions) for failure in (0.2, 0.1))
    assert wrongly.learners == LEARNERS and wrongly.interval[1] <= 0.1
    assert rightly.interval[0] >= 0.9
    assert wrongly.interval[0] < wrongly.share < wrongly.interval[1]


def test_the_same_learners_come_again():
    first, again = (signal_counts(RULE, 0.2, (1.0, 2.0), (30,), 5_000).tolist() for _ in range(2))
    assert first == again


def test_more_sessions_signal_more_and_higher_limits_less():
    series = counted_series((10, 40, 80, 160), 5_000)
    for counts in (series.false, series.found, series.found_rare):
        assert (counts[1:] >= counts[:-1]).all() and (counts[:, 1:] <= counts[:, :-1]).all()
    assert (series.found >= series.false).all()


def test_the_lowest_limit_is_just_high_enough():
    for each in trade_offs():
        assert each.false.interval[1] <= 0.1
        lower = LIMITS[LIMITS.index(each.limit) - 1]
        assert counted_learners(CurveRule(0.1, 0.2, lower), 0.2, each.sessions).interval[1] > 0.1
    assert [each.finds_enough for each in trade_offs()] == [False] * 5 + [True]


@pytest.mark.long
def test_no_shorter_series_could_keep_both_promises():
    """No limit does for 120 sessions: the number that the course plans is no caution of its own."""
    for limit in LIMITS:
        rule = CurveRule(0.1, 0.2, limit)
        assert exact_shares(rule, 0.2, 120)[-1] > 0.1 or exact_shares(rule, 0.1, 120)[-1] < 0.9
