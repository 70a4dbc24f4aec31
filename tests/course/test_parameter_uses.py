"""Where a parameter is used: found in code, texts and lessons, and nothing stands in a table for nobody."""

from __future__ import annotations

import pytest

from sympblock.content import tables
from sympblock.course.checkout import ROOT
from sympblock.course.uses.code_names import names_in
from sympblock.course.uses.lesson_modules import doors
from sympblock.course.uses.parameter_uses import (
    CourseFiles,
    UnknownParameterError,
    read_course,
    rows_named,
    unfitting_lookups,
    unused_parameters,
)
from sympblock.course.uses.printed_numbers import Passage, place_of
from sympblock.course.uses.uses_report import print_uses

WIDTH = "sacrum_width_mm"


@pytest.fixture(scope="module")
def course() -> CourseFiles:
    """Read the checkout once."""
    return read_course()


class TestCode:
    @pytest.mark.parametrize(
        "text",
        [
            "wide = tables.pelvis().sacrum_width_mm",
            "row = tables.pelvis_rows().sacrum_width_mm",
            "told = tables.pelvis()\nwide = told.sacrum_width_mm",
            "def wide(told: PelvisTable[float]): return told.sacrum_width_mm",
            "wide = tables.pelvis().at('sacrum_width_mm')",
            "wide = tables.pelvis().at(f'{bone}_width_mm')",
            "for key, value in tables.pelvis().items(): pass",
            "told = tables.pelvis_rows()\nfor key, row in told.items(): pass",
            "rows = load_parameters('pelvis').values()",
            "PublishedRow('sacrum_width_mm', table='pelvis')",
        ],
    )
    def test_a_use_is_seen(self, text: str) -> None:
        assert names_in(text).line_of("pelvis", WIDTH) == 1 + text.count("\n")

    @pytest.mark.parametrize(
        "text",
        [
            "wide = tables.pelvis().sacrum_height_mm",
            "wide = traits.sacrum_width_mm",
            "wide = tables.soft_tissue().sacrum_width_mm",
            "wide = tables.pelvis().at(f'{name}_mm')",
            "wide = tables.pelvis().at(f'{side}_width_mm')",
        ],
    )
    def test_what_is_no_use_is_not(self, text: str) -> None:
        assert names_in(text).line_of("pelvis", WIDTH) is None

    def test_a_row_may_be_named_to_a_module_that_opens_the_table(self) -> None:
        names = names_in("from sympblock.anatomy import sizes\n\nsizes.size_of('sacrum_width_mm')")
        assert names.line_of("pelvis", WIDTH) is None
        assert names.line_of("pelvis", WIDTH, is_handed_on=True) == 3
        assert "sympblock.anatomy.sizes" in names.imports

    def test_modules_behind_a_door(self) -> None:
        text = "from sympblock.a import b\ndef show():\n    return _made(1)\ndef _made(n):\n    from sympblock.c import d\n"
        assert doors(text)["show"] == {"sympblock.c"}


class TestText:
    ROW = tables.kidney_hit_rate_rows().right_l2_80_mm_percent

    @pytest.mark.parametrize("text", ["26 % met it [@weyland1993]", "sources: [weyland1993]\nbetween 26 and 30"])
    def test_a_number_beside_its_source_is_seen(self, text: str) -> None:
        assert place_of(self.ROW, Passage("notes.md", 4, text)) == f"notes.md:{4 + text.count(chr(10))}"

    @pytest.mark.parametrize(
        "text", ["26 % met it", "126 % [@weyland1993]", "26.5 % [@weyland1993]", "2.26 [@weyland1993]"]
    )
    def test_another_number_or_none_of_the_source_is_not(self, text: str) -> None:
        assert place_of(self.ROW, Passage("notes.md", 4, text)) is None

    def test_a_cell_is_named_by_its_number(self) -> None:
        assert place_of(self.ROW, Passage("a.ipynb", 0, "26 [@weyland1993]", 7)) == "a.ipynb, cell 7"


class TestCheckout:
    @pytest.mark.long
    def test_the_kidney_of_the_lessons(self, course: CourseFiles) -> None:
        uses = course.uses_of("kidney_hit_rate", TestText.ROW)
        assert any(place.startswith("sympblock/anatomy/schematic/needle_path.py:") for place in uses.code)
        assert any(place.startswith("data/items/03_lumbar_approach.yaml:") for place in uses.texts)
        assert "03_lumbar_approach" in uses.lessons and "05_drugs_and_signs" not in uses.lessons

    def test_lessons_are_those_that_show_it(self, course: CourseFiles) -> None:
        """The chart of the ganglia is a figure of one lesson and its seminar; lipid rescue is planned in one and given in two others."""
        ganglia = course.uses_of("ganglia", tables.ganglia_rows().gandhi_mean_count)
        assert ganglia.lessons == ("01_sympathetic_chain", "seminar_anatomy")
        rescue = course.uses_of("lipid_rescue", tables.lipid_rescue_rows().border_kg)
        taught = tuple(name for name in rescue.lessons if name[0].isdigit())
        assert taught == ("03_lumbar_approach", "05_drugs_and_signs", "11_simulated_cases")

    def test_nothing_stands_in_a_table_for_nobody(self, course: CourseFiles) -> None:
        """A number that nothing uses goes stale unseen."""
        assert unused_parameters(course) == []

    def test_every_name_put_together_fits_a_row(self, course: CourseFiles) -> None:
        assert unfitting_lookups(course) == []
        planted = names_in("def f(side): return tables.soft_tissue().at(f'l9_ureter_{side}_mm')")
        (fault,) = unfitting_lookups(CourseFiles({"sympblock.planted": planted}, (), {}))
        assert fault.startswith("sympblock/planted.py:1: no row of soft_tissue fits l9_ureter_")


class TestCommand:
    @pytest.mark.long
    def test_a_parameter_of_two_tables_is_told_twice(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert print_uses("tip_error_mm") == 0
        told = capsys.readouterr().out
        assert "contrast_rates.tip_error_mm = 3.9 ± 1.7 mm (primary; marker2017)" in told
        assert "reading_cases.tip_error_mm" in told
        for place in (line.strip() for line in told.splitlines() if line.startswith("  sympblock/")):
            path, _, line = place.partition(":")
            assert int(line) <= (ROOT / path).read_text("utf-8").count("\n")

    def test_a_misspelt_one_is_refused(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert print_uses("sacrum_hight_mm") == 1
        assert "no parameter is called 'sacrum_hight_mm'; similar: sacrum_height_mm" in capsys.readouterr().err
        with pytest.raises(UnknownParameterError, match="no parameter"):
            rows_named("soft_tissue.sacrum_height_mm")
