"""What local anaesthetic systemic toxicity looks like, what is done in which order, and what is avoided."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class ToxicityNote(Record):
    """Holds one line: a sign, an action in its order, a measure to avoid, or a British rule."""

    id: Name
    kind: Literal["sign", "action", "avoid", "british"]
    name: Text
    words: Text
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_toxicity(data_dir: Path = DATA_DIR) -> tuple[ToxicityNote, ...]:
    """Load signs, actions in their order, what to avoid, and what holds in the UK.

    Examples
    --------
    >>> [note.id for note in load_toxicity() if note.kind == "action"][:3]
    ['stop', 'help', 'airway']
    """
    path = data_dir / "procedure" / "toxicity.yaml"
    return read_cited(path, ToxicityNote, data_dir)
