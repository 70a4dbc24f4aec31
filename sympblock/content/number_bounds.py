"""Between which bounds the numbers of the course lie: one row for each unit, and the exceptions by their names.

A slip of the keyboard or of a unit must not reach a lesson: 2000 mg for 200 mg is
a number like any other, unless somebody has written down what is possible.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from sympblock.content.files import DATA_DIR, ContentError, Record, Text, read_csv, validate
from sympblock.content.table_cells import as_number
from sympblock.content.units import UNITS, suffix

FILE = "number_bounds.csv"
#: Fields that count people or events, whatever the unit of the result.
_COUNTS = re.compile(r"n|(n|events)_[12]")
#: Fields that hold a distance between two numbers of their unit.
_WIDTHS = frozenset({"spread", "step", "tolerance", "sd_1", "sd_2"})


class NumberBounds(Record):
    """Bounds the numbers of one unit; with a ``name``, those of ``file.entry`` alone, where * stands for anything."""

    unit: Text
    name: Annotated[
        str,
        Field(
            pattern=r"^$|^[\w*]+\.[\w*]+$", description="file.entry, such as panels.guess_most_ml, or leave it empty"
        ),
    ]
    low: float
    high: float
    why: Text

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.low >= self.high:
            raise ValueError(f"low {self.low:g} is not below high {self.high:g}: write the lower one first")
        return self


BoundsByUnit = Mapping[str, tuple[NumberBounds, ...]]


@lru_cache
def load_number_bounds(data_dir: Path = DATA_DIR) -> BoundsByUnit:
    """Load the bounds by unit, those of single names first.

    Raises
    ------
    ContentError
        If a row is not valid, or a unit of the course has not exactly one row without a name.

    Examples
    --------
    >>> bounds = load_number_bounds()["proportion"][-1]
    >>> bounds.low, bounds.high
    (0.0, 1.0)
    """
    path = data_dir / FILE
    rows = [{**row, **{end: as_number(row.get(end, "")) for end in ("low", "high")}} for row in read_csv(path)]
    found: dict[str, list[NumberBounds]] = {}
    for row in sorted(validate(path, rows, NumberBounds, ""), key=lambda row: not row.name):
        found.setdefault(row.unit, []).append(row)
    for unit in {*UNITS, *found}:
        if [row.name for row in found.get(unit, [])].count("") != 1:
            raise ContentError(path, f"exactly one row without a name is needed for the unit {unit!r}")
    return MappingProxyType({unit: tuple(rows) for unit, rows in found.items()})


def bounds_in(data_dir: Path) -> BoundsByUnit:
    """Return the bounds that hold in a data folder; one that has none of its own is held to those of the course."""
    return load_number_bounds(data_dir if (data_dir / FILE).exists() else DATA_DIR)


def bounds_of(unit: str, name: str = "", bounds: BoundsByUnit | None = None) -> NumberBounds:
    """Return the bounds of a number.

    Parameters
    ----------
    unit : str
        One of the file.
    name : str
        ``file.entry``, such as ``"lipid_rescue.stock_ml"``; nothing means any number of the unit.
    bounds : mapping or None
        Those of a data folder; None = those of the course.

    Raises
    ------
    ContentError
        If there is no row for the unit.

    Examples
    --------
    >>> bounds_of("ml").high, bounds_of("ml", "lipid_rescue.stock_ml").high
    (50.0, 1000.0)
    """
    rows = (bounds or load_number_bounds()).get(unit)
    if rows is None:
        raise ContentError(DATA_DIR / FILE, f"no row for the unit {unit!r}: write one without a name")
    return next(row for row in rows if not row.name or fnmatchcase(name, row.name))


def faults_of_numbers(record: Record, name: str, bounds: BoundsByUnit | None = None) -> Iterator[tuple[str, str]]:
    """Yield place and fault of each number of a record that lies outside its bounds.

    The unit is the ending of the field, or stands in a field ``unit`` beside it or above it.

    Parameters
    ----------
    record : Record
        With its inner records.
    name : str
        ``file.entry``.
    bounds : mapping or None
        Those of a data folder; None = those of the course.

    Examples
    --------
    >>> from sympblock.content.items import HotspotRegion
    >>> list(faults_of_numbers(HotspotRegion(structure="aorta", margin_mm=6000), "items.a"))[0][1]
    '6000 lies outside -150 to 400 mm: look at number and unit; a true exception is written into number_bounds.csv'
    """
    for place, number, unit, is_width in _numbers(record, ""):
        found = bounds_of(unit, name, bounds)
        low, high = (0.0, found.high - found.low) if is_width else (found.low, found.high)
        if not low <= number <= high:
            yield place, out_of_bounds(number, low, high, unit)


def out_of_bounds(number: float, low: float, high: float, unit: str) -> str:
    """Say that a number is not possible, and what to do."""
    return (
        f"{number:g} lies outside {low:g} to {high:g} {unit}: "
        f"look at number and unit; a true exception is written into {FILE}"
    )


def _numbers(record: Record, outer_unit: str) -> Iterator[tuple[str, float, str, bool]]:
    """Yield place, number, unit, and whether it is a width, of each number whose unit is known."""
    beside = str(getattr(record, "unit", outer_unit))
    for field, value in record:
        if isinstance(value, str | bool | None):
            continue
        unit = _unit_of_field(field) or ("count" if _COUNTS.fullmatch(field) else beside)
        for place, each in _parts(field, value):
            if isinstance(each, Record):
                for inner, number, its_unit, is_width in _numbers(each, beside):
                    yield f"{place} {inner}", number, its_unit, is_width
            elif unit and isinstance(each, int | float) and not isinstance(each, bool):
                yield place, each, unit, field in _WIDTHS


def _parts(field: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, tuple):
        yield from ((f"{field} #{number}", each) for number, each in enumerate(value, 1))
    elif isinstance(value, Mapping):
        yield from ((f"{field} {name}", each) for name, each in value.items())
    else:
        yield field, value


@cache
def _unit_of_field(field: str) -> str:
    """Return the unit in which the name of a field ends; of two that fit, the longer one counts."""
    fits = (unit for unit in UNITS if f"_{field}".endswith(f"_{suffix(unit)}"))
    return max(fits, key=lambda unit: len(suffix(unit)), default="")
