"""The steps of a procedure: what each is for, what it looks like, what goes wrong."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class StepViews(Record):
    """Says which views a step shows, how deep the needle is and where contrast went.

    ``needle_depth_percent`` counts along the path, 0 = skin, 100 = end point;
    None = no needle.
    """

    show: Many[Literal["ap", "oblique", "lateral", "axial"]]
    needle_depth_percent: float | None = Field(ge=0, le=100)
    contrast: Literal["none", "prevertebral", "psoas", "vascular"]


class ProcedureStep(Record):
    """Describes one step."""

    id: Name
    phase: Literal["before", "aim", "needle", "contrast", "inject", "after"]
    title: Text
    purpose: Text
    looks_like: Text
    goes_wrong: Text
    act: Text
    views: StepViews
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_procedure(name: str, data_dir: Path = DATA_DIR) -> tuple[ProcedureStep, ...]:
    """Load the steps of a procedure in their order.

    Examples
    --------
    >>> load_procedure("lumbar_approach")[0].phase
    'before'
    """
    path = data_dir / "procedure" / f"{name}.yaml"
    return read_cited(path, ProcedureStep, data_dir)
