"""Laws of what lies in one space: a place is filled once, fluid is pushed on, and people differ in the way along the spine."""

from __future__ import annotations

from math import log
from statistics import fmean, stdev

import numpy as np
import pytest

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.block.injectate.injectate_spread import Spread, across_factor, inject, inject_in_turn
from sympblock.block.needle.needle_target import placed_path_mm
from sympblock.content import tables
from sympblock.conventions import SIDES, TARGET_LEVELS


@pytest.fixture(scope="module")
def paths() -> list[np.ndarray]:
    return [placed_path_mm(typical_patient(), level, "left") for level in TARGET_LEVELS]


@pytest.fixture(scope="module")
def in_turn(paths: list[np.ndarray]) -> tuple[Spread, ...]:
    return inject_in_turn(typical_patient(), paths, 6.0)


def length_mm(spread: Spread) -> float:
    """Return how far a spread reaches along the spine."""
    return float(np.diff(spread.extent_mm[:, 2])[0])


def test_two_halves_through_one_tip_fill_what_the_whole_fills(paths):
    """The oracle is the single injection, whose front is computed without any earlier fluid."""
    halves = inject_in_turn(typical_patient(), [paths[1], paths[1]], 5.0)
    whole = inject(typical_patient(), paths[1], 10.0)
    assert np.allclose(sum(half.filled_ml() for half in halves), whole.filled_ml(), atol=1e-9)


def test_every_injection_keeps_its_own_volume(in_turn):
    assert [spread.filled_ml().sum() for spread in in_turn] == pytest.approx([6.0, 6.0, 6.0])


def test_no_place_is_filled_twice(paths, in_turn):
    first, second, _ = in_turn
    cubes = np.argwhere(second.filled_ml() > 0)
    places = second.grid.middles_mm(cubes)
    own = inject(typical_patient(), paths[1], 6.0).tissue.taken_ml[tuple(cubes.T)]
    both = second.filled_ml()[tuple(cubes.T)] + first.grid.at(places, first.filled_ml())
    assert (both <= own + 1e-9).all()


def test_a_needle_beside_others_reaches_farther_than_alone(paths, in_turn):
    """What finds the middle full is pushed out at the ends."""
    alone = inject(typical_patient(), paths[1], 6.0)
    assert length_mm(in_turn[1]) >= length_mm(alone)


def test_fluid_that_finds_its_way_wet_bathes_that_way_too(paths):
    """A drug that follows contrast through a tip beside the first one is not kept from where the contrast lies."""
    contrast = inject(typical_patient(), paths[1], 2.0)
    beside = paths[1] + [0.0, 0.0, 3.0]
    drug = inject(typical_patient(), beside, 8.0, [contrast])
    assert drug.holds(paths[1][-1:]).all()
    alone = inject(typical_patient(), beside, 8.0)
    trunk = typical_patient().structures["sympathetic_trunk_left"]
    assert drug.reaches(trunk) >= alone.reaches(trunk) - 1e-9


def test_the_way_along_the_spine_is_that_of_the_person_and_of_the_side():
    spread = tables.spread().across_log_spread_ratio
    assert across_factor(None, "left") == across_factor(None, "right") == 1.0
    logs = {side: [log(across_factor(seed, side)) for seed in range(1, 2001)] for side in SIDES}
    for side in SIDES:
        assert fmean(logs[side]) == pytest.approx(0.0, abs=4 * spread / 2000**0.5)
        assert stdev(logs[side]) == pytest.approx(spread, rel=0.1) and max(logs[side]) <= 2.0 * spread
    assert abs(np.corrcoef(logs["left"], logs["right"])[0, 1]) < 0.1


@pytest.mark.long
def test_where_ways_across_cost_more_fluid_runs_farther_along_the_spine():
    """Sorted by that cost, the dearest two of six people show longer contrast than the cheapest two."""
    found = []
    for seed in (3, 4, 5, 6, 7, 8):
        patient = sample_patient(seed)
        spread = inject(patient, placed_path_mm(patient, "L3", "left"), 10.0)
        found.append((across_factor(seed, "left"), length_mm(spread)))
    lengths = [length for _, length in sorted(found)]
    assert max(lengths[:2]) < min(lengths[-2:])
