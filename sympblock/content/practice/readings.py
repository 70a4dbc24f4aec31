"""What each pattern of contrast looks like and means, and the answer to each reading and decision."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pydantic import Field

from sympblock.content.cited_records import cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text, read_yaml
from sympblock.content.level_notes import LevelClaim

Decision = Literal["go_on", "move", "stop"]
#: What each decision is called within a sentence.
DECISION_ACTS: Mapping[Decision, str] = MappingProxyType(
    {
        "go_on": "give the drug",
        "move": "move the tip and repeat contrast",
        "stop": "stop, remove the needle and give no drug",
    }
)
#: The same where it stands alone.
DECISIONS: Mapping[Decision, str] = MappingProxyType(
    {decision: f"{act[0].upper()}{act[1:]}" for decision, act in DECISION_ACTS.items()}
)


class Choices(Record):
    """Answers each decision."""

    go_on: LevelClaim
    move: LevelClaim
    stop: LevelClaim


class Mistake(Record):
    """Answers one or more wrong names for a pattern."""

    called: Many[Name] = Field(min_length=1)
    text: Text
    sources: Many[Key]


class Reading(Record):
    """Describes one pattern; ``short`` heads a narrow column, a claim without sources is our reasoning."""

    pattern: Name
    name: Text
    short: str = Field(min_length=1, max_length=7)
    looks: LevelClaim
    means: LevelClaim
    decisions: Many[Decision] = Field(min_length=1)
    choices: Choices
    mistaken_for: Many[Mistake]

    def choice(self, decision: str) -> LevelClaim:
        """Return the answer to a decision."""
        return getattr(self.choices, decision)

    def mistake(self, called: str) -> Mistake:
        """Return the answer to a wrong name."""
        return next(mistake for mistake in self.mistaken_for if called in mistake.called)


@lru_cache
def load_readings(name: str = "readings", data_dir: Path = DATA_DIR) -> Mapping[str, Reading]:
    """Load the patterns of a file by their name.

    Raises
    ------
    ContentError
        If the file is not valid, cites an unknown source, or leaves a wrong name without an answer.

    Examples
    --------
    >>> load_readings()["psoas"].decisions
    ('move',)
    >>> load_readings()["psoas"].mistake("disc").text
    'A disc would hold the contrast between two endplates. This contrast crosses them.'
    """
    path = data_dir / f"{name}.yaml"
    entries = read_yaml(path)
    patterns = {str(entry.get("pattern")) for entry in entries}

    def _answers_each_other_name(reading: Reading) -> Iterator[tuple[str, str]]:
        called = sorted(name for mistake in reading.mistaken_for for name in mistake.called)
        wanted = sorted(patterns - {reading.pattern})
        if called != wanted:
            told = ", ".join(called) or "none"
            yield "mistaken_for", f"must answer each of {', '.join(wanted)} once, and answers {told}"

    found = cited(path, entries, Reading, data_dir, "pattern", (_answers_each_other_name,))
    return MappingProxyType({reading.pattern: reading for reading in found})
