"""Whether each item of the checklist was kept: one rule each, over the events of a session."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from sympblock.block.injectate.spread_pattern import pattern_of
from sympblock.procedure.discharge import discharge_verdict
from sympblock.procedure.events import Advance, Aim, Aspirate, Enter, Event, Inject, Numb, Read, Shot, Wait, Withdraw
from sympblock.procedure.review.contrast_readings import shown_pattern
from sympblock.procedure.review.effect_sentences import views_of_contrast
from sympblock.procedure.review.stop_signs import ASPIRATED, STOP_SIGNS, has_acted_on
from sympblock.procedure.room_record import Room, place_of
from sympblock.procedure.safety_rules import has_paused, is_as_requested, is_entry_within_limit

#: True = kept, False = not kept, None = nothing called for it.
Rule = Callable[[Room], bool | None]
#: Signs that hands feel, or the patient reports.
FELT = tuple(kind for kind in STOP_SIGNS if kind not in ASPIRATED)
HURT = ("kidney", "bowel", "ureter", "epidural_and_dural", "great_vessel", "nerve")


def _before_entry(room: Room, view: str) -> bool | None:
    entries = room.of(Enter)
    if not entries:
        return None
    first = place_of(room.events, entries[0])
    return any(isinstance(event, Shot) and event.view == view for event in room.events[:first])


def _numbed(room: Room) -> bool | None:
    """Ask of each needle that was advanced whether skin and track had been infiltrated where it was set."""
    firsts = _first_advances(room.events)
    return all(_was_numb(room, number) for number in firsts) if firsts else None


def _first_advances(events: Sequence[Event]) -> list[int]:
    """Return the number of the first advance of each needle."""
    found, is_new = list[int](), False
    for number, event in enumerate(events):
        if is_new and isinstance(event, Advance):
            found.append(number)
        is_new = isinstance(event, Enter) or (is_new and not isinstance(event, Advance))
    return found


def _was_numb(room: Room, number: int) -> bool:
    """Tell whether skin and track were numb before an event."""
    events = room.events[:number]
    places = [place for place, event in enumerate(events) if isinstance(event, Numb)]
    entries = tuple(replace(room, events=events[:place]).entry_mm for place in places)
    return replace(room, events=events, numb_at_mm=entries).is_numb


def _coaxial(room: Room) -> bool | None:
    """Ask for an image along the needle while it was shallow; the depth is summed up from the moves."""
    heading, depth, found = None, 0.0, None
    for event in room.events:
        if isinstance(event, (Enter, Aim)):
            heading, found = np.array(event.heading), found or False
            depth = 0.0 if isinstance(event, Enter) else depth
        elif isinstance(event, Advance):
            depth += event.by_mm
        elif isinstance(event, Withdraw):
            depth = max(0.0, depth - event.by_mm)
        elif isinstance(event, Shot) and heading is not None and depth <= room.approach.image.shallow_mm:
            along = abs(float(heading @ np.array(event.beam))) / float(
                np.linalg.norm(heading) * np.linalg.norm(event.beam)
            )
            found = found or along > math.cos(math.radians(room.approach.image.end_on_deg))
    return found


def _view_at_tip(room: Room, view: str) -> bool | None:
    if not room.injections:
        return None
    final = room.injections[-1].needle
    first = next(each.event for each in room.injections if each.is_at(final))
    return any(isinstance(event, Shot) and event.view == view for event in room.since_moved(first))


def _nothing_hurt(room: Room) -> bool | None:
    return not any(each.sign.kind in HURT for each in room.pierced) if room.of(Advance) else None


def _aspirated(room: Room) -> bool | None:
    injected = room.of(Inject)
    return all(_aspirated_before(room, each) for each in injected) if injected else None


def _aspirated_before(room: Room, injected: Inject) -> bool:
    """Tell whether the syringe was pulled between an injection and what came before it, whatever it showed."""
    for event in room.since_moved(injected):
        if isinstance(event, (Aspirate, Inject)):
            return isinstance(event, Aspirate)
    return False


def _contrast_live(room: Room) -> bool | None:
    doses = room.drugs
    if not doses:
        return None
    return all(any(each.event.is_watched for each in room.contrast_before(drug)) for drug in doses)


def _both_views_after(room: Room) -> bool | None:
    doses = [drug for drug in room.drugs if room.contrast_before(drug)]
    return {"ap", "lateral"} <= views_of_contrast(room, doses[0]) if doses else None


def _read_right(room: Room) -> bool | None:
    reads = room.of(Read)
    if not reads:
        return False if room.contrast else None
    return reads[-1].pattern == shown_pattern(room, reads[-1])


def _good_place(room: Room) -> bool | None:
    doses = room.drugs
    # Where no contrast was given at all nothing can be said of its pattern: that it is missing is told apart.
    if not doses or not room.contrast:
        return None
    shown = [room.contrast_before(drug) for drug in doses]
    return all(runs and pattern_of(room.patient, runs[-1].spread) == "prevertebral" for runs in shown)


def _fractions(room: Room) -> bool | None:
    doses = room.drugs
    return (
        all(drug.event.ml <= room.approach.doses.fraction_ml for drug in doses) and has_paused(room) if doses else None
    )


def _feet_watched(room: Room) -> bool | None:
    doses = room.drugs
    if not doses:
        return None
    last = place_of(room.events, doses[-1].event)
    waited = sum(event.minutes for event in room.events[last:] if isinstance(event, Wait))
    watched_min = room.approach.feet.watched_min
    return waited >= watched_min or room.at_s - doses[-1].event.at_s >= 60.0 * watched_min


def _needle_out(room: Room) -> bool | None:
    return room.needle is None if room.of(Enter) else None


def _discharge_checked(room: Room) -> bool | None:
    verdict = discharge_verdict(room)
    return verdict.is_checked if verdict else None


def _discharge_fits(room: Room) -> bool | None:
    verdict = discharge_verdict(room)
    return verdict.fits if verdict and verdict.decision else None


#: Rules by the id of their item; ``within_limit`` needs the weight and is judged in the debrief.
RULES: dict[str, Rule] = {
    "requested_place": is_as_requested,
    "ap_before_entry": lambda room: _before_entry(room, "ap"),
    "oblique_before_entry": lambda room: _before_entry(room, "oblique"),
    "entry_within_limit": is_entry_within_limit,
    "numb": _numbed,
    "coaxial": _coaxial,
    "lateral_at_tip": lambda room: _view_at_tip(room, "lateral"),
    "ap_at_tip": lambda room: _view_at_tip(room, "ap"),
    "nothing_hurt": _nothing_hurt,
    "aspirated": _aspirated,
    "acted_on_aspirate": lambda room: has_acted_on(room, ASPIRATED),
    "stopped_at_signs": lambda room: has_acted_on(room, FELT),
    "contrast_live": _contrast_live,
    "both_views_after": _both_views_after,
    "read_right": _read_right,
    "good_place": _good_place,
    "fractions": _fractions,
    "feet_watched": _feet_watched,
    "needle_out": _needle_out,
    "discharge_checked": _discharge_checked,
    "discharge_fits": _discharge_fits,
}
