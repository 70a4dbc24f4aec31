"""What every panel with a C-arm has: the machine, its desk, and a page that hears when the tube is on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import traitlets

from sympblock.fluoroscopy.subtraction import ImageMode
from sympblock.widgets.c_arm_console.arm_wires import CArmWires, TakenImage
from sympblock.widgets.c_arm_console.c_arm import CArm
from sympblock.widgets.c_arm_console.console_controls import ConsoleGroup
from sympblock.widgets.c_arm_console.console_desk import ConsoleDesk
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.core.panel import Control, Picture, Table, Words
from sympblock.widgets.core.prepared_panel import PreparedPanel


class ArmPanel(PreparedPanel[ConsoleState]):
    """Joins a C-arm and its desk to a page.

    A subclass says in ``groups`` which controls it offers, and lays a patient
    under :attr:`arm` once it has one.

    Attributes
    ----------
    arm : CArm
        What takes the pictures.
    desk : ConsoleDesk
        What answers the gestures of a console.
    is_on : bool
        True while the tube gives radiation, for the page.
    """

    buttons_first = True
    waiting_words = "Preparing the C-arm: a few seconds, and only the first time on this computer."
    failed_words = "The C-arm could not be prepared. Reload the page; if it happens again, please report it."

    is_on = traitlets.Bool(False).tag(sync=True)

    def __init__(self, state: ConsoleState, is_blocking: bool = False) -> None:
        self.arm = CArm(
            CArmWires(
                stands=lambda: self.state,
                send=lambda content, buffers: self.send(content, buffers),
                switched=lambda is_on: self.set_trait("is_on", is_on),
                show=lambda said: self._show(self.state, said),
                pictured=self.pictured,
                prepare=self.about_to_picture,
            )
        )
        self.desk = ConsoleDesk(self.arm, self._show)
        super().__init__(state, is_blocking)

    def groups(self) -> Sequence[ConsoleGroup]:
        """Return the groups of controls that are offered now, in the order shown."""
        raise TypeError(f"{type(self).__name__} names no groups of controls")

    def pictured(self, taken: TakenImage) -> None:
        """Note that a picture was taken; nothing follows unless a subclass says so."""

    def about_to_picture(self, mode: ImageMode) -> None:
        """Prepare the next picture; nothing is done unless a subclass does it."""

    def controls(self, state: ConsoleState) -> Sequence[Control]:
        """Return the controls of the groups that are offered."""
        return self.desk.controls(state, self.groups())

    def pictures(self, state: ConsoleState) -> Sequence[Picture]:
        """Draw where tube, table and scatter are."""
        return (self.desk.picture(state),)

    def readout(self, state: ConsoleState) -> Sequence[Words | Table]:
        """Say what the tube gives and what was given; who lies there is not told: it may be the answer to a task."""
        return (Words(self.preparing),) if self.preparing else self.desk.readout()

    def said(self, state: ConsoleState) -> str:
        """Say how the C-arm stands."""
        return self.preparing or self.desk.said(state)

    def set(self, name: str, value: Any) -> None:
        """Set one control; what only changes how a picture is shown changes the held one at once."""
        super().set(name, value)
        self.desk.has_set(name)

    def pressed(self, state: ConsoleState, button: str) -> ConsoleState:
        """Do what a button of the desk does."""
        return self.desk.pressed(state, button)

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; besides those of a panel: ``pedal``, ``nudge`` and ``seen``."""
        if not self.desk.answer(self.state, content):
            super().handle(content)
