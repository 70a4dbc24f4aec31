"""Published results, row by row: what was asked, in whom, with what result."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationInfo, field_validator

from sympblock.content.cited_records import cited, read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text, read_csv
from sympblock.content.table_cells import as_keys, as_number, as_whole_number
from sympblock.content.units import Unit


class EvidenceRow(Record):
    """Holds one result; ``value`` may be None when only an interval was printed."""

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


#: What was applied, or compared with it; ``unknown`` is a neurolysis whose agent the abstract does not name.
Agent = Literal["alcohol", "phenol", "thermal", "pulsed", "unknown", "surgery", "control"]
#: For what it was applied; ``other`` is mixed, rare or not shown.
Indication = Literal["crps", "rest_pain", "claudication", "sweating", "neuropathy", "other"]


class LongBlockRow(EvidenceRow):
    """Holds one result about a block that is meant to last, or about its harm.

    ``interval`` says what ``low`` and ``high`` are: ``printed``, ``derived``
    (Wilson, from share and ``n``), ``plus_minus`` (a printed ± whose meaning
    was not seen), or empty where there is none.
    """

    agent: Many[Agent] = Field(min_length=1)
    indication: Indication
    interval: Literal["", "printed", "derived", "plus_minus"]

    @field_validator("interval")
    @classmethod
    def _named(cls, interval: str, earlier: ValidationInfo) -> str:
        if bool(interval) != (earlier.data.get("low") is not None):
            raise ValueError("an interval is named if, and only if, there is one")
        return interval


class LongBlockView(Record):
    """Says which question a view answers, and what to notice in its results."""

    id: Name
    label: Text
    question: Text
    text: Text
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_evidence(name: str, data_dir: Path = DATA_DIR) -> tuple[EvidenceRow, ...]:
    """Load one table of ``data/evidence``.

    Raises
    ------
    ContentError
        If a result is not finite, a unit or a source is unknown.

    Examples
    --------
    >>> {row.label for row in load_evidence("duration_and_relief")}
    {'published'}
    """
    path = data_dir / "evidence" / f"{name}.csv"
    return cited(path, [_typed(row) for row in read_csv(path)], EvidenceRow, data_dir)


@lru_cache
def load_long_blocks(data_dir: Path = DATA_DIR) -> tuple[LongBlockRow, ...]:
    """Load what alcohol, phenol and radiofrequency of the lumbar chain gave, and what they cost.

    Examples
    --------
    >>> [row.value for row in load_long_blocks() if row.id == "haynsworth_rf"]
    [12.5]
    """
    path = data_dir / "evidence" / "long_blocks.csv"
    return cited(path, [_typed(row) for row in read_csv(path)], LongBlockRow, data_dir)


@lru_cache
def load_long_block_views(data_dir: Path = DATA_DIR) -> tuple[LongBlockView, ...]:
    """Load the questions that the results of :func:`load_long_blocks` answer; each has some."""
    asked = {row.question for row in load_long_blocks(data_dir)}

    def _is_answered(view: LongBlockView) -> Iterator[tuple[str, str]]:
        if view.question not in asked:
            yield "question", f"no result answers this question: write one of {'; '.join(sorted(asked))}"

    path = data_dir / "evidence" / "long_block_views.yaml"
    return read_cited(path, LongBlockView, data_dir, rules=(_is_answered,))


def _typed(row: dict[str, str]) -> dict[str, object]:
    typed: dict[str, object] = dict(row)
    for field in row.keys() & {"value", "low", "high"}:
        typed[field] = as_number(row[field])
    for field in row.keys() & {"source", "agent"}:
        typed[field] = as_keys(row[field])
    return typed | {"n": as_whole_number(row.get("n", ""))}
