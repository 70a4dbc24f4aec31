"""Cases to read: the same number is the same case, the pattern follows from the tip, and all patterns come."""

from __future__ import annotations

import dataclasses
from collections import Counter

import numpy as np
import pytest

from sympblock.anatomy import typical_patient
from sympblock.block.injectate import reading_cases
from sympblock.block.injectate.injectate_spread import inject
from sympblock.block.injectate.intravascular_chance import VesselHit
from sympblock.block.injectate.reading_cases import ROUND, WANTED, is_clear, reading_case, wanted_pattern
from sympblock.block.injectate.spread_pattern import pattern_of, seen_shares
from sympblock.block.needle.misplaced_needle import misplaced_path_mm
from sympblock.block.needle.needle_target import target_mm
from sympblock.block.needle.tip_position import held_percent, place_words
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.content.practice.approaches import load_approach
from sympblock.content.tables import ReadingCasesTable
from sympblock.geometry.surfaces import crossings, distance_mm

#: The first cases in which every pattern comes.
NUMBERS = range(1, 17)
SPREAD = ("psoas", "front", "epidural", "disc")


@pytest.fixture(scope="module", params=NUMBERS, ids=lambda number: f"case {number}")
def case(request):
    return reading_case(request.param)


def test_the_pattern_is_that_of_the_spread(case):
    assert case.pattern == pattern_of(case.patient, case.spread) == wanted_pattern(case.number)
    again = inject(case.patient, case.path_mm, case.volume_ml)
    assert np.array_equal(again.filled_ml(), case.spread.filled_ml()) and again.vessel == case.spread.vessel


def test_the_needle_runs_from_the_skin_through_no_bone_and_no_organ(case):
    start, tip = case.path_mm
    assert abs(float(distance_mm(case.patient.structures["skin"], [start])[0])) < 0.1
    firm = ("cortical_bone", "kidney", "ureter", "gas", "dura")
    barred = {name: mesh for name, mesh in case.patient.structures.items() if mesh.tissue in firm}
    assert crossings(barred, start, tip) == []
    assert np.linalg.norm(tip - start) < load_approach().needle.length_mm


def test_the_picture_is_clear_and_its_words_and_shares_fit(case):
    if case.pattern in SPREAD:
        share = seen_shares(case.patient, case.spread)[case.pattern]
        assert share >= tables.reading_cases().at(f"{case.pattern}_clear_proportion")
    assert case.tip_words.endswith("the target")
    assert ("vein" in case.tip_words or "aorta" in case.tip_words or "vena" in case.tip_words) == (
        case.pattern == "vessel"
    )
    assert sum(held_percent(case.spread).values()) == pytest.approx(100.0)


def test_every_pattern_comes_among_the_first_cases():
    assert {wanted_pattern(number) for number in NUMBERS} == set(WANTED)


def test_the_same_number_is_the_same_case_and_another_differs():
    reading_case.cache_clear()
    first, other = reading_case(3), reading_case(4)
    reading_case.cache_clear()
    again = reading_case(3)
    assert again is not first and np.array_equal(again.path_mm, first.path_mm)
    assert (again.patient_number, again.level, again.side, again.volume_ml, again.tip_words) == (
        first.patient_number,
        first.level,
        first.side,
        first.volume_ml,
        first.tip_words,
    )
    assert not np.array_equal(other.path_mm, first.path_mm)


@pytest.mark.parametrize("begins", [1, 21, 41, 981])
def test_in_every_round_each_pattern_comes_as_often_as_told(begins):
    counts = Counter(wanted_pattern(number) for number in range(begins, begins + ROUND))
    shares = {name: tables.reading_cases().at(f"{name}_percent") for name in WANTED}
    assert sum(shares.values()) == 100.0
    assert counts == {name: share * ROUND / 100.0 for name, share in shares.items()}


def test_rounds_differ():
    orders = [[wanted_pattern(number + begins) for number in range(1, ROUND + 1)] for begins in (0, ROUND)]
    assert orders[0] != orders[1]


def test_what_is_on_the_border_of_a_pattern_is_no_case(monkeypatch):
    patient = typical_patient()
    spread = inject(patient, target_mm(patient, "L3", "left"), 1.0)
    assert is_clear(patient, spread, "prevertebral") and not is_clear(patient, spread, "psoas")
    in_vein_too = dataclasses.replace(spread, vessel=VesselHit("lumbar_vein_L3_left", True, False, True))
    assert is_clear(patient, in_vein_too, "vessel") and not is_clear(patient, in_vein_too, "prevertebral")
    strict = ReadingCasesTable(dict.fromkeys(dict(tables.reading_cases().items()), 0.99))
    monkeypatch.setattr(tables, "reading_cases", lambda: strict)
    assert not is_clear(patient, spread, "prevertebral")


def test_where_no_needle_gives_the_picture_it_is_said(monkeypatch):
    monkeypatch.setattr(reading_cases, "misplaced_path_mm", lambda *_: None)
    monkeypatch.setattr(reading_cases, "numbered_patient", lambda _: typical_patient())
    reading_case.cache_clear()
    with pytest.raises(RuntimeError, match="case 1"):
        reading_case(1)


def test_where_no_way_is_open_there_is_no_needle(monkeypatch):
    monkeypatch.setattr("sympblock.block.needle.misplaced_needle._is_open", lambda *_: False)
    assert misplaced_path_mm(typical_patient(), "L3", "left", "psoas", RandomStream(1, "x")) is None


@pytest.mark.parametrize(
    ("off", "words"),
    [
        ((0.0, 0.0, 0.0), "at the target"),
        ((6.0, 0.0, 0.0), "6 mm outside the target"),
        ((-3.0, 4.0, 0.0), "3 mm inside and 4 mm behind the target"),
        ((0.0, -5.0, -2.0), "5 mm in front of and 2 mm below the target"),
    ],
)
@pytest.mark.parametrize("side", ["left", "right"])
def test_words_say_which_way_the_target_is_missed(off, words, side):
    patient = typical_patient()
    outwards = 1.0 if side == "left" else -1.0
    way = np.array(off) * [outwards, 1.0, 1.0] @ patient.frames["L3"].axes
    tip = target_mm(patient, "L3", side) + way
    assert place_words(patient, "L3", side, tip, inject(patient, tip, 1.0)).endswith(f", {words}")


def test_loose_fat_is_told_by_what_is_beside_it():
    """A needle in a foramen is not just in loose fat."""
    epidural = next(number for number in NUMBERS if wanted_pattern(number) == "epidural")
    assert reading_case(epidural).tip_words.startswith(("in the fat of canal", "in the fat by canal"))


def test_there_is_no_case_zero():
    with pytest.raises(ValueError, match="from 1"):
        reading_case(0)
