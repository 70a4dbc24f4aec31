"""First needles of a population: the typical patient's arrive, others miss by a little, and every measure is compared."""

from __future__ import annotations

import pytest

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.conventions import TARGET_LEVELS
from sympblock.validation.first_pass import first_pass_quantities, measure_first_pass
from sympblock.validation.population import compare
from sympblock.validation.population_table import table_text


def misses(person: dict[str, object]) -> list[float]:
    return [
        person[f"first_pass_{level.lower()}_mm"]
        for level in TARGET_LEVELS
        if f"first_pass_{level.lower()}_mm" in person
    ]


def test_in_the_typical_patient_every_first_needle_arrives_and_no_kidney_moves():
    person = measure_first_pass(typical_patient())
    assert misses(person) == pytest.approx([0.0, 0.0, 0.0], abs=1e-6)
    assert person["left_kidney_excursion_mm"] == person["right_kidney_excursion_mm"] == 0.0


def test_the_same_person_gives_the_same_first_needles():
    assert measure_first_pass(sample_patient(3)) == measure_first_pass(sample_patient(3))
    assert misses(measure_first_pass(sample_patient(3))) != misses(measure_first_pass(sample_patient(4)))


def test_every_measure_is_compared_and_the_table_names_its_sources():
    people = [measure_first_pass(sample_patient(seed)) for seed in (3, 4)]
    assert {key for quantity in first_pass_quantities() for key in quantity.keys} >= set().union(*people)
    text = table_text(compare(first_pass_quantities(), people * 10), 20)
    assert "first straight needle" in text and "Marker 2017" in text and "Siva 2013" in text


@pytest.mark.long
def test_first_needles_of_many_people_miss_by_less_than_freehand_ones_did_and_by_more_than_a_ruler():
    people = [measure_first_pass(sample_patient(seed)) for seed in range(1, 31)]
    print(table_text(compare(first_pass_quantities(), people), len(people)))
    found = [miss for person in people for miss in misses(person)]
    mean = sum(found) / len(found)
    assert 2.5 < mean < 5.0
    assert 0.05 < sum(miss > 6.0 for miss in found) / len(found) < 0.3
