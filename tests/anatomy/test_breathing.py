"""Laws of breathing: only kidneys move, up and down, as far as their excursion, and alike at the same time."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.anatomy.breathing import MOVING, excursion_mm, shift_mm
from sympblock.content import tables
from sympblock.conventions import SIDES

TIMES = np.linspace(0.0, 30.0, 1201)


@pytest.mark.parametrize("side", SIDES)
def test_a_kidney_moves_along_the_body_by_its_excursion(side):
    patient = sample_patient(4)
    shifts = np.array([shift_mm(patient, f"kidney_{side}", at_s) for at_s in TIMES])
    assert (shifts[:, :2] == 0.0).all()
    assert np.ptp(shifts[:, 2]) == pytest.approx(excursion_mm(patient, side), rel=0.01)
    assert shifts[:, 2].max() == pytest.approx(-shifts[:, 2].min(), rel=0.01)


def test_both_kidneys_go_up_together_and_nothing_else_moves():
    patient = sample_patient(4)
    up = {name: np.array([shift_mm(patient, name, at_s)[2] for at_s in TIMES]) for name in MOVING}
    assert np.corrcoef(up["kidney_left"], up["kidney_right"])[0, 1] == pytest.approx(1.0)
    for name in set(patient.structures) - set(MOVING):
        assert not shift_mm(patient, name, 7.0).any()


def test_without_a_time_and_in_the_typical_patient_nothing_moves():
    assert not shift_mm(sample_patient(4), "kidney_left", None).any()
    assert not any(shift_mm(typical_patient(), name, at_s).any() for name in MOVING for at_s in (0.0, 1.0, 2.0))


def test_the_same_person_breathes_the_same_way_and_another_one_differently():
    one, again, other = sample_patient(4), sample_patient(4), sample_patient(7)
    assert (shift_mm(one, "kidney_left", 9.3) == shift_mm(again, "kidney_left", 9.3)).all()
    assert excursion_mm(one, "left") != excursion_mm(other, "left")


class Person:
    """Has no more than a number: a body is not needed to breathe."""

    def __init__(self, seed: int) -> None:
        self.seed = seed


@pytest.mark.parametrize("side", SIDES)
def test_excursions_of_many_people_are_as_published(side):
    found = [excursion_mm(Person(seed), side) for seed in range(1, 801)]
    row = tables.breathing_rows().at(f"{side}_kidney_excursion_mm")
    assert min(found) >= 0.0 and max(found) <= row.high
    assert np.mean(found) == pytest.approx(row.value, abs=0.5)
    assert np.std(found) == pytest.approx(row.spread, abs=0.5)
