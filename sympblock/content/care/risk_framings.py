"""Ways to say one and the same risk, and how each reads."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Record, Text

Framing = Literal["of_thousand", "one_in", "percent", "unharmed", "relative"]


class RiskFraming(Record):
    """Names one way to say a risk and tells how it reads; without sources that is our reading."""

    id: Framing
    name: Text
    reads: Text
    sources: Many[Key]


@lru_cache
def load_risk_framings(data_dir: Path = DATA_DIR) -> dict[Framing, RiskFraming]:
    """Load the ways by their id.

    Examples
    --------
    >>> list(load_risk_framings())[:2]
    ['of_thousand', 'one_in']
    """
    found = read_cited(data_dir / "care" / "risk_framings.yaml", RiskFraming, data_dir)
    return {each.id: each for each in found}
