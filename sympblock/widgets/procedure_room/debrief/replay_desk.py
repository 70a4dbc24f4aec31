"""Looks at sessions that are over: plays them beside the page, and shows each act in the picture."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import partial

from sympblock.procedure.acting.expert import ExpertGaveUpError
from sympblock.procedure.room_record import Room, RoomError, room_for
from sympblock.widgets.c_arm_console.c_arm import CArm
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.procedure_room.beam_contents import BeamContents
from sympblock.widgets.procedure_room.commands import WatchSession, Whose
from sympblock.widgets.procedure_room.debrief.replay import WHOSE_WORDS, Replay, Trail, expert_trail, own_trail
from sympblock.widgets.procedure_room.session_play import SessionPlay

LOGGER = logging.getLogger(__name__)
NOT_OVER = "End the session first: it can be looked at again after its debrief."
FAILED = "could not be played because of a fault in the course. Press its button to try again; if it happens again, please report it."


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
    """

    def __init__(self, arm: CArm, contents: BeamContents, showed: Callable[[ConsoleState | None], None]) -> None:
        self._arm, self._contents, self._showed = arm, contents, showed
        self.forget()

    def forget(self) -> None:
        """Leave the sessions of a patient who has gone; those that are still being played will be dropped."""
        self.shown, self._problem = Replay(), ""
        self._wanted: WatchSession | None = None
        self._under_way: set[Whose] = set()
        # A session that was begun under an earlier mark belongs to a patient who has gone.
        self._mark = object()

    @property
    def status(self) -> str:
        """Say which sessions are being played, or why the last one cannot be shown; empty if all is there."""
        under_way = [words for whose, words in WHOSE_WORDS.items() if whose in self._under_way]
        played = [f"{words} is being played: some seconds." for words in under_way]
        return " ".join([*played, *([self._problem] if self._problem else [])])

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
        self._wanted, self._problem = command, ""
        if command.whose in self.shown.trails:
            self._show(self.shown.at(command.whose, command.number), stands)
        elif command.whose not in self._under_way:
            self._play(play, command.whose, stands, is_blocking)

    def _play(self, play: SessionPlay, whose: Whose, stands: ConsoleState, is_blocking: bool) -> None:
        make = partial(_trail, whose, play)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            loop = None
        if loop is None or is_blocking:
            self._have(whose, make(), stands)
            return
        self._under_way.add(whose)
        mark, job = self._mark, loop.run_in_executor(None, make)
        job.add_done_callback(lambda done: self._end(done, whose, stands, mark))

    def _end(self, done: asyncio.Future[Trail | str], whose: Whose, stands: ConsoleState, mark: object) -> None:
        fault = done.exception()
        # Who has begun another session meanwhile does not want this one any more.
        if self._mark is mark:
            self._under_way.discard(whose)
            self._have(whose, f"{WHOSE_WORDS[whose]} {FAILED}" if fault else done.result(), stands)
            self._showed(None)
        if fault is not None:
            LOGGER.error("%s could not be played", WHOSE_WORDS[whose], exc_info=fault)

    def _have(self, whose: Whose, trail: Trail | str, stands: ConsoleState) -> None:
        """Keep a session that was played, and show it if nothing else was asked for since."""
        wanted = self._wanted
        if isinstance(trail, str):
            self._problem = trail
        elif wanted is not None and wanted.whose == whose:
            self._show(self.shown.having(whose, trail).at(whose, wanted.number), stands)
        else:
            self.shown = self.shown.having(whose, trail)

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
