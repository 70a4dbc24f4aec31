"""What forbids or postpones the block, and what settles it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class Contraindication(Record):
    """Names one reason against the block and what comes first; without sources it is our rule."""

    id: Name
    reason: Text
    do_first: Text
    sources: Many[Key]


@lru_cache
def load_contraindications(data_dir: Path = DATA_DIR) -> tuple[Contraindication, ...]:
    """Load the reasons in their order.

    Examples
    --------
    >>> load_contraindications()[0].id
    'refusal'
    """
    return read_cited(data_dir / "procedure/contraindications.yaml", Contraindication, data_dir)
