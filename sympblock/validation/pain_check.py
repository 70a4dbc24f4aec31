"""Published relief after blocks against that of simulated people."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from sympblock.block.pain.pain_response import (
    H_PER_WEEK,
    HALF,
    MIN_PER_H,
    BlockGiven,
    PainTraits,
    Placebo,
    hours_of_relief,
    is_suspicion_right,
    pain_points,
    relief_share,
    sample_traits,
)
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.content.intervals import wilson_interval_of_share
from sympblock.validation.comparison import Comparison


def compare(people: int = 400) -> tuple[Comparison, ...]:
    """Sample people, give them blocks, and set their relief beside the published one.

    Parameters
    ----------
    people : int
        People of each series; seeds 1 to ``people``.
    """
    suspected = [sample_traits(seed, is_suspicion_right(seed)) for seed in range(1, people + 1)]
    blocks = [_usual_block(seed) for seed in range(1, people + 1)]
    crossover = [sample_traits(seed, True, "price") for seed in range(1, people + 1)]
    return (*_saline(people), *_crossover(crossover), *_decay(suspected, blocks), *_sedation(suspected, blocks))


def _usual_block(seed: int) -> BlockGiven:
    """Give a block that fails as often as in [@canada2021]."""
    fails = RandomStream(seed, "usual_block").happens(tables.skin_temperature().canada_unchanged_percent / 100.0)
    return BlockGiven(sympathetic=0.0 if fails else 1.0)


def _asked_h() -> float:
    """Return when the crossover study asked first."""
    return tables.pain_response().price_read_min / MIN_PER_H


def _saline(people: int) -> tuple[Comparison, ...]:
    """Count who loses half of the pain, once all relief has come and before any goes."""
    comparisons = []
    told = tables.pain_response()
    parts: dict[Placebo, float] = {"verdugo_a": told.verdugo_a_people_count, "verdugo_b": told.verdugo_b_people_count}
    for series, asked in parts.items():
        sampled = (sample_traits(seed, False, series) for seed in range(1, people + 1))
        halved = 100 * float(np.mean([traits.placebo_share >= HALF for traits in sampled]))
        words = f"saline, part {series[-1]}: half the pain gone"
        comparisons.append(_share(words, f"placebo_{series}", halved, int(asked)))
    return tuple(comparisons)


def _crossover(people: Sequence[PainTraits]) -> tuple[Comparison, ...]:
    """Give everybody saline and a complete block, as in the crossover study; all have sympathetic pain, by our choice."""
    near_percent, near_share = tables.validation().relief_near_percent, tables.validation().hours_near_proportion
    given = {"saline": BlockGiven(), "drug": BlockGiven(sympathetic=1.0)}
    comparisons = []
    for name, block in given.items():
        told = tables.pain_response().at(f"price_{name}_percent")
        found = 100 * np.mean([relief_share(traits, block, [_asked_h()])[0] for traits in people])
        near = told - near_percent, told + near_percent
        comparisons.append(Comparison(f"{name}: fall of pain at 30 min", f"{told:g} %", found, *near, "price1998"))
    for name, key in (("saline", "placebo_h"), ("drug", "sympathetic_h")):
        told = tables.pain_response().at(key)
        found = float(np.mean([hours_of_relief(traits, given[name]) for traits in people]))
        near = told * (1 - near_share), told * (1 + near_share)
        comparisons.append(Comparison(f"{name}: hours of relief", f"{told:g} h", found, *near, "price1998"))
    longer = [hours_of_relief(each, given["drug"]) > hours_of_relief(each, given["saline"]) for each in people]
    low, high = (100 * end for end in wilson_interval_of_share(1.0, int(tables.pain_response().price_people_count)))
    comparisons.append(
        Comparison("drug: longer than saline", "7 of 7", 100 * float(np.mean(longer)), low, high, "price1998")
    )
    return tuple(comparisons)


def _decay(people: Sequence[PainTraits], blocks: Sequence[BlockGiven]) -> tuple[Comparison, ...]:
    least, asked = tables.pain_response().nam_fall_points, int(tables.pain_response().nam_people_count)
    moments = {
        "twenty_min": tables.pain_response().nam_first_read_min / MIN_PER_H,
        "one_week": H_PER_WEEK,
        "four_weeks": 4 * H_PER_WEEK,
    }
    comparisons = []
    for name, hours in moments.items():
        found = _count(people, blocks, hours, lambda before, fall: fall >= least)
        comparisons.append(_share(f"better by {least:g} points, {name.replace('_', ' ')}", f"nam_{name}", found, asked))
    return tuple(comparisons)


def _sedation(people: Sequence[PainTraits], blocks: Sequence[BlockGiven]) -> tuple[Comparison, ...]:
    """Show sedated and awake blocks; most of the published ones were blocks of a joint, so nothing is judged."""
    comparisons = []
    for name, is_sedated in (("awake", False), ("sedated", True)):
        given = [BlockGiven(block.sympathetic, is_sedated=is_sedated) for block in blocks]
        found = _count(people, given, _asked_h(), lambda before, fall: fall > HALF * before)
        told = f"{tables.pain_response().at(f'cohen_{name}_percent'):g} %"
        comparisons.append(Comparison(f"{name}: more than half gone", told, found, None, None, "cohen2014"))
    return tuple(comparisons)


def _count(
    people: Sequence[PainTraits],
    blocks: Sequence[BlockGiven],
    hours: float,
    is_better: Callable[[float, float], bool],
) -> float:
    """Return the percentage of people who are better at a moment."""
    falls = [
        (each.before_points, each.before_points - pain_points(each, block, [hours])[0])
        for each, block in zip(people, blocks, strict=True)
    ]
    return 100 * float(np.mean([is_better(*each) for each in falls]))


def _share(name: str, key: str, found: float, people: int) -> Comparison:
    told = tables.pain_response().at(f"{key}_percent")
    low, high = (100 * end for end in wilson_interval_of_share(told / 100, people))
    source = "nam_pi" if key.startswith("nam") else "verdugo1994"
    return Comparison(name, f"{told:g} %", found, low, high, source)
