"""The console of the simulated C-arm: a live picture, its controls, and what it costs in dose."""

from __future__ import annotations

import asyncio
import dataclasses
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import traitlets

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.variants import numbered_patient
from sympblock.conventions import Side
from sympblock.drawing.c_arm_sketch import c_arm_sketch
from sympblock.fluoroscopy.c_arm import FIELDS_MM, OBLIQUE_RANGE_DEG, TILT_RANGE_DEG, CArmPose
from sympblock.fluoroscopy.detector import Window
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.fluoroscopy.imager import Imager, Shutters
from sympblock.fluoroscopy.picture_marks import side_marks, spots
from sympblock.fluoroscopy.straight_needle import needle_along_beam

from .live_widget import module, style_sheet
from .panel import Button, Choice, Control, Picture, Range, Table, Toggle, Words
from .prepared_panel import PreparedPanel

FIELDS = {f"{field:g}": f"{field / 10:g} cm" for field in FIELDS_MM}
RATES = {"4": "4", "8": "8", "15": "15", "30": "30"}
DOSES = {"low": "Low", "usual": "Usual", "high": "High"}
DOSE_LEVELS = {"low": 0.5, "usual": 1.0, "high": 2.0}
#: So many frames may be on their way; one more is not taken before one was seen.
MOST_ON_THE_WAY = 3
#: A page that has seen nothing for so long is gone: the tube is switched off.
GONE_AFTER_S = 4.0
READOUT_EVERY_S = 0.5
#: What the page of a console is made of; a last file shows it.
CONSOLE_SCRIPTS = ("scene_labels.js", "scene.js", "panel.js", "c_arm_screen.js", "c_arm_console.js")
STEPS = {"oblique_deg": 1.0, "craniocaudal_tilt_deg": 1.0, "superior_mm": 5.0, "left_mm": 5.0}
#: How the last picture is shown: to change it costs no radiation.
DISPLAY = ("contrast_percent", "brightness", "inverted", "flipped", "rotated_deg", "names")


@dataclass(frozen=True)
class ConsoleState:
    """Says how the C-arm stands and how its picture is shown; fields as in :class:`CArmPose` and its kin.

    Parameters
    ----------
    seed : int
        0 = the typical patient, else the number of a person.
    left_mm, posterior_mm, superior_mm : float
        Middle of the picture from the centre of L3: where the table was moved to.
    across_percent, along_percent : float
        Share of the field that the collimator leaves open.
    rotated_deg : float
        Turn of the picture on the screen, clockwise.
    needle : CArmPose or None
        Along the beam of which pose a needle was placed; None = no needle.
    kept : int
        Number of the picture on the second screen; 0 = none.
    """

    seed: int = 0
    oblique_deg: float = 0.0
    craniocaudal_tilt_deg: float = 0.0
    side: Side = "left"
    left_mm: float = 0.0
    posterior_mm: float = 0.0
    superior_mm: float = 0.0
    field: str = "300"
    across_percent: float = 100.0
    along_percent: float = 100.0
    contrast_percent: float = 100.0
    brightness: float = 0.0
    rate: str = "8"
    dose: str = "usual"
    stays_down: bool = False
    names: bool = False
    inverted: bool = False
    flipped: bool = False
    rotated_deg: float = 0.0
    needle: CArmPose | None = None
    kept: int = 0

    @property
    def pose(self) -> CArmPose:
        """Return where tube and detector stand."""
        return CArmPose(
            oblique_deg=self.oblique_deg,
            craniocaudal_tilt_deg=self.craniocaudal_tilt_deg,
            side=self.side,
            target_mm=(self.left_mm, self.posterior_mm, self.superior_mm),
            field_mm=float(self.field),
        )

    @property
    def shutters(self) -> Shutters:
        """Return what the collimator leaves open."""
        return Shutters(self.across_percent / 100.0, self.along_percent / 100.0)


class CArmConsole(PreparedPanel):
    """Shows live fluoroscopy of one patient while the pedal is down, and the last picture after that.

    Parameters
    ----------
    state : ConsoleState
        How the C-arm stands first.
    make : callable
        Takes a seed and returns a patient; 0 is the typical one.
    waits : bool
        True waits for the patient instead of going on meanwhile.

    Attributes
    ----------
    is_on : bool
        True while the tube gives radiation.
    given : DoseRecord
        All that was given since the console opened.
    taken : tuple of (CArmPose, Shutters) or None
        From where the last picture was taken; None = none yet.
    """

    _esm = module(*CONSOLE_SCRIPTS, "c_arm_console_main.js")
    _css = style_sheet("theme.css", "scene.css", "panel.css", "c_arm_console.css")
    title = "C-arm"
    buttons_first = True
    waiting_words = "Preparing the C-arm: a few seconds, and only the first time on this computer."
    failed_words = "The C-arm could not be prepared. Reload the page; if it happens again, please report it."

    is_on = traitlets.Bool(False).tag(sync=True)

    def __init__(
        self,
        state: ConsoleState = ConsoleState(),
        make: Callable[[int], Patient] = numbered_patient,
        waits: bool = False,
    ) -> None:
        self._make, self._imager, self._patient = make, None, None
        self.given, self._exposure = DoseRecord(), None
        self.taken: tuple[CArmPose, Shutters] | None = None
        self._last: DoseRecord | None = None
        self._series: asyncio.Task | None = None
        self._number, self._seen, self._seen_at, self._told_at = 0, 0, 0.0, 0.0
        super().__init__(state, waits)
        self._prepare(state)

    def controls(self, state: ConsoleState) -> Sequence[Control]:
        """Offer what a console has."""
        given = self.given
        high = OBLIQUE_RANGE_DEG[1]
        return (
            Choice("side", "Oblique towards", {"left": "Left", "right": "Right"}),
            Range("oblique_deg", "Oblique angle", 0.0, high, 1.0, "°"),
            Range("craniocaudal_tilt_deg", "Tilt, cephalad +", *TILT_RANGE_DEG, 1.0, "°"),
            Range("superior_mm", "Picture towards the head +", -120.0, 40.0, 1.0, "mm"),
            Range("left_mm", "Picture towards the left +", -90.0, 90.0, 1.0, "mm"),
            Range("posterior_mm", "Picture towards the back +", -60.0, 60.0, 1.0, "mm"),
            Choice("field", "Field", FIELDS),
            Range("across_percent", "Collimator, across", 20.0, 100.0, 5.0, "%"),
            Range("along_percent", "Collimator, along", 20.0, 100.0, 5.0, "%"),
            Choice("rate", "Pulses a second", RATES),
            Choice("dose", "Dose", DOSES),
            Range("contrast_percent", "Contrast", 50.0, 250.0, 10.0, "%"),
            Range("brightness", "Brightness", -60.0, 60.0, 5.0),
            Toggle("stays_down", "Pedal stays down"),
            Toggle("names", "Name landmarks"),
            Toggle("inverted", "Bone white"),
            Toggle("flipped", "Mirror the picture"),
            Range("rotated_deg", "Rotate the picture", -45.0, 45.0, 5.0, "°"),
            Button("shot", "One picture", enabled=not self.preparing),
            Button("keep", "Keep on second screen", enabled=self._number > 0),
            Button("needle", "Take the needle out" if state.needle else "Needle along the beam", not self.preparing),
            Button("zero", "Set dose to zero", given.pulses > 0),
            Button("another", "Another patient", enabled=not self.preparing),
        )

    def pictures(self, state: ConsoleState) -> Sequence[Picture]:
        """Draw where tube, table and scatter are."""
        caption = "Seen from the feet: the patient lies prone, the patient's left on your left."
        return (Picture("room", caption, c_arm_sketch(state.pose), 2),)

    def readout(self, state: ConsoleState) -> Sequence[Words | Table]:
        """Say what the tube gives and what was given."""
        if self.preparing:
            return (Words(self.preparing),)
        given = self.given
        now = (
            "–"
            if self._exposure is None
            else f"{self._exposure.kvp:.0f} kVp, {self._exposure.mas_per_pulse:.2f} mAs a pulse"
        )
        last = "–" if self._last is None else f"{significant(self._last.kerma_area_gy_cm2)} Gy cm²"
        rows = (
            ("On the table", f"person {state.seed}" if state.seed else "the typical patient"),
            ("Last picture", now),
            ("Its kerma-area product", last),
            ("Pictures", f"{given.pulses}"),
            ("Fluoroscopy time", f"{given.fluoroscopy_s:.1f} s"),
            ("Kerma-area product", f"{significant(given.kerma_area_gy_cm2)} Gy cm²"),
            ("Air kerma at the reference point", f"{significant(given.reference_kerma_ugy / 1000)} mGy"),
        )
        return (
            Table("Dose, all pictures since zero", ("", "given"), rows),
            Words(
                "127 fluoroscopic spinal procedures took 1.18 ± 1.08 Gy cm² and 34 ± 27 s.",
                "For comparison",
                ("hanucernat2012",),
            ),
        )

    def said(self, state: ConsoleState) -> str:
        """Say how the C-arm stands."""
        if self.preparing:
            return self.preparing
        kept = f" Picture {state.kept} is on the second screen." if state.kept else ""
        return f"{self._place_words(state)}.{kept}"

    def _place_words(self, state: ConsoleState) -> str:
        turned = f"Oblique {state.oblique_deg:g}° to the {state.side}" if state.oblique_deg else "AP"
        return f"{turned}, tilt {state.craniocaudal_tilt_deg:g}°"

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; besides those of a panel: ``pedal``, ``nudge`` and ``seen``."""
        event = content["event"]
        if event == "seen":
            self._seen, self._seen_at = max(self._seen, int(content["number"])), time.monotonic()
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
        return type(self)(self._first, self._make, waits=True)

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
        self._seen, self._seen_at = self._number, time.monotonic()
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
            due = max(due + pulse_s, time.monotonic())
            await asyncio.sleep(max(due - time.monotonic(), 0.001))
            if self._number - self._seen < MOST_ON_THE_WAY:
                self._take(self.state, pulse_s)
            elif time.monotonic() - self._seen_at > GONE_AFTER_S:
                self.is_on = False
            if time.monotonic() - self._told_at > READOUT_EVERY_S:
                self._told_at = time.monotonic()
                self._show(self.state, "")

    def _take(self, state: ConsoleState, pulse_s: float) -> None:
        """Take one picture and send it with its marks."""
        pose = state.pose
        picture = self._imager.take(pose, state.shutters, _window(state), dose_level=DOSE_LEVELS[state.dose])
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
            "spots": [spot for spot in named if shutters.leaves_open(*spot["at"]) and not _hides_needle(state, spot)],
        }
        self.send(about, [grey.tobytes()])

    def set(self, name: str, value: Any) -> None:
        """Set one control; what only changes how a picture is shown changes the held one at once."""
        super().set(name, value)
        if name in DISPLAY and self.taken is not None and not self.preparing and not self.is_on:
            self._send_picture(self.state, self._imager.shown_anew(_window(self.state)))

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


def _hides_needle(state: ConsoleState, spot: dict[str, Any]) -> bool:
    """Tell whether the name of a body would lie on a needle in the middle of the picture."""
    in_the_middle = max(abs(share - 0.5) for share in spot["at"]) < 0.06
    return state.needle is not None and spot["anchor"] == "middle" and in_the_middle


def _window(state: ConsoleState) -> Window:
    return Window(state.contrast_percent / 100.0, state.brightness, state.inverted)


def significant(number: float) -> str:
    """Write a number with two significant digits, without an exponent.

    Examples
    --------
    >>> significant(0.00417), significant(1.236), significant(0.0), significant(23.4)
    ('0.0042', '1.2', '0', '23')
    """
    if number == 0.0:
        return "0"
    digits = max(0, 1 - math.floor(math.log10(abs(number))))
    return f"{number:.{digits}f}"
