"""Rules that compare what was done with what was asked for, and with the signs that were noticed."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from sympblock.block.needle.skin_mark import from_midline_mm, is_beyond_limit
from sympblock.procedure.events import Advance, Enter, Event, Inject, Remove, Withdraw
from sympblock.procedure.room_record import Request, Room

#: After one of these the needle goes back before anything else happens.
STOPPING = ("blood", "fluid", "air", "nerve", "genitofemoral_nerve")
#: After one of these no local anaesthetic is given any more.
FINAL = ("fluid", "toxicity")


def wanted(room: Room) -> Request | None:
    """Return side and level that count: those requested, or without a request those the learner chose."""
    if room.request is not None:
        return room.request
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
    asked = f"{plan.level} {'requested' if room.request else 'chosen'}"
    if room.level != plan.level:
        return f"Wrong level: {asked}, {room.level} chosen"
    reached = [_level_at(room, each.needle.tip_mm) for each in room.drugs]
    return f"Wrong level: {asked}, drug given beside {reached[-1]}" if reached and plan.level not in reached else ""


def _level_at(room: Room, tip_mm: np.ndarray) -> str:
    """Return the vertebra whose body is nearest along the spine."""
    frames = room.patient.frames
    return min(frames, key=lambda level: abs(float(frames[level].level_from_patient(tip_mm)[2])))


def is_as_requested(room: Room) -> bool | None:
    """Tell whether side and level are those that were wanted."""
    return None if wanted(room) is None or not room.of(Enter) else not wrong_place(room)


def is_entry_within_limit(room: Room) -> bool | None:
    """Tell whether every needle was set within the limit of its level."""
    entries = room.of(Enter)
    return (
        not any(is_beyond_limit(room.patient, each.point_mm, room.level, room.approach) for each in entries)
        if entries
        else None
    )


def has_stopped_at_signs(room: Room) -> bool | None:
    """Tell whether the needle went back after blood, fluid, air or nerve pain; None if nothing of it came."""
    signs = [note for note in room.notes if note.kind in (*STOPPING, *FINAL)]
    if not signs:
        return None
    return not any(_went_on(room.events[note.event_number + 1 :], note.kind) for note in signs)


def _went_on(later: tuple[Event, ...], kind: str) -> bool:
    if kind in FINAL and any(isinstance(event, Inject) and event.is_drug for event in later):
        return True
    ends = Remove if kind == "air" else (Remove, Withdraw)
    for event in later:
        if isinstance(event, ends):
            return False
        if isinstance(event, Inject) or (isinstance(event, Advance) and kind in STOPPING):
            return True
    return False


def has_paused(room: Room) -> bool:
    """Tell whether there was a pause between any two doses of local anaesthetic."""
    times = [each.event.at_s for each in room.drugs]
    return all(after - before >= room.approach.doses.pause_s for before, after in pairwise(times))
