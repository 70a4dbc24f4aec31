"""Question items: five kinds, each with feedback for every answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, ValidationInfo, field_validator, model_validator

from sympblock.content.catalogue import load_lessons
from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Name, Record, Text, read_yaml
from sympblock.content.units import Unit


class HotspotRegion(Record):
    """Marks a place of a picture: a structure with a margin, or a circle."""

    structure: Name | None = None
    margin_mm: float = Field(default=0, ge=0)
    centre_mm: Many[float] | None = Field(default=None, min_length=2, max_length=2)
    radius_mm: float | None = Field(default=None, gt=0)

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        circle = self.centre_mm is not None and self.radius_mm is not None
        half = (self.centre_mm is None) != (self.radius_mm is None)
        if half or circle == (self.structure is not None):
            raise ValueError("a region is either a structure or a circle of centre_mm and radius_mm")
        return self


class Choice(Record):
    """Offers one answer, says whether it is correct and explains it."""

    text: Text
    correct: bool
    feedback: Text


class Place(Choice):
    """Offers one place of a picture, named in words as well."""

    region: HotspotRegion


class Step(Record):
    """Holds one step of a sequence; the file lists steps in the correct order."""

    text: Text
    feedback: Text


class AcceptedNumber(Record):
    """States a number, what is accepted and its unit."""

    value: float
    low: float
    high: float
    unit: Unit
    step: float = Field(default=1, gt=0)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.low <= self.value <= self.high:
            raise ValueError(f"low {self.low:g}, value {self.value:g} and high {self.high:g} are not in order")
        return self


class Trap(Record):
    """Explains a typical wrong number."""

    value: float
    tolerance: float = Field(default=0, ge=0)
    feedback: Text


class NumberFeedback(Record):
    """Explains a number that is accepted, too low or too high."""

    correct: Text
    low: Text
    high: Text


class ItemPicture(Record):
    """Names the drawing that an item is asked on; a hotspot must have one."""

    scene: Name
    arguments: Mapping[str, str | int | float | bool] = Field(default_factory=dict)


class _Common(Record):
    """Holds what every kind of item has; items that share a ``twin`` ask one thing in different words."""

    id: Name
    use: Literal[
        "predict",
        "checkpoint_1",
        "checkpoint_2",
        "checkpoint_3",
        "in_depth_1",
        "in_depth_2",
        "in_depth_3",
        "quiz",
        "entry",
        "exam",
    ]
    objective: str = Field(
        pattern=r"^(\d\d_[a-z0-9_]+\.)?[a-z][a-z0-9_]*$", description="an id of an objective in lessons.yaml"
    )
    difficulty: Literal["easy", "moderate", "hard"]
    thinking: Literal["recall", "apply", "judge"]
    stem: Text
    question: Text
    why: Text
    sources: Many[Key] = Field(min_length=1)
    picture: ItemPicture | None = None
    twin: Name | None = None
    lint_exceptions: Mapping[str, Text] = Field(default_factory=dict)


def _with_one_key(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    correct = sum(choice.correct for choice in choices)
    if correct != 1:
        raise ValueError(f"{correct or 'no'} choices are correct, exactly one must be")
    return choices


def _with_some_keys(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    correct = sum(choice.correct for choice in choices)
    if not 2 <= correct < len(choices):
        raise ValueError(f"{correct or 'no'} choices are correct, at least two must be and one must not")
    return choices


class SingleBestAnswer(_Common):
    """Asks for the one best of three to five answers."""

    kind: Literal["single_best_answer"]
    choices: Annotated[Many[Choice], Field(min_length=3, max_length=5), AfterValidator(_with_one_key)]


class MultipleResponse(_Common):
    """Asks for every correct answer of four or five."""

    kind: Literal["multiple_response"]
    choices: Annotated[Many[Choice], Field(min_length=4, max_length=5), AfterValidator(_with_some_keys)]


class PutInOrder(_Common):
    """Asks for the order of four to six steps."""

    kind: Literal["put_in_order"]
    choices: Many[Step] = Field(min_length=4, max_length=6)


class NumberItem(_Common):
    """Asks for a number with a unit."""

    kind: Literal["number"]
    answer: AcceptedNumber
    feedback: NumberFeedback
    traps: Many[Trap] = ()

    @property
    def unit(self) -> str:
        """Return the unit of the answer, which the traps have too."""
        return self.answer.unit

    @field_validator("traps")
    @classmethod
    def _traps_are_wrong(cls, traps: tuple[Trap, ...], earlier: ValidationInfo) -> tuple[Trap, ...]:
        answer = earlier.data.get("answer")
        for trap in traps:
            if answer and answer.low <= trap.value <= answer.high:
                raise ValueError(f"the trap {trap.value:g} lies among the accepted answers")
        return traps


class Hotspot(_Common):
    """Asks for a place on a picture, which can also be chosen from a list."""

    kind: Literal["hotspot"]
    picture: ItemPicture
    choices: Annotated[Many[Place], Field(min_length=3, max_length=5), AfterValidator(_with_one_key)]
    elsewhere: Text


Item = Annotated[SingleBestAnswer | MultipleResponse | PutInOrder | NumberItem | Hotspot, Field(discriminator="kind")]


def load_items(lesson: str, data_dir: Path = DATA_DIR) -> list[Item]:
    """Load the items of a lesson; one fault refuses the whole file.

    Parameters
    ----------
    lesson : str
        Such as ``"01_sympathetic_chain"``.
    data_dir : Path
        Folder that holds ``items/`` and ``references.bib``.

    Raises
    ------
    ContentError
        If the file is not valid or of no lesson, cites an unknown source, names an
        unknown objective, or uses an id that another lesson's file uses.

    Examples
    --------
    >>> load_items("01_sympathetic_chain")[0].kind
    'single_best_answer'
    """
    return list(_load_items(lesson, data_dir))


@lru_cache
def _load_items(lesson: str, data_dir: Path) -> tuple[Item, ...]:
    path = data_dir / "items" / f"{lesson}.yaml"
    if path.is_file() and lesson not in [known.lesson for known in load_lessons(data_dir)]:
        raise ContentError(path, "no lesson of lessons.yaml has this name")
    elsewhere = _ids_of_other_files(path)
    objectives = list(_objective_names(lesson, data_dir))
    own = ", ".join(name for name in objectives if "." not in name)

    def _has_its_place(item: Item) -> Iterator[tuple[str, str]]:
        if item.objective not in objectives:
            yield (
                "objective",
                f"lessons.yaml has no objective {item.objective!r}: write one of {own}, or lesson.objective",
            )
        if item.id in elsewhere:
            yield "id", f"the id stands in {elsewhere[item.id]} too"

    return read_cited(path, Item, data_dir, rules=(_has_its_place,))


def _ids_of_other_files(path: Path) -> dict[str, str]:
    others = sorted(other for other in path.parent.glob("*.yaml") if other != path)
    return {item_id: other.name for other in others for item_id in _ids(other)}


@lru_cache
def _ids(path: Path) -> tuple[str, ...]:
    try:
        return tuple(str(entry.get("id")) for entry in read_yaml(path))
    except ContentError:
        return ()  # refused when its own lesson loads it


def _objective_names(lesson: str, data_dir: Path) -> Iterator[str]:
    for known in load_lessons(data_dir):
        for objective in known.objectives:
            yield objective.id if known.lesson == lesson else f"{known.lesson}.{objective.id}"
