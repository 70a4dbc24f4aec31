"""The axial sections are cuts of the patient: they obey the laws of space and the measures of the body."""

from __future__ import annotations

import itertools

import pytest

from sympblock.anatomy.level_section import HEIGHTS, LevelSection, level_section, section_of
from sympblock.anatomy.patient_build import typical_spine
from sympblock.anatomy.patients import typical_patient
from sympblock.anatomy.person.sample_traits import typical_traits
from sympblock.anatomy.schematic.typical_places import rim_front_mm, skin_posterior_mm, trunk_centre, waist_front_mm
from sympblock.content import tables
from sympblock.conventions import LUMBAR_LEVELS, SIDES, left_sign
from sympblock.geometry import outline

SECTIONS = [(level, height) for level in LUMBAR_LEVELS for height in HEIGHTS]
#: Two structures may share a strip as wide as meshes are coarse.
TOUCH_MM2 = 6.0


@pytest.fixture(params=SECTIONS, ids=lambda pair: "-".join(pair))
def section(request: pytest.FixtureRequest) -> LevelSection:
    """Every section of the course."""
    return level_section(*request.param)


class TestSpace:
    """Two bodies are never in one place, and each is a proper polygon."""

    def test_solid_structures_do_not_overlap(self, section: LevelSection) -> None:
        solid = list(section.solid().items())
        assert len(solid) > 18
        overlaps = [
            (one, two, first.intersection(second).area)
            for (one, first), (two, second) in itertools.combinations(solid, 2)
            if first.intersection(second).area > TOUCH_MM2
        ]
        assert overlaps == []

    def test_every_polygon_is_valid_and_not_empty(self, section: LevelSection) -> None:
        assert all(shape.is_valid and shape.area > 0.1 for shape in section.structures.values())

    def test_dural_sac_lies_in_the_canal(self, section: LevelSection) -> None:
        if "spinal_canal" in section.structures:
            assert section.structures["spinal_canal"].buffer(0.5).contains(section.structures["dural_sac"])

    def test_everything_lies_inside_the_skin(self, section: LevelSection) -> None:
        skin = section.structures["skin"].buffer(0.1)
        assert all(skin.contains(shape) for shape in section.structures.values())


class TestSymmetry:
    """Bones and muscles are the same on both sides; vessels are not."""

    def test_bone_is_its_own_mirror_image(self, section: LevelSection) -> None:
        bone = section.bone()
        assert bone.symmetric_difference(outline.mirrored(bone)).area < 0.03 * bone.area

    def test_paired_muscles_mirror_each_other(self, section: LevelSection) -> None:
        for name in ("psoas", "quadratus_lumborum", "erector_spinae", "multifidus"):
            shapes = [section.structures.get(f"{name}_{side}") for side in SIDES]
            if None not in shapes and shapes[0].area > 30:
                left, right = shapes
                assert left.symmetric_difference(outline.mirrored(right)).area < 0.12 * left.area, name


class TestMeasures:
    """What was measured is what is cut."""

    @pytest.mark.parametrize("level", LUMBAR_LEVELS)
    def test_waist_is_as_wide_as_the_measure(self, level: str) -> None:
        body = level_section(level, "waist").structures["vertebral_body"]
        left, front, right, _ = body.intersection(outline.behind(-100, waist_front_mm(level) + 22.0)).bounds
        assert right - left == pytest.approx(typical_spine().measures[level].waist_width, abs=1.2)
        assert front == pytest.approx(waist_front_mm(level), abs=0.4)

    @pytest.mark.parametrize("level", ["L2", "L3", "L4"])
    def test_psoas_area_is_near_the_measure(self, level: str) -> None:
        area = level_section(level, "waist").structures["psoas_left"].area
        assert area == pytest.approx(tables.soft_tissue().at(f"{level.lower()}_psoas_area_mm2"), rel=0.25)

    @pytest.mark.parametrize("level", LUMBAR_LEVELS)
    def test_skin_is_where_the_typical_place_says(self, level: str) -> None:
        skin = level_section(level).structures["skin"].intersection(outline.band(-3, 3))
        assert skin.bounds[3] == pytest.approx(skin_posterior_mm(level), abs=1.5)


class TestTrunk:
    """The trunk lies in the groove between body and psoas, where it was found."""

    @pytest.mark.parametrize("side", SIDES)
    def test_trunk_at_l3_lies_in_the_published_range(self, side: str) -> None:
        trunk = level_section("L3").structures[f"sympathetic_trunk_{side}"].centroid
        low, high = (tables.trunk_position().at(f"l3_ganglia_lateral_{end}_mm") for end in ("low", "high"))
        near, far = (tables.trunk_position().at(f"l3_ganglia_behind_front_{end}_mm") for end in ("low", "high"))
        assert low <= left_sign(side) * trunk.x <= high
        assert near <= trunk.y - rim_front_mm("L3") <= far

    @pytest.mark.parametrize("side", SIDES)
    def test_trunk_lies_outside_the_bone_and_in_front_of_the_psoas(self, section: LevelSection, side: str) -> None:
        trunk = section.structures[f"sympathetic_trunk_{side}"]
        assert trunk.distance(section.structures["vertebral_body"]) > 0.3
        psoas = section.structures.get(f"psoas_{side}")
        if psoas is not None:
            assert trunk.centroid.y < psoas.centroid.y

    @pytest.mark.parametrize("side", SIDES)
    def test_the_place_without_meshes_is_that_of_the_mesh(self, side: str) -> None:
        cut = level_section("L3").structures[f"sympathetic_trunk_{side}"].centroid
        assert trunk_centre("L3", side) == pytest.approx((cut.x, cut.y), abs=1.3)


class TestNeighbours:
    """An anatomist finds each structure where it belongs."""

    @pytest.mark.parametrize("level", ["L1", "L2", "L3"])
    def test_aorta_is_left_and_cava_right(self, level: str) -> None:
        structures = level_section(level).structures
        assert structures["aorta"].centroid.x > 0 > structures["inferior_vena_cava"].centroid.x

    def test_kidneys_do_not_reach_l4(self) -> None:
        reached = {level for level in LUMBAR_LEVELS if "kidney_left" in level_section(level).structures}
        assert {"L1", "L2"} <= reached
        assert not reached & {"L4", "L5"}

    @pytest.mark.parametrize("level", ["L1", "L2", "L3", "L4"])
    def test_lumbar_arteries_run_in_the_waist(self, level: str) -> None:
        assert "lumbar_artery_left" in level_section(level, "waist").structures
        assert "lumbar_artery_left" not in level_section(level, "lower").structures

    @pytest.mark.parametrize("side", SIDES)
    def test_genitofemoral_nerve_leaves_the_psoas_between_l2_and_l4(self, side: str) -> None:
        inside = {}
        for level in ("L2", "L4"):
            structures = level_section(level, "upper" if level == "L2" else "waist").structures
            nerve = structures.get(f"genitofemoral_nerve_{side}")
            if nerve is None:
                nerve = level_section(level, "lower").structures[f"genitofemoral_nerve_{side}"]
                structures = level_section(level, "lower").structures
            psoas = structures[f"psoas_{side}"]
            inside[level] = psoas.convex_hull.buffer(-1.5).contains(nerve.centroid)
        assert inside == {"L2": True, "L4": False}

    def test_ring_of_bone_is_closed_at_the_waist(self) -> None:
        structures = level_section("L3", "waist").structures
        assert {"pedicle_left", "lamina_left", "spinal_canal", "spinous_process"} <= set(structures)


class TestRefusals:
    """Levels and planes without a section are refused in words."""

    def test_level_without_a_section(self) -> None:
        with pytest.raises(ValueError, match="L1, L2, L3, L4, L5"):
            level_section("T12")

    def test_unknown_plane(self) -> None:
        with pytest.raises(ValueError, match="height"):
            level_section("L3", "middle")


def test_any_patient_can_be_cut() -> None:
    assert "aorta" in section_of(typical_patient(), "L2").structures
    assert typical_traits().sex == "male"
