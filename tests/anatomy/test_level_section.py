"""The axial sections obey their measures and the laws of space."""

from __future__ import annotations

import itertools

import pytest
from shapely.geometry import LineString

from sympblock.anatomy import outline
from sympblock.anatomy.bone_section import (
    HEIGHTS,
    bone_parts,
    bone_size,
    half_widths,
    local_front_mm,
)
from sympblock.anatomy.level_section import BONE, LevelSection, level_section
from sympblock.anatomy.measures import measure, spread_of
from sympblock.anatomy.neighbour_section import skin_posterior_mm
from sympblock.conventions import LUMBAR_LEVELS, SIDES, left_sign

SECTIONS = [(level, height) for level in LUMBAR_LEVELS for height in HEIGHTS]
TOUCH_MM2 = 0.05


@pytest.fixture(params=SECTIONS, ids=lambda pair: "-".join(pair))
def section(request: pytest.FixtureRequest) -> LevelSection:
    """Every section of the course."""
    return level_section(*request.param)


class TestSpace:
    """Two bodies are never in one place, and each is a proper polygon."""

    def test_solid_structures_do_not_overlap(self, section: LevelSection) -> None:
        solid = list(section.solid().items())
        assert len(solid) > 20
        overlaps = [
            (one, two)
            for (one, first), (two, second) in itertools.combinations(solid, 2)
            if first.intersection(second).area > TOUCH_MM2
        ]
        assert overlaps == []

    def test_every_polygon_is_valid_and_not_empty(self, section: LevelSection) -> None:
        assert all(shape.is_valid and shape.area > 0.3 for shape in section.structures.values())

    @pytest.mark.parametrize("height", HEIGHTS)
    @pytest.mark.parametrize("level", ["L2", "L3", "L4", "L5"])
    def test_plexus_lies_in_the_posterior_third_of_the_psoas(self, level: str, height: str) -> None:
        structures = level_section(level, height).structures
        psoas, plexus = structures["psoas_left"], structures["lumbar_plexus_left"]
        assert psoas.contains(plexus)
        front, back = psoas.bounds[1], psoas.bounds[3]
        assert plexus.centroid.y > front + 2 / 3 * (back - front)

    def test_dural_sac_lies_in_the_canal(self, section: LevelSection) -> None:
        assert section.structures["spinal_canal"].contains(section.structures["dural_sac"])


class TestSymmetry:
    """Bones and muscles are the same on both sides; vessels are not."""

    def test_bone_is_its_own_mirror_image(self, section: LevelSection) -> None:
        bone = section.bone()
        assert bone.symmetric_difference(outline.mirrored(bone)).area < 0.002 * bone.area

    def test_paired_muscles_mirror_each_other(self, section: LevelSection) -> None:
        for name in ("psoas", "quadratus_lumborum", "erector_spinae", "multifidus"):
            left, right = (section.structures[f"{name}_{side}"] for side in SIDES)
            # The lumbar arteries start left of the midline, so the psoas gives way a little differently.
            assert left.symmetric_difference(outline.mirrored(right)).area < 0.02 * left.area, name


class TestMeasures:
    """What was measured is what is drawn."""

    @pytest.mark.parametrize("level", LUMBAR_LEVELS)
    def test_waist_is_as_wide_as_the_parameter(self, level: str) -> None:
        left, front, right, _ = (
            bone_parts(level, "waist")["vertebral_body"]
            .intersection(outline.behind(-100, bone_size(level).waist_front + 25.5))
            .bounds
        )
        assert right - left == pytest.approx(measure("lumbar_levels", f"{level.lower()}_waist_width_mm"), abs=1.0)
        assert front == pytest.approx(bone_size(level).waist_front, abs=0.1)

    @pytest.mark.parametrize(("level", "height"), SECTIONS)
    def test_front_of_the_body_passes_through_the_measured_half_widths(self, level: str, height: str) -> None:
        body, front = bone_parts(level, height)["vertebral_body"], local_front_mm(level, height)
        for distance, half_width in half_widths(level, height)[:6]:
            line = LineString([(-60, front + distance), (60, front + distance)])
            assert body.intersection(line).bounds[2] == pytest.approx(half_width, abs=0.6)

    @pytest.mark.parametrize("level", LUMBAR_LEVELS)
    def test_transverse_processes_span_the_parameter(self, level: str) -> None:
        parts = bone_parts(level, "waist")
        span = parts["transverse_process_left"].bounds[2] - parts["transverse_process_right"].bounds[0]
        assert span == pytest.approx(measure("lumbar_levels", f"{level.lower()}_tp_span_mm"), abs=0.8)

    @pytest.mark.parametrize("level", LUMBAR_LEVELS)
    def test_psoas_area_is_the_parameter(self, level: str) -> None:
        area = level_section(level, "waist").structures["psoas_left"].area
        assert area == pytest.approx(measure("neighbours", f"{level.lower()}_psoas_area_mm2"), rel=0.12)

    @pytest.mark.parametrize("level", LUMBAR_LEVELS)
    def test_skin_is_as_far_behind_the_body_as_the_parameter(self, level: str) -> None:
        skin = level_section(level).structures["skin"]
        front = bone_size(level).rim_front
        depth = skin.bounds[3] - front
        assert depth == pytest.approx(measure("neighbours", f"{level.lower()}_skin_to_body_front_mm"), abs=0.1)
        assert skin.bounds[3] == pytest.approx(skin_posterior_mm(level), abs=0.1)


class TestTrunk:
    """The trunk lies in the groove between body and psoas, where it was found."""

    @pytest.mark.parametrize("side", SIDES)
    def test_trunk_at_l3_lies_in_the_published_range(self, side: str) -> None:
        trunk = level_section("L3").structures[f"sympathetic_trunk_{side}"].centroid
        low, high = (measure("trunk_position", f"l3_ganglia_lateral_{end}_mm") for end in ("low", "high"))
        near, far = (measure("trunk_position", f"l3_ganglia_behind_front_{end}_mm") for end in ("low", "high"))
        assert low <= left_sign(side) * trunk.x <= high
        assert near <= trunk.y - bone_size("L3").rim_front <= far

    @pytest.mark.parametrize("side", SIDES)
    def test_trunk_lies_outside_the_bone_and_in_front_of_the_psoas(self, section: LevelSection, side: str) -> None:
        trunk = section.structures[f"sympathetic_trunk_{side}"]
        assert trunk.distance(section.structures["vertebral_body"]) > 0.3
        assert trunk.centroid.y < section.structures[f"psoas_{side}"].centroid.y

    @pytest.mark.parametrize(("level", "disc"), [("L2", "l2_3"), ("L3", "l3_4"), ("L4", "l4_5")])
    def test_distance_to_the_psoas_lies_among_the_series(self, level: str, disc: str) -> None:
        section = level_section(level)
        gap = section.structures["sympathetic_trunk_left"].distance(section.structures["psoas_left"])
        key = f"psoas_itthipanichpong_{disc}_mm"
        widest = max(
            measure("trunk_position", f"psoas_mahatthanatrakul_{disc}_mm"),
            measure("trunk_position", key) + 2 * (spread_of("trunk_position", key) or 0),
        )
        assert 0 < gap <= widest

    @pytest.mark.parametrize(("level", "disc"), [("L2", "l2_3"), ("L3", "l3_4"), ("L4", "l4_5")])
    def test_distance_to_the_aorta_lies_within_two_deviations(self, level: str, disc: str) -> None:
        section = level_section(level)
        gap = section.structures["sympathetic_trunk_left"].distance(section.structures["aorta"])
        key = f"aorta_wneuro_{disc}_mm"
        mean, spread = measure("trunk_position", key), spread_of("trunk_position", key) or 0
        assert abs(gap - mean) <= 2 * spread


class TestNeighbours:
    """An anatomist finds each structure where it belongs."""

    @pytest.mark.parametrize("level", ["L1", "L2", "L3", "L4"])
    def test_aorta_is_left_and_cava_right(self, level: str) -> None:
        structures = level_section(level).structures
        assert structures["aorta"].centroid.x > 0 > structures["inferior_vena_cava"].centroid.x

    def test_kidneys_reach_l3_but_not_l4(self) -> None:
        reached = {level for level in LUMBAR_LEVELS if "kidney_left" in level_section(level).structures}
        assert reached == {"L1", "L2", "L3"}

    def test_lumbar_arteries_run_in_the_waist_and_not_at_l5(self) -> None:
        found = {pair for pair in SECTIONS if "lumbar_artery_left" in level_section(*pair).structures}
        assert found == {(level, "waist") for level in LUMBAR_LEVELS[:-1]}

    @pytest.mark.parametrize("side", SIDES)
    def test_genitofemoral_nerve_leaves_the_psoas_between_l2_and_l3(self, side: str) -> None:
        inside = {
            level: level_section(level)
            .structures[f"psoas_{side}"]
            .contains(level_section(level).structures[f"genitofemoral_nerve_{side}"])
            for level in ("L2", "L3", "L4")
        }
        assert inside == {"L2": True, "L3": False, "L4": False}

    def test_ring_of_bone_is_closed_at_the_waist_and_open_below(self) -> None:
        assert {name.rsplit("_left")[0] for name in bone_parts("L3", "waist") if name.endswith("left")} >= {
            "pedicle",
            "lamina",
        }
        assert "pedicle_left" not in bone_parts("L3", "lower")
        assert all(name.startswith((*BONE, "spinal_canal")) for name in bone_parts("L3", "lower"))


class TestRefusals:
    """Levels and planes without a section are refused in words."""

    def test_level_without_a_section(self) -> None:
        with pytest.raises(ValueError, match="L1, L2, L3, L4, L5"):
            level_section("T12")

    def test_unknown_plane(self) -> None:
        with pytest.raises(ValueError, match="height"):
            level_section("L3", "middle")
