"""Questions on computed contrast: the picture of each is a case of the pattern that its key says."""

from __future__ import annotations

import numpy as np
import pytest

from sympblock.block.injectate.reading_cases import reading_case
from sympblock.content import load_items
from sympblock.content.practice.readings import load_readings
from sympblock.drawing.films.contrast_cases import contrast_case_scene, pictures_of, pose_of, tip_place

ITEMS = {item.id: item for item in load_items("04_contrast_spread") if item.picture}
#: What the right choice of each question takes the picture for.
TAKEN_FOR = {
    "read_case_a": ("psoas", "In the psoas"),
    "read_case_b": ("prevertebral", "Give the drug in fractions"),
    "read_case_c": ("vessel", "Move the tip and repeat live contrast"),
    "read_case_d": ("front", "In the fat anterior to the bodies"),
    "read_case_e": ("epidural", "Weaken the leg"),
}


@pytest.mark.parametrize("name", sorted(TAKEN_FOR))
def test_the_key_fits_the_case(name):
    pattern, key = TAKEN_FOR[name]
    item = ITEMS[name]
    assert reading_case(int(item.picture.arguments["number"])).pattern == pattern
    assert [choice.text for choice in item.choices if choice.correct] == [key]


def test_every_question_with_a_picture_is_looked_at():
    assert set(ITEMS) == set(TAKEN_FOR)


def test_the_trainer_does_not_soon_come_to_the_cases_of_the_questions():
    assert min(int(item.picture.arguments["number"]) for item in ITEMS.values()) > 1000


def test_a_vessel_that_is_gone_a_moment_later_is_gone():
    case = reading_case(int(ITEMS["read_case_c"].picture.arguments["number"]))
    films = pictures_of(case)
    changed = np.abs(films["ap", "live"].astype(float) - films["ap", "after"].astype(float)) > 20
    assert changed.sum() > 50 and case.spread.kept_share == 0.0


@pytest.mark.long
def test_the_tip_lies_in_both_pictures():
    for number in range(1, 12):
        case = reading_case(number)
        for view in ("ap", "lateral"):
            assert all(0.1 < share < 0.9 for share in tip_place(case, view)), (number, view)
            assert pose_of(case, view).side == case.side


def test_the_words_of_a_picture_do_not_name_its_pattern():
    scene = contrast_case_scene(3)
    assert not any(reading.name in scene.alt for reading in load_readings().values())
