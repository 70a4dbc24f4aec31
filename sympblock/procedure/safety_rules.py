"""Rules that compare what was done with what was asked for."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np

from sympblock.block.needle.skin_mark import from_midline_mm, is_beyond_limit
from sympblock.procedure.events import Choose, Enter
from sympblock.procedure.room_record import Request, Room, place_of


def wanted(room: Room) -> Request | None:
    """Return side and level that count: those requested; a level that was left open, and all without a request, are the learner's."""
    if room.request is not None:
        return replace(room.request, level=room.level) if room.request.is_level_open else room.request
    return Request(room.level, room.side) if room.is_chosen else None


def wrong_place(room: Room) -> tuple[str, ...]:
    """Say how side and level differ from what was wanted; nothing where they agree, or no needle was set."""
    plan = wanted(room)
    if plan is None or not room.of(Enter):
        return ()
    found = [_wrong_side(room, plan), _wrong_level(room, plan)]
    return tuple(words for words in found if words)


def _wrong_side(room: Room, plan: Request) -> str:
    asked = f"{plan.side} {'requested' if room.request else 'chosen'}"
    if room.side != plan.side:
        return f"Wrong side: {asked}, {room.side} chosen"
    sides = {from_midline_mm(room.patient, event.point_mm)[1] for event in room.of(Enter)}
    other = sorted(sides - {plan.side})
    return f"Wrong side: {asked}, needle set on the {other[0]}" if other else ""


def _wrong_level(room: Room, plan: Request) -> str:
    asked = f"{plan.level_words} {'chosen' if room.request is None or plan.is_level_open else 'requested'}"
    if room.level not in plan.levels:
        return f"Wrong level: {asked}, {room.level} chosen"
    reached = [_level_at(room, each.needle.tip_mm) for each in room.drugs]
    is_elsewhere = bool(reached) and not set(plan.levels) & set(reached)
    return f"Wrong level: {asked}, drug given beside {reached[-1]}" if is_elsewhere else ""


def _level_at(room: Room, tip_mm: np.ndarray) -> str:
    """Return the vertebra whose body is nearest along the spine."""
    frames = room.patient.frames
    return min(frames, key=lambda level: abs(float(frames[level].level_from_patient(tip_mm)[2])))


def is_choice_at_odds(room: Room) -> bool:
    """Tell whether the side or level that was chosen is not the one that was wanted: a time-out that passed it was none."""
    plan = wanted(room)
    return plan is not None and (room.side != plan.side or room.level not in plan.levels)


def is_as_requested(room: Room) -> bool | None:
    """Tell whether side and level are those that were wanted."""
    return None if wanted(room) is None or not room.of(Enter) else not wrong_place(room)


def is_entry_within_limit(room: Room) -> bool | None:
    """Tell whether every needle was set within the limit of its level."""
    entries = room.of(Enter)
    return (
        not any(is_beyond_limit(room.patient, each.point_mm, _level_of(room, each), room.approach) for each in entries)
        if entries
        else None
    )


def _level_of(room: Room, entry: Enter) -> str:
    """Return the level that an entry was for: of two that were requested, the one chosen last before it."""
    if room.request is None or room.request.also is None:
        return room.level
    before = room.events[: place_of(room.events, entry)]
    chosen = [event.level for event in before if isinstance(event, Choose)]
    return chosen[-1] if chosen else room.request.level


def has_paused(room: Room) -> bool:
    """Tell whether there was a pause between any two doses of local anaesthetic."""
    times = [each.event.at_s for each in room.drugs]
    return all(after - before >= room.approach.doses.pause_s for before, after in pairwise(times))
