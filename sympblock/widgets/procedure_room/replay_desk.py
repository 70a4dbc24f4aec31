"""Looks at sessions that are over: plays them beside the page, and shows each act in the picture."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

from sympblock.procedure.acting.expert import ExpertGaveUpError
from sympblock.procedure.room_record import Room, RoomError, room_for
from sympblock.widgets.c_arm_console.c_arm import CArm
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.procedure_room.beam_contents import BeamContents
from sympblock.widgets.procedure_room.commands import WatchSession, Whose
from sympblock.widgets.procedure_room.replay import WHOSE_WORDS, Replay, Trail, expert_trail, own_trail
from sympblock.widgets.procedure_room.session_play import SessionPlay

NOT_OVER = "End the session first: it can be looked at again after its debrief."


class ReplayDesk:
    """Keeps what is looked at again.

    Parameters
    ----------
    arm : CArm
        Shows the pictures.
    contents : BeamContents
        What lies in the beam.
    showed : callable
        Takes how the C-arm stood, once something else is shown; None = as it stands.

    Attributes
    ----------
    shown : Replay
        Which session is shown, and which act.
    status : str
        That a session is being played, or why it cannot be.
    """

    def __init__(self, arm: CArm, contents: BeamContents, showed: Callable[[ConsoleState | None], None]) -> None:
        self._arm, self._contents, self._showed = arm, contents, showed
        self.forget()

    def forget(self) -> None:
        """Leave the sessions of a patient who has gone; one that is still being played will be dropped."""
        self.shown, self.status = Replay(), ""

    @property
    def room(self) -> Room | None:
        """Return the room that is shown; None while nothing is looked at again."""
        return self.shown.room if self.shown.whose in self.shown.trails else None

    def watch(self, play: SessionPlay, command: WatchSession, stands: ConsoleState, is_blocking: bool) -> None:
        """Show one act of a session; a session that was not played again yet is played first.

        Raises
        ------
        RoomError
            If the session goes on.
        """
        if play.found is None:
            raise RoomError(NOT_OVER)
        if command.whose in self.shown.trails:
            self._show(self.shown.at(command.whose, command.number), stands)
            return
        self.status = f"{WHOSE_WORDS[command.whose]} is being played: some seconds."
        make = partial(_trail, command.whose, play)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            loop = None
        if loop is None or is_blocking:
            self._have(command.whose, make(), stands)
            return
        before = self.shown
        job = loop.run_in_executor(None, make)
        job.add_done_callback(lambda done: self._end(done, command.whose, stands, before))

    def _end(self, done: asyncio.Future[Trail | str], whose: Whose, stands: ConsoleState, before: Replay) -> None:
        # Who has begun another session meanwhile does not want this one any more.
        if self.shown is before:
            self._have(whose, done.result(), stands)
            self._showed(None)

    def _have(self, whose: Whose, trail: Trail | str, stands: ConsoleState) -> None:
        if isinstance(trail, str):
            self.status = trail
            return
        self.status = ""
        self._show(self.shown.having(whose, trail), stands)

    def _show(self, shown: Replay, stands: ConsoleState) -> None:
        """Show the picture that stood on the screen after an act, with needle and contrast as they were then."""
        self.shown = shown
        room = shown.pictured
        self._contents.dress(room)
        self._contents.age(room, room.at_s)
        stood = shown.stands(stands)
        if stood is None:
            self._arm.clear()
            return
        self._showed(stood)
        self._arm.show_again(stood, f"{WHOSE_WORDS[shown.whose]}, act {shown.act}")


def _trail(whose: Whose, play: SessionPlay) -> Trail | str:
    """Play a session again; return why not if it cannot be."""
    first = room_for(play.scenario, play.room.patient)
    try:
        if whose == "expert":
            return expert_trail(play.scenario, first)
        if play.found is None:
            return NOT_OVER
        return own_trail(first, play.room, play.found)
    except (RoomError, ExpertGaveUpError) as error:
        return f"{WHOSE_WORDS[whose]} cannot be shown: {error}"
