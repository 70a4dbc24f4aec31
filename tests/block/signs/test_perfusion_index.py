"""Laws of flow and perfusion index after a block, and the published values that they are set to."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.block.signs.perfusion_index import (
    Vessels,
    noise_most_proportion,
    perfusion_criterion,
    perfusion_percent,
    perfusion_verdict,
    sample_vessels,
    toe_flow_ratio,
)
from sympblock.block.signs.skin_temperature import PROFILES, Foot, Warming, sample_plan, temperatures_c
from sympblock.course.checkout import ROOT
from sympblock.validation.comparison import table_text
from sympblock.validation.perfusion_check import compare

MINUTES = np.arange(0.0, 61.0)
FINE = np.arange(0.0, 121.0, 0.05)
seeds = st.integers(1, 10_000)
shares = st.integers(0, 100).map(lambda percent: percent / 100)
profiles = st.sampled_from(PROFILES)
warmings = st.builds(
    Warming, profiles, st.integers(0, 30), st.sampled_from((0.5, 5, 20)), st.integers(300, 340).map(lambda t: t / 10)
)


def sampled(seed, completeness=1.0, profile=None):
    plan = sample_plan(seed, completeness, profile=profile)
    return plan, sample_vessels(seed, plan.warming)


def half_time_min(course: np.ndarray) -> float:
    return float(FINE[(course >= course[0] + 0.5 * (course[-1] - course[0])).argmax()])


class TestFailedBlock:
    """Where no fibre is blocked, nothing opens."""

    @given(seeds, profiles)
    def test_is_flat_within_noise_on_both_feet(self, seed, profile) -> None:
        plan, vessels = sampled(seed, 0.0, profile)
        truth = perfusion_percent(replace(plan, seed=None), vessels, [0.0])
        for start, readings in zip(truth, perfusion_percent(plan, vessels, MINUTES), strict=True):
            assert np.abs(readings / start[0] - 1).max() <= noise_most_proportion() + 1e-9

    @given(seeds, profiles)
    def test_never_meets_the_sign(self, seed, profile) -> None:
        plan, vessels = sampled(seed, 0.0, profile)
        assert not perfusion_verdict(perfusion_percent(plan, vessels, MINUTES)[0], MINUTES).met

    @given(seeds)
    def test_leaves_the_flow_as_it_was(self, seed) -> None:
        plan, vessels = sampled(seed, 0.0)
        assert toe_flow_ratio(plan, vessels, MINUTES) == pytest.approx(np.ones(len(MINUTES)))


class TestLead:
    """Vessels open before the skin warms."""

    @given(warmings, seeds)
    def test_flow_is_half_open_before_the_skin_is_half_warm(self, warming, seed) -> None:
        vessels = sample_vessels(seed, warming)
        assert half_time_min(vessels.share(FINE)) <= half_time_min(warming.share(FINE))

    @given(seeds, profiles)
    def test_people_of_the_model_show_it_by_minutes(self, seed, profile) -> None:
        plan, vessels = sampled(seed, 1.0, profile)
        still = replace(plan, seed=None, drift_c_per_min=0.0)
        treated, _other = perfusion_percent(still, vessels, FINE)
        warm, _cool = temperatures_c(still, FINE)
        if warm[-1] - warm[0] > 1.0:
            assert half_time_min(warm) - half_time_min(treated) >= 1.0


class TestCompleteness:
    @given(seeds, shares, shares)
    def test_more_complete_never_flows_less_and_the_other_foot_never_more(self, seed, one, more) -> None:
        less, fuller = (
            perfusion_percent(replace(sampled(seed, share)[0], seed=None), sampled(seed)[1], MINUTES)
            for share in sorted((one, more))
        )
        assert (fuller[0] >= less[0] - 1e-9).all()
        assert (fuller[1] <= less[1] + 1e-9).all()

    @given(seeds)
    def test_other_foot_falls_by_its_whole_share_in_the_end(self, seed) -> None:
        plan, vessels = sampled(seed)
        _treated, other = perfusion_percent(replace(plan, seed=None), vessels, [0.0, 120.0])
        assert other[1] == pytest.approx(0.8 * other[0], rel=1e-3)

    def test_half_a_block_gives_half_the_rise(self) -> None:
        half, whole = (perfusion_percent(*sampled(None, share), MINUTES)[0] for share in (0.5, 1.0))
        assert half - half[0] == pytest.approx((whole - whole[0]) / 2)


class TestWarmFoot:
    """A foot that is open already has little left to open."""

    @given(seeds)
    def test_warmer_starts_higher_and_rises_less(self, seed) -> None:
        plan, vessels = sampled(seed)
        found = []
        for start_c in (24.0, 28.0, 32.0, 35.8):
            foot = replace(plan, treated=Foot(start_c, start_c), seed=None)
            treated, _other = perfusion_percent(foot, vessels, [0.0, 60.0])
            found.append((round(treated[0], 9), round(treated[1] - treated[0], 9)))
        assert [start for start, _rise in found] == sorted(start for start, _rise in found)
        assert [rise for _start, rise in found] == sorted((rise for _start, rise in found), reverse=True)
        assert found[-1][1] == pytest.approx(0.0, abs=1e-6)


class TestSamePerson:
    @given(seeds, st.lists(st.integers(0, 60), min_size=1, max_size=6, unique=True))
    def test_reading_does_not_depend_on_order_or_on_what_else_is_read(self, seed, minutes) -> None:
        plan, vessels = sampled(seed)
        whole = perfusion_percent(plan, vessels, MINUTES)
        for alone, all_of_them in zip(perfusion_percent(plan, vessels, minutes), whole, strict=True):
            assert np.array_equal(alone, all_of_them[minutes])

    def test_feet_do_not_share_their_noise(self) -> None:
        plan, vessels = sampled(3, 0.0)
        treated, other = (readings - readings.mean() for readings in perfusion_percent(plan, vessels, MINUTES))
        assert abs(np.corrcoef(treated, other)[0, 1]) < 0.5

    @given(seeds)
    def test_temperatures_are_those_of_the_same_seed_without_it(self, seed) -> None:
        """Reading the index uses no random number of the probes on the skin."""
        plan, vessels = sampled(seed)
        before = temperatures_c(plan, MINUTES)
        perfusion_percent(plan, vessels, MINUTES)
        assert np.array_equal(before, temperatures_c(plan, MINUTES))


class TestVerdict:
    """The published sign: a rise of more than 1.6 within 20 minutes."""

    def test_just_the_threshold_is_not_enough(self) -> None:
        assert perfusion_verdict([0.8, 2.4, *[2.4] * 19], range(21)).met is False
        assert perfusion_verdict([0.8, 2.41, *[0.8] * 19], range(21)).minute == 1.0

    def test_is_open_until_its_time_is_over(self) -> None:
        assert perfusion_verdict([0.8, 0.9], [0, 19]).met is None
        assert perfusion_verdict([0.8, 0.9], [0, 20]).met is False

    def test_later_counts_no_more(self) -> None:
        assert perfusion_verdict([0.8] * 21 + [3.0] * 5, range(26)).met is False

    def test_accuracy_is_the_published_one(self) -> None:
        assert (perfusion_criterion().sensitivity, perfusion_criterion().specificity) == (0.9, 0.9)

    @pytest.mark.parametrize("minutes", [[], [1, 2], [0, 0], [0, 2, 1]])
    def test_minutes_that_do_not_rise_from_the_injection_are_refused(self, minutes) -> None:
        with pytest.raises(ValueError, match="the first reading is the baseline"):
            perfusion_verdict([1.0] * len(minutes), minutes)


class TestImpossible:
    @pytest.mark.parametrize("change", [{"ratio": 0}, {"onset_min": -1}, {"pace_min": 0}, {"pace_min": float("nan")}])
    def test_vessels_are_refused(self, change) -> None:
        with pytest.raises(ValueError, match="must be more than 0"):
            Vessels(**change)

    def test_minutes_that_are_no_numbers_are_refused(self) -> None:
        with pytest.raises(ValueError, match="minutes must be a list of numbers"):
            perfusion_percent(*sampled(1), [float("nan")])


class TestPublishedValues:
    """200 blocks come out as what is in print."""

    COMPARISONS = compare(200)

    def test_every_judged_value_agrees(self) -> None:
        judged = [comparison for comparison in self.COMPARISONS if comparison.agrees is not None]
        assert len(judged) == 9
        assert [comparison.name for comparison in judged if not comparison.agrees] == []

    def test_what_was_measured_elsewhere_is_shown_only(self) -> None:
        shown = {comparison.source for comparison in self.COMPARISONS if comparison.agrees is None}
        assert shown == {"ginosar2009", "stevens_sgb"}

    def test_table_of_the_model_is_this_one(self) -> None:
        assert table_text(self.COMPARISONS) in (ROOT / "sympblock/MODEL.md").read_text("utf-8")
