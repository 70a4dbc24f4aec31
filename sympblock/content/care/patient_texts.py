"""The texts for patients whose claims are judged, and where they contradict one another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class PatientText(Record):
    """Names one text: what it is, and the school grade at which it can be read by two formulas."""

    id: Name
    title: Text
    about: Text
    kincaid_grade: float = Field(ge=0, le=30)
    smog_grade: float = Field(ge=0, le=30)


class Saying(Record):
    """Says in our words what some texts state about a topic."""

    texts: Many[Name] = Field(min_length=1)
    says: Text


class Contradiction(Record):
    """Holds one topic on which texts differ, and what resolves it."""

    id: Name
    topic: Text
    sayings: Many[Saying] = Field(min_length=2)
    resolve: Text
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_patient_texts(data_dir: Path = DATA_DIR) -> dict[str, PatientText]:
    """Load the texts by the name of their file of claims.

    Examples
    --------
    >>> load_patient_texts()["reset_button"].kincaid_grade
    8.3
    """
    found = read_cited(data_dir / "care" / "patient_texts.yaml", PatientText, data_dir)
    return {each.id: each for each in found}


@lru_cache
def load_contradictions(data_dir: Path = DATA_DIR) -> tuple[Contradiction, ...]:
    """Load the topics on which the texts differ.

    Raises
    ------
    ContentError
        If a text is not known.

    Examples
    --------
    >>> load_contradictions()[0].topic
    'Where does the drug go?'
    """
    known = load_patient_texts(data_dir)

    def _names_texts(each: Contradiction) -> Iterator[tuple[str, str]]:
        for number, saying in enumerate(each.sayings, start=1):
            for name in saying.texts:
                if name not in known:
                    yield f"sayings #{number} texts", f"unknown text {name!r}: write an id of patient_texts.yaml"

    return read_cited(data_dir / "care" / "contradictions.yaml", Contradiction, data_dir, rules=(_names_texts,))
