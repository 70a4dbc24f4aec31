"""The blueprint of the final exam: how many questions of each area, lesson and kind of thinking, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from sympblock.content.catalogue import load_lessons
from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Name, Record, Text

Count = Annotated[int, Field(ge=0, le=200)]
Thinking = Literal["recall", "apply", "judge"]
Difficulty = Literal["easy", "moderate", "hard"]


class ExamArea(Record):
    """Says how many questions an area has in each form, by lesson and by kind of thinking, and why.

    ``basis`` is always ``design``: nobody has published weights for this block.
    """

    id: Name
    title: Text
    basis: Literal["design"]
    reason: Text
    lessons: Mapping[str, Count] = Field(min_length=1)
    thinking: Mapping[Thinking, Count] = Field(min_length=3)

    @property
    def questions(self) -> int:
        """Return how many questions the area has in a form."""
        return sum(self.lessons.values())

    @model_validator(mode="after")
    def _both_sums_agree(self) -> Self:
        by_thinking = sum(self.thinking.values())
        if self.questions != by_thinking:
            raise ValueError(f"the lessons have {self.questions} questions and the kinds of thinking {by_thinking}")
        return self


class FormRules(Record):
    """Says what every form has in common, and how much two of them may share."""

    id: Literal["final_exam"]
    questions: int = Field(ge=1, le=200)
    course_number: int = Field(ge=0, le=9999)
    group_number_most: int = Field(ge=1, le=9999)
    shared_at_most: Count
    difficulty: Mapping[Difficulty, Count] = Field(min_length=3)
    key_place_at_least: Count
    key_place_at_most: Count
    uses: Many[Name] = Field(min_length=1)
    break_after_minutes: int = Field(ge=1, le=60)

    @model_validator(mode="after")
    def _bounds_are_in_order(self) -> Self:
        if self.key_place_at_least > self.key_place_at_most:
            raise ValueError("key_place_at_least is more than key_place_at_most: exchange them")
        return self


class AngoffRules(Record):
    """Says from how many judges on a mark is shown, and which questions they should talk about."""

    id: Literal["angoff"]
    judges_at_least: int = Field(ge=2, le=200)
    judges_wanted: int = Field(ge=2, le=200)
    apart_percent: int = Field(ge=1, le=100)
    sources: Many[Key] = Field(min_length=1)


ExamRules = Annotated[FormRules | AngoffRules, Field(discriminator="id")]


@lru_cache
def load_blueprint(data_dir: Path = DATA_DIR) -> tuple[ExamArea, ...]:
    """Load the areas of the exam; together they have as many questions as a form.

    Raises
    ------
    ContentError
        If an area names an unknown lesson, a lesson stands in two areas, or the sum is not that of a form.

    Examples
    --------
    >>> sum(area.questions for area in load_blueprint())
    40
    """
    path = data_dir / "exam" / "blueprint.yaml"
    lessons = [lesson.lesson for lesson in load_lessons(data_dir)]

    def _names_lessons(area: ExamArea) -> Iterator[tuple[str, str]]:
        for lesson in area.lessons:
            if lesson not in lessons:
                yield "lessons", f"no lesson is called {lesson!r}: write one of {', '.join(lessons)}"

    areas: tuple[ExamArea, ...] = read_cited(path, ExamArea, data_dir, rules=(_names_lessons,))
    named = [lesson for area in areas for lesson in area.lessons]
    for lesson in named:
        if named.count(lesson) > 1:
            raise ContentError(path, f"the lesson {lesson} stands in two areas: leave it in one", field="lessons")
    wanted, found = form_rules(data_dir).questions, sum(area.questions for area in areas)
    if found != wanted:
        raise ContentError(path, f"the areas have {found} questions together and a form has {wanted}: make them equal")
    return areas


@lru_cache
def load_exam_rules(data_dir: Path = DATA_DIR) -> tuple[FormRules, AngoffRules]:
    """Load the rules of the forms and those of the Angoff sheet.

    Raises
    ------
    ContentError
        If one of the two is missing, or the difficulties do not add up to a form.
    """
    path = data_dir / "exam" / "rules.yaml"
    found = {rules.id: rules for rules in read_cited(path, ExamRules, data_dir)}
    form, angoff = found.get("final_exam"), found.get("angoff")
    if not isinstance(form, FormRules) or not isinstance(angoff, AngoffRules):
        raise ContentError(path, "expected two entries, final_exam and angoff: put back the one that is missing")
    by_difficulty = sum(form.difficulty.values())
    if by_difficulty != form.questions:
        reason = f"the difficulties have {by_difficulty} questions and a form has {form.questions}: make them equal"
        raise ContentError(path, reason, "final_exam", "difficulty")
    return form, angoff


def form_rules(data_dir: Path = DATA_DIR) -> FormRules:
    """Return the rules of the forms.

    Examples
    --------
    >>> form_rules().shared_at_most / form_rules().questions
    0.2
    """
    return load_exam_rules(data_dir)[0]


def angoff_rules(data_dir: Path = DATA_DIR) -> AngoffRules:
    """Return the rules of the Angoff sheet.

    Examples
    --------
    >>> angoff_rules().judges_at_least
    6
    """
    return load_exam_rules(data_dir)[1]
