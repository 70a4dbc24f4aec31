"""Feet and diary: places follow the values, words tell every number, a covered week gives nothing away."""

from __future__ import annotations

import itertools
import json
import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.block.follow_up import Feet
from sympblock.block.pain.pain_diary import keep_diary
from sympblock.block.pain.pain_response import BlockGiven, sample_traits
from sympblock.block.signs.skin_temperature import sample_plan, temperatures_c
from sympblock.conventions import SIDES
from sympblock.drawing.charts.follow_up_chart import diary_chart, soles_chart
from sympblock.drawing.scene.scene import Label, Scene

LETTER_SHARE = 0.56
seeds = st.integers(0, 3000)


def box(label: Label, text_mm: float) -> tuple[float, float, float, float]:
    width = LETTER_SHARE * text_mm * len(label.text)
    left = label.at_mm[0] - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    return left, label.at_mm[1] - text_mm / 2, left + width, label.at_mm[1] + text_mm / 2


def check(scene: Scene) -> None:
    """Words and shapes lie in the picture, words free of each other, and all is plain data."""
    left, top, right, bottom = scene.bounds_mm
    boxes = [box(label, scene.text_mm) for label in scene.labels]
    assert all(left <= a and top <= b and c <= right and d <= bottom for a, b, c, d in boxes)
    for one, two in itertools.combinations(boxes, 2):
        assert min(one[2], two[2]) <= max(one[0], two[0]) or min(one[3], two[3]) <= max(one[1], two[1])
    points = [point for shape in scene.shapes for point in shape.points_mm]
    assert all(left <= x <= right and top <= y <= bottom for x, y in points)
    json.dumps(scene.as_dict(), allow_nan=False)


def feet(seed: int, completeness: float = 1.0) -> Feet:
    plan, minutes = sample_plan(seed, completeness), np.arange(41.0)
    return Feet(minutes, *temperatures_c(plan, minutes), temperatures_c(plan, minutes, "toe")[0])


class TestFeet:
    @settings(deadline=None, max_examples=30)
    @given(seeds, st.floats(0, 1), st.sampled_from(SIDES))
    def test_drawing_is_sound(self, seed: int, completeness: float, side: str) -> None:
        check(soles_chart(feet(seed, completeness), side))

    def test_the_warmer_foot_lies_higher_and_looks_and_words_tell_them_apart(self) -> None:
        scene = soles_chart(feet(3), "right")
        lines = {shape.structure: shape for shape in scene.shapes}
        treated, other = (lines[name].points_mm[-1][1] for name in ("foot_treated", "foot_other"))
        assert treated < other
        styles = scene.as_dict()["styles"]
        assert styles["foot_other"]["dash"] and not styles["foot_treated"]["dash"]
        named = {label.text: label.at_mm[1] for label in scene.labels}
        assert named["right, treated"] < named["left"]

    def test_words_tell_the_numbers(self) -> None:
        readings, scene = feet(5), soles_chart(feet(5), "left")
        told = [float(number) for number in re.findall(r"\d+\.\d", scene.alt)]
        assert told == [
            round(x[minute], 1) for x in (readings.treated_c, readings.other_c) for minute in range(0, 41, 10)
        ]


class TestDiary:
    @settings(deadline=None, max_examples=30)
    @given(seeds, st.booleans(), st.floats(0.5, 12), st.booleans())
    def test_drawing_is_sound(self, seed: int, is_sympathetic: bool, drug_h: float, is_covered: bool) -> None:
        diary = keep_diary(sample_traits(seed, is_sympathetic), BlockGiven(sympathetic=1.0), seed)
        check(diary_chart(diary, drug_h, is_covered))

    def test_dots_stand_in_order_at_their_height(self) -> None:
        diary = keep_diary(sample_traits(3, True), BlockGiven(sympathetic=1.0), 3)
        scene = diary_chart(diary, 4.0)
        dots = [shape.points_mm[0] for shape in scene.shapes if shape.kind == "dot"]
        assert [x for x, _ in dots] == sorted(x for x, _ in dots)
        heights = {label.text: label.at_mm[1] for label in scene.labels if label.anchor == "end"}
        assert heights["10"] < heights["5"] < heights["0"]
        per_point = (heights["0"] - heights["10"]) / 10
        assert [round((heights["0"] - y) / per_point) for _, y in dots] == [entry.points for entry in diary.entries]

    def test_a_covered_week_gives_nothing_away(self) -> None:
        """Two diaries that part after half an hour look and read alike while the week is covered."""
        scenes = []
        for lasts in (BlockGiven(sympathetic=1.0), BlockGiven()):
            whole = keep_diary(sample_traits(3, True), lasts, 3)
            early = type(whole)((*keep_diary(sample_traits(3, True), BlockGiven(), 3).entries[:2], *whole.entries[2:]))
            scenes.append(diary_chart(early, 4.0, is_covered=True))
        assert scenes[0].as_dict() == scenes[1].as_dict()
        assert "still hidden" in scenes[0].alt

    def test_words_tell_every_entry(self) -> None:
        diary = keep_diary(sample_traits(8, True), BlockGiven(sympathetic=1.0), 8)
        alt = diary_chart(diary, 4.0).alt
        week = [int(number) for day in re.findall(r"Day \d: ([\d, ]+)\.", alt) for number in day.split(", ")]
        assert week == [entry.points for entry in diary.entries[2:]]
        assert f"Before the block: {diary.before_points}." in alt

    def test_the_line_of_the_model_is_drawn_only_when_told(self) -> None:
        diary = keep_diary(sample_traits(8, True), BlockGiven(), 8)
        true_points = [float(entry.points) for entry in diary.entries]
        assert "measure" not in {shape.structure for shape in diary_chart(diary, 4.0).shapes}
        told = diary_chart(diary, 4.0, true_points=true_points)
        assert "measure" in {shape.structure for shape in told.shapes} and "in the simulation" in told.alt


def test_an_unknown_value_is_refused() -> None:
    with pytest.raises(ValueError):
        diary_chart(keep_diary(sample_traits(8, True), BlockGiven(), 8), 4.0, true_points=[1.0])
