"""Cases to read: the same number is the same case, the pattern follows from the tip, and all patterns come."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from sympblock.anatomy.dice import Dice
from sympblock.anatomy.measures import measure
from sympblock.anatomy.surfaces import distance_mm
from sympblock.block.reading_cases import WANTED, _wanted, reading_case
from sympblock.block.spread_pattern import pattern_of

CASES = [reading_case(number) for number in range(1, 15)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.number))
def test_the_pattern_is_that_of_the_spread_and_the_tip_lies_outside_bone(case):
    assert case.pattern == pattern_of(case.patient, case.spread)
    bones = [mesh for mesh in case.patient.structures.values() if mesh.tissue == "cortical_bone"]
    assert min(float(distance_mm(mesh, [case.tip_mm])[0]) for mesh in bones) > 0.0
    assert case.spread.volume_ml == measure("reading_cases", "contrast_ml")


def test_the_same_number_is_the_same_case_and_another_differs():
    again = reading_case(3)
    assert np.array_equal(again.path_mm, CASES[2].path_mm) and again.pattern == CASES[2].pattern
    assert not np.array_equal(again.path_mm, CASES[3].path_mm)


def test_what_was_wanted_is_mostly_what_it_became():
    wanted = [_wanted(Dice(case.number, "reading")) for case in CASES]
    assert sum(one == case.pattern for one, case in zip(wanted, CASES, strict=True)) >= len(CASES) - 2


def test_patterns_come_as_often_as_set():
    """Over 3000 draws, within four standard errors."""
    counts = Counter(_wanted(Dice(number, "reading")) for number in range(1, 3001))
    for name in WANTED:
        share = measure("reading_cases", f"{name}_percent") / 100.0
        assert counts[name] / 3000 == pytest.approx(share, abs=4 * np.sqrt(share * (1 - share) / 3000))
    assert sum(measure("reading_cases", f"{name}_percent") for name in WANTED) == 100.0


def test_there_is_no_case_zero():
    with pytest.raises(ValueError, match="from 1"):
        reading_case(0)
