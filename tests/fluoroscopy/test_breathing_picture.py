"""Laws of breathing in a picture: kidneys stand where a needle meets them at the same time, and nothing else moves."""

from dataclasses import replace

import numpy as np
import pytest

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.anatomy.breathing import MOVING, excursion_mm, shift_mm
from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.structures_at_risk import pierced
from sympblock.fluoroscopy import CArmPose
from sympblock.fluoroscopy.detector import Exposure
from sympblock.fluoroscopy.imager import Imager

FIXED = Exposure(80.0, 0.3)
TIMES_S = np.linspace(0.0, 4.0, 81)


@pytest.fixture(scope="module")
def breathing() -> Patient:
    return sample_patient(4)


def loss_of(imager: Imager, pose: CArmPose, at_s: float | None) -> np.ndarray:
    imager.breathe(at_s)
    imager.take(pose, exposure=FIXED)
    return imager._loss.copy()


def extremes_s(patient: Patient) -> tuple[float, float]:
    """Return the times of the deepest inspiration and of the end of expiration."""
    up = [shift_mm(patient, "kidney_left", at_s)[2] for at_s in TIMES_S]
    return float(TIMES_S[np.argmin(up)]), float(TIMES_S[np.argmax(up)])


def only(patient: Patient, *names: str) -> Patient:
    return replace(patient, structures={name: patient.structures[name] for name in names})


@pytest.mark.parametrize("name", MOVING)
def test_the_shadow_moves_by_the_shift_times_the_magnification(breathing, name):
    centre = breathing.structures[name].vertices_mm.mean(axis=0)
    pose = CArmPose(target_mm=tuple(centre.tolist()))
    bare, whole = Imager(only(breathing, "skin")), Imager(only(breathing, "skin", name))
    flat = loss_of(bare, pose, None)
    seen, true = [], []
    for at_s in extremes_s(breathing):
        shadow = (loss_of(whole, pose, at_s) - flat).astype(float)
        assert shadow.max() > 0.05 and abs(shadow[[0, -1]]).max() < 1e-3 and abs(shadow[:, [0, -1]]).max() < 1e-3
        middle = np.arange(pose.pixel_count) + 0.5
        seen.append([(shadow.sum(axis=axis) @ middle) / shadow.sum() * pose.pixel_mm for axis in (0, 1)])
        true.append(shift_mm(breathing, name, at_s))
    (across, down), shift = np.subtract(*seen), np.subtract(*true)
    magnification = pose.source_to_detector_mm / float((centre - pose.source_mm) @ pose.beam)
    assert abs(shift[2]) > 3.0
    assert down == pytest.approx(-shift[2] * magnification, abs=0.1) and across == pytest.approx(0.0, abs=0.1)


@pytest.mark.parametrize("name", MOVING)
def test_a_needle_along_the_beam_meets_the_kidney_where_its_shadow_is(breathing, name):
    vertices = breathing.structures[name].vertices_mm
    pole = vertices[vertices[:, 2].argmin()] + np.float32([0.0, 0.0, 4.0])
    pose = CArmPose(target_mm=tuple(pole.tolist()))
    bare, whole = (Imager(only(breathing, "skin", *more)) for more in ((), (name,)))
    flat, met = loss_of(bare, pose, None), set()
    for at_s in extremes_s(breathing):
        shadow = loss_of(whole, pose, at_s) - flat
        for over_mm in np.arange(-10.0, 11.0, 1.0):
            point = np.array(pose.target_mm) + [0.0, 0.0, over_mm]
            way = (point - pose.source_mm) / np.linalg.norm(point - pose.source_mm)
            needle = Needle(tuple(map(tuple, np.array([point - 60.0 * way, point + 60.0 * way]).tolist())), (0, 1, 0))
            column, row = pose.pixel_of(point).astype(int)
            is_met = any(each.name == name for each in pierced(breathing, needle, at_s))
            # Soft tissue is summed at every fourth pixel: at its very edge a shadow is faint.
            if shadow[row, column] > 0.01 or shadow[row - 5 : row + 6, column].max() < 0.001:
                assert is_met == (shadow[row, column] > 0.01), (at_s, over_mm)
                met.add((over_mm, is_met))
    assert any((over_mm, True) in met and (over_mm, False) in met for over_mm in np.arange(-10.0, 11.0, 1.0))


def test_only_kidneys_move_and_each_time_is_shown_alike_whatever_was_shown_before(breathing):
    pose, (deep, high) = CArmPose(oblique_deg=20.0), extremes_s(breathing)
    without = replace(breathing, structures={n: m for n, m in breathing.structures.items() if n not in MOVING})
    none = Imager(without)
    assert np.array_equal(loss_of(none, pose, deep), loss_of(none, pose, high))
    kept = Imager(breathing)
    still = loss_of(kept, pose, None)
    seen = [loss_of(kept, pose, at_s) for at_s in (deep, high)]
    loss_of(kept, CArmPose(oblique_deg=25.0), high)
    assert np.array_equal(loss_of(kept, pose, deep), seen[0])
    assert np.array_equal(loss_of(Imager(breathing), pose, high), seen[1])
    assert np.array_equal(loss_of(kept, pose, None), still)
    assert np.abs(seen[0] - seen[1]).max() > 0.02


def test_who_holds_the_breath_is_shown_alike_at_all_times():
    imager, pose = Imager(typical_patient()), CArmPose()
    assert excursion_mm(typical_patient(), "left") == 0.0
    still = loss_of(imager, pose, None)
    assert all(np.array_equal(loss_of(imager, pose, at_s), still) for at_s in (0.0, 0.9, 1.8))


def test_a_moved_kidney_is_as_dark_as_one_that_was_built_there(breathing):
    """What comes and what is gone cancel: no trace stays where the kidney was built."""
    pose, at_s = CArmPose(), extremes_s(breathing)[1]
    there = {
        name: replace(mesh, vertices_mm=mesh.vertices_mm + shift_mm(breathing, name, at_s).astype(np.float32))
        for name, mesh in breathing.structures.items()
        if name in MOVING
    }
    built = Imager(replace(breathing, seed=None, structures={**breathing.structures, **there}))
    assert np.abs(loss_of(Imager(breathing), pose, at_s) - loss_of(built, pose, at_s)).max() < 0.004
