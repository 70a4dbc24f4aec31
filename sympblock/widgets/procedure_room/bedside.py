"""What follows from a command at the bedside: one event of the room."""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch

import numpy as np

from sympblock.block.needle.needle import Needle, NeedleError, point_of
from sympblock.block.needle.skin_mark import where_beam_leaves
from sympblock.content import tables
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
    Mark,
    Numb,
    Read,
    Remove,
    Tick,
    Treat,
    Wait,
    Withdraw,
)
from sympblock.procedure.room_record import TIME_OUT, Room, RoomError
from sympblock.widgets.c_arm_console.arm_wires import TakenImage
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.procedure_room.commands import (
    COMMANDS,
    AskPerson,
    BedsideCommand,
    CheckForDischarge,
    DecideDischarge,
    LetTimePass,
    MarkEntry,
    NumbSkin,
    PlanBlock,
    PullSyringe,
    PushNeedle,
    ReadContrast,
    SetNeedle,
    SteerNeedle,
    TakeNeedleOut,
    TickItem,
    TreatPatient,
)
from sympblock.widgets.procedure_room.directions import (
    ALONG_SHARE,
    ShownPicture,
    aimed,
    direction_of,
    moved_mark,
    ray_of,
    square_to,
)


@dataclass(frozen=True, eq=False)
class Bedside:
    """Says how all stands at the moment of a command.

    Parameters
    ----------
    room : Room
        Before it.
    now_s : float
        Time in the room.
    stands : ConsoleState
        How the C-arm stands, and how its picture is shown.
    last : TakenImage or None
        The picture on the screen.
    """

    room: Room
    now_s: float
    stands: ConsoleState
    last: TakenImage | None


@singledispatch
def event_for(command: BedsideCommand, at: Bedside) -> Event | None:
    """Return the event that follows from a command, None if nothing changes.

    Raises
    ------
    RoomError
        If it cannot happen now; the message says what can.
    """
    raise TypeError(f"no event follows from {type(command).__name__}: register what does")


@event_for.register
def _plan(command: PlanBlock, at: Bedside) -> Event:
    if not at.room.can_choose:
        has_other = at.room.request is not None and at.room.request.also is not None
        later = "Remove the needle first: then the other level can be chosen."
        raise RoomError(later if has_other else "A needle has been set: level and side can no longer be changed.")
    return Choose(at_s=at.now_s, level=command.level, side=command.side)


@event_for.register
def _ask(command: AskPerson, at: Bedside) -> Event:
    _needs_a_plan(command.item, at)
    return Ask(at_s=at.now_s, item=command.item)


@event_for.register
def _tick(command: TickItem, at: Bedside) -> Event:
    """Tick an item whose answer was read; a time-out restates a side and a level that were chosen."""
    _needs_a_plan(command.item, at)
    if command.item not in at.room.asked:
        who = at.room.question(command.item).who
        raise RoomError(f"Ask the {who} first: an item is done once its answer was read.")
    return Tick(at_s=at.now_s, item=command.item)


def _needs_a_plan(item: str, at: Bedside) -> None:
    if item == TIME_OUT and not at.room.is_chosen:
        raise RoomError("Choose side and level first: the time-out restates them.")


@event_for.register
def _mark(command: MarkEntry, at: Bedside) -> Event:
    if at.room.needle is not None:
        raise RoomError("A needle is in: remove it before you mark another entry point.")
    if at.last is None:
        raise RoomError("Take a spot image first: the mark is set where you click in it.")
    pose = at.last.pose
    place = where_beam_leaves(at.room.patient, pose.source_mm, ray_of(pose, command.at or (0.5, 0.5)))
    if place is None:
        raise RoomError(
            "At that point the beam does not leave through the back: turn the C-arm less, or click elsewhere."
        )
    return Mark(at_s=at.now_s, point_mm=point_of(place))


@event_for.register
def _steer(command: SteerNeedle, at: Bedside) -> Event | None:
    needle = at.room.needle
    if needle is None:
        return _moved_mark(command, at)
    if command.to == "straight":
        return Bevel(at_s=at.now_s, towards=None)
    return _steered(needle, direction_of(at.stands.pose, command.to, _shown(at)), at.now_s)


def _shown(at: Bedside) -> ShownPicture:
    return ShownPicture(at.stands.flipped, at.stands.rotated_deg)


def _moved_mark(command: SteerNeedle, at: Bedside) -> Event | None:
    room = at.room
    if room.mark_mm is None:
        raise RoomError("There is nothing to move yet: mark the entry point first.")
    if command.to == "straight":
        return None
    try:
        moved = moved_mark(room.patient, np.array(room.mark_mm), command.to, _shown(at))
    except NeedleError as error:
        raise RoomError(f"{str(error)[0].upper()}{str(error)[1:]}.") from None
    return Mark(at_s=at.now_s, point_mm=point_of(moved))


def _steered(needle: Needle, towards: np.ndarray, now_s: float) -> Event:
    """Aim a needle that is not deep yet; turn the bevel of one that is."""
    if can_aim(needle):
        return Aim(at_s=now_s, heading=point_of(aimed(needle, towards)))
    if np.linalg.norm(square_to(needle, towards)) < ALONG_SHARE:
        raise RoomError("In this view that arrow points along the needle: choose another arrow, or turn the C-arm.")
    return Bevel(at_s=now_s, towards=point_of(towards))


def can_aim(needle: Needle) -> bool:
    """Tell whether a needle is shallow enough to be aimed anew."""
    return needle.depth_mm <= tables.needle_geometry().redirect_most_mm


@event_for.register
def _numb(command: NumbSkin, at: Bedside) -> Event:
    if at.room.entry_mm is None:
        raise RoomError("Mark the entry point first: skin and track are infiltrated there.")
    return Numb(at_s=at.now_s, ml=tables.procedure_room().skin_ml)


@event_for.register
def _enter(command: SetNeedle, at: Bedside) -> Event:
    if at.room.mark_mm is None:
        raise RoomError("Mark the entry point first: take a spot image and click in it.")
    heading = at.stands.pose.source_mm - np.array(at.room.mark_mm)
    return Enter(at_s=at.now_s, point_mm=at.room.mark_mm, heading=point_of(heading / np.linalg.norm(heading)))


@event_for.register
def _push(command: PushNeedle, at: Bedside) -> Event:
    kind = Advance if command.mm > 0 else Withdraw
    return kind(at_s=at.now_s, by_mm=abs(command.mm))


@event_for.register
def _take_out(command: TakeNeedleOut, at: Bedside) -> Event:
    return Remove(at_s=at.now_s)


@event_for.register
def _aspirate(command: PullSyringe, at: Bedside) -> Event:
    return Aspirate(at_s=at.now_s)


@event_for.register
def _read(command: ReadContrast, at: Bedside) -> Event:
    return Read(at_s=at.now_s, pattern=command.pattern, decision=command.decision)


@event_for.register
def _wait(command: LetTimePass, at: Bedside) -> Event:
    return Wait(at_s=at.now_s, minutes=command.minutes)


@event_for.register
def _treat(command: TreatPatient, at: Bedside) -> Event:
    told = command.model_dump(exclude={"act"})
    return Treat(at_s=at.now_s, **told)


@event_for.register
def _check(command: CheckForDischarge, at: Bedside) -> Event:
    return DischargeCheck(at_s=at.now_s, check=command.check)


@event_for.register
def _discharge(command: DecideDischarge, at: Bedside) -> Event:
    return Discharge(at_s=at.now_s, decision=command.decision)


def unanswered(kinds: tuple[type, ...] = COMMANDS) -> list[str]:
    """Return the commands at the bedside from which no event follows.

    Examples
    --------
    >>> unanswered()
    []
    """
    nobody = event_for.dispatch(object)
    return [kind.__name__ for kind in kinds if issubclass(kind, BedsideCommand) and event_for.dispatch(kind) is nobody]


if unanswered():
    raise TypeError(f"no event follows from {', '.join(unanswered())}: register what does")
