"""Antithrombotic drugs before the block: default intervals, the rule they serve, and how other frameworks differ."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from sympblock.content.cited_records import cited
from sympblock.content.files import DATA_DIR, ContentError, Key, Many, Record, Text, read_parts, read_yaml

_FILE = "procedure/antithrombotics.yaml"
_KINDS = frozenset({"drug", "default", "framework"})


class DrugInterval(Record):
    """States when a drug is stopped before the block and when it is taken again after it.

    ``confidence`` is ``"primary"`` if the first source itself was read, and
    ``"secondary"`` if the interval was seen as quoted.
    """

    drug: Text
    stop_before: Text
    restart_after: Text
    confidence: Literal["primary", "secondary"]
    sources: Many[Key] = Field(min_length=1)


class IntervalDefault(Record):
    """Says what to do, on whose authority, and when to do otherwise."""

    default: Text
    authority: Text
    deviate_when: Text
    sources: Many[Key] = Field(min_length=1)


class OtherFramework(Record):
    """Says how another scheme of intervals differs."""

    framework: Text
    difference: Text
    sources: Many[Key] = Field(min_length=1)


@dataclass(frozen=True)
class Antithrombotics:
    """Holds the drugs in the order of the file, the one default and the other frameworks."""

    drugs: tuple[DrugInterval, ...]
    default: IntervalDefault
    frameworks: tuple[OtherFramework, ...]


@lru_cache
def load_antithrombotics(data_dir: Path = DATA_DIR) -> Antithrombotics:
    """Load the intervals, the default and the other frameworks.

    Raises
    ------
    ContentError
        If the file is not valid, cites an unknown source, has no drug, or has not exactly one default.

    Examples
    --------
    >>> next(each.stop_before for each in load_antithrombotics().drugs if "apixaban" in each.drug.casefold())
    '3 days'
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
    return Antithrombotics(drugs, defaults[0], others)


def _with(entries: list[dict[str, Any]], field: str) -> list[dict[str, Any]]:
    return [entry for entry in entries if field in entry]
