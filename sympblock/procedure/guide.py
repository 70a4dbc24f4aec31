"""How far a guided session has come: each step is done while its end point holds, and no step is named before those ahead of it.

A step that a later one has made moot is passed over, and named as such: an image before
the needle is of no use once the needle stands where it should.
"""

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
from sympblock.procedure.block_levels import (
    at_this_level,
    is_all_given,
    is_at_another_level,
    level_to_choose,
    levels_left,
)
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
    Point,
    Read,
    Shot,
    Withdraw,
)
from sympblock.procedure.room import Room
from sympblock.procedure.room_record import Injection, place_of

#: So many open items of the checklist are named.
NAMED = 3
#: Steps that come once, after the drug was given at every level.
AFTER_THE_BLOCK = ("feet_watched", "needle_out", "discharged")


def next_step(room: Room) -> tuple[int, GuideStep] | None:
    """Return place and text of the first step whose end point does not hold and still matters, None if there is none.

    Where two levels were requested, each goes through the steps of the needle; the steps after the block come once.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> next_step(Room(typical_patient()))[1].id
    'prepare'
    """
    here, has_more = at_this_level(room), bool(levels_left(room))
    steps = tuple(enumerate(room.approach.guide))
    for place, step in steps:
        if step.when == "feet_watched" and has_more:
            # The feet are watched once, after the last level.
            return _to_the_next_level(room, steps)
        if not (DONE[step.when](_seen_by(step, room, here)) or _is_moot(here, step)):
            return place, step
    return None


def _to_the_next_level(room: Room, steps: tuple[tuple[int, GuideStep], ...]) -> tuple[int, GuideStep]:
    wanted = "prepared" if room.needle is None else "needle_out"
    return next((place, step) for place, step in steps if step.when == wanted)


def _seen_by(step: GuideStep, room: Room, here: Room) -> Room:
    """Return the room that an end point is judged by: the block of one level, or the whole session."""
    return room if step.when in ("prepared", *AFTER_THE_BLOCK) else here


def _is_moot(here: Room, step: GuideStep) -> bool:
    return step.moot is not None and step.when in MOOT and MOOT[step.when](here)


def passed_over(room: Room) -> tuple[GuideStep, ...]:
    """Return the steps that were not done, and that a later one has made moot: what they are for is past."""
    here, found = at_this_level(room), next_step(room)
    ahead = room.approach.guide[: found[0] if found else None]
    return tuple(step for step in ahead if not DONE[step.when](_seen_by(step, room, here)) and _is_moot(here, step))


def is_tried(room: Room, step: GuideStep) -> bool:
    """Tell whether a step that is not done was tried, so that its second wording helps more."""
    return step.again is not None and TRIED[step.when](_seen_by(step, room, at_this_level(room)))


def waits_for(room: Room, step: GuideStep) -> str:
    """Name the end point that the guide waits for; of the checklist, the items that are still open."""
    if step.when != "prepared":
        return step.waits_for
    still_open = [item.title for item in room.approach.checklist if item.tick and item.id not in room.ticked]
    named = [*_choice_words(room), *still_open]
    more = f"; and {len(named) - NAMED} more" if len(named) > NAMED else ""
    return f"{'; '.join(named[:NAMED])}{more}"


def _choice_words(room: Room) -> list[str]:
    """Name the choice that is missing; of two levels, the one that is still to be blocked."""
    if not room.is_chosen:
        return ["Level and side"]
    level = level_to_choose(room)
    return [f"Level {level}, for the other needle"] if level else []


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
    return _is_well_placed(room, room.mark_mm)


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
    return all(holds(then) or (name == "seen_end_on" and _is_there(then)) for name, holds in AT_NEEDLE.items())


def _is_there(room: Room) -> bool:
    """Tell whether the tip lies at both end points, and both images show it there."""
    return _both_views_here(room) and _at_end_point(room)


def _is_given(room: Room) -> bool:
    return _good_ml(room) >= room.approach.doses.block_ml


def _is_in_well(here: Room) -> bool:
    """Tell whether a needle is in that entered on the side of the block and within the limit."""
    entered = here.of(Enter)
    # A needle that was set before the level was chosen anew belongs to none of the events that count here.
    if here.needle is None or here.needle.depth_mm == 0.0 or not entered:
        return False
    return _is_well_placed(here, entered[-1].point_mm)


def _is_well_placed(room: Room, point_mm: Point) -> bool:
    on_side = from_midline_mm(room.patient, point_mm, room.level)[1] == room.side
    return on_side and not is_beyond_limit(room.patient, point_mm, room.level, room.approach)


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
    "both_end_points": _is_there,
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
#: When an end point that does not hold has become moot, because what it is for is past; until then it is waited for.
MOOT: dict[str, Callable[[Room], bool]] = {
    **dict.fromkeys(("prepared", "ap_taken", *AT_NEEDLE, "drug_given"), is_all_given),
    "oblique_taken": lambda room: _entered_end_on(room) or is_all_given(room),
    "marked": lambda room: _is_in_well(room) or is_all_given(room),
    "numbed": lambda room: _is_there(room) or is_all_given(room),
    "seen_end_on": lambda room: _is_there(room) or is_all_given(room),
}
#: When a step counts as tried, by the name that the steps use; only steps with a second wording.
TRIED: dict[str, Callable[[Room], bool]] = {
    "prepared": is_at_another_level,
    "marked": lambda room: room.mark_mm is not None,
    "seen_end_on": lambda room: room.needle is not None and room.needle.depth_mm > room.approach.image.shallow_mm,
    "both_end_points": _both_views_here,
    "aspirated": _has_aspirated,
    "read_well": lambda room: any(isinstance(event, Read) for event in room.since_moved()),
    "drug_given": lambda room: room.drug_ml > _good_ml(room),
    "discharged": lambda room: bool(room.of(Discharge)),
}
