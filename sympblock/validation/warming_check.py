"""Published courses of warming against those of simulated feet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from sympblock.block.signs.skin_temperature import PROFILES, FootPlan, Profile, Site, sample_plan, temperatures_c
from sympblock.block.signs.warming_criteria import criteria
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.validation.comparison import Comparison, mean


@dataclass(frozen=True)
class WarmingCourse:
    """Holds one foot without noise, read at a quarter of a minute."""

    minutes: np.ndarray
    temperature_c: np.ndarray

    def time_min(self, rise_c: float) -> float:
        """Return when the foot was first warmer by so much; not a number if it never was."""
        reached = self.temperature_c - self.temperature_c[0] >= rise_c
        return float(self.minutes[reached.argmax()]) if reached.any() else float("nan")

    @property
    def rise_c(self) -> float:
        """Return the whole change."""
        return float(self.temperature_c.max() - self.temperature_c[0])

    @property
    def rate_c_per_min(self) -> float:
        """Return the mean rate from 5 to 95 % of the change."""
        return 0.9 * self.rise_c / (self.time_min(0.95 * self.rise_c) - self.time_min(0.05 * self.rise_c))


def compare(people: int = 200) -> tuple[Comparison, ...]:
    """Sample feet and set their means beside the published ones.

    Parameters
    ----------
    people : int
        Blocks of each kind; seeds 1 to ``people``.
    """
    slow, fast = ([sample_plan(seed, profile=profile) for seed in range(1, people + 1)] for profile in PROFILES)
    return (
        *_slow_comparisons(slow),
        *_fast_sole_comparisons(fast),
        *_fast_toe_comparisons(fast),
        *_rate_comparisons(people),
    )


def _course(plan: FootPlan, site: Site, last_min: float) -> WarmingCourse:
    minutes = np.arange(0.0, last_min + 0.01, 0.25)
    return WarmingCourse(minutes, temperatures_c(replace(plan, seed=None), minutes, site)[0])


def _slow_comparisons(plans: Sequence[FootPlan]) -> tuple[Comparison, ...]:
    """Compare the great toe with the means of 18 blocks."""
    toes, told = (
        [_course(plan, "toe", tables.validation().slow_watched_min) for plan in plans],
        tables.skin_temperature(),
    )
    times = (
        _near("slow, toe: 1 °C warmer", told.frank_one_degree_min, [toe.time_min(1.0) for toe in toes]),
        _near("slow, toe: 50 % of the change", told.frank_half_min, [toe.time_min(0.5 * toe.rise_c) for toe in toes]),
        _near("slow, toe: 95 % of the change", told.frank_most_min, [toe.time_min(0.95 * toe.rise_c) for toe in toes]),
    )
    plateau, error = told.frank_plateau_c, told.frank_plateau_error_c
    warmest = mean([float(toe.temperature_c.max()) for toe in toes])
    rate, rate_error = told.frank_rate_c_per_min, told.frank_rate_error_c_per_min
    rates = mean([toe.rate_c_per_min for toe in toes])
    words, rate_words = f"{plateau:g} ± {error:g} °C (SEM)", f"{rate:g} ± {rate_error:g} °C/min (SEM)"
    return (
        *times,
        Comparison("slow, toe: plateau", words, warmest, plateau - error, plateau + error, "frank2000"),
        Comparison("slow, toe: rate from 5 to 95 %", rate_words, rates, None, None, "frank2000"),
    )


def _near(name: str, told: float, times_min: Sequence[float]) -> Comparison:
    near = tables.validation().time_near_min
    return Comparison(name, f"{told:g} min", mean(times_min), told - near, told + near, "frank2000")


def _fast_sole_comparisons(plans: Sequence[FootPlan]) -> tuple[Comparison, ...]:
    """Compare the sole in blocks that meet the usual rise of 2 °C."""
    taken = [
        sole
        for sole in (_course(plan, "sole", tables.validation().fast_watched_min) for plan in plans)
        if sole.rise_c >= _success_c()
    ]
    told = tables.skin_temperature()
    low, high, at = told.canada_rise_low_c, told.canada_rise_high_c, told.canada_rise_min
    early = mean([float(np.interp(at, sole.minutes, sole.temperature_c) - sole.temperature_c[0]) for sole in taken])
    one, two = (mean([sole.time_min(rise) for sole in taken]) for rise in (1.0, _success_c()))
    latest = told.irazuzta_one_degree_min
    rise, count = told.thermography_rise_c, told.thermography_blocks_count
    spread = tables.skin_temperature_rows().thermography_rise_c.spread or 0.0
    near = 1.96 * spread / count**0.5
    whole = mean([_course(plan, "sole", tables.validation().slow_watched_min).rise_c for plan in plans])
    return (
        Comparison(f"fast, sole: rise at {at:g} min", f"{low:g} to {high:g} °C", early, low, high, "canada2021"),
        Comparison("fast, sole: 1 °C warmer", f"within {latest:g} min", one, 0.0, latest, "irazuzta1992"),
        Comparison("fast, sole: 2 °C warmer", "about 5 to 10 min (derived)", two, 5.0, 10.0, "park2010"),
        Comparison(
            "fast, sole: whole rise", f"{rise:g} ± {spread:g} °C", whole, rise - near, rise + near, "thermography26"
        ),
    )


def _fast_toe_comparisons(plans: Sequence[FootPlan]) -> tuple[Comparison, ...]:
    toes = [_course(plan, "toe", tables.validation().slow_watched_min) for plan in plans]
    steepest = mean([float(np.diff(toe.temperature_c[::4]).max()) for toe in toes])
    rise, rate = tables.skin_temperature().tran_rise_c, tables.skin_temperature().tran_rate_c_per_min
    whole = mean([toe.rise_c for toe in toes])
    return (
        Comparison("fast, toe: whole rise", f"{rise:g} °C", whole, None, None, "tran2000"),
        Comparison("fast, toe: steepest minute", f"{rate:g} °C/min", steepest, None, None, "tran2000"),
    )


def _rate_comparisons(people: int) -> tuple[Comparison, ...]:
    """Judge a mixed cohort by rate and by rise, as the study did."""
    found = [_rate_and_rise(cohort_plan(seed, "fast")) for seed in range(1, people + 1)]
    hits, false_hits = (100 * mean([rate for rate, rise in found if rise is taken]) for taken in (True, False))
    published = tables.skin_temperature()
    told, missed = published.park_sensitivity_percent, 100 - published.park_specificity_percent
    near = tables.validation().rate_near_percent
    low, high = told - near, min(told + near, 100.0)
    return (
        Comparison("fast: rate met, of successes", f"{told:g} %", hits, low, high, "park2010"),
        Comparison("fast: rate met, of failures", f"{missed:.1f} %", false_hits, 0.0, missed, "park2010"),
    )


def cohort_plan(seed: int, profile: Profile | None = None) -> FootPlan:
    """Sample a block that fails, as often as in [@canada2021], is partial or is complete.

    Parameters
    ----------
    seed : int
        The person.
    profile : str or None
        None leaves it to the person.
    """
    sample, failed = RandomStream(seed, "cohort").share(), tables.skin_temperature().canada_unchanged_percent / 100
    completeness = (sample - failed) / tables.skin_temperature().cohort_partial_proportion
    return sample_plan(seed, min(max(completeness, 0.0), 1.0), profile=profile)


def _rate_and_rise(plan: FootPlan) -> tuple[bool, bool]:
    minutes = np.arange(tables.validation().fast_watched_min + 1)
    verdicts = {verdict.criterion.key: verdict.met for verdict in criteria(*temperatures_c(plan, minutes), minutes)}
    return bool(verdicts["rate"]), bool(verdicts["rise"])


def _success_c() -> float:
    return tables.skin_temperature().park_rise_c
