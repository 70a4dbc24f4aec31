"""The chart of two feet: what it draws is what was read, and the feet differ by more than colour."""

from __future__ import annotations

import pytest

from sympblock.block.signs.block_outcome import OUTCOMES
from sympblock.drawing import SCENES
from sympblock.drawing.charts.dose_bars import dose_bars
from sympblock.drawing.scene.style import style_of


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_both_feet_are_named_in_both_charts(outcome) -> None:
    """A reader without colours finds the names at the curves."""
    names = [label.text for label in SCENES["two_feet"](outcome).labels]
    assert names.count("treated foot") == names.count("other foot") == 2


def test_feet_differ_by_dash() -> None:
    assert not style_of("foot_treated").dash
    assert style_of("foot_other").dash


def test_treated_foot_of_a_failed_block_stays_with_the_other_one() -> None:
    """The words of the picture say it in numbers."""
    assert "Sole, treated foot: 27." in SCENES["two_feet"]("failed", seed=3, sole_c=27.5).alt


def test_names_do_not_stand_on_one_another() -> None:
    """Even where both curves meet the names keep their lines."""
    for outcome in OUTCOMES:
        for minutes in (1, 5, 30, 60):
            labels = [label for label in SCENES["two_feet"](outcome, minutes=minutes).labels if "foot" in label.text]
            for first, second in ((labels[0], labels[1]), (labels[2], labels[3])):
                assert abs(first.at_mm[1] - second.at_mm[1]) >= 6.9


@pytest.mark.parametrize("arguments", [{"outcome": "lucky"}, {"minutes": 0}, {"minutes": 61}])
def test_impossible_pictures_are_refused(arguments) -> None:
    with pytest.raises(ValueError, match="no picture of"):
        SCENES["two_feet"](**arguments)


def test_bars_show_nothing_when_nothing_is_given() -> None:
    assert dose_bars({}, 70).alt == "Bars in per cent of the limit at 70 kg. Nothing is given."


def test_bar_beyond_the_picture_says_so() -> None:
    scene = dose_bars({"bupivacaine": 400}, 50)
    assert any(label.text.endswith("bar cut") for label in scene.labels)
