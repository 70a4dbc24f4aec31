"""Published values of flow, perfusion index and sweat against those of simulated feet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from sympblock.block.signs.perfusion_index import (
    Vessels,
    perfusion_percent,
    perfusion_verdict,
    sample_vessels,
    toe_flow_ratio,
)
from sympblock.block.signs.skin_temperature import FootPlan, sample_plan, temperatures_c
from sympblock.block.signs.sweat_test import is_complete, read_sweat
from sympblock.content import tables
from sympblock.validation.comparison import Comparison, mean
from sympblock.validation.warming_check import cohort_plan


def compare(people: int = 200) -> tuple[Comparison, ...]:
    """Sample feet and set flow, perfusion index and sweat beside the published values.

    Parameters
    ----------
    people : int
        Blocks; seeds 1 to ``people``.
    """
    whole = [sample_plan(seed) for seed in range(1, people + 1)]
    mixed = [cohort_plan(seed) for seed in range(1, people + 1)]
    return (
        *_flow_comparisons(whole),
        *_rise_comparisons(whole),
        *_index_comparisons(mixed),
        *_sweat_comparisons(mixed),
    )


def _flow_comparisons(plans: Sequence[FootPlan]) -> tuple[Comparison, ...]:
    found = []
    told = tables.perfusion_index()
    moments = ((told.flow_early_min, told.flow_early_ratio), (told.flow_late_min, told.flow_open_ratio))
    for minute, flow in moments:
        ratio = mean([float(toe_flow_ratio(plan, _vessels(plan), [minute])[0]) for plan in plans])
        words, near = f"{flow:g} times", tables.validation().flow_near_proportion * flow
        found.append(Comparison(f"toe flow at {minute:g} min", words, ratio, flow - near, flow + near, "irazuzta1992"))
    return tuple(found)


def _rise_comparisons(plans: Sequence[FootPlan]) -> tuple[Comparison, ...]:
    """Compare the rise of the index with epidural blocks; a weak one is like a fifth of ours."""
    told = tables.perfusion_index()
    minute, weak = told.ginosar_read_min, told.ginosar_weak_rise_percent
    strong, medium = told.ginosar_strong_rise_percent, told.ginosar_medium_rise_percent
    rises = [_rise_percent(plan, minute) for plan in plans]
    fifth = [_rise_percent(replace(plan, completeness=0.2), minute) for plan in plans]
    return (
        Comparison(
            f"index, rise at {minute:g} min",
            f"{strong:g} and {medium:g} % (epidural)",
            mean(rises),
            strong,
            medium,
            "ginosar2009",
        ),
        Comparison(
            f"index, rise at {minute:g} min, a fifth blocked",
            f"{weak:g} % (partial epidural)",
            mean(fifth),
            None,
            None,
            "ginosar2009",
        ),
    )


def _index_comparisons(plans: Sequence[FootPlan]) -> tuple[Comparison, ...]:
    """Judge a mixed cohort by the index; success is a complete block, which is our choice."""
    met = [(_meets_index(plan), is_complete(plan)) for plan in plans]
    hits, false_hits = (100 * mean([hit for hit, complete in met if complete is kind]) for kind in (True, False))
    published = tables.perfusion_index()
    told, missed = published.nam_sensitivity_percent, 100 - published.nam_specificity_percent
    near = tables.validation().index_near_percent
    low, high = told - near, min(told + near, 100.0)
    return (
        Comparison("index: sign met, of complete blocks", f"{told:g} %", hits, low, high, "nam_pi"),
        Comparison("index: sign met, of the others", f"{missed:g} %", false_hits, 0.0, missed, "nam_pi"),
    )


def _sweat_comparisons(plans: Sequence[FootPlan]) -> tuple[Comparison, ...]:
    read = [
        (read_sweat(plan, tables.validation().sweat_read_min, plan.seed), is_complete(plan), _is_warm(plan))
        for plan in plans
    ]
    dry = [(reading.is_dry, complete) for reading, complete, _warm in read]
    absent = [(reading.is_galvanic_absent, complete) for reading, complete, _warm in read]
    warm = [(is_warm, reading.is_dry) for reading, _complete, is_warm in read]
    hits, quiet = tables.sweat_test().stevens_sensitivity_percent, tables.sweat_test().stevens_specificity_percent
    return (
        *_test_comparisons("sweat test: dry", "sweat", dry),
        *_test_comparisons("galvanic response absent", "galvanic", absent),
        Comparison(
            "net rise of 2 °C, of dry feet", f"{hits:g} % (hand)", _percent(warm, True), None, None, "stevens_sgb"
        ),
        Comparison(
            "net rise of 2 °C, of sweating feet",
            f"{100 - quiet:g} % (hand)",
            _percent(warm, False),
            None,
            None,
            "stevens_sgb",
        ),
    )


def _test_comparisons(name: str, test: str, seen: Sequence[tuple[bool, bool]]) -> tuple[Comparison, ...]:
    told = tables.sweat_test().at(f"{test}_sensitivity_percent")
    missed = 100 - tables.sweat_test().at(f"{test}_specificity_percent")
    return tuple(
        Comparison(f"{name}, of {group}", f"{share:g} %", _percent(seen, kind), *_near(share), "benzon1985")
        for group, share, kind in (("complete blocks", told, True), ("the others", missed, False))
    )


def _near(percent: float) -> tuple[float, float]:
    """Return the range of a share in about a hundred simulated people; none at all stays none."""
    if percent == 0:
        return 0.0, 0.0
    near = tables.validation().index_near_percent
    return percent - 2 * near, min(percent + 2 * near, 100.0)


def _vessels(plan: FootPlan) -> Vessels:
    return sample_vessels(plan.seed, plan.warming)


def _rise_percent(plan: FootPlan, minute: float) -> float:
    treated, _other = perfusion_percent(replace(plan, seed=None), _vessels(plan), [0.0, minute])
    return 100 * float(treated[1] / treated[0] - 1)


def _meets_index(plan: FootPlan) -> bool:
    minutes = np.arange(tables.perfusion_index().nam_within_min + 1)
    treated, _other = perfusion_percent(plan, _vessels(plan), minutes)
    return bool(perfusion_verdict(treated, minutes).met)


def _is_warm(plan: FootPlan) -> bool:
    treated, other = temperatures_c(plan, [0.0, tables.validation().sweat_read_min])
    return bool((treated[1] - treated[0]) - (other[1] - other[0]) >= tables.sweat_test().stevens_rise_c)


def _percent(seen: Sequence[tuple[bool, bool]], kind: bool) -> float:
    return 100 * mean([shown for shown, complete in seen if complete is kind])
