"""Published curricula, and the objectives of the course that belong to their statements."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from sympblock.content.catalogue import load_lessons
from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text

ObjectiveName = Annotated[
    str,
    Field(
        pattern=r"^\d\d_[a-z0-9_]+\.[a-z][a-z0-9_]*$",
        description="lesson and objective, such as 01_sympathetic_chain.outflow",
    ),
]


class CurriculumStatement(Record):
    """Quotes the heading of one statement, and names the objectives that belong to it in our judgement."""

    code: Text
    words: Text
    objectives: Many[ObjectiveName] = Field(min_length=1)


class Curriculum(Record):
    """Describes a published curriculum, how much of it was seen, and that nobody has confirmed the assignment."""

    id: Name
    title: Text
    seen: Text
    standing: Literal["not confirmed by a programme director"]
    sources: Many[Key] = Field(min_length=1)
    statements: Many[CurriculumStatement] = Field(min_length=1)


@lru_cache
def load_curricula(data_dir: Path = DATA_DIR) -> tuple[Curriculum, ...]:
    """Load the curricula in their order.

    Raises
    ------
    ContentError
        If a source or an objective is unknown.

    Examples
    --------
    >>> load_curricula()[0].id
    'rcoa_sia_pain'
    """
    known = {f"{lesson.lesson}.{objective.id}" for lesson in load_lessons(data_dir) for objective in lesson.objectives}

    def _knows_its_objectives(record: Record) -> Iterator[tuple[str, str]]:
        assert isinstance(record, Curriculum)
        for number, statement in enumerate(record.statements, start=1):
            for name in statement.objectives:
                if name not in known:
                    yield f"statements #{number} objectives", f"unknown objective {name!r}: lessons.yaml lists them"

    path = data_dir / "teaching" / "curricula.yaml"
    return read_cited(path, Curriculum, data_dir, rules=(_knows_its_objectives,))
