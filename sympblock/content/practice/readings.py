"""What each pattern of contrast looks like and means, and the answer to each reading and decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pydantic import Field

from sympblock.content.files import (
    DATA_DIR,
    ContentError,
    Key,
    Many,
    Name,
    Record,
    Text,
    check_keys,
    read_yaml,
    validate,
)
from sympblock.content.level_notes import LevelClaim
from sympblock.content.references import known_keys

Decision = Literal["go_on", "move", "stop"]
#: What a learner reads for each decision.
DECISIONS: Mapping[Decision, str] = MappingProxyType(
    {
        "go_on": "Give the drug",
        "move": "Move the tip and repeat",
        "stop": "Stop: remove the needle, no drug",
    }
)
#: The same within a sentence.
DECISION_ACTS: Mapping[Decision, str] = MappingProxyType(
    {
        "go_on": "give the drug",
        "move": "move the tip and repeat contrast",
        "stop": "stop, remove the needle and give no drug",
    }
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

    @property
    def claims(self) -> tuple[LevelClaim | Mistake, ...]:
        """Return every sentence that may have sources."""
        choices = self.choices
        return (self.looks, self.means, choices.go_on, choices.move, choices.stop, *self.mistaken_for)


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
    found = validate(path, read_yaml(path), Reading, "pattern")
    for reading in found:
        for claim in reading.claims:
            check_keys(path, reading.pattern, claim.sources, known_keys(data_dir))
        _check_mistakes(path, reading, [other.pattern for other in found])
    return MappingProxyType({reading.pattern: reading for reading in found})


def _check_mistakes(path: Path, reading: Reading, patterns: Sequence[str]) -> None:
    """Refuse a reading that does not answer each other name exactly once."""
    called = sorted(name for mistake in reading.mistaken_for for name in mistake.called)
    wanted = sorted(set(patterns) - {reading.pattern})
    if called != wanted:
        reason = f"must answer each of {', '.join(wanted)} once, and answers {', '.join(called) or 'none'}"
        raise ContentError(path, reason, item=reading.pattern, field="mistaken_for")
