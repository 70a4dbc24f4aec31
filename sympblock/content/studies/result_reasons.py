"""Why the result of a block may be read as it is, one reason each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class Reason(Record):
    """States one reason; without sources it says that it is our reasoning."""

    id: Name
    text: Text
    sources: Many[Key]


@lru_cache
def load_result_reasons(data_dir: Path = DATA_DIR) -> Mapping[str, Reason]:
    """Load the reasons by their id.

    Raises
    ------
    ContentError
        If the file is not valid or cites an unknown source.

    Examples
    --------
    >>> load_result_reasons()["sedation"].sources
    ('cohen2014',)
    """
    path = data_dir / "result_reasons.yaml"
    reasons = read_cited(path, Reason, data_dir)
    return MappingProxyType({reason.id: reason for reason in reasons})
