"""How questions come back: when, how often, and how many a day."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from sympblock.content.files import DATA_DIR, Record, read_yaml, validate

Days = Annotated[int, Field(ge=1, le=365)]
Count = Annotated[int, Field(ge=0, le=200)]


class StudyRules(Record):
    """Says when a question comes back, and how many are asked in a day.

    ``basis`` is always ``design``: no trial has compared these numbers for this course.
    """

    id: Literal["review"]
    basis: Literal["design"]
    remembered_percent: int = Field(ge=50, le=99)
    longest_interval_days: Days
    sure_but_wrong_first_days: Days
    sure_but_wrong_second_days: Days
    sure_but_wrong_within_days: Days
    questions_a_day_at_most: int = Field(ge=1, le=200)
    new_a_day: Count
    new_a_day_at_most: Count
    seconds_a_question: int = Field(ge=1, le=600)

    @model_validator(mode="after")
    def _can_be_kept(self) -> Self:
        if self.sure_but_wrong_first_days + self.sure_but_wrong_second_days > self.sure_but_wrong_within_days:
            raise ValueError(
                "a question cannot come back twice within sure_but_wrong_within_days: shorten the other two"
            )
        if self.new_a_day > self.new_a_day_at_most:
            raise ValueError("new_a_day exceeds new_a_day_at_most")
        return self


@lru_cache
def load_study_rules(data_dir: Path = DATA_DIR) -> StudyRules:
    """Load the rules of the review.

    Raises
    ------
    ContentError
        If the file does not hold its one entry.

    Examples
    --------
    >>> load_study_rules().sure_but_wrong_within_days
    30
    """
    path = data_dir / "study.yaml"
    # An empty list and a second entry of one name are refused where entries are read.
    found: tuple[StudyRules, ...] = tuple(validate(path, read_yaml(path), StudyRules, "id"))
    return found[0]
