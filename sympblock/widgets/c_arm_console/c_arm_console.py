"""The console of the simulated C-arm: a live picture, its controls, and what it costs in dose."""

from __future__ import annotations

import asyncio
import dataclasses
import time
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import numpy as np
import traitlets

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import numbered_patient
from sympblock.drawing.films.c_arm_sketch import c_arm_sketch
from sympblock.fluoroscopy.c_arm import OBLIQUE_RANGE_DEG, CArmPose
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.fluoroscopy.image_marks import side_marks, spots
from sympblock.fluoroscopy.imager import Imager
from sympblock.fluoroscopy.straight_needle import needle_along_beam
from sympblock.widgets.c_arm_console.console_state import (
    DOSE_LEVELS,
    ConsoleState,
    console_controls,
    hides_needle,
    significant,
    window_of,
)
from sympblock.widgets.core.frame_queue import FrameQueue
from sympblock.widgets.core.live_widget import module, style_sheet
from sympblock.widgets.core.panel import Control, Picture, Table, Words
from sympblock.widgets.core.prepared_panel import PreparedPanel

READOUT_EVERY_S = 0.5
#: What the page of a console is made of; a last file shows it.
CONSOLE_SCRIPTS = (
    "core/scene_labels.js",
    "core/scene.js",
    "core/panel.js",
    "c_arm_console/c_arm_screen.js",
    "c_arm_console/c_arm_console.js",
)
CONSOLE_STYLES = ("core/theme.css", "core/scene.css", "core/panel.css", "c_arm_console/c_arm_console.css")
STEPS = {"oblique_deg": 1.0, "craniocaudal_tilt_deg": 1.0, "superior_mm": 5.0, "left_mm": 5.0}
#: How the last picture is shown: to change it costs no radiation.
DISPLAY = ("contrast_percent", "brightness", "inverted", "flipped", "rotated_deg", "names")


class CArmConsole(PreparedPanel):
    """Shows live fluoroscopy of one patient while the pedal is down, and the last picture after that.

    Parameters
    ----------
    state : ConsoleState
        How the C-arm stands first.
    make : callable
        Takes a seed and returns a patient; 0 is the typical one.
    is_blocking : bool
        True is_blocking for the patient instead of going on meanwhile.

    Attributes
    ----------
    is_on : bool
        True while the tube gives radiation.
    given : DoseRecord
        All that was given since the console opened.
    taken : tuple of (CArmPose, Shutters) or None
        From where the last picture was taken; None = none yet.
    """

    _esm = module(*CONSOLE_SCRIPTS, "c_arm_console/c_arm_console_main.js")
    _css = style_sheet(*CONSOLE_STYLES)
    title = "C-arm"
    buttons_first = True
    #: False where the name would answer a question.
    names_patient: ClassVar[bool] = True
    unanswered = frozenset({"seen"})
    waiting_words = "Preparing the C-arm: a few seconds, and only the first time on this computer."
    failed_words = "The C-arm could not be prepared. Reload the page; if it happens again, please report it."

    is_on = traitlets.Bool(False).tag(sync=True)

    def __init__(
        self,
        state: ConsoleState = ConsoleState(),
        make: Callable[[int], Patient] = numbered_patient,
        is_blocking: bool = False,
    ) -> None:
        self._make, self._imager, self._patient = make, None, None
        self.given, self._exposure = DoseRecord(), None
        self.taken: tuple[CArmPose, Shutters] | None = None
        self._last: DoseRecord | None = None
        self._series: asyncio.Task | None = None
        self._number, self._on_the_way, self._told_at = 0, FrameQueue(), 0.0
        super().__init__(state, is_blocking)
        self._prepare(state)

    def controls(self, state: ConsoleState) -> Sequence[Control]:
        """Offer what a console has."""
        return console_controls(
            state, is_ready=not self.preparing, has_picture=self._number > 0, has_dose=self.given.pulses > 0
        )

    def pictures(self, state: ConsoleState) -> Sequence[Picture]:
        """Draw where tube, table and scatter are."""
        caption = "Seen from the feet; the patient lies prone, the patient's left on your left."
        return (Picture("room", caption, c_arm_sketch(state.pose), 2),)

    def readout(self, state: ConsoleState) -> Sequence[Words | Table]:
        """Say what the tube gives and what was given."""
        if self.preparing:
            return (Words(self.preparing),)
        given = self.given
        now = (
            "–"
            if self._exposure is None
            else f"{self._exposure.kvp:.0f} kVp, {self._exposure.mas_per_pulse:.2f} mAs per pulse"
        )
        last = "–" if self._last is None else f"{significant(self._last.kerma_area_gy_cm2)} Gy cm²"
        who = ("On the table", f"patient {state.seed}" if state.seed else "the typical patient")
        rows = (
            *((who,) if self.names_patient else ()),
            ("Last image", now),
            ("Its kerma-area product", last),
            ("Images", f"{given.pulses}"),
            ("Fluoroscopy time", f"{given.fluoroscopy_s:.1f} s"),
            ("Kerma-area product", f"{significant(given.kerma_area_gy_cm2)} Gy cm²"),
            ("Air kerma at the reference point", f"{significant(given.reference_kerma_ugy / 1000)} mGy"),
        )
        return (
            Table("Dose of all images since reset", ("", "total"), rows),
            Words(
                "In 127 fluoroscopic spinal procedures the mean was 1.18 ± 1.08 Gy cm² in 34 ± 27 s.",
                "For comparison",
                ("hanucernat2012",),
            ),
        )

    def said(self, state: ConsoleState) -> str:
        """Say how the C-arm stands."""
        if self.preparing:
            return self.preparing
        kept = f" Image {state.kept} is on the reference monitor." if state.kept else ""
        return f"{self._place_words(state)}.{kept}"

    def _place_words(self, state: ConsoleState) -> str:
        turned = f"Oblique {state.oblique_deg:g}° to the {state.side}" if state.oblique_deg else "AP"
        return f"{turned}, tilt {state.craniocaudal_tilt_deg:g}°"

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; besides those of a panel: ``pedal``, ``nudge`` and ``seen``."""
        event = content["event"]
        if event == "seen":
            self._on_the_way.saw(int(content["number"]))
        elif event == "pedal":
            self._pedal(bool(content["down"]))
        elif event == "nudge":
            self._nudge(str(content["id"]), int(content["steps"]))
        else:
            super().handle(content)

    def pressed(self, state: ConsoleState, button: str) -> ConsoleState:
        """Take one picture, keep it, place a needle, or bring another patient."""
        if button == "shot":
            self._take(state, 1.0 / float(state.rate))
        elif button == "keep":
            self.send({"event": "keep", "number": self._number, "caption": self._place_words(state)})
            state = dataclasses.replace(state, kept=self._number)
        elif button == "zero":
            self.given = DoseRecord()
        elif button == "needle":
            state = dataclasses.replace(state, needle=None if state.needle else state.pose)
            self._imager.put("steel", [needle_along_beam(state.needle)] if state.needle else [])
        else:
            state = dataclasses.replace(state, seed=state.seed + 1, needle=None, kept=0)
            self.given, self._last, self.taken = DoseRecord(), None, None
            self.send({"event": "clear"})
            self._prepare(state)
        return state

    def rehearsal(self) -> CArmConsole:
        """Return an undisplayed twin in the first state."""
        return type(self)(self._first, self._make, is_blocking=True)

    def _nudge(self, name: str, steps: int) -> None:
        """Move a control by some of its steps, at most to its end."""
        if name not in STEPS:
            raise ValueError(f"{self.title}: nothing called {name!r} can be nudged")
        if name == "oblique_deg":
            self._turn(steps * STEPS[name])
            return
        control = self._control(name)
        wanted = getattr(self.state, name) + steps * STEPS[name]
        self.set(name, min(max(wanted, control.low), control.high))

    def _turn(self, to_right_deg: float) -> None:
        """Move the detector towards the right of an unmirrored picture, through AP to the other side."""
        sign = 1.0 if self.state.side == "right" else -1.0
        high = OBLIQUE_RANGE_DEG[1]
        wanted = min(max(sign * self.state.oblique_deg + to_right_deg, -high), high)
        side = self.state.side if wanted == 0.0 else "right" if wanted > 0.0 else "left"
        self._show(dataclasses.replace(self.state, oblique_deg=abs(wanted), side=side))

    def _pedal(self, is_down: bool) -> None:
        if self.preparing or is_down == self.is_on:
            return
        self.is_on = is_down
        if self._series is not None:
            self._series.cancel()
        if not is_down:
            self._show(self.state)
            return
        self._on_the_way.begin(self._number)
        # At once, so that a tap gives a picture however soon it ends.
        self._take(self.state, 1.0 / float(self.state.rate))
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.is_on = False
            return
        self._series = loop.create_task(self._live())

    async def _live(self) -> None:
        """Go on taking pictures while the pedal is down; a slow page gets fewer, a page that is gone none."""
        due = time.monotonic()
        while self.is_on:
            pulse_s = 1.0 / float(self.state.rate)
            # What comes up to a pulse late does not push the next one on: the rate is kept.
            due = max(due + pulse_s, time.monotonic() - pulse_s)
            await asyncio.sleep(max(due - time.monotonic(), 0.001))
            if not await self._on_the_way.has_room(self._number, float(self.state.rate)):
                self.is_on = False
            if self.is_on:
                self._take(self.state, pulse_s)
            if time.monotonic() - self._told_at > READOUT_EVERY_S:
                self._told_at = time.monotonic()
                self._show(self.state, "")

    def _take(self, state: ConsoleState, pulse_s: float) -> None:
        """Take one picture and send it with its marks."""
        pose = state.pose
        picture = self._imager.take(pose, state.shutters, window_of(state), dose_level=DOSE_LEVELS[state.dose])
        self._exposure = picture.exposure
        self._last = DoseRecord().after(picture.exposure, pose, state.shutters.open_share, pulse_s)
        self.given = self.given.after(picture.exposure, pose, state.shutters.open_share, pulse_s)
        self.taken = (pose, state.shutters)
        self._number += 1
        self._send_picture(state, picture.grey)

    def _send_picture(self, state: ConsoleState, grey: np.ndarray) -> None:
        """Send the last picture with its marks, as the learner wants to see it."""
        pose, shutters = self.taken
        named = spots(self._patient, pose) if state.names else []
        about = {
            "event": "frame",
            "number": self._number,
            "size": pose.pixel_count,
            "marks": side_marks(pose),
            "flipped": state.flipped,
            "rotated_deg": state.rotated_deg,
            "spots": [spot for spot in named if shutters.leaves_open(*spot["at"]) and not hides_needle(state, spot)],
        }
        self.send(about, [grey.tobytes()])

    def set(self, name: str, value: Any) -> None:
        """Set one control; what only changes how a picture is shown changes the held one at once."""
        super().set(name, value)
        if name in DISPLAY and self.taken is not None and not self.preparing and not self.is_on:
            self._send_picture(self.state, self._imager.shown_anew(window_of(self.state)))

    def patient_of(self, state: ConsoleState) -> Patient:
        """Return who lies on the table; takes seconds when somebody is built for the first time."""
        return self._make(state.seed)

    def _prepare(self, state: ConsoleState) -> None:
        """Bring patient and renderer."""
        self.is_on = False
        self.prepare(lambda: self._made(state), self._arrived)

    def _made(self, state: ConsoleState) -> tuple[Patient, Imager]:
        patient = self.patient_of(state)
        imager = Imager(patient, seed=state.seed)
        # A first small picture, so that all is compiled before the pedal is pressed.
        imager.take(CArmPose(pixel_count=128))
        return patient, imager

    def _arrived(self, made: tuple[Patient, Imager]) -> None:
        self._patient, self._imager = made
