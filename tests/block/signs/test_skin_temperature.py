"""Laws of two feet after a block, the signs read from them, and the published courses."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.block.signs.skin_temperature import (
    PROFILES,
    SITES,
    Foot,
    FootPlan,
    Warming,
    noise_most_c,
    sample_plan,
    temperatures_c,
)
from sympblock.block.signs.warming_criteria import criteria
from sympblock.content import load_references
from sympblock.course.checkout import ROOT
from sympblock.validation.comparison import table_text
from sympblock.validation.warming_check import compare

MINUTES = np.arange(0.0, 61.0)
shares = st.integers(0, 100).map(lambda percent: percent / 100)
feet_c = st.integers(150, 340).map(lambda tenths: tenths / 10)
feet = st.builds(Foot, feet_c, feet_c)
warmings = st.builds(
    Warming, st.sampled_from(PROFILES), st.integers(0, 30), st.sampled_from((0.01, 0.5, 5, 20, 500)), feet_c
)
seeds = st.none() | st.integers(1, 10_000)
drifts = st.sampled_from((-0.05, -0.01, 0.0, 0.01, 0.05))
plans = st.builds(
    FootPlan,
    side=st.sampled_from(("left", "right")),
    treated=feet,
    other=feet,
    warming=warmings,
    completeness=shares,
    drift_c_per_min=drifts,
    core_c=st.sampled_from((35.0, 36.8, 40.0)),
    seed=seeds,
)
sites = st.sampled_from(SITES)


class TestCompleteness:
    """The more of the fibres are blocked, the warmer the foot."""

    @given(plans, shares, shares, sites)
    def test_more_complete_is_never_colder_and_the_other_foot_never_warmer(self, plan, one, more, site) -> None:
        less, fuller = (
            temperatures_c(replace(plan, completeness=share), MINUTES, site) for share in sorted((one, more))
        )
        assert (fuller[0] >= less[0] - 1e-9).all()
        assert (fuller[1] <= less[1] + 1e-9).all()

    @given(st.integers(1, 10_000), sites)
    def test_failed_block_leaves_both_feet_flat_within_noise(self, seed, site) -> None:
        plan = replace(sample_plan(seed, completeness=0), drift_c_per_min=0.0)
        for foot, readings in zip((plan.treated, plan.other), temperatures_c(plan, MINUTES, site), strict=True):
            assert np.abs(readings - foot.at_c(site)).max() <= noise_most_c() + 1e-9

    @given(plans, sites)
    def test_failed_block_follows_the_room(self, plan, site) -> None:
        plan = replace(plan, completeness=0, seed=None)
        treated, _other = temperatures_c(plan, MINUTES, site)
        expected = np.minimum(plan.treated.at_c(site) + plan.drift_c_per_min * MINUTES, plan.ceiling_c)
        assert treated == pytest.approx(expected)

    def test_half_a_block_gives_half_the_rise(self) -> None:
        half, whole = (temperatures_c(sample_plan(None, share), MINUTES)[0] for share in (0.5, 1.0))
        assert half - half[0] == pytest.approx((whole - whole[0]) / 2)

    def test_fifth_of_a_block_warms_by_a_degree_or_a_little_more(self) -> None:
        treated, _other = temperatures_c(sample_plan(None, 0.2), MINUTES)
        assert 1.0 <= treated[-1] - treated[0] <= 1.5


class TestCourse:
    """Warming only ever goes on, from the start to the plateau."""

    @given(warmings)
    def test_share_rises_from_nothing_to_all(self, warming) -> None:
        course = warming.share(np.linspace(-120, 120, 481))
        assert (np.diff(course) >= -1e-12).all()
        assert course[:241] == pytest.approx(np.zeros(241), abs=1e-9)
        assert course.min() >= 0.0
        assert course.max() <= 1.0

    @given(warmings, st.floats(0.1, 119))
    def test_smaller_time_constant_and_earlier_onset_never_lag(self, warming, minute) -> None:
        at = warming.share([minute])[0]
        assert replace(warming, onset_min=warming.onset_min / 2).share([minute])[0] >= at - 1e-9

    def test_slow_course_is_the_logistic_curve_of_the_published_times(self) -> None:
        """Middle 25 min, 0.196 per minute: 5 and 95 % lie 15 minutes to both sides."""
        share = Warming("slow", onset_min=10, pace_min=1 / 0.196, plateau_c=33.8).share([10, 25, 40])
        assert share == pytest.approx([0.05, 0.5, 0.95], abs=0.01)

    def test_fast_course_starts_at_its_onset(self) -> None:
        warming = Warming("fast", onset_min=3, pace_min=9, plateau_c=33.8)
        assert warming.share([0, 2.9, 3]) == pytest.approx([0, 0, 0])
        assert warming.share([12]) == pytest.approx(1 - np.exp(-1))

    @given(plans, sites)
    def test_without_drift_and_noise_the_foot_never_cools(self, plan, site) -> None:
        treated, _other = temperatures_c(replace(plan, drift_c_per_min=0.0, seed=None), MINUTES, site)
        assert (np.diff(treated) >= -1e-9).all()

    def test_plateau_is_reached_in_the_end(self) -> None:
        for profile in PROFILES:
            treated, _other = temperatures_c(sample_plan(None, profile=profile), [110], "toe")
            assert treated[0] == pytest.approx(33.8, abs=0.01)

    def test_room_stops_drifting_after_two_hours(self) -> None:
        plan = replace(sample_plan(None, 0), drift_c_per_min=0.02)
        treated, _other = temperatures_c(plan, [0, 60, 120, 600])
        assert treated - treated[0] == pytest.approx([0, 1.2, 2.4, 2.4])

    def test_other_foot_falls_by_the_whole_amount_in_the_end(self) -> None:
        _treated, other = temperatures_c(sample_plan(None), [0, 120])
        assert other[0] - other[1] == pytest.approx(0.3, abs=0.001)


class TestCeiling:
    """A foot near the core cannot warm much."""

    @given(plans, sites)
    def test_is_never_exceeded(self, plan, site) -> None:
        for readings in temperatures_c(plan, MINUTES, site):
            assert (readings <= plan.ceiling_c + 1e-9).all()

    def test_is_not_exceeded_by_noise(self) -> None:
        for seed in range(1, 6):
            plan = replace(sample_plan(seed, 0), treated=Foot(35.8, 35.8), drift_c_per_min=0.0)
            assert temperatures_c(plan, MINUTES)[0].max() == plan.ceiling_c

    @given(plans, sites)
    def test_warm_foot_stays_as_it_is(self, plan, site) -> None:
        warm = replace(plan, warming=replace(plan.warming, plateau_c=15.0), drift_c_per_min=0.0, seed=None)
        treated, _other = temperatures_c(warm, MINUTES, site)
        assert treated == pytest.approx(np.full(len(MINUTES), plan.treated.at_c(site)))

    def test_nearer_to_the_plateau_gains_less(self) -> None:
        gains = []
        for start in (24.0, 28.0, 32.0, 33.5):
            plan = replace(sample_plan(None), treated=Foot(start, start))
            gains.append(float(np.ptp(temperatures_c(plan, MINUTES)[0])))
        assert all(more > less for more, less in pairwise(gains))
        assert gains[-1] < 1.0

    def test_lies_below_the_core(self) -> None:
        hot = replace(sample_plan(None), warming=Warming("fast", 3, 5, plateau_c=50.0))
        assert temperatures_c(hot, [120])[0][0] == pytest.approx(35.8)


class TestSameSeed:
    """A person keeps her feet."""

    @given(seeds, shares, sites)
    def test_gives_the_same_curve(self, seed, completeness, site) -> None:
        one, again = (temperatures_c(sample_plan(seed, completeness), MINUTES, site) for _ in range(2))
        assert np.array_equal(one, again)

    @given(plans, sites)
    def test_gives_the_same_curve_on_both_sides(self, plan, site) -> None:
        left, right = (temperatures_c(replace(plan, side=side), MINUTES, site) for side in ("left", "right"))
        assert np.array_equal(left, right)

    @given(st.integers(1, 10_000))
    def test_decides_all_but_the_block_and_what_is_chosen(self, seed) -> None:
        plan = sample_plan(seed)
        assert replace(sample_plan(seed, 0.3, "right"), completeness=1.0, side="left") == plan
        for profile in PROFILES:
            chosen = sample_plan(seed, profile=profile)
            assert (chosen.treated, chosen.other) == (plan.treated, plan.other)
            assert chosen.warming.plateau_c == plan.warming.plateau_c

    @given(st.integers(1, 10_000), st.lists(st.integers(0, 120), min_size=1, max_size=5, unique=True))
    def test_reading_does_not_depend_on_what_else_is_read(self, seed, minutes) -> None:
        plan = sample_plan(seed)
        whole = temperatures_c(plan, np.arange(121.0))[0]
        assert np.array_equal(temperatures_c(plan, sorted(minutes))[0], whole[sorted(minutes)])

    def test_another_seed_gives_another_curve(self) -> None:
        curves = {tuple(temperatures_c(sample_plan(seed), MINUTES)[0]) for seed in range(1, 21)}
        assert len(curves) == 20

    def test_both_profiles_are_met(self) -> None:
        sampled = [sample_plan(seed).warming.profile for seed in range(1, 201)]
        assert 80 <= sampled.count("fast") <= 120

    def test_noise_is_that_of_the_table(self) -> None:
        noisy = [
            temperatures_c(replace(sample_plan(seed, 0), drift_c_per_min=0.0), MINUTES)[0] for seed in range(1, 41)
        ]
        assert np.std([readings - readings.mean() for readings in noisy]) == pytest.approx(0.05, rel=0.1)

    def test_probes_do_not_share_their_noise(self) -> None:
        plan = replace(sample_plan(3, 0), drift_c_per_min=0.0)
        readings = [probe - probe.mean() for site in SITES for probe in temperatures_c(plan, MINUTES, site)]
        assert np.abs(np.corrcoef(readings) - np.eye(4)).max() < 0.5


class TestCriteria:
    """Signs are met when the numbers say so, and open as long as they cannot be told."""

    @staticmethod
    def told(treated, other=None, minutes=range(31), **more) -> dict[str, tuple[bool | None, float | None]]:
        """Judge a recording; the other foot stays at 28 °C."""
        other = [28.0] * len(treated) if other is None else other
        verdicts = criteria(treated, other, list(minutes)[: len(treated)], **more)
        return {verdict.criterion.key: (verdict.met, verdict.minute) for verdict in verdicts}

    def test_flat_feet_meet_none(self) -> None:
        found = self.told([28.0] * 31, toe=[27.0] * 31, core_c=36.8)
        assert set(found.values()) == {(False, None)}

    def test_thresholds_count_as_met(self) -> None:
        """Read to a tenth of a degree, as on a monitor."""
        rising = [28.0, 28.0, 28.4, 28.8, 29.0, 29.4, 29.5, 29.8, 30.0, 30.2]
        found = self.told(rising, toe=[33.0] * 8 + [33.8, 34.0], core_c=36.8)
        assert found == {
            "rate": (True, 2.0),
            "rise": (True, 8.0),
            "quick_rise": (True, 4.0),
            "quick_large_rise": (False, None),
            "net_rise": (True, 6.0),
            "near_core": (True, 8.0),
        }

    def test_just_below_counts_as_not_met(self) -> None:
        found = self.told([28.0, 28.3, 28.6, 28.9, 28.9, 28.9, *[29.4] * 20], toe=[33.7] * 26, core_c=36.8)
        assert set(found.values()) == {(False, None)}

    def test_after_its_time_a_sign_counts_no_more(self) -> None:
        found = self.told([28.0] * 6 + [31.0] * 20)
        assert found["rate"] == found["quick_rise"] == found["quick_large_rise"] == (False, None)
        assert found["rise"] == found["net_rise"] == (True, 6.0)

    def test_before_its_time_is_over_a_sign_is_open(self) -> None:
        found = self.told([28.0, 28.0, 28.1])
        assert found["rate"] == found["quick_rise"] == found["quick_large_rise"] == (None, None)
        assert found["rise"] == found["net_rise"] == (False, None)

    def test_warming_of_both_feet_is_no_net_rise(self) -> None:
        both = [28.0 + 0.1 * minute for minute in range(31)]
        assert self.told(both, both)["net_rise"] == (False, None)
        assert self.told(both, both)["rise"] == (True, 20.0)

    def test_foot_that_was_colder_at_first_is_judged_against_its_own_start(self) -> None:
        found = self.told([25.0] * 31, [28.0] * 31)
        assert found["net_rise"] == (False, None)
        assert self.told([28.0] * 31, [25.0] * 31)["net_rise"] == (False, None)

    def test_missing_toe_or_core_leaves_its_sign_open(self) -> None:
        for more in ({}, {"core_c": 36.8}, {"toe": [36.0] * 31}):
            assert self.told([28.0] * 31, **more)["near_core"] == (None, None)

    def test_only_the_rate_has_a_published_accuracy(self) -> None:
        known = {
            verdict.criterion.key: (verdict.criterion.sensitivity, verdict.criterion.specificity)
            for verdict in criteria([28, 28], [28, 28], [0, 1])
            if verdict.criterion.sensitivity is not None
        }
        assert known == {"rate": (pytest.approx(0.895), pytest.approx(0.918))}

    def test_sources_are_known(self) -> None:
        for verdict in criteria([28, 28], [28, 28], [0, 1]):
            assert verdict.criterion.sources
            assert set(verdict.criterion.sources) <= set(load_references())

    @given(st.integers(1, 10_000), st.sampled_from(PROFILES))
    def test_failed_block_meets_no_sign_of_warming(self, seed, profile) -> None:
        plan = sample_plan(seed, completeness=0, profile=profile)
        verdicts = criteria(*temperatures_c(plan, MINUTES[:31]), MINUTES[:31])
        assert not any(verdict.met for verdict in verdicts)

    @pytest.mark.parametrize("minutes", [[0], [1, 2], [0, 2, 1], [0, 1, 1], [0, float("nan")]])
    def test_minutes_that_do_not_rise_from_the_injection_are_refused(self, minutes) -> None:
        with pytest.raises(ValueError, match="the first reading is the baseline"):
            criteria([28.0] * len(minutes), [28.0] * len(minutes), minutes)

    @pytest.mark.parametrize("treated", [[28.0], [28.0, float("nan")]])
    def test_incomplete_readings_are_refused(self, treated) -> None:
        with pytest.raises(ValueError, match="reading"):
            criteria(treated, [28.0, 28.0], [0, 1])


class TestImpossiblePlans:
    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"completeness": 1.1}, "completeness 1.1 lies outside 0 to 1"),
            ({"completeness": float("nan")}, "completeness nan lies outside"),
            ({"core_c": 28.0}, "core_c 28 lies outside 35 to 40"),
            ({"drift_c_per_min": 1.0}, "drift_c_per_min 1 lies outside"),
            ({"treated": Foot(36.0, 30.0)}, "sole_c 36 lies outside 15 to 35.8"),
            ({"other": Foot(30.0, 2.0)}, "toe_c 2 lies outside"),
            ({"side": "both"}, "both"),
        ],
    )
    def test_are_refused(self, change, message) -> None:
        with pytest.raises(ValueError, match=message):
            replace(sample_plan(None), **change)

    @pytest.mark.parametrize("change", [{"onset_min": -1}, {"pace_min": 0}, {"plateau_c": float("nan")}])
    def test_impossible_course_is_refused(self, change) -> None:
        with pytest.raises(ValueError, match="must be"):
            replace(sample_plan(None).warming, **change)

    def test_unknown_names_are_refused(self) -> None:
        with pytest.raises(ValueError, match="choose slow or fast"):
            sample_plan(1, profile="medium")
        with pytest.raises(ValueError, match="choose sole or toe"):
            temperatures_c(sample_plan(1), [0, 1], "heel")
        for minutes in ([float("nan")], [float("inf")], 5.0):
            with pytest.raises(ValueError, match="minutes must be a list of numbers"):
                temperatures_c(sample_plan(1), minutes)


class TestPublishedCourses:
    """200 blocks of each kind come out as the series that they are set to."""

    COMPARISONS = compare(200)

    def test_every_judged_value_agrees(self) -> None:
        judged = [comparison for comparison in self.COMPARISONS if comparison.agrees is not None]
        assert len(judged) == 10
        assert [comparison.name for comparison in judged if not comparison.agrees] == []

    def test_what_is_not_followed_is_shown(self) -> None:
        shown = {comparison.source for comparison in self.COMPARISONS if comparison.agrees is None}
        assert shown == {"frank2000", "tran2000"}

    def test_table_of_the_model_is_this_one(self) -> None:
        assert table_text(self.COMPARISONS) in (ROOT / "sympblock/MODEL.md").read_text("utf-8")
