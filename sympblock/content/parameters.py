"""Single measures with spread, unit, source and confidence."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pydantic import ValidationInfo, field_validator

from sympblock.content.cited_records import cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, read_csv
from sympblock.content.table_cells import as_keys, as_number
from sympblock.content.units import carries_unit, suffix


class Parameter(Record):
    """Holds one measure; ``spread`` is a standard deviation or None, ``low`` and ``high`` are where a sample of it is cut."""

    key: Name
    value: float
    spread: float | None
    low: float | None = None
    high: float | None = None
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

    @field_validator("high")
    @classmethod
    def _holds_the_value(cls, high: float | None, earlier: ValidationInfo) -> float | None:
        ends = [end for end in (earlier.data.get("low"), earlier.data.get("value"), high) if end is not None]
        if ends != sorted(ends):
            raise ValueError("low, value and high are not in order")
        return high

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
    records = cited(path, [_typed(row) for row in read_csv(path)], Parameter, data_dir, "key")
    return MappingProxyType({record.key: record for record in records})


def _typed(row: dict[str, str]) -> dict[str, object]:
    typed: dict[str, object] = dict(row)
    for field in row.keys() & {"value", "spread", "low", "high"}:
        typed[field] = as_number(row[field])
    return typed | {"source": as_keys(row.get("source", ""))}
