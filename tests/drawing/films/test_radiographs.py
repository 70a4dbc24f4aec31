"""Radiographs as scenes: textbook views keep their laws, and places are where the bones are."""

from __future__ import annotations

import json

import numpy as np
import pytest
from shapely.geometry import Point, Polygon

from sympblock.anatomy import sample_patient, typical_patient
from sympblock.assessment.view_measures import textbook_view
from sympblock.drawing.films.radiographs import radiograph_scene
from sympblock.fluoroscopy.c_arm import CArmPose

PEOPLE = (0, 3, 9)


def middle(scene, place: str) -> np.ndarray:
    return np.array(Polygon(scene.places[place]).centroid.coords[0])


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("level", ["L2", "L4"])
def test_in_ap_the_spinous_process_lies_between_the_pedicles(person, level):
    scene = radiograph_scene("ap", level, person=person)
    left, right, process = (middle(scene, name)[0] for name in ("pedicle_left", "pedicle_right", "spinous_process"))
    assert left < process < right
    assert abs((left + right) / 2 - process) < 0.15 * (right - left)


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("side", ["left", "right"])
def test_in_the_oblique_view_the_dog_has_its_parts_in_order(person, side):
    scene = radiograph_scene("oblique", "L3", side, person)
    outward = -1 if side == "left" else 1
    nose, eye, ear, foreleg = (
        middle(scene, f"{part}_{side}")
        for part in ("transverse_process", "pedicle", "superior_process", "inferior_process")
    )
    assert nose[0] * outward > eye[0] * outward
    assert ear[1] < eye[1] < foreleg[1]


@pytest.mark.parametrize("person", PEOPLE)
def test_in_the_lateral_view_left_and_right_cover_each_other(person):
    scene = radiograph_scene("lateral", "L3", person=person)
    assert np.abs(middle(scene, "pedicle_left") - middle(scene, "pedicle_right")).max() < 4.0
    assert middle(scene, "front_border")[0] < middle(scene, "body_l3")[0] < middle(scene, "pedicle_left")[0]


def test_a_place_holds_its_landmark_and_stays_in_the_picture():
    patient = typical_patient()
    pose = textbook_view(patient, CArmPose(), "L3", "oblique")
    scene = radiograph_scene("oblique")
    for place in ("pedicle", "pars", "foramen"):
        at = pose.pixel_of(patient.landmarks[f"{place}_L3_left"]) * pose.pixel_mm
        assert Polygon(scene.places[f"{place}_left"]).contains(Point(at))
    for ring in scene.places.values():
        assert np.array(ring).min() >= -1e-6 and np.array(ring).max() <= 300 + 1e-6


def test_what_is_asked_for_is_not_sent_to_the_page():
    sent = json.dumps(radiograph_scene("ap", person=3).as_dict() | {"film": None})
    assert "pedicle_left" not in sent and "places" not in sent


def test_a_needle_along_the_beam_is_a_dot_and_from_elsewhere_a_line():
    def dark(**off: float) -> int:
        bare = radiograph_scene("oblique", field_mm=150.0, **off).film.grey.astype(int)
        shown = radiograph_scene("oblique", field_mm=150.0, needle="coaxial", **off).film.grey.astype(int)
        return int((bare - shown > 40).sum())

    assert 4 < dark() < 0.5 * dark(oblique_deg=10.0)


def test_an_offset_changes_the_picture_and_its_words_give_nothing_away():
    textbook, off = radiograph_scene("oblique"), radiograph_scene("oblique", oblique_deg=-12.0, title="Radiograph A")
    assert (textbook.film.grey != off.film.grey).any()
    assert "border" in textbook.alt and "border" not in off.alt and off.title == "Radiograph A"


def test_a_constraint_reaches_the_patient():
    scene = radiograph_scene("ap", person=12, transitional="lumbarised", superior_mm=-60.0)
    assert "L6" in sample_patient(12, transitional="lumbarised").frames and "body_l6" in scene.places
