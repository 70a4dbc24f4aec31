"""The kinds of block side by side, aspect by aspect."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import field_validator

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text

#: Field of a record to the words that head its column.
KINDS = {
    "diagnostic": "Diagnostic block",
    "therapeutic": "Therapeutic series",
    "neurolysis": "Neurolysis",
    "radiofrequency": "Radiofrequency",
}


class Cell(Record):
    """Says one thing about one kind of block; without a source it must say that it is ours."""

    words: Text
    sources: Many[Key]

    @field_validator("sources")
    @classmethod
    def _or_ours(cls, sources: tuple[str, ...], earlier: object) -> tuple[str, ...]:
        words = getattr(earlier, "data", {}).get("words", "")
        if not sources and "(our rea" not in words:
            raise ValueError("a cell without a source says '(our reading)' or '(our reasoning)'")
        return sources


class BlockAspect(Record):
    """Sets one aspect of all kinds of block side by side."""

    id: Name
    aspect: Text
    diagnostic: Cell
    therapeutic: Cell
    neurolysis: Cell
    radiofrequency: Cell

    def cells(self) -> tuple[Cell, ...]:
        """Return the cells in the order of :data:`KINDS`."""
        return tuple(getattr(self, kind) for kind in KINDS)


@lru_cache
def load_block_kinds(data_dir: Path = DATA_DIR) -> tuple[BlockAspect, ...]:
    """Load the aspects in their order.

    Raises
    ------
    ContentError
        If a source is unknown, or a cell without a source does not say that it is ours.

    Examples
    --------
    >>> [aspect.id for aspect in load_block_kinds()][:3]
    ['aim', 'drug', 'volume']
    """
    return read_cited(data_dir / "block_kinds.yaml", BlockAspect, data_dir)
