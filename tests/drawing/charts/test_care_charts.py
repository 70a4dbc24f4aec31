"""Pictures of the hours around a block: everything told is drawn, and nothing lies outside."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.care.safety.antithrombotic_plan import BlockRequest, TakenDrug, plan_block
from sympblock.care.safety.story_walk import StoryWalk
from sympblock.content.care.after_block_stories import load_after_block_stories
from sympblock.content.practice.antithrombotics import load_antithrombotics
from sympblock.content.practice.discharge import HOME_DECISIONS
from sympblock.drawing.charts.antithrombotic_timeline import antithrombotic_timeline, short_words
from sympblock.drawing.charts.discharge_chart import BedRow, discharge_chart
from sympblock.drawing.charts.story_map import depths, story_map
from sympblock.drawing.scene.scene import Scene

BLOCK_AT = datetime(2026, 12, 3, 9, 0)
STORIES = load_after_block_stories()


def outside(scene: Scene) -> list[str]:
    """Name the shapes and labels that begin outside the picture."""
    left, top, right, bottom = scene.bounds_mm
    points = [(shape.structure, point) for shape in scene.shapes for point in shape.points_mm]
    points += [(label.text, label.at_mm) for label in scene.labels]
    return [name for name, (x, y) in points if not (left <= x <= right and top <= y <= bottom)]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(list(load_antithrombotics().names())), min_size=1, max_size=5, unique=True),
    st.lists(st.none() | st.integers(0, 1400), min_size=5, max_size=5),
    st.none() | st.integers(0, 150),
    st.booleans(),
)
def test_the_time_line_holds_every_drug_and_its_hours(names, hours, clearance, is_agreed) -> None:
    taken = tuple(
        TakenDrug(
            name, "continues" if each is None else "known", None if each is None else BLOCK_AT - timedelta(hours=each)
        )
        for name, each in zip(names, hours, strict=False)
    )
    plan = plan_block(BlockRequest(BLOCK_AT, taken, clearance, is_agreed))
    scene = antithrombotic_timeline(plan)
    assert outside(scene) == []
    told = " ".join(label.text for label in scene.labels)
    for drug in plan.drugs:
        assert drug.taken.words.split(",")[0] in told
        if drug.earliest_at is not None and drug.band.planned_h:
            assert f"block from {short_words(drug.earliest_at)}" in told
        is_drawn = any(shape.name == f"{drug.taken.words}: too early" for shape in scene.shapes)
        assert is_drawn == bool(drug.has_hour and drug.band.planned_h)
    assert any(shape.structure == "restart_window" for shape in scene.shapes) <= plan.has_hour


def test_the_bar_ends_where_the_block_becomes_possible() -> None:
    drug = TakenDrug("apixaban", "known", BLOCK_AT - timedelta(hours=49), "prevention")
    scene = antithrombotic_timeline(plan_block(BlockRequest(BLOCK_AT, (drug,), 90, is_agreed=True)))
    (bar,) = [shape for shape in scene.shapes if shape.structure == "hold_interval"]
    solid = {shape.points_mm[0][0] for shape in scene.shapes if shape.structure == "limit"}
    assert solid == {max(x for x, _ in bar.points_mm)}


@pytest.mark.parametrize("name", list(STORIES))
def test_the_map_of_a_story_holds_every_step_below_those_that_lead_to_it(name) -> None:
    story, walk = STORIES[name], StoryWalk(STORIES[name])
    while not walk.is_over:
        best = next(place for place, act in enumerate(walk.now.acts) if act.fit == "best")
        walk = walk.act(best)
    scene = story_map(walk)
    assert outside(scene) == []
    dots = [shape for shape in scene.shapes if shape.kind == "dot"]
    assert len({shape.points_mm for shape in dots}) == len(dots) == len(scene.labels) == len(story.steps)
    filled = [shape for shape in dots if shape.structure == "series_cadaver"]
    assert len(filled) == len(walk.passed) + 1
    assert all(depths(story)[act.to] > depths(story)[step.id] for step in story.steps for act in step.acts)
    assert "it ended well" in scene.alt


@given(
    st.lists(
        st.tuples(st.sampled_from(list(HOME_DECISIONS)), st.sampled_from(list(HOME_DECISIONS))), min_size=1, max_size=8
    )
)
def test_ring_and_dot_lie_in_one_column_where_both_decide_alike(pairs) -> None:
    rows = [BedRow(f"Bed {number}", own, other, "none") for number, (own, other) in enumerate(pairs)]
    scene = discharge_chart(rows)
    assert outside(scene) == []
    dots = [shape.points_mm[0] for shape in scene.shapes if shape.kind == "dot"]
    for (own, other), ring, dot in zip(pairs, dots[::2], dots[1::2], strict=True):
        assert (ring == dot) == (own == other) and ring[1] == dot[1]
