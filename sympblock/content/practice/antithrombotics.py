"""Antithrombotic drugs before the block: default intervals, the rule they serve, and how other frameworks differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from sympblock.content.cited_records import cited
from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Name, Record, Text, read_parts, read_yaml
from sympblock.content.practice.interval_words import restart_words, stop_words

_FILE = "procedure/antithrombotics.yaml"
_KINDS = frozenset({"drug", "default", "framework"})
_NO_BOUND = float("inf")

Hours = Annotated[float, Field(ge=0)]
Quoted = Annotated[tuple[Hours | None, Hours], Field(strict=False)]


class StopBand(Record):
    """States how long before the block the last dose is taken, from one creatinine clearance upwards.

    ``last_dose_h`` is 0 if the drug need not be stopped, and None where only a range is
    quoted; without a range either, no interval was found. The lower end of ``quoted_h``
    is None where the source says "up to".
    """

    from_ml_per_min: float = Field(ge=0)
    last_dose_h: Hours | None = None
    quoted_h: Quoted | None = None

    @property
    def planned_h(self) -> float | None:
        """Return the hours to plan with: the default, else the longer end; None if no interval was found."""
        if self.last_dose_h is not None or self.quoted_h is None:
            return self.last_dose_h
        return self.quoted_h[1]


class DrugInterval(Record):
    """States when a drug is stopped before the block and when it is taken again after it.

    ``names`` are the drugs that share the interval; ``stop`` runs from the best kidney
    to the worst. ``level_ng_per_ml`` is the drug level that decides where a band has no hours;
    below ``level_below_ml_per_min`` one framework accepts nothing else.
    A restart is left to the prescriber if ``is_restart_agreed``. ``confidence`` is ``"primary"`` if the first source itself was read, and
    ``"secondary"`` if the interval was seen as quoted.
    """

    drug: Text
    names: Mapping[Name, Text] = Field(min_length=1)
    acts_on: Literal["platelets", "coagulation"]
    is_renal: bool = False
    stop: Many[StopBand] = Field(min_length=1)
    inr: Literal["normal"] | None = None
    inr_most: float | None = Field(default=None, gt=0, le=5)
    restart_h: Hours | None = None
    restart_quoted_h: Quoted | None = None
    is_restart_agreed: bool = False
    confidence: Literal["primary", "secondary"]
    level_ng_per_ml: float | None = Field(default=None, gt=0, le=100)
    level_below_ml_per_min: float | None = Field(default=None, gt=0, le=200)
    sources: Many[Key] = Field(min_length=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        from_best = [band.from_ml_per_min for band in self.stop]
        hours = [_NO_BOUND if band.planned_h is None else band.planned_h for band in self.stop]
        if from_best != sorted(set(from_best), reverse=True) or from_best[-1] != 0:
            raise ValueError("the bands of the clearance run from the best kidney down to 0")
        if hours != sorted(hours):
            raise ValueError(
                "a worse kidney never calls for less time: give each band at least the hours of the one above"
            )
        is_stopped = bool(self.stop[0].planned_h)
        has_restart = self.restart_h is not None or self.restart_quoted_h is not None or self.is_restart_agreed
        if is_stopped and not has_restart:
            raise ValueError("a restart is missing: write restart_h or restart_quoted_h")
        return self

    @property
    def stop_before(self) -> str:
        """Say when the drug is stopped before the block."""
        return stop_words(self)

    @property
    def restart_after(self) -> str:
        """Say when the drug is taken again after the block."""
        return restart_words(self)

    @property
    def restart_window_h(self) -> tuple[float, float] | None:
        """Return the first and the last hour of the restart after the block; None if none is told."""
        if self.restart_h is None and self.restart_quoted_h is None:
            return None
        quoted = self.restart_quoted_h or (None, self.restart_h)
        first = quoted[0] if self.restart_h is None else self.restart_h
        last = max(each for each in (self.restart_h, quoted[1]) if each is not None)
        return (last if first is None else first), last

    def band_at(self, clearance_ml_per_min: float | None) -> StopBand:
        """Return the band of a creatinine clearance; the worst one if it is not known (None)."""
        if clearance_ml_per_min is None:
            return self.stop[-1]
        return next(band for band in self.stop if clearance_ml_per_min >= band.from_ml_per_min)


class IntervalDefault(Record):
    """Says what to do, on whose authority, and when to do otherwise."""

    default: Text
    authority: Text
    deviate_when: Text
    sources: Many[Key] = Field(min_length=1)


class FrameworkPoint(Record):
    """Says one thing that a scheme advises; ``about`` names the drugs that it concerns, empty = all."""

    about: Many[Name]
    words: Text


class OtherFramework(Record):
    """Says how another scheme of intervals differs."""

    framework: Text
    points: Many[FrameworkPoint] = Field(min_length=1)
    sources: Many[Key] = Field(min_length=1)

    @property
    def difference(self) -> str:
        """Say all points, one after another."""
        return " ".join(point.words for point in self.points)


@dataclass(frozen=True)
class Antithrombotics:
    """Holds the drugs in the order of the file, the one default and the other frameworks."""

    drugs: tuple[DrugInterval, ...]
    default: IntervalDefault
    frameworks: tuple[OtherFramework, ...]

    def names(self) -> dict[str, str]:
        """Return every single drug, id to name, in the order of the file."""
        return {name: words for each in self.drugs for name, words in each.names.items()}

    def interval_of(self, name: str) -> DrugInterval:
        """Return the interval of one drug by its id."""
        return next(each for each in self.drugs if name in each.names)


@lru_cache
def load_antithrombotics(data_dir: Path = DATA_DIR) -> Antithrombotics:
    """Load the intervals, the default and the other frameworks.

    Raises
    ------
    ContentError
        If the file is not valid, cites an unknown source, has no drug, has not exactly one default, or
        speaks of a drug that has no interval.

    Examples
    --------
    >>> load_antithrombotics().interval_of("clopidogrel").stop_before
    '7 days'
    """
    path = data_dir / _FILE
    entries = read_yaml(path)
    kinds = {"default": IntervalDefault, "drug": DrugInterval, "framework": OtherFramework}
    defaults, drugs, others = read_parts(
        *(partial(cited, path, _with(entries, name), kind, data_dir, name) for name, kind in kinds.items())
    )
    if len(defaults) != 1:
        raise ContentError(path, f"{len(defaults)} defaults; exactly one is needed")
    if not drugs:
        raise ContentError(path, "no drug has an interval")
    if unknown := [position for position, each in enumerate(entries, 1) if len(_KINDS & set(each)) != 1]:
        raise ContentError(path, f"entry {unknown[0]} is neither a drug nor a default nor a framework")
    found = Antithrombotics(drugs, defaults[0], others)
    for fault in _faults_of_names(found):
        raise ContentError(path, fault)
    return found


def _faults_of_names(found: Antithrombotics) -> Iterator[str]:
    names = [name for each in found.drugs for name in each.names]
    yield from (f"the drug {name!r} has two intervals" for name in names if names.count(name) > 1)
    spoken_of = {name for each in found.frameworks for point in each.points for name in point.about}
    yield from (f"a framework speaks of {name!r}, which has no interval" for name in sorted(spoken_of - set(names)))


def _with(entries: list[dict[str, Any]], field: str) -> list[dict[str, Any]]:
    return [entry for entry in entries if field in entry]
