"""Records that rest on sources: each source is known, and each number lies within the bounds of its unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sympblock.content.files import Record, Rule, read_yaml, validate
from sympblock.content.number_bounds import bounds_in, faults_of_numbers
from sympblock.content.references import known_keys

#: Fields that hold reference keys, whatever the record.
SOURCE_FIELDS = frozenset({"source", "sources", "default_source", "guideline_source"})


def cited(
    path: Path,
    entries: Sequence[dict[str, Any]],
    kind: Any,
    data_dir: Path,
    name: str = "id",
    rules: Sequence[Rule] = (),
) -> tuple[Any, ...]:
    """Turn raw entries into records of known sources and possible numbers.

    A fault refuses the whole file, and all are told at once.

    Parameters
    ----------
    path : Path
        Named in the message.
    entries : sequence of dict
        Raw fields.
    kind : type
        Record class.
    data_dir : Path
        Where ``references.bib`` lies.
    name : str
        Field that names an entry.
    rules : sequence of Rule
        What else is asked of each record.

    Raises
    ------
    ContentError
        If an entry is not valid, breaks a rule, a name stands twice, a source is unknown, or a number is out of its bounds.
    """
    known, bounds = known_keys(data_dir), bounds_in(data_dir)

    def _is_within_bounds(record: Record) -> Iterator[tuple[str, str]]:
        return faults_of_numbers(record, f"{path.stem}.{getattr(record, name, '')}", bounds)

    def _knows_its_sources(record: Record) -> Iterator[tuple[str, str]]:
        for place, key in source_keys(record):
            if key not in known:
                yield place, f"unknown reference key {key!r}: add it to references.bib"

    return tuple(validate(path, entries, kind, name, (_knows_its_sources, _is_within_bounds, *rules)))


def read_cited(path: Path, kind: Any, data_dir: Path, name: str = "id", rules: Sequence[Rule] = ()) -> tuple[Any, ...]:
    """Read a YAML list of records whose sources are known; see :func:`cited`."""
    return cited(path, read_yaml(path), kind, data_dir, name, rules)


def source_keys(record: Record) -> Iterator[tuple[str, str]]:
    """Yield every source key of a record and of the records inside it, each with its place.

    Examples
    --------
    >>> from sympblock.content.level_notes import LevelClaim
    >>> list(source_keys(LevelClaim(text="A.", sources=("rocco1995",))))
    [('sources', 'rocco1995')]
    """
    for field, value in record:
        if field in SOURCE_FIELDS:
            yield from ((field, key) for key in value)
        elif isinstance(value, Record):
            yield from ((f"{field} {place}", key) for place, key in source_keys(value))
        elif isinstance(value, tuple):
            inner = ((number, each) for number, each in enumerate(value, 1) if isinstance(each, Record))
            yield from ((f"{field} #{n} {place}", key) for n, each in inner for place, key in source_keys(each))
