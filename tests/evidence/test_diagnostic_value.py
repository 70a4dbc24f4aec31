"""Laws of probability, published values and an independent oracle for the worth of a block result."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sympblock.evidence.diagnostic_value import (
    DiagnosticTest,
    NaturalFrequencies,
    natural_frequencies,
    probability_after_negative,
    probability_after_positive,
    update_by_likelihood_ratio,
    wilson_interval,
)

shares = st.integers(0, 1000).map(lambda thousandths: thousandths / 1000)
inner_shares = st.integers(1, 999).map(lambda thousandths: thousandths / 1000)
tests = st.builds(DiagnosticTest, sensitivity=shares, specificity=shares)
inner_tests = st.builds(DiagnosticTest, sensitivity=inner_shares, specificity=inner_shares)


class TestCountsAddUp:
    """Icons on the page are people: none may appear or vanish by rounding."""

    @given(tests, shares, st.sampled_from([1, 7, 100, 1000]))
    def test_four_groups_make_up_everybody(self, test: DiagnosticTest, prior: float, people: int) -> None:
        group = natural_frequencies(test, prior, people)
        assert group.people == people
        assert group.with_condition + group.without_condition == people
        assert min(vars(group).values()) >= 0

    @given(tests, shares)
    def test_people_with_condition_do_not_depend_on_the_test(self, test: DiagnosticTest, prior: float) -> None:
        blind = DiagnosticTest(0.0, 0.0)
        assert natural_frequencies(test, prior).with_condition == natural_frequencies(blind, prior).with_condition

    @given(tests, shares)
    def test_each_count_is_within_one_person_of_the_exact_share(self, test: DiagnosticTest, prior: float) -> None:
        group = natural_frequencies(test, prior, 1000)
        assert abs(group.true_positive - 1000 * prior * test.sensitivity) <= 1
        assert abs(group.true_negative - 1000 * (1 - prior) * test.specificity) <= 1

    def test_halves_round_up_as_typed_not_as_stored(self) -> None:
        """0.285 is stored a little below 28.5 per cent; a learner would still expect 29 of 100."""
        assert natural_frequencies(DiagnosticTest(1, 1), prior=0.285, people=100).with_condition == 29


class TestBayes:
    """Probabilities after a result obey the laws of probability."""

    @given(inner_tests, inner_shares)
    def test_results_weighted_by_frequency_give_back_the_prior(self, test: DiagnosticTest, prior: float) -> None:
        positive = prior * test.sensitivity + (1 - prior) * (1 - test.specificity)
        after = positive * probability_after_positive(test, prior)
        after += (1 - positive) * probability_after_negative(test, prior)
        assert after == pytest.approx(prior)

    @given(inner_shares, inner_shares)
    def test_useless_test_leaves_prior_alone(self, share: float, prior: float) -> None:
        useless = DiagnosticTest(sensitivity=share, specificity=round(1 - share, 3))
        assert useless.positive_likelihood_ratio == pytest.approx(1)
        assert probability_after_positive(useless, prior) == pytest.approx(prior)
        assert update_by_likelihood_ratio(prior, 1) == pytest.approx(prior)

    @given(inner_tests, inner_shares)
    def test_condition_and_its_absence_are_complements(self, test: DiagnosticTest, prior: float) -> None:
        mirrored = DiagnosticTest(sensitivity=test.specificity, specificity=test.sensitivity)
        absent = probability_after_negative(mirrored, round(1 - prior, 3))
        assert probability_after_positive(test, prior) == pytest.approx(1 - absent)

    @given(inner_tests, inner_shares, inner_shares)
    def test_higher_prior_gives_higher_probability(self, test: DiagnosticTest, one: float, other: float) -> None:
        assume(one < other)
        assert probability_after_positive(test, one) < probability_after_positive(test, other)
        assert probability_after_negative(test, one) < probability_after_negative(test, other)

    @given(inner_shares, inner_shares, inner_shares, inner_shares)
    def test_fewer_false_positives_make_a_positive_worth_more(
        self, sensitivity: float, low: float, high: float, prior: float
    ) -> None:
        assume(low < high)
        weak, strong = DiagnosticTest(sensitivity, low), DiagnosticTest(sensitivity, high)
        assert probability_after_positive(weak, prior) < probability_after_positive(strong, prior)

    @given(inner_tests, inner_shares)
    def test_likelihood_ratio_and_counts_are_two_ways_to_one_answer(self, test: DiagnosticTest, prior: float) -> None:
        by_ratio = update_by_likelihood_ratio(prior, test.positive_likelihood_ratio)
        assert by_ratio == pytest.approx(probability_after_positive(test, prior))
        by_ratio = update_by_likelihood_ratio(prior, test.negative_likelihood_ratio)
        assert by_ratio == pytest.approx(probability_after_negative(test, prior))

    @given(inner_tests, inner_shares)
    def test_large_group_of_people_gives_the_same_answer(self, test: DiagnosticTest, prior: float) -> None:
        """Oracle: with 10 to the 9 people the shares are whole counts, so dividing counts is exact."""
        group = natural_frequencies(test, prior, people=10**9)
        counted = Fraction(group.true_positive, group.positive)
        assert probability_after_positive(test, prior) == pytest.approx(float(counted))

    def test_certainty_before_stays_certainty(self) -> None:
        test = DiagnosticTest(0.9, 0.71)
        assert probability_after_positive(test, 0) == 0
        assert probability_after_positive(test, 1) == 1
        assert update_by_likelihood_ratio(1, 0.2) == 1
        assert update_by_likelihood_ratio(0, 9.0) == 0


class TestNothingToDivide:
    """A result that nobody can have has no probability, and a test without false positives no finite ratio."""

    def test_never_positive(self) -> None:
        assert probability_after_positive(DiagnosticTest(0, 1), 0.3) is None

    def test_never_negative(self) -> None:
        assert probability_after_negative(DiagnosticTest(1, 0), 0.3) is None

    def test_no_false_positive_gives_infinite_ratio(self) -> None:
        assert DiagnosticTest(13 / 16, 1).positive_likelihood_ratio == math.inf

    def test_never_positive_has_no_positive_ratio(self) -> None:
        assert DiagnosticTest(0, 1).positive_likelihood_ratio is None

    def test_impossible_result_in_a_certain_condition(self) -> None:
        assert update_by_likelihood_ratio(1, 0) is None

    def test_empty_group_has_no_rates(self) -> None:
        nobody = NaturalFrequencies(0, 0, 0, 0)
        assert nobody.false_positive_rate is None
        assert nobody.false_share_of_positives is None


class TestPublishedFigures:
    """Worked values of the dossier come out to the digits in which they are printed there."""

    @pytest.mark.parametrize(
        ("sensitivity", "specificity", "positive", "negative"),
        [
            (0.895, 0.918, 10.9, 0.11),  # Park 2010
            (0.90, 0.90, 9.0, 0.11),  # Nam
            (12 / 12, 10 / 21, 1.9, 0.0),  # Schürmann 2001
            (1.0, 93 / 150, 2.6, 0.0),  # Schwarzer 1994
            (0.54, 0.88, 4.5, 0.52),  # Lord 1995
            (0.99, 0.68, 3.1, 0.015),  # Harden 2010
            (0.90, 0.71, 3.1, 0.14),  # teaching example
        ],
    )
    def test_likelihood_ratios(self, sensitivity: float, specificity: float, positive: float, negative: float) -> None:
        test = DiagnosticTest(sensitivity, specificity)
        assert round(test.positive_likelihood_ratio, 1) == positive
        assert test.negative_likelihood_ratio == pytest.approx(negative, abs=0.005)

    @pytest.mark.parametrize(
        ("specificity", "prior", "expected"),
        [
            (0.71, 0.21, 0.45),
            (0.71, 0.28, 0.55),
            (0.71, 0.45, 0.72),
            (0.62, 0.21, 0.39),
            (0.62, 0.28, 0.48),
            (0.62, 0.45, 0.66),
        ],
    )
    def test_illustrative_block(self, specificity: float, prior: float, expected: float) -> None:
        test = DiagnosticTest(0.90, specificity)
        assert round(probability_after_positive(test, prior), 2) == expected
        assert 0.88 <= round(1 - probability_after_negative(test, prior), 2) <= 0.96

    def test_schwarzer_false_positives_in_both_meanings(self) -> None:
        """83 of 176 first blocks positive, 26 confirmed: 57 false ones, of 150 people or of 83 results."""
        facet = NaturalFrequencies(true_positive=26, false_positive=57, false_negative=0, true_negative=93)
        assert (facet.people, facet.positive, facet.without_condition) == (176, 83, 150)
        assert round(facet.false_positive_rate, 2) == 0.38
        assert round(1 - facet.false_share_of_positives, 2) == 0.31
        assert facet.test.specificity == pytest.approx(0.62)
        assert facet.test.sensitivity == 1


class TestWilson:
    """Intervals match those derived for the dossier and behave as intervals must."""

    @pytest.mark.parametrize(
        ("successes", "people", "low", "high"),
        [
            (7, 33, 0.11, 0.38),
            (9, 20, 0.26, 0.66),
            (10, 21, 0.28, 0.68),
            (13, 16, 0.57, 0.93),
            (7, 7, 0.65, 1.0),
            (155, 255, 0.55, 0.67),
            (15, 49, 0.20, 0.45),
        ],
    )
    def test_derived_intervals(self, successes: int, people: int, low: float, high: float) -> None:
        assert [round(limit, 2) for limit in wilson_interval(successes, people)] == [low, high]

    @given(st.integers(1, 500), st.data())
    def test_interval_holds_the_share_and_mirrors(self, people: int, data: st.DataObject) -> None:
        successes = data.draw(st.integers(0, people))
        low, high = wilson_interval(successes, people)
        assert 0 <= low <= successes / people <= high <= 1
        mirrored_low, mirrored_high = wilson_interval(people - successes, people)
        assert (low, high) == pytest.approx((1 - mirrored_high, 1 - mirrored_low))

    @given(st.integers(1, 500), st.data())
    def test_limits_solve_the_score_equation(self, people: int, data: st.DataObject) -> None:
        """Oracle: at each limit the share lies exactly 1.96 standard errors away."""
        successes = data.draw(st.integers(1, people - 1)) if people > 1 else 0
        assume(0 < successes < people)
        for limit in wilson_interval(successes, people):
            standard_error = math.sqrt(limit * (1 - limit) / people)
            assert abs(successes / people - limit) / standard_error == pytest.approx(1.959964, rel=1e-4)


class TestRefusals:
    """Values outside their range are refused with the name of what is wrong."""

    @pytest.mark.parametrize("value", [-0.01, 1.01, 90, math.nan, math.inf])
    def test_share_outside_range(self, value: float) -> None:
        with pytest.raises(ValueError, match="sensitivity must lie between 0 and 1"):
            DiagnosticTest(sensitivity=value, specificity=0.5)
        with pytest.raises(ValueError, match="prior must lie between 0 and 1"):
            probability_after_positive(DiagnosticTest(0.5, 0.5), prior=value)

    @pytest.mark.parametrize("people", [0, -100, 99.5, True])
    def test_group_size(self, people: int) -> None:
        with pytest.raises(ValueError, match="people must be a whole number"):
            natural_frequencies(DiagnosticTest(0.5, 0.5), prior=0.5, people=people)

    def test_negative_count(self) -> None:
        with pytest.raises(ValueError, match="false_negative must be a whole number"):
            NaturalFrequencies(1, 1, -1, 1)

    def test_counts_without_condition_make_no_test(self) -> None:
        with pytest.raises(ValueError, match="people with and without the condition"):
            _ = NaturalFrequencies(1, 0, 1, 0).test

    @pytest.mark.parametrize("ratio", [-1, math.inf, math.nan])
    def test_likelihood_ratio(self, ratio: float) -> None:
        with pytest.raises(ValueError, match="likelihood_ratio must be finite"):
            update_by_likelihood_ratio(0.3, ratio)

    def test_wilson(self) -> None:
        with pytest.raises(ValueError, match="must not exceed"):
            wilson_interval(3, 2)
        with pytest.raises(ValueError, match="people must be a whole number"):
            wilson_interval(0, 0)
        with pytest.raises(ValueError, match="confidence must lie"):
            wilson_interval(1, 2, confidence=95)
