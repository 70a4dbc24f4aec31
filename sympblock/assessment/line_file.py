"""A file of lines that grows at its end, whatever ends the program, and however many write to it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO

#: So many bytes are looked at in one go, so that a huge file does not fill the memory.
CHUNK_BYTES = 4_000_000
#: So much of what was read last is compared before reading on.
_MARK_BYTES = 64


def file_status(path: Path) -> os.stat_result | None:
    """Look at a file without opening it; None if there is none.

    Raises
    ------
    OSError
        If it cannot be looked at, or is no file: to open a pipe would wait for ever, and a device has no end.
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(status.st_mode):
        raise OSError(f"{path.name} is not a file")
    return status


def append_lines(path: Path, lines: Sequence[bytes], is_durable: bool = False) -> int:
    """Append lines with one write, after ending a line that a crash cut short.

    Parameters
    ----------
    path : Path
        The file; it and its folder are made if they are missing.
    lines : sequence of bytes
        Without their ends.
    is_durable : bool
        Whether to wait until the disk has them, so that a power failure does not cost them.

    Returns
    -------
    int
        How many lines are in the file. A full disk takes only what fits, and says nothing.

    Raises
    ------
    OSError
        If nothing could be written.
    """
    if not path.is_absolute():
        raise OSError(f"there is no home folder for {path}")
    path.parent.mkdir(parents=True, exist_ok=True)
    file_status(path)
    with path.open("ab+", buffering=0) as file:
        # Another writer half-way through its line looks cut, too: that costs an empty line, which readers skip.
        start = b"\n" if _is_cut(file) else b""
        written = file.write(start + b"".join(line + b"\n" for line in lines))
        if is_durable:
            os.fsync(file.fileno())
    return _whole_lines(lines, written - len(start))


def _is_cut(file: IO[bytes]) -> bool:
    end = file.seek(0, os.SEEK_END)
    file.seek(max(0, end - 1))
    return end > 0 and file.read(1) != b"\n"


def _whole_lines(lines: Sequence[bytes], written: int) -> int:
    """Count the lines that a number of bytes holds; a line that only lacks its end will get it from the next one."""
    for count, line in enumerate(lines):
        if written < len(line):
            return count
        written -= len(line) + 1
    return len(lines)


class LineReader:
    """Reads a growing file once, and afterwards only what was added to it.

    Parameters
    ----------
    path : Path
        The file; it may be missing.

    Attributes
    ----------
    replacements : int
        How often the file turned out to be another one than before, or to be gone: then it is read from its start.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.replacements = 0
        self._place, self._mark = 0, b""
        self._seen: tuple[int, ...] | None = None

    def added(self, is_whole: Callable[[bytes], bool]) -> Iterator[list[bytes]]:
        """Yield the lines that were added, some at a time.

        Parameters
        ----------
        is_whole : callable
            Takes a last line without its end and tells whether it is whole. One that is not is left
            until it is ended: a crash may have cut it, or somebody is writing it just now.

        Yields
        ------
        list of bytes
            At least one line.

        Raises
        ------
        OSError
            If the file cannot be read, or is no file.
        """
        status = file_status(self._path)
        if status is None:
            self._start_afresh()
            return
        now = (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)
        if now == self._seen:
            return
        with self._path.open("rb") as file:
            if self._seen and self._seen[:2] != now[:2] or not self._goes_on(file):
                self._start_afresh()
                file.seek(0)
            yield from self._lines(file, is_whole)
        self._seen = now

    def _goes_on(self, file: IO[bytes]) -> bool:
        """Tell whether the file still holds what was read last, and stand behind it."""
        file.seek(self._place - len(self._mark))
        return file.read(len(self._mark)) == self._mark

    def _start_afresh(self) -> None:
        self.replacements += bool(self._place)
        self._place, self._mark, self._seen = 0, b"", None

    def _lines(self, file: IO[bytes], is_whole: Callable[[bytes], bool]) -> Iterator[list[bytes]]:
        is_ended = True
        while is_ended and (lines := file.readlines(CHUNK_BYTES)):
            is_ended = lines[-1].endswith(b"\n") or is_whole(lines[-1])
            if not is_ended:
                del lines[-1]
            if lines:
                self._place += sum(map(len, lines))
                self._mark = lines[-1][-_MARK_BYTES:]
                yield lines
