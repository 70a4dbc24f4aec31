"""A diary: the same person writes the same one, whoever asks; saline and drug part in the hours, not at the start."""

from __future__ import annotations

import dataclasses
import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.block.pain.pain_diary import Diary, Entry, entry_hours, keep_diary
from sympblock.block.pain.pain_response import BlockGiven, PainTraits, hours_of_relief, pain_points, sample_traits
from sympblock.content import tables

seeds = st.integers(0, 10_000)
SALINE, DRUG = BlockGiven(), BlockGiven(sympathetic=1.0)


class TestEntries:
    def test_as_many_as_published_and_in_waking_hours(self) -> None:
        counts = [tables.pain_response().at(f"diary_{name}_count") for name in ("per_day", "days")]
        hours = entry_hours()
        assert len(hours) == 2 + np.prod(counts)
        entries = keep_diary(PainTraits(7), SALINE, None).entries
        assert {entry.clock_h for entry in entries[2:]} == {8.0, 12.0, 16.0, 20.0}
        assert [len(list(group)) for _, group in itertools.groupby(entries[2:], key=lambda entry: entry.day)] == [
            *(3, 4, 4, 4, 4, 4, 4),
            1,
        ]

    @given(seeds, st.booleans(), st.lists(st.floats(1, 160), unique=True, max_size=8))
    def test_an_entry_does_not_depend_on_which_others_are_asked(self, seed, is_sympathetic, more) -> None:
        traits = sample_traits(seed, is_sympathetic)
        whole = keep_diary(traits, DRUG, seed)
        few = keep_diary(traits, DRUG, seed, sorted({0.0, 0.5, 23.0, *more}))
        told = {entry.hours: entry.points for entry in few.entries}
        shared = [entry for entry in whole.entries if entry.hours in told]
        assert len(shared) >= 3 and all(told[entry.hours] == entry.points for entry in shared)
        assert keep_diary(traits, DRUG, seed) == whole

    @given(seeds, st.booleans())
    def test_whole_numbers_on_the_scale_that_stray_little(self, seed, is_sympathetic) -> None:
        traits = sample_traits(seed, is_sympathetic)
        diary = keep_diary(traits, DRUG, seed)
        points = np.array([entry.points for entry in diary.entries])
        assert points.dtype.kind == "i" and (points >= 0).all() and (points <= 10).all()
        felt = pain_points(traits, DRUG, [entry.hours for entry in diary.entries])
        # Six standard deviations are the most that chance sample, and rounding adds half a point.
        assert (np.abs(points - felt) <= 6 * tables.pain_response().day_noise_points + 0.5 + 1e-9).all()

    def test_noise_has_the_size_of_the_table(self) -> None:
        strays = [
            entry.points - 5.0 for seed in range(200) for entry in keep_diary(PainTraits(5.0), SALINE, seed).entries
        ]
        spread = tables.pain_response().day_noise_points
        # Sheppard: rounding to whole numbers adds a twelfth to the variance.
        assert np.std(strays) == pytest.approx(np.sqrt(spread**2 + 1 / 12), rel=0.05)
        assert np.mean(strays) == pytest.approx(0.0, abs=0.05)

    def test_entries_of_one_person_stray_apart(self) -> None:
        """A person does not stray by the same amount every day."""
        spreads = [
            np.std([entry.points for entry in keep_diary(PainTraits(5.0), SALINE, s).entries]) for s in range(50)
        ]
        assert np.mean(spreads) > 0.4


class TestReadFromIt:
    @given(st.floats(6, 10), st.floats(0.5, 1.0), st.floats(10, 110))
    def test_hours_agree_with_those_of_the_model(self, before, share, lasts_h) -> None:
        """Without noise they differ by the gap between two entries and by rounding, no more."""
        traits = PainTraits(before, sympathetic_share=share, sympathetic_h=lasts_h)
        diary = keep_diary(traits, DRUG, None)
        assert diary.relief_h == pytest.approx(hours_of_relief(traits, DRUG), abs=12 + 0.15 * lasts_h)

    @given(st.integers(0, 400))
    def test_drug_and_saline_look_alike_early_and_part_late(self, seed) -> None:
        """The same person: a good block never ends before saline would."""
        traits = sample_traits(seed, True, "price")
        saline, drug = keep_diary(traits, SALINE, None), keep_diary(traits, DRUG, None)
        assert drug.entries[1].points <= saline.entries[1].points
        assert sum(entry.points for entry in drug.entries) <= sum(entry.points for entry in saline.entries)

    def test_on_average_the_diary_tells_what_the_study_told(self) -> None:
        """All have sympathetic pain that does not go by itself; hours within a fifth of the published means."""
        people = [
            (seed, dataclasses.replace(sample_traits(seed, True, "price"), course_share=0.0)) for seed in range(1, 301)
        ]
        for given_, key in ((SALINE, "placebo_h"), (DRUG, "sympathetic_h")):
            told = [keep_diary(traits, given_, seed).relief_h for seed, traits in people]
            assert np.mean(told) == pytest.approx(tables.pain_response().at(key), rel=0.2)

    def test_one_stray_entry_does_not_end_relief_and_two_do(self) -> None:
        def diary(*points: int) -> Diary:
            return Diary(tuple(map(Entry, (0.0, 0.5, 10.0, 20.0, 30.0, 40.0), points)))

        assert diary(8, 2, 7, 2, 2, 2).is_open
        assert diary(8, 2, 2, 7, 8, 2).relief_h == pytest.approx(16.0)
        assert diary(8, 8, 8, 9, 8, 8).relief_h == 0.0 and not diary(8, 8, 8, 9, 8, 8).is_open

    def test_half_counts_as_half(self) -> None:
        def early(before: int, after: int) -> Diary:
            return Diary((Entry(0.0, before), Entry(0.5, after), Entry(3.0, after)))

        assert early(8, 4).is_halved and not early(9, 5).is_halved and not early(0, 0).is_halved
        assert early(4, 6).early_share == -0.5

    def test_a_diary_without_a_beginning_is_refused(self) -> None:
        with pytest.raises(ValueError, match="before the injection"):
            Diary((Entry(0.0, 7), Entry(3.0, 7)))
        with pytest.raises(ValueError, match="follow"):
            keep_diary(PainTraits(7), SALINE, None, [0.0, 0.5, 9.0, 3.0])
