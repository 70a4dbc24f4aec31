"""What the lessons and questions say of the live C-arm is what it shows."""

from dataclasses import replace

import numpy as np
import pytest

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.anatomy.schematic.needle_path import entry_mm_at, typical_target
from sympblock.assessment.view_measures import ap_off_deg, endplate_off_deg, meeting_angle_deg, textbook_view
from sympblock.content import load_items
from sympblock.content.practice.approaches import load_approach
from sympblock.course.checkout import ROOT
from sympblock.fluoroscopy import CArmPose, Imager
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.dose import kerma_area_ugy_m2, reference_kerma_ugy


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


@pytest.fixture(scope="module")
def views() -> dict[str, CArmPose]:
    return {kind: textbook_view(typical_patient(), CArmPose(), "L3", kind) for kind in ("ap", "oblique", "lateral")}


def test_so_much_of_the_beam_is_left(views):
    imager = Imager(typical_patient())
    remaining = {}
    for kind in ("ap", "lateral"):
        imager.take(views[kind])
        remaining[kind] = 1000 * float(np.exp(-imager._loss[236:276, 236:276]).mean())
    assert remaining == pytest.approx({"ap": 7.0, "lateral": 1.0}, abs=0.5)


def test_a_lateral_picture_takes_six_times_as_much(views):
    imager = Imager(typical_patient())
    given = {kind: imager.take(views[kind]).exposure for kind in ("ap", "lateral")}
    product = {kind: kerma_area_ugy_m2(given[kind], views[kind]) / 100 for kind in given}
    assert product == pytest.approx({"ap": 0.0027, "lateral": 0.018}, rel=0.05)
    assert 5.5 < product["lateral"] / product["ap"] < 7
    assert 2.5 < given["lateral"].mas_per_pulse / given["ap"].mas_per_pulse < 3.2


def test_a_smaller_field_and_closed_shutters_do_what_the_lesson_says(views):
    imager, small = Imager(typical_patient()), replace(views["ap"], field_mm=150.0)
    full, magnified = (imager.take(pose).exposure for pose in (views["ap"], small))
    kerma = reference_kerma_ugy(magnified, small) / reference_kerma_ugy(full, views["ap"])
    product = kerma_area_ugy_m2(magnified, small) / kerma_area_ugy_m2(full, views["ap"])
    assert 1.7 < kerma < 2.0 and 0.4 < product < 0.55
    closed = imager.take(views["ap"], Shutters(1 / 3, 1 / 3)).exposure
    ratio = kerma_area_ugy_m2(closed, views["ap"], 1 / 9) / kerma_area_ugy_m2(full, views["ap"])
    assert 1 / 10 < ratio < 1 / 8


@pytest.mark.parametrize(
    ("level", "tilt_deg", "turn_deg"), [("L2", 0, 26), ("L3", 3, 30), ("L4", 10, 30), ("L5", 19, None)]
)
def test_angles_of_the_typical_patient(level, tilt_deg, turn_deg):
    assert textbook_view(typical_patient(), CArmPose(), level, "ap").craniocaudal_tilt_deg == pytest.approx(
        tilt_deg, abs=1.0
    )
    if turn_deg:
        assert textbook_view(typical_patient(), CArmPose(), level, "oblique").oblique_deg == pytest.approx(
            turn_deg, abs=1.0
        )


def test_the_landmark_alone_places_the_entry_beyond_the_limit():
    angles = {"L2": 26, "L3": 30, "L4": 30}
    entries = {level: entry_mm_at(angle, typical_target(level)) for level, angle in angles.items()}
    assert all(entry > load_approach().entry_limits[level].most_mm for level, entry in entries.items())
    text = (ROOT / "notebooks/02_c_arm_views.ipynb").read_text("utf-8")
    assert f"gives {entries['L2'] / 10:.1f} cm at L2 and {entries['L3'] / 10:.1f} cm at L3" in text


def test_one_level_beside_the_middle_a_ray_slants_by_three_degrees():
    pose, step = CArmPose(), abs(typical_patient().frames["L4"].centre_mm[2])
    ray = np.array([0.0, 0.0, -step]) - pose.source_mm
    assert np.degrees(np.arccos(ray @ pose.beam / np.linalg.norm(ray))) == pytest.approx(3.0, abs=0.3)


PICTURES = {item.id: item for item in load_items("02_c_arm_views") if item.picture}


def taken(item_id: str) -> tuple:
    """Return patient and pose of a question's picture, worked out anew from its arguments."""
    told = dict(PICTURES[item_id].picture.arguments)
    patient = sample_patient(told["person"])
    pose = textbook_view(patient, CArmPose(side=told.get("side", "left")), told["level"], told["view"])
    return patient, replace(
        pose,
        oblique_deg=pose.oblique_deg + told.get("oblique_deg", 0),
        craniocaudal_tilt_deg=pose.craniocaudal_tilt_deg + told.get("tilt_deg", 0),
    )


def test_the_process_still_lies_outside_the_border_where_the_limit_is_reached():
    patient, pose = taken("quiz_limit_reached_at_l3")
    missing = meeting_angle_deg(patient, pose, "L3", "left") - pose.oblique_deg
    assert missing == pytest.approx(14, abs=1.0)
    (key,) = (choice.text for choice in PICTURES["quiz_limit_reached_at_l3"].choices if choice.correct)
    assert f"at {load_approach().entry_limits['L3'].most_mm / 10:g} cm" in key


def test_the_tilt_that_is_asked_for_is_the_tilt_that_is_missing():
    patient, pose = taken("quiz_tilt_of_l4")
    # Less than nothing: the detector stands too far towards the feet.
    assert endplate_off_deg(patient, pose, "L4", "upper") == pytest.approx(-12, abs=1)
    (key,) = (choice.text for choice in PICTURES["quiz_tilt_of_l4"].choices if choice.correct)
    assert key.startswith("Tilt towards the head")


def test_the_view_that_is_asked_for_is_an_oblique_from_the_left():
    patient, pose = taken("quiz_read_the_angle")
    (key,) = (choice.text for choice in PICTURES["quiz_read_the_angle"].choices if choice.correct)
    assert key == "Oblique view from the left" and pose.side == "left"
    assert meeting_angle_deg(patient, pose, "L3", "left") == pytest.approx(pose.oblique_deg, abs=1.0)


def test_the_prediction_tells_the_tilt_that_l5_needs_more_than_l3():
    tilts = [textbook_view(typical_patient(), CArmPose(), level, "ap").craniocaudal_tilt_deg for level in ("L3", "L5")]
    (item,) = (item for item in load_items("02_c_arm_views") if item.id == "predict_tilt_of_l5")
    (key,) = (choice for choice in item.choices if choice.correct)
    assert f"it needed {tilts[1] - tilts[0]:.0f}° more" in key.feedback


def test_the_turned_ap_is_turned_to_the_left():
    patient, pose = taken("quiz_turned_ap")
    assert ap_off_deg(patient, pose, "L3") == pytest.approx(9, abs=0.5)
    middle = sum(pose.pixel_of(patient.landmarks[f"pedicle_L3_{side}"])[0] for side in ("left", "right")) / 2
    assert pose.pixel_of(patient.landmarks["spinous_process_tip_L3"])[0] > middle + 10


def test_the_hub_lies_to_the_left_of_the_tip():
    patient, pose = taken("quiz_hub_to_the_left")
    along = textbook_view(patient, CArmPose(), "L3", "oblique").beam
    tip = np.asarray(pose.target_mm)
    assert pose.pixel_of(tip + 150 * along)[0] < pose.pixel_of(tip)[0] - 10
