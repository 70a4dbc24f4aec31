"""Every scene can be read, fits its frame and uses known styles."""

from __future__ import annotations

import itertools
import json
import math

import pytest

from sympblock.anatomy.schematic.needle_path import NeedlePlacement
from sympblock.content import load_references
from sympblock.conventions import LEVELS, SIDES, TARGET_LEVELS
from sympblock.drawing import SCENES, Label, Scene, Shape
from sympblock.drawing.charts.level_choice import OPINIONS
from sympblock.drawing.scene.style import HATCHES, STRUCTURES, base_name, style_of
from sympblock.drawing.sections.spread_shapes import PATTERNS

LETTER_SHARE = 0.56
MAKERS = {
    **{f"axial-{level}-{side}-{position}": ("axial_section", {"level": level, "side": side, "position": position})
       for level in LEVELS for side in SIDES for position in ("supine", "prone")},
    **{f"needle-{level}-{side}": ("axial_section", {"level": level, "side": side, "position": "prone",
                                                    "needle": NeedlePlacement(level, side, 80, 60)})
       for level in TARGET_LEVELS for side in SIDES},
    **{f"{view}-{level}-{side}": ("projection", {"view": view, "level": level, "side": side, "needle": NeedlePlacement(level, side, 80)})
       for view in ("ap", "oblique", "lateral") for level in TARGET_LEVELS for side in SIDES},
    **{f"bare-{view}-{side}": ("projection", {"view": view, "side": side}) for view in ("ap", "oblique", "lateral") for side in SIDES},
    **{f"spread-{pattern}-{side}": ("spread_pair", {"pattern": pattern, "side": side}) for pattern in PATTERNS for side in SIDES},
    **{f"locator-{level}": ("spine_locator", {"level": level}) for level in LEVELS},
    **{f"entry-{level}-{side}": ("entry_and_angle", {"level": level, "side": side}) for level in TARGET_LEVELS for side in SIDES},
    **{name: (name, {}) for name in ("ganglia_counts", "level_choice", "outflow_and_rami", "trunk_position")},
}  # fmt: skip


@pytest.fixture(params=MAKERS, scope="module")
def scene(request: pytest.FixtureRequest) -> Scene:
    """Every kind of scene of this package's plates."""
    name, arguments = MAKERS[request.param]
    return SCENES[name](**arguments)


def text_box(label: Label, text_mm: float) -> tuple[float, float, float, float]:
    """Estimate the place of a label's words."""
    width = LETTER_SHARE * text_mm * len(label.text)
    left = label.at_mm[0] - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    return (left, label.at_mm[1] - text_mm / 2, left + width, label.at_mm[1] + text_mm / 2)


class TestReadable:
    """Words stand free of each other and inside the picture."""

    def test_alt_text_and_title_say_something(self, scene: Scene) -> None:
        assert len(scene.alt) > 40
        assert scene.title.strip()

    def test_labels_do_not_collide(self, scene: Scene) -> None:
        boxes = [(label.text, text_box(label, scene.text_mm)) for label in scene.labels]
        collisions = [
            (one, two)
            for (one, a), (two, b) in itertools.combinations(boxes, 2)
            if min(a[2], b[2]) > max(a[0], b[0]) and min(a[3], b[3]) > max(a[1], b[1])
        ]
        assert collisions == []

    def test_labels_stay_inside_the_picture(self, scene: Scene) -> None:
        left, top, right, bottom = scene.bounds_mm
        for label in scene.labels:
            box = text_box(label, scene.text_mm)
            assert left <= box[0] and box[2] <= right and top <= box[1] and box[3] <= bottom, label.text

    def test_two_labels_never_point_to_one_place(self, scene: Scene) -> None:
        targets = [label.points_to_mm for label in scene.labels if label.points_to_mm]
        assert len(set(targets)) == len(targets)


class TestDrawable:
    """A scene is plain data that any painter understands."""

    def test_every_shape_lies_inside_the_bounds(self, scene: Scene) -> None:
        left, top, right, bottom = scene.bounds_mm
        for shape in scene.shapes:
            for x, y in itertools.chain(shape.points_mm, *shape.holes_mm):
                assert left - 0.01 <= x <= right + 0.01, (shape.structure, x)
                assert top - 0.01 <= y <= bottom + 0.01, (shape.structure, y)

    def test_dictionary_is_json_and_finite(self, scene: Scene) -> None:
        json.dumps(scene.as_dict(), allow_nan=False)

    def test_every_structure_has_its_style(self, scene: Scene) -> None:
        described = scene.as_dict()
        assert {shape["structure"] for shape in described["shapes"]} == set(described["styles"])
        assert all(base_name(shape.structure) in STRUCTURES for shape in scene.shapes)

    def test_same_call_draws_the_same_scene(self) -> None:
        assert SCENES["axial_section"]("L3").as_dict() == SCENES["axial_section"]("L3").as_dict()


class TestStyles:
    """The table of looks is complete and well formed."""

    def test_colours_are_hexadecimal_or_none(self) -> None:
        for name, style in STRUCTURES.items():
            for colour in (style.fill, style.edge, style.fill_dark, style.edge_dark):
                assert colour == "none" or (colour[0] == "#" and len(colour) in (7, 9) and int(colour[1:], 16) >= 0), (
                    name
                )

    def test_hatches_and_dashes_are_known(self) -> None:
        assert all(style.hatch in HATCHES and all(part > 0 for part in style.dash) for style in STRUCTURES.values())

    def test_unknown_structure_is_refused(self) -> None:
        with pytest.raises(ValueError, match="no style"):
            style_of("spleen")

    @pytest.mark.parametrize(("one", "two"), [("preganglionic", "postganglionic"), ("series_cadaver", "series_mri")])
    def test_pairs_differ_in_more_than_colour(self, one: str, two: str) -> None:
        assert (style_of(one).dash, style_of(one).hatch) != (style_of(two).dash, style_of(two).hatch)


class TestAxial:
    """The section lies in the picture as the position says."""

    @pytest.mark.parametrize(("position", "sign"), [("supine", 1), ("prone", -1)])
    def test_prone_is_supine_turned_by_half(self, position: str, sign: int) -> None:
        scene = SCENES["axial_section"]("L3", position=position)
        aorta = next(shape for shape in scene.shapes if shape.structure == "aorta")
        x, y = (sum(values) / len(aorta.points_mm) for values in zip(*aorta.points_mm, strict=True))
        assert math.copysign(1, x) == sign
        assert math.copysign(1, y) == -sign
        assert scene.side_marks == (("R", "L") if position == "supine" else ("L", "R"))

    def test_sketch_levels_say_that_they_are_not_to_scale(self) -> None:
        for level in ("T10", "T11", "T12", "S1"):
            scene = SCENES["axial_section"](level)
            assert scene.note == "Sketch, not to scale."
            assert scene.scale_bar_mm == 0

    def test_measured_levels_carry_a_scale(self) -> None:
        assert all(SCENES["axial_section"](level).scale_bar_mm == 20 for level in ("L1", "L2", "L3", "L4", "L5"))

    def test_structures_that_items_ask_for_can_be_picked(self) -> None:
        wanted = {"sympathetic_trunk_left", "sympathetic_trunk_right", "psoas_left", "aorta", "inferior_vena_cava", "kidney_right",
                  "ureter_left", "genitofemoral_nerve_left", "lumbar_artery_left", "lumbar_plexus_left", "dural_sac", "vertebral_body",
                  "transverse_process_left", "spinal_canal"}  # fmt: skip
        assert wanted <= set(SCENES["axial_section"]("L3").structures())

    def test_without_labels_the_same_shapes_are_drawn(self) -> None:
        assert SCENES["axial_section"]("L3", labels=False).shapes == SCENES["axial_section"]("L3").shapes

    def test_needle_moves_forward_with_depth(self) -> None:
        tips = []
        for depth in (0, 50, 100):
            scene = SCENES["axial_section"]("L3", position="prone", needle=NeedlePlacement("L3", "left", 80, depth))
            tips.append(next(shape for shape in scene.shapes if shape.name == "needle tip").points_mm[0])
        assert tips[0][1] < tips[1][1] < tips[2][1]
        assert all(x < 0 for x, _ in tips)

    @pytest.mark.parametrize(
        "arguments",
        [
            {"level": "L6"},
            {"level": "L3", "side": "middle"},
            {"level": "L3", "position": "sitting"},
            {"level": "L2", "needle": NeedlePlacement("L3")},
        ],
    )
    def test_nonsense_is_refused(self, arguments: dict[str, object]) -> None:
        with pytest.raises(ValueError):
            SCENES["axial_section"](**arguments)


class TestProjection:
    """Views are told apart, mirrored with the side, and refuse nonsense."""

    @pytest.mark.parametrize("view", ["ap", "oblique", "lateral"])
    def test_mirrored_side_gives_the_mirrored_target(self, view: str) -> None:
        left, right = (_middle(SCENES["projection"](view, side=side), "target") for side in SIDES)
        assert left[0] == pytest.approx(-right[0], abs=0.01)
        assert left[1] == pytest.approx(right[1], abs=0.01)

    def test_needle_is_seen_end_on_along_its_own_angle(self) -> None:
        from sympblock.anatomy.schematic.needle_path import oblique_deg_at, typical_target

        angle = oblique_deg_at(80, typical_target("L3"))
        names = {
            shape.name
            for shape in SCENES["projection"](
                "oblique", oblique_deg=angle, needle=NeedlePlacement("L3", "left", 80)
            ).shapes
        }
        assert "needle hub" in names
        assert "needle" not in names

    def test_tip_does_not_pass_the_front_border_in_the_lateral_view(self) -> None:
        scene = SCENES["projection"]("lateral", needle=NeedlePlacement("L3", "left", 80, 100))
        tip = next(shape for shape in scene.shapes if shape.name == "needle tip").points_mm[0]
        body = [shape for shape in scene.shapes if shape.name == "L3 vertebral body"]
        front = min(x for shape in body for x, _ in shape.points_mm)
        assert front < tip[0] < front + 9

    @pytest.mark.parametrize(
        "arguments",
        [
            {"view": "pa"},
            {"view": "ap", "level": "L5"},
            {"view": "oblique", "oblique_deg": 120},
            {"view": "ap", "contrast": "disc"},
        ],
    )
    def test_nonsense_is_refused(self, arguments: dict[str, object]) -> None:
        with pytest.raises(ValueError):
            SCENES["projection"](**arguments)


class TestSpread:
    """Contrast lies where the pattern says, and an unsourced look says so."""

    def test_prevertebral_contrast_stays_within_the_lateral_border(self) -> None:
        left, right = _extent(SCENES["projection"]("ap", contrast="prevertebral"))
        assert -25.5 < left < right < 0

    def test_prevertebral_contrast_is_a_thin_line_in_the_lateral_view(self) -> None:
        scene = SCENES["projection"]("lateral", contrast="prevertebral")
        left, right = _extent(scene)
        assert right - left < 16
        assert left < -15

    def test_psoas_contrast_runs_outwards_and_down(self) -> None:
        scene = SCENES["projection"]("ap", contrast="psoas")
        points = [point for shape in scene.shapes if shape.name == "contrast" for point in shape.points_mm]
        high, low = min(points, key=lambda point: point[1]), max(points, key=lambda point: point[1])
        assert low[0] < high[0] < -20
        assert low[1] - high[1] > 25

    @pytest.mark.parametrize("pattern", PATTERNS)
    def test_look_without_source_is_flagged(self, pattern: str) -> None:
        is_flagged = "Look not sourced" in SCENES["spread_pair"](pattern).note
        assert is_flagged == (not PATTERNS[pattern].is_sourced)

    def test_sources_are_known(self) -> None:
        keys = {key for pattern in PATTERNS.values() for key in pattern.sources} | {
            key for opinion in OPINIONS for key in opinion.sources
        }
        assert keys <= set(load_references())
        assert len(keys) > 8

    def test_unknown_pattern_is_refused(self) -> None:
        with pytest.raises(ValueError, match="pattern"):
            SCENES["spread_pair"]("epidural")


def _middle(scene: Scene, name: str) -> tuple[float, float]:
    points = next(shape for shape in scene.shapes if shape.name == name).points_mm
    return (sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points))


def _extent(scene: Scene) -> tuple[float, float]:
    across = [x for shape in scene.shapes if shape.name == "contrast" for x, _ in shape.points_mm]
    return (min(across), max(across))


class TestShape:
    """A shape that could not be painted cannot be made."""

    def test_unknown_kind_is_refused(self) -> None:
        with pytest.raises(ValueError, match="kind"):
            Shape("blob", ((0, 0),), "aorta")

    def test_shape_without_points_is_refused(self) -> None:
        with pytest.raises(ValueError, match="no points"):
            Shape("area", (), "aorta")

    def test_scene_without_words_is_refused(self) -> None:
        with pytest.raises(ValueError, match="in words"):
            Scene("Title", " ", (0, 0, 1, 1), ())
