"""The forest plot: every result stands where its number is, weights are areas, kinds of interval differ in shape."""

from __future__ import annotations

import math
import re

import pytest

from sympblock.content import load_effect_groups, load_effects
from sympblock.drawing.charts.forest import AXIS_MM, LONGEST, MODELS, Scale, forest, in_numbers
from sympblock.drawing.scene.scene import Scene, Shape
from sympblock.evidence.pooled_effect import pooled_effects

GROUPS = {group.id: group for group in load_effect_groups()}
EXERCISES = [name for name, group in GROUPS.items() if group.pooling == "exercise"]


def effects_of(group: str) -> list:
    """Results of one group, in the order of the file."""
    return [effect for effect in load_effects() if effect.group == group]


def marks(scene: Scene, group: str) -> list[Shape]:
    """Squares of the results, from top to bottom, without those of the key."""
    names = [effect.words for effect in effects_of(group)]
    return [shape for shape in scene.shapes if shape.kind == "area" and shape.name in names]


def middle(shape: Shape) -> float:
    """Horizontal centre of a shape, in mm."""
    xs = [x for x, _ in shape.points_mm]
    return (min(xs) + max(xs)) / 2


def side(shape: Shape) -> float:
    """Width of a shape, in mm."""
    xs = [x for x, _ in shape.points_mm]
    return max(xs) - min(xs)


class TestEveryGroup:
    @pytest.mark.parametrize("group", GROUPS)
    def test_each_result_has_a_mark_and_its_numbers(self, group: str) -> None:
        scene, effects = forest(group), effects_of(group)
        assert len(marks(scene, group)) == len(effects)
        texts = [label.text for label in scene.labels]
        for effect in effects:
            assert effect.words in texts
            assert in_numbers(effect, GROUPS[group].measure) in texts

    @pytest.mark.parametrize("group", GROUPS)
    def test_marks_stand_in_the_order_of_their_values(self, group: str) -> None:
        values = [effect.value for effect in effects_of(group)]
        places = [middle(mark) for mark in marks(forest(group), group)]
        assert [round(x, 6) for x in sorted(places)] == [
            round(x, 6) for _, x in sorted(zip(values, places, strict=False), key=lambda pair: pair[0])
        ]

    @pytest.mark.parametrize("group", GROUPS)
    def test_nothing_lies_outside_and_no_word_is_too_long_for_a_telephone(self, group: str) -> None:
        for model in ("", *MODELS) if group in EXERCISES else ("",):
            scene = forest(group, model)
            left, top, right, bottom = scene.bounds_mm
            points = [point for shape in scene.shapes for point in shape.points_mm]
            points += [label.at_mm for label in scene.labels]
            assert all(left <= x <= right and top <= y <= bottom for x, y in points)
            assert all(len(label.text) <= LONGEST for label in scene.labels)

    @pytest.mark.parametrize("group", GROUPS)
    def test_words_say_all_that_the_picture_shows(self, group: str) -> None:
        alt = forest(group).alt
        for effect in effects_of(group):
            kind = "published interval" if effect.interval == "published" else "interval derived by us"
            assert f"{effect.words} ({effect.time}): {in_numbers(effect, GROUPS[group].measure)}, {kind}" in alt


class TestScale:
    def test_equal_ratios_are_equally_far(self) -> None:
        scale = Scale(0.1, 10, (0.1, 1, 10), True)
        assert [scale.x_mm(value) for value in (0.1, 1, 10)] == pytest.approx([0, AXIS_MM / 2, AXIS_MM])
        assert scale.x_mm(2) - scale.x_mm(1) == pytest.approx(scale.x_mm(1) - scale.x_mm(0.5))

    def test_what_is_beyond_the_end_is_cut_and_says_so(self) -> None:
        """Sayson's interval begins at 0.005, left of the axis: an arrow head instead of an end."""
        (effect,) = effects_of("genitofemoral")
        scene = forest("genitofemoral")
        heads = [shape for shape in scene.shapes if shape.structure == "chart_axis" and len(shape.points_mm) == 3]
        assert effect.low < 0.01 and len(heads) == 1
        assert f"{effect.low:g}, " in scene.alt

    def test_no_effect_is_where_it_belongs(self) -> None:
        """1 for ratios, 0 for differences, nowhere for shares."""
        for group, value in (("relief_ratio", 1.0), ("pain_one_month", 0.0)):
            lines = [shape for shape in forest(group).shapes if shape.structure == "forest_no_effect"]
            below = [x for label in forest(group).labels if label.text == f"{value:g}" for x in (label.at_mm[0],)]
            assert {line.points_mm[0][0] for line in lines} == set(below)
        assert not [shape for shape in forest("crps_share").shapes if shape.structure == "forest_no_effect"]

    def test_both_ends_of_an_interval_are_drawn_where_they_are(self) -> None:
        """Cheng's 54.7 to 66.6 per cent of an axis from 0 to 100."""
        cheng = effects_of("crps_share")[2]
        spans = [
            (shape.points_mm[0][0], shape.points_mm[1][0])
            for shape in forest("crps_share").shapes
            if shape.structure == "forest_derived_range"
        ]
        assert (cheng.low / 100 * AXIS_MM, cheng.high / 100 * AXIS_MM) in [pytest.approx(span) for span in spans]


class TestPooling:
    @pytest.mark.parametrize("group", EXERCISES)
    @pytest.mark.parametrize("model", MODELS)
    def test_the_diamond_spans_the_interval(self, group: str, model: str) -> None:
        scene = forest(group, model)
        (diamond,) = [shape for shape in scene.shapes if shape.structure == f"forest_{model}"]
        pooled = getattr(pooled_effects(effects_of(group), GROUPS[group].measure), model)
        tip = {round(y, 6): x for x, y in diamond.points_mm}
        assert in_numbers(pooled, GROUPS[group].measure) in scene.alt
        if GROUPS[group].measure == "share":
            assert min(x for x, _ in diamond.points_mm) == pytest.approx(pooled.low / 100 * AXIS_MM)
            assert max(x for x, _ in diamond.points_mm) == pytest.approx(pooled.high / 100 * AXIS_MM)
            assert tip[min(tip)] == pytest.approx(pooled.value / 100 * AXIS_MM)

    @pytest.mark.parametrize("group", EXERCISES)
    def test_a_covered_diamond_gives_nothing_away(self, group: str) -> None:
        scene = forest(group)
        assert not [shape for shape in scene.shapes if shape.structure in ("forest_fixed", "forest_random")]
        both = pooled_effects(effects_of(group), GROUPS[group].measure)
        words = " ".join([scene.alt, scene.note, *(label.text for label in scene.labels)])
        for pooled in (both.fixed, both.random):
            assert in_numbers(pooled, GROUPS[group].measure) not in words
        assert scene.alt.endswith("The pooled value is still covered.")

    def test_larger_squares_weigh_more(self) -> None:
        """In the fixed model Cheng has most of the weight; with many true effects the shares come closer."""
        small, _, large = sorted(map(side, marks(forest("crps_share", "fixed"), "crps_share")))
        closer, _, other = sorted(map(side, marks(forest("crps_share", "random"), "crps_share")))
        assert large / small > other / closer > 1

    def test_squares_are_alike_where_nothing_is_pooled(self) -> None:
        assert len({round(side(mark), 6) for mark in marks(forest("neuralgia"), "neuralgia")}) == 1

    @pytest.mark.parametrize("group", [name for name in GROUPS if name not in EXERCISES])
    def test_what_may_not_be_pooled_has_no_diamond(self, group: str) -> None:
        with pytest.raises(ValueError, match="may not be pooled"):
            forest(group, "fixed")

    def test_an_empty_cell_is_told(self) -> None:
        notes = {group: forest(group).note for group in GROUPS}
        told = {group for group, note in notes.items() if "half an event" in note and "exact test" in note}
        assert told == {"genitofemoral", "stimulation_trial", "bipolar_ulcers"}

    def test_an_interval_that_contradicts_the_exact_test_says_why(self) -> None:
        notes = [group for group in GROUPS if "normal approximation" in forest(group).note]
        assert notes == ["genitofemoral", "bipolar_ulcers"]

    @pytest.mark.parametrize(
        ("group", "model", "reason"), [("all", "", "no group"), ("crps_share", "both", "no model")]
    )
    def test_what_does_not_exist_is_refused(self, group: str, model: str, reason: str) -> None:
        with pytest.raises(ValueError, match=reason):
            forest(group, model)


def test_published_and_derived_differ_by_more_than_colour() -> None:
    """Filled against open, solid against broken, with end strokes against without."""
    scene = forest("warming")
    styles = scene.as_dict()["styles"]
    assert styles["forest_derived_range"]["dash"] and not styles["forest_published"]["dash"]
    assert styles["forest_published"]["fill"] == styles["forest_published"]["edge"]
    assert styles["forest_derived"]["fill"] != styles["forest_derived"]["edge"]
    caps = [s for s in scene.shapes if s.structure == "forest_published" and s.points_mm[0][0] == s.points_mm[1][0]]
    assert len(caps) >= 2
    texts = {label.text for label in scene.labels}
    assert {"Published interval", "Interval derived by us"} <= texts


def test_numbers_have_a_true_minus() -> None:
    texts = [label.text for label in forest("pain_later").labels]
    assert not [text for text in texts if re.search(r"-\d", text)]
    assert math.isclose(float(texts[1].split()[0].replace("−", "-")), -1.4)
