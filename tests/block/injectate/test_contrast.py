"""Laws of what contrast shows: nothing is lost, a pattern follows from the place of the tip, chances are the published ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.block.injectate.contrast_cloud import cloud_of
from sympblock.block.injectate.injectate_spread import Spread, inject
from sympblock.block.injectate.intravascular_chance import vessel_at
from sympblock.block.injectate.spread_pattern import pattern_of
from sympblock.block.needle.needle_target import placed_path_mm, target_mm
from sympblock.content import tables
from sympblock.geometry.surfaces import distance_mm

BACK = np.array([np.sin(np.radians(26.0)), np.cos(np.radians(26.0)), 0.0])


def path_to(tip: np.ndarray) -> np.ndarray:
    return np.stack([tip + 100.0 * BACK, tip])


def middle_of(name: str, superior_mm: float) -> np.ndarray:
    points = typical_patient().structures[name].vertices_mm.astype(float)
    return points[np.abs(points[:, 2] - superior_mm) < 5.0].mean(axis=0)


@pytest.fixture(scope="module")
def at_target() -> Spread:
    return inject(typical_patient(), path_to(target_mm(typical_patient(), "L3", "left")), 5.0)


@settings(max_examples=12, deadline=None)
@given(st.floats(0.05, 5.0))
def test_the_meshed_cloud_holds_what_was_injected(at_target, volume):
    cloud = cloud_of(at_target, volume)
    assert cloud.volume_ml() == pytest.approx(volume, rel=1e-6)
    assert all(mesh.volume_mm3() > 0 for mesh in cloud.meshes) and min(cloud.shares) > 0


def test_the_cloud_lies_where_the_fluid_does(at_target):
    low, high = cloud_of(at_target).meshes[0].bounds_mm()
    wanted_low, wanted_high = at_target.extent_mm
    assert np.abs(low - wanted_low).max() < 4.0 and np.abs(high - wanted_high).max() < 4.0


def test_no_fluid_is_no_cloud(at_target):
    assert cloud_of(at_target, 0.0).meshes == ()


@pytest.mark.parametrize("level", ["L2", "L3", "L4"])
@pytest.mark.parametrize("side", ["left", "right"])
def test_the_target_lies_beside_the_body_and_gives_the_wanted_picture(level, side):
    patient = typical_patient()
    target = target_mm(patient, level, side)
    assert 0.0 < float(distance_mm(patient.structures[level], [target])[0]) < 8.0
    assert float(distance_mm(patient.structures[f"sympathetic_trunk_{side}"], [target])[0]) < 8.0
    assert pattern_of(patient, inject(patient, target, 1.0)) == "prevertebral"


def test_patterns_follow_from_the_tip():
    patient = typical_patient()
    psoas = middle_of("psoas_left", -8.0)
    disc = patient.structures["disc_L3_L4"].bounds_mm().mean(axis=0)
    sac = middle_of("dural_sac", 0.0)
    found = [pattern_of(patient, inject(patient, path_to(tip), 1.0)) for tip in (psoas, disc, sac)]
    assert found == ["psoas", "disc", "epidural"]
    kidney = patient.structures["kidney_left"].bounds_mm().mean(axis=0)
    assert pattern_of(patient, inject(patient, kidney, 1.0)) == "organ"
    assert pattern_of(patient, inject(patient, [0.0, 0.0, 0.0], 1.0)) == "none"


def test_what_fills_the_inside_of_a_disc_counts_as_disc():
    patient = sample_patient(5)
    middle = patient.structures["disc_L4_L5"].bounds_mm().mean(axis=0)
    spread = inject(patient, path_to(middle + [6.0, 0.0, 0.0]), 1.5)
    assert spread.share_of("disc") < tables.spread().disc_seen_proportion < spread.share_of("nucleus")
    assert pattern_of(patient, spread) == "disc"


def test_through_the_channel_of_the_needle_contrast_gets_into_the_psoas():
    """Without a channel the fascia keeps it out."""
    patient = typical_patient()
    tip = middle_of("psoas_left", -8.0)
    while distance_mm(patient.structures["psoas_left"], [tip])[0] < 1.0:
        tip = tip - BACK
    with_way, without = (inject(patient, path, 2.0) for path in (path_to(tip), tip))
    kinds = ("muscle", "sheath", "track")
    assert with_way.share_of(*kinds) > without.share_of(*kinds)


def test_in_the_psoas_it_runs_along_the_fibres(at_target):
    patient = typical_patient()
    spread = inject(patient, path_to(middle_of("psoas_left", -8.0)), 2.0)
    cubes = np.argwhere(spread.filled_ml() > 0)
    points = spread.grid.middles_mm(cubes)
    values, axes = np.linalg.eigh(np.cov(points.T))
    muscle = patient.structures["psoas_left"].vertices_mm.astype(float)
    slope = np.polyfit(muscle[:, 2], muscle[:, 0], 1)[0]
    along = axes[:, -1] / axes[2, -1]
    assert np.sqrt(values[-1] / values[1]) > 1.4
    assert along[0] == pytest.approx(slope, abs=0.12) and slope < 0.0, "down and outwards on the left"


def test_the_same_place_gives_the_same_answer_and_deep_in_a_lumen_blood_comes():
    patient, tip = typical_patient(), middle_of("inferior_vena_cava", 0.0)
    assert vessel_at(patient, tip) == vessel_at(patient, tip)
    assert vessel_at(patient, tip).is_aspirated and not vessel_at(patient, tip).is_mixed


def test_small_veins_are_met_as_often_as_set_and_show_as_often_as_published():
    """Chances over many places in loose fat, within four standard errors."""
    patient = sample_patient(3)
    places = np.array([[200.0, 0.0, height] for height in np.arange(-500.0, 500.0, 2.0)])
    share = np.mean([vessel_at(patient, place) is not None for place in places])
    wanted = tables.spread().small_vein_percent / 100.0
    assert share == pytest.approx(wanted, abs=4 * np.sqrt(wanted / len(places)))


def test_the_typical_patient_has_no_such_veins():
    assert all(vessel_at(typical_patient(), [200.0, 0.0, height]) is None for height in np.arange(0.0, 400.0, 2.0))


def test_no_such_vein_lies_in_bone_or_disc():
    patient = sample_patient(3)
    disc, body = (patient.structures[name].bounds_mm().mean(axis=0) for name in ("disc_L3_L4", "L3"))
    places = [middle + [x, y, 0.0] for middle in (disc, body) for x in range(-8, 9, 2) for y in range(-3, 4, 2)]
    firm = [patient.structures[name] for name in ("disc_L3_L4", "L3")]
    inside = [place for place in places if min(distance_mm(mesh, [place])[0] for mesh in firm) < 0.0]
    assert len(inside) > 30 and all(vessel_at(patient, place) is None for place in inside)


def test_placed_needles_err_as_measured_and_never_end_in_bone():
    patient = sample_patient(3)
    target = target_mm(patient, "L3", "left")
    tips = np.array([placed_path_mm(patient, "L3", "left", number)[-1] for number in range(150)])
    away = np.linalg.norm(tips - target, axis=1)
    assert away.mean() == pytest.approx(tables.contrast_rates().tip_error_mm, abs=0.5)
    assert (distance_mm(patient.structures["L3"], tips) > 0).all()


def test_a_needle_whose_target_lies_on_bone_ends_beside_it(monkeypatch):
    patient = sample_patient(3)
    corner = target_mm(patient, "L3", "left") - [7.0, -5.0, 0.0]
    monkeypatch.setattr("sympblock.block.needle.needle_target.target_mm", lambda *_: corner)
    tips = np.array([placed_path_mm(patient, "L3", "left", number)[-1] for number in range(60)])
    shortest = distance_mm(patient.structures["L3"], [corner])[0]
    assert shortest < 1.0, "many samples would end in bone"
    assert (distance_mm(patient.structures["L3"], tips) > 0).all()
