"""Sum up readings of contrast: what was taken for what, how many decisions were correct, how many vessels were missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sympblock.assessment.record import ReadCase

VESSEL = "vessel"


@dataclass(frozen=True)
class ReadingTally:
    """Counts readings.

    Attributes
    ----------
    counts : dict
        (what it was, what it was called) to how often.
    read, named, decided : int
        Cases in all, those with the correct name, those with a correct decision.
    vessels, missed : int
        Cases of a vessel, and those of them that were called something else.
    """

    counts: Mapping[tuple[str, str], int]
    read: int
    named: int
    decided: int
    vessels: int
    missed: int


def tally_readings(readings: Iterable[ReadCase]) -> ReadingTally:
    """Sum up readings.

    Examples
    --------
    >>> tally = tally_readings([ReadCase(1, "vessel", "psoas", True, 2.0), ReadCase(2, "psoas", "psoas", True, 3.0)])
    >>> tally.counts["vessel", "psoas"], tally.named, tally.decided, tally.missed
    (1, 1, 2, 1)
    """
    listed = list(readings)
    vessels = [each for each in listed if each.shown == VESSEL]
    return ReadingTally(
        counts=Counter((each.shown, each.called) for each in listed),
        read=len(listed),
        named=sum(each.shown == each.called for each in listed),
        decided=sum(each.is_correct_decision for each in listed),
        vessels=len(vessels),
        missed=sum(each.called != VESSEL for each in vessels),
    )
