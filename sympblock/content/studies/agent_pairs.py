"""Pairs of plans for a long-lasting block, to be compared in a simulated patient."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class PlanRecord(Record):
    """Says what is done at which levels; ``volume_ml`` counts for a liquid alone."""

    agent: Literal["liquid", "thermal", "thermal_series", "pulsed"]
    levels: Many[Literal["L2", "L3", "L4"]] = Field(min_length=1, max_length=2)
    volume_ml: float = Field(gt=0, le=10)
    tip: Literal["correct", "lateral", "front"]


class AgentPair(Record):
    """Sets two plans against each other and says what is to be learnt."""

    id: Name
    label: Text
    a: PlanRecord
    b: PlanRecord
    why: Text
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_agent_pairs(name: str = "long_agents", data_dir: Path = DATA_DIR) -> tuple[AgentPair, ...]:
    """Load the pairs of a file in their order.

    Examples
    --------
    >>> load_agent_pairs()[0].b.volume_ml
    10.0
    """
    path = data_dir / "plans" / f"{name}.yaml"
    return read_cited(path, AgentPair, data_dir)
