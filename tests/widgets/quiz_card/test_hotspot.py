"""Clicks on a picture: regions, their overlaps, and what lies beside them."""

from __future__ import annotations

import json
import threading

import pytest

from sympblock.assessment.scoring import choice_ids
from sympblock.content import Item
from sympblock.widgets.quiz_card import hotspot
from tests.sample_course import sample_items
from tests.widget_waits import GIVEN_UP_AFTER_S

ITEM = sample_items()["hotspot"]


def with_region(**region):
    """Return the item with another region for its first choice."""
    choice = ITEM.choices[0]
    changed = choice.model_copy(update={"region": choice.region.model_copy(update={"structure": None, **region})})
    return ITEM.model_copy(update={"choices": (changed, *ITEM.choices[1:])})


class TestRegions:
    @pytest.mark.parametrize("identity", choice_ids(ITEM))
    def test_a_point_inside_a_region_hits_its_choice(self, identity):
        assert hotspot.hit(ITEM, *hotspot.point_inside(ITEM, identity)) == identity

    def test_a_point_beside_all_regions_hits_none(self):
        point = hotspot.point_elsewhere(ITEM)
        left, top, right, bottom = hotspot.scene_of(ITEM).bounds_mm
        assert left <= point[0] <= right and top <= point[1] <= bottom
        assert hotspot.hit(ITEM, *point) is None

    def test_the_smaller_of_two_regions_wins(self):
        everything = with_region(centre_mm=(0, 0), radius_mm=500.0)
        x_mm, y_mm = hotspot.point_inside(ITEM, "c")
        assert hotspot.hit(everything, x_mm, y_mm) == "c"
        assert hotspot.hit(everything, 400, 0) == "a"
        assert hotspot.point_elsewhere(everything) is None

    def test_a_margin_widens_a_region(self):
        narrow, wide = with_region(structure="aorta", margin_mm=0.0), with_region(structure="aorta", margin_mm=5.0)
        assert hotspot.regions(wide)["a"].area > hotspot.regions(narrow)["a"].area

    def test_the_patients_left_lies_on_the_right_of_a_supine_section(self):
        x_mm, _ = hotspot.point_inside(ITEM, "b")
        left, _, right, _ = hotspot.scene_of(ITEM).bounds_mm
        assert x_mm > (left + right) / 2

    def test_a_structure_that_is_not_drawn_is_refused(self):
        with pytest.raises(ValueError, match="shows no spleen"):
            hotspot.regions(with_region(structure="spleen"))

    def test_an_unknown_scene_is_refused(self):
        picture = ITEM.picture.model_copy(update={"scene": "moon"})
        with pytest.raises(ValueError, match="no scene is called 'moon'"):
            hotspot.scene_of(ITEM.model_copy(update={"picture": picture}))


class TestCovered:
    def test_the_picture_looks_the_same_and_names_nothing(self):
        scene = hotspot.scene_of(ITEM).as_dict()
        covered = hotspot.covered(scene)
        assert [shape["points_mm"] for shape in covered["shapes"]] == [shape["points_mm"] for shape in scene["shapes"]]
        looks = [covered["styles"][shape["structure"]] for shape in covered["shapes"]]
        assert looks == [scene["styles"][shape["structure"]] for shape in scene["shapes"]]
        text = json.dumps(covered)
        assert [name for name in scene["styles"] if name in text] == []

    def test_a_chart_keeps_its_names_and_values(self):
        """Without them there is nothing to read; they say what was measured, not what it means."""
        from sympblock.drawing import SCENES

        chart = SCENES["two_feet"]("partial").as_dict()
        covered = hotspot.covered(chart)
        assert {"treated foot", "other foot", "Sole, °C"} <= {label["text"] for label in covered["labels"]}
        assert covered["alt"] == chart["alt"]
        assert "partial" not in json.dumps(covered)


class TestDrawnAhead:
    def test_one_after_the_other_and_past_a_picture_that_fails(self, monkeypatch: pytest.MonkeyPatch) -> None:
        drawn, are_three = [], threading.Event()

        def draw(item: Item) -> None:
            drawn.append(item.id)
            if len(drawn) == 3:
                are_three.set()
            if item.id == "bad":
                raise ValueError("no such scene")

        monkeypatch.setattr(hotspot, "AHEAD_AFTER_S", 0.0)
        monkeypatch.setattr(hotspot, "scene_of", draw)
        hotspot.draw_ahead([ITEM.model_copy(update={"id": name}) for name in ("one", "bad", "two")])
        hotspot.draw_ahead([sample_items()["number"]])
        assert are_three.wait(GIVEN_UP_AFTER_S)
        assert drawn == ["one", "bad", "two"]
