"""What keeps a learner's work: events are numbered from 0, so that any file tells which of them it holds."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from sympblock.assessment.progress_file import progress_file
from sympblock.assessment.record import FILE_NAME, LearnerRecord, ReadCase
from sympblock.assessment.scoring import choice_ids
from sympblock.assessment.sitting import Sitting
from sympblock.content import load_items
from sympblock.content.items import Item
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.events import Advance
from sympblock.procedure.room_sessions import RoomSessions
from sympblock.procedure.session_store import load_all
from sympblock.widgets.quiz_card.quiz_card import QuizCard

LESSON, PLACE, SCENARIO = "01_sympathetic_chain", "01_sympathetic_chain/quiz", "first_block"


class Keeper(Protocol):
    """Keeps one event after the other, as a kernel does in which a lesson is open."""

    @property
    def problem(self) -> str:
        """What the learner is told; empty if all is well."""

    def keep(self, number: int) -> None:
        """Keep the event of a number."""


class CardKeeper:
    """Answers the questions of a lesson on its card, and begins again after the last."""

    def __init__(self, folder: Path) -> None:
        self._items = questions()
        self._card = QuizCard(self._items, record=LearnerRecord(PLACE, folder))

    @property
    def problem(self) -> str:
        """What the card warns of."""
        return self._card.view["warning"]

    def keep(self, number: int) -> None:
        """Answer a question."""
        again, place = divmod(number, len(self._items))
        while self._card.sitting.attempt <= again:
            self._card.again()
        item = self._items[place]
        self._card.commit(item.id, answer_to(item, number))


class ReadingKeeper:
    """Notes one case after the other as read: none of these lines may be doubled, either."""

    def __init__(self, folder: Path) -> None:
        self._record = LearnerRecord(PLACE, folder)

    @property
    def problem(self) -> str:
        """What the record says."""
        return self._record.problem

    def keep(self, number: int) -> None:
        """Note a case."""
        self._record.read(ReadCase(number + 1, "vessel", "psoas", False, 3.2))


class SessionKeeper:
    """Plays in the procedure room; goes on with what was left unfinished."""

    def __init__(self, folder: Path) -> None:
        self._sessions = RoomSessions(folder)
        self._unfinished = self._sessions.unfinished()

    @property
    def problem(self) -> str:
        """What the room says of this session or of damaged ones, looked at again."""
        self._sessions.read()
        return self._sessions.problem or " ".join(self._sessions.damaged)

    def keep(self, number: int) -> None:
        """Push the needle on; after every tenth time the session ends."""
        if self._unfinished:
            self._sessions.go_on(self._unfinished)
            self._unfinished = None
        self._sessions.add(SCENARIO, 0, Advance(at_s=float(number), by_mm=5.0))
        if number % 10 == 9:
            self._sessions.end({"rating": "safe and effective"})
            self._sessions.leave()


@dataclass(frozen=True)
class Kind:
    """Tells how one kind of work is kept and found again.

    Attributes
    ----------
    name : str
        As the report names it.
    made : callable
        Takes the folder, and returns a keeper as another card of the same kernel.
    found : callable
        Takes the folder, and returns the numbers of the events that a new kernel finds, in their order.
    file : callable
        Takes the folder, and returns the file that was begun last.
    """

    name: str
    made: Callable[[Path], Keeper]
    found: Callable[[Path], list[int]]
    file: Callable[[Path], Path]

    def open(self, folder: Path) -> Keeper:
        """Return a keeper as the first card of a new kernel."""
        progress_file.cache_clear()
        return self.made(folder)


def questions() -> tuple[Item, ...]:
    """Return the questions that are answered by one choice."""
    return tuple(item for item in load_items(LESSON) if item.use == "quiz" and item.kind == "single_best_answer")


def answer_to(item: Item, number: int) -> str:
    """Return the answer that belongs to the event of a number."""
    ids = choice_ids(item)
    return ids[number % len(ids)]


def _found_answers(folder: Path) -> list[int]:
    """Number the committed answers of the file; one that is not what was answered gets no number."""
    items = {item.id: place for place, item in enumerate(questions())}
    numbers = []
    for fields in _whole_lines(folder / FILE_NAME):
        if fields.get("event") == "answer":
            number = (fields["attempt"] - 1) * len(items) + items[fields["item"]]
            is_same = fields["response"] == answer_to(questions()[items[fields["item"]]], number)
            numbers.append(number if is_same else -1)
    return numbers if _shown(folder) <= set(numbers) else [-1]


def _shown(folder: Path) -> set[int]:
    """Return the answers that a new card shows."""
    sitting = Sitting(questions(), record=_opened_anew(folder))
    places = {item.id: place for place, item in enumerate(questions())}
    return {(sitting.attempt - 1) * len(places) + places[item] for item in sitting.responses}


def _found_readings(folder: Path) -> list[int]:
    return [read.case - 1 for read in _opened_anew(folder).readings]


def _found_acts(folder: Path) -> list[int]:
    sessions, _ = load_all(folder, event_of)
    return [int(event.at_s) for stored in sessions for event in stored.events]


def _opened_anew(folder: Path) -> LearnerRecord:
    progress_file.cache_clear()
    return LearnerRecord(PLACE, folder)


def _whole_lines(path: Path) -> list[dict[str, Any]]:
    found = []
    for line in path.read_bytes().split(b"\n") if path.exists() else []:
        try:
            found.append(json.loads(line))
        except ValueError:
            continue
    return [fields for fields in found if isinstance(fields, dict)]


ANSWERS = Kind("answers", CardKeeper, _found_answers, lambda folder: folder / FILE_NAME)
READINGS = Kind("progress file", ReadingKeeper, _found_readings, lambda folder: folder / FILE_NAME)
SESSIONS = Kind("sessions", SessionKeeper, _found_acts, lambda folder: max(folder.glob("*.jsonl")))
#: By name, for processes that are told by name what to do.
KINDS = {kind.name: kind for kind in (ANSWERS, READINGS, SESSIONS)}
