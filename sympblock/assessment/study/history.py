"""The whole record of a learner, replayed once: every answer in the order of time, and how each place stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any

from pydantic import JsonValue

from sympblock.assessment.place_state import PlaceState, ReadCase
from sympblock.assessment.progress_file import ProgressFile, progress_file
from sympblock.assessment.record import DAMAGED, FILE_NAME, NEWER, NOT_READ, progress_folder
from sympblock.assessment.study.diary import Answer, HandedIn, Note

__all__ = ["Answer", "HandedIn", "History", "Note", "load_history"]


def _empty() -> Mapping[str, Any]:
    return MappingProxyType({})


@dataclass(frozen=True)
class History:
    """Holds all that a learner has done.

    The answers are what the learner said at any time: also an answer to an old
    attempt, or one that came from another computer. `places` says how each place
    stands, exactly as :class:`sympblock.assessment.record.LearnerRecord` does.

    Attributes
    ----------
    answers : tuple of Answer
        Each one once, the oldest first. What was answered at the same time stands in an order that
        does not depend on the file.
    exams : tuple of HandedIn
        The oldest first.
    visits : mapping
        Lesson to the time of the newest event in it; ``review`` stands for all reviews.
    notes : mapping
        What a note is about to the note, the newest first; notes that were taken back are left out.
    settings : mapping
        Name to what the learner chose last.
    places : mapping
        Place to how it stands.
    problem : str
        One plain sentence if something could not be read, else empty.
    """

    answers: tuple[Answer, ...] = ()
    exams: tuple[HandedIn, ...] = ()
    visits: Mapping[str, datetime] = field(default_factory=_empty)
    notes: Mapping[str, Note] = field(default_factory=_empty)
    settings: Mapping[str, JsonValue] = field(default_factory=_empty)
    places: Mapping[str, PlaceState] = field(default_factory=_empty)
    problem: str = ""

    @property
    def solved(self) -> frozenset[str]:
        """Return the ids of all tasks that were solved."""
        return frozenset(task for state in self.places.values() for task in state.solved)

    @property
    def readings(self) -> tuple[ReadCase, ...]:
        """Return all cases that were read, place by place."""
        return tuple(read for place in sorted(self.places) for read in self.places[place].readings)

    def kept(self, place: str) -> Mapping[str, JsonValue]:
        """Return how things that are no questions stand at a place, by their names."""
        state = self.places.get(place, PlaceState())
        return {name: answer.response for name, answer in state.answers.items() if answer.fingerprint == name}


def load_history(folder: Path | None = None) -> History:
    """Replay the progress file; it is read once in a kernel, and afterwards only what was added.

    Parameters
    ----------
    folder : Path, optional
        Where the file lies; by default the learner's own folder.
    """
    path = (progress_folder() if folder is None else folder) / FILE_NAME
    return history_of(progress_file(path))


def history_of(file: ProgressFile) -> History:
    """Return what a progress file says now."""
    try:
        has_damage = file.read()
    except OSError:
        return History(problem=NOT_READ)
    if file.is_newer:
        return History(problem=NEWER)
    states, diary = file.snapshot()
    places = {name: state for name, state in states.items() if state != PlaceState()}
    notes = sorted(diary.notes.values(), key=lambda note: (note.at, note.about), reverse=True)
    return History(
        answers=_in_order(diary.answers),
        exams=tuple(sorted(set(diary.exams), key=lambda exam: (exam.at, exam.place, exam.attempt))),
        visits=MappingProxyType(diary.visits),
        notes=MappingProxyType({note.about: note for note in notes if note.text.strip()}),
        settings=MappingProxyType({name: value for name, (_, value) in diary.settings.items()}),
        places=MappingProxyType(places),
        problem=DAMAGED if has_damage else "",
    )


def _in_order(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Sort answers by time, and keep one of those that are equal in everything."""
    ordered = sorted(answers, key=_key)
    return (*ordered[:1], *(after for before, after in pairwise(ordered) if after != before))


def _key(answer: Answer) -> tuple[Any, ...]:
    said = answer.outcome or "", answer.confidence or "", answer.fingerprint, repr(answer.response)
    return (answer.at, answer.place, answer.attempt, answer.item, *said)
