"""What connects a C-arm with those who show its pictures, and what they hear of each picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sympblock.anatomy.patient import Patient
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.detector import Exposure
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.fluoroscopy.subtraction import ImageMode
from sympblock.widgets.c_arm_console.console_state import ConsoleState


@dataclass(frozen=True, eq=False)
class TakenImage:
    """Holds of whom and from where the last picture was taken, and what it cost.

    Parameters
    ----------
    patient : Patient
        Who lay there.
    pose, shutters : CArmPose, Shutters
        How the C-arm stood.
    exposure : Exposure
        What the tube gave.
    dose : DoseRecord
        Of this picture alone.
    mode : str
        How it was taken; a picture for a mask counts as subtraction.
    note : str
        What stands on it; empty for a picture that nothing was subtracted from.
    console : ConsoleState
        As it stood.
    tip_mm : tuple of float or None
        Where the tip of a needle lay, patient frame; None = there was none.
    """

    patient: Patient
    pose: CArmPose
    shutters: Shutters
    exposure: Exposure
    dose: DoseRecord
    mode: ImageMode = "fluoroscopy"
    note: str = ""
    console: ConsoleState = ConsoleState()
    tip_mm: tuple[float, float, float] | None = None


@dataclass(frozen=True)
class CArmWires:
    """Connects a C-arm with what shows it.

    Parameters
    ----------
    stands : callable
        Returns how the console sets the C-arm now.
    send : callable
        Takes a message for the page and its buffers.
    switched : callable
        Takes True when the tube goes on, False when it goes off.
    show : callable
        Shows anew what was given; takes what a screen reader says, None = how the C-arm stands.
    pictured : callable
        Takes each picture after it was sent.
    prepare : callable
        Takes how the next picture is taken, just before it is.
    """

    stands: Callable[[], ConsoleState]
    send: Callable[[dict[str, Any], list[bytes]], None]
    switched: Callable[[bool], None]
    show: Callable[[str | None], None]
    pictured: Callable[[TakenImage], None]
    prepare: Callable[[ImageMode], None] = lambda mode: None
