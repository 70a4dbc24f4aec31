"""The page of the reading edition judges every answer to every question of the course as Python does."""

from __future__ import annotations

import json
import math
import random
import subprocess
from collections.abc import Iterator
from dataclasses import asdict
from itertools import chain, combinations, pairwise, permutations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely.affinity import scale
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from sympblock.assessment.scoring import ResponseError, choice_ids, score
from sympblock.assessment.sitting import Sitting
from sympblock.content import load_items, load_lessons
from sympblock.content.items import Hotspot, Item, MultipleResponse, NumberItem, PutInOrder
from sympblock.course.checkout import ROOT
from sympblock.edition.site.question_data import asked_item, region_data
from sympblock.widgets.quiz_card import hotspot
from sympblock.widgets.quiz_card.probes import probes
from sympblock.widgets.quiz_card.view import verdict_view
from tests.node_tools import node_tools

LESSONS = [lesson.lesson for lesson in load_lessons() if lesson.status == "ready"]
MALFORMED: list[Any] = [
    None,
    "",
    "z",
    "aa",
    [],
    {},
    True,
    False,
    3,
    -1e308,
    ["a", "a"],
    ["z"],
    [["a"]],
    [None],
    {"a": 1},
]
MALFORMED += [
    {"choice": "z"},
    {"choice": None},
    {"choice": ["a"]},
    {"x_mm": 1},
    {"y_mm": 2.5},
    {"x_mm": "1", "y_mm": 2},
]
MALFORMED += [{"x_mm": True, "y_mm": 1}, {"x_mm": None, "y_mm": None}, "constructor", ["__proto__"], "0", [0]]
CORNERS_OF_A_RING = 6


class JudgeInThePage:
    """Runs the judge of the page under Node, one answer after the other."""

    def __init__(self) -> None:
        node_tools()
        command = ["node", str(ROOT / "tests" / "edition" / "judge_cases.mjs")]
        self._node = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        self._told: set[str] = set()

    def judged(self, item: Item, response: Any) -> dict[str, Any]:
        """Return the verdict of the page; the item is told with its first answer."""
        asked = None if item.id in self._told else asked_item(item)
        self._told.add(item.id)
        return self.answered(item.id, asked, response)

    def answered(self, identity: str, asked: dict[str, Any] | None, response: Any) -> dict[str, Any]:
        """Return the verdict on an item as the page holds it; None asks the one that was told last under its id."""
        assert self._node.stdin and self._node.stdout
        self._node.stdin.write(json.dumps({"id": identity, "item": asked, "response": response}) + "\n")
        self._node.stdin.flush()
        line = self._node.stdout.readline()
        assert line, f"the judge of the page failed at {identity} answered {response!r}"
        return json.loads(line)

    def stop(self) -> None:
        """End the program."""
        self._node.communicate()


@pytest.fixture(scope="module")
def judge() -> Iterator[JudgeInThePage]:
    judge = JudgeInThePage()
    yield judge
    judge.stop()


@pytest.fixture(scope="module", autouse=True)
def _regions_found_once() -> Iterator[None]:
    """Keep the regions of an item: thousands of points ask for the same ones."""
    found: dict[str, Any] = {}
    find = hotspot.regions

    def _kept(item: Hotspot) -> Any:
        if item.id not in found:
            found[item.id] = find(item)
        return dict(found[item.id])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hotspot, "regions", _kept)
        yield


def judged_by_python(item: Item, response: Any) -> dict[str, Any]:
    """Judge as the quiz card does."""
    try:
        verdict = score(item, response, hotspot.hit)
    except ResponseError:
        return {"refused": True}
    sitting = Sitting([item], "practice", None, hotspot.hit)
    sitting.responses[item.id], sitting.verdicts[item.id] = response, verdict
    return {
        "outcome": verdict.outcome,
        "notes": [asdict(note) for note in verdict.notes],
        "view": verdict_view(sitting, item),
    }


def assert_they_agree(judge: JudgeInThePage, item: Item, response: Any) -> None:
    here, there = judged_by_python(item, response), judge.judged(item, response)
    for side in (here, there):
        if "view" in side:
            side["view"].pop("sources")  # the page has them in its markup
            for overlay in side["view"]["overlays"]:
                overlay["rings"] = [[[round(x, 2), round(y, 2)] for x, y in ring] for ring in overlay["rings"]]
            if isinstance(response, (int, float)) and not 1e-4 <= abs(response) < 1e6:
                side["view"].pop("given")  # how an outlandish number is written is no verdict
    assert here == there, f"{item.id} answered {response!r}"


def answers(item: Item) -> Iterator[Any]:
    """Yield answers of every sort that an item can be given, at and just beyond each bound."""
    yield from (probe.response for probe in probes(item))
    yield from MALFORMED
    ids = choice_ids(item)
    yield from ids
    if isinstance(item, MultipleResponse):
        yield from (list(some) for size in range(1, len(ids) + 1) for some in combinations(ids, size))
    if isinstance(item, PutInOrder):
        yield from (list(order) for order in permutations(ids))
        yield from ([*ids, ids[0]], list(ids[:-1]))
    if isinstance(item, NumberItem):
        yield from chain.from_iterable(map(and_beside, _bounds(item)))
    if isinstance(item, Hotspot):
        yield from ({"x_mm": x, "y_mm": y} for x, y in _points(item))
        yield {"choice": ids[0], "x_mm": 1e9, "y_mm": 1e9}


def and_beside(value: float) -> tuple[float, float, float]:
    """Return a number and the next ones that can be written below and above it."""
    return math.nextafter(value, -math.inf), value, math.nextafter(value, math.inf)


def _bounds(item: NumberItem) -> Iterator[float]:
    answer = item.answer
    yield from (answer.low, answer.value, answer.high, answer.low - answer.step, answer.high + answer.step, 0.0, 1e300)
    for trap in item.traps:
        yield from (trap.value, trap.value - trap.tolerance, trap.value + trap.tolerance)


def rings_of(region: BaseGeometry) -> Iterator[list[tuple[float, float]]]:
    """Yield the corners of every ring of a region."""
    for part in getattr(region, "geoms", [region]):
        if isinstance(part, Polygon):
            yield from (list(ring.coords) for ring in (part.exterior, *part.interiors))


def middles(ring: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Yield the middle of each edge."""
    yield from (((x0 + x) / 2, (y0 + y) / 2) for (x0, y0), (x, y) in pairwise(ring))


def _points(item: Hotspot) -> Iterator[tuple[float, float]]:
    """Yield corners and edges of all places, points a step of a double beside them, and points all over the picture."""
    for region in hotspot.regions(item).values():
        for ring in rings_of(region):
            step = max(1, len(ring) // CORNERS_OF_A_RING)
            yield from ((x, beside) for x, y in ring[::step] for beside in and_beside(y))
            yield from ((beside, y) for x, y in list(middles(ring))[::step] for beside in and_beside(x))
    chance = random.Random(item.id)
    x_min, y_min, x_max, y_max = hotspot.scene_of(item).bounds_mm
    yield from ((chance.uniform(x_min, x_max), chance.uniform(y_min, y_max)) for _ in range(40))


@pytest.mark.parametrize("lesson", LESSONS)
def test_the_page_judges_every_item_as_the_course_does(judge: JudgeInThePage, lesson: str) -> None:
    for item in load_items(lesson):
        seen = {json.dumps(judged_by_python(item, probe.response)["outcome"]) for probe in probes(item)}
        assert {'"correct"', '"wrong"'} <= seen or {'"correct"', '"partly"'} <= seen
        for response in answers(item):
            assert_they_agree(judge, item, response)


_ITEMS = [item for lesson in LESSONS for item in load_items(lesson) if not isinstance(item, Hotspot)]
_ITEMS += [item for item in load_items("08_selection_and_evidence") if isinstance(item, Hotspot)]
_NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**9), 10**9)
_IDS = st.sampled_from("abcdefg")
_PLACES = st.fixed_dictionaries({"x_mm": st.floats(-10, 200), "y_mm": st.floats(-10, 200)})
_ODD = st.recursive(
    st.none() | st.booleans() | _NUMBERS | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["choice", "x_mm", "y_mm", "a"]), inner)
    ),
    max_leaves=5,
)


def _responses(item: Item) -> st.SearchStrategy[Any]:
    if isinstance(item, NumberItem):
        near = st.floats(item.answer.low - 3 * item.answer.step, item.answer.high + 3 * item.answer.step)
        return _NUMBERS | near | _ODD
    if isinstance(item, Hotspot):
        return _PLACES | st.fixed_dictionaries({"choice": _IDS}) | _ODD
    return _IDS | st.lists(_IDS, max_size=7) | st.permutations(choice_ids(item)) | _ODD


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=st.sampled_from(_ITEMS).flatmap(lambda item: st.tuples(st.just(item), _responses(item))))
def test_the_page_judges_whatever_is_answered_as_the_course_does(judge: JudgeInThePage, case: tuple[Item, Any]) -> None:
    assert_they_agree(judge, *case)


# Whole numbers lie on slanted edges, tenths just beside them.
_GRID = st.integers(3, 8).map(float) | st.integers(30, 80).map(lambda place: place * 0.1)
_CORNERS = st.tuples(_GRID, _GRID)
_TRIANGLES = st.lists(_CORNERS, min_size=3, max_size=3, unique=True).map(Polygon).filter(lambda shape: shape.is_valid)


@settings(deadline=None, max_examples=80)
@given(outer=_TRIANGLES, hole=st.none() | _TRIANGLES, points=st.lists(_CORNERS, min_size=4, max_size=4))
def test_the_page_finds_a_point_at_an_edge_as_the_geometry_does(
    judge: JudgeInThePage, outer: Polygon, hole: Polygon | None, points: list[tuple[float, float]]
) -> None:
    region = outer.difference(hole or scale(outer, 0.5, 0.5))
    place = {"id": "a", "text": "", "feedback": "", "correct": True}
    asked = {"kind": "hotspot", "choices": [place], "elsewhere": "", "why": "", "regions": {"a": region_data(region)}}
    for x, y in (*points, *((x, y) for ring in rings_of(region) for x, y in middles(ring))):
        for near_x in and_beside(x):
            found = judge.answered("drawn", asked, {"x_mm": near_x, "y_mm": y})
            assert (found["outcome"] == "correct") == region.covers(Point(near_x, y)), (near_x, y)
