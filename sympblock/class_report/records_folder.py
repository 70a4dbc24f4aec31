"""A folder of records that learners have handed in, and of kept polls: each is read, those that cannot be are named, and doubles count once."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sympblock.assessment.class_analysis.learners import Learner, learner_of
from sympblock.assessment.curve.practised import PractisedSession
from sympblock.assessment.line_file import file_status
from sympblock.assessment.polling.poll_file import ENDING as POLL_ENDING
from sympblock.assessment.polling.poll_file import PollDamaged, load_poll
from sympblock.assessment.polling.poll_state import PollState
from sympblock.assessment.progress_file import ProgressFile
from sympblock.assessment.record import DAMAGED, FILE_NAME
from sympblock.assessment.study.history import Answer, History, history_of
from sympblock.assessment.study.question_bank import QuestionBank, load_bank
from sympblock.assessment.study.record_archive import (
    MOST_FILE_MB,
    NEWER_FILE,
    NO_RECORD,
    TOO_LARGE,
    RecordArchive,
    RecordRefusedError,
    unpack,
)
from sympblock.procedure.session_store import SessionDamaged, Stored, load
from sympblock.widgets.learning_curve.practice import practised_sessions

ENDING = ".zip"
NO_FOLDER = (
    "There is no such folder. Put the files that learners saved with “Export my record” into one folder, and name it."
)
NO_FILES = (
    "There is neither a record nor a kept poll in this folder. Ask the learners to save theirs with “Export my record” in My course, and put "
    "these files, whose names end in .zip, into the folder."
)
NONE_READ = "None of the files in this folder is a record or a poll that can be read."
NOT_READ = "This file cannot be read on this computer. Copy it again, or ask the learner for it."
NEWER_RECORD = "This record was written by a newer version of the course. Update the course on this computer."
TOO_LARGE_RECORD = "This file is larger than any record of this course."
NOT_A_RECORD = "This file is not a record of this course, or it is damaged. Ask the learner to save it again."
NOT_A_POLL = "This file is not a poll that this course has kept, or it was kept by a newer version."
#: What an import says of a file, and what is said of it here.
_SAID_HERE = {NEWER_FILE: NEWER_RECORD, TOO_LARGE: TOO_LARGE_RECORD, NO_RECORD: NOT_A_RECORD}


class NoClassError(ValueError):
    """Says in one plain sentence why there is nothing to report on."""


@dataclass(frozen=True)
class HandedInClass:
    """Holds the records of a folder.

    Attributes
    ----------
    learners : tuple of Learner
        One for each record; their order follows from the content of the files and not from their names.
    refused : tuple of tuple of str
        Name of each file that was left out, and why: for the educator's own screen, never for the report.
    doubles : int
        Files that hold nothing but what another file holds too.
    damaged_lines, damaged_sessions : int
        Records and polls with lines, and sessions, that could not be read; all else in them counts.
    polls : tuple of PollState
        Polls of seminars, the oldest first.
    """

    learners: tuple[Learner, ...]
    refused: tuple[tuple[str, str], ...] = ()
    doubles: int = 0
    damaged_lines: int = 0
    damaged_sessions: int = 0
    polls: tuple[PollState, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing could be read."""
        return not self.learners and not self.polls


@dataclass(frozen=True)
class _Read:
    """Holds one record as it was read."""

    history: History
    sessions: tuple[PractisedSession, ...]
    files: frozenset[str]
    damaged_sessions: int

    @property
    def answers(self) -> frozenset[tuple[Any, ...]]:
        return frozenset(map(_marks, self.history.answers))

    def is_part_of(self, other: _Read) -> bool:
        """Tell whether the other record holds all of this one."""
        is_empty = not self.history.answers and not self.files
        return not is_empty and self.answers <= other.answers and self.files <= other.files


def read_class(folder: Path, bank: QuestionBank | None = None) -> HandedInClass:
    """Read all records and kept polls of a folder and of the folders in it.

    Parameters
    ----------
    folder : Path
        Where the files lie, as learners or a learning platform have named them.
    bank : QuestionBank, optional
        By default all questions of the course.

    Raises
    ------
    NoClassError
        If there is no folder, or neither a record nor a poll in it.
    """
    if not folder.is_dir():
        raise NoClassError(NO_FOLDER)
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    records = [path for path in paths if path.suffix.lower() == ENDING]
    kept = [path for path in paths if path.suffix.lower() == POLL_ENDING]
    if not records and not kept:
        raise NoClassError(NO_FILES)
    found, refused, doubles = _read_files(records, folder)
    polls, damaged, strange = _read_polls(kept, folder)
    learners = _gathered([found[mark] for mark in sorted(found)], bank or load_bank())
    return replace(
        learners,
        refused=(*refused, *strange),
        doubles=learners.doubles + doubles,
        damaged_lines=learners.damaged_lines + damaged,
        polls=polls,
    )


def _read_files(paths: Sequence[Path], folder: Path) -> tuple[dict[str, _Read], list[tuple[str, str]], int]:
    """Return the records by the hash of their files, the files that are refused, and how many files came twice."""
    found: dict[str, _Read] = {}
    refused, doubles = [], 0
    for path in paths:
        try:
            mark, record = _read_file(path)
        except RecordRefusedError as error:
            refused.append((path.relative_to(folder).as_posix(), str(error)))
            continue
        doubles += mark in found
        found[mark] = record
    return found, refused, doubles


def _read_polls(paths: Sequence[Path], folder: Path) -> tuple[tuple[PollState, ...], int, list[tuple[str, str]]]:
    """Return the polls, the oldest first and each once; how many have damaged lines; and the files that are refused."""
    found, refused = {}, []
    for path in paths:
        try:
            poll = load_poll(path)
        except PollDamaged:
            refused.append((path.relative_to(folder).as_posix(), NOT_A_POLL))
        except OSError:
            refused.append((path.relative_to(folder).as_posix(), NOT_READ))
        else:
            found[poll.began.started, poll.began.poll] = poll
    polls = [found[mark] for mark in sorted(found)]
    return tuple(poll.state for poll in polls), sum(poll.damaged > 0 for poll in polls), refused


def _gathered(records: Sequence[_Read], bank: QuestionBank) -> HandedInClass:
    # An earlier export of the same learner is part of the later one.
    kept = [each for each in records if not any(each.is_part_of(o) for o in _others(each, records))]
    return HandedInClass(
        learners=tuple(learner_of(each.history, bank, each.sessions) for each in kept),
        doubles=len(records) - len(kept),
        damaged_lines=sum(each.history.problem == DAMAGED for each in kept),
        damaged_sessions=sum(each.damaged_sessions for each in kept),
    )


def _others(one: _Read, records: Sequence[_Read]) -> Iterator[_Read]:
    """Yield the records that may hold all of one; of two that hold the same, the second may not hold the first."""
    place = next(n for n, each in enumerate(records) if each is one)
    for number, other in enumerate(records):
        if other is not one and (number < place or not other.is_part_of(one)):
            yield other


def _read_file(path: Path) -> tuple[str, _Read]:
    """Return the hash of a file, and the record in it."""
    try:
        status = file_status(path)
        if status is not None and status.st_size > MOST_FILE_MB * 1_000_000:
            raise RecordRefusedError(TOO_LARGE_RECORD)
        content = path.read_bytes()
    except OSError as error:
        raise RecordRefusedError(NOT_READ) from error
    try:
        archive = unpack(content)
    except RecordRefusedError as error:
        raise RecordRefusedError(_SAID_HERE.get(str(error), str(error))) from error
    return hashlib.sha256(content).hexdigest(), _read_archive(archive)


def _read_archive(archive: RecordArchive) -> _Read:
    with tempfile.TemporaryDirectory(prefix="sympblock_class_") as made:
        scratch = Path(made)
        (scratch / FILE_NAME).write_bytes(archive.progress)
        file = ProgressFile(scratch / FILE_NAME)
        history = history_of(file)
        if file.is_newer:
            raise RecordRefusedError(NEWER_RECORD)
        stored, damaged = _sessions(archive, scratch)
    files = frozenset(hashlib.sha256(content).hexdigest() for content in archive.sessions.values())
    return _Read(history, practised_sessions(stored), files, damaged)


def _sessions(archive: RecordArchive, scratch: Path) -> tuple[list[Stored], int]:
    """Return the sessions in the order in which they were begun, and how many could not be read."""
    stored, damaged = [], 0
    for name in sorted(archive.sessions):
        path = scratch / name
        path.write_bytes(archive.sessions[name])
        try:
            # Only the measures at the end are looked at, so that acts of any version will do.
            stored.append(load(path, dict))
        except SessionDamaged:
            damaged += 1
    return stored, damaged


def _marks(answer: Answer) -> tuple[Any, ...]:
    return answer.at, answer.place, answer.attempt, answer.item, repr(answer.response), answer.confidence
