"""Laws of sweat after a block: warmth does not decide it, and the tests err as often as in print."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.block.signs.skin_temperature import Foot, sample_plan
from sympblock.block.signs.sweat_test import SweatReading, galvanic_verdict, is_complete, read_sweat, sweat_verdict

seeds = st.integers(1, 10_000)
MANY = range(1, 2001)


class TestSweat:
    @given(seeds, st.sampled_from((20.0, 27.0, 34.0)), st.sampled_from((0.0, 0.5, 1.0)))
    def test_warmth_of_the_foot_does_not_decide_it(self, seed, sole_c, completeness) -> None:
        """A warm foot may sweat and a cool one may be dry."""
        plan = sample_plan(seed, completeness)
        warmed = replace(plan, treated=Foot(sole_c, sole_c))
        assert read_sweat(plan, 30, seed) == read_sweat(warmed, 30, seed)

    @given(seeds, st.integers(0, 89))
    def test_incomplete_block_is_never_called_dry(self, seed, percent) -> None:
        """No test of the series was dry without a block [@benzon1985]."""
        assert not read_sweat(sample_plan(seed, percent / 100), 30, seed).is_dry

    @given(seeds, st.integers(0, 100), st.integers(15, 100))
    def test_reading_does_not_change_with_the_minute_once_it_counts(self, seed, percent, minute) -> None:
        plan = sample_plan(seed, percent / 100)
        assert read_sweat(plan, minute, seed) == read_sweat(plan, 15, seed)

    @given(seeds)
    def test_before_the_skin_has_dried_nothing_is_told(self, seed) -> None:
        reading = read_sweat(sample_plan(seed), 14.9, seed)
        assert reading == SweatReading(False, False)
        assert sweat_verdict(reading, 14.9).met is galvanic_verdict(reading, 14.9).met is None

    def test_typical_person_is_told_the_truth(self) -> None:
        for completeness in (0.0, 0.5, 0.9, 1.0):
            plan = sample_plan(None, completeness)
            assert read_sweat(plan, 30, None).is_dry == is_complete(plan)


class TestPublishedAccuracy:
    """Two thousand people: the shares of the series within sampling error."""

    def test_of_complete_blocks(self) -> None:
        read = [read_sweat(sample_plan(seed), 30, seed) for seed in MANY]
        assert sum(reading.is_dry for reading in read) / len(read) == pytest.approx(0.90, abs=0.02)
        assert sum(reading.is_galvanic_absent for reading in read) / len(read) == pytest.approx(0.90, abs=0.02)

    def test_of_failed_blocks(self) -> None:
        read = [read_sweat(sample_plan(seed, 0.0), 30, seed) for seed in MANY]
        assert sum(reading.is_dry for reading in read) == 0
        assert sum(reading.is_galvanic_absent for reading in read) / len(read) == pytest.approx(0.44, abs=0.035)

    def test_is_told_with_the_verdict(self) -> None:
        reading = SweatReading(True, True)
        verdicts = (sweat_verdict(reading, 30), galvanic_verdict(reading, 30))
        told = [(verdict.criterion.sensitivity, verdict.criterion.specificity) for verdict in verdicts]
        assert told == [(0.9, 1.0), (0.9, 0.56)]
