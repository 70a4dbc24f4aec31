"""Laws of contrast in time: what is seen, what has run off and what was absorbed add up to what was injected."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.block.injectate.contrast_cloud import cloud_of, washed_back
from sympblock.block.injectate.contrast_seen import contrast_seen, length_s, tissue_proportion, vessel_ml
from sympblock.block.injectate.fibre_streaks import streaks_of
from sympblock.block.injectate.injectate_spread import Spread, inject
from sympblock.block.injectate.intravascular_chance import VesselHit, vessel_at
from sympblock.block.injectate.vessel_flow import still_seen_ml, stream_of
from sympblock.block.needle.needle_target import target_mm
from sympblock.content import tables

FLOWS = {
    "artery": VesselHit("aorta", False, True, True, "artery"),
    "lumbar artery": VesselHit("lumbar_artery_L3_left", False, True, False, "artery"),
    "vein": VesselHit("lumbar_vein_L3_left", False, True, False),
    "lingering vein": VesselHit("lumbar_vein_L3_left", False, True, True),
    "great vein": VesselHit("inferior_vena_cava", False, True, False),
    "epidural": VesselHit("lumbar_vein_L3_left", False, True, True, "epidural"),
}
hits = st.sampled_from(list(FLOWS.values()))
seconds = st.floats(0.0, 3600.0)


def middle_of(name: str, height_mm: float) -> np.ndarray:
    points = typical_patient().structures[name].vertices_mm.astype(float)
    return points[np.argsort(np.abs(points[:, 2] - height_mm))[:60]].mean(axis=0)


def spread_in(hit: VesselHit) -> tuple[Spread, np.ndarray]:
    """Return 2 ml that a vessel carries away, and the tip in it."""
    height = 0.0 if hit.name in ("aorta", "inferior_vena_cava") else -4.0
    tip = middle_of(hit.name, height)
    return dataclasses.replace(inject(typical_patient(), tip, 2.0), vessel=hit), tip


@pytest.fixture(scope="module")
def at_target() -> Spread:
    return inject(typical_patient(), target_mm(typical_patient(), "L3", "left"), 3.0)


@settings(deadline=None)
@given(hits, st.floats(0.05, 5.0), seconds, seconds)
def test_a_vessel_never_shows_more_than_it_was_given_and_only_loses_it(hit, carried_ml, early_s, late_s):
    early_s, late_s = sorted((early_s, late_s))
    seen = [still_seen_ml(hit, carried_ml, length_s(carried_ml), since_s) for since_s in (0.0, early_s, late_s)]
    assert carried_ml >= seen[0] >= seen[1] >= seen[2] >= 0.0
    assert seen[0] > 0.0


@given(hits)
def test_a_vessel_is_empty_at_the_end(hit):
    assert still_seen_ml(hit, 5.0, 8.0, 1800.0) == 0.0


def test_arteries_empty_in_seconds_and_veins_after_them_unless_contrast_lingers():
    def half_gone(name: str, after_s: float) -> bool:
        return still_seen_ml(FLOWS[name], 1.0, 4.0, after_s) < 0.5 * still_seen_ml(FLOWS[name], 1.0, 4.0, 0.0)

    assert half_gone("artery", 1.0) and not half_gone("vein", 1.0)
    assert half_gone("vein", 3.0) and not half_gone("epidural", 3.0)
    film_s = tables.spread().film_after_s
    later = {name: vessel_ml(spread_in(FLOWS[name])[0], 1.0, film_s) for name in ("vein", "lingering vein", "artery")}
    assert later["lingering vein"] > 20.0 * later["vein"] > 0.0 and later["artery"] == 0.0


@pytest.mark.parametrize("name", FLOWS)
def test_what_a_picture_shows_of_a_vessel_is_what_it_still_holds(name):
    """The shape holds exactly what is in sight, or less where contrast would be thicker than undiluted."""
    spread, tip = spread_in(FLOWS[name])
    full_ml = stream_of(typical_patient(), spread, tip, 1000.0).volume_ml()
    for seen_ml in (0.02, 0.1, 2.0):
        cloud = stream_of(typical_patient(), spread, tip, seen_ml)
        assert cloud.volume_ml() == pytest.approx(min(seen_ml, full_ml), rel=1e-4)
        assert max(cloud.shares) <= 1.0 + 1e-6
        assert all(mesh.volume_mm3() > 0.0 for mesh in cloud.meshes)
    assert stream_of(typical_patient(), spread, tip, 0.0).meshes == ()


def test_a_vessel_is_seen_with_its_flow():
    """Blood of the aorta runs down and that of the vena cava up; a lumbar vein shows what ascends from it."""

    def reach_mm(name: str) -> tuple[float, float]:
        spread, tip = spread_in(FLOWS[name])
        ends = np.stack([mesh.bounds_mm()[:, 2] for mesh in stream_of(typical_patient(), spread, tip, 0.2).meshes])
        return float(tip[2] - ends.min()), float(ends.max() - tip[2])

    down, up = reach_mm("artery")
    assert down > 40.0 > 10.0 > up
    down, up = reach_mm("great vein")
    assert up > 40.0 > 10.0 > down
    down, up = reach_mm("vein")
    assert up > 20.0 > down


def test_epidural_veins_reach_both_sides_of_the_sac_and_a_lumbar_vein_does_not():
    sac = typical_patient().structures["dural_sac"].vertices_mm.astype(float)

    def parts_behind_the_body(name: str) -> np.ndarray:
        spread, tip = spread_in(FLOWS[name])
        points = np.concatenate([m.vertices_mm for m in stream_of(typical_patient(), spread, tip, 0.2).meshes])
        near = np.abs(sac[:, 2] + 4.0) < 20.0
        return points[np.abs(points[:, 1] - sac[near, 1].min()) < 3.0]

    epidural = parts_behind_the_body("epidural")
    assert epidural[:, 0].min() < -2.0 and epidural[:, 0].max() > 2.0
    veins = parts_behind_the_body("vein")
    assert not len(veins) or np.abs(veins[:, 0]).min() > 6.0


def test_small_veins_beside_the_sac_are_epidural_and_those_elsewhere_are_not():
    patient = sample_patient(3)
    sac = patient.structures["dural_sac"].vertices_mm.astype(float)
    beside = sac[np.abs(sac[:, 2]) < 70.0][::6] + [0.0, -2.0, 0.0]
    loose = np.array([[200.0, 0.0, height] for height in np.arange(-400.0, 400.0, 4.0)])
    flows = [[hit.flow for hit in (vessel_at(patient, at) for at in places) if hit] for places in (beside, loose)]
    assert len(flows[0]) > 3 and set(flows[0]) == {"epidural"}
    assert len(flows[1]) > 3 and set(flows[1]) == {"vein"}


def test_a_tip_in_the_aorta_meets_an_artery_and_one_in_the_vena_cava_a_vein():
    assert vessel_at(typical_patient(), middle_of("aorta", 0.0)).flow == "artery"
    assert vessel_at(typical_patient(), middle_of("inferior_vena_cava", 0.0)).flow == "vein"


@settings(deadline=None)
@given(seconds, seconds)
def test_contrast_in_tissue_fades_and_is_a_function_of_time_alone(one_s, two_s):
    early_s, late_s = sorted((one_s, two_s))
    assert (tissue_proportion(0.0), tissue_proportion(60.0 * tables.spread().tissue_half_life_min)) == (1.0, 0.5)
    assert tissue_proportion(early_s) >= tissue_proportion(late_s) > 0.0
    both = tissue_proportion(early_s) * tissue_proportion(late_s)
    assert tissue_proportion(early_s + late_s) == pytest.approx(both, rel=1e-9), "absorbed alike at every time"


def test_seen_absorbed_and_run_off_add_up_to_what_was_injected(at_target):
    patient = typical_patient()
    mixed = dataclasses.replace(at_target, vessel=VesselHit("lumbar_vein_L3_left", True, True, False))
    path = np.array([target_mm(patient, "L3", "left")])
    for since_s in (0.0, 15.0, 600.0):
        tissue_ml = 3.0 * mixed.kept_share * tissue_proportion(since_s)
        vessel = stream_of(patient, mixed, path[-1], vessel_ml(mixed, 3.0, since_s)).volume_ml()
        absorbed_ml = 3.0 * mixed.kept_share - tissue_ml
        run_off_ml = 3.0 * (1.0 - mixed.kept_share) - vessel
        seen_ml = contrast_seen(patient, mixed, path, since_s).volume_ml()
        assert seen_ml == pytest.approx(3.0 - absorbed_ml - run_off_ml, rel=1e-4) and run_off_ml > 0.0


def test_streaks_run_with_the_spine_and_in_a_psoas_with_its_fibres(at_target):
    streaks, grid = streaks_of(at_target.grid), at_target.grid
    outside = ~(grid.is_in("psoas_left") | grid.is_in("psoas_right"))

    def changes(axis: int) -> float:
        both = np.logical_and(*(np.take(outside, np.arange(k, outside.shape[axis] - 1 + k), axis) for k in (0, 1)))
        return float(np.abs(np.diff(streaks, axis=axis))[both].mean())

    assert changes(2) < 0.25 * changes(0)
    assert 0.0 < streaks.min() and streaks.max() <= 1.0


def test_contrast_lies_in_streaks_and_keeps_its_volume(at_target):
    """Of the cubes that are full, some show much more than others, and the sum stays what it was."""
    thick = streaks_of(at_target.grid)[at_target.filled_ml() > 0]
    assert np.quantile(thick, 0.1) < 0.6 * np.quantile(thick, 0.9)
    assert cloud_of(at_target).volume_ml() == pytest.approx(3.0, rel=1e-6)


def test_a_little_runs_back_along_the_track_when_the_needle_is_withdrawn():
    path = np.array([[60.0, 100.0, 0.0], [24.0, -20.0, -8.0]])
    way = (path[0] - path[1]) / np.linalg.norm(path[0] - path[1])
    told = tables.spread()

    def length_mm(now: np.ndarray) -> float:
        cloud = washed_back(path, now, 0.03)
        return float(np.max([(mesh.vertices_mm - path[1]) @ way for mesh in cloud.meshes])) if cloud.meshes else 0.0

    assert length_mm(path[1]) == 0.0 and length_mm(path[1] - 5.0 * way) == 0.0, "still there, or deeper"
    assert 5.0 < length_mm(path[1] + 6.0 * way) < 8.0
    assert length_mm(path[0]) == pytest.approx(told.track_wash_mm, abs=2.0)
    assert washed_back(path, path[0], 0.01).volume_ml() == pytest.approx(0.01, rel=1e-4)
    capacity = washed_back(path, path[0], 9.0)
    assert capacity.volume_ml() < 0.1 and max(capacity.shares) == 1.0


@pytest.mark.parametrize("name", ["artery", "great vein"])
def test_each_beat_runs_along_an_artery_and_no_vein_beats(name):
    spread, tip = spread_in(FLOWS[name])
    beat_s = tables.spread().heart_beat_s

    def streak(at_s: float) -> tuple[float, np.ndarray]:
        cloud = stream_of(typical_patient(), spread, tip, 0.2, at_s)
        whole = cloud.meshes[-1].vertices_mm
        places = np.arange(4.0, 60.0, 2.0)
        down = np.abs(whole[:, 2] - tip[2])
        return cloud.volume_ml(), np.array([np.ptp(whole[np.abs(down - place) < 2.0, 0]) for place in places])

    begins, wide = streak(40.0 * beat_s + 0.01)
    assert np.array_equal(streak(41.0 * beat_s + 0.01)[1], wide)
    later_ml, later = streak(40.25 * beat_s + 0.01)
    assert later_ml == pytest.approx(begins, rel=1e-4)
    if name == "artery":
        assert np.abs(later - wide).max() > 0.5
        way = tables.spread().flow_beat_mm / 4.0 / 2.0
        with_flow, against = (np.corrcoef(np.roll(wide, round(by))[4:-4], later[4:-4])[0, 1] for by in (way, -way))
        assert with_flow > against
    else:
        assert np.array_equal(later, wide)
