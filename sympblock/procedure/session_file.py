"""A session of the procedure room as it is written down: a file of its own, one line for every event."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sympblock.assessment.line_file import append_lines, file_status
from sympblock.procedure.session_store import VERSION, Stored, lines_of, new_path

NOT_SAVED = "This session cannot be saved on this computer. It goes on, but it will not be there next time."
_RESUMED = b'{"kind": "resumed"}'


@dataclass
class SessionFile:
    """Writes one session down, event by event.

    What cannot be saved waits, and is saved with the next event that can be. If
    anybody else writes to the file, as when two tabs go on with one session, this
    session parts from it: it goes on in a new file that holds the whole of it.

    Parameters
    ----------
    path : Path
        A file of :func:`new_path`.
    problem : str
        One plain sentence if something could not be saved, else empty.
    """

    path: Path
    problem: str = field(default="", init=False)
    _lines: list[bytes] = field(default_factory=list, init=False, repr=False)
    _saved: int = field(default=0, init=False, repr=False)
    _size: int = field(default=0, init=False, repr=False)

    @classmethod
    def going_on(cls, stored: Stored) -> SessionFile:
        """Go on with a session after whatever ended it before."""
        file = cls(stored.path)
        file._lines = lines_of(stored.content)
        file._saved, file._size = len(file._lines), len(stored.content)
        file._append(_RESUMED)
        return file

    def begin(self, scenario: str, person: int = 0, shared: Sequence[Mapping[str, Any]] = ()) -> None:
        """Write the first line, and below it the acts that somebody else had done before."""
        started = datetime.now(UTC).isoformat(timespec="seconds")
        head = {"kind": "session", "version": VERSION, "scenario": scenario, "person": person, "started": started}
        self._append(*map(_line, [head | ({"shared_acts": len(shared)} if shared else {}), *shared]))

    def add(self, fields: Mapping[str, Any]) -> None:
        """Append one line, in one piece; what was written before stays whatever happens."""
        self._append(_line(fields))

    def end(self, summary: Mapping[str, Any]) -> None:
        """Append the measures of a finished session."""
        self.add({"kind": "summary", **summary})

    def _append(self, *lines: bytes) -> None:
        self._lines.extend(lines)
        try:
            self._save()
        except OSError:
            self.problem = NOT_SAVED
        else:
            self.problem = ""

    def _save(self) -> None:
        if not self._is_as_left():
            self._part()
        try:
            self._saved += append_lines(self.path, self._lines[self._saved :], is_durable=True)
        finally:
            if not self._saved:
                # A file without its first line would be taken for a damaged session.
                self.path.unlink(missing_ok=True)
        status = file_status(self.path)
        self._size = status.st_size if status else 0
        if self._saved < len(self._lines):
            # Now the last line of the file may be cut; what follows says so to the reader.
            if self._saved and self._lines[self._saved] != _RESUMED:
                self._lines.insert(self._saved, _RESUMED)
            raise OSError(f"{self.path.name}: the disk is full")

    def _is_as_left(self) -> bool:
        """Tell whether the file is as this object left it."""
        status = file_status(self.path)
        return bool(self._saved) and status is not None and status.st_size == self._size

    def _part(self) -> None:
        """Begin a file of its own for the whole session."""
        folder, scenario = self.path.parent, json.loads(self._lines[0])["scenario"]
        folder.mkdir(parents=True, exist_ok=True)
        path = new_path(folder, scenario) if self._saved else self.path
        while not _claim(path):
            path = new_path(folder, scenario)
        self.path, self._saved = path, 0


def _line(fields: Mapping[str, Any]) -> bytes:
    return json.dumps(fields, ensure_ascii=False).encode()


def _claim(path: Path) -> bool:
    """Make a file, and return whether it was not there before."""
    try:
        path.open("xb").close()
    except FileExistsError:
        return False
    return True
