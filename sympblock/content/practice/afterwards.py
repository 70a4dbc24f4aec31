"""What follows once the patient has left the table, for each thing that was met or noticed during a block."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class Afterwards(Record):
    """Says what is examined, recorded and told after one thing that was met or noticed.

    ``id`` is a kind of needle sign or of note, or ``wrong_place``; ``name`` is what the debrief calls it.
    """

    id: Name
    name: Text
    words: Text
    sources: Many[Key]


@lru_cache
def load_afterwards(data_dir: Path = DATA_DIR) -> dict[str, Afterwards]:
    """Load what follows by what was met, the gravest first.

    Examples
    --------
    >>> next(iter(load_afterwards()))
    'wrong_place'
    """
    found = read_cited(data_dir / "procedure" / "afterwards.yaml", Afterwards, data_dir)
    return {each.id: each for each in found}
