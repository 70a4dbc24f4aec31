"""Feet as photographs would show them: each change is seen, said, and never told by colour alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.content.care.limb_cases import load_limb_features
from sympblock.drawing.scene.style import style_of
from sympblock.drawing.sections.limb_views import LOOKS, SKINS, limb_views

looks = st.lists(st.sampled_from(list(LOOKS)), unique=True)


def test_every_look_of_the_data_can_be_drawn_and_no_other() -> None:
    known = {variant.look for feature in load_limb_features().values() for variant in feature.variants if variant.look}
    assert known == set(LOOKS)
    with pytest.raises(ValueError, match="a foot cannot look green"):
        limb_views(left=("green",))


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("side", ["left", "right"])
def test_each_look_changes_shapes_and_words(side: str, look: str) -> None:
    plain, changed = limb_views(), limb_views(**{side: (look,)})
    assert changed.shapes != plain.shapes
    assert changed.alt != plain.alt
    assert changed.labels != plain.labels


def test_no_two_colours_of_skin_have_the_same_pattern() -> None:
    patterns = [style_of(structure).hatch for structure in ("skin_plain", *SKINS.values())]
    assert len(set(patterns)) == len(patterns)


@settings(max_examples=15, deadline=None)
@given(looks, looks)
def test_left_is_the_mirror_image_of_right(right, left) -> None:
    def mirrored(scene) -> list:
        return sorted((shape.structure, sorted((-x, y) for x, y in shape.points_mm)) for shape in scene.shapes)

    def plain(scene) -> list:
        return sorted((shape.structure, sorted(shape.points_mm)) for shape in scene.shapes)

    here, there = plain(limb_views(right, left)), mirrored(limb_views(left, right))
    assert [structure for structure, _ in here] == [structure for structure, _ in there]
    for (_, one), (_, other) in zip(here, there, strict=True):
        assert one == pytest.approx(other) if isinstance(one[0], float) else len(one) == len(other)


@settings(max_examples=15, deadline=None)
@given(looks, looks)
def test_all_that_is_seen_is_said_of_the_right_side(right, left) -> None:
    of_right, of_left = limb_views(right, left).alt.removeprefix("Both feet. Right foot: ").split(" Left foot: ")
    for seen, said in ((right, of_right), (left, of_left)):
        assert all((LOOKS[look] in said) == (look in seen) for look in LOOKS if look != "stiff")
        assert ("5°" in said) == ("stiff" in seen)


def test_the_patients_right_foot_stands_on_the_left_of_the_picture() -> None:
    scene = limb_views(right=("sweating",))
    assert scene.side_marks == ("R", "L")
    drops = [x for shape in scene.shapes if shape.structure == "sweat_drop" for x, _ in shape.points_mm]
    assert drops and max(drops) < 0


def test_a_stiff_ankle_is_lifted_less() -> None:
    def toe_height(scene) -> float:
        return min(y for shape in scene.shapes if shape.structure == "measure" for x, y in shape.points_mm if x > 0)

    assert toe_height(limb_views(left=("stiff",))) > toe_height(limb_views()) + 10


@settings(max_examples=15, deadline=None)
@given(looks, looks)
def test_everything_lies_within_the_picture_but_the_cut_leg(right, left) -> None:
    scene = limb_views(right, left)
    x_min, _, x_max, y_max = scene.bounds_mm
    for shape in scene.shapes:
        for x, y in shape.points_mm:
            assert x_min <= x <= x_max and y <= y_max


@pytest.mark.parametrize("look", [look for look in LOOKS if look != "stiff"])
def test_a_label_points_at_the_foot_that_it_describes(look: str) -> None:
    for side, sign in (("right", -1), ("left", 1)):
        label = next(label for label in limb_views(**{side: (look,)}).labels if label.text == LOOKS[look])
        assert label.points_to_mm[0] * sign > 0 and label.at_mm[0] * sign > 0
    degrees = {label.text: label.at_mm[0] for label in limb_views(left=("stiff",)).labels}
    assert degrees["lifted by 5°"] > 0 > degrees["lifted by 20°"]
