"""Laws of a needle that leaves its way: never in the typical patient, the same again, small, and made up for by an aim."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.block.needle.needle import Needle, advance, touch_skin, turn_bevel, withdraw
from sympblock.block.needle.needle_deflection import FASCIAE, after_fascia, off_bone, where_skin_lies_mm
from sympblock.block.needle.needle_target import path_from_skin_mm, target_mm, usual_back
from sympblock.content import tables
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.meshing import mesh_of_solid
from sympblock.geometry.surfaces import distance_mm, structure_at

#: People in whom a straight needle to L3 meets no bone.
PEOPLE = (4, 7, 10)


def aimed(patient, side="left", level="L3") -> tuple[Needle, float]:
    """Return a needle on the skin that is aimed at the target, and how far it is."""
    path = path_from_skin_mm(patient, target_mm(patient, level, side), usual_back(level, side))
    way = path[1] - path[0]
    return touch_skin(path[0], way, 250.0), float(np.linalg.norm(way))


def turns_deg(needle: Needle) -> np.ndarray:
    """Return the angles between the steps of the path, without those of rounding."""
    ways = np.diff(np.array(needle.path_mm), axis=0)
    units = ways / np.linalg.norm(ways, axis=1, keepdims=True)
    angles = np.degrees(np.arccos(np.clip((units[:-1] * units[1:]).sum(axis=1), -1.0, 1.0)))
    return angles[angles > 0.01]


@pytest.mark.parametrize(("level", "side"), [("L2", "left"), ("L3", "left"), ("L3", "right"), ("L4", "right")])
def test_the_typical_patient_turns_no_needle(level, side):
    needle, depth = aimed(typical_patient(), side, level)
    there, contact = advance(typical_patient(), needle, depth)
    assert contact is None and len(turns_deg(there)) == 0
    assert there.tip_mm == pytest.approx(target_mm(typical_patient(), level, side), abs=1e-6)


@pytest.mark.parametrize("seed", PEOPLE)
def test_in_everybody_else_fascia_turns_it_by_a_little(seed):
    patient = sample_patient(seed)
    needle, depth = aimed(patient)
    there, _ = advance(patient, needle, depth)
    turns, most = turns_deg(there), tables.needle_geometry().fascia_bend_most_deg
    assert 1 <= len(turns) <= 3 and turns.max() < most * np.sqrt(2.0) + 0.01
    assert 0.1 < np.linalg.norm(there.tip_mm - target_mm(patient, "L3", "left")) < 15.0


@pytest.mark.parametrize("seed", PEOPLE)
def test_each_turn_lies_where_a_fascia_is(seed):
    patient = sample_patient(seed)
    needle, depth = aimed(patient)
    path = np.array(advance(patient, needle, depth)[0].path_mm)
    ways = np.diff(path, axis=0)
    units = ways / np.linalg.norm(ways, axis=1, keepdims=True)
    corners = path[1:-1][(units[:-1] * units[1:]).sum(axis=1) < 1.0 - 1e-7]
    for corner in corners:
        assert min(abs(float(distance_mm(patient.structures[name], [corner])[0])) for name in FASCIAE) < 0.05


@pytest.mark.parametrize("seed", PEOPLE)
def test_it_does_not_matter_how_the_way_is_parted(seed):
    patient = sample_patient(seed)
    needle, depth = aimed(patient)
    whole, _ = advance(patient, needle, depth)
    parted = needle
    for by in (31.0, 0.7, 20.0, 3.3, depth - 55.0):
        parted, _ = advance(patient, parted, by)
    assert parted.tip_mm == pytest.approx(whole.tip_mm, abs=1e-6)
    back = withdraw(parted, 60.0)
    assert advance(patient, back, 60.0)[0].tip_mm == pytest.approx(whole.tip_mm, abs=1e-6)


@pytest.mark.parametrize("number", PEOPLE)
def test_pulled_back_less_than_it_came_its_track_holds_it_also_where_fascia_has_turned_it(number):
    patient = sample_patient(number)
    start, length_mm = aimed(patient)
    needle, _ = advance(patient, start, length_mm)
    assert not np.allclose(needle.heading, start.heading, atol=1e-3), "no fascia has turned this needle"
    path = np.array(needle.path_mm)
    gone = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    for pull in np.arange(0.7, length_mm - 1.0, 4.0):
        back = withdraw(needle, pull)
        place = int(np.searchsorted(gone, back.depth_mm + 1e-5))
        ahead = (path[place] - path[place - 1]) / (gone[place] - gone[place - 1])
        assert back.heading == pytest.approx(ahead, abs=1e-6)
    assert withdraw(needle, length_mm).heading == start.heading


def test_two_people_and_two_levels_turn_a_needle_differently_and_one_always_alike():
    straight = np.array([0.0, -1.0, 0.0])
    one, other = sample_patient(4), sample_patient(7)
    first = after_fascia(one, "psoas_left", np.array([40.0, 20.0, 0.0]), straight)
    assert (after_fascia(one, "psoas_left", np.array([44.0, 25.0, 2.0]), straight) == first).all()
    assert not np.allclose(after_fascia(other, "psoas_left", np.array([40.0, 20.0, 0.0]), straight), first)
    assert not np.allclose(after_fascia(one, "psoas_left", np.array([40.0, 20.0, 36.0]), straight), first)
    assert np.linalg.norm(first) == pytest.approx(1.0)


def test_a_bevel_stays_square_to_a_needle_that_was_turned():
    patient = sample_patient(4)
    needle, depth = aimed(patient)
    there, _ = advance(patient, turn_bevel(needle, np.array([0.0, 0.0, 1.0])), depth - 20.0)
    assert np.dot(there.bevel, there.heading) == pytest.approx(0.0, abs=1e-9)


def ball() -> Mesh:
    surface = mesh_of_solid(lambda p: np.linalg.norm(p, axis=1) - 20, [[-24] * 3, [24] * 3], 1.0, 8000)
    return Mesh("ball", "cortical_bone", *surface)


def test_a_needle_glances_off_bone_that_it_meets_flat_and_stops_where_it_meets_it_steeply():
    bone, place = ball(), np.array([0.0, 20.05, 0.0])
    assert off_bone(bone, place, np.array([0.0, -1.0, 0.0])) is None
    flat = np.array([np.cos(np.radians(8.0)), -np.sin(np.radians(8.0)), 0.0])
    turned = off_bone(bone, place, flat)
    assert turned is not None and turned[1] > 0.0 and turned[0] > 0.99
    steep = np.radians(tables.needle_geometry().glance_most_deg + 4.0)
    assert off_bone(bone, place, np.array([np.cos(steep), -np.sin(steep), 0.0])) is None


@pytest.mark.parametrize("inward_mm", [6.0, 8.0, 11.0, 15.0])
def test_no_needle_enters_bone_whether_it_slides_or_stops(inward_mm):
    contacts = []
    for seed in PEOPLE:
        patient = sample_patient(seed)
        aim_at = target_mm(patient, "L3", "left") - [inward_mm, 0.0, 0.0]
        path = path_from_skin_mm(patient, aim_at, usual_back("L3", "left"))
        way = path[1] - path[0]
        there, contact = advance(patient, touch_skin(path[0], way, 250.0), float(np.linalg.norm(way)) + 5.0)
        bones = {name: mesh for name, mesh in patient.structures.items() if mesh.tissue == "cortical_bone"}
        assert set(structure_at(bones, np.array(there.path_mm))) == {""}
        contacts.append(contact)
    assert all(contacts)
    # A little too far inwards a needle meets the body flat, far too far inwards steeply.
    assert any(each.is_grazed for each in contacts) == (inward_mm < 8.0)


def test_skin_slides_over_thick_fat_only_and_stays_on_the_back():
    point = np.array([70.0, 0.0, 0.0])
    for patient in (typical_patient(), sample_patient(4)):
        assert patient.traits.fat_behind_mm < tables.needle_geometry().skin_shift_from_mm
        assert (where_skin_lies_mm(patient, point) == point).all()
    fat = sample_patient(31, bmi=38)
    on_skin = path_from_skin_mm(fat, target_mm(fat, "L3", "left"), usual_back("L3", "left"))[0]
    moved = where_skin_lies_mm(fat, on_skin)
    along = np.hypot(*(moved - on_skin)[[0, 2]])
    assert 1.0 < along <= tables.needle_geometry().skin_shift_most_mm + 1e-9
    assert abs(float(distance_mm(fat.structures["skin"], [moved])[0])) < 0.01
    assert (where_skin_lies_mm(fat, on_skin) == moved).all()


@pytest.mark.parametrize("side", ["left", "right"])
def test_in_the_typical_patient_bone_stops_a_needle_at_whatever_angle(side):
    outward = 1.0 if side == "left" else -1.0
    patient, met = typical_patient(), 0
    for inward_mm in np.arange(3.0, 12.0, 0.5):
        aim_at = target_mm(patient, "L3", side) - [outward * inward_mm, 0.0, 0.0]
        path = path_from_skin_mm(patient, aim_at, usual_back("L3", side))
        way = path[1] - path[0]
        there, contact = advance(patient, touch_skin(path[0], way, 250.0), float(np.linalg.norm(way)))
        met += contact is not None
        assert contact is None or not contact.is_grazed
        assert len(turns_deg(there)) == 0
    assert met > 3
