"""The red flags after a block: the one list that ward, leaflet and telephone share."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class RedFlag(Record):
    """Names one sign in the words of the ward and of the patient, whom the patient rings, and what is done.

    ``after`` is ``"neurolysis"`` if the sign is told after neurolysis only; ``spoken``
    is how the last check before discharge says it, or empty.
    """

    id: Name
    sign: Text
    plain: Text
    rings: Literal["emergency", "clinic"]
    act: Text
    after: Literal["any", "neurolysis"]
    spoken: str = ""
    sources: Many[Key]


@lru_cache
def load_red_flags(data_dir: Path = DATA_DIR) -> tuple[RedFlag, ...]:
    """Load the red flags, those that call for the emergency number first.

    Examples
    --------
    >>> [flag.id for flag in load_red_flags() if flag.rings == "emergency"]
    ['growing_pain', 'faint', 'both_legs', 'breathing', 'seizure', 'cold_foot', 'rigors']
    """
    return read_cited(data_dir / "care" / "red_flags.yaml", RedFlag, data_dir)
