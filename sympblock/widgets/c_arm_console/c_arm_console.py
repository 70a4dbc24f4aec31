"""The console of the simulated C-arm: a live picture, its controls, and what it costs in dose."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any, Self

import traitlets

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import number_after, numbered_patient, who_words
from sympblock.codes.share_code import CodeRefusedError
from sympblock.widgets.c_arm_console.arm_panel import ArmPanel
from sympblock.widgets.c_arm_console.c_arm import OnTable
from sympblock.widgets.c_arm_console.console_code import CONSOLE_CODE, console_code, console_in_code
from sympblock.widgets.c_arm_console.console_controls import CONSOLE_GROUPS, ConsoleGroup
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.c_arm_console.reading import console_states
from sympblock.widgets.core.panel import Table, Words
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.core.share_desk import ShareDesk

HOW_TO_PLAY = "In the full course you tilt, turn and collimate the C-arm yourself, take images with the pedal, and see what each of them costs in dose."
WAIT = "The patient is still being prepared: open the code when the patient is there."
OPENED = "Opened: {place}. Take an image to see it."


class CArmConsole(ArmPanel):
    """Shows live fluoroscopy of one patient while the pedal is down, and the last picture after that.

    Parameters
    ----------
    state : ConsoleState
        How the C-arm stands first.
    make : callable
        Takes a seed and returns a patient; 0 is the typical one.
    is_blocking : bool
        True waits for the patient instead of going on meanwhile.

    Attributes
    ----------
    shared : dict
        The code that was made last, or what came of one that was opened, see :class:`ShareDesk`.
    """

    bundle_name = "c_arm_console"
    title = "C-arm"

    shared: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        state: ConsoleState = ConsoleState(),
        make: Callable[[int], Patient] = numbered_patient,
        is_blocking: bool = False,
    ) -> None:
        self._make = make
        super().__init__(state, is_blocking)
        self._share = ShareDesk(CONSOLE_CODE.letter, self._code, self._open, self._tell_shared)
        self.shared = self._share.at_first
        self._bring(state)

    def groups(self) -> Sequence[ConsoleGroup]:
        """Offer all that a console has; subtraction is of use only where contrast is given."""
        return [group for group in CONSOLE_GROUPS if group != "subtraction"]

    def readout(self, state: ConsoleState) -> Sequence[Words | Table]:
        """Say who lies there, what the tube gives and what was given."""
        if self.preparing:
            return (Words(self.preparing),)
        return self.desk.readout(who_words(state.seed))

    def pressed(self, state: ConsoleState, button: str) -> ConsoleState:
        """Bring another patient, or do what the desk does."""
        if button != "another":
            return super().pressed(state, button)
        return self._with(state, number_after(state.seed))

    def settle(self, state: ConsoleState, changed: str) -> ConsoleState:
        """Bring whoever has the number that was typed."""
        if changed != "seed" or state.seed == self.state.seed:
            return super().settle(state, changed)
        return self._with(state, state.seed)

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; besides those of the desk: ``share`` and ``open_code``."""
        if not self._share.answer(content):
            super().handle(content)

    def reading_form(self) -> ReadingForm:
        """Return the views of L3 as a film strip."""
        return ReadingForm(self.title, console_states(self._first.side), HOW_TO_PLAY, "strip")

    def rehearsal(self) -> Self:
        """Return an undisplayed twin in the first state."""
        return type(self)(self._first, self._make, is_blocking=True)

    def _with(self, state: ConsoleState, seed: int) -> ConsoleState:
        """Bring a patient, and leave needle, pictures and dose behind."""
        state = dataclasses.replace(state, seed=seed, needle=None, kept=0)
        self.arm.reset_dose()
        self.arm.clear()
        self._bring(state)
        return state

    def _bring(self, state: ConsoleState) -> None:
        """Bring patient and renderer."""
        self.arm.leave()
        self.prepare(lambda: OnTable.of(self._make(state.seed), state.seed), self._lay)

    def _lay(self, table: OnTable) -> None:
        self.arm.lay(table)
        self.desk.put_needle(self.state)

    def _code(self) -> tuple[str, str]:
        return console_code(self.state), ""

    def _open(self, text: str) -> str:
        """Let patient, C-arm and needle stand as in a code."""
        state = console_in_code(text)
        if self.preparing == self.waiting_words:
            raise CodeRefusedError(WAIT)
        self.arm.reset_dose()
        self.arm.clear()
        self._show(state)
        self._bring(state)
        return OPENED.format(place=state.place_words)

    def _tell_shared(self, shared: dict[str, Any]) -> None:
        self.shared = shared
