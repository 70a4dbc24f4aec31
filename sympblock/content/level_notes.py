"""Sourced sentences about the levels of the trunk and about single structures."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class LevelClaim(Record):
    """States one thing with its sources; without any it speaks of the drawing only."""

    text: Text
    sources: Many[Key]


class LevelNotes(Record):
    """Says what leaves, what joins and what lies beside the trunk at one level."""

    level: str = Field(pattern=r"^[TLS]\d{1,2}$", description="a level such as L3")
    leaves: Many[LevelClaim] = Field(min_length=1)
    joins: Many[LevelClaim] = Field(min_length=1)
    beside: Many[LevelClaim] = Field(min_length=1)


class StructureNote(Record):
    """Says one thing about a structure that pictures name."""

    structure: Name
    name: Text
    sentence: Text
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_level_notes(data_dir: Path = DATA_DIR) -> Mapping[str, LevelNotes]:
    """Load the notes by level.

    Examples
    --------
    >>> list(load_level_notes())[:3]
    ['T10', 'T11', 'T12']
    """
    notes = read_cited(data_dir / "level_notes.yaml", LevelNotes, data_dir, "level")
    return MappingProxyType({note.level: note for note in notes})


@lru_cache
def load_structure_notes(data_dir: Path = DATA_DIR) -> Mapping[str, StructureNote]:
    """Load the notes by structure, named without its side.

    Examples
    --------
    >>> load_structure_notes()["aorta"].name
    'Aorta'
    """
    path = data_dir / "structures.yaml"
    notes = read_cited(path, StructureNote, data_dir, "structure")
    return MappingProxyType({note.structure: note for note in notes})
