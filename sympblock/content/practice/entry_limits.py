"""How far from the midline a needle may enter at each level, and what comes before the oblique image."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from sympblock.content.cited_records import cited
from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Name, Record, Text, read_yaml
from sympblock.conventions import TARGET_LEVELS


def _in_order(ends: tuple[float, float]) -> tuple[float, float]:
    if ends[0] > ends[1]:
        raise ValueError("the inner end stands first")
    return ends


class EntryLimit(Record):
    """Limits the distance of the entry point from the midline at one level.

    ``usual_mm`` is where the course enters, ``most_mm`` is the limit that no
    oblique image overrides. ``authority`` says whose rule it is.
    """

    level: str = Field(pattern=r"^L[2-4]$", description="a level, L2, L3 or L4")
    usual_mm: Annotated[tuple[float, float], Field(strict=False), AfterValidator(_in_order)]
    most_mm: float = Field(gt=0)
    sentence: Text
    authority: Text
    sources: Many[Key] = Field(min_length=1)

    @model_validator(mode="after")
    def _is_inside(self) -> Self:
        if self.usual_mm[0] <= 0 or self.usual_mm[1] > self.most_mm:
            raise ValueError("the usual entry lies between the midline and the limit")
        return self


class EntryRule(Record):
    """States one rule that holds at every level."""

    id: Name
    sentence: Text
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_entry_limits(
    name: str, data_dir: Path = DATA_DIR, levels: tuple[str, ...] = TARGET_LEVELS
) -> Mapping[str, EntryLimit]:
    """Load the limits of a file by level.

    Parameters
    ----------
    name : str
        The file in ``data/procedure``.
    data_dir : Path
        The folder of all content.
    levels : tuple of str
        Each of them needs a limit.

    Raises
    ------
    ContentError
        If the file is not valid, cites an unknown source, or leaves one of the levels without a limit.

    Examples
    --------
    >>> load_entry_limits("entry_limits")["L2"].most_mm
    60.0
    """
    path = _path(name, data_dir)
    entries = [entry for entry in read_yaml(path) if "id" not in entry]
    limits = {limit.level: limit for limit in cited(path, entries, EntryLimit, data_dir, "level")}
    if missing := [level for level in levels if level not in limits]:
        raise ContentError(path, f"no entry limit for {', '.join(missing)}")
    return MappingProxyType(limits)


@lru_cache
def load_entry_rules(name: str, data_dir: Path = DATA_DIR) -> Mapping[str, EntryRule]:
    """Load the rules of a file that hold at every level, by their id.

    Examples
    --------
    >>> load_entry_rules("entry_limits")["limit_beats_image"].sentence
    'The entry limit beats the oblique image.'
    """
    path = _path(name, data_dir)
    entries = [entry for entry in read_yaml(path) if "id" in entry]
    return MappingProxyType({rule.id: rule for rule in cited(path, entries, EntryRule, data_dir)})


def _path(name: str, data_dir: Path) -> Path:
    return data_dir / "procedure" / f"{name}.yaml"
