"""The presets of the Bayes widget: joined from the evidence table, labelled by their weakest value."""

from __future__ import annotations

import re

import pytest

from sympblock.content import EvidenceRow, load_evidence
from sympblock.evidence.bayes_preset import Preset, collect_presets, compare_presets
from sympblock.evidence.diagnostic_value import wilson_interval

ROWS = load_evidence("bayes_presets")
COUNTS = re.compile(r"(\d+) of (\d+)")


@pytest.fixture
def presets() -> dict[str, Preset]:
    """All presets of the shipped table by key."""
    return {preset.key: preset for preset in collect_presets(ROWS)}


class TestEveryValueArrives:
    """Joining rows loses nothing and invents nothing."""

    def test_each_row_of_a_preset_is_found_under_its_outcome(self, presets: dict[str, Preset]) -> None:
        joined = [row for row in ROWS if row.outcome != "prior"]
        assert len(joined) >= 20
        for row in joined:
            assert getattr(presets[row.id.removesuffix(f"_{row.outcome}")], row.outcome) == row.value

    def test_priors_are_no_presets(self, presets: dict[str, Preset]) -> None:
        assert not [key for key in presets if key.endswith("prior")]

    def test_sources_come_along(self, presets: dict[str, Preset]) -> None:
        assert presets["warming_rate"].source == ("park2010",)
        assert presets["teaching_block"].source == ("boas1998", "verdugo1994")


class TestLabels:
    """A preset is as firm as its weakest row, and nothing illustrative passes for published."""

    @pytest.mark.parametrize(
        ("key", "label"),
        [("warming_rate", "published"), ("stimulation_trial", "derived"), ("teaching_block", "illustrative")],
    )
    def test_label(self, presets: dict[str, Preset], key: str, label: str) -> None:
        assert presets[key].label == label

    def test_one_weak_row_weakens_the_preset(self) -> None:
        firm, weak = (row for row in ROWS if row.id.startswith("warming_rate"))
        mixed = collect_presets([firm, weak.model_copy(update={"label": "illustrative"})])
        assert mixed[0].label == "illustrative"

    def test_no_lumbar_block_for_smp_is_called_published(self, presets: dict[str, Preset]) -> None:
        """Nobody has published sensitivity and specificity of a lumbar block for SMP."""
        smp = [preset for preset in presets.values() if "sympathetically maintained" in preset.question]
        assert smp
        assert {preset.label for preset in smp} == {"illustrative"}


class TestIncompletePresets:
    """Half a test cannot be calculated with."""

    @pytest.mark.parametrize("key", ["aspiration", "sciatic_block", "neurolysis_at_six_months", "saline_response"])
    def test_no_test_is_made(self, presets: dict[str, Preset], key: str) -> None:
        assert presets[key].test is None
        assert compare_presets([presets[key]], prior=0.28) == ()


class TestComparison:
    """All complete presets read the same prior, in the order of the table."""

    def test_published_order_is_kept(self, presets: dict[str, Preset]) -> None:
        keys = [reading.preset.key for reading in compare_presets(presets.values(), prior=0.28)]
        assert keys == [key for key, preset in presets.items() if preset.test]

    def test_teaching_block_reads_as_in_the_lesson(self, presets: dict[str, Preset]) -> None:
        reading = compare_presets([presets["teaching_block"]], prior=0.28)[0]
        assert round(reading.after_positive, 2) == 0.55
        assert round(reading.after_negative, 2) == 0.05


class TestDerivedRows:
    """A row that names its counts carries the share and the interval of these counts."""

    def derived_rows(self) -> list[tuple[EvidenceRow, int, int]]:
        """Rows with counts in words, and these counts."""
        found = [(row, COUNTS.search(f"{row.comparison} {row.note}")) for row in ROWS if row.low is not None]
        return [(row, int(match[1]), int(match[2])) for row, match in found if match]

    def test_share_and_interval_follow_from_the_counts(self) -> None:
        rows = self.derived_rows()
        assert len(rows) >= 7
        for row, successes, people in rows:
            assert row.value == pytest.approx(successes / people, abs=0.006), row.id
            low, high = wilson_interval(successes, people)
            assert (row.low, row.high) == pytest.approx((low, high), abs=0.006), row.id
