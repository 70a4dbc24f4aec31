"""Bounds of numbers: by unit, with exceptions by name, and no number of a record without one."""

from __future__ import annotations

import importlib
import pkgutil
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args, get_origin

import pytest
from annotated_types import Ge, Gt, Le
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ConfigDict
from pydantic.fields import FieldInfo

import sympblock.content
from sympblock.content import DATA_DIR, ContentError, load_items, load_parameters
from sympblock.content.files import Record
from sympblock.content.number_bounds import (
    FILE,
    NumberBounds,
    bounds_of,
    faults_of_numbers,
    load_number_bounds,
)
from sympblock.content.parameters import Parameter
from sympblock.content.studies.studies import load_effects
from sympblock.content.units import UNITS, suffix
from sympblock.course.content_check import load_all_content

for _module in pkgutil.walk_packages(sympblock.content.__path__, "sympblock.content."):
    importlib.import_module(_module.name)


def parameter(unit: str, **numbers: float) -> Parameter:
    """Return a row that nobody published."""
    told: dict[str, Any] = {"key": f"a_{suffix(unit)}", "unit": unit, "spread": None, "source": (), "note": ""}
    return Parameter(**{**told, "confidence": "design", **numbers})


class TestUnits:
    def test_every_unit_of_the_course_has_bounds_and_a_reason(self):
        for unit in UNITS:
            bounds = load_number_bounds()[unit][-1]
            assert bounds.name == "" and bounds.why

    @given(st.sampled_from(sorted(UNITS)), st.floats(allow_nan=False, allow_infinity=False))
    def test_a_number_holds_if_and_only_if_it_lies_within_them(self, unit, value):
        bounds = bounds_of(unit)
        faults = list(faults_of_numbers(parameter(unit, value=value), "a.b"))
        assert bool(faults) == (not bounds.low <= value <= bounds.high)
        assert [place for place, _ in faults] == ["value"] * len(faults)

    @pytest.mark.parametrize(
        ("unit", "value"),
        [("percent", -7777.0), ("ml", 1e308), ("mg", 2_000_000.0), ("mm", -1e308), ("proportion", 1.0001)],
    )
    def test_a_slip_of_the_keyboard_is_refused(self, unit, value):
        ((place, fault),) = faults_of_numbers(parameter(unit, value=value), "a.b")
        assert place == "value"
        assert fault.startswith(f"{value:g} lies outside ")

    def test_a_spread_is_no_wider_than_the_bounds_and_not_below_zero(self):
        for spread, is_possible in ((-0.1, False), (0.0, True), (1.0, True), (1.1, False)):
            found = list(faults_of_numbers(parameter("proportion", value=0.5, spread=spread), "a.b"))
            assert (not found) == is_possible


class TestExceptions:
    def test_an_exception_counts_for_its_name_alone(self):
        assert bounds_of("ml", "lipid_rescue.stock_ml").high > bounds_of("ml").high
        assert bounds_of("ml", "panels.other_ml") == bounds_of("ml") == bounds_of("ml", "lipid_rescue.stock_mg")

    def test_every_exception_is_needed(self):
        """An exception that no number of the course needs would only let a slip through."""
        named = {row.name for rows in load_number_bounds().values() for row in rows if row.name}
        assert len(named) > 5
        needed = {row.name for unit, name in beyond_the_unit() if (row := bounds_of(unit, name)).name}
        assert named == needed

    def test_a_folder_of_its_own_may_have_bounds_of_its_own(self, write, data_dir):
        header = "key,value,spread,unit,source,confidence,note\n"
        write("parameters/t.csv", header + "dose_mg,600,,mg,,design,\n")
        with pytest.raises(ContentError, match="600 lies outside 0 to 500 mg: look at number and unit"):
            load_parameters("t", data_dir)
        load_parameters.cache_clear()
        text = (DATA_DIR / FILE).read_text("utf-8")
        write(FILE, text + "mg,t.dose_mg,0,900,a larger dose\n")
        assert load_parameters("t", data_dir)["dose_mg"].value == 600


def beyond_the_unit() -> Iterator[tuple[str, str]]:
    """Yield unit and name of the numbers of the course that lie outside the bounds of their unit."""
    unnamed = {unit: rows[-1:] for unit, rows in load_number_bounds().items()}
    for path, found in load_all_content().records.items():
        for record in found:
            first = next(iter(type(record).model_fields), "") if isinstance(record, Record) else ""
            name = f"{'session' if path.suffix == '.jsonl' else path.stem}.{getattr(record, first, '')}"
            for _, words in faults_of_numbers(record, "", unnamed) if first else ():
                yield re.search(r" to \S+ (.+?): look at", words)[1], name


class TestTable:
    @pytest.mark.parametrize(
        ("before", "after", "fault"),
        [
            ("mg,,0,500", "mg,,500,0", "low 500 is not below high 0: write the lower one first"),
            ("mg,,0,500", "mg,,0,inf", "field 'high': inf is not a finite number"),
            ("mg,,0,500", "mg,,0,much", "field 'high': 'much' is not a number"),
            ("mg,,0,500", "mgg,,0,500", "exactly one row without a name is needed for the unit 'mg"),
            ("mg,,0,500", "mg,panels,0,500", "field 'name': 'panels' is not of the form that is needed"),
        ],
    )
    def test_fault_is_named(self, tmp_path, before, after, fault):
        text = (DATA_DIR / FILE).read_text("utf-8")
        assert before in text
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / FILE).write_text(text.replace(before, after))
        with pytest.raises(ContentError) as caught:
            load_number_bounds(tmp_path / "data")
        assert str(caught.value).startswith(f"data/{FILE}") and fault in str(caught.value)


def records(kind: type[Record] = Record) -> Iterator[type[Record]]:
    """Yield every record of the content."""
    for below in kind.__subclasses__():
        if below.__module__.startswith("sympblock.content"):
            yield below
        yield from records(below)


def holds_a_number(annotation: object) -> bool:
    """Tell whether a field may hold a number."""
    return annotation in (int, float) or any(map(holds_a_number, get_args(annotation)))


class AnyField(Record):
    """Holds any field."""

    model_config = ConfigDict(extra="allow")


def is_bounded(name: str, field: FieldInfo) -> bool:
    """Tell whether a number of a field is held within bounds: its own, or those of the unit in which its name ends."""
    marks = [*field.metadata, *marks_of_values(field.annotation)]
    ends = {type(mark) for mark in marks}
    return (Le in ends and bool({Ge, Gt} & ends)) or any(faults_of_numbers(AnyField(**{name: 1e9}), "a.b"))


def marks_of_values(annotation: object) -> list[object]:
    """Return what bounds the numbers of a table in a field, such as ``Mapping[str, Annotated[int, ...]]``."""
    if get_origin(annotation) is not Mapping:
        return []
    return [mark for info in getattr(get_args(annotation)[1], "__metadata__", ()) for mark in info.metadata]


#: Records whose numbers are in the unit of a field beside or above them; effects are in that of their group.
BESIDE_A_UNIT = {"AcceptedNumber", "Trap", "Parameter", "EvidenceRow", "LongBlockRow"}
BY_A_RULE_OF_ITS_OWN = {("Effect", field) for field in ("mean_1", "sd_1", "mean_2", "sd_2", "value", "low", "high")}
#: Traits of a person have ranges of their own, and arguments of pictures are tried by drawing.
ELSEWHERE = {("OnTheTable", "constraints"), ("ItemPicture", "arguments")}


class TestEveryRecord:
    def test_has_bounds_for_each_of_its_numbers(self):
        fields = [
            (kind, name, field)
            for kind in records()
            for name, field in kind.model_fields.items()
            if holds_a_number(field.annotation) and kind is not NumberBounds
        ]
        assert len(fields) > 60
        unbounded = {
            (kind.__name__, name)
            for kind, name, field in fields
            if not is_bounded(name, field) and kind.__name__ not in BESIDE_A_UNIT
        }
        assert unbounded == BY_A_RULE_OF_ITS_OWN | ELSEWHERE

    def test_traps_have_the_unit_of_the_answer(self):
        item = next(item for item in load_items("05_drugs_and_signs") if item.kind == "number" and item.traps)
        trap = item.traps[0].model_copy(update={"value": 1e9})
        far = item.model_copy(update={"traps": (trap,)})
        assert [place for place, _ in faults_of_numbers(far, "a.b")] == ["traps #1 value"]


class TestEffects:
    @pytest.mark.parametrize("value", ["1e308", "-11", "-7777"])
    def test_are_held_to_the_unit_of_their_group(self, tmp_path: Path, value: str):
        folder = Path(shutil.copytree(DATA_DIR, tmp_path / "data"))
        path = folder / "evidence/effects.csv"
        text = path.read_text("utf-8")
        assert "-1.20,-1.95,-0.45" in text
        path.write_text(text.replace("-1.20,-1.95,-0.45", ",".join([value] * 3)))
        with pytest.raises(ContentError, match=r"item 'yoo_pain_1m', field 'value': \S+ lies outside -10 to 10 points"):
            load_effects(folder)


def test_infinity_and_nan_are_refused_in_every_record():
    assert {kind.model_config.get("allow_inf_nan") for kind in records()} == {False}
