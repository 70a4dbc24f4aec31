"""The two rounds of a short test, before and after, with the sheet of each phone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pydantic import JsonValue

from sympblock.assessment.polling.poll_events import SheetKept
from sympblock.assessment.polling.short_test import Part


@dataclass(frozen=True)
class PhoneSheet:
    """Holds the answers of one phone, one for each question; None = not answered."""

    sequence: int
    answers: tuple[JsonValue, ...]
    is_handed_in: bool = False

    @property
    def is_finished(self) -> bool:
        """Tell whether it counts: it was handed in, or nothing is missing."""
        return self.is_handed_in or None not in self.answers


@dataclass(frozen=True)
class Round:
    """Holds one part of a test as the room takes it.

    Parameters
    ----------
    part : str
        Before or after.
    sheets : Mapping of str to PhoneSheet
        By phone.
    closed_at_s : float or None
        Seconds since the poll began; None = it is open.
    """

    part: Part
    sheets: Mapping[str, PhoneSheet] = field(default_factory=dict)
    closed_at_s: float | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether phones can answer."""
        return self.closed_at_s is None

    @property
    def handed_in(self) -> int:
        """Count the phones that have handed in."""
        return sum(sheet.is_handed_in for sheet in self.sheets.values())


Rounds = tuple[Round, ...]


def with_sheet(rounds: Rounds, kept: SheetKept) -> Rounds:
    """Keep a sheet if it is a later one of its phone than the one known and that one was not handed in."""
    return tuple(_with_sheet(each, kept) if each.part == kept.part else each for each in rounds)


def _with_sheet(one: Round, kept: SheetKept) -> Round:
    known = one.sheets.get(kept.phone)
    if known and (known.is_handed_in or known.sequence >= kept.sequence):
        return one
    sheet = PhoneSheet(kept.sequence, tuple(kept.answers), kept.is_handed_in)
    return replace(one, sheets={**one.sheets, kept.phone: sheet})


def all_closed(rounds: Rounds, at_s: float) -> Rounds:
    """Close the round that is open, if any."""
    return tuple(replace(each, closed_at_s=at_s) if each.is_open else each for each in rounds)
