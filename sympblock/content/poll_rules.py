"""The limits of a poll on the local network: how long it is open, how many phones, how much and how often."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Literal, Self

from pydantic import Field, model_validator

from sympblock.content.files import DATA_DIR, Record, read_yaml, validate


class PollRules(Record):
    """Bounds a poll in time, size and rate.

    ``basis`` is always ``design``. A ``burst`` counts requests at once, a ``rate`` requests every second.
    """

    id: Literal["poll"]
    basis: Literal["design"]
    port: int = Field(ge=1024, le=65_000)
    ports_tried: int = Field(ge=1, le=100)
    phones_most: int = Field(ge=1, le=1000)
    idle_minutes: int = Field(ge=1, le=240)
    longest_minutes: int = Field(ge=1, le=720)
    late_s: int = Field(ge=0, le=300)
    grace_s: int = Field(ge=0, le=10)
    ballots_most: int = Field(ge=1, le=5)
    questions_most: int = Field(ge=1, le=200)
    body_bytes_most: int = Field(ge=512, le=16_384)
    wait_s: int = Field(ge=1, le=60)
    away_s: int = Field(ge=1, le=300)
    phone_burst: int = Field(ge=1, le=1000)
    phone_rate: int = Field(ge=1, le=1000)
    address_burst: int = Field(ge=1, le=10_000)
    address_rate: int = Field(ge=1, le=10_000)
    all_burst: int = Field(ge=1, le=10_000)
    all_rate: int = Field(ge=1, le=10_000)
    connections_most: int = Field(ge=10, le=10_000)
    finger_px: int = Field(ge=0, le=24)

    @model_validator(mode="after")
    def _can_be_kept(self) -> Self:
        if self.idle_minutes > self.longest_minutes:
            raise ValueError("idle_minutes exceeds longest_minutes")
        if self.away_s <= self.wait_s:
            raise ValueError("away_s must exceed wait_s: a phone that waits has not left")
        if self.connections_most < 2 * self.phones_most:
            raise ValueError("connections_most must be twice phones_most: a phone waits and votes at the same time")
        return self


@lru_cache
def load_poll_rules(data_dir: Path = DATA_DIR) -> PollRules:
    """Load the limits of a poll.

    Raises
    ------
    ContentError
        If the file does not hold its one entry.

    Examples
    --------
    >>> load_poll_rules().basis
    'design'
    """
    path = data_dir / "poll.yaml"
    # An empty list and a second entry of one name are refused where entries are read.
    found: tuple[PollRules, ...] = tuple(validate(path, read_yaml(path), PollRules, "id"))
    return found[0]
