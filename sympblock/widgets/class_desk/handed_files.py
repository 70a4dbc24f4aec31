"""The files that an educator has chosen: held for this page alone, and bounded."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, replace

from sympblock.assessment.polling.poll_file import ENDING as POLL_ENDING

RECORD_ENDING = ".zip"
#: A year's group fits many times; more would fill the memory of a small computer.
MOST_FILES, MOST_TOTAL_MB = 300, 200
_MB = 1_000_000


@dataclass(frozen=True)
class HandedFile:
    """Holds a file without its name, which may be that of a learner.

    Attributes
    ----------
    ending : str
        Such as ``".zip"``.
    content : bytes
        All of it.
    """

    ending: str
    content: bytes


@dataclass(frozen=True)
class HandedFiles:
    """Holds the chosen files, and counts those that were not taken.

    Attributes
    ----------
    files : tuple of HandedFile
        Records and polls.
    strange : int
        Files that are neither by their ending.
    too_large : int
        Files that the page did not read, since no record is so large.
    unread : int
        Files that could not be read from where they lie.
    over : int
        Files beyond the number or the size that is taken.
    """

    files: tuple[HandedFile, ...] = ()
    strange: int = 0
    too_large: int = 0
    unread: int = 0
    over: int = 0

    @property
    def total_mb(self) -> float:
        """Return the size of all of them."""
        return sum(len(file.content) for file in self.files) / _MB

    def with_file(self, name: str, encoded: str) -> HandedFiles:
        """Return these and one more, of whose name only the ending is kept.

        Parameters
        ----------
        name : str
            As the file is called.
        encoded : str
            Its content in base64.
        """
        ending = next((each for each in (RECORD_ENDING, POLL_ENDING) if name.lower().endswith(each)), "")
        content = _decoded(encoded)
        if not ending:
            return replace(self, strange=self.strange + 1)
        if len(self.files) >= MOST_FILES or self.total_mb + len(content) / _MB > MOST_TOTAL_MB:
            return replace(self, over=self.over + 1)
        return replace(self, files=(*self.files, HandedFile(ending, content)))

    def without(self, why: str) -> HandedFiles:
        """Return these after one file that the page could not hand over.

        Raises
        ------
        ValueError
            If ``why`` is neither ``"too_large"`` nor ``"unread"``.
        """
        if why == "too_large":
            return replace(self, too_large=self.too_large + 1)
        if why == "unread":
            return replace(self, unread=self.unread + 1)
        raise ValueError(f"no file is left out for {why!r}")

    def left_out(self) -> tuple[str, ...]:
        """Say how many files were not taken, and why."""
        lines = (
            (self.strange, "{}: neither a record of a learner (.zip) nor a kept poll (.jsonl)."),
            (self.too_large, "{}: larger than any record of this course."),
            (self.unread, "{}: could not be read on this computer; choose again."),
            (self.over, f"{{}}: beyond the {MOST_FILES} files or {MOST_TOTAL_MB} MB that one report is made of."),
        )
        return tuple(f"Not taken, {words.format(files_words(count))}" for count, words in lines if count)


def files_words(count: int) -> str:
    """Count files.

    Examples
    --------
    >>> files_words(1), files_words(30)
    ('1 file', '30 files')
    """
    return "1 file" if count == 1 else f"{count} files"


def _decoded(encoded: str) -> bytes:
    try:
        return base64.b64decode(encoded, validate=True)
    except binascii.Error:
        return b""
