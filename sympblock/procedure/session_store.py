"""Sessions of the procedure room on the learner's own computer: where they lie, and what they hold."""

from __future__ import annotations

import contextlib
import json
import os
import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import MAXYEAR, UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sympblock.assessment.line_file import file_status
from sympblock.assessment.record import progress_folder

FOLDER_NAME, ENDING = "blocks", ".jsonl"
#: Since 2, skin, fascia and bone turn a needle in everybody but the typical patient, and breathing moves the kidneys;
#: since 3, a needle that is pulled back keeps its last aim; since 4, an antiseptic on the skin is felt by whoever is allergic to it.
VERSION = 4
#: Sessions of these can be read: what they came to still counts.
READABLE = (1, 2, 3, 4)
#: What a measure is called in files written before, and what it is called now.
FORMER_NAMES = {"goal_mm": "to_target_mm"}
#: A session of four thousand acts has less than one megabyte.
MOST_BYTES = 5_000_000
MOST_PERSON = 2**31
Check = Callable[[dict[str, Any]], Any]
_STAMP = re.compile(r"(\d{8}T\d{6})_(\d{6})_")


class SessionDamaged(ValueError):
    """Says which file cannot be read, in which line, and why."""


class SessionNotBegun(SessionDamaged):
    """Says which file was cut short in its first line, so that nothing is lost with it."""


@dataclass(frozen=True)
class Stored:
    """Holds one session as it was written down.

    Parameters
    ----------
    path : Path
        Its file.
    scenario : str
        What was played.
    person : int
        Number of the patient; 0 = the one that the scenario names.
    started : str
        When, in UTC, ISO 8601.
    events : tuple
        Whatever the check of :func:`load` returned for each line.
    summary : Mapping or None
        Measures at the end; None = it was not finished.
    content : bytes
        All of the file.
    version : int
        Of the course that wrote it: in another one the same acts may have led elsewhere.
    shared_acts : int
        So many of its first acts somebody else had done before: such a session is not the learner's own.
    """

    path: Path
    scenario: str
    person: int
    started: str
    events: tuple[Any, ...]
    summary: Mapping[str, Any] | None
    content: bytes = field(default=b"", repr=False)
    version: int = VERSION
    shared_acts: int = 0

    @property
    def is_from_code(self) -> bool:
        """Tell whether it came as a code, and has no file here."""
        return not self.content

    def leads_where_it_led(self, is_typical: bool) -> bool:
        """Tell whether its acts lead where they led: the typical patient is as ever, but for a needle pulled back."""
        was_pulled = any(getattr(event, "kind", "") == "withdraw" for event in self.events)
        return self.version == VERSION or (is_typical and not was_pulled)


def sessions_folder() -> Path:
    """Return the folder of all sessions."""
    return progress_folder() / FOLDER_NAME


def session_paths(folder: Path) -> list[Path]:
    """Return the files of all sessions in the order in which they were begun; none if the folder cannot be read."""
    try:
        return sorted(path for path in folder.iterdir() if path.name.endswith(ENDING))
    except OSError:
        return []


def new_path(folder: Path, scenario: str) -> Path:
    """Return a name that no file has and that sorts after all others, even if the clock was moved back."""
    now = datetime.now(UTC)
    newest = max(_stamps(folder), default=now)
    begun = max(now, newest + timedelta(microseconds=1))
    return folder / f"{begun:%Y%m%dT%H%M%S_%f}_{scenario}{ENDING}"


def _stamps(folder: Path) -> Iterator[datetime]:
    for path in session_paths(folder):
        if found := _STAMP.match(path.name):
            with contextlib.suppress(ValueError):
                stamp = datetime.fromisoformat(f"{found[1]}.{found[2]}+00:00")
                if stamp.year < MAXYEAR:
                    yield stamp


def lines_of(content: bytes) -> list[bytes]:
    """Return the lines of a file."""
    # Some editors begin a UTF-8 file with a mark of their own.
    return content.removeprefix(BOM_UTF8).removesuffix(b"\n").split(b"\n")


def load(path: Path, check: Check) -> Stored:
    """Read one session.

    Parameters
    ----------
    path : Path
        Its file.
    check : callable
        Takes the fields of an event and returns it, or raises ValueError.

    Raises
    ------
    SessionDamaged
        If a line is no event; the message names file, line and reason. A last line
        that a crash cut short is left out instead.
    SessionNotBegun
        If not even the first line is whole.
    """
    content = _content(path)
    lines = lines_of(content)
    head = _head(path, lines)
    events, summary = [], None
    for number, fields in _numbered(path, lines):
        kind = fields.get("kind")
        if kind == "summary":
            summary = {FORMER_NAMES.get(key, key): value for key, value in fields.items() if key != "kind"}
        elif kind != "resumed":
            events.append(_checked(path, number, fields, check))
    about = str(head.get("scenario", "")), head.get("person", 0), str(head.get("started", ""))
    return Stored(path, *about, tuple(events), summary, content, head["version"], head.get("shared_acts", 0))


def load_all(folder: Path, check: Check) -> tuple[list[Stored], list[str]]:
    """Read every session, the oldest first; one that is damaged costs no other.

    What did not change since it was read last is not read again.

    Returns
    -------
    sessions : list of Stored
        Those that could be read.
    problems : list of str
        One sentence for each that could not.
    """
    sessions, problems = [], []
    for path in session_paths(folder):
        try:
            sessions.append(_loaded(path, check))
        except SessionNotBegun:
            continue
        except SessionDamaged as error:
            problems.append(str(error))
    return sessions, problems


#: What was read of each file, and how the file looked then.
_read: dict[tuple[Path, Check], tuple[tuple[int, ...], Stored | SessionDamaged]] = {}


def _loaded(path: Path, check: Check) -> Stored:
    status = _status(path)
    look = status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
    known, found = _read.get((path, check), ((), None))
    if found is None or known != look:
        try:
            found = load(path, check)
        except SessionDamaged as error:
            found = error
        _read[path, check] = look, found
    if isinstance(found, SessionDamaged):
        raise found
    return found


def _status(path: Path) -> os.stat_result:
    try:
        status = file_status(path)
    except OSError as error:
        raise SessionDamaged(f"{path.name} cannot be read: {error.strerror or 'it is not a file'}.") from None
    if status is None:
        raise SessionDamaged(f"{path.name} cannot be read: it is missing.")
    if status.st_size > MOST_BYTES:
        raise SessionDamaged(f"{path.name} cannot be read: it is larger than a session can be.")
    return status


def _content(path: Path) -> bytes:
    _status(path)
    try:
        return path.read_bytes()
    except OSError as error:
        raise SessionDamaged(f"{path.name} cannot be read: {error.strerror}.") from None


def _head(path: Path, lines: Sequence[bytes]) -> dict[str, Any]:
    head = _fields(lines[0])
    if head is None and len(lines) == 1:
        raise SessionNotBegun(f"{path.name}, line 1: cut short.")
    if head is None or head.get("kind") != "session" or head.get("version") not in READABLE:
        raise SessionDamaged(f"{path.name}, line 1: not the beginning of a session of this version.")
    person = head.get("person", 0)
    if type(person) is not int or not 0 <= person < MOST_PERSON:
        raise SessionDamaged(f"{path.name}, line 1: the person is not a number.")
    shared = head.get("shared_acts", 0)
    if type(shared) is not int or shared < 0:
        raise SessionDamaged(f"{path.name}, line 1: the acts that were done before are not a number.")
    return head


def _numbered(path: Path, lines: Sequence[bytes]) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the fields of the lines after the first one, and which line it is."""
    for number, line in enumerate(lines[1:], start=2):
        fields = _fields(line)
        if fields is not None:
            yield number, fields
        elif line.strip() and not _was_cut(lines, number):
            raise SessionDamaged(f"{path.name}, line {number}: not a line of a session.")


def _was_cut(lines: Sequence[bytes], number: int) -> bool:
    """Tell whether a line was cut short: it is the last one, or the session was gone on with after it."""
    after = _fields(lines[number]) if number < len(lines) else {"kind": "resumed"}
    return after is not None and after.get("kind") == "resumed"


def _fields(line: bytes) -> dict[str, Any] | None:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) else None


def _checked(path: Path, number: int, fields: dict[str, Any], check: Check) -> Any:
    try:
        return check(fields)
    except ValueError as error:
        raise SessionDamaged(f"{path.name}, line {number}: {error}.") from None
