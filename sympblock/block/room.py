"""The procedure room: who lies there, what was done, and what operator and patient noticed.

A room is a record; every event returns another one. The same events in the same
patient always give the same room, so that a session can be replayed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import singledispatch

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block import needle as hand
from sympblock.block.block_events import (
    Advance,
    Aim,
    Aspirate,
    Bevel,
    Choose,
    Enter,
    Event,
    Finish,
    Inject,
    Mark,
    Numb,
    Read,
    Remove,
    Shot,
    Tick,
    Wait,
    Withdraw,
)
from sympblock.block.injectate_spread import Spread, inject
from sympblock.block.needle import Needle
from sympblock.block.room_words import (
    NOT_NUMB,
    Note,
    aspirated_words,
    injected_notes,
    met_notes,
    stopped_note,
)
from sympblock.block.structures_at_risk import Met, met
from sympblock.conventions import Level, Side


class RoomError(ValueError):
    """Says what cannot be done in the room as it stands, and what can."""


@dataclass(frozen=True, eq=False)
class Given:
    """Holds one injection.

    Parameters
    ----------
    event : Inject
        Agent, volume, and whether it was watched.
    spread : Spread
        Where all went that was given at this tip so far, this injection included.
    before_ml : float
        What had been given there before.
    needle : Needle
        As it stood.
    """

    event: Inject
    spread: Spread
    before_ml: float
    needle: Needle


@dataclass(frozen=True, eq=False)
class Room:
    """Says how the room stands.

    Parameters
    ----------
    patient : Patient
        Who lies there.
    level, side : str
        What is to be blocked.
    at_s : float
        Time of the last event.
    mark_mm : tuple of float or None
        The mark on the skin; None = none yet.
    needle : Needle or None
        None = none in the patient.
    events : tuple of Event
        All that happened.
    notes : tuple of Note
        All that was noticed, with times.
    met : tuple of Met
        What needles have run through, in order; a needle that was taken out counts.
    given : tuple of Given
        Injections through the needle.
    is_numb, is_finished : bool
        Whether skin and track are numb, and whether the session has ended.
    """

    patient: Patient
    level: Level = "L3"
    side: Side = "left"
    at_s: float = 0.0
    mark_mm: tuple[float, float, float] | None = None
    needle: Needle | None = None
    events: tuple[Event, ...] = ()
    notes: tuple[Note, ...] = ()
    met: tuple[Met, ...] = ()
    given: tuple[Given, ...] = ()
    is_numb: bool = False
    is_finished: bool = False

    def of(self, kind: type) -> tuple:
        """Return the events of one kind, in order."""
        return tuple(event for event in self.events if isinstance(event, kind))

    @property
    def ticked(self) -> frozenset[str]:
        """Return the items of the checklist that were done."""
        return frozenset(event.item for event in self.of(Tick))


def after(room: Room, event: Event) -> Room:
    """Return the room after an event.

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
    passed = 60.0 * event.minutes if isinstance(event, Wait) else 0.0
    return replace(_act(event, room), at_s=event.at_s + passed, events=(*room.events, event))


def replay(room: Room, events: Iterable[Event]) -> Room:
    """Let some events happen one after the other."""
    for event in events:
        room = after(room, event)
    return room


def needle_in(room: Room) -> Needle:
    """Return the needle, or say that there is none."""
    if room.needle is None:
        raise RoomError("There is no needle in the patient: choose an entry and set a needle first.")
    return room.needle


@singledispatch
def _act(event: Event, room: Room) -> Room:
    return room


@_act.register(Tick)
@_act.register(Shot)
@_act.register(Read)
@_act.register(Wait)
def _noted(event: Event, room: Room) -> Room:
    return room


@_act.register
def _choose(event: Choose, room: Room) -> Room:
    return replace(room, level=event.level, side=event.side)


@_act.register
def _mark(event: Mark, room: Room) -> Room:
    return replace(room, mark_mm=event.point_mm)


@_act.register
def _numb(event: Numb, room: Room) -> Room:
    return _told(replace(room, is_numb=True), event, Note(f"Skin and track are numb: {event.ml:g} ml lidocaine 1 %."))


@_act.register
def _enter(event: Enter, room: Room) -> Room:
    if room.needle is not None:
        raise RoomError("A needle is in already: take it out before you set another one.")
    set_ = hand.touch_skin(room.patient, np.array(event.point_mm), np.array(event.heading))
    return replace(room, needle=set_)


@_act.register
def _advance(event: Advance, room: Room) -> Room:
    before = needle_in(room)
    pushed, contact = hand.advance(room.patient, before, event.by_mm)
    new = _newly_met(room.patient, before, pushed)
    room = replace(room, needle=pushed, met=(*room.met, *new))
    if before.depth_mm == 0.0 and not room.is_numb:
        room = _told(room, event, Note(NOT_NUMB, "patient"))
    for note in met_notes(new):
        room = _told(room, event, note)
    return room if contact is None else _told(room, event, stopped_note(contact, pushed))


def _newly_met(patient: Patient, before: Needle, pushed: Needle) -> tuple[Met, ...]:
    """Return what the last stretch has entered; what the tip was in already does not count again."""
    stretch = replace(pushed, path_mm=pushed.path_mm[len(before.path_mm) - 1 :])
    found = met(patient, stretch) if len(stretch.path_mm) > 1 else ()
    deep = before.depth_mm
    return tuple(
        replace(each, entry_mm=each.entry_mm + deep, exit_mm=each.exit_mm + deep)
        for each in found
        if each.entry_mm > 1e-6 or deep == 0.0
    )


@_act.register
def _withdraw(event: Withdraw, room: Room) -> Room:
    return replace(room, needle=hand.withdraw(needle_in(room), event.by_mm))


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
    needle = needle_in(room)
    if needle.depth_mm == 0.0:
        raise RoomError("The needle only touches the skin: advance it before you inject.")
    before = sum(each.event.ml for each in room.given if each.needle.path_mm == needle.path_mm)
    try:
        spread = inject(room.patient, np.array(needle.path_mm), before + event.ml)
    except ValueError as error:
        raise RoomError(f"That cannot be injected: {error}.") from None
    given = Given(event, spread, before, needle)
    room = replace(room, given=(*room.given, given))
    for note in injected_notes(room.patient, given.event, given.spread):
        room = _told(room, event, note)
    return room


@_act.register
def _finish(event: Finish, room: Room) -> Room:
    return replace(room, is_finished=True)


def _told(room: Room, event: Event, note: Note) -> Room:
    return replace(room, notes=(*room.notes, replace(note, at_s=event.at_s)))
