"""Where the needle stood after each act of a session, and what each act took it into."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from sympblock.block.needle.needle import Needle
from sympblock.block.needle.structures_at_risk import PiercedStructure
from sympblock.procedure.events import Advance, Aim, Bevel, Enter, Event, Remove, Withdraw
from sympblock.procedure.review.sentence import minute_of
from sympblock.procedure.room import after
from sympblock.procedure.room_record import Room

#: Acts that move, turn or take away a needle; all others leave it as it stands.
HANDLED = (Enter, Advance, Withdraw, Aim, Bevel, Remove)


@dataclass(frozen=True)
class Entered:
    """Says which structure an act took the needle into.

    Parameters
    ----------
    event_number, at_s : int, float
        Number of the advance, from 0, and its time.
    structure : PiercedStructure
        With its depth along the needle.
    """

    event_number: int
    at_s: float
    structure: PiercedStructure


@dataclass(frozen=True, eq=False)
class NeedleTrack:
    """Holds how the needle stood after each event.

    Parameters
    ----------
    events : tuple of Event
        Of the session.
    needles : tuple of Needle or None
        One for each event; None = no needle was in.
    entered : tuple of Entered
        All that needles went into, in order.
    """

    events: tuple[Event, ...]
    needles: tuple[Needle | None, ...]
    entered: tuple[Entered, ...]

    def before(self, number: int) -> Needle | None:
        """Return the needle as it stood before an event."""
        return self.needles[number - 1] if number else None

    def tip_mm(self, number: int) -> np.ndarray | None:
        """Return where the tip was after an event, shape (3,); None without a needle."""
        needle = self.needles[number]
        return None if needle is None else needle.tip_mm

    def gained_mm(self, number: int) -> float:
        """Return by how much an event has taken the tip deeper; less than was asked for if bone stopped it."""
        before, now = self.before(number), self.needles[number]
        return 0.0 if before is None or now is None else now.depth_mm - before.depth_mm

    def advanced_mm(self) -> float:
        """Return the length of all advances together."""
        return sum(self.gained_mm(number) for number, event in enumerate(self.events) if isinstance(event, Advance))

    def place_words(self, number: int, depth_mm: float | None = None) -> str:
        """Say when an act was done and how deep the tip was before it, or at another depth.

        Parameters
        ----------
        number : int
            Of the event.
        depth_mm : float or None
            Along the needle; None = of the tip before the act.
        """
        before = self.before(number)
        depth = depth_mm if depth_mm is not None else before.depth_mm if before is not None else 0.0
        return f"At minute {minute_of(self.events[number].at_s)}, at {depth:.0f} mm"

    def span_words(self, first: int, last: int) -> str:
        """Say when acts were done from one to another, and from which depth before them to which after them."""
        if first == last:
            return self.place_words(first)
        minutes = [minute_of(self.events[number].at_s) for number in (first, last)]
        depths = [f"{0.0 if each is None else each.depth_mm:.0f}" for each in (self.before(first), self.needles[last])]
        when = f"At minute {minutes[0]}" if minutes[0] == minutes[1] else f"At minutes {minutes[0]} to {minutes[1]}"
        where = f"at {depths[0]} mm" if depths[0] == depths[1] else f"from {depths[0]} to {depths[1]} mm"
        return f"{when}, {where}"


@lru_cache(maxsize=2)
def track_of(room: Room) -> NeedleTrack:
    """Follow the needle through a session; fluid and images are left out, so it takes milliseconds."""
    stands = replace(room, at_s=0.0, needle=None, events=(), notes=(), pierced=(), injections=(), is_finished=False)
    needles: list[Needle | None] = []
    entered: list[Entered] = []
    for number, event in enumerate(room.events):
        if isinstance(event, HANDLED):
            known = len(stands.pierced)
            stands = after(stands, event)
            entered += [Entered(number, event.at_s, each) for each in stands.pierced[known:]]
        needles.append(stands.needle)
    return NeedleTrack(room.events, tuple(needles), tuple(entered))
