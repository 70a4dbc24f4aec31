"""What the learner did: one line per event, appended to a file on the learner's own computer."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import JsonValue

from sympblock.assessment.line_file import append_line, read_lines
from sympblock.assessment.record_events import (
    AnswerCommitted,
    AnswerDrafted,
    AttemptBegun,
    CaseRead,
    Event,
    ExamHandedIn,
    Mode,
    ModeChosen,
    NewerVersion,
    TaskSolved,
    event_of,
)
from sympblock.assessment.scoring import Confidence, Outcome, choices_by_id
from sympblock.content.items import Item

FOLDER_VARIABLE = "SYMPBLOCK_PROGRESS_DIR"
FILE_NAME = "progress.jsonl"
ASIDE_NAME = "progress_damaged.txt"

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
        return Path(chosen)
    from platformdirs import user_data_dir

    return Path(user_data_dir("sympblock", appauthor=False))


def fingerprint(item: Item) -> str:
    """Return a short mark of the item's wording, so that an answer is never kept for another question."""
    wording = [item.kind, item.question, *(choice.text for choice in choices_by_id(item).values())]
    return hashlib.sha256("\n".join(wording).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Answered:
    """Holds one recorded response.

    ``is_committed`` is False for an answer of an exam that was not handed in.
    """

    response: JsonValue
    confidence: Confidence | None
    fingerprint: str
    is_committed: bool


@dataclass(frozen=True)
class ReadCase:
    """Holds one case that was read: what it was, what it was called, and whether the decision was correct."""

    case: int
    shown: str
    called: str
    is_correct_decision: bool
    off_mm: float | None


@dataclass
class LearnerRecord:
    """Keeps the answers given at one place of the course.

    Every event is one appended line, written in one piece, so that several
    lessons may be open at once. "Again" starts a new attempt; the old one stays
    in the file. Each line names the version of its form; a file with a line of a
    newer one is neither read nor written.

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
    attempt : int
        1 at first, one more after each "again".
    mode : str or None
        ``practice`` or ``exam`` as last chosen, None if never chosen.
    is_handed_in : bool
        Whether the exam of this attempt was handed in.
    answers : dict
        Item id to the last answer of this attempt.
    solved : set
        Ids of the tasks that were solved, in whatever attempt.
    readings : list of ReadCase
        Cases that were read, in whatever attempt.
    written : int
        How many events this object has recorded.
    """

    place: str
    folder: Path = field(default_factory=progress_folder)
    problem: str = field(default="", init=False)
    attempt: int = field(default=1, init=False)
    mode: Mode | None = field(default=None, init=False)
    is_handed_in: bool = field(default=False, init=False)
    written: int = field(default=0, init=False)
    answers: dict[str, Answered] = field(default_factory=dict, init=False)
    solved: set[str] = field(default_factory=set, init=False)
    readings: list[ReadCase] = field(default_factory=list, init=False)

    _is_newer: bool = field(default=False, init=False, repr=False)

    def __post_init__(self) -> None:
        for event in self._events():
            self._replay(event)

    @property
    def path(self) -> Path:
        """Return the progress file."""
        return self.folder / FILE_NAME

    def kept(self, item: Item) -> Answered | None:
        """Return the answer of this attempt, if it was given to this very wording."""
        answered = self.answers.get(item.id)
        return answered if answered and answered.fingerprint == fingerprint(item) else None

    def choose_mode(self, mode: Mode) -> None:
        """Keep the mode, ``practice`` or ``exam``."""
        self._append(ModeChosen(at=_now(), place=self.place, attempt=self.attempt, mode=mode))

    def draft(self, item: Item, response: JsonValue, confidence: Confidence | None) -> None:
        """Keep an answer that may still be changed; None clears it."""
        self._append(AnswerDrafted(**self._answered(item, response, confidence)))

    def answer(self, item: Item, response: JsonValue, confidence: Confidence | None, outcome: Outcome) -> None:
        """Keep a committed answer and its outcome."""
        self._append(AnswerCommitted(**self._answered(item, response, confidence), outcome=outcome))

    def hand_in(self) -> None:
        """Note that the exam was handed in."""
        self._append(ExamHandedIn(at=_now(), place=self.place, attempt=self.attempt))

    def again(self) -> None:
        """Begin a new attempt."""
        self._append(AttemptBegun(at=_now(), place=self.place, attempt=self.attempt + 1))

    def solve(self, task_id: str) -> None:
        """Note that a task was solved."""
        self._append(TaskSolved(at=_now(), place=self.place, attempt=self.attempt, item=task_id))

    def read(self, read: ReadCase) -> None:
        """Note that a case was read."""
        self._append(CaseRead(at=_now(), place=self.place, attempt=self.attempt, **asdict(read)))

    def _answered(self, item: Item, response: JsonValue, confidence: Confidence | None) -> dict[str, Any]:
        given = {"item": item.id, "response": response, "confidence": confidence, "fingerprint": fingerprint(item)}
        return {"at": _now(), "place": self.place, "attempt": self.attempt} | given

    def _append(self, event: Event) -> None:
        self.written += 1
        self._replay(event)
        if self._is_newer:
            return
        try:
            append_line(self.path, json.dumps(event.model_dump(), ensure_ascii=False).encode())
        except OSError:
            self.problem = NOT_SAVED
        else:
            if self.problem == NOT_SAVED:
                self.problem = ""

    def _replay(self, event: Event) -> None:
        match event:
            case TaskSolved():
                self.solved.add(event.item)
            case CaseRead():
                read = ReadCase(event.case, event.shown, event.called, event.is_correct_decision, event.off_mm)
                self.readings.append(read)
            case _ if event.attempt >= self.attempt:
                self._replay_attempt(event)

    def _replay_attempt(self, event: Event) -> None:
        if event.attempt > self.attempt:
            self.attempt, self.is_handed_in, self.answers = event.attempt, False, {}
        match event:
            case ExamHandedIn():
                self.is_handed_in = True
            case ModeChosen():
                self.mode = event.mode
            # What was handed in stays, whatever another page still sends.
            case AnswerDrafted() | AnswerCommitted() if not self.is_handed_in:
                self._keep(event)

    def _keep(self, event: AnswerDrafted | AnswerCommitted) -> None:
        if event.response is None:
            self.answers.pop(event.item, None)
            return
        is_committed = isinstance(event, AnswerCommitted)
        self.answers[event.item] = Answered(event.response, event.confidence, event.fingerprint, is_committed)

    def _events(self) -> Iterator[Event]:
        try:
            lines = [line for line in read_lines(self.path) if line.strip()]
            parsed = [event_of(line) for line in lines]
        except OSError:
            self.problem = NOT_READ
            return
        except NewerVersion:
            self.problem, self._is_newer = NEWER, True
            return
        self._set_aside([line for line, event in zip(lines, parsed, strict=True) if event is None])
        yield from (event for event in parsed if event and event.place == self.place)

    def _set_aside(self, damaged: Sequence[bytes]) -> None:
        """Copy damaged lines that were not told of before; the progress file itself is never rewritten."""
        if not damaged:
            return
        aside = self.folder / ASIDE_NAME
        try:
            known = set(read_lines(aside))
            unknown = [line for line in dict.fromkeys(damaged) if line not in known]
            if unknown:
                self.problem = DAMAGED
                append_line(aside, b"\n".join(unknown))
        except OSError:
            self.problem = DAMAGED


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
