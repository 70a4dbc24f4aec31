"""The verb ``export``: makes a file, says what it carries, and writes it whole or not at all."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sympblock.exports.asked_question import ExportError
from sympblock.exports.exporting import ExportKind, export_bytes, file_name
from sympblock.exports.whole_file import write_whole

VERSIONS = {"1.2": "qti12", "2.1": "qti21"}


@dataclass(frozen=True)
class ExportOrder:
    """Holds what was asked for on the command line.

    Attributes
    ----------
    what : str
        ``anki``, ``moodle``, ``qti``, ``csv`` or ``xapi``.
    version : str
        Of QTI, ``1.2`` or ``2.1``.
    lesson : str or None
        Name or number of one lesson; None for all.
    to : Path
        A file, or a folder that is there.
    overwrites : bool
        True if a file that is there may be replaced.
    """

    what: str
    version: str = "2.1"
    lesson: str | None = None
    to: Path = Path()
    overwrites: bool = False

    @property
    def kind(self) -> ExportKind:
        """Return the export that is meant."""
        return cast(ExportKind, VERSIONS[self.version] if self.what == "qti" else self.what)


def run_export(order: ExportOrder) -> int:
    """Make and write an export; return 0 only if everything was carried."""
    try:
        path = _destination(order)
        _, data, report = export_bytes(order.kind, order.lesson, _tell)
        write_whole(data, path)
    except ExportError as error:
        print(f"export: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"export: {order.to} could not be written: {error.strerror or error}.", file=sys.stderr)
        return 1
    print(f"Written: {path} ({len(data) / 1000:,.0f} kB)", *report.lines(), sep="\n")
    return 0 if report.is_whole else 1


def _tell(words: str) -> None:
    """Say what is being done, beside what is printed at the end."""
    print(words, file=sys.stderr, flush=True)


def _destination(order: ExportOrder) -> Path:
    """Return where the file will lie; refuse a place that cannot be, before any picture is drawn."""
    path = order.to / file_name(order.kind, order.lesson) if order.to.is_dir() else order.to
    folder = path.absolute().parent
    if not folder.is_dir():
        raise ExportError(f"The folder {folder} does not exist: make it first, or name another one.")
    if not path.suffix:
        raise ExportError(f"The folder {path} does not exist: make it first, or name a file with its ending.")
    if path.exists() and not order.overwrites:
        raise ExportError(f"{path} is there already: name another file with --to, or add --force to replace it.")
    return path
