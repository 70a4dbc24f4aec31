"""The seminar plans: one file each in ``data/seminars``, read and checked."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from sympblock.content.catalogue import CellId
from sympblock.content.cited_records import cited
from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Name, Record, Text, read_yaml
from sympblock.content.items import Item, load_items
from sympblock.content.teaching.curricula import ObjectiveName

StageKind = Literal["talk", "ask", "test_before", "test_after", "block", "case", "discuss"]
#: Each of the two tests of a seminar has so many questions.
TEST_LENGTH = 8
SeminarName = Annotated[
    str, Field(pattern=r"^seminar_[a-z0-9_]+$", description="the name of the file and of the notebook: seminar_block")
]


class AskedItem(Record):
    """Names a question of the course."""

    lesson: Text
    item: Name


class ExpectedAnswer(Record):
    """Expects a wrong answer of a room: ``choice`` is its own text in the question, or the number of a trap."""

    choice: Text
    because: Text
    say: Text


class SeminarQuestion(AskedItem):
    """Puts a question of the course to a room; ``then`` is said when the key is on the screen."""

    expect: Many[ExpectedAnswer] = ()
    then: Text | None = None


class SeminarStage(Record):
    """Holds one stage of a seminar; ``cell`` names the cell of the seminar's notebook that is shown meanwhile."""

    id: Name
    title: Text
    minutes: int = Field(ge=1, le=90)
    kind: StageKind
    do: Text
    say: Text | None = None
    sources: Many[Key] = ()
    cell: CellId | None = None
    questions: Many[SeminarQuestion] = ()


class SeminarAim(Record):
    """States what the group can do afterwards, and the objectives of the course to which that belongs."""

    text: Text
    objectives: Many[ObjectiveName] = Field(min_length=1)


class TestPair(Record):
    """Holds two questions on one objective, alike in form and about as hard: one before the seminar, one after it."""

    # Pytest collects classes of this name.
    __test__ = False

    objective: ObjectiveName
    before: AskedItem
    after: AskedItem


class Seminar(Record):
    """Holds the plan of one seminar; the minutes of its stages add up to ``minutes``."""

    id: SeminarName
    title: Text
    minutes: int = Field(ge=10, le=240)
    promise: Text
    group: Text
    aims: Many[SeminarAim] = Field(min_length=2, max_length=5)
    prepare: Many[Text] = Field(min_length=1)
    stages: Many[SeminarStage] = Field(min_length=3)
    tests: Many[TestPair] = Field(min_length=TEST_LENGTH, max_length=TEST_LENGTH)

    @property
    def questions(self) -> tuple[SeminarQuestion, ...]:
        """Return the questions that are put to the room between the tests, in their order."""
        return tuple(question for stage in self.stages for question in stage.questions)

    def begins_min(self, stage: SeminarStage) -> int:
        """Return how many minutes after the beginning a stage begins."""
        return sum(each.minutes for each in self.stages[: self.stages.index(stage)])


@lru_cache
def load_seminar(name: str, data_dir: Path = DATA_DIR) -> Seminar:
    """Load one seminar plan by the name of its file.

    Raises
    ------
    ContentError
        If the plan is not valid: what is wrong is named.

    Examples
    --------
    >>> sum(stage.minutes for stage in load_seminar("seminar_block").stages) == load_seminar("seminar_block").minutes
    True
    """
    # Late: the rules know the plan.
    from sympblock.content.seminars.seminar_rules import SEMINAR_RULES

    def _has_the_name_of_its_file(seminar: Seminar) -> Iterator[tuple[str, str]]:
        if seminar.id != name:
            yield "id", f"write the name of the file, {name!r}"

    path = data_dir / "seminars" / f"{name}.yaml"

    def _keeps_the_rules(seminar: Seminar) -> Iterator[tuple[str, str]]:
        for rule in SEMINAR_RULES:
            yield from rule(seminar, data_dir)

    rules = (_has_the_name_of_its_file, _keeps_the_rules)
    found: tuple[Seminar, ...] = cited(path, read_yaml(path), Seminar, data_dir, rules=rules)
    if len(found) != 1:
        raise ContentError(path, "a file holds one seminar: give each a file of its own", item=found[1].id)
    return found[0]


def load_item(asked: AskedItem, data_dir: Path = DATA_DIR) -> Item:
    """Return a question that a plan names.

    Examples
    --------
    >>> load_item(AskedItem(lesson="03_lumbar_approach", item="predict_kidney_at_8_cm")).kind
    'single_best_answer'
    """
    return next(item for item in load_items(asked.lesson, data_dir) if item.id == asked.item)


@lru_cache
def load_seminars(data_dir: Path = DATA_DIR) -> tuple[Seminar, ...]:
    """Load all seminar plans, in the order of their names.

    Examples
    --------
    >>> all(len(seminar.tests) == 8 for seminar in load_seminars())
    True
    """
    return tuple(load_seminar(path.stem, data_dir) for path in sorted((data_dir / "seminars").glob("*.yaml")))


def known_seminar(name: str, data_dir: Path = DATA_DIR) -> Seminar:
    """Return a seminar plan by its name, or refuse the name.

    Raises
    ------
    ValueError
        If no seminar has that name.

    Examples
    --------
    >>> known_seminar("seminar_block").id
    'seminar_block'
    """
    names = sorted(path.stem for path in (data_dir / "seminars").glob("*.yaml"))
    if name not in names:
        raise ValueError(f"no seminar is called {name!r}: choose from {', '.join(names)}")
    return load_seminar(name, data_dir)
