"""An endless series of computed contrast pictures: find the tip, name the pattern, decide."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import traitlets

from sympblock.anatomy.measures import measure
from sympblock.anatomy.surfaces import distance_mm
from sympblock.assessment.record import ReadCase, Record
from sympblock.block.needle_goal import goal_mm
from sympblock.block.reading_cases import WANTED, ReadingCase, reading_case
from sympblock.content.readings import load_readings
from sympblock.drawing.contrast_cases import MOMENTS, VIEWS, pictures_of, pose_of, tip_place
from sympblock.fluoroscopy.picture_marks import side_marks

from .c_arm_console import CONSOLE_STYLES
from .live_widget import module, style_sheet
from .panel import Button, Choice, Control, Table, Words
from .prepared_panel import PreparedPanel

DECISIONS = {"go_on": "Go on with the drug", "move": "Move the tip, repeat", "stop": "Stop here"}
#: Less than this share of the fluid is not told.
TOLD_SHARE = 0.05
KIND_WORDS = {
    "plane": "the layer on the bodies",
    "fascia": "the layer on the psoas",
    "muscle": "muscle",
    "sheath": "muscle",
    "track": "muscle",
    "fat": "loose fat",
    "canal": "fat of canal and foramina",
    "disc": "disc",
    "nucleus": "disc",
    "wall": "walls and organs",
}


Made = tuple[ReadingCase, dict[tuple[str, str], np.ndarray]]


@dataclass(frozen=True)
class TrainerState:
    """Says which case is read, and what the learner has said of it.

    Parameters
    ----------
    number : int
        Of the case.
    moment : str
        A key of :data:`MOMENTS`.
    view : str
        In which view the tip was marked last; empty = in none.
    at : tuple of float
        Where, as shares of that picture.
    pattern, decision : str
        Empty = not said.
    is_told : bool
        True once the verdict was given; nothing can be changed then.
    """

    number: int = 1
    moment: str = "live"
    view: str = ""
    at: tuple[float, float] = (0.5, 0.5)
    pattern: str = ""
    decision: str = ""
    is_told: bool = False


class ReadingTrainer(PreparedPanel):
    """Shows one case after the other and says what each was.

    Parameters
    ----------
    record : Record or None
        Where readings are kept; None keeps nothing.
    waits : bool
        True waits for each case instead of going on meanwhile.
    make : callable
        Takes a number and returns a case.

    Attributes
    ----------
    case : ReadingCase or None
        What is shown; None until it is there.
    rings : list of dict
        Marks on the pictures: view, place as shares, and whose it is.
    """

    _esm = module("scene_labels.js", "scene.js", "panel.js", "c_arm_screen.js", "reading_trainer.js")
    _css = style_sheet(*CONSOLE_STYLES, "reading_trainer.css")
    title = "Reading trainer"
    waiting_words = "A new patient is being pictured: a few seconds."
    failed_words = "The case could not be pictured. Reload the page; if it happens again, please report it."

    rings = traitlets.List().tag(sync=True)

    def __init__(
        self,
        record: Record | None = None,
        waits: bool = False,
        make: Callable[[int], ReadingCase] = reading_case,
    ) -> None:
        self._record, self._make = record, make
        self._read: list[ReadCase] = list(record.readings) if record else []
        self.case: ReadingCase | None = None
        self._pictures: dict[tuple[str, str], np.ndarray] = {}
        self._ahead: dict[int, Future] = {}
        # Cases that were read before do not come again.
        first = max((read.case for read in self._read), default=0) + 1
        super().__init__(TrainerState(number=first), waits)
        self._bring(first)

    def controls(self, state: TrainerState) -> Sequence[Control]:
        """Offer the moment, the two questions, the verdict and the next case."""
        readings = load_readings()
        is_ready = self.case is not None and not self.preparing
        can_tell = is_ready and not state.is_told and bool(state.view and state.pattern and state.decision)
        return (
            Choice("moment", "Picture", MOMENTS),
            Choice("pattern", "The contrast is", {name: readings[name].name for name in WANTED}),
            Choice("decision", "You will", DECISIONS),
            Button("tell", "Show me", enabled=can_tell),
            Button("next", "Next case", enabled=is_ready),
        )

    def readout(self, state: TrainerState) -> Sequence[Words | Table]:
        """Say what is still to be done, or what it was; and how one's own readings went."""
        if self.case is None:
            return (Words(self.preparing),)
        blocks: list[Words | Table] = list(self._verdict(state)) if state.is_told else [Words(_to_do(state))]
        return (*blocks, *_own(self._read))

    def said(self, state: TrainerState) -> str:
        """Say how far the case is."""
        if self.preparing:
            return self.preparing
        return " ".join(block.text for block in self._verdict(state)) if state.is_told else _to_do(state)

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture; besides those of a panel: ``tip`` and ``ready``."""
        if content["event"] == "tip":
            self._mark(str(content["view"]), content["at"])
        elif content["event"] == "ready":
            self._send_pictures()
        else:
            super().handle(content)

    def set(self, name: str, value: Any) -> None:
        """Set one control; after the verdict only the picture can be changed."""
        if self.state.is_told and name != "moment":
            return
        super().set(name, value)
        if name == "moment":
            self._send_pictures()

    def pressed(self, state: TrainerState, button: str) -> TrainerState:
        """Give the verdict, or bring the next case."""
        if button == "tell":
            return self._tell(state)
        self._bring(state.number + 1)
        return TrainerState(number=state.number + 1)

    def rehearsal(self) -> ReadingTrainer:
        """Return an undisplayed twin that keeps nothing."""
        return type(self)(None, waits=True, make=self._make)

    def _bring(self, number: int) -> None:
        self.case, self.rings, self._pictures = None, [], {}
        self.send({"event": "clear"})
        self.prepare(lambda: self._made(number), self._arrived)

    def _made(self, number: int) -> Made:
        ahead = self._ahead.pop(number, None)
        return ahead.result() if ahead else self._picture(number)

    def _picture(self, number: int) -> Made:
        case = self._make(number)
        return case, pictures_of(case)

    def _arrived(self, made: Made) -> None:
        self.case, self._pictures = made
        self._send_pictures()
        if not self._waits:
            # While the learner reads, the next case is pictured.
            number = self.case.number + 1
            self._ahead = {number: _pool().submit(self._picture, number)}

    def _send_pictures(self) -> None:
        if self.case is None:
            return
        for view in VIEWS:
            grey = self._pictures[view, self.state.moment]
            about = {"event": "frame", "view": view, "size": len(grey), "marks": side_marks(pose_of(self.case, view))}
            self.send(about | {"flipped": False, "rotated_deg": 0.0, "spots": []}, [grey.tobytes()])

    def _mark(self, view: str, at: Sequence[float]) -> None:
        if view not in VIEWS:
            raise ValueError(f"{self.title}: no view is called {view!r}")
        if self.case is None or self.state.is_told:
            return
        place = (float(at[0]), float(at[1]))
        self.rings = [{"view": view, "at": place, "whose": "yours"}]
        self._show(dataclasses.replace(self.state, view=view, at=place))

    def _tell(self, state: TrainerState) -> TrainerState:
        case, told = self.case, dataclasses.replace(state, is_told=True)
        is_right = state.decision in load_readings()[case.pattern].decisions
        read = ReadCase(case.number, case.pattern, state.pattern, is_right, round(self._off_mm(state), 1))
        self._read.append(read)
        if self._record:
            self._record.read(read)
        self.rings = [
            *self.rings,
            *({"view": view, "at": tip_place(case, view), "whose": "true"} for view in VIEWS),
        ]
        return told

    def _off_mm(self, state: TrainerState) -> float:
        """Return how far the click lies from the tip, in the patient at the depth of the tip."""
        pose = pose_of(self.case, state.view)
        share = np.subtract(state.at, tip_place(self.case, state.view))
        depth = float((self.case.tip_mm - pose.source_mm) @ pose.beam)
        return float(np.linalg.norm(share)) * pose.field_mm * depth / pose.source_to_detector_mm

    def _verdict(self, state: TrainerState) -> tuple[Words, ...]:
        readings, case, off = load_readings(), self.case, self._off_mm(state)
        was, called = readings[case.pattern], readings[state.pattern]
        found = off <= measure("reading_cases", "tip_tolerance_mm")
        where = f"Your mark is {off:.0f} mm from the tip."
        looks = " (drawn from anatomy, our reasoning)" if was.ours else ""
        name = f"It is {was.name}: {was.looks}{looks}. {was.means}"
        if called.pattern != was.pattern:
            name += f" {called.name[0].upper()}{called.name[1:]} would be {called.looks}."
        is_right = state.decision in was.decisions
        return (
            Words(where, "The tip", (), *_tone(found)),
            Words(name, "The pattern", was.sources, *_tone(called.pattern == was.pattern)),
            Words(was.act, "The decision", was.sources, *_tone(is_right)),
            Words(_where_words(case), "Where tip and fluid are"),
        )


@cache
def _pool() -> ThreadPoolExecutor:
    """Return the one thread that pictures cases ahead."""
    return ThreadPoolExecutor(1, thread_name_prefix="reading")


def _where_words(case: ReadingCase) -> str:
    """Say how far the tip is from its goal and the trunk, and which tissues hold the fluid."""
    goal = float(np.linalg.norm(case.tip_mm - goal_mm(case.patient, case.level, case.side)))
    trunk = case.patient.structures[f"sympathetic_trunk_{case.side}"]
    away = max(0.0, float(distance_mm(trunk, [case.tip_mm])[0]))
    shares: Counter[str] = Counter()
    for kind, words in KIND_WORDS.items():
        shares[words] += case.spread.share_of(kind)
    told = [f"{100 * share:.0f} % in {words}" for words, share in shares.most_common() if share >= TOLD_SHARE]
    fluid = f"The fluid in the tissue lies {', '.join(told)}." if told else "No fluid stayed in the tissue."
    return f"The tip is {goal:.0f} mm from its goal and {away:.0f} mm from the trunk, {case.level} {case.side}. {fluid}"


def _tone(is_right: bool) -> tuple[str, str]:
    return ("good", "Right") if is_right else ("stop", "Not so")


def _to_do(state: TrainerState) -> str:
    missing = [
        words
        for words, is_done in (
            ("click the tip of the needle in either picture", state.view),
            ("name the pattern", state.pattern),
            ("decide what you will do", state.decision),
        )
        if not is_done
    ]
    return f"Still to do: {', '.join(missing)}." if missing else "Ready: press “Show me”."


def _own(read: Sequence[ReadCase]) -> tuple[Words | Table, ...]:
    """Set one's own readings against what was there."""
    if not read:
        return ()
    names = {name: load_readings()[name].name for name in WANTED}
    counts = Counter((each.shown, each.called) for each in read)
    rows = tuple(
        (names[shown], *(str(counts[shown, called] or "·") for called in WANTED))
        for shown in WANTED
        if any(each.shown == shown for each in read)
    )
    right = sum(each.shown == each.called for each in read)
    decided = sum(each.is_right_decision for each in read)
    vessels = [each for each in read if each.shown == "vessel"]
    missed = sum(each.called != "vessel" for each in vessels)
    words = f"{right} of {len(read)} patterns and {decided} of {len(read)} decisions were right."
    if vessels:
        words += f" Of {len(vessels)} vessels you missed {missed}."
    table = Table("Your readings: rows are what it was, columns what you called it", ("", *names.values()), rows)
    return (Words(words, "So far"), table)
