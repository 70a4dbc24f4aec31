"""What the debrief of a block looks at."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from .files import DATA_DIR, Key, Many, Name, Record, Text, check_keys, read_yaml, validate
from .references import known_keys


class ChecklistItem(Record):
    """Describes one item.

    ``tick`` is True if the learner ticks it in the room; ``fault`` is told if a grave one was missed.
    """

    id: Name
    phase: Literal["before", "aim", "needle", "contrast", "inject", "after"]
    title: Text
    tick: bool
    grave: bool
    fault: Text | None
    why: Text
    sources: Many[Key]


@lru_cache
def load_checklist(data_dir: Path = DATA_DIR) -> tuple[ChecklistItem, ...]:
    """Load the items in their order.

    Examples
    --------
    >>> load_checklist()[0].id
    'consent'
    """
    path = data_dir / "procedure" / "block_checklist.yaml"
    items = validate(path, read_yaml(path), ChecklistItem, "id")
    for item in items:
        check_keys(path, item.id, item.sources, known_keys(data_dir))
    return tuple(items)
