"""How far a guided session has come: each step is done when what happened says so."""

from __future__ import annotations

from collections.abc import Callable

from sympblock.block.block_events import Advance, Aspirate, Numb, Read, Shot
from sympblock.block.checklist_rules import MOVES, RULES, SHALLOW_MM
from sympblock.block.room import Room
from sympblock.content.agents import load_agents
from sympblock.content.checklist import load_checklist
from sympblock.content.guide_steps import GuideStep, load_guide_steps

#: So much drug makes a block in a guided session (design, after two protocols).
BLOCK_ML = 7.0


def next_step(room: Room) -> tuple[int, GuideStep] | None:
    """Return place and text of the first step that is not done, None after the last.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> next_step(Room(typical_patient()))[1].id
    'prepare'
    """
    for place, step in enumerate(load_guide_steps()):
        if not DONE[step.when](room):
            return place, step
    return None


def _views(room: Room, since_moved: bool = False) -> set[str]:
    events = list(room.events)
    if since_moved:
        last = max((i for i, event in enumerate(events) if isinstance(event, MOVES)), default=0)
        events = events[last:]
    return {event.view for event in events if isinstance(event, Shot)}


def _since_move(room: Room, kind: type) -> bool:
    for event in reversed(room.events):
        if isinstance(event, MOVES):
            return False
        if isinstance(event, kind):
            return True
    return False


def _here(room: Room, is_anaesthetic: bool) -> list:
    """Return what was given where the needle stands now."""
    if room.needle is None:
        return []
    return [
        each
        for each in room.given
        if each.needle.path_mm == room.needle.path_mm
        and load_agents()[each.event.agent].is_anaesthetic == is_anaesthetic
    ]


def _drug_ml(room: Room) -> float:
    return sum(each.event.ml for each in room.given if load_agents()[each.event.agent].is_anaesthetic)


def _read_well(room: Room) -> bool:
    return _drug_ml(room) > 0 or (
        _since_move(room, Read) and room.of(Read)[-1].decision == "go_on" and bool(_here(room, False))
    )


def _past(room: Room, done: bool) -> bool:
    """A step before the drug counts as done once drug was given."""
    return done or _drug_ml(room) > 0


def _in(room: Room, done: bool) -> bool:
    """A step before the needle counts as passed once the needle is in, whether it was done or left out."""
    return done or bool(room.of(Advance))


def _end_on(room: Room) -> bool:
    is_deep = room.needle is not None and room.needle.depth_mm > SHALLOW_MM
    return bool(room.of(Advance)) and (is_deep or bool(RULES["coaxial"](room)))


#: Rules by the name that the steps use.
DONE: dict[str, Callable[[Room], bool]] = {
    "prepared": lambda room: _in(room, all(item.id in room.ticked for item in load_checklist() if item.tick)),
    "ap_taken": lambda room: _in(room, "ap" in _views(room)),
    "oblique_taken": lambda room: _in(room, "oblique" in _views(room)),
    "marked": lambda room: _in(room, room.mark_mm is not None),
    "numbed": lambda room: _in(room, bool(room.of(Numb))),
    "seen_end_on": _end_on,
    "lateral_taken": lambda room: _past(room, bool(room.of(Advance)) and "lateral" in _views(room)),
    "both_end_points": lambda room: _past(
        room, {"ap", "lateral"} <= _views(room, since_moved=True) and room.needle is not None
    ),
    "aspirated": lambda room: _past(room, _since_move(room, Aspirate)),
    "contrast_watched": lambda room: _past(room, any(each.event.is_watched for each in _here(room, False))),
    "read_well": _read_well,
    "drug_given": lambda room: _drug_ml(room) >= BLOCK_ML,
    "feet_watched": lambda room: bool(RULES["feet_watched"](room)),
    "needle_out": lambda room: bool(RULES["needle_out"](room)),
}
