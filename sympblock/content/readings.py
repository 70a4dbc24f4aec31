"""What each pattern of contrast shows, means and asks for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from .files import DATA_DIR, Key, Many, Name, Record, Text, check_keys, read_yaml, validate
from .references import known_keys


class Reading(Record):
    """Describes one pattern; ``ours`` is True if no source describes its look."""

    pattern: Name
    name: Text
    looks: Text
    ours: bool
    means: Text
    act: Text
    decisions: Many[Literal["go_on", "move", "stop"]] = Field(min_length=1)
    sources: Many[Key] = Field(min_length=1)


@lru_cache
def load_readings(data_dir: Path = DATA_DIR) -> dict[str, Reading]:
    """Load the patterns by their name.

    Examples
    --------
    >>> load_readings()["psoas"].decisions
    ('move',)
    """
    path = data_dir / "readings.yaml"
    found = validate(path, read_yaml(path), Reading, "pattern")
    for reading in found:
        check_keys(path, reading.pattern, reading.sources, known_keys(data_dir))
    return {reading.pattern: reading for reading in found}
