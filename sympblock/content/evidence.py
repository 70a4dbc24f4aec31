"""Published figures, row by row: what was asked, in whom, with what result."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationInfo, field_validator

from .files import DATA_DIR, ContentError, Key, Many, Name, Record, Text, check_keys, read_csv, validate
from .parameters import keys, number
from .references import known_keys
from .units import Unit


class EvidenceRow(Record):
    """Holds one figure; ``value`` may be None when only an interval was printed."""

    id: Name
    study: Text
    question: Text
    design: str
    n: int | None = Field(ge=1)
    comparison: str
    outcome: Text
    value: float | None
    low: float | None
    high: float | None
    unit: Unit
    label: Literal["published", "derived", "illustrative", "conflict"]
    source: Many[Key] = Field(min_length=1)
    note: str

    @field_validator("high")
    @classmethod
    def _in_order(cls, high: float | None, earlier: ValidationInfo) -> float | None:
        value, low = earlier.data.get("value"), earlier.data.get("low")
        if value is None and (low is None or high is None):
            raise ValueError("a row needs a value or an interval")
        ends = [end for end in (low, value, high) if end is not None]
        if ends != sorted(ends):
            raise ValueError("low, value and high are not in order")
        return high


@lru_cache
def load_evidence(name: str, data_dir: Path = DATA_DIR) -> tuple[EvidenceRow, ...]:
    """Load one table of ``data/evidence``.

    Raises
    ------
    ContentError
        If a figure is not finite, a unit or a source is unknown.

    Examples
    --------
    >>> {row.label for row in load_evidence("duration_and_relief")}
    {'published'}
    """
    path = data_dir / "evidence" / f"{name}.csv"
    rows = [_typed(path, row) for row in read_csv(path)]
    records = validate(path, rows, EvidenceRow, "id")
    for record in records:
        check_keys(path, record.id, record.source, known_keys(data_dir), "source")
    return tuple(records)


def _typed(path: Path, row: dict[str, str]) -> dict[str, object]:
    name = row.get("id", "")
    typed: dict[str, object] = dict(row)
    for field in ("value", "low", "high"):
        typed[field] = number(path, row, field, name, empty=True)
    count = number(path, row, "n", name, empty=True)
    if count is not None and not count.is_integer():
        raise ContentError(path, f"{count:g} is not a whole number", item=name, field="n")
    typed["n"] = None if count is None else int(count)
    typed["source"] = keys(row.get("source", ""))
    return typed
