"""Sessions of the procedure room on the learner's own computer: one file each, one line for every event."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sympblock.assessment.line_file import append_line
from sympblock.assessment.record import progress_folder

FOLDER_NAME, ENDING, VERSION = "blocks", ".jsonl", 1
NOT_SAVED = "This session cannot be saved on this computer. It goes on, but it will not be there next time."
#: What a measure is called in files written before, and what it is called now.
FORMER_NAMES = {"goal_mm": "to_target_mm"}
Check = Callable[[dict[str, Any]], Any]


class SessionDamaged(ValueError):
    """Says which file cannot be read, in which line, and why."""


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
    """

    path: Path
    scenario: str
    person: int
    started: str
    events: tuple[Any, ...]
    summary: Mapping[str, Any] | None


@dataclass
class SessionFile:
    """Writes one session down, event by event.

    Parameters
    ----------
    path : Path
        A file of :func:`new_path`, or one that is gone on with.
    problem : str
        One plain sentence if something could not be saved, else empty.
    """

    path: Path
    problem: str = field(default="", init=False)

    def begin(self, scenario: str, person: int = 0) -> None:
        """Write the first line."""
        started = datetime.now(UTC).isoformat(timespec="seconds")
        head = {"kind": "session", "version": VERSION, "scenario": scenario, "person": person, "started": started}
        self.add(head)

    def add(self, fields: Mapping[str, Any]) -> None:
        """Append one line, in one piece; what was written before stays whatever happens."""
        try:
            append_line(self.path, json.dumps(fields, ensure_ascii=False).encode())
        except OSError:
            self.problem = NOT_SAVED

    def go_on(self) -> None:
        """Note that the session is gone on with, after whatever ended it before."""
        self.add({"kind": "resumed"})

    def end(self, summary: Mapping[str, Any]) -> None:
        """Append the measures of a finished session."""
        self.add({"kind": "summary", **summary})


def sessions_folder() -> Path:
    """Return the folder of all sessions."""
    return progress_folder() / FOLDER_NAME


def new_path(folder: Path, scenario: str) -> Path:
    """Return a name that no file has; names sort by time."""
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S_%f")
    return folder / f"{now}_{scenario}{ENDING}"


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
    """
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise SessionDamaged(f"{path.name} cannot be read: {error.strerror}.") from None
    parsed = [_fields(line) for line in lines]
    for number, fields in enumerate(parsed, start=1):
        if fields is None and not _was_cut(parsed, number):
            raise SessionDamaged(f"{path.name}, line {number}: not a line of a session.")
    head, *rest = parsed or [None]
    if not head or head.get("kind") != "session" or head.get("version") != VERSION:
        raise SessionDamaged(f"{path.name}, line 1: not the beginning of a session of this version.")
    events, summary = [], None
    for number, fields in enumerate(rest, start=2):
        if fields is None or fields.get("kind") == "resumed":
            continue
        if fields.get("kind") == "summary":
            summary = {FORMER_NAMES.get(key, key): value for key, value in fields.items() if key != "kind"}
            continue
        try:
            events.append(check(fields))
        except ValueError as error:
            raise SessionDamaged(f"{path.name}, line {number}: {error}.") from None
    if not isinstance(head.get("person", 0), int):
        raise SessionDamaged(f"{path.name}, line 1: the person is not a number.")
    about = str(head.get("scenario", "")), int(head.get("person", 0)), str(head.get("started", ""))
    return Stored(path, *about, tuple(events), summary)


def load_all(folder: Path, check: Check) -> tuple[list[Stored], list[str]]:
    """Read every session, the oldest first; one that is damaged costs no other.

    Returns
    -------
    sessions : list of Stored
        Those that could be read.
    problems : list of str
        One sentence for each that could not.
    """
    sessions, problems = [], []
    for path in sorted(folder.glob(f"*{ENDING}")) if folder.is_dir() else []:
        try:
            sessions.append(load(path, check))
        except SessionDamaged as error:
            problems.append(str(error))
    return sessions, problems


def _fields(line: bytes) -> dict[str, Any] | None:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) else None


def _was_cut(parsed: list[dict[str, Any] | None], number: int) -> bool:
    """Tell whether a crash cut a line short: it is the last one, or the session was gone on with after it."""
    after = parsed[number] if number < len(parsed) else {"kind": "resumed"}
    return number > 1 and after is not None and after.get("kind") == "resumed"
