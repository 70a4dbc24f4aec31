"""Which of the levels that were requested is in hand, and which is still to be blocked."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from sympblock.conventions import Level
from sympblock.procedure.events import Ask, Choose, Enter, Event, Mark, Numb, Tick
from sympblock.procedure.room_record import TIME_OUT, Injection, Room, place_of


def levels_left(room: Room) -> tuple[Level, ...]:
    """Return the levels that were requested, other than the one in hand, and have not had their drug."""
    if room.request is None or not room.is_chosen:
        return ()
    given = {
        level: sum(each.event.ml for each in room.drugs if _level_of(room, each) == level)
        for level in room.request.levels
    }
    return tuple(level for level, ml in given.items() if level != room.level and ml < room.approach.doses.block_ml)


def level_to_choose(room: Room) -> Level | None:
    """Return the level that is to be chosen now: the first one, or the other one once the needle is out; None if none is."""
    if not room.is_chosen:
        return room.level
    left = levels_left(room)
    return left[0] if left and room.needle is None and is_all_given(at_this_level(room)) else None


def is_at_another_level(room: Room) -> bool:
    """Tell whether the first of two levels is done."""
    return _level_begins(room.events) > 0 or bool(level_to_choose(room) and room.is_chosen)


def is_all_given(here: Room) -> bool:
    """Tell whether the whole volume is in, however it was given: nothing ahead of it can be made up."""
    return here.drug_ml >= here.approach.doses.block_ml


@lru_cache(maxsize=4)
def at_this_level(room: Room) -> Room:
    """Return the room as if the block had begun with the level in hand: a second level has a needle of its own."""
    begin = _level_begins(room.events)
    if not begin:
        return room
    # Numbers of events are kept, because what was noticed names them.
    events = tuple(
        event if number >= begin or _was_asked_for_all(event) else room.events[begin]
        for number, event in enumerate(room.events)
    )
    injections = tuple(each for each in room.injections if any(each.event is event for event in events[begin:]))
    begun = replace(room, events=events, injections=injections)
    mark = room.mark_mm if begun.of(Mark) else None
    return replace(begun, mark_mm=mark, numb_at_mm=room.numb_at_mm if begun.of(Numb) else ())


def _level_begins(events: tuple[Event, ...]) -> int:
    """Return the number of the choice after a needle that the block of this level began with; 0 for the first.

    To choose the same once more begins nothing: the needle is the one that stands there.
    """
    begin, has_entered, chosen = 0, False, None
    for number, event in enumerate(events):
        if isinstance(event, Choose):
            is_another = (event.level, event.side) != chosen
            chosen = (event.level, event.side)
            if has_entered and is_another:
                begin, has_entered = number, False
        has_entered = has_entered or isinstance(event, Enter)
    return begin


def _level_of(room: Room, drug: Injection) -> Level | None:
    before = room.events[: place_of(room.events, drug.event)]
    return next((event.level for event in reversed(before) if isinstance(event, Choose)), None)


def _was_asked_for_all(event: Event) -> bool:
    """Tell whether an act before the block counts at every level: all that was asked, but for the time-out."""
    return isinstance(event, (Ask, Tick)) and event.item != TIME_OUT
