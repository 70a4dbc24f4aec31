"""Rules about what a question and a rule of practice rest on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sympblock.content import load_references
from sympblock.content.items import Item
from sympblock.content.references import rests_on_weak_sources


def find_weak_sources(item: Item) -> Iterator[str]:
    """Yield that every source of an item is one that no key may rest on alone."""
    if rests_on_weak_sources(item.sources):
        yield f"the key rests on nothing better than {_kinds(item.sources)}"


def find_weak_records(records: Iterable[Any], name: str = "id", field: str = "sources") -> Iterator[str]:
    """Yield records of doses, limits, intervals, contraindications and first aid that rest on weak sources alone.

    Parameters
    ----------
    records : iterable
        Each with a name and its source keys; a record without sources is our own rule and says so.
    name, field : str
        Attributes that name a record and hold its sources.
    """
    for record in records:
        keys = getattr(record, field)
        if rests_on_weak_sources(keys):
            yield f"{getattr(record, name)!r} rests on nothing better than {_kinds(keys)}"


def _kinds(keys: Iterable[str]) -> str:
    known = load_references()
    return ", ".join(f"{known[key].label} ({known[key].kind})" for key in keys)
