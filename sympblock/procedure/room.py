"""What may happen in the procedure room, and what follows from it.

A room is a record; every event returns another one. The same events in the same
patient always give the same room, so that a session can be replayed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import singledispatch
from itertools import takewhile

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.injectate_spread import Spread, inject
from sympblock.block.needle import needle as hand
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.needle_deflection import where_skin_lies_mm
from sympblock.block.needle.structures_at_risk import newly_pierced
from sympblock.content import tables
from sympblock.procedure.discharge import findings_of
from sympblock.procedure.events import (
    Advance,
    Aim,
    Ask,
    Aspirate,
    Bevel,
    Choose,
    Discharge,
    DischargeCheck,
    Enter,
    Event,
    Finish,
    Inject,
    Mark,
    Numb,
    Read,
    Remove,
    Save,
    Shot,
    Tick,
    Treat,
    Wait,
    Withdraw,
)
from sympblock.procedure.reaction.reaction_notes import answers, asked_note, looked_note, notes_until
from sympblock.procedure.reaction.treatments import LOOKS, check_treatment, posture_of
from sympblock.procedure.room_notes import (
    NOT_NUMB,
    RoomNote,
    aspirated_words,
    entry_notes,
    felt_notes,
    injected_notes,
    pierced_notes,
    slid_notes,
    stopped_note,
)
from sympblock.procedure.room_record import Injection, Room, RoomError


def after(room: Room, event: Event, spread: Spread | None = None) -> Room:
    """Return the room after an event.

    Parameters
    ----------
    room : Room
        Before it.
    event : Event
        What happens.
    spread : Spread or None
        Of an injection that was watched while it flowed: all fluid at this tip; None = it is computed now.

    Raises
    ------
    RoomError
        If the event cannot happen now; nothing has changed then.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> after(Room(typical_patient()), Tick(at_s=4.0, item="consent")).ticked
    frozenset({'consent'})
    """
    if room.is_finished:
        raise RoomError("The session has ended: start again for another one.")
    if event.at_s < room.at_s - 1e-6:
        raise RoomError(f"Time runs forward: {event.at_s:g} s comes before {room.at_s:g} s.")
    if room.has_left and not isinstance(event, (Shot, Finish)):
        raise RoomError("The patient has left the room: end the session.")
    until_s = event.at_s + _passed_s(event)
    # Whatever comes of what was done before comes while this act takes its time.
    room = _all_noted(room, notes_until(room, until_s))
    if isinstance(event, Inject) and spread is not None:
        changed = _given(room, event, spread)
    else:
        changed = _act(event, room)
    return replace(changed, at_s=until_s, events=(*room.events, event))


def replay(room: Room, events: Iterable[Event]) -> Room:
    """Let some events happen one after the other."""
    for event in events:
        room = after(room, event)
    return room


def needle_in(room: Room) -> Needle:
    """Return the needle, or say that there is none."""
    if room.needle is None:
        raise RoomError("There is no needle in the patient: mark an entry point and set a needle first.")
    return room.needle


def needle_to_inject(room: Room) -> Needle:
    """Return the needle, or say why nothing can be injected through it."""
    needle = needle_in(room)
    if needle.depth_mm == 0.0:
        raise RoomError("The needle only touches the skin: advance it before you inject.")
    return needle


def spread_of_all(room: Room, more_ml: float) -> Spread:
    """Compute where all goes that was given at the tip so far, and some more.

    Raises
    ------
    RoomError
        If it cannot be injected.
    """
    needle = needle_to_inject(room)
    before = sum(each.event.ml for each in room.injections_here)
    try:
        return inject(room.patient, np.array(needle.path_mm), before + more_ml, room.lies_elsewhere)
    except ValueError as error:
        raise RoomError(f"That cannot be injected: {error}.") from None


def _passed_s(event: Event) -> float:
    """Return how long the room stands still after an event: a wait begins at its time and ends later."""
    if isinstance(event, Wait):
        return 60.0 * event.minutes
    is_wait = isinstance(event, Discharge) and event.decision == "wait"
    return 60.0 * tables.discharge().recheck_min if is_wait else 0.0


@singledispatch
def _act(event: Event, room: Room) -> Room:
    raise TypeError(f"nothing follows from {type(event).__name__}: register what does")


@_act.register(Shot)
@_act.register(Save)
@_act.register(Read)
@_act.register(Tick)
def _noted(event: Event, room: Room) -> Room:
    return room


@_act.register
def _ask(event: Ask, room: Room) -> Room:
    if room.question(event.item).who == "patient":
        _must_answer(room, event.at_s)
    return _told(room, event, RoomNote(room.answer(event.item), room.question(event.item).who))


@_act.register
def _wait(event: Wait, room: Room) -> Room:
    """Let time pass; after a dose the patient is asked how it feels."""
    since = takewhile(lambda each: not isinstance(each, Wait), reversed(room.events))
    if not any(isinstance(each, Inject) and each.is_drug for each in since):
        return room
    asked = event.model_copy(update={"at_s": event.at_s + _passed_s(event)})
    return _told(room, asked, asked_note(room, asked.at_s))


@_act.register
def _choose(event: Choose, room: Room) -> Room:
    return replace(room, level=event.level, side=event.side)


@_act.register
def _mark(event: Mark, room: Room) -> Room:
    notes = entry_notes(room.patient, event.point_mm, room.level, room.approach)
    was_beyond = room.mark_mm is not None and entry_notes(room.patient, room.mark_mm, room.level, room.approach)
    room = replace(room, mark_mm=event.point_mm)
    return room if was_beyond else _all_told(room, event, notes)


@_act.register
def _numb(event: Numb, room: Room) -> Room:
    return _told(
        replace(room, numb_at_mm=(*room.numb_at_mm, room.entry_mm)),
        event,
        RoomNote(f"Skin and track are anaesthetised: {room.skin_words(event)}."),
    )


@_act.register
def _enter(event: Enter, room: Room) -> Room:
    if room.needle is not None:
        raise RoomError("A needle is in already: remove it before you set another one.")
    if posture_of(room) != "prone":
        raise RoomError("The patient does not lie prone: turn the patient prone before you set a needle.")
    entry_mm = where_skin_lies_mm(room.patient, np.array(event.point_mm))
    set_ = hand.touch_skin(entry_mm, np.array(event.heading), room.approach.needle.length_mm)
    room = replace(room, needle=set_)
    # The learner chose the mark: the limit is held against it, not against where the skin slid to.
    notes = entry_notes(room.patient, event.point_mm, room.level, room.approach)
    return _all_told(room, event, (*notes, *slid_notes(event.point_mm, set_)))


@_act.register
def _advance(event: Advance, room: Room) -> Room:
    before = needle_in(room)
    pushed, contact = _pushed(room.patient, before, event)
    new = newly_pierced(room.patient, before, pushed, event.at_s)
    room = replace(room, needle=pushed, pierced=(*room.pierced, *new))
    if before.depth_mm == 0.0 and not room.is_numb:
        room = _told(room, event, RoomNote(NOT_NUMB, "patient"))
    room = _all_told(room, event, felt_notes(room.patient, before, pushed, room.has_syringe))
    room = _all_told(room, event, pierced_notes(new))
    return room if contact is None else _told(room, event, stopped_note(contact, pushed))


def _pushed(patient: Patient, needle: Needle, event: Advance) -> tuple[Needle, hand.Contact | None]:
    """Push step by step, so that a needle that was held comes to lie where it was seen; what stops it ends the push."""
    met = None
    for _ in range(event.steps):
        needle, contact = hand.advance(patient, needle, event.by_mm / event.steps)
        met = contact or met
        if contact is not None and not contact.is_grazed:
            break
    return needle, met


@_act.register
def _withdraw(event: Withdraw, room: Room) -> Room:
    needle = needle_in(room)
    for _ in range(event.steps):
        needle = hand.withdraw(needle, event.by_mm / event.steps)
    return replace(room, needle=needle)


@_act.register
def _aim(event: Aim, room: Room) -> Room:
    try:
        return replace(room, needle=hand.aim(needle_in(room), np.array(event.heading)))
    except hand.NeedleError as error:
        raise RoomError(f"{str(error)[0].upper()}{str(error)[1:]}.") from None


@_act.register
def _bevel(event: Bevel, room: Room) -> Room:
    towards = None if event.towards is None else np.array(event.towards)
    return replace(room, needle=hand.turn_bevel(needle_in(room), towards))


@_act.register
def _remove(event: Remove, room: Room) -> Room:
    needle_in(room)
    return replace(room, needle=None)


@_act.register
def _aspirate(event: Aspirate, room: Room) -> Room:
    return _told(room, event, aspirated_words(room.patient, needle_in(room)))


@_act.register
def _inject(event: Inject, room: Room) -> Room:
    return _given(room, event, spread_of_all(room, event.ml))


def _given(room: Room, event: Inject, spread: Spread) -> Room:
    before = sum(each.event.ml for each in room.injections_here)
    injection = Injection(event, spread, before, needle_to_inject(room))
    room = replace(room, injections=(*room.injections, injection))
    return _all_told(room, event, injected_notes(room.patient, injection.needle, event, spread))


@_act.register
def _check_for_discharge(event: DischargeCheck, room: Room) -> Room:
    _needle_must_be_out(room)
    _must_answer(room, event.at_s)
    return _all_told(room, event, findings_of(replace(room, at_s=event.at_s), event.check))


@_act.register
def _discharge(event: Discharge, room: Room) -> Room:
    _needle_must_be_out(room)
    if event.decision == "home":
        _must_answer(room, event.at_s)
    return room


def _must_answer(room: Room, at_s: float) -> None:
    if not answers(room, at_s):
        raise RoomError("The patient does not answer: look at the monitor, and treat the patient first.")


def _needle_must_be_out(room: Room) -> None:
    if room.needle is not None:
        raise RoomError("The needle is still in: remove it before the patient is checked for discharge.")
    if not room.of(Enter):
        raise RoomError("No needle has been set: there is nothing to check. End the session to postpone the block.")


@_act.register
def _treat(event: Treat, room: Room) -> Room:
    check_treatment(room, event)
    return _told(room, event, looked_note(room, event.at_s)) if event.name in LOOKS else room


@_act.register
def _finish(event: Finish, room: Room) -> Room:
    return replace(room, is_finished=True)


def _told(room: Room, event: Event, note: RoomNote) -> Room:
    return replace(room, notes=(*room.notes, replace(note, at_s=event.at_s, event_number=len(room.events))))


def _all_noted(room: Room, notes: Iterable[RoomNote]) -> Room:
    """Tell what has its own time."""
    told = tuple(replace(note, event_number=len(room.events)) for note in notes)
    return replace(room, notes=(*room.notes, *told)) if told else room


def _all_told(room: Room, event: Event, notes: Iterable[RoomNote]) -> Room:
    for note in notes:
        room = _told(room, event, note)
    return room
