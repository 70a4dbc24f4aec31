"""The radiographs of a block show what their words say: geometry and pattern of the needles in them."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.anatomy import typical_patient
from sympblock.assessment.view_measures import body_vertices_mm
from sympblock.block.injectate.injectate_spread import inject
from sympblock.block.injectate.spread_pattern import pattern_of
from sympblock.drawing.films.block_films import TIPS, end_points_sheet, entry_sheet, placed, spread_sheet, volume_sheet

PATIENT = typical_patient()


def test_the_tip_lies_behind_the_front_border_and_inside_the_lateral_one():
    frame, tip = PATIENT.frames["L3"], placed().needle.tip_mm
    body = frame.level_from_patient(body_vertices_mm(PATIENT, "L3"))
    left, posterior, superior = frame.level_from_patient(tip)
    front = frame.level_from_patient(PATIENT.landmarks["front_rim_L3"])[1]
    assert 0.0 < posterior - front < 5.0
    assert 14.0 < left < body[:, 0].max() and -14.0 < superior < 0.0


def test_the_needle_is_a_dot_along_its_own_beam():
    here = placed()
    assert np.ptp(here.along.pixel_of(np.array(here.needle.path_mm)), axis=0).max() < 6.0


@pytest.mark.parametrize("pattern", sorted(TIPS))
def test_each_sheet_shows_its_pattern(pattern):
    tip, volume, is_live = TIPS[pattern]()
    needle = placed(tuple(map(float, tip))).needle
    spread = inject(PATIENT, np.array(needle.path_mm), volume)
    assert pattern_of(PATIENT, spread) == pattern and is_live == (pattern == "vessel")


def test_more_contrast_reaches_further_and_stays_beside_the_bodies():
    path = np.array(placed().needle.path_mm)
    heights = [np.ptp(inject(PATIENT, path, volume).extent_mm[:, 2]) for volume in (1.0, 3.0, 10.0)]
    assert heights == sorted(heights)
    low, high = inject(PATIENT, path, 10.0).extent_mm
    assert low[2] < PATIENT.frames["L4"].centre_mm[2] + 20.0 and high[2] > PATIENT.frames["L2"].centre_mm[2] - 20.0


@pytest.mark.parametrize("make", [entry_sheet, end_points_sheet, volume_sheet, lambda: spread_sheet("psoas")])
def test_every_sheet_has_words_and_films(make):
    scene = make()
    assert scene.alt.startswith(("Two simulated", "Three simulated")) and scene.film.grey.std() > 20
