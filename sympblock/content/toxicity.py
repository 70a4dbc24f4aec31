"""What systemic toxicity of a local anaesthetic looks like, what is done in which order, and what is avoided."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from .files import DATA_DIR, Key, Many, Name, Record, Text
from .references import read_cited


class ToxicityNote(Record):
    """Holds one line; ``differs`` is what the British handbook says instead, None if nothing else was seen."""

    id: Name
    kind: Literal["sign", "action", "avoid"]
    name: Text
    words: Text
    differs: Text | None
    sources: Many[Key]


@lru_cache
def load_toxicity(data_dir: Path = DATA_DIR) -> tuple[ToxicityNote, ...]:
    """Load signs, actions and what to avoid; the actions stand in the order of the American checklist.

    Examples
    --------
    >>> [note.id for note in load_toxicity() if note.kind == "action"][:2]
    ['stop', 'help']
    """
    path = data_dir / "procedure" / "toxicity.yaml"
    return read_cited(path, ToxicityNote, data_dir)
