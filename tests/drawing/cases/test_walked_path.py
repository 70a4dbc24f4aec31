"""Laws of the map of a walked path: all of the walk is there, in order, and every key feature at most once."""

from __future__ import annotations

import pytest

from sympblock.content.cases.case_nodes import EndNode
from sympblock.content.cases.cases import load_case
from sympblock.drawing.cases.walked_path import LETTERS, SIGNS, features_in_words, path_map, walked_path
from sympblock.procedure.cases.case_debrief import debrief_case
from sympblock.procedure.cases.case_walk import CaseWalk
from sympblock.widgets.case_player.probes import forward_walk, solving_walk

WALKS = [solving_walk(load_case("sore_toe")), forward_walk(load_case("sore_toe")), forward_walk(load_case("wet_shoes"))]
each_walk = pytest.mark.parametrize("walk", WALKS)


@each_walk
def test_the_stops_are_those_of_the_walk_in_its_order(walk: CaseWalk) -> None:
    stops = walked_path(walk)
    assert [stop.node for stop in stops] == [*walk.passed, walk.now]
    assert [stop.number for stop in stops] == list(range(1, len(stops) + 1))
    assert isinstance(stops[-1].node, EndNode) and stops[-1].other_ways == 0


@each_walk
def test_a_key_feature_that_was_at_stake_is_marked_once_and_no_other_is(walk: CaseWalk) -> None:
    marked = [each for stop in walked_path(walk) for _, each in stop.features]
    at_stake = [each for each in debrief_case(walk).features if each.standing != "not_reached"]
    assert sorted(each.feature.id for each in marked) == sorted(each.feature.id for each in at_stake)


@each_walk
def test_an_earned_key_feature_is_marked_where_it_was_earned(walk: CaseWalk) -> None:
    for stop in walked_path(walk):
        before = CaseWalk(walk.case, walk.steps[: _first(walk, stop.node.id)])
        for _, each in stop.features:
            assert each.standing != "earned" or each.feature.id not in before.earned


@each_walk
def test_the_map_says_in_words_and_signs_what_it_says_in_colour(walk: CaseWalk) -> None:
    stops = walked_path(walk)
    scene = path_map(stops)
    labels = {label.text for label in scene.labels}
    for stop in stops:
        assert f"{stop.number}. {stop.heading}" in labels and stop.heading in scene.alt
        for letter, each in stop.features:
            assert f"{SIGNS[each.standing]} {letter}" in labels
            assert letter in LETTERS and each.feature.name in features_in_words(stop)
    left, top, right, bottom = scene.bounds_mm
    assert all(left < label.at_mm[0] < right and top < label.at_mm[1] < bottom for label in scene.labels)


def test_a_case_that_has_not_ended_has_no_map() -> None:
    with pytest.raises(ValueError, match="has not ended"):
        walked_path(CaseWalk(load_case("sore_toe")))


def _first(walk: CaseWalk, node: str) -> int:
    return next((place for place, step in enumerate(walk.steps) if step.node == node), len(walk.steps))
