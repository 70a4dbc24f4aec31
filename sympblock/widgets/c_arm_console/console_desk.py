"""The desk of a C-arm: the controls that it offers, what its gestures do, and how the machine stands in words."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable
from typing import Any

from sympblock.content import tables
from sympblock.drawing.films.c_arm_sketch import c_arm_sketch
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.fluoroscopy.straight_needle import needle_along_beam
from sympblock.widgets.c_arm_console.c_arm import CArm
from sympblock.widgets.c_arm_console.console_controls import (
    DISPLAY,
    ConsoleGroup,
    ConsoleReadiness,
    controls_of,
    nudged,
)
from sympblock.widgets.c_arm_console.console_state import ConsoleState, significant
from sympblock.widgets.core.panel import Control, Picture, Table, Words

NO_MASK = "There is no mask to subtract. Take one in this view before you inject contrast."
MASK_ELSEWHERE = "C-arm or collimator has moved since the mask was taken, so bones would not cancel. Take a new mask."


class ConsoleDesk:
    """Shows how a C-arm stands and answers the gestures of its console.

    Parameters
    ----------
    arm : CArm
        What is controlled.
    show : callable
        Takes the state after a gesture.
    """

    def __init__(self, arm: CArm, show: Callable[[ConsoleState], None]) -> None:
        self.arm, self._show = arm, show
        self._refusal = ""

    def controls(self, state: ConsoleState, groups: Iterable[ConsoleGroup]) -> tuple[Control, ...]:
        """Return the controls of some groups, as the machine stands."""
        arm = self.arm
        readiness = ConsoleReadiness(arm.is_ready, has_picture=arm.last is not None, has_dose=arm.given.pulses > 0)
        return controls_of(groups, state, readiness)

    def picture(self, state: ConsoleState) -> Picture:
        """Draw where tube, table and scatter are."""
        caption = "Seen from the feet; the patient lies prone, the patient's left on your left."
        return Picture("room", caption, c_arm_sketch(state.pose), 2)

    def readout(self, who: str = "") -> tuple[Table, Words]:
        """Say what the tube gives and what was given.

        Parameters
        ----------
        who : str
            Who lies on the table; empty where that is not told.
        """
        given, last = self.arm.given, self.arm.last
        exposure = last and f"{last.exposure.kvp:.0f} kVp, {last.exposure.mas_per_pulse:.2f} mAs per pulse"
        rows = (
            *((("On the table", who),) if who else ()),
            ("Last image", exposure or "–"),
            ("Its kerma-area product", f"{significant(last.dose.kerma_area_gy_cm2)} Gy cm²" if last else "–"),
            ("Images", f"{given.pulses}"),
            ("Fluoroscopy time", f"{given.fluoroscopy_s:.1f} s"),
            ("Kerma-area product", f"{significant(given.kerma_area_gy_cm2)} Gy cm²"),
            ("Air kerma at the reference point", _reference_words(given)),
        )
        return (Table("Dose of all images since reset", ("", "total"), rows), _published_dose())

    def said(self, state: ConsoleState) -> str:
        """Say how the C-arm stands."""
        kept = f" Image {state.kept} is on the reference monitor." if state.kept else ""
        return f"{state.place_words}.{kept}"

    def answer(self, state: ConsoleState, content: dict[str, Any]) -> bool:
        """Act on ``pedal``, ``nudge`` and ``seen``; tell whether it was one of them."""
        event = content["event"]
        if event == "seen":
            self.arm.saw(int(content["number"]))
        elif event == "pedal":
            self.arm.press_pedal(bool(content["down"]))
        elif event == "nudge":
            self._show(nudged(state, str(content["id"]), int(content["steps"])))
        else:
            return False
        return True

    def pressed(self, state: ConsoleState, button: str) -> ConsoleState:
        """Take one picture or a mask, start or stop subtraction, keep a picture, place a needle, or count dose from zero.

        Raises
        ------
        ValueError
            If the desk has no such button.
        """
        if button == "shot":
            self.arm.take_spot(state)
        elif button == "mask":
            self.arm.take_mask(state)
        elif button == "subtract":
            return self._subtracting(state)
        elif button == "keep":
            self.arm.keep(state.place_words)
            return dataclasses.replace(state, kept=self.arm.number)
        elif button == "zero":
            self.arm.reset_dose()
        elif button == "needle":
            return self._with_needle(state)
        else:
            raise ValueError(f"the desk of the C-arm has no button called {button!r}")
        return state

    def has_set(self, name: str) -> None:
        """Show the held picture anew if a control was set that only changes how it is shown."""
        if name in DISPLAY:
            self.arm.show_anew()

    def take_refusal(self) -> str:
        """Return why the last button did nothing, once; empty if it did what it says."""
        refusal, self._refusal = self._refusal, ""
        return refusal

    def _subtracting(self, state: ConsoleState) -> ConsoleState:
        """Start or stop subtraction; without a mask from this place it is not started."""
        mask = self.arm.mask
        if not state.subtracts and mask is None:
            self._refusal = NO_MASK
        elif not state.subtracts and mask is not None and not mask.fits(state.pose, state.shutters):
            self._refusal = MASK_ELSEWHERE
        else:
            return dataclasses.replace(state, subtracts=not state.subtracts)
        return state

    def _with_needle(self, state: ConsoleState) -> ConsoleState:
        """Place a needle along the beam, or take it away."""
        state = dataclasses.replace(state, needle=None if state.needle else state.pose)
        self.put_needle(state)
        return state

    def put_needle(self, state: ConsoleState) -> None:
        """Let the needle of a state lie in the next picture, or none."""
        self.arm.put("steel", [needle_along_beam(state.needle)] if state.needle else [])
        self.arm.tip_mm = state.needle.target_mm if state.needle else None


def _reference_words(given: DoseRecord) -> str:
    """Write the air kerma; a session that an earlier version of the course began did not note it."""
    kerma_mgy = given.reference_kerma_ugy / 1000.0
    return "not recorded" if math.isnan(kerma_mgy) else f"{significant(kerma_mgy)} mGy"


def _published_dose() -> Words:
    """Say what fluoroscopy of the spine gave in a published series."""
    rows = tables.fluoroscopy_rows()
    kerma, time = rows.spinal_series_kerma_area_gy_cm2, rows.spinal_series_fluoroscopy_s
    return Words(
        f"In {rows.spinal_series_procedures_count.value:.0f} fluoroscopic spinal procedures the mean was "
        f"{kerma.value:g} ± {kerma.spread:g} Gy cm² in {time.value:g} ± {time.spread:g} s.",
        "For comparison",
        kerma.source,
    )
