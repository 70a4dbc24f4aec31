"""Single measures with spread, unit, source and confidence."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pydantic import ValidationInfo, field_validator

from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Name, Record, check_keys, read_csv, validate
from sympblock.content.references import known_keys
from sympblock.content.units import carries_unit, suffix


class Parameter(Record):
    """Holds one measure; ``spread`` is a standard deviation or None."""

    key: Name
    value: float
    spread: float | None
    unit: str
    source: Many[Key]
    confidence: Literal["primary", "secondary", "measured", "design"]
    note: str

    @field_validator("unit")
    @classmethod
    def _fits_the_key(cls, unit: str, earlier: ValidationInfo) -> str:
        if not carries_unit(earlier.data.get("key", ""), unit):
            raise ValueError(f"wrong unit {unit!r}: the key must end in _{suffix(unit)}")
        return unit

    @field_validator("confidence")
    @classmethod
    def _has_a_source(cls, confidence: str, earlier: ValidationInfo) -> str:
        if not earlier.data.get("source") and confidence != "design":
            raise ValueError(f"a {confidence} value needs a source")
        return confidence


@lru_cache
def load_parameters(name: str, data_dir: Path = DATA_DIR) -> Mapping[str, Parameter]:
    """Load one table of ``data/parameters`` by its key.

    Raises
    ------
    ContentError
        If a number is not finite, a unit does not fit its name or a source is unknown.

    Examples
    --------
    >>> load_parameters("kidney_hit_rate")["right_l2_80_mm_percent"].value
    26.0
    """
    path = data_dir / "parameters" / f"{name}.csv"
    rows = [_typed(path, row) for row in read_csv(path)]
    records = validate(path, rows, Parameter, "key")
    for record in records:
        check_keys(path, record.key, record.source, known_keys(data_dir), "source")
    return MappingProxyType({record.key: record for record in records})


def _typed(path: Path, row: dict[str, str]) -> dict[str, object]:
    typed: dict[str, object] = dict(row)
    typed["value"] = number(path, row, "value", row.get("key", ""))
    typed["spread"] = number(path, row, "spread", row.get("key", ""), empty=True)
    typed["source"] = keys(row.get("source", ""))
    return typed


def number(path: Path, row: Mapping[str, str], field: str, name: str, empty: bool = False) -> float | None:
    """Read a number of a table cell; an empty cell is None where that is allowed.

    Raises
    ------
    ContentError
        If the cell is no number.
    """
    cell = row.get(field, "").strip()
    if not cell and empty:
        return None
    try:
        return float(cell)
    except ValueError:
        raise ContentError(path, f"{cell!r} is not a number", item=name, field=field) from None


def keys(cell: str) -> tuple[str, ...]:
    """Split a cell of reference keys.

    Examples
    --------
    >>> keys("rocco1995; datta2004")
    ('rocco1995', 'datta2004')
    """
    return tuple(key.strip() for key in cell.split(";") if key.strip())
