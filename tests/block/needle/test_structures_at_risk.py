"""What a needle meets: order, depths, signs, and agreement with sections of the same body."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.anatomy.schematic.needle_path import NeedlePlacement
from sympblock.anatomy.schematic.needle_track import crossed_structures
from sympblock.block.needle.needle import Needle, advance, skin_point_mm, touch_skin, turn_bevel
from sympblock.block.needle.structures_at_risk import at_tip, gravest, nearest, pierced, sign_of
from sympblock.content.practice.needle_signs import load_needle_signs


def needle_to(target_mm, lateral_mm=80.0, side="left", beyond_mm=0.0, patient=None) -> Needle:
    """Return a needle without bone in its way, forced to its target as on paper."""
    patient = patient or typical_patient()
    target = np.asarray(target_mm, dtype=float)
    start = skin_point_mm(patient, lateral_mm, target[2], side)
    length = float(np.linalg.norm(target - start)) + beyond_mm
    steps = np.linspace(0.0, length, int(length) + 2)
    heading = (target - start) / np.linalg.norm(target - start)
    return Needle(tuple(map(tuple, start + steps[:, None] * heading)), tuple(heading), length_mm=250.0)


def test_every_structure_of_a_body_has_a_sign():
    kinds = {name: sign_of(mesh).kind for name, mesh in typical_patient().structures.items()}
    assert kinds["aorta"] == "great_vessel" and kinds["lumbar_vein_L2_left"] == "lumbar_vessel"
    assert kinds["L3"] == "bone" and kinds["disc_L2_L3"] == "disc" and kinds["dural_sac"] == "epidural_and_dural"
    assert kinds["genitofemoral_nerve_left"] == "genitofemoral_nerve" and kinds["spinal_nerve_L4_left"] == "nerve"
    assert {kind for kind in kinds.values() if kind == "other"} == {"other"} and kinds["skin"] == "other"


@pytest.mark.parametrize(("level", "entry_mm"), [("L2", 60.0), ("L3", 80.0), ("L4", 100.0)])
def test_it_meets_what_the_section_of_that_level_shows(level, entry_mm):
    placed = NeedlePlacement(level, "left", entry_mm)
    frame = typical_patient().frames[level]
    start, tip = (frame.patient_from_level(np.array(point)) for point in (placed.entry_point_mm(), placed.tip_mm()))
    steps = np.linspace(0.0, 1.0, 200)[:, None]
    needle = Needle(tuple(map(tuple, start + steps * (tip - start))), tuple(tip - start), length_mm=250.0)
    names = [each.name for each in pierced(typical_patient(), needle)]
    for name in crossed_structures(placed):
        if name in ("erector_spinae_left", "quadratus_lumborum_left", "psoas_left"):
            assert name in names
    assert not [name for name in names if name.startswith(("kidney", "spinal_nerve", "dural"))]


def test_depths_are_in_order_and_inside_the_needle():
    needle = needle_to([5.0, -8.0, -8.0], lateral_mm=95.0)
    found = pierced(typical_patient(), needle)
    assert [each.entry_mm for each in found] == sorted(each.entry_mm for each in found)
    assert all(0 <= each.entry_mm < each.exit_mm <= needle.depth_mm + 1e-6 for each in found)
    (body,) = [each for each in found if each.name == "L3"]
    assert "psoas_left" in {each.name for each in found if each.entry_mm < body.entry_mm}


@pytest.mark.parametrize(
    ("place", "kind", "level"),
    [("aorta", "great_vessel", "stop"), ("dural_sac", "epidural_and_dural", "stop"), ("kidney_left", "kidney", "stop")],
)
def test_a_needle_aimed_at_a_danger_meets_it(place, kind, level):
    mesh = typical_patient().structures[place]
    middle = mesh.vertices_mm.astype(float).mean(axis=0)
    if place != "kidney_left":
        near = mesh.vertices_mm[np.abs(mesh.vertices_mm[:, 2]) < 8.0].astype(float)
        middle = near.mean(axis=0)
    found = [each for each in pierced(typical_patient(), needle_to(middle, beyond_mm=2.0)) if each.sign.kind == kind]
    assert found and place in gravest(tuple(found))[level]
    assert place in at_tip(typical_patient(), needle_to(middle))


def test_the_whole_length_is_in_the_skin_and_parts_add_up():
    needle = needle_to([20.0, -20.0, -8.0])
    in_psoas = sum(e.exit_mm - e.entry_mm for e in pierced(typical_patient(), needle) if e.name == "psoas_left")
    from sympblock.geometry.surfaces import length_inside_mm

    direct = length_inside_mm(typical_patient().structures["psoas_left"], needle.path_mm[0], needle.path_mm[-1])[0]
    assert in_psoas == pytest.approx(direct, abs=1e-6) and in_psoas > 5


def test_a_bent_path_is_followed():
    patient = typical_patient()
    start = turn_bevel(touch_skin(skin_point_mm(patient, 95.0, 12.0, "left"), [0, -1, 0]), np.array([-1.0, 0, 0]))
    needle, _ = advance(patient, start, 100.0)
    found = pierced(patient, needle)
    assert found and found[-1].exit_mm <= needle.depth_mm + 1e-6
    names = [each.name for each in found]
    assert len(names) == len(set(names)), "steps of a path must not part one stay in two"


def test_nearest_is_signed_and_sorted():
    needle = needle_to(typical_patient().structures["aorta"].vertices_mm.astype(float).mean(axis=0))
    found = nearest(typical_patient(), needle, ("inferior_vena_cava", "L3", "skin"))
    assert [each.distance_mm for each in found] == sorted(each.distance_mm for each in found)
    assert found[0].name == "skin" and found[0].distance_mm < 0
    with pytest.raises(KeyError):
        nearest(typical_patient(), needle, ("spleen",))


def test_a_low_kidney_is_met_where_a_usual_one_is_not():
    for person in (1, 4):
        low = sample_patient(person, low_kidney="left")
        middle = low.structures["kidney_left"].vertices_mm.astype(float).mean(axis=0)
        names = [each.name for each in pierced(low, needle_to(middle, patient=low, beyond_mm=25.0))]
        assert "kidney_left" in names


def test_signs_cite_only_what_is_known():
    assert {sign.level for sign in load_needle_signs()} == {"none", "caution", "stop"}
    assert all(sign.sources for sign in load_needle_signs() if sign.level == "stop" and sign.kind != "bowel")


def test_what_a_needle_pierces_depends_on_the_breath_where_it_passes_the_pole_of_a_kidney():
    patient = sample_patient(21, low_kidney="left")
    target = patient.frames["L2"].centre_mm + [25.0, -15.0, -8.0]
    near, far = (needle_to(target, lateral_mm=mm, patient=patient) for mm in (50.0, 74.0))
    hits = [{each.name for each in pierced(patient, far, at_s)} for at_s in np.arange(0.0, 4.0, 0.25)]
    with_kidney = sum("kidney_left" in found for found in hits)
    assert 0 < with_kidney < len(hits)
    others = [found - {"kidney_left"} for found in hits]
    assert all(found == others[0] for found in others)
    assert not any("kidney_left" in {each.name for each in pierced(patient, near, at_s)} for at_s in (0.0, 1.0, 2.0))


def test_in_the_typical_patient_time_does_not_matter():
    needle = needle_to(typical_patient().frames["L2"].centre_mm + [25.0, -15.0, -8.0], lateral_mm=100.0)
    assert "kidney_left" in {each.name for each in pierced(typical_patient(), needle)}
    assert pierced(typical_patient(), needle, 1.3) == pierced(typical_patient(), needle, 2.9)
