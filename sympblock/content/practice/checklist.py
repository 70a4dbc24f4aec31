"""What the debrief of a block looks at."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class ChecklistItem(Record):
    """Describes one item.

    ``tick`` is True if the learner ticks it in the room; ``detail`` then says what it takes in;
    ``fault`` is told if a grave one was missed.
    """

    id: Name
    phase: Literal["before", "aim", "needle", "contrast", "inject", "after"]
    title: Text
    detail: Text | None = None
    tick: bool
    grave: bool
    fault: Text | None
    why: Text
    sources: Many[Key]


@lru_cache
def load_checklist(name: str, data_dir: Path = DATA_DIR) -> tuple[ChecklistItem, ...]:
    """Load the items of a checklist in their order.

    Examples
    --------
    >>> load_checklist("block_checklist")[0].id
    'consent'
    """
    return read_cited(data_dir / "procedure" / f"{name}.yaml", ChecklistItem, data_dir)
