"""How far a guided session has come: each step is done while its end point holds, and no step is named before those ahead of it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import numpy as np

from sympblock.block.injectate.spread_pattern import pattern_of
from sympblock.block.needle.needle_target import target_mm
from sympblock.block.needle.skin_mark import from_midline_mm, is_beyond_limit
from sympblock.content.practice.guide_steps import GuideStep
from sympblock.procedure.checklist_rules import RULES
from sympblock.procedure.discharge import discharge_verdict
from sympblock.procedure.events import (
    MOVES,
    Advance,
    Aim,
    Aspirate,
    Discharge,
    Enter,
    Event,
    Mark,
    Read,
    Shot,
    Withdraw,
)
from sympblock.procedure.room import Room
from sympblock.procedure.room_record import Injection, place_of

#: So many open items of the checklist are named.
NAMED = 3


def next_step(room: Room) -> tuple[int, GuideStep] | None:
    """Return place and text of the first step whose end point does not hold, None if all do.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> next_step(Room(typical_patient()))[1].id
    'prepare'
    """
    for place, step in enumerate(room.approach.guide):
        if not DONE[step.when](room):
            return place, step
    return None


def is_tried(room: Room, step: GuideStep) -> bool:
    """Tell whether a step that is not done was tried, so that its second wording helps more."""
    return step.again is not None and TRIED[step.when](room)


def waits_for(room: Room, step: GuideStep) -> str:
    """Name the end point that the guide waits for; of the checklist, the items that are still open."""
    if step.when != "prepared":
        return step.waits_for
    still_open = [item.title for item in room.approach.checklist if item.tick and item.id not in room.ticked]
    named = [*([] if room.is_chosen else ["Level and side"]), *still_open]
    more = f"; and {len(named) - NAMED} more" if len(named) > NAMED else ""
    return f"{'; '.join(named[:NAMED])}{more}"


def _after_last(room: Room, *kinds: type[Event]) -> tuple[Event, ...]:
    """Return the events since the last one of some kinds; all if there was none."""
    last = max((number for number, event in enumerate(room.events) if isinstance(event, kinds)), default=-1)
    return room.events[last + 1 :]


def _views(events: tuple[Event, ...]) -> set[str]:
    return {event.view for event in events if isinstance(event, Shot)}


def _is_prepared(room: Room) -> bool:
    return room.is_chosen and all(item.id in room.ticked for item in room.approach.checklist if item.tick)


def _marked_well(room: Room) -> bool:
    """Ask for a mark from the oblique image, on the side of the block and within the limit: a stray click is none."""
    oblique = [place_of(room.events, event) for event in room.of(Shot) if event.view == "oblique"]
    if room.mark_mm is None or not oblique or place_of(room.events, room.of(Mark)[-1]) < oblique[0]:
        return False
    on_side = from_midline_mm(room.patient, room.mark_mm, room.level)[1] == room.side
    return on_side and not is_beyond_limit(room.patient, room.mark_mm, room.level, room.approach)


def _entered_end_on(room: Room) -> bool:
    """Ask for an image along the needle that is in, from its last aim on, while it was shallow."""
    return room.needle is not None and room.needle.depth_mm > 0.0 and _seen_end_on(room)


def _seen_end_on(room: Room) -> bool:
    heading, depth, found, image = None, 0.0, False, room.approach.image
    for event in room.events:
        if isinstance(event, (Enter, Aim)):
            heading, found = np.array(event.heading), False
            depth = 0.0 if isinstance(event, Enter) else depth
        elif isinstance(event, (Advance, Withdraw)):
            depth = max(0.0, depth + (event.by_mm if isinstance(event, Advance) else -event.by_mm))
        elif isinstance(event, Shot) and heading is not None and 0.0 < depth <= image.shallow_mm:
            found = found or _is_along(heading, np.array(event.beam), image.end_on_deg)
    return found


def _is_along(heading: np.ndarray, beam: np.ndarray, most_deg: float) -> bool:
    along = abs(float(heading @ beam)) / float(np.linalg.norm(heading) * np.linalg.norm(beam))
    return along > math.cos(math.radians(most_deg))


def _both_views_here(room: Room) -> bool:
    return room.needle is not None and {"ap", "lateral"} <= _views(_after_last(room, *MOVES))


def _at_end_point(room: Room) -> bool:
    """Tell whether depth and side of the tip are those of the target, seen along the vertebra."""
    if room.needle is None:
        return False
    frame = room.patient.frames[room.level]
    target = frame.level_from_patient(target_mm(room.patient, room.level, room.side, room.approach))
    across, deep, _ = abs(frame.level_from_patient(room.needle.tip_mm) - target)
    return bool(deep <= room.approach.end_point.depth_mm and across <= room.approach.end_point.across_mm)


def _has_aspirated(room: Room) -> bool:
    return any(isinstance(event, Aspirate) for event in room.since_moved())


def _is_dry(room: Room) -> bool:
    """Tell whether the last aspiration at this place was dry."""
    if not _has_aspirated(room):
        return False
    number = place_of(room.events, room.of(Aspirate)[-1])
    return not any(note.kind and note.event_number == number for note in room.notes)


def _contrast_here(room: Room) -> list[Injection]:
    return [each for each in room.injections_here if not each.event.is_drug]


def _both_views_of(room: Room, contrast: Injection) -> bool:
    """Ask for images of the contrast in both views; a live run shows the view that it was watched in."""
    number = place_of(room.events, contrast.event)
    runs = [event for event in room.events[:number] if isinstance(event, Shot)]
    seen = _views(room.events[number:]) | ({runs[-1].view} if contrast.event.is_watched and runs else set())
    return {"ap", "lateral"} <= seen


def _read_well(room: Room) -> bool:
    """Ask for prevertebral contrast at this place that was seen in both views and read as such."""
    contrast = _contrast_here(room)
    reads = [event for event in room.since_moved() if isinstance(event, Read)]
    if not contrast or not reads or (reads[0].pattern, reads[0].decision) != ("prevertebral", "go_on"):
        return False
    is_later = place_of(room.events, reads[0]) > place_of(room.events, contrast[-1].event)
    return is_later and _both_views_of(room, contrast[-1]) and _is_prevertebral(room, contrast[-1])


def _is_prevertebral(room: Room, contrast: Injection) -> bool:
    return pattern_of(room.patient, contrast.spread) == "prevertebral"


@lru_cache(maxsize=4)
def _good_ml(room: Room) -> float:
    """Return how much drug was given while every end point ahead of it held."""
    return sum(each.event.ml for each in room.drugs if _was_ready(room, each))


def _was_ready(room: Room, drug: Injection) -> bool:
    """Tell whether all end points of the needle held when a dose was given."""
    number, place = place_of(room.events, drug.event), place_of(room.injections, drug)
    then = replace(room, events=room.events[:number], injections=room.injections[:place], needle=drug.needle)
    return all(holds(then) for holds in AT_NEEDLE.values())


def _is_given(room: Room) -> bool:
    return _good_ml(room) >= room.approach.doses.block_ml


def _or_given(holds: Callable[[Room], bool]) -> Callable[[Room], bool]:
    """Make an end point of the needle hold for good once the drug was given while all of them held."""
    return lambda room: _is_given(room) or holds(room)


def _is_discharged(room: Room) -> bool:
    verdict = discharge_verdict(room)
    return room.has_left and verdict is not None and verdict.is_checked


#: End points of the needle as it stands, by the name that the steps use: a move undoes most of them.
AT_NEEDLE: dict[str, Callable[[Room], bool]] = {
    "seen_end_on": _entered_end_on,
    "lateral_taken": lambda room: room.needle is not None and "lateral" in _views(_after_last(room, Enter)),
    "both_end_points": lambda room: _both_views_here(room) and _at_end_point(room),
    "aspirated": _is_dry,
    "contrast_watched": lambda room: any(each.event.is_watched for each in _contrast_here(room)),
    "read_well": _read_well,
}
#: All end points in the order of the steps. What was asked, seen and marked before the needle holds for the session.
DONE: dict[str, Callable[[Room], bool]] = {
    "prepared": _is_prepared,
    "ap_taken": lambda room: "ap" in _views(room.events),
    "oblique_taken": lambda room: "oblique" in _views(room.events),
    "marked": _marked_well,
    "numbed": lambda room: room.is_numb,
    **{name: _or_given(holds) for name, holds in AT_NEEDLE.items()},
    "drug_given": _is_given,
    "feet_watched": lambda room: bool(RULES["feet_watched"](room)),
    "needle_out": lambda room: bool(RULES["needle_out"](room)),
    "discharged": _is_discharged,
}
#: When a step counts as tried, by the name that the steps use; only steps with a second wording.
TRIED: dict[str, Callable[[Room], bool]] = {
    "marked": lambda room: room.mark_mm is not None,
    "seen_end_on": lambda room: room.needle is not None and room.needle.depth_mm > room.approach.image.shallow_mm,
    "both_end_points": _both_views_here,
    "aspirated": _has_aspirated,
    "read_well": lambda room: any(isinstance(event, Read) for event in room.since_moved()),
    "drug_given": lambda room: room.drug_ml > _good_ml(room),
    "discharged": lambda room: bool(room.of(Discharge)),
}
