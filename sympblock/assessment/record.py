"""What the learner did: one line per event, appended to a file on the learner's own computer."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sympblock.assessment.scoring import choices_by_id
from sympblock.content.items import Item

FOLDER_VARIABLE = "SYMPBLOCK_PROGRESS_DIR"
FILE_NAME = "progress.jsonl"
ASIDE_NAME = "progress_damaged.txt"
EVENTS = ("mode", "draft", "answer", "hand_in", "again", "solved", "reading")

NOT_SAVED = "Your answers cannot be saved on this computer. The lesson goes on, but it will not remember them."
NOT_READ = "Your earlier answers cannot be read. The lesson starts afresh."
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

    response: Any
    confidence: str | None
    fingerprint: str
    is_committed: bool


@dataclass(frozen=True)
class ReadCase:
    """Holds one case that was read: what it was, what it was called, and whether the decision was right."""

    case: int
    shown: str
    called: str
    is_right_decision: bool
    off_mm: float | None


READ_FIELDS = tuple(each.name for each in fields(ReadCase))


@dataclass
class LearnerRecord:
    """Keeps the answers given at one place of the course.

    Every event is one appended line, written in one piece, so that several
    lessons may be open at once. "Again" starts a new attempt; the old one stays
    in the file.

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
    mode : str
        ``practice`` or ``exam`` as last chosen, empty if never chosen.
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
    mode: str = field(default="", init=False)
    is_handed_in: bool = field(default=False, init=False)
    written: int = field(default=0, init=False)
    answers: dict[str, Answered] = field(default_factory=dict, init=False)
    solved: set[str] = field(default_factory=set, init=False)
    readings: list[ReadCase] = field(default_factory=list, init=False)

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

    def choose_mode(self, mode: str) -> None:
        """Keep the mode, ``practice`` or ``exam``."""
        self._append({"event": "mode", "mode": mode})

    def draft(self, item: Item, response: Any, confidence: str | None) -> None:
        """Keep an answer that may still be changed; None clears it."""
        self._add("draft", item, response, confidence)

    def answer(self, item: Item, response: Any, confidence: str | None, outcome: str) -> None:
        """Keep a committed answer and its outcome."""
        self._add("answer", item, response, confidence, outcome=outcome)

    def hand_in(self) -> None:
        """Note that the exam was handed in."""
        self._append({"event": "hand_in"})

    def again(self) -> None:
        """Begin a new attempt."""
        self._append({"event": "again", "attempt": self.attempt + 1})

    def solve(self, task_id: str) -> None:
        """Note that a task was solved."""
        self._append({"event": "solved", "item": task_id})

    def read(self, read: ReadCase) -> None:
        """Note that a case was read."""
        self._append({"event": "reading", **asdict(read)})

    def _add(self, event: str, item: Item, response: Any, confidence: str | None, **more: str) -> None:
        words = {"item": item.id, "response": response, "confidence": confidence}
        self._append({"event": event, **words, "fingerprint": fingerprint(item), **more})

    def _append(self, event: Mapping[str, Any]) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        full = {"at": now, "place": self.place, "attempt": self.attempt, **event}
        self.written += 1
        self._replay(full)
        try:
            append_line(self.path, json.dumps(full, ensure_ascii=False).encode())
        except OSError:
            self.problem = NOT_SAVED

    def _replay(self, event: Mapping[str, Any]) -> None:
        if event["event"] == "solved":
            self.solved.add(event["item"])
            return
        if event["event"] == "reading":
            self.readings.append(ReadCase(**{name: event[name] for name in READ_FIELDS}))
            return
        if event["attempt"] > self.attempt:
            self.attempt, self.is_handed_in, self.answers = event["attempt"], False, {}
        if event["attempt"] < self.attempt:
            return
        if event["event"] == "hand_in":
            self.is_handed_in = True
        elif event["event"] == "mode":
            self.mode = event["mode"]
        elif event["event"] in ("draft", "answer"):
            self._keep(event)

    def _keep(self, event: Mapping[str, Any]) -> None:
        if event["response"] is None:
            self.answers.pop(event["item"], None)
            return
        is_committed = event["event"] == "answer"
        self.answers[event["item"]] = Answered(
            event["response"], event["confidence"], event["fingerprint"], is_committed
        )

    def _events(self) -> Iterator[Mapping[str, Any]]:
        try:
            lines = self.path.read_bytes().splitlines()
        except FileNotFoundError:
            return
        except OSError:
            self.problem = NOT_READ
            return
        parsed = [(line, _event(line)) for line in lines if line.strip()]
        self._set_aside([line for line, event in parsed if event is None])
        yield from (event for _, event in parsed if event and event["place"] == self.place)

    def _set_aside(self, damaged: list[bytes]) -> None:
        """Copy damaged lines that were not told of before; the progress file itself is never rewritten."""
        aside = self.folder / ASIDE_NAME
        try:
            known = aside.read_bytes().splitlines() if aside.exists() else []
            for line in damaged:
                if line not in known:
                    self.problem = DAMAGED
                    append_line(aside, line)
        except OSError:
            self.problem = DAMAGED


def append_line(path: Path, line: bytes) -> None:
    """Append one line with one write, after ending a line that a crash cut short."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab+", buffering=0) as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(0, end - 1))
        # Another writer half-way through its line looks cut, too: that costs an empty line, which readers skip.
        is_cut = end > 0 and file.read(1) != b"\n"
        file.write((b"\n" if is_cut else b"") + line + b"\n")


def _event(line: bytes) -> Mapping[str, Any] | None:
    """Return the event of one line, or None if the line is damaged."""
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return event if _is_event(event) else None


def _is_event(event: Any) -> bool:
    if not isinstance(event, dict) or event.get("event") not in EVENTS:
        return False
    if not isinstance(event.get("attempt"), int) or not isinstance(event.get("place"), str):
        return False
    if event["event"] in ("hand_in", "again"):
        return True
    if event["event"] == "solved":
        return isinstance(event.get("item"), str)
    if event["event"] == "reading":
        return _is_reading(event)
    if event["event"] == "mode":
        return event.get("mode") in ("practice", "exam")
    has_words = isinstance(event.get("item"), str) and isinstance(event.get("fingerprint"), str)
    return has_words and {"response", "confidence"} <= event.keys()


def _is_reading(event: Mapping[str, Any]) -> bool:
    kinds = {"case": int, "shown": str, "called": str, "is_right_decision": bool, "off_mm": (int, float, type(None))}
    is_of_kinds = all(name in event and isinstance(event[name], kind) for name, kind in kinds.items())
    # True and false are whole numbers to Python, and no case is numbered below 1.
    return is_of_kinds and not isinstance(event["case"], bool) and event["case"] >= 1
