"""A typed moment that may not lie before, or after, another one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sympblock.widgets.core.panel_entries import MomentField, moment_words
from sympblock.widgets.core.panel_number import Refusal


@dataclass(frozen=True)
class BoundedMoment(MomentField):
    """Offers a moment between two ends; one outside is refused with a sentence, and the last good one stays.

    Parameters
    ----------
    not_before, not_after : datetime or None
        The ends; None = no such end.
    why_not_before, why_not_after : str
        What is said to a moment outside.

    Examples
    --------
    >>> BoundedMoment("block_at", "Block", not_before=datetime(2026, 12, 1)).accept("30.11.2026 09:00")
    Traceback (most recent call last):
    sympblock.widgets.core.panel_number.Refusal: Block: Monday 30 November 2026, 09:00 is too early.
    """

    not_before: datetime | None = None
    not_after: datetime | None = None
    why_not_before: str = ""
    why_not_after: str = ""

    def accept(self, value: object) -> datetime | None:
        """Return the moment, or refuse one that is none or lies outside."""
        moment = super().accept(value)
        if moment is None:
            return None
        if self.not_before is not None and moment < self.not_before:
            raise Refusal(f"{self.label}: {moment_words(moment)} is too early. {self.why_not_before}".rstrip())
        if self.not_after is not None and moment > self.not_after:
            raise Refusal(f"{self.label}: {moment_words(moment)} is too late. {self.why_not_after}".rstrip())
        return moment
