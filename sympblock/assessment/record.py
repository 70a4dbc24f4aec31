"""What the learner did: one line per event, appended to a file on the learner's own computer."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import JsonValue

from sympblock.assessment.place_state import Answered, PlaceState, ReadCase
from sympblock.assessment.progress_file import progress_file
from sympblock.assessment.record_events import (
    AnswerCommitted,
    AnswerDrafted,
    AttemptBegun,
    CaseRead,
    Event,
    ExamHandedIn,
    Mode,
    ModeChosen,
    NoteKept,
    SettingChosen,
    TaskSolved,
    Visited,
)
from sympblock.assessment.scoring import Confidence, Outcome, choices_by_id
from sympblock.assessment.study.demonstration import DEMONSTRATION
from sympblock.content.items import Item

FOLDER_VARIABLE = "SYMPBLOCK_PROGRESS_DIR"
FILE_NAME = "progress.jsonl"

NOT_SAVED = "Your answers cannot be saved on this computer. The lesson goes on, but it will not remember them."
NOT_READ = "Your earlier answers cannot be read. The lesson starts afresh."
NEWER = (
    "Your progress file was written by a newer version of the course, so it stays as it is, and this lesson will not "
    "remember your answers."
)
DAMAGED = "Some lines of your progress file were damaged and were set aside. All other answers are kept."


def progress_folder() -> Path:
    """Return the folder of the progress file; ``SYMPBLOCK_PROGRESS_DIR`` overrides it."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen).absolute()
    from platformdirs import user_data_dir

    return Path(user_data_dir("sympblock", appauthor=False))


def fingerprint(item: Item) -> str:
    """Return a short mark of the item's wording, so that an answer is never kept for another question."""
    wording = [item.kind, item.question, *(choice.text for choice in choices_by_id(item).values())]
    return hashlib.sha256("\n".join(wording).encode()).hexdigest()[:12]


@dataclass
class LearnerRecord:
    """Keeps the answers given at one place of the course.

    Every event is one appended line, written in one piece, so that several
    lessons and tabs may be open at once. The file is the truth: after each event,
    and whenever the owner catches up, this object says what the file says, so
    that two objects on one file agree. An event belongs to the attempt that its
    owner knows of: a late answer to an old attempt stays in the file and reaches
    no newer one, and nothing changes an exam that was handed in. "Again" starts a
    new attempt, unless another tab has added something that the owner does not
    know yet; the old attempt stays in the file.

    While the lesson is presented, events are shown and never written; they are
    forgotten with the first thing that follows the presentation, see
    :mod:`sympblock.assessment.study.demonstration`.

    What cannot be saved waits, and is saved with the next event that can be. Each
    line names the version of its form; a file with a line of a newer one is
    neither read nor written.

    Parameters
    ----------
    place : str
        Lesson and part, such as ``01_sympathetic_chain/quiz``.
    folder : Path, optional
        Where the file lies; by default the user's data folder.

    Attributes
    ----------
    problem : str
        One plain sentence if something could not be read or saved, else empty.
    written : int
        How many events this object has recorded.
    state : PlaceState
        What was done at this place, after the last event and the last catching up.
    """

    place: str
    folder: Path = field(default_factory=progress_folder)
    problem: str = field(default="", init=False)
    written: int = field(default=0, init=False)
    state: PlaceState = field(default_factory=PlaceState, init=False)

    _base: PlaceState = field(default_factory=PlaceState, init=False, repr=False)
    _known: PlaceState = field(default_factory=PlaceState, init=False, repr=False)
    _unread: list[Event] = field(default_factory=list, init=False, repr=False)
    _unwritten: list[Event] = field(default_factory=list, init=False, repr=False)
    _demonstrated: list[Event] = field(default_factory=list, init=False, repr=False)

    def __post_init__(self) -> None:
        self._file = progress_file(self.path)
        if not self._read():
            self.problem = NOT_READ
        self._known = self.state.after()

    @property
    def path(self) -> Path:
        """Return the progress file."""
        return self.folder / FILE_NAME

    @property
    def attempt(self) -> int:
        """Return the attempt, see :class:`PlaceState`."""
        return self.state.attempt

    @property
    def mode(self) -> Mode | None:
        """Return the mode, see :class:`PlaceState`."""
        return self.state.mode

    @property
    def is_handed_in(self) -> bool:
        """Tell whether the exam of this attempt was handed in."""
        return self.state.is_handed_in

    @property
    def answers(self) -> dict[str, Answered]:
        """Return the answers of this attempt by the ids of their items."""
        return self.state.answers

    @property
    def solved(self) -> set[str]:
        """Return the ids of the tasks that were solved."""
        return self.state.solved

    @property
    def readings(self) -> list[ReadCase]:
        """Return the cases that were read."""
        return self.state.readings

    def kept(self, item: Item) -> Answered | None:
        """Return the answer of this attempt, if it was given to this very wording."""
        answered = self.answers.get(item.id)
        return answered if answered and answered.fingerprint == fingerprint(item) else None

    def catch_up(self) -> bool:
        """Read what was added to the file; return whether anybody else has changed something at this place."""
        self._read()
        has_news = self.state != self._known
        self._known = self.state.after()
        return has_news

    def choose_mode(self, mode: Mode) -> None:
        """Keep the mode, ``practice`` or ``exam``."""
        self._append(ModeChosen(**self._now_here(), mode=mode))

    def draft(self, item: Item, response: JsonValue, confidence: Confidence | None) -> None:
        """Keep an answer that may still be changed; None clears it."""
        self._append(AnswerDrafted(**self._answered(item, response, confidence)))

    def answer(self, item: Item, response: JsonValue, confidence: Confidence | None, outcome: Outcome) -> None:
        """Keep a committed answer and its outcome."""
        self._append(AnswerCommitted(**self._answered(item, response, confidence), outcome=outcome))

    def keep(self, name: str, response: JsonValue) -> None:
        """Keep how something stands that is no item, such as a case that is being played; None clears it."""
        given: dict[str, Any] = {"item": name, "response": response, "confidence": None, "fingerprint": name}
        self._append(AnswerDrafted(**self._now_here() | given))

    def hand_in(self) -> None:
        """Note that the exam was handed in."""
        self._append(ExamHandedIn(**self._now_here()))

    def again(self) -> bool:
        """Begin a new attempt, and return whether it was begun: not if there was something to catch up with."""
        if self.catch_up():
            return False
        self._append(AttemptBegun(**self._now_here() | {"attempt": self.attempt + 1}))
        return True

    def solve(self, task_id: str) -> None:
        """Note that a task was solved."""
        self._append(TaskSolved(**self._now_here(), item=task_id))

    def read(self, read: ReadCase) -> None:
        """Note that a case was read."""
        self._append(CaseRead(**self._now_here(), **asdict(read)))

    def visit(self) -> None:
        """Note that the lesson was opened; the place is the lesson alone."""
        self._append(Visited(**self._now_here()))

    def note(self, about: str, text: str) -> None:
        """Keep a note about ``lesson``, ``lesson#section`` or ``item:id``; an empty one takes it back."""
        self._append(NoteKept(**self._now_here(), about=about, text=text))

    def set(self, name: str, value: JsonValue) -> None:
        """Keep how the learner wants the course to work."""
        self._append(SettingChosen(**self._now_here(), name=name, value=value))

    def _answered(self, item: Item, response: JsonValue, confidence: Confidence | None) -> dict[str, Any]:
        given = {"item": item.id, "response": response, "confidence": confidence, "fingerprint": fingerprint(item)}
        return self._now_here() | given

    def _now_here(self) -> dict[str, Any]:
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        return {"at": now, "place": self.place, "attempt": self._known.attempt}

    def _append(self, event: Event) -> None:
        self.written += 1
        self._known.replay(event)
        if DEMONSTRATION.is_on:
            self._demonstrated.append(event)
            self._read()
            return
        self._unwritten.append(event)
        # A newer version may have written since.
        if self._read() and self._file.is_newer:
            return
        is_saved = self._write()
        self._read()
        if not is_saved:
            self.problem = NOT_SAVED
        elif self.problem == NOT_SAVED:
            self.problem = ""

    def _write(self) -> bool:
        """Write what waits, and return whether the file has all of it."""
        lines = [json.dumps(event.model_dump(), ensure_ascii=False).encode() for event in self._unwritten]
        try:
            count = self._file.append(lines)
        except OSError:
            return False
        self._unread += self._unwritten[:count]
        del self._unwritten[:count]
        return not self._unwritten

    def _read(self) -> bool:
        """Bring the state up to the end of the file, and return whether the file could be read."""
        try:
            has_damage = self._file.read()
        except OSError:
            is_read = False
        else:
            is_read = True
            self._take_over(has_damage)
        if not DEMONSTRATION.is_on:
            self._demonstrated.clear()
        own = [*self._unread, *self._unwritten, *self._demonstrated]
        self.state = self._base.after(own) if own else self._base
        return is_read

    def _take_over(self, has_damage: bool) -> None:
        if self._file.is_newer:
            self.problem = NEWER
            return
        self._base, self._unread = self._file.place(self.place), []
        if has_damage:
            self.problem = DAMAGED
        elif self.problem in (NOT_READ, NEWER):
            self.problem = ""
