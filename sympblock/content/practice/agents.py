"""What a syringe of the procedure room may hold."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pydantic import Field

from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text


class Agent(Record):
    """Describes one agent; ``drug`` is None for contrast, else the local anaesthetic, at ``percent``."""

    id: Name
    name: Text
    drug: Name | None
    percent: float | None = Field(gt=0, le=5)
    sources: Many[Key] = Field(min_length=1)

    @property
    def is_anaesthetic(self) -> bool:
        """Tell whether it blocks nerves."""
        return self.drug is not None


@lru_cache
def load_agents(data_dir: Path = DATA_DIR) -> dict[str, Agent]:
    """Load the agents by their id.

    Examples
    --------
    >>> load_agents()["contrast"].is_anaesthetic
    False
    """
    path = data_dir / "procedure" / "agents.yaml"
    agents = read_cited(path, Agent, data_dir)
    return {agent.id: agent for agent in agents}
