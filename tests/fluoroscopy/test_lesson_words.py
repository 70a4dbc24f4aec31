"""What the lesson on the approach says of the live C-arm is what it shows."""

import numpy as np
import pytest

from sympblock.anatomy import typical_patient
from sympblock.fluoroscopy import CArmPose, Imager


def test_the_upper_endplate_of_l3_is_squared_at_about_three_degrees():
    rims = [typical_patient().landmarks[f"upper_{end}_rim_L3"] for end in ("front", "back")]

    def thickness(tilt: float) -> float:
        return abs(float(np.ptp(CArmPose(craniocaudal_tilt_deg=tilt).pixel_of(rims)[:, 1])))

    assert min(np.arange(-15.0, 15.5, 0.5), key=thickness) == pytest.approx(3.0, abs=1.0)


def test_the_transverse_process_meets_the_border_at_about_thirty_degrees():
    patient = typical_patient()
    frame, tip = patient.frames["L3"], patient.landmarks["transverse_process_tip_L3_left"]
    here = frame.level_from_patient(patient.structures["L3"].vertices_mm)
    body = patient.structures["L3"].vertices_mm[(here[:, 1] < 12) & (np.abs(here[:, 2]) < 12)]

    def apart(turn: float) -> float:
        pose = CArmPose(oblique_deg=turn)
        return abs(float(pose.pixel_of(tip)[0] - pose.pixel_of(body)[:, 0].min()))

    assert min(np.arange(10.0, 50.0, 0.5), key=apart) == pytest.approx(30.0, abs=1.5)


def test_the_tube_gives_what_the_lesson_says():
    imager = Imager(typical_patient())
    assert imager.take(CArmPose()).exposure.kvp == pytest.approx(76, abs=2)
    assert imager.take(CArmPose(oblique_deg=90)).exposure.kvp == pytest.approx(107, abs=2)
