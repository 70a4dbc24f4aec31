"""Screens, C-arm and dose table of a session that is gone on with, as they stood when it was left."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from sympblock.fluoroscopy.subtraction import ImageMode
from sympblock.procedure.acting.picture_run import given_by
from sympblock.procedure.events import Mark, Save, Shot
from sympblock.procedure.room_record import Room
from sympblock.widgets.c_arm_console.c_arm import CArm
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.procedure_room.beam_contents import BeamContents
from sympblock.widgets.procedure_room.debrief.replay import pictured_after, stood_for

#: Stands on a picture that was taken before the session was left.
EARLIER = "Taken before the session was left"


def screens_taken_up(arm: CArm, contents: BeamContents, rooms: Sequence[Room], console: ConsoleState) -> ConsoleState:
    """Show again what stood on both monitors, and count the dose on from where it was.

    Parameters
    ----------
    arm : CArm
        Shows the pictures; they give no dose.
    contents : BeamContents
        What lay in the beam.
    rooms : sequence of Room
        Before the first act, and after each.
    console : ConsoleState
        Of a session that begins.

    Returns
    -------
    ConsoleState
        As it stood for the last picture; the same if none was taken.
    """
    arm.reset_dose(given_by(rooms[-1].of(Shot)))
    saved = _last(rooms[-1], Save)
    kept = 0
    if saved is not None and rooms[saved].of(Shot):
        stood = _show_last(arm, contents, rooms[: saved + 1], console)
        arm.keep(stood.place_words)
        kept = arm.number
    if not rooms[-1].of(Shot):
        return console
    return dataclasses.replace(_show_last(arm, contents, rooms, console), kept=kept)


def was_marked_in_last_picture(room: Room) -> bool:
    """Tell whether the entry point was marked in the picture that was taken last."""
    shot, mark = _last(room, Shot), _last(room, Mark)
    return shot is not None and mark is not None and mark > shot


def _show_last(arm: CArm, contents: BeamContents, rooms: Sequence[Room], console: ConsoleState) -> ConsoleState:
    """Show the last picture up to the last of some rooms, with what lay in the beam when it was taken."""
    number = _last(rooms[-1], Shot) or 0
    room, shot = pictured_after(rooms, number + 1), rooms[-1].of(Shot)[-1]
    contents.dress(room)
    contents.age(room, room.at_s)
    stood = stood_for(shot, console)
    arm.show_again(stood, EARLIER, _mode(shot))
    return stood


def _mode(shot: Shot) -> ImageMode:
    if shot.is_subtraction:
        return "subtraction"
    return "spot" if shot.setting and shot.setting.is_spot else "fluoroscopy"


def _last(room: Room, kind: type) -> int | None:
    return next((number for number, event in reversed(list(enumerate(room.events))) if isinstance(event, kind)), None)
