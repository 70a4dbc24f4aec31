"""What happens to the body: drugs that are given, acts, and happenings, each at its second."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from sympblock.content.care.crisis_drugs import load_crisis_drugs

Place = Literal[
    "vein",
    "artery",
    "intrathecal",
    "subdural",
    "epidural",
    "prevertebral",
    "prevertebral_left",
    "prevertebral_right",
    "psoas",
    "disc",
    "muscle",
    "skin",
    "airway",
]
PLACES: tuple[Place, ...] = get_args(Place)
ActName = Literal[
    "stop",
    "needle_out",
    "call_help",
    "oxygen",
    "oxygen_off",
    "airway",
    "bag",
    "bag_stop",
    "intubate",
    "prone",
    "supine",
    "legs_up",
    "legs_down",
    "head_down",
    "sit_up",
    "stand",
    "shake",
    "fluid",
    "cpr",
    "cpr_stop",
    "defibrillate",
]
ACTS: tuple[ActName, ...] = get_args(ActName)
HappeningName = Literal["bleed", "vagal", "pain", "apnoea"]
HAPPENINGS: tuple[HappeningName, ...] = get_args(HappeningName)


@dataclass(frozen=True)
class DrugGiven:
    """Says what was given where.

    Parameters
    ----------
    at_s : float
        When it begins, at least 0.
    agent : str
        An id of ``data/care/crisis_drugs.yaml``.
    amount : float
        In the unit of the agent, at least 0.
    place : str
        One of :data:`PLACES`; ``prevertebral`` is the left side.
    over_s : float
        How long it runs; less than a second is one second.

    Raises
    ------
    ValueError
        If the agent or place is unknown, or a number is not possible.
    """

    at_s: float
    agent: str
    amount: float
    place: str
    over_s: float = 1.0

    def __post_init__(self) -> None:
        """Refuse what cannot be given."""
        _check_time(self.at_s)
        if self.agent not in load_crisis_drugs():
            raise ValueError(f"unknown agent {self.agent!r}: see data/care/crisis_drugs.yaml")
        if self.place not in PLACES:
            raise ValueError(f"unknown place {self.place!r}: use one of {', '.join(PLACES)}")
        if not (math.isfinite(self.amount) and self.amount >= 0 and math.isfinite(self.over_s) and self.over_s >= 0):
            raise ValueError(f"amount {self.amount} over {self.over_s} s is not possible")


@dataclass(frozen=True)
class Act:
    """Says what was done; ``name`` is one of :data:`ACTS`.

    Raises
    ------
    ValueError
        If the act is unknown or the time is not possible.
    """

    at_s: float
    name: str

    def __post_init__(self) -> None:
        """Refuse an act that nobody knows."""
        _check_time(self.at_s)
        if self.name not in ACTS:
            raise ValueError(f"unknown act {self.name!r}: use one of {', '.join(ACTS)}")


@dataclass(frozen=True)
class Happening:
    """Says what befell the body.

    Parameters
    ----------
    at_s : float
        When it begins.
    name : str
        ``bleed``: size in ml/min until another bleed is named; ``vagal``: 0 to 1; ``pain``: 0 to 10; ``apnoea``: 1 holds the
        breath, 0 lets it go.
    size : float
        At least 0.

    Raises
    ------
    ValueError
        If the happening is unknown or a number is not possible.
    """

    at_s: float
    name: str
    size: float

    def __post_init__(self) -> None:
        """Refuse what cannot befall a body."""
        _check_time(self.at_s)
        if self.name not in HAPPENINGS:
            raise ValueError(f"unknown happening {self.name!r}: use one of {', '.join(HAPPENINGS)}")
        if not (math.isfinite(self.size) and self.size >= 0):
            raise ValueError(f"a size of {self.size} is not possible")


TimelineEntry = DrugGiven | Act | Happening


def by_second(timeline: Iterable[TimelineEntry]) -> dict[int, list[TimelineEntry]]:
    """Sort entries by the second in which they begin; those of one second keep their order.

    Examples
    --------
    >>> list(by_second([Act(3.6, "stop"), Act(0, "oxygen")]))
    [0, 3]
    """
    found: dict[int, list[TimelineEntry]] = {}
    for entry in sorted(timeline, key=lambda entry: entry.at_s):
        found.setdefault(int(entry.at_s), []).append(entry)
    return found


def _check_time(at_s: float) -> None:
    if not (math.isfinite(at_s) and at_s >= 0):
        raise ValueError(f"a time of {at_s} s is not possible")
