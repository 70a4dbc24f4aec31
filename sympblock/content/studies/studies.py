"""The studies behind sympathetic blocks: what was asked, in whom, with what result."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationInfo, field_validator

from sympblock.content.cited_records import SOURCE_FIELDS, cited
from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Name, Record, Rule, Text, read_csv
from sympblock.content.number_bounds import bounds_in, bounds_of, out_of_bounds
from sympblock.content.table_cells import as_keys, as_number, as_whole_number
from sympblock.content.units import Unit

#: What a study can answer, and the question as the learner reads it.
QUESTIONS = {
    "relief": "Does a block relieve pain?",
    "additive": "Does an additive prolong the effect?",
    "neurolysis": "Does neurolysis bring lasting relief?",
    "radiofrequency": "Does radiofrequency bring lasting relief?",
    "foretell": "What predicts the result?",
    "worked": "Did the block succeed?",
    "control": "How much relief occurs without a block?",
    "flow": "Does blood flow rise?",
    "harm": "What harm was reported?",
    "stimulation": "What does neurostimulation achieve?",
    "review": "What do reviews say?",
    "guideline": "What do guidelines and payers say?",
}
#: Where the block was made, in the learner's words.
PLACES = {
    "lumbar": "lumbar",
    "stellate": "stellate (neck)",
    "thoracic": "thoracic",
    "intravenous": "intravenous",
    "surgery": "surgical",
    "mixed": "several sites",
    "other": "elsewhere",
    "not_stated": "site not stated",
}
#: With which words the default of an indication may begin: what a resident does on Monday.
DEFAULTS = ("Offer in a study", "Do not offer", "Not routine", "No trial was found", "Not an indication")
#: Fewer results than this are never pooled: with two, nothing tells how far studies differ from one another.
FEWEST_POOLED = 3
COUNTS = ("n_1", "events_1", "n_2", "events_2")
MEASURES = ("mean_1", "sd_1", "mean_2", "sd_2", "value", "low", "high", "printed_1", "printed_2")


class Study(Record):
    """Holds one answer of one paper.

    ``year`` and ``n`` are None where they were not seen; ``counted`` says what ``n``
    counts; ``certainty`` is what the paper or a review says of its own trust, and
    empty where neither was seen.
    """

    id: Name
    study: Text
    year: int | None = Field(ge=1900, le=2100)
    indication: Name
    question: Name
    procedure: Text
    place: Name
    design: Text
    n: int | None = Field(ge=1)
    counted: Literal["", "people", "limbs", "blocks", "procedures", "cases", "case reports"]
    arms: str
    outcome: Text
    certainty: str
    label: Literal["published", "derived", "conflict"]
    source: Many[Key] = Field(min_length=1)
    note: str

    @field_validator("counted")
    @classmethod
    def _is_counted(cls, counted: str, earlier: ValidationInfo) -> str:
        if bool(counted) != (earlier.data.get("n") is not None):
            raise ValueError("a number says what it counts, and only a number does")
        return counted

    @field_validator("question")
    @classmethod
    def _is_asked(cls, question: str) -> str:
        return _one_of(question, QUESTIONS)

    @field_validator("place")
    @classmethod
    def _is_a_place(cls, place: str) -> str:
        return _one_of(place, PLACES)


class Indication(Record):
    """Says what was found about one indication, what was looked for in vain, and what to do by default.

    ``guideline`` is what guidelines say of it. ``authority`` names who stands behind
    ``default``, which begins with one of :data:`DEFAULTS`.
    """

    id: Name
    name: Text
    reading: Text
    found: Literal["trials", "series", "no_trial"]
    looked_for: Text
    source: Many[Key]
    guideline: Text
    guideline_source: Many[Key]
    default: Text
    authority: Text
    default_source: Many[Key]

    @field_validator("default")
    @classmethod
    def _decides(cls, default: str) -> str:
        if not default.startswith(DEFAULTS):
            raise ValueError(f"must begin with one of {', '.join(DEFAULTS)}")
        return default

    @property
    def default_class(self) -> str:
        """Return the beginning of the default, one of :data:`DEFAULTS`."""
        return next(words for words in DEFAULTS if self.default.startswith(words))


class EffectGroup(Record):
    """Names results that may stand in one picture.

    ``pooling`` is ``exercise`` where a pooled value may be shown as one, and ``none``
    where it would count the same people twice or mix different questions.
    """

    id: Name
    title: Text
    measure: Literal["mean_difference", "risk_ratio", "share"]
    unit: Unit
    pooling: Literal["exercise", "none"]
    less: Text
    more: Text
    caution: Text


class Effect(Record):
    """Holds one result that can be drawn: value, interval, and the people behind it.

    ``printed_1`` and ``printed_2`` are the shares that the paper prints, in percent.
    """

    id: Name
    study: Name
    group: Name
    words: Text
    time: Text
    n_1: int = Field(ge=1)
    events_1: int | None = Field(ge=0)
    mean_1: float | None
    sd_1: float | None = Field(gt=0)
    n_2: int | None = Field(ge=1)
    events_2: int | None = Field(ge=0)
    mean_2: float | None
    sd_2: float | None = Field(gt=0)
    value: float
    low: float
    high: float
    interval: Literal["published", "derived"]
    printed_1: float | None = Field(ge=0, le=100)
    printed_2: float | None = Field(ge=0, le=100)
    source: Many[Key] = Field(min_length=1)
    note: str

    @field_validator("events_1", "events_2")
    @classmethod
    def _fit_the_people(cls, events: int | None, earlier: ValidationInfo) -> int | None:
        people = earlier.data.get(str(earlier.field_name).replace("events", "n"))
        if events is not None and (people is None or events > people):
            raise ValueError("more events than people")
        return events

    @field_validator("high")
    @classmethod
    def _in_order(cls, high: float, earlier: ValidationInfo) -> float:
        if not earlier.data.get("low", high) <= earlier.data.get("value", high) <= high:
            raise ValueError("low, value and high are not in order")
        return high


@lru_cache
def load_indications(data_dir: Path = DATA_DIR) -> tuple[Indication, ...]:
    """Load the reasons for a block, with those for which no trial was found.

    Examples
    --------
    >>> [row.name for row in load_indications() if row.found == "no_trial"][-1]
    'Renal colic'
    """
    return _load(data_dir, "indications", Indication)


@lru_cache
def load_studies(data_dir: Path = DATA_DIR) -> tuple[Study, ...]:
    """Load the studies, a row for each question that a paper answers.

    Raises
    ------
    ContentError
        If a number is not one, or a source or an indication is unknown.

    Examples
    --------
    >>> next(row.n for row in load_studies() if row.id == "yoo2022")
    48
    """
    return _load(data_dir, "studies", Study, _is_among("indication", load_indications(data_dir)))


@lru_cache
def load_effect_groups(data_dir: Path = DATA_DIR) -> tuple[EffectGroup, ...]:
    """Load the groups of results that may stand in one picture."""
    return _load(data_dir, "effect_groups", EffectGroup)


@lru_cache
def load_effects(data_dir: Path = DATA_DIR) -> tuple[Effect, ...]:
    """Load the results that can be drawn.

    Raises
    ------
    ContentError
        If a result belongs to no study or group, its interval is not in order, or a
        group would pool too few results, or different questions.

    Examples
    --------
    >>> sum(effect.group == "crps_share" for effect in load_effects())
    3
    """
    groups = load_effect_groups(data_dir)
    rules = _is_among("study", load_studies(data_dir)), _is_among("group", groups), _is_possible(groups, data_dir)
    effects = _load(data_dir, "effects", Effect, *rules)
    for group in groups:
        if group.pooling == "exercise":
            _check_one_question(data_dir, group, [effect for effect in effects if effect.group == group.id])
    return effects


def _is_possible(groups: tuple[EffectGroup, ...], data_dir: Path) -> Rule:
    """Make the rule that what was measured lies within the bounds of the unit of its group."""
    of_name = {group.id: group for group in groups}

    def _is_within_bounds(effect: Effect) -> Iterator[tuple[str, str]]:
        group = of_name.get(effect.group)
        if group is None:
            return
        bounds = bounds_of(group.unit, f"effects.{effect.id}", bounds_in(data_dir))
        # A difference may fall below zero where what is compared may not.
        low = -bounds.high if group.measure == "mean_difference" else bounds.low
        for field in ("mean_1", "sd_1", "mean_2", "sd_2", "value", "low", "high"):
            number = getattr(effect, field)
            if number is not None and not low <= number <= bounds.high:
                yield field, out_of_bounds(number, low, bounds.high, group.unit)

    return _is_within_bounds


def _check_one_question(data_dir: Path, group: EffectGroup, effects: list[Effect]) -> None:
    studies = {study.id: study for study in load_studies(data_dir)}
    asked = {(studies[effect.study].indication, studies[effect.study].question) for effect in effects}
    fault = ""
    if len(effects) < FEWEST_POOLED:
        fault = f"{len(effects)} results are too few to be pooled"
    elif len(asked) > 1:
        fault = "results that answer different questions are not pooled"
    if fault:
        path = data_dir / "evidence" / "effect_groups.csv"
        raise ContentError(path, fault, item=group.id, field="pooling")


def _load(data_dir: Path, name: str, kind: type[Record], *rules: Rule) -> tuple[Any, ...]:
    path = data_dir / "evidence" / f"{name}.csv"
    return cited(path, [_typed(row) for row in read_csv(path)], kind, data_dir, rules=rules)


def _typed(row: dict[str, str]) -> dict[str, object]:
    typed = dict[str, object](row)
    for field in row.keys() & {"year", "n", *COUNTS}:
        typed[field] = as_whole_number(row[field])
    for field in row.keys() & set(MEASURES):
        typed[field] = as_number(row[field])
    for field in row.keys() & SOURCE_FIELDS:
        typed[field] = as_keys(row[field])
    return typed


def _is_among(field: str, known: tuple[Any, ...]) -> Rule:
    """Make the rule that a field names one of some records."""
    names = {record.id for record in known}

    def _is_known(record: Record) -> Iterator[tuple[str, str]]:
        if (name := getattr(record, field)) not in names:
            yield field, f"unknown {field} {name!r}: write an id of its table"

    return _is_known


def _one_of(name: str, known: dict[str, str]) -> str:
    if name not in known:
        raise ValueError(f"must be one of {', '.join(known)}")
    return name
