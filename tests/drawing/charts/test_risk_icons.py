"""Crowds: everybody is drawn once, and no look rests on colour alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.care.information.risk_framing import countable
from sympblock.drawing.charts.risk_icons import COLUMNS, Crowd, risk_icons
from sympblock.drawing.scene.style import style_of

LOOKS = ("people_harmed", "people_harmed_guess", "people_harmed_perhaps", "people_spared")


def drawn(crowd: Crowd) -> dict[str, int]:
    return {shape.structure: 1 + len(shape.holes_mm) for shape in risk_icons(crowd, "a faint").shapes[1:]}


@pytest.mark.parametrize("people", COLUMNS)
@given(ends=st.lists(st.floats(0, 1), min_size=3, max_size=3))
def test_everybody_is_drawn_once(people, ends):
    low, share, high = sorted(ends)
    crowd = Crowd.of(people, share, (low, high))
    found = drawn(crowd)
    assert sum(found.values()) == people
    assert found.get("people_harmed", 0) == crowd.low
    assert found.get("people_spared", 0) == people - crowd.high


@pytest.mark.parametrize("rate", countable().values(), ids=lambda rate: rate.id)
def test_counts_become_crowds_with_words(rate):
    crowd = Crowd.of(1000, rate.share, rate.interval)
    scene = risk_icons(crowd, rate.counted)
    assert crowd.low <= crowd.guess <= crowd.high <= 1000
    assert scene.alt == crowd.words
    assert f"{crowd.low} to {crowd.high}" in scene.alt


def test_no_two_people_share_a_place():
    rings = [
        ring
        for shape in risk_icons(Crowd(1000, 5, 20, 70), "a faint").shapes[1:]
        for ring in (shape.points_mm, *shape.holes_mm)
    ]
    assert len({ring[0] for ring in rings}) == 1000


def test_looks_differ_without_colour():
    """By hatch, by dash, or by a fill against none."""
    styles = [style_of(name) for name in LOOKS]
    marks = {(style.hatch, bool(style.dash), style.fill == "none") for style in styles}
    assert len(marks) == len(LOOKS)


@pytest.mark.parametrize("people", COLUMNS)
def test_frame_holds_everybody(people):
    """The page cuts a picture to the first outline of each shape, and the frame is the first of all."""
    frame, *crowds = risk_icons(Crowd(people, 1, 2, 3), "a faint").shapes
    (left, top), _, (right, bottom), _ = frame.points_mm
    points = [point for shape in crowds for ring in (shape.points_mm, *shape.holes_mm) for point in ring]
    assert all(left < x < right and top < y < bottom for x, y in points)
