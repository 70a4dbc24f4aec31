"""Laws of subtraction: what stands still cancels, what was added stays, and a moved machine is seen."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh

from sympblock.anatomy import typical_patient
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.detector import Exposure, Window
from sympblock.fluoroscopy.imager import Imager
from sympblock.fluoroscopy.subtraction import Technique, charge_ratio
from sympblock.geometry.mesh import Mesh

POSE = CArmPose()
DIFFERENCE = Technique(charge_ratio("subtraction"), is_subtracted=True)
PLAIN = Technique(charge_ratio("subtraction"))
MIDDLE = np.s_[120:392, 120:392]


def drop() -> Mesh:
    ball = trimesh.creation.icosphere(3, 4.0).apply_translation([24.0, -20.0, 0.0])
    return Mesh("contrast", "blood", ball.vertices, ball.faces)


@pytest.fixture
def imager() -> Imager:
    made = Imager(typical_patient(), seed=4)
    for _ in range(4):
        made.take(POSE, technique=PLAIN)
        made.keep_in_mask()
    return made


def smooth(grey: np.ndarray, side: int = 8) -> np.ndarray:
    """Return means of squares, in which noise is small and bones are not."""
    part = grey[MIDDLE].astype(float)
    return part.reshape(len(part) // side, side, -1, side).mean(axis=(1, 3))


def test_without_contrast_the_difference_is_grey_but_for_noise(imager):
    bones = smooth(imager.take(POSE, technique=PLAIN).grey).std()
    even = smooth(imager.take(POSE, technique=DIFFERENCE).grey)
    assert bones > 15.0 and even.std() < 2.5 and abs(even.mean() - 132.0) < 2.0


def test_a_machine_that_has_moved_shows_its_bones_again(imager):
    still = smooth(imager.take(POSE, technique=DIFFERENCE).grey).std()
    for moved in (CArmPose(target_mm=(2.0, 0.0, 0.0)), CArmPose(oblique_deg=2.0)):
        assert smooth(imager.take(moved, technique=DIFFERENCE).grey).std() > 4.0 * still
    assert smooth(imager.take(POSE, technique=DIFFERENCE).grey).std() == pytest.approx(still, abs=0.5)


def test_contrast_is_dark_and_more_so_than_in_a_plain_picture(imager):
    column, row = POSE.pixel_of([24.0, -20.0, 0.0]).astype(int)
    place = np.s_[row - 4 : row + 5, column - 4 : column + 5]
    bare = imager.take(POSE, technique=PLAIN).grey[place].mean()
    imager.put("iohexol_300", [drop()], [0.3])
    plain = bare - imager.take(POSE, technique=PLAIN).grey[place].mean()
    difference = 132.0 - imager.take(POSE, technique=DIFFERENCE).grey[place].mean()
    assert difference > 1.5 * plain > 15.0
    inverted = imager.take(POSE, window=Window(is_inverted=True), technique=DIFFERENCE).grey[place].mean()
    assert inverted == pytest.approx(255.0 - (132.0 - difference), abs=4.0)


def test_contrast_in_the_mask_is_lighter_once_it_has_gone():
    """So a mask with contrast in it shows the way: what was filled lies open in later pictures."""
    imager = Imager(typical_patient(), seed=4)
    imager.put("iohexol_300", [drop()], [0.3])
    imager.take(POSE, technique=PLAIN)
    imager.keep_in_mask()
    imager.put("iohexol_300", [])
    column, row = POSE.pixel_of([24.0, -20.0, 0.0]).astype(int)
    grey = imager.take(POSE, technique=DIFFERENCE).grey
    assert grey[row - 4 : row + 5, column - 4 : column + 5].mean() > 150.0


def test_a_mask_of_more_pictures_has_less_noise(imager):
    once = Imager(typical_patient(), seed=4)
    once.take(POSE, technique=PLAIN)
    once.keep_in_mask()
    many, few = (each.take(POSE, technique=DIFFERENCE).grey[MIDDLE].astype(float).std() for each in (imager, once))
    assert imager.mask.pulses == 4 and once.mask.pulses == 1
    assert few / many == pytest.approx(np.sqrt(2.0 / 1.25), rel=0.08), "noise of both pictures adds up"


def test_a_pulse_of_more_charge_has_the_same_voltage_and_less_noise(imager):
    usual, spot = (imager.take(POSE, technique=Technique(ratio)).exposure for ratio in (1.0, charge_ratio("spot")))
    assert spot.kvp == usual.kvp and spot.mas_per_pulse == pytest.approx(charge_ratio("spot") * usual.mas_per_pulse)
    assert Exposure(80.0, 0.1).times(1.0) == Exposure(80.0, 0.1)

    def grain(ratio: float) -> float:
        one, two = (imager.take(POSE, technique=Technique(ratio)).grey[MIDDLE].astype(float) for _ in range(2))
        return float((one - two).std())

    assert grain(4.0) == pytest.approx(grain(1.0) / 2.0, rel=0.1)


def test_shutters_are_dark_in_a_difference_too(imager):
    for technique in (PLAIN, DIFFERENCE):
        grey = imager.take(POSE, Shutters(0.5, 0.5), technique=technique).grey
        if technique is PLAIN:
            imager.keep_in_mask()
    assert imager.mask.fits(POSE, Shutters(0.5, 0.5)) and imager.mask.pulses == 1
    assert grey[:100].max() < 40 and abs(grey[200:312, 200:312].mean() - 132.0) < 3.0


def test_a_difference_can_be_shown_through_another_window(imager):
    steep = imager.take(POSE, window=Window(2.0), technique=DIFFERENCE).grey.astype(float).copy()
    flat = imager.shown_anew(Window(0.5)).astype(float)
    assert flat[MIDDLE].std() < 0.5 * steep[MIDDLE].std()


def test_without_a_mask_nothing_is_subtracted_and_a_difference_is_no_mask(imager):
    with pytest.raises(ValueError, match="no mask"):
        Imager(typical_patient()).take(POSE, technique=DIFFERENCE)
    with pytest.raises(ValueError, match="no mask of 256 rows"):
        imager.take(CArmPose(pixel_count=256), technique=DIFFERENCE)
    imager.take(POSE, technique=DIFFERENCE)
    with pytest.raises(ValueError, match="picture of its own"):
        imager.keep_in_mask()
    with pytest.raises(ValueError, match="picture of its own"):
        Imager(typical_patient()).keep_in_mask()
