"""Laws of stool in a picture: only with gas in front of the targets, in nobody's way, and mottled where gas is even."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.content import tables
from sympblock.fluoroscopy import CArmPose, path_length_mm
from sympblock.fluoroscopy.coarse_meshes import is_balanced
from sympblock.fluoroscopy.imager import Imager
from sympblock.fluoroscopy.incidental.stool import stool_of
from sympblock.geometry.surfaces import distance_mm

PEOPLE = {number: sample_patient(number, bowel_gas="in_front") for number in (72, 4)}


def test_only_gas_in_front_comes_with_stool():
    patient = PEOPLE[72]
    usual = replace(patient, traits=replace(patient.traits, bowel_gas="usual"))
    assert stool_of(patient) and not stool_of(usual) and not stool_of(typical_patient())
    without, with_it = (Imager(each).paths.groups for each in (usual, patient))
    assert len(with_it[0].triangles) - len(without[0].triangles) == len(stool_of(patient)[1].triangles)
    assert len(with_it[1].triangles) > len(without[1].triangles)


@pytest.mark.parametrize("number", PEOPLE)
def test_it_is_closed_lies_free_in_the_abdomen_and_holds_its_gas(number):
    patient = PEOPLE[number]
    stool, gas = stool_of(patient)
    assert is_balanced(stool.triangles) and is_balanced(gas.triangles)
    assert distance_mm(patient.structures["skin"], stool.vertices_mm).max() < -10.0
    for name, mesh in patient.structures.items():
        (low, high), (least, most) = mesh.bounds_mm(), stool.bounds_mm()
        if name not in ("skin", "subcutaneous_fat") and (low < most + 1.0).all() and (high > least - 1.0).all():
            assert distance_mm(mesh, stool.vertices_mm).min() > 0.5, name
    assert distance_mm(stool, gas.vertices_mm).max() < 2.0
    share = gas.volume_mm3() / stool.volume_mm3()
    assert share == pytest.approx(tables.fluoroscopy().stool_gas_proportion, abs=0.01)


def test_its_shadow_is_mottled_and_that_of_gas_is_even():
    patient = PEOPLE[72]
    stool, gas = stool_of(patient)
    pose = CArmPose(target_mm=tuple(stool.vertices_mm.mean(axis=0).tolist()), pixel_count=256)

    def unevenness(within: np.ndarray, lengths: np.ndarray) -> float:
        """Return how much neighbours a few millimetres apart differ, beside the mean."""
        inner = within > 0.6 * within.max()
        apart = np.abs(lengths[:, 6:] - lengths[:, :-6])[inner[:, 6:] & inner[:, :-6]]
        return float(apart.mean() / lengths[inner].mean())

    loop = path_length_mm([patient.structures["bowel_gas_6"]], pose)
    assert unevenness(path_length_mm([stool], pose), path_length_mm([gas], pose)) > 4.0 * unevenness(loop, loop)


def test_a_patient_always_has_the_same():
    one, two = stool_of(PEOPLE[4]), stool_of(PEOPLE[4])
    assert all(np.array_equal(a.vertices_mm, b.vertices_mm) for a, b in zip(one, two, strict=True))
    other = stool_of(PEOPLE[72])[1]
    assert len(other.triangles) != len(one[1].triangles) or not np.array_equal(other.vertices_mm, one[1].vertices_mm)
