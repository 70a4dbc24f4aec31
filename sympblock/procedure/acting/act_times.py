"""How long each act takes in the room, so that its clock measures acts and not clicks."""

from __future__ import annotations

from functools import singledispatch

from sympblock.content import tables
from sympblock.content.practice.discharge import load_discharge_checks
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
from sympblock.procedure.room_record import Room


@singledispatch
def minutes_of(event: Event, room: Room) -> float:
    """Return how long an act takes before it is done.

    Parameters
    ----------
    event : Event
        What happens next.
    room : Room
        Before it.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> minutes_of(Ask(at_s=0.0, item="asepsis"), Room(typical_patient()))
    3.0
    >>> minutes_of(Advance(at_s=0.0, by_mm=20.0), Room(typical_patient()))
    0.1
    """
    raise TypeError(f"nobody says how long {type(event).__name__} takes: register it")


@minutes_of.register(Choose)
@minutes_of.register(Tick)
@minutes_of.register(Save)
@minutes_of.register(Finish)
@minutes_of.register(Wait)
@minutes_of.register(Discharge)
def _no_time(event: Event, room: Room) -> float:
    """Return nothing: a mere decision, or a wait, whose own time passes after it."""
    return 0.0


@minutes_of.register
def _ask(event: Ask, room: Room) -> float:
    return room.question(event.item).minutes


@minutes_of.register
def _check(event: DischargeCheck, room: Room) -> float:
    check = load_discharge_checks().get(event.check)
    return check.minutes if check else 0.0


@minutes_of.register
def _mark(event: Mark, room: Room) -> float:
    return 0.0 if _goes_on(event, room) else tables.act_times().mark_min


@minutes_of.register(Aim)
@minutes_of.register(Bevel)
def _redirect(event: Event, room: Room) -> float:
    return 0.0 if _goes_on(event, room) else tables.act_times().redirect_min


def _goes_on(event: Event, room: Room) -> bool:
    """Tell whether an act only goes on with the one before: small steps of one movement take its time once."""
    return bool(room.events) and type(room.events[-1]) is type(event)


@minutes_of.register
def _numb(event: Numb, room: Room) -> float:
    return tables.act_times().numb_min


@minutes_of.register
def _enter(event: Enter, room: Room) -> float:
    return tables.act_times().enter_min


@minutes_of.register(Advance)
@minutes_of.register(Withdraw)
def _push(event: Advance | Withdraw, room: Room) -> float:
    times = tables.act_times()
    return times.pass_min * event.by_mm / times.pass_mm


@minutes_of.register
def _remove(event: Remove, room: Room) -> float:
    return tables.act_times().remove_min


@minutes_of.register
def _aspirate(event: Aspirate, room: Room) -> float:
    return tables.act_times().aspirate_min


@minutes_of.register
def _inject(event: Inject, room: Room) -> float:
    times = tables.act_times()
    return times.drug_min if event.is_drug else times.contrast_min


@minutes_of.register
def _read(event: Read, room: Room) -> float:
    return tables.act_times().read_min


@minutes_of.register
def _treat(event: Treat, room: Room) -> float:
    times = tables.act_times()
    return {"act": times.treat_min, "drug": times.medicate_min, "thought": 0.0}[event.does]


@minutes_of.register
def _shot(event: Shot, room: Room) -> float:
    return tables.act_times().picture_min if event.pulses == 1 else event.fluoroscopy_s / 60.0
