"""Words and abbreviations of the course."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Record, Text


class Term(Record):
    """Explains one word; ``also`` lists its other names, ``not_used`` what the course must not say instead."""

    term: Text
    also: Many[Text] = ()
    meaning: Text
    sources: Many[Key] = ()
    not_used: Many[Text] = ()


@lru_cache
def load_glossary(data_dir: Path = DATA_DIR) -> tuple[Term, ...]:
    """Load all words.

    Examples
    --------
    >>> any(term.term == "White ramus" for term in load_glossary())
    True
    """
    path = data_dir / "glossary.yaml"
    return read_cited(path, Term, data_dir, "term")
