"""Simulated crises agree with the published ones."""

from __future__ import annotations

import pytest

from sympblock.content import load_references
from sympblock.course.checkout import ROOT
from sympblock.validation import crisis_check, crisis_series
from sympblock.validation.comparison import Comparison, table_text


@pytest.fixture(scope="module")
def typical() -> tuple[Comparison, ...]:
    return crisis_check.compare()


def test_the_typical_patient_does_what_was_published(typical: tuple[Comparison, ...]) -> None:
    assert [comparison.name for comparison in typical if comparison.agrees is not True] == []


def test_doses_are_in_the_order_of_the_sheep(typical: tuple[Comparison, ...]) -> None:
    doses = {
        row.name.split(":")[0]: row.simulated for row in typical if row.name.endswith("dose that starts a seizure")
    }
    assert doses["bupivacaine"] < doses["ropivacaine"] < doses["lidocaine"]


def test_the_table_of_the_model_is_the_one_that_the_check_prints(typical: tuple[Comparison, ...]) -> None:
    told = (ROOT / "sympblock/MODEL.md").read_text("utf-8")
    assert all(line in told for line in table_text(typical).splitlines())


@pytest.mark.long
def test_series_of_people_do_what_was_published() -> None:
    series = crisis_series.compare()
    assert [comparison.name for comparison in series if comparison.agrees is not True] == []
    told = (ROOT / "sympblock/MODEL.md").read_text("utf-8")
    assert all(line in told for line in table_text(series).splitlines())


def test_every_comparison_has_a_source(typical: tuple[Comparison, ...]) -> None:
    assert {comparison.source for comparison in typical} <= set(load_references())
