"""Laws of a whole picture of the real patient."""

import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
import trimesh

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.fluoroscopy import CArmPose, path_length_mm, radiograph
from sympblock.fluoroscopy.attenuation import beam_at, tissue_per_mm
from sympblock.fluoroscopy.c_arm import PIXEL_COUNTS
from sympblock.fluoroscopy.coarse_meshes import coarser, is_balanced
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.detector import Exposure, Window
from sympblock.fluoroscopy.imager import Imager
from sympblock.fluoroscopy.path_length import PathLengths
from sympblock.fluoroscopy.patient_bodies import bodies_of, soft_as_fat_and_bone
from sympblock.geometry.mesh import Mesh


@pytest.fixture
def imager() -> Imager:
    return Imager(typical_patient())


def needle(radius_mm: float = 0.35) -> Mesh:
    rod = trimesh.creation.cylinder(radius_mm, segment=[[60.0, 120.0, 0.0], [22.0, -15.0, 0.0]], sections=12)
    return Mesh("needle", "cortical_bone", rod.vertices, rod.faces)


def mean_at(picture: np.ndarray, pose: CArmPose, point_mm, half: int = 3) -> float:
    column, row = pose.pixel_of(point_mm).astype(int)
    return float(picture[row - half : row + half + 1, column - half : column + half + 1].mean())


def test_every_visible_mesh_is_in_one_group(imager):
    fat, soft, bone = imager.paths.groups
    assert len(fat.triangles) and len(soft.triangles) and len(bone.triangles)
    seen = [m for m in typical_patient().structures.values() if m.tissue not in ("nerve", "dura", "ureter")]
    seen = [m for m in seen if not m.name.startswith("lumbar_")]
    sharp = [mesh for mesh in seen if "bone" in mesh.tissue or mesh.tissue in ("fat", "gas")]
    assert len(fat.triangles) + len(bone.triangles) == sum(len(mesh.triangles) for mesh in sharp)
    assert len(soft.triangles) < 0.4 * sum(len(mesh.triangles) for mesh in seen if mesh not in sharp)
    assert len(bodies_of([])[0].triangles) == 0


def test_the_seed_fixes_the_noise():
    pose = CArmPose(oblique_deg=20, pixel_count=256)
    one, two, three = (radiograph(typical_patient(), pose, seed) for seed in (1, 1, 2))
    assert np.array_equal(one, two) and not np.array_equal(one, three)


def test_bone_is_darker_than_what_lies_beside_it_and_gas_is_brighter(imager):
    pose = CArmPose()
    grey = imager.take(pose).grey
    frame = typical_patient().frames["L3"]
    body, beside = frame.centre_mm, frame.centre_mm + [60.0, 0.0, 0.0]
    gas = typical_patient().structures["bowel_gas_1"].bounds_mm().mean(axis=0)
    assert mean_at(grey, pose, body) < mean_at(grey, pose, beside) - 15
    inverse = imager.take(pose, window=Window(is_inverted=True)).grey
    assert mean_at(inverse, pose, body) > mean_at(inverse, pose, beside) + 15
    seen = pose.pixel_of(gas)
    if (5 < seen).all() and (seen < 507).all():
        assert mean_at(grey, pose, gas) > mean_at(grey, pose, beside)


@pytest.mark.parametrize("count", PIXEL_COUNTS)
def test_pictures_of_every_size_show_the_same(imager, count):
    exposure = Exposure(80.0, 0.3)
    imager.take(CArmPose(oblique_deg=20.0, pixel_count=count), exposure=exposure)
    small, usual = imager._loss, Imager(typical_patient())
    usual.take(CArmPose(oblique_deg=20.0), exposure=exposure)
    blocks = (loss.reshape(32, len(loss) // 32, 32, -1).mean(axis=(1, 3)) for loss in (small, usual._loss))
    apart = np.subtract(*blocks)
    assert np.abs(apart).mean() < 0.002 + 3.0 / count and abs(apart.mean()) < 0.01


def test_the_middle_is_shown_in_middle_grey_in_every_view(imager):
    for turn in (0.0, 31.0, 90.0):
        assert 95 < imager.take(CArmPose(oblique_deg=turn)).grey[180:332, 180:332].mean() < 165


def test_a_lateral_needs_more_than_an_ap_view(imager):
    ap, lateral = (imager.take(CArmPose(oblique_deg=turn)).exposure for turn in (0.0, 90.0))
    assert lateral.kvp > ap.kvp and lateral.mas_per_pulse > ap.mas_per_pulse


def test_more_dose_means_less_noise(imager):
    pose = CArmPose()

    def grain(level: float) -> float:
        one, two = (imager.take(pose, dose_level=level).grey.astype(float) for _ in range(2))
        return float((one - two)[150:360, 150:360].std())

    assert grain(0.25) > 1.6 * grain(1.0) > 2.4 * grain(4.0)


def test_a_needle_is_seen_where_it_is_and_goes_when_it_is_taken_away(imager):
    pose = CArmPose()
    bare = imager.take(pose, exposure=Exposure(80.0, 0.3)).grey.astype(float)
    imager.put("steel", [needle()])
    with_needle = imager.take(pose, exposure=Exposure(80.0, 0.3)).grey.astype(float)
    along = np.array([[60.0, 120.0, 0.0], [22.0, -15.0, 0.0]])
    places = pose.pixel_of(along[0] + np.linspace(0.2, 0.95, 20)[:, None] * (along[1] - along[0])).astype(int)
    darker = (bare - with_needle)[places[:, 1], places[:, 0]]
    assert darker.mean() > 25
    imager.put("steel", [])
    gone = imager.take(pose, exposure=Exposure(80.0, 0.3)).grey.astype(float)
    assert abs((gone - bare).mean()) < 1.0


def test_contrast_darkens_and_an_unknown_material_is_refused(imager):
    drop = trimesh.creation.icosphere(3, 6.0).apply_translation([20.0, -14.0, 0.0])
    imager.put("iohexol_300", [Mesh("contrast", "blood", drop.vertices, drop.faces)])
    pose = CArmPose()
    shown = imager.take(pose).grey.astype(float)
    imager.put("iohexol_300", [])
    assert mean_at(imager.take(pose).grey, pose, [20.0, -14.0, 0.0]) > mean_at(shown, pose, [20.0, -14.0, 0.0]) + 20
    with pytest.raises(ValueError, match="steel, iohexol_300"):
        imager.put("gold", [])


def test_behind_the_shutters_it_is_dark_and_the_middle_keeps_its_grey(imager):
    grey = imager.take(CArmPose(), Shutters(0.5, 0.4)).grey
    assert grey[:100].mean() < 60 and grey[:, :90].mean() < 60
    assert 95 < grey[230:280, 220:290].mean() < 165
    with pytest.raises(ValueError, match="0.1 to 1"):
        Shutters(0.0, 1.0)


def test_the_narrowest_collimation_shows_its_middle_as_bright_as_the_open_field(imager):
    """Brightness and thickness are judged where light falls, not behind the shutters."""
    place = np.s_[240:272, 240:272]
    wide = imager.take(CArmPose()).grey[place].mean()
    narrow = imager.take(CArmPose(), Shutters(0.2, 0.2)).grey[place].mean()
    assert narrow == pytest.approx(wide, abs=20)


@pytest.mark.parametrize("exposure", [None, Exposure(80.0, 0.2)])
def test_nothing_depends_on_what_was_looked_at_before(imager, exposure):
    pose = CArmPose(oblique_deg=31)
    fresh = Imager(typical_patient(), seed=5)
    imager.take(CArmPose(oblique_deg=40), exposure=exposure)
    imager._random, fresh._random = np.random.default_rng(5), np.random.default_rng(5)
    assert np.array_equal(imager.take(pose, exposure=exposure).grey, fresh.take(pose, exposure=exposure).grey)


def test_porous_bone_has_the_same_shape_and_lets_more_through():
    usual, porous = (sample_patient(8, bone=kind) for kind in ("usual", "porous"))
    for name, mesh in usual.structures.items():
        assert (mesh.vertices_mm == porous.structures[name].vertices_mm).all(), name
    pose = CArmPose(target_mm=tuple(usual.frames["L3"].centre_mm), pixel_count=256)
    fixed = Exposure(80.0, 0.1)
    seen = []
    for patient in (usual, porous):
        imager = Imager(patient)
        imager.take(pose, exposure=fixed)
        seen.append(float(np.exp(-imager._loss)[118:138, 118:138].mean()))
    assert 1.1 < seen[1] / seen[0] < 2.0


@pytest.mark.parametrize("turn", [0.0, 31.0, 90.0])
def test_every_ray_loses_what_all_tissues_on_it_take(imager, turn):
    """All groups at every pixel and the whole spectrum, where the picture has a coarser grid and a table."""
    pose = CArmPose(oblique_deg=turn)
    imager.take(pose, exposure=Exposure(80.0, 0.2))
    fat, soft, bone = (PathLengths(1).lengths_mm(group, pose)[1::3, ::3] for group in imager.paths.groups)
    as_fat, as_bone = soft_as_fat_and_bone()
    mm = fat + as_fat * soft - bone, bone + as_bone * soft
    per_mm = [tissue_per_mm(tissue) for tissue in ("fat", "cortical_bone")]
    true = np.exp(-sum(part[..., None] * each for part, each in zip(mm, per_mm, strict=True)))
    apart = np.exp(-imager._loss[1::3, ::3]) / (true @ beam_at(80.0).signal_weights) - 1.0
    assert abs(apart.mean()) < 0.002 and np.abs(apart).mean() < 0.01 and np.quantile(np.abs(apart), 0.99) < 0.06
    # A grid that lay half a step aside would show as a difference that goes with the slope of the body.
    slopes = np.stack([each.ravel().clip(-5.0, 5.0) for each in np.gradient(fat + soft)], axis=1)
    assert np.abs(np.linalg.lstsq(slopes, apart.ravel(), rcond=None)[0]).max() < 5e-4


@pytest.mark.parametrize("name", ["psoas_left", "aorta", "kidney_right", "crus_left", "disc_L3_L4"])
def test_coarser_soft_tissue_is_closed_and_holds_as_much(name):
    mesh = typical_patient().structures[name]
    found, weight = coarser(mesh)
    assert is_balanced(found.triangles)
    assert weight * found.volume_mm3() == pytest.approx(mesh.volume_mm3(), rel=1e-6)
    assert np.abs(found.bounds_mm() - mesh.bounds_mm()).max() < 2.5


def test_a_coarser_body_casts_nearly_the_same_shadow():
    pose, mesh = CArmPose(pixel_count=256), typical_patient().structures["psoas_left"]
    found, weight = coarser(mesh)
    before, after = path_length_mm([mesh], pose), weight * path_length_mm([found], pose)
    assert np.abs(before - after)[before > 0].mean() < 0.03 * before.max()
    assert after.sum() == pytest.approx(before.sum(), rel=0.01)


def test_an_open_mesh_is_left_as_it_is():
    mesh = typical_patient().structures["aorta"]
    opened = replace(mesh, triangles=mesh.triangles[:-300])
    assert coarser(opened)[0] is opened


@pytest.mark.parametrize("threads", [2, 3, 5])
def test_any_number_of_threads_gives_the_same_picture(threads):
    pose = CArmPose(oblique_deg=25, pixel_count=256)
    one, many = (Imager(typical_patient(), count, seed=3).take(pose).grey.astype(int) for count in (1, threads))
    # Sums of other order differ in the last bit, which may turn a grey value.
    assert np.abs(one - many).max() <= 1 and (one != many).mean() < 0.01


def test_meshes_that_are_made_coarser_at_once_do_not_mix():
    meshes = [mesh for mesh in typical_patient().structures.values() if mesh.tissue in ("muscle", "blood", "disc")]
    alone = [coarser(mesh)[0].vertices_mm for mesh in meshes]
    # Threads that change over as often as they can find what a lock forgets.
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as threads:
            together = [found.vertices_mm for found, _ in threads.map(coarser, meshes * 4)]
    finally:
        sys.setswitchinterval(usual)
    assert all(np.array_equal(one, two) for one, two in zip(alone * 4, together, strict=True))
