"""Laws of the texture of cancellous bone: it is fixed in the bone, means nothing on average, and lies in bodies alone."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.anatomy import typical_patient
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.imager import Imager
from sympblock.fluoroscopy.path_length import path_length_mm
from sympblock.fluoroscopy.trabeculae import CancellousBodies

BODIES = CancellousBodies.of(typical_patient())


def texture(pose: CArmPose) -> np.ndarray:
    loss = np.zeros((pose.pixel_count,) * 2, np.float32)
    BODIES.add_texture(pose, loss, (0, pose.pixel_count))
    return loss


def alike(one: np.ndarray, two: np.ndarray) -> float:
    both = (one != 0) & (two != 0)
    return float(np.corrcoef(one[both], two[both])[0, 1])


def test_there_is_one_body_for_each_lumbar_vertebra_that_has_a_core():
    assert len(BODIES.centres_mm) == 6
    assert (BODIES.halves_mm > 8.0).all() and (BODIES.halves_mm < 35.0).all()


@pytest.mark.parametrize("turn", [0.0, 30.0, 90.0])
def test_it_changes_no_mean_and_lies_within_cancellous_bone(turn):
    pose = CArmPose(oblique_deg=turn)
    made = texture(pose)
    inside = made != 0
    assert inside.mean() > 0.05 and 0.01 < made[inside].std() < 0.06
    assert abs(made[inside].mean()) < 0.004
    cores = [m for name, m in typical_patient().structures.items() if name.endswith("_cancellous")]
    beside = np.abs(made)[path_length_mm(cores, pose) <= 0.0].sum()
    assert beside < 0.002 * np.abs(made).sum()


def test_it_moves_with_the_bone():
    """The table moves by exactly 20 pixels at the depth of L3: what lies there does so too."""
    pose = CArmPose()
    by_mm = 20.0 * pose.pixel_mm * pose.source_to_centre_mm / pose.source_to_detector_mm
    moved = CArmPose(target_mm=(0.0, 0.0, by_mm))
    middle = np.s_[230:282, 200:312]
    shifted = np.roll(texture(moved), -20, axis=0)
    assert np.abs(texture(pose)[middle] - shifted[middle]).max() < 5e-3
    assert np.abs(texture(pose)[middle]).max() > 5e-2


def test_it_changes_little_by_little_as_the_machine_turns():
    still, near, far = (texture(CArmPose(oblique_deg=turn)) for turn in (0.0, 0.5, 40.0))
    assert alike(still, near) > 0.9 > 0.5 > abs(alike(still, far))


def test_bands_of_rows_make_the_same_texture():
    pose = CArmPose(oblique_deg=20.0)
    loss = np.zeros((512, 512), np.float32)
    for rows in ((0, 200), (200, 264), (264, 512)):
        BODIES.add_texture(pose, loss, rows)
    assert np.array_equal(loss, texture(pose))


def test_a_picture_holds_it_once_however_often_it_is_taken():
    imager, plain = Imager(typical_patient()), Imager(typical_patient())
    plain._cancellous = CancellousBodies(*(np.empty((0, *shape)) for shape in ((3,), (3, 3), (3,))))
    pose = CArmPose(oblique_deg=10.0)
    for each in (imager, plain):
        each.take(pose)
        each.take(pose)
    assert np.abs(imager._textured - plain._textured - texture(pose)).max() < 1e-4
    assert np.array_equal(imager._loss, plain._loss), "what path lengths lose stays"
