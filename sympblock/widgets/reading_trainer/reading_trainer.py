"""An endless series of computed contrast pictures: find the tip, name the pattern, decide."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

import numpy as np
import traitlets

from sympblock.assessment.reading_tally import tally_readings
from sympblock.assessment.record import LearnerRecord, ReadCase
from sympblock.block.injectate.reading_cases import WANTED, ReadingCase, reading_case
from sympblock.content.practice.readings import DECISIONS, Decision, load_readings
from sympblock.drawing.films.contrast_cases import MOMENTS, VIEWS, off_mm, pictures_of, pose_of, tip_place
from sympblock.fluoroscopy.image_marks import side_marks
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Table, Words
from sympblock.widgets.core.prepared_panel import PreparedPanel
from sympblock.widgets.core.reading_form import ReadingForm
from sympblock.widgets.quiz_card.probes import Probe
from sympblock.widgets.reading_trainer.probes import probes_of
from sympblock.widgets.reading_trainer.reading import pattern_states
from sympblock.widgets.reading_trainer.verdict import ReadingAnswer, mark, tolerance_mm, verdict

HOW_TO_PLAY = "In the full course you mark the tip, name the pattern and decide in an endless series of computed cases, and see your hits and misses."
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
    decision: Decision | Literal[""] = ""
    is_told: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what is still to be said."""
        said = {"mark the tip in one of the images": self.view, "name the pattern": self.pattern}
        return tuple(words for words, is_said in (said | {"decide": self.decision}).items() if not is_said)


class ReadingTrainer(PreparedPanel):
    """Shows one case after the other and says what each was.

    Parameters
    ----------
    record : LearnerRecord or None
        Where readings are kept; None keeps nothing.
    is_blocking : bool
        True waits for each case instead of going on meanwhile.
    make : callable
        Takes a number and returns a case.

    Attributes
    ----------
    case : ReadingCase or None
        What is shown; None until it is there.
    sheet : dict
        What the page shows besides a panel: ``head``, ``rings``, ``is_told``, ``tally`` and ``notice``.
    """

    bundle_name = "reading_trainer"
    title = "Reading trainer"
    waiting_words = "Preparing the next patient: a few seconds."
    failed_words = "This case could not be computed. Press “Next case” for another one."

    sheet = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        record: LearnerRecord | None = None,
        is_blocking: bool = False,
        make: Callable[[int], ReadingCase] = reading_case,
    ) -> None:
        self.record, self._make = record, make
        self.readings: list[ReadCase] = list(record.readings) if record else []
        self.case: ReadingCase | None = None
        self._pictures: dict[tuple[str, str], np.ndarray] = {}
        self._ahead: dict[int, Future] = {}
        # Cases that were read before do not come again.
        first = max((read.case for read in self.readings), default=0) + 1
        super().__init__(TrainerState(number=first), is_blocking)
        self._bring()

    def controls(self, state: TrainerState) -> Sequence[Control]:
        """Offer the moment, the two questions, the verdict and the next case."""
        can_tell = self.case is not None and not state.is_told and not state.missing
        can_go_on = state.is_told or self.preparing == self.failed_words
        names = {name: load_readings()[name].name for name in WANTED}
        return (
            ChoiceControl("moment", "Image taken", MOMENTS),
            ChoiceControl("pattern", "Contrast pattern", names, "list", enabled=not state.is_told),
            ChoiceControl("decision", "Your decision", DECISIONS, "list", enabled=not state.is_told),
            Button("tell", "Show verdict", enabled=can_tell),
            Button("next", "Next case", enabled=can_go_on),
        )

    def readout(self, state: TrainerState) -> Sequence[Words | Table]:
        """Say what is still to be done, or what it was."""
        if self.case is None:
            return (Words(self.preparing),)
        return verdict(self.case, _answer_to(self.case, state)) if state.is_told else (Words(_to_do(state)),)

    def said(self, state: TrainerState) -> str:
        """Say how far the case is."""
        if self.case is None:
            return self.preparing
        return mark(self.case, _answer_to(self.case, state)).words if state.is_told else _to_do(state)

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
            return self._told(state)
        # Before the case comes: its verdict must not be told with the answers to the last one.
        self.state = TrainerState(number=state.number + 1)
        self._bring()
        return self.state

    def reading_form(self) -> ReadingForm:
        """Return one case of each of four patterns."""
        return ReadingForm(self.title, pattern_states(), HOW_TO_PLAY)

    def rehearsal(self) -> ReadingTrainer:
        """Return an undisplayed twin that keeps nothing."""
        return type(self)(None, is_blocking=True, make=self._make)

    def probes(self) -> list[Probe]:
        """Return answers to the case that is shown, for the self-check."""
        return probes_of(self.shown)

    def _bring(self) -> None:
        number = self.state.number
        self.case, self._pictures = None, {}
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
        if not self._is_blocking:
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
        self._show(dataclasses.replace(self.state, view=view, at=(float(at[0]), float(at[1]))))

    @property
    def shown(self) -> ReadingCase:
        """Return the case that is shown.

        Raises
        ------
        ValueError
            If it is still being made.
        """
        if self.case is None:
            raise ValueError(f"{self.title}: no case is there yet")
        return self.case

    def _told(self, state: TrainerState) -> TrainerState:
        case = self.shown
        answer = _answer_to(case, state)
        is_correct = mark(case, answer).decision
        read = ReadCase(case.number, case.pattern, state.pattern, is_correct, round(answer.off_mm, 1))
        self.readings.append(read)
        if self.record:
            self.record.read(read)
        return dataclasses.replace(state, is_told=True)

    def _show(self, state: TrainerState, said: str | None = None) -> None:
        """Show the panel and what the page shows besides, in one message: a page never sees the one without the other."""
        with self.hold_sync():
            self.sheet = {
                "head": self._head(state),
                "rings": self._rings(state),
                "is_told": state.is_told,
                "tally": self._tally(),
                "notice": self.record.problem if self.record else "",
            }
            super()._show(state, said)

    def _head(self, state: TrainerState) -> str:
        if self.case is None:
            return f"Case {state.number}"
        side, volume = self.case.side, self.case.volume_ml
        return f"Case {state.number}: block at {self.case.level}, {side} side, {volume:g} ml of contrast (black, like bone)"

    def _rings(self, state: TrainerState) -> list[dict[str, Any]]:
        """Ring the learner's mark, and after the verdict the tip."""
        if self.case is None:
            return []
        yours = [{"view": state.view, "at": state.at, "whose": "yours"}] if state.view else []
        tips = [{"view": view, "at": tip_place(self.case, view), "whose": "true"} for view in VIEWS]
        return [*yours, *tips] if state.is_told else yours

    def _tally(self) -> dict[str, Any]:
        """Set all readings against what was there; empty before the first one."""
        tally = tally_readings(self.readings)
        if not tally.read:
            return {}
        names = [{"name": load_readings()[name].name, "short": load_readings()[name].short} for name in WANTED]
        counts = [[tally.counts.get((was, called), 0) for called in WANTED] for was in WANTED]
        words = f"{tally.named} of {tally.read} patterns and {tally.decided} of {tally.read} decisions were correct."
        if tally.vessels:
            words += f" Vessels missed: {tally.missed} of {tally.vessels}."
        return {"names": names, "counts": counts, "words": words}


@cache
def _pool() -> ThreadPoolExecutor:
    """Return the one thread that pictures cases ahead."""
    return ThreadPoolExecutor(1, thread_name_prefix="reading")


def _answer_to(case: ReadingCase, state: TrainerState) -> ReadingAnswer:
    if not state.decision:
        raise ValueError("nothing was decided yet")
    return ReadingAnswer(off_mm(case, state.view, state.at), state.pattern, state.decision)


def _to_do(state: TrainerState) -> str:
    if state.missing:
        return f"Still to do: {', '.join(state.missing)}. A mark counts within {tolerance_mm():g} mm of the tip."
    return "All three answers are given. Press “Show verdict”."
