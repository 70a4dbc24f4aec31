"""What each structure does to the operator and the patient when a needle meets it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text

TISSUE_MARK = "tissue:"


class NeedleSign(Record):
    """Says how one kind of structure is noticed, what it means, and what the operator does next."""

    kind: Name
    structures: Many[str] = Field(min_length=1)
    name: Text
    sign: Text
    meaning: Text
    next_step: Text | None = None
    level: Literal["none", "caution", "stop"]
    sources: Many[Key]

    def fits(self, name: str, tissue: str) -> bool:
        """Tell whether a structure is of this kind."""
        return any(
            tissue == begin.removeprefix(TISSUE_MARK) if begin.startswith(TISSUE_MARK) else name.startswith(begin)
            for begin in self.structures
        )


@lru_cache
def load_needle_signs(data_dir: Path = DATA_DIR) -> tuple[NeedleSign, ...]:
    """Load the signs in the order in which they are tried.

    Examples
    --------
    >>> load_needle_signs()[0].kind
    'epidural_and_dural'
    """
    path = data_dir / "needle_signs.yaml"
    return read_cited(path, NeedleSign, data_dir, "kind")
