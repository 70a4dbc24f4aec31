"""The one list of lessons."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from sympblock.content.files import DATA_DIR, Many, Name, Record, Text, read_yaml, validate

CellId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]*$", description="the id of a cell of the notebook")]


class Objective(Record):
    """States what the learner can do afterwards."""

    id: Name
    text: Text


class Lesson(Record):
    """Describes one lesson; ``lesson`` is the stem of its files.

    ``minutes`` is the time of the core path, and ``minutes_in_depth`` that of all folded parts together.
    ``panels`` names, cell by cell of the notebook and in their order, what the lesson shows beside its questions.
    """

    lesson: str = Field(pattern=r"^\d\d_[a-z0-9_]+$", description="a name such as 01_sympathetic_chain")
    title: Text
    status: Literal["ready", "planned"]
    minutes: int = Field(ge=5, le=30)
    minutes_in_depth: int = Field(default=0, ge=0, le=20)
    promise: Text
    objectives: Many[Objective] = Field(min_length=1, max_length=5)
    panels: Mapping[CellId, Name] = Field(default_factory=dict)

    @property
    def number(self) -> str:
        """Return the two digits that the name begins with."""
        return self.lesson[:2]

    @property
    def time(self) -> str:
        """Say how long the lesson takes, as it stands in a sentence."""
        core = f"{self.minutes} minutes"
        return f"{core}, and {self.minutes_in_depth} more in depth" if self.minutes_in_depth else core

    @property
    def short_time(self) -> str:
        """Say how long the lesson takes, as it stands in a column of minutes."""
        return f"{self.minutes} + {self.minutes_in_depth} in depth" if self.minutes_in_depth else str(self.minutes)

    @property
    def is_start_page(self) -> bool:
        """Tell whether this is the door of the course, which is shorter than a lesson."""
        return self.number == "00"

    @property
    def is_exam(self) -> bool:
        """Tell whether this lesson asks for what the others teach: it teaches nothing and has no questions of its own to learn by."""
        return self.lesson.endswith("_exam")


@lru_cache
def load_lessons(data_dir: Path = DATA_DIR) -> tuple[Lesson, ...]:
    """Load the lessons in their order.

    Examples
    --------
    >>> load_lessons()[0].lesson
    '00_start_here'
    """
    path = data_dir / "lessons.yaml"
    return tuple(validate(path, read_yaml(path), Lesson, "lesson"))


def known_lesson(lesson: str, data_dir: Path = DATA_DIR) -> str:
    """Return the name of a lesson, or refuse it.

    Raises
    ------
    ValueError
        If no lesson of the list has that name.

    Examples
    --------
    >>> known_lesson("00_start_here")
    '00_start_here'
    """
    names = [known.lesson for known in load_lessons(data_dir)]
    if lesson not in names:
        raise ValueError(f"no lesson is called {lesson!r}: choose from {', '.join(names)}")
    return lesson
