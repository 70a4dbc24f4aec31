"""Pooling: worked by hand, printed elsewhere, and laws that hold for any numbers."""

from __future__ import annotations

import math
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from statsmodels.stats.meta_analysis import combine_effects

from sympblock.content import load_effect_groups, load_effects
from sympblock.course.checkout import ROOT
from sympblock.evidence.pooled_effect import StudyEstimate, estimate_of, pool, readable

EFFECTS = {effect.id: effect for effect in load_effects()}
Z = 1.959964
#: Two-sided 5 % points of Student's t by degrees of freedom, from a printed table.
T = {2: 4.30265, 3: 3.18245, 4: 2.77645, 5: 2.57058, 6: 2.44691, 7: 2.36462, 8: 2.30600}

values = st.floats(-5, 5, allow_nan=False)
variances = st.floats(0.01, 4)
studies = st.lists(st.builds(StudyEstimate, values, variances), min_size=3, max_size=8)


def by_hand(estimates: list[StudyEstimate]) -> dict[str, float]:
    """Inverse variance, then DerSimonian and Laird, then Hartung and Knapp, written out step by step."""
    y = np.array([e.value for e in estimates])
    w = 1 / np.array([e.variance for e in estimates])
    fixed = (w * y).sum() / w.sum()
    q = (w * (y - fixed) ** 2).sum()
    tau2 = max(0.0, (q - (len(y) - 1)) / (w.sum() - (w**2).sum() / w.sum()))
    v = 1 / (1 / w + tau2)
    random = (v * y).sum() / v.sum()
    spread = (v * (y - random) ** 2).sum() / (len(y) - 1)
    half = T[len(y) - 1] * math.sqrt(max(1.0, spread) / v.sum())
    return {
        "fixed": fixed,
        "fixed_low": fixed - Z / math.sqrt(w.sum()),
        "random": random,
        "random_low": random - half,
        "random_high": random + half,
        "tau2": tau2,
        "i2": max(0.0, (q - len(y) + 1) / q) if q > 0 else 0.0,
    }


def knapp_of_the_library(values: tuple[float, ...], errors: tuple[float, ...]) -> np.ndarray:
    """Interval of Hartung and Knapp as another program gives it: a scale estimated by weighted least squares."""
    found = combine_effects(np.array(values, float), np.array(errors), method_re="dl", use_t=True)
    return found.conf_int()[3]


class TestAgainstOthers:
    """The same numbers from another hand."""

    @settings(deadline=None, max_examples=60)
    @given(studies)
    def test_by_hand(self, estimates: list[StudyEstimate]) -> None:
        ours, theirs = pool(estimates), by_hand(estimates)
        assert ours.fixed.value == pytest.approx(theirs["fixed"], abs=5e-4)
        assert ours.fixed.low == pytest.approx(theirs["fixed_low"], abs=5e-4)
        assert ours.random.value == pytest.approx(theirs["random"], abs=5e-4)
        assert ours.random.low == pytest.approx(theirs["random_low"], abs=2e-3)
        assert ours.random.high == pytest.approx(theirs["random_high"], abs=2e-3)
        assert ours.tau_squared == pytest.approx(theirs["tau2"], abs=5e-4)
        assert ours.i_squared == pytest.approx(theirs["i2"], abs=5e-4)

    def test_normand_1999(self) -> None:
        """Stay of stroke patients, tables VIII and IX of Statistics in Medicine 1999;18:321, as metafor checks them."""
        differences = (-20, -2, -55, -71, -4, 1, 11, -10, 7)
        errors = (40.59, 2.05, 15.28, 150.22, 20.19, 1.22, 95.38, 8.03, 20.69)
        pooled = pool([StudyEstimate(float(y), v) for y, v in zip(differences, errors, strict=False)])
        fixed, random = pooled.fixed, pooled.random
        assert [fixed.value, fixed.low, fixed.high] == pytest.approx([-3.49, -5.03, -1.96], abs=0.015)
        assert random.value == pytest.approx(-14.10, abs=0.015)
        assert (random.low, random.high) == pytest.approx(knapp_of_the_library(differences, errors), abs=1e-6)
        assert pooled.tau_squared == pytest.approx(218.72, abs=0.3)

    def test_dersimonian_and_kacker_2007(self) -> None:
        """Aspirin in pregnancy, tables 3 and 4 of the paper, as metafor checks them: tau 0.2323, -0.3240 (0.1540)."""
        aspirin = ((5, 156), (5, 303), (12, 565), (69, 1570), (9, 103), (313, 4659))
        control = ((8, 74), (17, 303), (9, 477), (94, 1565), (11, 105), (352, 4650))
        estimates = []
        for (a, m), (c, n) in zip(aspirin, control, strict=False):
            variance = 1 / a + 1 / (m - a) + 1 / c + 1 / (n - c)
            estimates.append(StudyEstimate(math.log(a * (n - c) / (c * (m - a))), variance))
        pooled = pool(estimates)
        assert math.sqrt(pooled.tau_squared) == pytest.approx(0.2323, abs=1e-4)
        assert pooled.random.value == pytest.approx(-0.3240, abs=1e-4)
        assert pooled.random.high - pooled.random.low >= 2 * T[5] * 0.1540 - 1e-3


class TestLaws:
    @pytest.mark.parametrize("apart", [1e-155, 1e-160, 1e-170, 5e-324])
    def test_results_that_all_but_agree_agree(self, apart: float) -> None:
        """Their spread is squared, and what is divided by it must stay a number."""
        pooled = pool([StudyEstimate(apart, 0.1), StudyEstimate(0.0, 0.1), StudyEstimate(-apart, 0.2)])
        assert pooled.i_squared == pooled.tau_squared == 0
        assert pooled.random.value == pytest.approx(0.0, abs=1e-100)

    @settings(deadline=None, max_examples=40)
    @given(studies, st.randoms(use_true_random=False))
    def test_order_does_not_matter(self, estimates: list[StudyEstimate], chance) -> None:
        shuffled = list(estimates)
        chance.shuffle(shuffled)
        first, second = pool(estimates), pool(shuffled)
        assert first.random.value == pytest.approx(second.random.value)
        assert (first.random.low, first.random.high) == pytest.approx((second.random.low, second.random.high))
        assert first.i_squared == pytest.approx(second.i_squared, abs=1e-9)
        assert sorted(first.random_weights) == pytest.approx(sorted(second.random_weights))

    @settings(deadline=None, max_examples=40)
    @given(studies)
    def test_pooled_values_lie_among_the_studies_and_weights_add_up(self, estimates: list[StudyEstimate]) -> None:
        pooled = pool(estimates)
        low, high = min(e.value for e in estimates), max(e.value for e in estimates)
        for weights, interval in ((pooled.fixed_weights, pooled.fixed), (pooled.random_weights, pooled.random)):
            assert sum(weights) == pytest.approx(1)
            assert low - 1e-9 <= interval.value <= high + 1e-9
            assert interval.low < interval.value < interval.high

    @settings(deadline=None, max_examples=40)
    @given(studies)
    def test_random_intervals_are_never_narrower(self, estimates: list[StudyEstimate]) -> None:
        """The library would narrow them where studies agree more than chance lets them; t widens them further."""
        pooled = pool(estimates)
        factor = T[len(estimates) - 1] / Z
        assert pooled.random.high - pooled.random.low >= factor * (pooled.fixed.high - pooled.fixed.low) * (1 - 1e-5)
        assert pooled.tau_squared >= 0

    @settings(deadline=None, max_examples=40)
    @given(studies, st.floats(-3, 3))
    def test_a_shift_of_all_studies_shifts_the_pooled_value(self, estimates: list[StudyEstimate], step: float) -> None:
        moved = [StudyEstimate(e.value + step, e.variance) for e in estimates]
        assert pool(moved).random.value == pytest.approx(pool(estimates).random.value + step, abs=1e-6)

    @settings(deadline=None, max_examples=40)
    @given(st.lists(st.builds(StudyEstimate, values, variances), min_size=2, max_size=6), values)
    def test_a_study_without_error_decides(self, others: list[StudyEstimate], value: float) -> None:
        pooled = pool([StudyEstimate(value, 1e-9), *others])
        assert pooled.fixed.value == pytest.approx(value, abs=1e-4)
        assert pooled.fixed_weights[0] > 0.999

    @settings(deadline=None, max_examples=40)
    @given(values, variances, st.integers(3, 6))
    def test_copies_of_one_study_agree(self, value: float, variance: float, times: int) -> None:
        """Nothing is between them, and the interval shrinks by the root of their number."""
        pooled = pool([StudyEstimate(value, variance)] * times)
        assert pooled.i_squared == pooled.tau_squared == 0
        assert pooled.fixed.high - pooled.fixed.low == pytest.approx(2 * Z * math.sqrt(variance / times), rel=1e-6)

    @given(values, variances, st.sampled_from(("mean_difference", "risk_ratio", "share")))
    def test_one_study_alone_is_itself(self, value: float, variance: float, measure: str) -> None:
        assume(abs(value) + 2 * math.sqrt(variance) < 30)
        alone = readable(StudyEstimate(value, variance), measure)
        back = {"mean_difference": lambda x: x, "risk_ratio": math.exp, "share": lambda x: 100 / (1 + math.exp(-x))}
        ends = [back[measure](value + sign * Z * math.sqrt(variance)) for sign in (-1, 0, 1)]
        assert [alone.low, alone.value, alone.high] == pytest.approx(ends, rel=1e-4)

    @settings(deadline=None, max_examples=20)
    @given(st.lists(st.builds(StudyEstimate, values, variances), max_size=2))
    def test_two_results_cannot_be_pooled(self, few: list[StudyEstimate]) -> None:
        """Nothing tells how far the effects behind two results differ."""
        with pytest.raises(ValueError, match="too few"):
            pool(few)


class TestShippedResults:
    @pytest.mark.parametrize("group", load_effect_groups(), ids=lambda group: group.id)
    def test_every_result_has_an_estimate_near_its_value(self, group) -> None:
        """What is pooled is what is drawn, but for half an event in empty tables."""
        for effect in (effect for effect in EFFECTS.values() if effect.group == group.id):
            estimate = estimate_of(effect, group.measure)
            alone = readable(estimate, group.measure)
            assert alone.value == pytest.approx(effect.value, abs=0.06 if group.measure == "share" else 0.006)
            assert estimate.is_corrected == (effect.id in ("sayson_gfn", "hord_trial", "bipolar_amputated"))

    def test_only_an_empty_cell_is_corrected(self) -> None:
        """Cross: 20 of 24 against 4 of 17 is 3.54; with half an event everywhere it would be 3.29."""
        assert math.exp(estimate_of(EFFECTS["cross_relief"], "risk_ratio").value) == pytest.approx(20 * 17 / (24 * 4))

    def test_empty_cell_by_hand(self) -> None:
        """0 of 15 against 6 of 15 becomes 0.5 of 16 against 6.5 of 16."""
        sayson = estimate_of(EFFECTS["sayson_gfn"], "risk_ratio")
        assert math.exp(sayson.value) == pytest.approx(0.5 / 6.5)
        assert sayson.variance == pytest.approx(1 / 0.5 - 1 / 16 + 1 / 6.5 - 1 / 16)

    @pytest.mark.parametrize("name", ["vaneijs_share", "cheng_share", "neuralgia_han"])
    def test_a_share_by_hand(self, name: str) -> None:
        """Log odds, with the variance 1 / (n p (1 - p))."""
        effect = EFFECTS[name]
        share = effect.events_1 / effect.n_1
        estimate = estimate_of(effect, "share")
        assert estimate.value == pytest.approx(math.log(share) - math.log(1 - share))
        assert estimate.variance == pytest.approx(1 / (effect.n_1 * share * (1 - share)))

    @pytest.mark.parametrize(("events", "odds"), [(0, 0.5 / 13.5), (13, 13.5 / 0.5)])
    def test_nobody_and_everybody_have_finite_odds(self, events: int, odds: float) -> None:
        """Half a person is added to both sides, and this is told."""
        estimate = estimate_of(EFFECTS["em_response"].model_copy(update={"events_1": events}), "share")
        assert (math.exp(estimate.value), estimate.is_corrected) == (pytest.approx(odds), True)
        assert estimate.variance == pytest.approx(1 / 0.5 + 1 / 13.5)

    def test_results_that_disagree_and_results_that_do_not(self) -> None:
        apart = pool([StudyEstimate(value, 0.1) for value in (-2.0, 0.0, 2.0)])
        together = pool([StudyEstimate(value, 0.1) for value in (-0.1, 0.0, 0.1)])
        assert apart.i_squared > 0.8 and apart.p_value < 0.001
        assert together.i_squared == 0 and together.p_value > 0.9

    def test_a_printed_interval_gives_its_own_error(self) -> None:
        meier = estimate_of(EFFECTS["meier_brush"], "mean_difference")
        assert math.sqrt(meier.variance) == pytest.approx((-0.3 + 2.5) / (2 * Z), rel=1e-4)

    @pytest.mark.parametrize(
        ("effect", "measure", "reason"),
        [
            ("xu_share", "odds", "no measure"),
            ("meier_brush", "share", "needs counts"),
            ("xu_share", "risk_ratio", "two arms"),
        ],
    )
    def test_what_cannot_be_estimated_says_why(self, effect: str, measure: str, reason: str) -> None:
        with pytest.raises(ValueError, match=reason):
            estimate_of(EFFECTS[effect], measure)


def test_the_library_is_loaded_when_it_is_used() -> None:
    """Opening a lesson must not wait for it."""
    code = "import sys, sympblock.evidence.pooled_effect, sympblock.lessons; print('statsmodels' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "False"
