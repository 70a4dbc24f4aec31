"""The progress file as all cards of one kernel share it: read once, and afterwards only what anybody added."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from sympblock.assessment.line_file import LineReader, append_lines, file_status
from sympblock.assessment.place_state import PlaceState
from sympblock.assessment.record_events import NewerVersion, event_of
from sympblock.assessment.study.diary import CourseDiary

ASIDE_NAME = "progress_damaged.txt"
#: Of damaged lines at most so much is copied, all in all; the progress file keeps them.
ASIDE_BYTES = 1_000_000


class ProgressFile:
    """Sums up a progress file by place, and goes on where it stopped reading.

    The file is the truth: whoever asks for a place gets what the lines of the
    file say in their order, whoever wrote them.

    Parameters
    ----------
    path : Path
        The file; it may be missing.

    Attributes
    ----------
    is_newer : bool
        Whether a line was written by a newer version of the course; then nothing is taken from the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.is_newer = False
        self._reader = LineReader(path)
        self._replacements = 0
        self._places: dict[str, PlaceState] = {}
        self._diary = CourseDiary()
        self._cut: list[bytes] = []
        self._lock = threading.Lock()

    def place(self, name: str) -> PlaceState:
        """Return what was done at a place as far as the file was read; it grows with the file."""
        return self._places.setdefault(name, PlaceState())

    def snapshot(self) -> tuple[dict[str, PlaceState], CourseDiary]:
        """Return how every place stands and all that happened, as far as the file was read; neither grows with it."""
        with self._lock:
            diary, places = self._diary, {name: state.after() for name, state in self._places.items()}
            return places, replace(
                diary,
                answers=list(diary.answers),
                exams=list(diary.exams),
                visits=dict(diary.visits),
                notes=dict(diary.notes),
                settings=dict(diary.settings),
            )

    def notes(self) -> dict[str, str]:
        """Return the learner's notes by what they are about, the one written last at the end."""
        with self._lock:
            notes = sorted(self._diary.notes.values(), key=lambda note: note.at)
        return {note.about: note.text for note in notes if note.text.strip()}

    def read(self) -> bool:
        """Read what was added.

        Returns
        -------
        bool
            Whether lines were damaged of which nobody was told before.

        Raises
        ------
        OSError
            If the file cannot be read, or is no file.
        """
        with self._lock:
            damaged: list[bytes] = []
            for lines in self._reader.added(_is_event):
                self._forget_replaced()
                damaged += self._replay(lines, ASIDE_BYTES - sum(map(len, damaged)))
            self._forget_replaced()
            return not self.is_newer and self._set_aside(damaged)

    def append(self, lines: Sequence[bytes]) -> int:
        """Append lines and wait until the disk has them; return how many it took.

        Raises
        ------
        OSError
            If it took none.
        """
        count = append_lines(self.path, lines, is_durable=True)
        self._cut += lines[count : count + 1]
        return count

    def _forget_replaced(self) -> None:
        if self._reader.replacements != self._replacements:
            self._replacements, self.is_newer = self._reader.replacements, False
            self._places, self._diary = {}, CourseDiary()

    def _replay(self, lines: Sequence[bytes], most_bytes: int) -> list[bytes]:
        """Take the events of some lines over, and return so many bytes of the damaged lines."""
        damaged = []
        for line in lines:
            if self.is_newer or not (text := line.strip()):
                continue
            try:
                event = event_of(text)
            except NewerVersion:
                self.is_newer, self._places, self._diary = True, {}, CourseDiary()
                continue
            if event is not None:
                self.place(event.place).replay(event)
                self._diary.add(event)
            elif most_bytes > 0:
                damaged.append(text[:most_bytes])
                most_bytes -= len(text)
        return damaged

    def _set_aside(self, damaged: Sequence[bytes]) -> bool:
        """Copy damaged lines that were not told of before; the progress file itself is never rewritten."""
        # What a full disk cut short was written again as a whole.
        damaged = [line for line in damaged if not any(cut.startswith(line) for cut in self._cut)]
        if not damaged:
            return False
        aside = self.path.with_name(ASIDE_NAME)
        try:
            known = set(aside.read_bytes().split(b"\n")) if file_status(aside) else set()
            unknown = [line for line in dict.fromkeys(damaged) if line not in known]
            if unknown:
                append_lines(aside, unknown)
        except OSError:
            return True
        return bool(unknown)


@cache
def progress_file(path: Path) -> ProgressFile:
    """Return the one object of this kernel for a progress file."""
    return ProgressFile(path)


def _is_event(line: bytes) -> bool:
    try:
        return event_of(line) is not None
    except NewerVersion:
        return True
