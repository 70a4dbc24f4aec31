"""Pain after a block: bounds, order, what each part may and may not do, and the published values."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.block.pain.pain_response import (
    PARTS,
    PLACEBOS,
    BlockGiven,
    PainTraits,
    hours_of_relief,
    pain_points,
    relief_parts,
    relief_share,
    sample_traits,
)
from sympblock.course.checkout import ROOT
from sympblock.validation import pain_check
from sympblock.validation.comparison import table_text

shares = st.floats(0, 1)
lasting = st.floats(1, 400)
people = st.builds(
    PainTraits,
    before_points=st.floats(0, 10),
    sympathetic_share=shares,
    sympathetic_h=lasting,
    placebo_share=shares,
    placebo_h=lasting,
    systemic_share=shares,
    course_share=shares,
)
injections = st.builds(
    BlockGiven, sympathetic=shares, somatic=shares, in_blood=shares, drug_h=st.floats(0.5, 12), is_sedated=st.booleans()
)
HOURS = np.linspace(0.0, 700.0, 400)


class TestLaws:
    @given(people, injections)
    def test_pain_stays_between_nothing_and_what_it_was(self, traits: PainTraits, block: BlockGiven) -> None:
        felt = pain_points(traits, block, HOURS)
        assert felt[0] == pytest.approx(traits.before_points)
        assert ((felt >= 0) & (felt <= traits.before_points + 1e-9)).all()

    @given(people, injections)
    def test_the_strongest_part_counts_alone(self, traits: PainTraits, block: BlockGiven) -> None:
        parts = relief_parts(traits, block, HOURS)
        together = relief_share(traits, block, HOURS)
        assert set(parts) == set(PARTS)
        assert all((together >= part).all() for part in parts.values())
        assert (together <= sum(parts.values()) + 1e-12).all()

    @given(people, injections)
    def test_each_part_needs_its_cause(self, traits: PainTraits, block: BlockGiven) -> None:
        """Saline has no part but hope; a block of pain that is not sympathetic has no sympathetic part."""
        saline = relief_parts(traits, BlockGiven(), HOURS)
        assert all(not saline[part].any() for part in PARTS if part != "placebo")
        other = dataclasses.replace(traits, sympathetic_share=0.0)
        assert not relief_parts(other, block, HOURS)["sympathetic"].any()

    @given(people, shares, shares)
    def test_a_better_block_never_hurts(self, traits: PainTraits, one: float, two: float) -> None:
        less, more = (pain_points(traits, BlockGiven(sympathetic=share), HOURS) for share in sorted((one, two)))
        assert (more <= less + 1e-9).all()

    @given(people, injections)
    def test_sedation_takes_no_more_than_published_and_is_gone_next_day(
        self, traits: PainTraits, block: BlockGiven
    ) -> None:
        awake, sedated = (
            pain_points(traits, dataclasses.replace(block, is_sedated=is_it), HOURS) for is_it in (False, True)
        )
        assert (awake - sedated <= 1.2 + 1e-9).all()
        assert np.allclose(awake[HOURS > 24], sedated[HOURS > 24], atol=0.01)

    @given(people, injections, st.permutations(list(range(8))))
    def test_readings_do_not_depend_on_their_order(
        self, traits: PainTraits, block: BlockGiven, order: list[int]
    ) -> None:
        hours = np.array([0.0, 0.2, 0.5, 1.0, 5.0, 24.0, 168.0, 600.0])
        assert np.array_equal(pain_points(traits, block, hours)[order], pain_points(traits, block, hours[order]))

    def test_relief_is_half_gone_at_its_duration(self) -> None:
        """With one slow part the curve crosses half of its plateau at the hour that the person was given."""
        traits = PainTraits(8, placebo_share=0.8, placebo_h=30)
        assert relief_share(traits, BlockGiven(), [30.0])[0] == pytest.approx(0.4)
        assert hours_of_relief(traits, BlockGiven()) == pytest.approx(30.0, abs=0.3)
        assert hours_of_relief(PainTraits(8), BlockGiven()) == 0.0

    def test_one_day_can_hide_who_has_sympathetic_pain(self) -> None:
        """Two people alike at half an hour, apart on the third day."""
        hope = PainTraits(7, placebo_share=0.66, placebo_h=18)
        sympathetic = PainTraits(7, sympathetic_share=0.80, sympathetic_h=90)
        block = BlockGiven(sympathetic=1.0)
        early, late = ([pain_points(each, block, [hours])[0] for each in (hope, sympathetic)] for hours in (0.5, 60.0))
        assert early[0] == pytest.approx(early[1], abs=0.4)
        assert late[0] - late[1] > 3.0


class TestDraws:
    @given(st.integers(0, 10_000), st.sampled_from(PLACEBOS))
    def test_the_truth_changes_nothing_but_the_truth(self, seed: int, placebo: str) -> None:
        with_it, without = sample_traits(seed, True, placebo), sample_traits(seed, False, placebo)
        assert with_it.sympathetic_share >= 0.5 and without.sympathetic_share == 0.0
        assert dataclasses.replace(with_it, sympathetic_share=0.0) == without
        assert sample_traits(seed, True, placebo) == with_it

    @given(st.integers(0, 10_000))
    def test_a_stronger_hope_changes_nobody_else(self, seed: int) -> None:
        weak, strong = (sample_traits(seed, True, name) for name in ("verdugo_b", "price"))
        assert strong.placebo_share >= weak.placebo_share
        assert dataclasses.replace(strong, placebo_share=weak.placebo_share) == weak

    def test_what_is_impossible_is_refused(self) -> None:
        with pytest.raises(ValueError, match="no series"):
            sample_traits(1, True, "hope")
        with pytest.raises(ValueError, match="placebo_share 1.2 lies outside 0 to 1"):
            PainTraits(5, placebo_share=1.2)
        with pytest.raises(ValueError, match="somatic -1 lies outside"):
            BlockGiven(somatic=-1)
        with pytest.raises(ValueError, match="0 or more"):
            pain_points(PainTraits(5), BlockGiven(), [-1.0])


def test_published_values_come_out() -> None:
    """Every judged value lies in its interval, and values of the same study keep their order."""
    comparisons = {comparison.name: comparison for comparison in pain_check.compare()}
    assert [name for name, comparison in comparisons.items() if comparison.agrees is False] == []
    assert sum(comparison.agrees is not None for comparison in comparisons.values()) == 10
    assert [comparisons[f"{name}: hours of relief"].published for name in ("saline", "drug")] == ["19.9 h", "90 h"]
    assert comparisons["sedated: more than half gone"].simulated > comparisons["awake: more than half gone"].simulated
    assert comparisons["drug: hours of relief"].simulated > 3 * comparisons["saline: hours of relief"].simulated


def test_teachers_read_the_values_that_come_out() -> None:
    """The table of MODEL.md is the one that the check prints."""
    told = (ROOT / "sympblock/MODEL.md").read_text("utf-8")
    assert table_text(pain_check.compare()) in told
