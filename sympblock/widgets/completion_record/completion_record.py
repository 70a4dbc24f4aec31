"""The panel of the record of completion: a name for the print, and the page."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sympblock.assessment.record import progress_folder
from sympblock.assessment.study.history import load_history
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.session_store import FOLDER_NAME, load_all
from sympblock.widgets.completion_record.record_sheet import Done, record_sheet
from sympblock.widgets.core.panel import Button, Control, Panel, Table, Toggle, Words
from sympblock.widgets.core.panel_entries import TextEntry
from sympblock.widgets.core.panel_sheet import Sheet, TextFile
from sympblock.widgets.core.reading_form import ReadingForm

ABOUT = (
    "The page lists what this computer has kept of your work: lessons, forms of the exam and sessions of the procedure room. "
    "A name is printed if you type one, and it is stored nowhere."
)


@dataclass(frozen=True)
class RecordState:
    """Says what is printed.

    Parameters
    ----------
    name : str
        May be empty.
    is_large : bool
        Whether the page is printed in large letters.
    looks : int
        How often the record was looked at again.
    """

    name: str = ""
    is_large: bool = False
    looks: int = 0


class CompletionRecord(Panel[RecordState]):
    """Shows the record of completion.

    Parameters
    ----------
    state : RecordState
        The first state.
    folder : Path, optional
        Where the record lies; by default the learner's folder.
    """

    title = "Record of completion"
    layout = "wordy"

    def __init__(self, state: RecordState = RecordState(), folder: Path | None = None) -> None:
        self._folder = folder or progress_folder()
        super().__init__(state)

    def controls(self, state: RecordState) -> Sequence[Control]:
        """Offer a name, large print, and a look at what was done since."""
        return (
            TextEntry("name", "Name on the page (not stored)", limit=80, rows=1),
            Toggle("is_large", "Large print"),
            Button("look", "Bring up to date"),
        )

    def pressed(self, state: RecordState, button: str) -> RecordState:
        """Look at the record again."""
        return dataclasses.replace(state, looks=state.looks + 1)

    def readout(self, state: RecordState) -> Sequence[Words | Table | Sheet | TextFile]:
        """Show the page, and what could not be read."""
        history = load_history(self._folder)
        sessions, problems = load_all(self._folder / FOLDER_NAME, event_of)
        told = " ".join([history.problem, *problems]).strip()
        sheet = record_sheet(Done(history, sessions, date.today()), state.name)
        return (
            Words(ABOUT, "What it holds"),
            *((Words(told, "Not everything could be read", tone="caution"),) if told else ()),
            dataclasses.replace(sheet, large_print=state.is_large),
        )

    def said(self, state: RecordState) -> str:
        """Say that the page was made anew."""
        return "The page was brought up to date." + ("" if state.looks % 2 else " ")

    def reading_form(self) -> ReadingForm:
        """Say what stands here in the course; nothing of a learner is printed."""
        return ReadingForm(
            self.title,
            how_to_play="In the full course you print here what you have done: lessons, forms of the exam and sessions of the procedure room.",
        )

    def rehearsal(self) -> CompletionRecord:
        """Return an undisplayed twin that reads the same record and writes none."""
        return type(self)(RecordState(), self._folder)
