"""Needles of a population: every measure is compared, three needles cover no less than one, and the table can be set."""

from __future__ import annotations

import pytest

from sympblock.anatomy import sample_patient
from sympblock.validation.needle_placements import measure_needles, needle_quantities
from sympblock.validation.population import compare
from sympblock.validation.population_table import table_text

PEOPLE = [measure_needles(sample_patient(seed)) for seed in (3, 4)]


@pytest.mark.parametrize("person", PEOPLE)
def test_three_needles_cover_no_less_than_one(person):
    assert person["three_levels_count"] >= person["block_levels_count"] > 1.0
    assert person["three_segments_count"] > person["one_segments_count"] >= 0.0


def test_up_and_down_are_what_is_covered():
    for person in PEOPLE:
        covered = person["block_up_ratio"] + person["block_down_ratio"]
        assert person["block_levels_count"] == pytest.approx(covered)


@pytest.mark.long
def test_the_same_person_gives_the_same_needles():
    assert measure_needles(sample_patient(3)) == PEOPLE[0]


def test_every_measure_is_compared_and_every_compared_measure_is_taken():
    signs = {"needle_mixed", "needle_aspirated", "needle_on_film"}
    compared = {key for quantity in needle_quantities() for key in quantity.keys}
    assert compared - signs == set().union(*PEOPLE) - signs


def test_the_table_names_its_sources():
    quantities = [quantity for quantity in needle_quantities() if set(quantity.keys) & set(PEOPLE[0])]
    text = table_text(compare(quantities, PEOPLE * 10), 20)
    assert "in the psoas" in text and "Hong 2010" in text and "three needles cover" in text
