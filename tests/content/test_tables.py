"""Records of parameters: a field for each row, frozen, and a misspelt name is seen before anything runs."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from sympblock.content import DATA_DIR, ContentError, load_parameters, tables
from sympblock.content.parameter_table import rows_of
from sympblock.content.table_code import table_names, tables_code
from sympblock.course import table_check
from sympblock.course.table_check import check_tables

HEADER = "key,value,spread,unit,source,confidence,note\n"
WIDTH = "l3_width_mm,51,2.5,mm,rocco1995,primary,\n"


class TestEveryTable:
    @pytest.mark.parametrize("name", table_names())
    def test_values_and_rows_are_those_of_the_file(self, name: str) -> None:
        published = load_parameters(name)
        assert dict(getattr(tables, f"{name}_rows")().items()) == dict(published)
        values = getattr(tables, name)()
        assert dict(values.items()) == {key: row.value for key, row in published.items()}
        assert all(getattr(values, key) == values.at(key) and key in values for key in published)

    def test_the_module_is_as_the_files_make_it(self) -> None:
        assert Path(tables.__file__).read_text("utf-8") == tables_code(), "run: python -m sympblock check --fix"
        assert check_tables() == []

    def test_a_table_is_read_once(self) -> None:
        assert tables.pelvis() is tables.pelvis()


class TestOneTable:
    def test_it_is_frozen(self) -> None:
        with pytest.raises(FrozenInstanceError, match="sacrum_height_mm"):
            tables.pelvis().sacrum_height_mm = 1.0
        with pytest.raises(FrozenInstanceError, match="sacrum_height_mm"):
            del tables.pelvis().sacrum_height_mm

    def test_a_name_put_together_wrongly_is_refused(self) -> None:
        with pytest.raises(KeyError, match="l9_ureter_left_mm"):
            tables.soft_tissue().at("l9_ureter_left_mm")
        assert "l9_ureter_left_mm" not in tables.soft_tissue()

    @pytest.mark.parametrize(
        ("fields", "fault"),
        [
            ({"l3_width_mm": "", "l3_depth_mm": ""}, "item 'l3_depth_mm': the row is missing: mend the name, or run"),
            ({}, "item 'l3_width_mm': no field of the record has this name: mend the name, or run"),
        ],
    )
    def test_rows_and_fields_must_agree(self, write, fields: dict[str, str], fault: str) -> None:
        folder = write("parameters/t.csv", HEADER + WIDTH)
        with pytest.raises(ContentError) as caught:
            rows_of("t", fields, folder)
        assert str(caught.value).startswith(f"data/parameters/t.csv, {fault}")
        assert rows_of("t", {"l3_width_mm": ""}, folder)["l3_width_mm"].value == 51.0


class TestCheck:
    @pytest.fixture
    def copy(self, tmp_path: Path) -> Path:
        """Copy nothing but two rows of one table, and records of no table."""
        (tmp_path / "data/parameters").mkdir(parents=True)
        (tmp_path / "data/parameters/t.csv").write_text(HEADER + WIDTH)
        path = tmp_path / table_check.RECORDS
        path.parent.mkdir(parents=True)
        path.write_text("")
        return tmp_path

    def test_stale_records_are_named_and_fixed(self, copy: Path) -> None:
        assert check_tables(root=copy) == [
            "tables.py: lacks l3_width_mm of data/parameters: "
            "run `python -m sympblock check --fix` if this was meant, or mend the name of the row"
        ]
        assert check_tables(root=copy, fix=True) == []
        assert "class TTable(ParameterTable[Cell])" in (copy / table_check.RECORDS).read_text("utf-8")

    def test_a_table_that_cannot_be_read_is_named(self, copy: Path) -> None:
        (copy / "data/parameters/t.csv").write_text("")
        assert check_tables(root=copy) == ["data/parameters/t.csv: the file is empty: put back what it held"]

    def test_a_faulty_table_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def faulty() -> None:
            raise ContentError(DATA_DIR / "parameters/pelvis.csv", "the row is missing", item="sacrum_height_mm")

        monkeypatch.setattr(tables, "pelvis", faulty)
        assert check_tables() == ["data/parameters/pelvis.csv, item 'sacrum_height_mm': the row is missing"]


@pytest.mark.long
def test_the_type_checker_sees_a_misspelt_name(tmp_path: Path) -> None:
    """The reason why the tables are records."""
    from mypy import api

    snippet = tmp_path / "snippet.py"
    snippet.write_text(
        "from sympblock.content import tables\n"
        "height: float = tables.pelvis().sacrum_height_mm\n"
        "wrong = tables.pelvis().sacrum_hight_mm\n"
        "spread = tables.pelvis_rows().sacrum_hight_mm.spread\n"
        "word: str = tables.pelvis().sacrum_height_mm\n"
    )
    told, _, status = api.run([str(snippet), "--no-error-summary", "--hide-error-context", "--follow-imports=silent"])
    lines = [line.split(": ", 2) for line in told.splitlines() if ": error: " in line]
    assert status == 1
    assert [line.rsplit(":", 1)[1] for line, _kind, _words in lines] == ["3", "4", "5"]
    assert all('has no attribute "sacrum_hight_mm"' in words for _line, _kind, words in lines[:2])
