"""How the console of the C-arm stands, as a short code."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.widgets.c_arm_console.console_controls import CONSOLE_GROUPS, TABLE, ConsoleReadiness, controls_of
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.core.panel import Control
from sympblock.widgets.core.state_code import state_code, state_in_code, state_kind

CONSOLE_CODE = state_kind("C", ConsoleState, CArmPose)


def console_code(state: ConsoleState) -> str:
    """Return the code of who lies there, how the C-arm stands, and where a needle was placed."""
    return state_code(CONSOLE_CODE, _at_rest(state))


def console_in_code(text: str) -> ConsoleState:
    """Return how the C-arm stands in a code, with the pedal up and both screens empty.

    Raises
    ------
    CodeRefusedError
        If it is no code of a C-arm, or no C-arm stands so.
    """
    return _at_rest(state_in_code(CONSOLE_CODE, text, ConsoleState(), _controls))


def _at_rest(state: ConsoleState) -> ConsoleState:
    """Return a state without what hangs on pictures that were taken, and without radiation."""
    return dataclasses.replace(state, kept=0, stays_down=False, subtracts=False)


def _controls(state: ConsoleState) -> Sequence[Control]:
    if state.needle is not None:
        # A needle lies where the C-arm has stood once, so the table must reach it.
        left_mm, posterior_mm, superior_mm = state.needle.target_mm
        reached = ConsoleState(left_mm=left_mm, posterior_mm=posterior_mm, superior_mm=superior_mm)
        for control in TABLE:
            control.accept(getattr(reached, control.name))
    return controls_of(CONSOLE_GROUPS, state, ConsoleReadiness(True, False, False))
