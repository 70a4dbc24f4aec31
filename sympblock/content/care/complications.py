"""What can go wrong with a block, how often where that was counted, and what is done about it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, Self

from pydantic import Field, model_validator

from sympblock.content.cited_records import SOURCE_FIELDS, cited, read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text, read_csv
from sympblock.content.intervals import wilson_interval_of_share
from sympblock.content.table_cells import as_keys, as_number, as_whole_number

#: After which procedure something was counted, in the learner's words.
BLOCKS = {
    "lumbar_local": "lumbar block with local anaesthetic",
    "lumbar_lysis": "lumbar neurolysis",
    "lumbar_any": "lumbar block of either kind",
    "mixed": "blocks at the neck and lumbar blocks together",
    "analogue": "another procedure",
}
KNOWN_CASES = "known cases"


class Complication(Record):
    """Describes one complication: why it happens, how it is noticed, what is done at once and the next day.

    ``unknown`` says what nobody has published; empty where a rate after a lumbar block is known.
    """

    id: Name
    event: Text
    unknown: str
    mechanism: Text
    noticed: Text
    first_minutes: Text
    next_day: Text
    sources: Many[Key]


class ComplicationRate(Record):
    """Holds one count: how many of how many, after what.

    ``percent`` is a share as printed where the cases were not; ``denominator`` is
    None where it was not seen, or where single cases are all that is known.
    ``against`` names the count of the group that it is compared with, or is empty.
    """

    id: Name
    complication: Name
    counted: Text
    cases: int | None = Field(ge=0, le=100_000)
    denominator: int | None = Field(ge=1, le=1_000_000)
    of: Text
    percent: float | None = Field(ge=0, le=100)
    block: Literal["lumbar_local", "lumbar_lysis", "lumbar_any", "mixed", "analogue"]
    procedure: Text
    against: str
    confidence: Literal["primary", "secondary"]
    source: Many[Key] = Field(min_length=1)
    note: str

    @model_validator(mode="after")
    def _counts_fit(self) -> Self:
        if (self.cases is None) == (self.percent is None):
            raise ValueError("write either cases or a printed percentage")
        if self.cases is not None and (self.denominator is None) != (self.of == KNOWN_CASES):
            raise ValueError(f"cases have a denominator, unless they are {KNOWN_CASES}")
        if self.cases is not None and self.denominator is not None and self.cases > self.denominator:
            raise ValueError("more cases than the denominator")
        return self

    @property
    def share(self) -> float | None:
        """Return the share from 0 to 1; None where single cases are all that is known."""
        if self.percent is not None:
            return self.percent / 100
        return self.cases / self.denominator if self.cases is not None and self.denominator else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Return the 95 % Wilson interval of the share; None where the denominator is not known."""
        if self.share is None or self.denominator is None:
            return None
        return wilson_interval_of_share(self.share, self.denominator)

    @property
    def is_analogue(self) -> bool:
        """Tell whether it was counted after another procedure than a lumbar sympathetic block alone."""
        return self.block in ("analogue", "mixed")


@lru_cache
def load_complications(data_dir: Path = DATA_DIR) -> dict[str, Complication]:
    """Load the complications by their id, the frequent ones first.

    Examples
    --------
    >>> load_complications()["bleeding"].event
    'Bleeding behind the abdomen'
    """
    found = read_cited(data_dir / "care" / "complications.yaml", Complication, data_dir)
    return {each.id: each for each in found}


@lru_cache
def load_complication_rates(data_dir: Path = DATA_DIR) -> dict[str, ComplicationRate]:
    """Load the counts by their id.

    Raises
    ------
    ContentError
        If counts do not fit one another, or belong to no complication.

    Examples
    --------
    >>> rate = load_complication_rates()["groin_l4"]
    >>> rate.share, [round(end, 2) for end in rate.interval]
    (0.4, [0.2, 0.64])
    """
    known = load_complications(data_dir)

    def _belongs(rate: ComplicationRate) -> Iterator[tuple[str, str]]:
        if rate.complication not in known:
            yield "complication", f"unknown complication {rate.complication!r}: write an id of complications.yaml"

    path = data_dir / "care" / "complications.csv"
    rows = [_typed(row) for row in read_csv(path)]
    names = {row.get("id") for row in rows} | {""}

    def _is_compared(rate: ComplicationRate) -> Iterator[tuple[str, str]]:
        if rate.against not in names:
            yield "against", f"unknown count {rate.against!r}: write an id of this table, or leave it empty"

    found = cited(path, rows, ComplicationRate, data_dir, rules=(_belongs, _is_compared))
    return {each.id: each for each in found}


def _typed(row: dict[str, str]) -> dict[str, Any]:
    typed: dict[str, Any] = dict(row)
    for field in row.keys() & {"cases", "denominator"}:
        typed[field] = as_whole_number(row[field])
    for field in row.keys() & {"percent"}:
        typed[field] = as_number(row[field])
    for field in row.keys() & SOURCE_FIELDS:
        typed[field] = as_keys(row[field])
    return typed
