"""A file of lines that grows at its end, whatever ends the program, and however many write to it."""

from __future__ import annotations

import os
from pathlib import Path


def read_lines(path: Path) -> list[bytes]:
    """Return the lines of a file, none if there is no such file.

    Raises
    ------
    OSError
        If it cannot be read, or is no file: to read from a pipe would wait for ever.
    """
    if not path.exists():
        return []
    if not path.is_file():
        raise OSError(f"{path.name} is not a file")
    return path.read_bytes().splitlines()


def append_line(path: Path, line: bytes) -> None:
    """Append one line with one write, after ending a line that a crash cut short.

    Raises
    ------
    OSError
        If it cannot be written, or only in part.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab+", buffering=0) as file:
        end = file.seek(0, os.SEEK_END)
        file.seek(max(0, end - 1))
        # Another writer half-way through its line looks cut, too: that costs an empty line, which readers skip.
        is_cut = end > 0 and file.read(1) != b"\n"
        whole = (b"\n" if is_cut else b"") + line + b"\n"
        if file.write(whole) < len(whole):
            raise OSError(f"{path.name}: the disk is full")
