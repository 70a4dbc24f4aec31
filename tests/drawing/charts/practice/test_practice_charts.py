"""The charts of the learner's sessions: every session has its place, and the words say what is drawn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.assessment.curve.cusum import CurveRule, follow
from sympblock.drawing.charts.practice.measure_chart import EMPTY_PLACE, measure_chart
from sympblock.drawing.charts.practice.score_chart import FAILURE, SUCCESS, score_chart
from sympblock.drawing.scene.scene import Scene

RULE = CurveRule(0.1, 0.2, 3.55)


def dots(scene: Scene) -> list:
    return [shape for shape in scene.shapes if shape.kind == "dot"]


def is_inside(scene: Scene) -> bool:
    left, top, right, bottom = scene.bounds_mm
    points = [*(point for shape in scene.shapes for point in shape.points_mm), *(label.at_mm for label in scene.labels)]
    return all(left <= x <= right and top <= y <= bottom for x, y in points)


@given(st.lists(st.booleans(), min_size=1, max_size=150))
def test_every_session_is_a_dot_that_tells_success_from_failure_without_colour(successes):
    curve = follow(successes, RULE)
    scene = score_chart(curve, RULE)
    assert [dot.structure for dot in dots(scene)] == [SUCCESS if each else FAILURE for each in curve.successes]
    assert is_inside(scene)


def test_the_limit_is_drawn_where_a_signal_lies():
    curve = follow([True] * 40, RULE)
    scene = score_chart(curve, RULE)
    (limit,) = [shape for shape in scene.shapes if shape.structure == "guide"]
    last = dots(scene)[-1].points_mm[0][1]
    before = dots(scene)[-2].points_mm[0][1]
    assert last <= limit.points_mm[0][1] < before
    assert "The limit is 3.55." in scene.alt


@given(st.lists(st.none() | st.floats(0.0, 500.0), min_size=1, max_size=60))
def test_a_missing_measure_leaves_an_empty_place_and_is_said(values):
    scene = measure_chart("Pictures", values)
    known = [value for value in values if value is not None]
    assert len(dots(scene)) == len(known)
    assert scene.alt.count("not recorded") == len(values) - len(known)
    assert (EMPTY_PLACE in scene.note) == (len(known) < len(values))
    assert any(label.text.startswith("median") for label in scene.labels) == bool(known)
    assert is_inside(scene)


def test_the_median_is_the_learners_own():
    scene = measure_chart("Tip to target, mm", [2.0, 9.0, 4.0, None], digits=1)
    assert "Your median is 4.0." in scene.alt
    (line,) = [shape for shape in scene.shapes if shape.structure == "guide"]
    assert line.points_mm[0][1] == dots(scene)[2].points_mm[0][1]


@pytest.mark.parametrize("draw", [lambda: measure_chart("Pictures", []), lambda: score_chart(follow([], RULE), RULE)])
def test_nothing_is_drawn_of_nothing(draw):
    with pytest.raises(ValueError, match="at least one session"):
        draw()
