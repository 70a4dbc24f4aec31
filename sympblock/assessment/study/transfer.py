"""Take the record along: export it as one file, merge it into the record of another computer, or delete it."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sympblock.assessment.line_file import append_lines, file_status
from sympblock.assessment.progress_file import ASIDE_BYTES, ASIDE_NAME
from sympblock.assessment.record import FILE_NAME, NEWER, progress_folder
from sympblock.assessment.record_events import NewerVersion, event_of
from sympblock.assessment.study.record_archive import (
    NEWER_FILE,
    RecordRefusedError,
    record_in,
    session_files,
    unpack,
)

_PART = ".part"
#: Two tabs of one kernel do not merge at once.
_LOCK = threading.Lock()


@dataclass(frozen=True)
class Merged:
    """Tells what an import did.

    Attributes
    ----------
    events, known_events : int
        How many were added, and how many were here already.
    damaged_lines : int
        How many were set aside, because they are no events.
    sessions, known_sessions : int
        Of the procedure room.
    """

    events: int
    known_events: int
    damaged_lines: int
    sessions: int
    known_sessions: int

    @property
    def sentence(self) -> str:
        """Say what was done."""
        if not self.events and not self.sessions:
            said = "Everything in this file was here already."
        else:
            said = f"{_counted(self.events, 'entry', 'entries')} and {_counted(self.sessions, 'session')} were added."
        if not self.damaged_lines:
            return said
        lines = "1 damaged line was" if self.damaged_lines == 1 else f"{self.damaged_lines} damaged lines were"
        return f"{said} {lines} set aside."


@dataclass(frozen=True)
class Deleted:
    """Tells what was deleted: the entries and the sessions, and which files could not be deleted."""

    events: int
    sessions: int
    left: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """Say what was done."""
        said = (
            f"Your record was deleted from this computer: {_counted(self.events, 'entry', 'entries')} and "
            f"{_counted(self.sessions, 'session')} of the procedure room."
        )
        return f"{said} These files could not be deleted: {', '.join(self.left)}." if self.left else said


def export_record(sessions_folder: Path, folder: Path | None = None) -> bytes:
    """Return the whole record as one file.

    Parameters
    ----------
    sessions_folder : Path
        Where the procedure room keeps its sessions.
    folder : Path, optional
        Where the progress file lies; by default the learner's own folder.

    Raises
    ------
    RecordRefusedError
        If something cannot be read.
    """
    return record_in(folder or progress_folder(), sessions_folder).pack()


def import_record(content: bytes, sessions_folder: Path, folder: Path | None = None) -> Merged:
    """Add what another computer's record holds and this one does not.

    Lines are only appended, and each session is put in its place as a whole. If the
    computer stops in between, nothing that was here is lost, and importing the file again does the rest.

    Parameters
    ----------
    content : bytes
        From :func:`export_record`.
    sessions_folder, folder : Path
        As there.

    Raises
    ------
    RecordRefusedError
        If it is no record, of a newer course, or too large, or if this computer cannot keep it.
    """
    folder = folder or progress_folder()
    archive = unpack(content)
    with _LOCK:
        try:
            own = record_in(folder, sessions_folder)
            # Everything is read and judged before the first byte is written.
            _events(own.progress, NEWER)
            events, damaged = _events(archive.progress, NEWER_FILE)
            added = _missing(events, Counter(_lines(own.progress)))
            sessions = [_put(sessions_folder, name, each) for name, each in archive.sessions.items()]
            _append(folder, added, damaged)
        except OSError as error:
            raise RecordRefusedError(
                "This computer could not keep all of the record. Make room on its disk, and import the file again."
            ) from error
    return Merged(len(added), len(events) - len(added), len(damaged), sum(sessions), len(sessions) - sum(sessions))


def delete_record(sessions_folder: Path, folder: Path | None = None) -> Deleted:
    """Delete the record from this computer; files that are not the course's own stay.

    Parameters
    ----------
    sessions_folder : Path
        Where the procedure room keeps its sessions.
    folder : Path, optional
        Where the progress file lies; by default the learner's own folder.
    """
    folder = folder or progress_folder()
    events = _count(folder / FILE_NAME)
    sessions = session_files(sessions_folder)
    own = [*sessions.values(), *sessions_folder.glob(f"*.jsonl{_PART}"), folder / ASIDE_NAME, folder / FILE_NAME]
    left = tuple(path.name for path in own if not _is_gone(path))
    for emptied in (sessions_folder, folder):
        with contextlib.suppress(OSError):
            emptied.rmdir()
    return Deleted(events, sum(path.name not in left for path in sessions.values()), left)


def _lines(content: bytes) -> Iterable[bytes]:
    for line in content.removeprefix(BOM_UTF8).split(b"\n"):
        if text := line.strip():
            yield text


def _events(progress: bytes, refusal: str) -> tuple[list[bytes], list[bytes]]:
    """Return the lines that are events, and those that are damaged."""
    events: list[bytes] = []
    damaged: list[bytes] = []
    for line in _lines(progress):
        try:
            (events if event_of(line) is not None else damaged).append(line)
        except NewerVersion as error:
            raise RecordRefusedError(refusal) from error
    return events, damaged


def _missing(events: Iterable[bytes], own: Counter[bytes]) -> list[bytes]:
    """Return the lines that are not here, in their order; of equal lines as many as there were."""
    missing = []
    for line in events:
        if own[line] > 0:
            own[line] -= 1
        else:
            missing.append(line)
    return missing


def _append(folder: Path, lines: list[bytes], damaged: list[bytes]) -> None:
    aside = folder / ASIDE_NAME
    known = set(aside.read_bytes().split(b"\n")) if damaged and file_status(aside) else set()
    unknown = [line[:ASIDE_BYTES] for line in dict.fromkeys(damaged) if line[:ASIDE_BYTES] not in known]
    if unknown:
        append_lines(aside, unknown)
    if lines and append_lines(folder / FILE_NAME, lines, is_durable=True) < len(lines):
        raise OSError("the disk is full")


def _put(folder: Path, name: str, content: bytes) -> bool:
    """Put a session into its folder, and return whether it was not there; nothing that was there is lost."""
    other = f"{name.removesuffix('.jsonl')}_{hashlib.sha256(content).hexdigest()[:8]}.jsonl"
    for path in (folder / name, folder / other):
        there = path.read_bytes() if file_status(path) else None
        if there is not None and there.startswith(content):
            return False
        # One that was gone on with elsewhere takes the place of its own beginning.
        if there is None or content.startswith(there):
            _write(path, content)
            return True
    raise OSError(f"{name} cannot be kept")


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + _PART)
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _count(path: Path) -> int:
    try:
        return sum(1 for _ in _lines(path.read_bytes())) if file_status(path) else 0
    except OSError:
        return 0


def _is_gone(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _counted(count: int, noun: str, several: str = "") -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {several or noun + 's'}"
