"""What lessons say of places and paths in our pictures is what the program measures there."""

import re

import nbformat
import pytest

from sympblock.anatomy import typical_patient
from sympblock.anatomy.level_section import level_section, section_at
from sympblock.anatomy.schematic.needle_path import (
    NeedlePlacement,
    entry_mm_at,
    oblique_deg_at,
    published_entries_mm,
    skin_to_target_mm,
    typical_target,
)
from sympblock.anatomy.schematic.needle_track import crossed_structures, needle_track
from sympblock.anatomy.schematic.schematic_spine import SpineView, meeting_angle_deg
from sympblock.content import tables
from sympblock.content.practice.approaches import load_approach
from sympblock.conventions import SIDES, TARGET_LEVELS, left_sign
from sympblock.course.checkout import ROOT
from sympblock.drawing.sections.projection_words import target_point
from sympblock.widgets.procedure_stepper.procedure_stepper import (
    ENTRY_MM,
    MEETS_PLEXUS,
    ProcedureStepper,
    StepperState,
)


def lesson_text(lesson: str) -> str:
    cells = nbformat.read(ROOT / "notebooks" / f"{lesson}.ipynb", as_version=4).cells
    return "\n".join(cell.source for cell in cells)


def told(lesson: str, pattern: str) -> list[float]:
    """Read the numbers of the one place where a lesson says something."""
    (found,) = re.finditer(pattern, lesson_text(lesson))
    return [float(number) for number in found.groups()]


def chain(pattern: str) -> list[float]:
    return told("01_sympathetic_chain", pattern)


def approach(pattern: str) -> list[float]:
    return told("03_lumbar_approach", pattern)


def gap_mm(needle: NeedlePlacement, structure: str) -> float:
    return level_section(needle.level, "lower").structures[structure].distance(needle_track(needle))


class TestTrunk:
    def test_from_the_midline(self):
        sections = [level_section(level).structures for level in TARGET_LEVELS]
        places = [
            (left_sign(side), each[f"sympathetic_trunk_{side}"].centroid.x) for each in sections for side in SIDES
        ]
        lateral_mm = [sign * across for sign, across in places]
        low, high = chain(r"put the trunk ([\d.]+) to ([\d.]+) mm from the midline")
        assert (min(lateral_mm), max(lateral_mm)) == pytest.approx((low, high), abs=0.1)

    def test_from_bone_and_psoas_at_mid_body(self):
        (gap,) = chain(r"the trunk lies about (\d+) mm from the psoas")
        for cut in (level_section(level).structures for level in TARGET_LEVELS):
            trunk = cut["sympathetic_trunk_left"]
            assert trunk.distance(cut["psoas_left"]) == pytest.approx(gap, abs=0.5)
            assert trunk.distance(cut["vertebral_body"]) == pytest.approx(gap, abs=0.5)

    def test_from_the_psoas_at_the_discs(self):
        patient = typical_patient()
        for level, below, words in zip(
            TARGET_LEVELS, ("L3", "L4", "L5"), chain(r"same body has ([\d.]+), ([\d.]+) and ([\d.]+) mm"), strict=True
        ):
            disc = patient.frames[level].level_from_patient(patient.landmarks[f"disc_{level}_{below}"])
            cut = section_at(patient, level, float(disc[2]))
            assert cut["sympathetic_trunk_left"].distance(cut["psoas_left"]) == pytest.approx(words, abs=0.1)

    def test_vessels_in_front_of_the_body(self):
        cava_l2 = chain(r"in front on the right, (\d+) millimetres from the bone")
        both_l3 = 2 * chain(r"each about (\d+) millimetres from the bone")
        both_l4 = chain(r"vena cava is now (\d+) millimetres from the body.*?the aorta stays at (\d+)")
        for level, words in zip(TARGET_LEVELS, (cava_l2, both_l3, both_l4), strict=True):
            cut = level_section(level).structures
            for vessel, gap in zip(("inferior_vena_cava", "aorta"), words, strict=False):
                assert cut[vessel].distance(cut["vertebral_body"]) == pytest.approx(gap, abs=0.55)

    def test_poles_move_twice_as_far_as_the_fork(self):
        chain("the lower poles vary about twice as much as the aortic bifurcation, the right pole most")
        spreads = [
            tables.variation_rows().at(f"{name}_ratio").spread for name in ("left_kidney_pole", "right_kidney_pole")
        ]
        fork = tables.variation_rows().aortic_bifurcation_ratio.spread
        assert spreads[1] > spreads[0] and all(1.7 < spread / fork < 2.3 for spread in spreads)


class TestAngleAndEntry:
    def test_entry_and_path_of_two_angles(self):
        words = approach(r"from (\d+) mm and a path of (\d+) mm at (\d+)° to (\d+) mm and (\d+) mm at (\d+)°")
        place = typical_target("L3")
        for entry, path, angle in (words[:3], words[3:]):
            assert round(entry_mm_at(angle, place)) == entry
            assert round(skin_to_target_mm(entry_mm_at(angle, place), place)) == path

    def test_entry_along_the_beam_is_beyond_the_limit(self):
        angle, entry_cm = approach(
            r"At (\d+)° the transverse process meets the border, and the entry point at L3 would be ([\d.]+) cm"
        )
        assert round(meeting_angle_deg("L3")) == angle
        assert entry_mm_at(angle, typical_target("L3")) == pytest.approx(10 * entry_cm, abs=1)
        assert 10 * entry_cm > load_approach().entry_limits["L3"].most_mm

    def test_shares_of_paths_through_a_kidney(self):
        words = approach(r"from 8 cm crossed the right kidney in ([\d.]+) % at L2, ([\d.]+) % at L3 and (\d+) % at L4")
        assert words == [published_entries_mm(level, "right")[80.0] for level in TARGET_LEVELS]
        words = approach(r"From 6 cm at L2 it was ([\d.]+) % right and ([\d.]+) % left")
        assert words == [published_entries_mm("L2", side)[60.0] for side in ("right", "left")]

    def test_angle_within_the_limit(self):
        angle, entry_cm = approach(r"Turn back to (\d+)°, where it is (\d+) cm")
        assert round(oblique_deg_at(10 * entry_cm, typical_target("L3"))) == angle
        assert 10 * entry_cm == load_approach().entry_limits["L3"].usual_mm[1]

    def test_limits_are_those_of_the_record(self):
        limits = load_approach().entry_limits
        words = r"L2 at most (\d) cm[;,] L3 (\d) to (\d) cm,? (?:and )?never beyond (\d) cm[;,] L4 at most (\d) cm"
        texts = re.findall(words, lesson_text("03_lumbar_approach"))
        due = [limits["L2"].most_mm, *limits["L3"].usual_mm, limits["L3"].most_mm, limits["L4"].most_mm]
        assert texts == [tuple(f"{mm / 10:.0f}" for mm in due)] * 2


class TestNeedle:
    def test_beside_the_plexus(self):
        far, near = approach(r"passes (\d+) mm from the plexus if it comes from 8 cm, and less than (\d+) mm from 6 cm")
        for side in SIDES:
            assert gap_mm(NeedlePlacement("L3", side, 80), f"lumbar_plexus_{side}") == pytest.approx(far, abs=0.5)
            assert gap_mm(NeedlePlacement("L3", side, 60), f"lumbar_plexus_{side}") < near
            assert f"lumbar_plexus_{side}" in crossed_structures(NeedlePlacement("L4", side, 75))

    def test_only_one_of_nine_meets_the_kidney(self):
        paths = [(level, entry) for level in TARGET_LEVELS for entry in (60, 80, 100)]
        for side in SIDES:
            met = [
                path
                for path in paths
                if f"kidney_{side}" in crossed_structures(NeedlePlacement(path[0], side, path[1]))
            ]
            assert met == [("L2", 100)]
        assert approach(r"from 8 cm passes (\d+) millimetres? beside") == [
            round(gap_mm(NeedlePlacement("L2", "left", 80), "kidney_left"))
        ]

    def test_beside_the_bone(self):
        (least,) = approach(r"comes no nearer than (\d+) mm")
        stepped = [NeedlePlacement(level, "left", entry) for level, entry in ENTRY_MM.items()]
        assert min(gap_mm(needle, "vertebral_body") for needle in stepped) == pytest.approx(least, abs=0.5)

    @pytest.mark.parametrize("level", ENTRY_MM)
    def test_a_stepped_needle_keeps_the_limit_and_meets_no_kidney(self, level):
        crossed = crossed_structures(NeedlePlacement(level, "left", ENTRY_MM[level]))
        assert ENTRY_MM[level] <= load_approach().entry_limits[level].most_mm
        assert not [name for name in crossed if name.startswith(("spinal_nerve", "grey", "kidney"))]

    @pytest.mark.parametrize("entry_mm", [75.0, 80.0])
    def test_a_plexus_on_the_way_is_told_beside_the_section(self, entry_mm, monkeypatch):
        monkeypatch.setitem(ENTRY_MM, "L4", entry_mm)
        state = StepperState([step.id for step in load_approach().steps].index("ap_end_point"), "left", "L4")
        crossed = crossed_structures(NeedlePlacement("L4", "left", entry_mm))
        (section,) = [each for each in ProcedureStepper(state).pictures(state) if each.caption.startswith("Axial")]
        assert (MEETS_PLEXUS in section.caption) == ("lumbar_plexus_left" in crossed) == (entry_mm < 80)

    @pytest.mark.parametrize("level", ENTRY_MM)
    def test_a_stepped_needle_meets_no_plexus(self, level):
        assert "lumbar_plexus_left" not in crossed_structures(NeedlePlacement(level, "left", ENTRY_MM[level]))

    def test_words_of_the_axial_picture(self):
        bone, plexus, nerve = approach(
            r"passes (\d+) millimetres beside the bone.*?lies (\d+) millimetres medial to the needle, the genitofemoral nerve (\d+)"
        )
        needle = NeedlePlacement("L3", "left", ENTRY_MM["L3"])
        names = {"vertebral_body": bone, "lumbar_plexus_left": plexus, "genitofemoral_nerve_left": nerve}
        assert {name: gap_mm(needle, name) for name in names} == pytest.approx(names, abs=0.55)

    def test_too_deep_by_a_centimetre(self):
        approach(r"L3, 1 cm too deep along the needle just reaches either vessel")
        for side, vessel in (("left", "aorta"), ("right", "inferior_vena_cava")):
            for entry in (ENTRY_MM["L3"], 80.0):
                needle = NeedlePlacement("L3", side, entry)
                share = 100 + 1000 / needle_track(needle).length
                deeper = needle_track(NeedlePlacement("L3", side, entry, share))
                assert 0 < level_section("L3", "lower").structures[vessel].intersection(deeper).length < 5


class TestEndPoints:
    def test_ap(self):
        view = SpineView("L3", "left", 0)
        target, facet = (abs(place[0]) for place in (target_point(view), view.landmark("facet_line")))
        assert approach(r"the facet line is (\d+) mm from the midline[^!]*?drew the target at (\d+) mm") == [
            round(facet),
            round(target),
        ]

    def test_lateral(self):
        view = SpineView("L3", "left", 90)
        behind = round(target_point(view)[0] - view.landmark("anterior_border")[0])
        ap = SpineView("L3", "left", 0)
        lateral = round(abs(target_point(ap)[0]) - abs(ap.landmark("facet_line")[0]))
        assert approach(r"about (\d+) mm behind the border and (\d+) mm lateral to the facet line") == [behind, lateral]
