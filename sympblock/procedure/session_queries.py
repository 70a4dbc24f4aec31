"""Questions about the events of a session that several rules ask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sympblock.content.practice.agents import load_agents
from sympblock.procedure.events import Advance, Aim, Enter, Event, Inject, Withdraw
from sympblock.procedure.room_record import Injection, Room

MOVES = (Enter, Advance, Withdraw, Aim)


def place_of(events: Sequence[object], event: object) -> int:
    """Return where an event stands; two that are alike are still two."""
    return next(place for place, each in enumerate(events) if each is event)


def is_drug(event: Inject) -> bool:
    """Tell whether local anaesthetic was injected, not contrast."""
    return load_agents()[event.agent].is_anaesthetic


def drugs(room: Room) -> tuple[Injection, ...]:
    """Return the injections of local anaesthetic through the needle."""
    return tuple(each for each in room.given if is_drug(each.event))


def since_moved(room: Room, before: Event) -> Iterator[Event]:
    """Yield the events between the last move of the needle and an event, the newest first."""
    for event in reversed(room.events[: place_of(room.events, before)]):
        if isinstance(event, MOVES):
            return
        yield event
