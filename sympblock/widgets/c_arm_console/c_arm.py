"""One simulated C-arm: who lies under it, whether the tube is on, its last picture, and what was given."""

from __future__ import annotations

import asyncio
import dataclasses
import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.content import tables
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.fluoroscopy.image_marks import side_marks, spots
from sympblock.fluoroscopy.imager import Imager
from sympblock.fluoroscopy.subtraction import ImageMode, Mask, Technique, charge_ratio
from sympblock.geometry.mesh import Mesh
from sympblock.widgets.c_arm_console.arm_wires import CArmWires, TakenImage
from sympblock.widgets.c_arm_console.console_state import ConsoleState, hides_needle, window_of
from sympblock.widgets.core.frame_queue import FrameQueue

READOUT_EVERY_S = 0.5
#: Stands on a difference to a mask that was taken from elsewhere: bones do not cancel.
MOVED = "Subtraction: C-arm or collimator has moved since the mask"


class NobodyThereError(RuntimeError):
    """Says that a picture was asked for while nobody lies under the C-arm."""


@dataclass(frozen=True, eq=False)
class OnTable:
    """Holds who lies under the C-arm, and what takes the pictures."""

    patient: Patient
    imager: Imager

    @classmethod
    def of(cls, patient: Patient, seed: int) -> OnTable:
        """Lay somebody down; a first small picture is taken, so that all is compiled before the pedal is pressed.

        Parameters
        ----------
        patient : Patient
            Who lies there.
        seed : int
            Of the noise.
        """
        imager = Imager(patient, seed=seed)
        imager.take(CArmPose(pixel_count=128))
        return cls(patient, imager)


class CArm:
    """Takes pictures of who lies under it, one by one or live, and counts what they give.

    Parameters
    ----------
    wires : CArmWires
        What shows it.

    Attributes
    ----------
    is_on : bool
        True while the tube gives radiation.
    given : DoseRecord
        All that was given since the last reset.
    last : TakenImage or None
        The picture on the screen; None = the screen is empty.
    number : int
        How many pictures were taken.
    tip_mm : tuple of float or None
        Where the tip of the needle in the beam lies, patient frame; None = there is none.
    """

    def __init__(self, wires: CArmWires) -> None:
        self._wires = wires
        self._table: OnTable | None = None
        self._series: asyncio.Task[None] | None = None
        self._frames, self._told_at = FrameQueue(), 0.0
        self.is_on, self.given, self.number = False, DoseRecord(), 0
        self.last: TakenImage | None = None
        self.tip_mm: tuple[float, float, float] | None = None

    @property
    def is_ready(self) -> bool:
        """Tell whether somebody lies under the C-arm."""
        return self._table is not None

    @property
    def table(self) -> OnTable:
        """Return who lies under the C-arm.

        Raises
        ------
        NobodyThereError
            If nobody does.
        """
        if self._table is None:
            raise NobodyThereError("nobody lies under the C-arm: wait until the patient is there")
        return self._table

    @property
    def pulse_s(self) -> float:
        """Return the time from one picture to the next, as the console is set."""
        return self._wires.stands().pulse_s

    def lay(self, table: OnTable) -> None:
        """Put somebody under the C-arm."""
        self._table = table

    def leave(self) -> None:
        """Take the patient away; the tube goes off."""
        self.switch(False)
        self._table = None

    def clear(self) -> None:
        """Empty the screens; what was given stays counted."""
        self.last = None
        self._wires.send({"event": "clear"}, [])

    def reset_dose(self, given: DoseRecord | None = None) -> None:
        """Count what is given from zero, or from what a session that is gone on with has given."""
        self.given = given or DoseRecord()

    def put(self, material: str, meshes: Sequence[Mesh], shares: Sequence[float] | None = None) -> None:
        """Place metal or contrast for the next picture, see :meth:`Imager.put`."""
        self.table.imager.put(material, meshes, shares)

    def breathe(self, at_s: float) -> None:
        """Let the kidneys stand in the next picture where they do at a time of the room."""
        self.table.imager.breathe(at_s)

    def switch(self, is_on: bool) -> None:
        """Switch the tube; a series ends with it."""
        self.is_on = is_on
        self._wires.switched(is_on)

    def press_pedal(self, is_down: bool) -> None:
        """Take live pictures while the pedal is down; without anybody on the table nothing happens."""
        if not self.is_ready or is_down == self.is_on:
            return
        self.switch(is_down)
        if self._series is not None:
            self._series.cancel()
        if not is_down:
            self._wires.show(None)
            return
        self.begin_run()
        # At once, so that a tap gives a picture however soon it ends.
        self.take()
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.switch(False)
            return
        self._series = loop.create_task(self._live())

    def begin_run(self) -> None:
        """Switch the tube on for a run of pictures; all pictures so far count as seen."""
        self.switch(True)
        self._frames.begin(self.number)

    def saw(self, number: int) -> None:
        """Note that the page drew a picture."""
        self._frames.saw(number)

    def take_if_seen(self) -> None:
        """Take one picture more, unless the page is still busy with those before it."""
        if not self._frames.is_full(self.number, self._wires.stands().rate_per_s):
            self.take()

    @property
    def mask(self) -> Mask | None:
        """Return what subtraction compares with; None = no mask was taken of who lies here."""
        return self._table.imager.mask if self._table else None

    def take(self, stands: ConsoleState | None = None, pulse_s: float | None = None) -> None:
        """Take one picture, with the mask subtracted if the console says so, and send it with its marks.

        Parameters
        ----------
        stands : ConsoleState or None
            How the C-arm stands; None = as the console says now.
        pulse_s : float or None
            Fluoroscopy time that the picture counts for; None = one pulse of the rate.
        """
        stands = stands or self._wires.stands()
        mode: ImageMode = "subtraction" if stands.subtracts and self.mask else "fluoroscopy"
        self._take(stands, mode, pulse_s)

    def take_spot(self, stands: ConsoleState) -> None:
        """Take one digital spot image: more charge than a fluoroscopic pulse, and less noise."""
        self._take(stands, "subtraction" if stands.subtracts and self.mask else "spot", None)

    def take_mask(self, stands: ConsoleState) -> None:
        """Take the pictures whose mean later ones are compared with."""
        imager = self.table.imager
        imager.mask = None
        for _ in range(int(tables.fluoroscopy().mask_pulses_count)):
            self._take(dataclasses.replace(stands, subtracts=False), "subtraction", None)
            imager.keep_in_mask()

    def _take(self, stands: ConsoleState, mode: ImageMode, pulse_s: float | None) -> None:
        self._wires.prepare(mode)
        pose, shutters = stands.pose, stands.shutters
        is_subtracted = mode == "subtraction" and stands.subtracts
        technique = Technique(charge_ratio(mode), is_subtracted)
        picture = self.table.imager.take(
            pose, shutters, window_of(stands), dose_level=stands.dose_level, technique=technique
        )
        given = (picture.exposure, pose, shutters.open_share, stands.pulse_s if pulse_s is None else pulse_s)
        dose, note = DoseRecord().after(*given), self._note(stands, mode, is_subtracted)
        taken = (self.table.patient, pose, shutters, picture.exposure, dose, mode, note, stands)
        self.last = TakenImage(*taken, self.tip_mm)
        self.given = self.given.after(*given)
        self.number += 1
        self._send(self.last, stands, picture.grey)
        self._wires.pictured(self.last)

    def _note(self, stands: ConsoleState, mode: ImageMode, is_subtracted: bool) -> str:
        """Say on the picture what was subtracted, and that a mask from elsewhere does not fit."""
        if not is_subtracted:
            return "Mask" if mode == "subtraction" else ""
        return "Subtraction" if self.mask and self.mask.fits(stands.pose, stands.shutters) else MOVED

    def show_anew(self) -> None:
        """Show the held picture as the console says now; it costs no radiation, and a live one changes by itself."""
        if self.last is not None and self.is_ready and not self.is_on:
            stands = self._wires.stands()
            self._send(self.last, stands, self.table.imager.shown_anew(window_of(stands)))

    def show_again(self, stands: ConsoleState, note: str, mode: ImageMode = "fluoroscopy") -> None:
        """Show what a picture from some place shows, as one that was taken before: it is no exposure and counts nowhere.

        Parameters
        ----------
        stands : ConsoleState
            How the C-arm stood.
        note : str
            Stands on the picture.
        mode : str
            How it was taken; a difference is shown without its mask, which was not kept.
        """
        pose, shutters, technique = stands.pose, stands.shutters, Technique(charge_ratio(mode))
        picture = self.table.imager.take(
            pose, shutters, window_of(stands), dose_level=stands.dose_level, technique=technique
        )
        cost = DoseRecord().after(picture.exposure, pose, shutters.open_share, 0.0)
        self.last = TakenImage(self.table.patient, pose, shutters, picture.exposure, cost, mode, note, stands)
        self.number += 1
        self._send(self.last, stands, picture.grey)

    def keep(self, caption: str) -> None:
        """Copy the held picture to the second screen."""
        self._wires.send({"event": "keep", "number": self.number, "caption": caption}, [])

    async def _live(self) -> None:
        """Go on taking pictures while the pedal is down; a slow page gets fewer, a page that is gone none."""
        due = time.monotonic()
        while self.is_on:
            stands = self._wires.stands()
            # What comes up to a pulse late does not push the next one on: the rate is kept.
            due = max(due + stands.pulse_s, time.monotonic() - stands.pulse_s)
            await asyncio.sleep(max(due - time.monotonic(), 0.001))
            if not await self._frames.has_room(self.number, self._wires.stands().rate_per_s):
                self.switch(False)
            if self.is_on:
                self.take(pulse_s=stands.pulse_s)
            if time.monotonic() - self._told_at > READOUT_EVERY_S:
                self._told_at = time.monotonic()
                self._wires.show("")

    def _send(self, taken: TakenImage, stands: ConsoleState, grey: np.ndarray) -> None:
        """Send a picture with its marks, as the learner wants to see it."""
        named = spots(taken.patient, taken.pose) if stands.names else []
        seen = [spot for spot in named if taken.shutters.leaves_open(*spot["at"]) and not hides_needle(stands, spot)]
        about = {
            "event": "frame",
            "number": self.number,
            "size": taken.pose.pixel_count,
            "marks": side_marks(taken.pose),
            "flipped": stands.flipped,
            "rotated_deg": stands.rotated_deg,
            "spots": seen,
            "tip": _share_of(taken),
            "note": taken.note,
        }
        self._wires.send(about, [grey.tobytes()])


def _share_of(taken: TakenImage) -> tuple[float, float] | None:
    """Return where in a picture the needle's tip is seen, from its left and its upper edge; None where it is not."""
    if taken.tip_mm is None:
        return None
    column, row = taken.pose.pixel_of(np.array(taken.tip_mm)) / taken.pose.pixel_count
    at = (round(float(column), 4), round(float(row), 4))
    return at if all(0.0 < share < 1.0 for share in at) and taken.shutters.leaves_open(*at) else None
