"""Measures: units, finite numbers and sources."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.content import DATA_DIR, ContentError, load_parameters
from sympblock.content.files import validate
from sympblock.content.parameters import Parameter
from sympblock.content.units import UNITS, suffix

HEADER = "key,value,spread,unit,source,confidence,note\n"
TABLES = sorted(path.stem for path in (DATA_DIR / "parameters").glob("*.csv"))


def design_row(key: str, value: float, unit: str) -> dict[str, object]:
    """Write a row that nobody published."""
    told = {"key": key, "value": value, "unit": unit}
    return {**told, "spread": None, "source": (), "confidence": "design", "note": ""}


class TestOneRow:
    def test_loads_by_its_key(self, write):
        folder = write("parameters/t.csv", HEADER + "l3_width_mm,51,2.5,mm,rocco1995; datta2004,primary,\n")
        row = load_parameters("t", folder)["l3_width_mm"]
        assert (row.value, row.spread, row.unit, row.source) == (51.0, 2.5, "mm", ("rocco1995", "datta2004"))

    @pytest.mark.parametrize(
        ("row", "message"),
        [
            ("l3_width_mm,51,,cm,rocco1995,primary,", "field 'unit': wrong unit 'cm': the key must end in _cm"),
            ("warming_degc,2,,degC,rocco1995,primary,", "field 'unit': wrong unit 'degC': the key must end in _c"),
            ("l3_width_inch,2,,inch,rocco1995,primary,", "field 'unit': unknown unit 'inch': use one of mm,"),
            ("l3_width_mm,nan,,mm,rocco1995,primary,", "field 'value': nan is not a finite number: write a number"),
            (
                "l3_width_mm,51,inf,mm,rocco1995,primary,",
                "field 'spread': inf is not a finite number: write a number, or leave it empty",
            ),
            ("l3_width_mm,wide,,mm,rocco1995,primary,", "field 'value': 'wide' is not a number"),
            ("l3_width_mm,,,mm,rocco1995,primary,", "field 'value': the field is empty: write a number"),
            ("l3_width_mm,51,,mm,nobody1900,primary,", "field 'source': unknown reference key 'nobody1900': add it"),
            ("l3_width_mm,51,,mm,,primary,", "field 'confidence': a primary value needs a source"),
            (
                "l3_width_mm,51,,mm,rocco1995,certain,",
                "field 'confidence': 'certain' is not known: write one of primary, secondary",
            ),
        ],
    )
    def test_fault_is_named(self, write, row, message):
        folder = write("parameters/t.csv", f"{HEADER}l2_width_mm,48,,mm,,design,\n{row}\n")
        with pytest.raises(ContentError) as caught:
            load_parameters("t", folder)
        assert str(caught.value).startswith(f"data/parameters/t.csv, item '{row.split(',')[0]}', {message}")

    def test_a_key_may_stand_once(self, write):
        row = "l3_width_mm,51,,mm,,design,\n"
        folder = write("parameters/t.csv", HEADER + row + row)
        with pytest.raises(
            ContentError,
            match=r"^data/parameters/t\.csv, item 'l3_width_mm', field 'key': the name stands twice: give one of the two another$",
        ):
            load_parameters("t", folder)


class TestAnyNumber:
    @given(st.floats(), st.sampled_from(sorted(UNITS)))
    def test_loads_if_and_only_if_it_is_finite(self, value, unit):
        row = design_row(f"l3_{suffix(unit)}", value, unit)
        try:
            (loaded,) = validate(Path("t.csv"), [row], Parameter, "key")
        except ContentError as error:
            assert not math.isfinite(value)
            assert (
                str(error)
                == f"t.csv, item '{row['key']}', field 'value': {value} is not a finite number: write a number"
            )
        else:
            assert loaded.value == value


class TestAnyUnit:
    @given(st.sampled_from(sorted(UNITS)), st.sampled_from(sorted(UNITS)))
    def test_loads_if_and_only_if_the_key_ends_in_it(self, named, unit):
        row = design_row(f"l3_{suffix(named)}", 1.0, unit)
        try:
            (loaded,) = validate(Path("t.csv"), [row], Parameter, "key")
        except ContentError as error:
            assert unit != named
            assert f"field 'unit': wrong unit '{unit}': the key must end in _{suffix(unit)}" in str(error)
        else:
            assert loaded.unit == unit == named

    @given(st.text(max_size=12).filter(lambda unit: unit not in UNITS))
    def test_of_no_list_is_refused(self, unit):
        with pytest.raises(ContentError, match="unknown unit"):
            validate(Path("t.csv"), [design_row("l3_mm", 1.0, unit)], Parameter, "key")


class TestShippedTables:
    def test_there_are_some(self):
        assert TABLES

    @pytest.mark.parametrize("name", TABLES)
    def test_load(self, name):
        assert load_parameters(name)
