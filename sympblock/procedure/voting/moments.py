"""Moments of the procedure room at which a decision is due, by the names that the data use; they follow from the room alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from sympblock.block.needle.needle_target import target_mm
from sympblock.block.needle.skin_mark import is_beyond_limit
from sympblock.content.teaching.block_votes import BlockDecision, MomentName
from sympblock.procedure.events import MOVES, Aim, Aspirate, Enter, Event, Mark, Read, Shot, Withdraw
from sympblock.procedure.guide import AT_NEEDLE, TRIED
from sympblock.procedure.room_notes import SIGN_OF
from sympblock.procedure.room_record import Room

#: A tip that is farther from the depth of the end point is still on its way (design).
ON_THE_WAY_MM = 25.0


def last_of(room: Room, *kinds: type[Event]) -> int:
    """Return the place of the last event of some kinds, -1 if there was none."""
    return max((number for number, event in enumerate(room.events) if isinstance(event, kinds)), default=-1)


def beyond_end_point_mm(room: Room) -> float:
    """Return how far the tip lies in front of the depth of the end point; below 0 it is short of it.

    Raises
    ------
    ValueError
        If no needle is in.
    """
    if room.needle is None:
        raise ValueError("no needle is in: there is no depth")
    frame = room.patient.frames[room.level]
    target = frame.level_from_patient(target_mm(room.patient, room.level, room.side, room.approach))
    return float(target[1] - frame.level_from_patient(room.needle.tip_mm)[1])


def _noted_since(room: Room, number: int, is_meant: Callable[[str], bool]) -> bool:
    return any(note.event_number > number and is_meant(note.kind) for note in room.notes)


def _is_at_odds(room: Room) -> bool:
    wanted = room.request
    if wanted is None or not room.is_chosen or room.of(Enter):
        return False
    return room.side != wanted.side or not (wanted.is_level_open or room.level in wanted.levels)


def _is_unmarked(room: Room) -> bool:
    """Ask for an oblique picture on the screen that nothing was marked in, and no needle."""
    shots = room.of(Shot)
    is_open = room.needle is None and not room.drugs and bool(shots) and shots[-1].view == "oblique"
    return is_open and last_of(room, Shot) > last_of(room, Mark, Enter)


def _is_marked(room: Room) -> bool:
    return room.needle is None and room.mark_mm is not None and last_of(room, Mark) > last_of(room, Enter)


def _is_beyond_limit(room: Room) -> bool:
    mark = room.mark_mm
    return _is_marked(room) and mark is not None and is_beyond_limit(room.patient, mark, room.level, room.approach)


def _has_met_sign(room: Room) -> bool:
    """Tell whether a structure told of itself on the way, and the needle has not been pulled back since."""
    moved = last_of(room, Enter, Withdraw)
    felt = any(note.event_number > moved and note.sign_kind and note.kind not in SIGN_OF for note in room.notes)
    return room.needle is not None and not room.drugs and felt


def _is_not_dry(room: Room) -> bool:
    return (
        room.needle is not None and not room.drugs and _noted_since(room, last_of(room, *MOVES), SIGN_OF.__contains__)
    )


def _has_met_bone(room: Room) -> bool:
    since = last_of(room, Enter, Withdraw, Aim, Shot)
    return room.needle is not None and not room.drugs and _noted_since(room, since, "bone".__eq__)


def _has_way_left(room: Room) -> bool:
    return room.needle is not None and not room.injections and beyond_end_point_mm(room) < -ON_THE_WAY_MM


def _is_in_place(room: Room) -> bool:
    """Tell whether a needle is in, through which nothing was given at this place."""
    return room.needle is not None and not room.injections_here and not room.drugs


def _is_unread(room: Room) -> bool:
    here = bool(room.injections_here) and not room.drugs
    return here and not any(isinstance(event, Read) for event in room.since_moved())


def _may_be_given(room: Room) -> bool:
    reads = [event for event in room.since_moved() if isinstance(event, Read)]
    return room.needle is not None and not room.drugs and bool(reads) and reads[0].decision == "go_on"


MOMENTS: Mapping[MomentName, Callable[[Room], bool]] = {
    "level_open": lambda room: not room.is_chosen,
    "unprepared": lambda room: not room.ticked and not room.of(Enter),
    "level_at_odds": _is_at_odds,
    "nothing_seen": lambda room: not room.of(Shot),
    "not_oblique": lambda room: room.needle is None and not any(shot.view == "oblique" for shot in room.of(Shot)),
    "unmarked": _is_unmarked,
    "entry_beyond_limit": _is_beyond_limit,
    "marked": _is_marked,
    "sign_met": _has_met_sign,
    "not_dry": lambda room: bool(room.of(Aspirate)) and _is_not_dry(room),
    "bone_met": _has_met_bone,
    "short_of_end_point": _has_way_left,
    "unconfirmed": lambda room: _is_in_place(room) and not TRIED["both_end_points"](room),
    "off_end_point": lambda room: (
        _is_in_place(room) and TRIED["both_end_points"](room) and not AT_NEEDLE["both_end_points"](room)
    ),
    "no_contrast_here": _is_in_place,
    "contrast_unread": _is_unread,
    "drug_due": _may_be_given,
    "drug_given": lambda room: bool(room.drugs) and room.needle is not None,
    "patient_waits": lambda room: bool(room.drugs) and not room.has_left,
}


def decision_due(room: Room, decisions: Iterable[BlockDecision], asked: Mapping[str, int]) -> BlockDecision | None:
    """Return the decision that is due, None if the block has come to its end.

    Parameters
    ----------
    room : Room
        As it stands.
    decisions : iterable of BlockDecision
        The more urgent ones first.
    asked : Mapping of str to int
        How often each was taken, by its id; one that was taken as often as it may be is not due any more, so that every block ends.
    """
    if room.is_finished:
        return None
    open_ones = (each for each in decisions if asked.get(each.id, 0) < each.most)
    return next((each for each in open_ones if MOMENTS[each.when](room)), None)
