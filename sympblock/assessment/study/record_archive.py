"""The record of a learner as one file: the progress lines and the sessions of the procedure room, with a plain list."""

from __future__ import annotations

import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sympblock.assessment.line_file import file_status
from sympblock.assessment.record import FILE_NAME

#: What the list in the file says of itself; a higher version is of a newer course.
KIND, VERSION = "record of a learner of the lumbar sympathetic block course", 1
LIST_NAME, SESSIONS_NAME = "contents.json", "sessions"
#: The room writes less than five megabytes a session, and a hundred thousand events have about thirty.
MOST_FILE_MB, MOST_SESSION_MB, MOST_PROGRESS_MB, MOST_SESSIONS = 200, 5, 200, 20_000
_SESSION_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,150}\.jsonl")
_MB = 1_000_000

NO_RECORD = "This file is not a record of this course. Choose a file that was saved with “Export my record”."
TOO_LARGE = "This file is larger than any record of this course, so nothing was imported."
NEWER_FILE = (
    "This record was written by a newer version of the course, so nothing was imported. Update the course on this "
    "computer, and import the record again."
)


class RecordRefusedError(ValueError):
    """Says in one plain sentence why a record cannot be exported, imported or deleted."""


@dataclass(frozen=True)
class RecordArchive:
    """Holds a record as it is taken along.

    Attributes
    ----------
    progress : bytes
        The progress file.
    sessions : mapping
        Name of each session of the procedure room to its file.
    """

    progress: bytes
    sessions: Mapping[str, bytes]

    def pack(self) -> bytes:
        """Return it as one file, a zip that any computer opens."""
        packed = io.BytesIO()
        about = {"kind": KIND, "version": VERSION, "made": datetime.now(UTC).isoformat(timespec="seconds")}
        counts = {"lines": self.progress.count(b"\n"), "sessions": len(self.sessions)}
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as opened:
            opened.writestr(LIST_NAME, json.dumps(about | counts, indent=1))
            opened.writestr(FILE_NAME, self.progress)
            for name in sorted(self.sessions):
                opened.writestr(f"{SESSIONS_NAME}/{name}", self.sessions[name])
        return packed.getvalue()


def is_session_name(name: str) -> bool:
    """Tell whether a file may be a session by its name alone: no folder, no hidden file.

    Examples
    --------
    >>> is_session_name("20261130T100000_000000_right_foot.jsonl"), is_session_name("../../x.jsonl")
    (True, False)
    """
    return _SESSION_NAME.fullmatch(name) is not None


def session_files(folder: Path) -> dict[str, Path]:
    """Return the files of sessions in a folder by their names; none if it cannot be read."""
    try:
        found = sorted(folder.iterdir())
    except OSError:
        return {}
    return {path.name: path for path in found if is_session_name(path.name) and path.is_file()}


def record_in(folder: Path, sessions_folder: Path) -> RecordArchive:
    """Read the record of this computer.

    Raises
    ------
    RecordRefusedError
        If the progress file cannot be read. A session that cannot be read refuses it, too: a record
        without it would look complete.
    """
    path = folder / FILE_NAME
    try:
        progress = path.read_bytes() if file_status(path) else b""
        sessions = {name: path.read_bytes() for name, path in session_files(sessions_folder).items()}
    except OSError as error:
        raise RecordRefusedError("Your record cannot be read on this computer, so it was not exported.") from error
    return RecordArchive(progress, sessions)


def unpack(content: bytes) -> RecordArchive:
    """Read a record that was taken along; what is not part of a record is never looked at.

    Raises
    ------
    RecordRefusedError
        If it is no record, of a newer course, or too large.
    """
    if len(content) > MOST_FILE_MB * _MB:
        raise RecordRefusedError(TOO_LARGE)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as opened:
            return _unpack(opened)
    # A damaged or strange zip raises all of these.
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, OSError, zlib.error) as error:
        raise RecordRefusedError(NO_RECORD) from error


def _unpack(opened: zipfile.ZipFile) -> RecordArchive:
    names = opened.namelist()
    if LIST_NAME not in names or FILE_NAME not in names:
        raise RecordRefusedError(NO_RECORD)
    _check_list(_read(opened, LIST_NAME, 1))
    prefix = f"{SESSIONS_NAME}/"
    sessions = [name.removeprefix(prefix) for name in names if name.startswith(prefix)]
    wanted = list(dict.fromkeys(filter(is_session_name, sessions)))
    if len(wanted) > MOST_SESSIONS:
        raise RecordRefusedError(TOO_LARGE)
    return RecordArchive(_read(opened, FILE_NAME, MOST_PROGRESS_MB), dict(_sessions(opened, prefix, wanted)))


def _sessions(opened: zipfile.ZipFile, prefix: str, names: Iterable[str]) -> Iterable[tuple[str, bytes]]:
    left = MOST_FILE_MB * _MB
    for name in names:
        content = _read(opened, prefix + name, MOST_SESSION_MB)
        left -= len(content)
        if left < 0:
            raise RecordRefusedError(TOO_LARGE)
        yield name, content


def _read(opened: zipfile.ZipFile, name: str, most_mb: int) -> bytes:
    """Read one file of a zip, and no more of it than allowed: what the zip says of its size may be wrong."""
    with opened.open(name) as file:
        content = file.read(most_mb * _MB + 1)
    if len(content) > most_mb * _MB:
        raise RecordRefusedError(TOO_LARGE)
    return content


def _check_list(content: bytes) -> None:
    try:
        about = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise RecordRefusedError(NO_RECORD) from error
    if not isinstance(about, dict) or about.get("kind") != KIND or type(about.get("version")) is not int:
        raise RecordRefusedError(NO_RECORD)
    if about["version"] > VERSION:
        raise RecordRefusedError(NEWER_FILE)
