"""How far a guided session has come: each step is done when what happened says so."""

from __future__ import annotations

from collections.abc import Callable

from sympblock.block.needle.needle_target import target_mm
from sympblock.block.needle.skin_mark import from_midline_mm, is_beyond_limit
from sympblock.content.practice.guide_steps import GuideStep
from sympblock.procedure.checklist_rules import RULES
from sympblock.procedure.events import MOVES, Advance, Aspirate, Mark, Numb, Read, Shot
from sympblock.procedure.room import Room
from sympblock.procedure.room_record import Injection, place_of


def next_step(room: Room) -> tuple[int, GuideStep] | None:
    """Return place and text of the first step that is not done, None after the last.

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


def _views(room: Room, since_moved: bool = False) -> set[str]:
    events = list(room.events)
    if since_moved:
        last = max((i for i, event in enumerate(events) if isinstance(event, MOVES)), default=0)
        events = events[last:]
    return {event.view for event in events if isinstance(event, Shot)}


def _since_move(room: Room, kind: type) -> bool:
    return any(isinstance(event, kind) for event in room.since_moved())


def _contrast_here(room: Room) -> list[Injection]:
    return [each for each in room.injections_here if not each.event.is_drug]


def _read_well(room: Room) -> bool:
    return room.drug_ml > 0 or (
        _since_move(room, Read) and room.of(Read)[-1].decision == "go_on" and bool(_contrast_here(room))
    )


def _past(room: Room, done: bool) -> bool:
    """A step before the drug counts as done once drug was given."""
    return done or room.drug_ml > 0


def _in(room: Room, done: bool) -> bool:
    """A step before the needle counts as passed once the needle is in, whether it was done or left out."""
    return done or bool(room.of(Advance))


def _is_prepared(room: Room) -> bool:
    return all(item.id in room.ticked for item in room.approach.checklist if item.tick)


def _marked_well(room: Room) -> bool:
    """Ask for a mark from the oblique image, on the side of the block and within the limit: a stray click is none."""
    if room.mark_mm is None or "oblique" not in _views(room):
        return False
    first = place_of(room.events, next(shot for shot in room.of(Shot) if shot.view == "oblique"))
    is_after = place_of(room.events, room.of(Mark)[-1]) > first
    on_side = from_midline_mm(room.patient, room.mark_mm, room.level)[1] == room.side
    return is_after and on_side and not is_beyond_limit(room.patient, room.mark_mm, room.level, room.approach)


def _lateral_during_advance(room: Room) -> bool:
    moves = room.of(Advance)
    first = place_of(room.events, moves[0]) if moves else len(room.events)
    return any(isinstance(event, Shot) and event.view == "lateral" for event in room.events[first:])


def _both_views_here(room: Room) -> bool:
    return room.needle is not None and {"ap", "lateral"} <= _views(room, since_moved=True)


def _at_end_point(room: Room) -> bool:
    """Tell whether depth and side of the tip are those of the target, seen along the vertebra."""
    if room.needle is None:
        return False
    frame = room.patient.frames[room.level]
    target = frame.level_from_patient(target_mm(room.patient, room.level, room.side, room.approach))
    across, deep, _ = abs(frame.level_from_patient(room.needle.tip_mm) - target)
    return bool(deep <= room.approach.end_point.depth_mm and across <= room.approach.end_point.across_mm)


def _end_on(room: Room) -> bool:
    is_deep = room.needle is not None and room.needle.depth_mm > room.approach.image.shallow_mm
    return bool(room.of(Advance)) and (is_deep or bool(RULES["coaxial"](room)))


#: Rules by the name that the steps use.
DONE: dict[str, Callable[[Room], bool]] = {
    "prepared": lambda room: _in(room, _is_prepared(room)),
    "ap_taken": lambda room: _in(room, "ap" in _views(room)),
    "oblique_taken": lambda room: _in(room, "oblique" in _views(room)),
    "marked": lambda room: _in(room, _marked_well(room)),
    "numbed": lambda room: _in(room, bool(room.of(Numb))),
    "seen_end_on": _end_on,
    "lateral_taken": lambda room: _past(room, _lateral_during_advance(room)),
    "both_end_points": lambda room: _past(room, _both_views_here(room) and _at_end_point(room)),
    "aspirated": lambda room: _past(room, _since_move(room, Aspirate)),
    "contrast_watched": lambda room: _past(room, any(each.event.is_watched for each in _contrast_here(room))),
    "read_well": _read_well,
    "drug_given": lambda room: room.drug_ml >= room.approach.doses.block_ml,
    "feet_watched": lambda room: bool(RULES["feet_watched"](room)),
    "needle_out": lambda room: bool(RULES["needle_out"](room)),
}
#: When a step counts as tried, by the name that the steps use; only steps with a second wording.
TRIED: dict[str, Callable[[Room], bool]] = {
    "marked": lambda room: room.mark_mm is not None,
    "both_end_points": _both_views_here,
}
