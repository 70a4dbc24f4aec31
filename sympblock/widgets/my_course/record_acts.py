"""What can be done with the record as a whole, each act with a plain sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sympblock.assessment.record import FILE_NAME
from sympblock.assessment.study.record_archive import RecordRefusedError, session_files
from sympblock.assessment.study.transfer import delete_record, export_record, import_record
from sympblock.procedure.session_store import FOLDER_NAME

NO_RECORD = "There is no record here."


@dataclass(frozen=True)
class MadeFile:
    """Holds a file that the learner takes away; without content it could not be made.

    Attributes
    ----------
    name : str
        Under which the browser saves it.
    content : bytes
        All of it.
    said : str
        What it holds, and what it could not carry; or why it could not be made.
    """

    name: str
    content: bytes
    said: str


@dataclass(frozen=True)
class RecordActs:
    """Exports, imports and deletes the record of a folder; None = there is none.

    Parameters
    ----------
    folder : Path or None
        Where the record lies.
    """

    folder: Path | None

    def about(self) -> str:
        """Say what the record holds and where it lies."""
        if self.folder is None:
            return NO_RECORD
        return (
            f"All that you see here is made from your record: {self._holds()}. It lies in the folder {self.folder} of this computer "
            "and is sent nowhere. “Export my record” saves it as one file; on another computer, “Import a record” adds what is missing there."
        )

    def what_is_deleted(self) -> str:
        """Say what deleting would take away."""
        return (
            f"This deletes {self._holds()}: all answers, notes and sessions of this course on this computer. It cannot be undone. "
            "Export the record first if you may want it again."
        )

    def exported(self, now: datetime) -> MadeFile:
        """Make the file that is taken along."""
        if self.folder is None:
            return MadeFile("", b"", NO_RECORD)
        name = f"sympblock_record_{now:%Y-%m-%d}.zip"
        try:
            content = export_record(self.folder / FOLDER_NAME, self.folder)
        except RecordRefusedError as error:
            return MadeFile("", b"", str(error))
        return MadeFile(name, content, f"Saved as {name}: {self._holds()}, notes included.")

    def imported(self, name: str, content: bytes) -> str:
        """Add a record that was taken along, and say what was added."""
        if self.folder is None:
            return NO_RECORD
        try:
            return f"{name}: {import_record(content, self.folder / FOLDER_NAME, self.folder).sentence}"
        except RecordRefusedError as error:
            return f"{name}: {error}"

    def deleted(self) -> str:
        """Delete all of it."""
        return delete_record(self.folder / FOLDER_NAME, self.folder).sentence if self.folder else NO_RECORD

    def _holds(self) -> str:
        lines = sessions = 0
        if self.folder:
            sessions = len(session_files(self.folder / FOLDER_NAME))
            try:
                lines = sum(1 for line in (self.folder / FILE_NAME).read_bytes().split(b"\n") if line.strip())
            except OSError:
                lines = 0
        return f"{lines} {'entry' if lines == 1 else 'entries'} and {sessions} {'session' if sessions == 1 else 'sessions'} of the procedure room"
