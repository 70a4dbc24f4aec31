"""Every statistic of a class equals what formulas written out by hand, and other libraries, say."""

from __future__ import annotations

import math
import statistics

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from statsmodels.regression.linear_model import OLS
from statsmodels.stats.proportion import proportion_confint

from sympblock.assessment.class_analysis.discrimination import discrimination, rest_shares, thirds
from sympblock.assessment.class_analysis.later_answers import later_answers
from sympblock.assessment.class_analysis.learners import Given, Learner
from sympblock.assessment.class_analysis.shares import share_of_answers, share_of_people
from sympblock.assessment.class_analysis.simulator import simulator_statistics
from sympblock.assessment.class_analysis.whole_tests import whole_tests
from sympblock.assessment.curve.practised import PractisedSession

CLOSE = {"abs": 1e-9, "rel": 0}
YES, NO = Given("correct", None, "a"), Given("wrong", None, "b")
PLACE = "01_sympathetic_chain/quiz"


def marked(rows: list[list[bool]]) -> list[Learner]:
    """Return learners with these marks, also as a finished test."""
    learners = []
    for row in rows:
        names = [f"q{number}" for number in range(len(row))]
        first = {name: YES if mark else NO for name, mark in zip(names, row, strict=True)}
        learners.append(Learner(first=first, tests={PLACE: dict(zip(names, row, strict=True))}))
    return learners


def tables_of(least_rows: int = 5, least_columns: int = 7) -> st.SearchStrategy[list[list[bool]]]:
    return st.integers(least_columns, 12).flatmap(
        lambda columns: st.lists(
            st.lists(st.booleans(), min_size=columns, max_size=columns), min_size=least_rows, max_size=20
        )
    )


@given(st.lists(st.booleans(), min_size=5, max_size=60))
def test_facility_and_its_interval(marks: list[bool]) -> None:
    share = share_of_people(marks)
    assert share is not None
    assert share.value == pytest.approx(sum(marks) / len(marks), **CLOSE)
    assert share.interval == pytest.approx(proportion_confint(sum(marks), len(marks), method="wilson"), **CLOSE)


@given(tables_of())
def test_discrimination_is_the_corrected_point_biserial(rows: list[list[bool]]) -> None:
    questions = [f"q{number}" for number in range(len(rows[0]))]
    rest = rest_shares(marked(rows), questions)["q0"]
    own = [row[0] for row in rows]
    assert rest == pytest.approx([sum(row[1:]) / (len(row) - 1) for row in rows], **CLOSE)
    found = discrimination(own, rest)
    if found.value is None:
        assert found.interval is None and found.reason
        return
    # The formula of textbooks: difference of the two means over the spread, times the root of p q.
    known = [share for share, mark in zip(rest, own, strict=True) if mark]
    unknown = [share for share, mark in zip(rest, own, strict=True) if not mark]
    p = len(known) / len(own)
    value = (statistics.fmean(known) - statistics.fmean(unknown)) / statistics.pstdev(rest) * math.sqrt(p * (1 - p))
    assert found.value == pytest.approx(value, **CLOSE)
    assert found.value == pytest.approx(stats.pointbiserialr(own, rest).statistic, **CLOSE)
    # Fisher's z is infinite at the ends.
    if abs(value) < 1 - 1e-6:
        half = 1.959963984540054 / math.sqrt(len(own) - 3)
        ends = math.tanh(math.atanh(value) - half), math.tanh(math.atanh(value) + half)
        assert found.interval == pytest.approx(ends, **CLOSE)


def test_only_learners_who_answered_enough_others_count_in_discrimination() -> None:
    questions = [f"q{number}" for number in range(7)]
    full = marked([[bool((row >> bit) & 1) for bit in range(7)] for row in (3, 90, 77, 21, 64)])
    thin = Learner(first=dict.fromkeys(questions[:5], YES))
    absent = Learner(first=dict.fromkeys(questions[1:], YES))
    rest = rest_shares([*full, thin, absent], questions)["q0"]
    assert [math.isnan(share) for share in rest] == [False] * 5 + [True, True]
    others = [learner.first["q0"].is_correct for learner in full]
    assert discrimination([*others, True, True], rest) == discrimination(others, rest[:5])


@given(tables_of(least_columns=2))
def test_reliability_of_a_test(rows: list[list[bool]]) -> None:
    (found,) = whole_tests(marked(rows))
    totals = [sum(row) for row in rows]
    people, questions = len(rows), len(rows[0])
    assert found.mean == pytest.approx(statistics.fmean(totals), **CLOSE)
    assert found.spread == pytest.approx(statistics.stdev(totals), **CLOSE)
    if len(set(totals)) == 1:
        assert found.kr20 is None and found.error is None and found.mean_interval is None
        assert "same result" in found.reason
        return
    half = stats.t.ppf(0.975, people - 1) * statistics.stdev(totals) / math.sqrt(people)
    ends = statistics.fmean(totals) - half, statistics.fmean(totals) + half
    assert found.mean_interval == pytest.approx(ends, **CLOSE)
    # Cronbach's alpha of marks is the same; its formula uses variances of a sample.
    alpha = questions / (questions - 1)
    alpha *= 1 - sum(statistics.variance(map(int, column)) for column in zip(*rows, strict=True)) / statistics.variance(
        totals
    )
    assert found.kr20 == pytest.approx(alpha, **CLOSE)
    assert found.error == pytest.approx(statistics.stdev(totals) * math.sqrt(1 - max(alpha, 0)), **CLOSE)
    # Feldt: the ratio of error variances is F; the density is integrated here instead of the library's inverse.
    assert found.kr20_interval is not None
    degrees = people - 1, (people - 1) * (questions - 1)
    for end, below in zip(found.kr20_interval, (0.975, 0.025), strict=True):
        assert stats.f.cdf((1 - end) / (1 - alpha), *degrees) == pytest.approx(below, **CLOSE)


@given(st.lists(st.lists(st.booleans(), min_size=1, max_size=6), min_size=5, max_size=20))
def test_share_of_answers_widens_as_persons_differ(by_person: list[list[bool]]) -> None:
    found = share_of_answers(by_person)
    marks = [mark for each in by_person for mark in each]
    assert found is not None and found.value == pytest.approx(sum(marks) / len(marks), **CLOSE)
    # The standard error over persons, by another library: a regression on nothing with clustered errors.
    persons = [number for number, each in enumerate(by_person) for _ in each]
    fitted = OLS(np.array(marks, dtype=float), np.ones(len(marks))).fit(
        cov_type="cluster", cov_kwds={"groups": np.array(persons)}
    )
    variance = float(fitted.cov_params()[0, 0])
    share = sum(marks) / len(marks)
    if share in (0, 1) or variance < 1e-15:
        count = len(by_person)
    else:
        count = math.floor(round(min(max(share * (1 - share) / variance, 1), len(marks)), 9))
    assert found.interval == pytest.approx(proportion_confint(share * count, count, method="wilson"), **CLOSE)


@given(tables_of(least_columns=2), st.data())
def test_first_against_last_answers(rows: list[list[bool]], data: st.DataObject) -> None:
    later = [data.draw(st.lists(st.booleans(), min_size=len(row), max_size=len(row))) for row in rows]
    learners = [Learner(first=one.first, last=two.first) for one, two in zip(marked(rows), marked(later), strict=True)]
    found = later_answers(learners)
    assert found is not None
    changes = [sum(two) / len(two) - sum(one) / len(one) for one, two in zip(rows, later, strict=True)]
    assert found.change == pytest.approx(statistics.fmean(changes), **CLOSE)
    pairs = [pair for one, two in zip(rows, later, strict=True) for pair in zip(one, two, strict=True)]
    assert (found.gained, found.lost) == (pairs.count((False, True)), pairs.count((True, False)))
    if found.interval is None:
        assert max(changes) - min(changes) < 1e-12
        return
    half = stats.t.ppf(0.975, len(changes) - 1) * statistics.stdev(changes) / math.sqrt(len(changes))
    ends = max(statistics.fmean(changes) - half, -1), min(statistics.fmean(changes) + half, 1)
    assert found.interval == pytest.approx(ends, **CLOSE)


@given(st.lists(st.lists(st.floats(0, 200), min_size=1, max_size=4), min_size=5, max_size=12))
def test_medians_and_quartiles_over_learners(tips: list[list[float]]) -> None:
    learners = [
        Learner(sessions=tuple(PractisedSession("", "", "", {"needles": 1, "to_target_mm": tip}) for tip in each))
        for each in tips
    ]
    found = simulator_statistics(learners)
    assert found is not None and found.sessions == sum(map(len, tips))
    (measure,) = found.measures
    own = sorted(statistics.median(each) for each in tips)
    low, middle, high = statistics.quantiles(own, n=4, method="inclusive")
    assert (measure.usual.low, measure.usual.median, measure.usual.high) == pytest.approx((low, middle, high), **CLOSE)
    several = [each for each in tips if len(each) > 1]
    assert (measure.first is None) == (len(several) < 5)
    if measure.first and measure.last:
        assert measure.first.median == pytest.approx(statistics.median(each[0] for each in several), **CLOSE)
        assert measure.last.median == pytest.approx(statistics.median(each[-1] for each in several), **CLOSE)


@given(st.lists(st.one_of(st.just(math.nan), st.integers(0, 6).map(lambda known: known / 6)), min_size=5, max_size=60))
def test_thirds_part_the_class_and_keep_those_who_are_alike_together(rest: list[float]) -> None:
    parts = thirds(rest)
    if parts is None:
        return
    lower, middle, upper = parts
    assert len(lower | middle | upper) == len(lower) + len(middle) + len(upper)
    assert lower | middle | upper == {place for place, share in enumerate(rest) if not math.isnan(share)}
    assert min(map(len, parts)) >= 5
    assert max(rest[place] for place in lower) < min(rest[place] for place in middle)
    assert max(rest[place] for place in middle) < min(rest[place] for place in upper)


@pytest.mark.parametrize("people", [15, 30, 60])
def test_a_class_that_differs_is_parted_in_three(people: int) -> None:
    parts = thirds([number / people for number in range(people)])
    assert parts is not None and list(map(len, parts)) == [people // 3] * 3


def test_a_class_of_fourteen_has_no_thirds() -> None:
    assert thirds([number / 14 for number in range(14)]) is None


def test_a_test_with_several_forms_is_that_of_most_learners() -> None:
    rows = [[bool((row >> bit) & 1) for bit in range(7)] for row in (3, 90, 77, 21, 64, 5)]
    others = [Learner(tests={PLACE: {"z0": True, "z1": False}})] * 5
    (found,) = whole_tests([*others, *marked(rows)])
    assert (found.people, found.questions, found.other_forms) == (6, 7, 5)
    assert not whole_tests([*others[:4], *marked(rows[:4])])
