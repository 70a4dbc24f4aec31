"""Whether each item of the checklist was kept: one rule each, over the events of a session."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from sympblock.block.block_events import Advance, Aim, Aspirate, Enter, Event, Inject, Numb, Read, Shot, Wait, Withdraw
from sympblock.block.room import Given, Room
from sympblock.block.spread_pattern import pattern_of
from sympblock.content.agents import load_agents

#: True = kept, False = not kept, None = nothing called for it.
Rule = Callable[[Room], bool | None]
#: The needle counts as seen end on within this angle of the beam, while its tip is no deeper than this (design).
END_ON_DEG, SHALLOW_MM = 5.0, 80.0
FRACTION_ML, WATCHED_MIN = 5.0, 10.0
HURT = ("kidney", "bowel", "ureter", "epidural_and_dural", "great_vessel", "nerve")
MOVES = (Enter, Advance, Withdraw, Aim)


def _place(events: Sequence[object], event: object) -> int:
    """Return where an event stands; two that are alike are still two."""
    return next(place for place, each in enumerate(events) if each is event)


def _drugs(room: Room) -> tuple[Given, ...]:
    return tuple(each for each in room.given if load_agents()[each.event.agent].is_anaesthetic)


def _contrast_at(room: Room, given: Given) -> tuple[Given, ...]:
    """Return the contrast that went through the needle at this very place before an injection."""
    index = _place(room.given, given)
    return tuple(
        each
        for each in room.given[:index]
        if each.event.agent == "contrast" and each.needle.path_mm == given.needle.path_mm
    )


def _since_moved(room: Room, before: Event) -> Iterator[Event]:
    """Yield the events between the last move of the needle and an event."""
    index = _place(room.events, before)
    for event in reversed(room.events[:index]):
        if isinstance(event, MOVES):
            return
        yield event


def _before_entry(room: Room, view: str) -> bool | None:
    entries = room.of(Enter)
    if not entries:
        return None
    first = _place(room.events, entries[0])
    return any(isinstance(event, Shot) and event.view == view for event in room.events[:first])


def _numbed(room: Room) -> bool | None:
    moves = room.of(Advance)
    return any(numb.at_s <= moves[0].at_s for numb in room.of(Numb)) if moves else None


def _coaxial(room: Room) -> bool | None:
    """Ask for a picture along the needle while it was shallow; the depth is summed up from the moves."""
    heading, depth, found = None, 0.0, None
    for event in room.events:
        if isinstance(event, (Enter, Aim)):
            heading, found = np.array(event.heading), found or False
            depth = 0.0 if isinstance(event, Enter) else depth
        elif isinstance(event, Advance):
            depth += event.by_mm
        elif isinstance(event, Withdraw):
            depth = max(0.0, depth - event.by_mm)
        elif isinstance(event, Shot) and heading is not None and depth <= SHALLOW_MM:
            along = abs(float(heading @ np.array(event.beam))) / float(
                np.linalg.norm(heading) * np.linalg.norm(event.beam)
            )
            found = found or along > math.cos(math.radians(END_ON_DEG))
    return found


def _view_at_tip(room: Room, view: str) -> bool | None:
    if not room.given:
        return None
    final = room.given[-1].needle.path_mm
    first = next(each.event for each in room.given if each.needle.path_mm == final)
    return any(isinstance(event, Shot) and event.view == view for event in _since_moved(room, first))


def _nothing_hurt(room: Room) -> bool | None:
    return not any(each.sign.kind in HURT for each in room.met) if room.of(Advance) else None


def _aspirated(room: Room) -> bool | None:
    given = room.of(Inject)
    if not given:
        return None
    return all(_aspirated_before(room, each) for each in given)


def _aspirated_before(room: Room, given: Inject) -> bool:
    for event in _since_moved(room, given):
        if isinstance(event, Aspirate):
            return True
        if isinstance(event, Inject):
            return False
    return False


def _contrast_live(room: Room) -> bool | None:
    drugs = _drugs(room)
    if not drugs:
        return None
    return all(any(each.event.is_watched for each in _contrast_at(room, drug)) for drug in drugs)


def _both_views_after(room: Room) -> bool | None:
    drugs = [drug for drug in _drugs(room) if _contrast_at(room, drug)]
    if not drugs:
        return None
    contrast, drug = _contrast_at(room, drugs[0])[0].event, drugs[0].event
    between = room.events[_place(room.events, contrast) : _place(room.events, drug)]
    views = {event.view for event in between if isinstance(event, Shot)}
    # The live run itself shows the view that it was watched in.
    if contrast.is_watched:
        shots = [event for event in room.events[: _place(room.events, contrast)] if isinstance(event, Shot)]
        views |= {shots[-1].view} if shots else set()
    return {"ap", "lateral"} <= views


def _read_right(room: Room) -> bool | None:
    reads = room.of(Read)
    if not reads:
        return False if any(each.event.agent == "contrast" for each in room.given) else None
    index = _place(room.events, reads[-1])
    shown = [each for each in room.given if each.event.agent == "contrast" and _place(room.events, each.event) < index]
    return bool(shown) and reads[-1].pattern == pattern_of(room.patient, shown[-1].spread)


def _good_place(room: Room) -> bool | None:
    drugs = _drugs(room)
    if not drugs:
        return None
    shown = [_contrast_at(room, drug) for drug in drugs]
    return all(runs and pattern_of(room.patient, runs[-1].spread) == "prevertebral" for runs in shown)


def _fractions(room: Room) -> bool | None:
    drugs = _drugs(room)
    return all(drug.event.ml <= FRACTION_ML for drug in drugs) if drugs else None


def _feet_watched(room: Room) -> bool | None:
    drugs = _drugs(room)
    if not drugs:
        return None
    last = _place(room.events, drugs[-1].event)
    waited = sum(event.minutes for event in room.events[last:] if isinstance(event, Wait))
    return waited >= WATCHED_MIN or room.at_s - drugs[-1].event.at_s >= 60.0 * WATCHED_MIN


def _needle_out(room: Room) -> bool | None:
    return room.needle is None if room.of(Enter) else None


#: Rules by the id of their item; ``within_limit`` needs the weight and is judged in the debrief.
RULES: dict[str, Rule] = {
    "ap_before_entry": lambda room: _before_entry(room, "ap"),
    "oblique_before_entry": lambda room: _before_entry(room, "oblique"),
    "numb": _numbed,
    "coaxial": _coaxial,
    "lateral_at_tip": lambda room: _view_at_tip(room, "lateral"),
    "ap_at_tip": lambda room: _view_at_tip(room, "ap"),
    "nothing_hurt": _nothing_hurt,
    "aspirated": _aspirated,
    "contrast_live": _contrast_live,
    "both_views_after": _both_views_after,
    "read_right": _read_right,
    "good_place": _good_place,
    "fractions": _fractions,
    "feet_watched": _feet_watched,
    "needle_out": _needle_out,
}
