"""What the page of the procedure room shows of the needle: how it stands, and what the hand felt on its way."""

from __future__ import annotations

from typing import Any

from sympblock.block.needle.skin_mark import from_midline_mm
from sympblock.content import tables
from sympblock.procedure.events import Advance, Enter, Withdraw
from sympblock.procedure.feel.force_trace import force_trace
from sympblock.procedure.room_record import Room
from sympblock.widgets.procedure_room.bedside import can_aim


def needle_part(room: Room) -> dict[str, Any]:
    """Return how the needle or its mark stands, in words and numbers."""
    needle = room.needle
    return {
        "is_in": needle is not None,
        "depth_mm": round(needle.depth_mm, 1) if needle else 0.0,
        "length_mm": needle.length_mm if needle else room.approach.needle.length_mm,
        "bends": needle is not None and needle.bevel is not None,
        "mark": mark_words(room),
        "hint": arrow_words(room),
        "is_numb": room.is_numb,
        "is_stopped": is_stopped(room),
    }


def is_stopped(room: Room) -> bool:
    """Tell whether bone or the hub has stopped the needle just now."""
    needle, last = room.needle, len(room.events) - 1
    if needle is None or not isinstance(room.events[-1], Advance):
        return False
    is_at_bone = any(note.kind == "bone" for note in room.notes if note.event_number == last)
    return is_at_bone or needle.depth_mm > needle.length_mm - 1e-6


def feel_part(room: Room) -> dict[str, Any]:
    """Return what the hand felt last, and the force on the way that the needle has gone."""
    told = [note for note in room.notes if note.is_felt or note.kind == "bone"]
    since = max((number for number, event in enumerate(room.events) if isinstance(event, Enter | Withdraw)), default=0)
    here = [note for note in told if note.event_number >= since and room.needle is not None]
    # What was felt deeper does not hold for a needle that was pulled back.
    nothing = "Nothing since it was pulled back." if room.events and isinstance(room.events[since], Withdraw) else ""
    trace = force_trace(room.patient, room.needle) if room.needle else None
    return {
        "line": here[-1].text if here else nothing,
        "told": [note.kind for note in told],
        "points": [[round(depth, 1), round(force, 3)] for depth, force in trace.points] if trace else [],
        "words": trace.words if trace else "",
    }


def arrow_words(room: Room) -> str:
    """Say what the arrows do as needle and mark stand."""
    needle, steps = room.needle, tables.procedure_room()
    if needle is None:
        return "" if room.mark_mm is None else f"Arrows move the entry point by {steps.mark_step_mm:g} mm."
    if can_aim(needle):
        return f"Arrows redirect the needle by {steps.aim_step_deg:g}° as seen in this view."
    now = " It bends now." if needle.bevel else ""
    return f"Too deep to redirect: arrows turn the bevel, and the path bends that way.{now}"


def mark_words(room: Room) -> str:
    """Say where the mark on the skin is."""
    if room.mark_mm is None:
        return "No entry point yet: click in the image where the needle should enter."
    away, side = from_midline_mm(room.patient, room.mark_mm, room.level)
    return f"Entry point {away:.0f} mm {side} of the midline."
