"""Counting needles whose heat or liquid reaches the trunk: in two people, and summed in any order."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.anatomy import typical_patient
from sympblock.anatomy.patients import numbered_patient
from sympblock.block.injectate.agent_plan import Plan, reach
from sympblock.block.injectate.trunk_reach import held
from sympblock.conventions import SIDES, TARGET_LEVELS
from sympblock.course.checkout import ROOT
from sympblock.validation.agent_reach import TrunkCounts, count_trunk, counts_text, sum_counts

counts = st.builds(TrunkCounts, *[st.integers(0, 500)] * 5)


@pytest.fixture(scope="module")
def typical() -> TrunkCounts:
    return count_trunk(typical_patient())


class TestOnePerson:
    @pytest.mark.long
    def test_needles_stand_at_each_level_of_both_sides(self, typical) -> None:
        assert (typical.people, typical.needles) == (1, len(SIDES) * len(TARGET_LEVELS))

    @pytest.mark.long
    def test_what_is_crossed_is_grazed(self, typical) -> None:
        sampled = count_trunk(numbered_patient(1))
        for each in (typical, sampled):
            assert 0 <= each.crossed <= each.grazed <= each.needles
            assert 0 <= each.bathed <= each.needles

    @pytest.mark.long
    def test_liquid_passes_the_trunk_more_often_than_heat(self, typical) -> None:
        """The direction of 8 of 9 against 1 of 8; in the typical person every needle bathes it, and none crosses it."""
        assert (typical.bathed, typical.crossed) == (6, 0)

    def test_a_lesion_that_holds_a_point_of_the_trunk_has_grazed_it(self, typical) -> None:
        """Counted another way, by points alone: a graze between two points may be missed, none is made up."""
        patient, found = typical_patient(), 0
        for side in SIDES:
            trunk = patient.structures[f"sympathetic_trunk_{side}"].vertices_mm
            lesions = [reach(patient, Plan("thermal", (level,), side=side)).regions for level in TARGET_LEVELS]
            found += sum(bool(held(each, trunk).any()) for each in lesions)
        assert 0 < found <= typical.grazed


class TestSum:
    @given(st.lists(counts, max_size=5))
    def test_no_needle_is_lost_in_any_order(self, some) -> None:
        total = sum_counts(some)
        assert total == sum_counts(reversed(some))
        for field in dataclasses.fields(TrunkCounts):
            assert getattr(total, field.name) == sum(getattr(each, field.name) for each in some)


def test_teachers_read_what_the_check_prints() -> None:
    """The sentence of MODEL.md has the words and numbers of the check; `check population` counts them anew."""
    told = " ".join((ROOT / "sympblock/MODEL.md").read_text("utf-8").split())
    assert counts_text(TrunkCounts(13, 78, 43, 2, 68)) in told
