"""Sentences to be said in plain words, and words that promise too much."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class Kept(Record):
    """Names one thing that plain words must keep; it is looked for by the beginnings of words."""

    what: Text
    any_of: Many[Text] = Field(min_length=1)


class TechnicalSentence(Record):
    """Holds one sentence of a doctor, what its plain form must keep, and one way to say it."""

    id: Name
    about: Text
    sentence: Text
    keeps: Many[Kept] = Field(min_length=1)
    example: Text
    sources: Many[Key] = Field(min_length=1)


class LoadedWord(Record):
    """Holds words that promise too much, or that are read in many ways, and what to say instead.

    In ``words`` an asterisk stands for any ending.
    """

    id: Name
    kind: Literal["overclaim", "vague"]
    words: Many[Text] = Field(min_length=1)
    why: Text
    instead: Text
    sources: Many[Key]


@lru_cache
def load_technical_sentences(data_dir: Path = DATA_DIR) -> dict[str, TechnicalSentence]:
    """Load the sentences by their id.

    Examples
    --------
    >>> load_technical_sentences()["test"].about
    'What it is for'
    """
    found = read_cited(data_dir / "care" / "technical_sentences.yaml", TechnicalSentence, data_dir)
    return {each.id: each for each in found}


@lru_cache
def load_overclaims(data_dir: Path = DATA_DIR) -> tuple[LoadedWord, ...]:
    """Load the words that promise too much, then those that are read in many ways.

    Examples
    --------
    >>> load_overclaims()[0].words[0]
    'non-invasive'
    """
    return read_cited(data_dir / "care" / "overclaims.yaml", LoadedWord, data_dir)
