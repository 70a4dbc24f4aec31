"""What is told and arranged when a patient goes home after a block."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class GoingHome(Record):
    """Says one thing that is told or arranged, and why; ``after`` is when it holds."""

    id: Name
    words: Text
    why: Text
    after: Literal["any", "sedation", "neurolysis"]
    sources: Many[Key]


@lru_cache
def load_going_home(data_dir: Path = DATA_DIR) -> tuple[GoingHome, ...]:
    """Load the lines in their order.

    Examples
    --------
    >>> load_going_home()[0].id
    'first_walk'
    """
    return read_cited(data_dir / "care" / "going_home.yaml", GoingHome, data_dir)
