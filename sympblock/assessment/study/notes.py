"""The learner's notes on sections and questions, as the record keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sympblock.assessment.progress_file import progress_file
from sympblock.assessment.record import LearnerRecord, progress_folder

#: Between a lesson and its section.
LESSON_MARK = "#"
ITEM_MARK = "item:"
#: Design choice: a note is no essay, and the record stays small.
MOST_LETTERS = 5000
PLACE = "notes"


class NoteTooLongError(ValueError):
    """Says that a note is longer than the record keeps."""


@dataclass
class LearnerNotes:
    """Keeps notes, each under what it is about; what was kept last counts, in whatever tab.

    Parameters
    ----------
    folder : Path, optional
        Where the record lies; by default the learner's own folder.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     notes = LearnerNotes(Path(folder))
    ...     notes.keep("01_sympathetic_chain#The trunk", "L2: behind the crus")
    ...     notes.of_lesson("01_sympathetic_chain")
    {'The trunk': 'L2: behind the crus'}
    """

    folder: Path = field(default_factory=progress_folder)
    _record: LearnerRecord = field(init=False, repr=False)
    _opened: set[tuple[str, str]] = field(default_factory=set, init=False, repr=False)

    def __post_init__(self) -> None:
        self._record = LearnerRecord(PLACE, self.folder)

    @property
    def problem(self) -> str:
        """Return one plain sentence if something could not be read or saved, else an empty one."""
        return self._record.problem

    def keep(self, about: str, text: str) -> None:
        """Keep a note; an empty text takes it back.

        Parameters
        ----------
        about : str
            ``lesson#section``, or ``item:`` and the id of a question.
        text : str
            In the learner's words.

        Raises
        ------
        NoteTooLongError
            If the text is longer than `MOST_LETTERS`; what was kept before stays.
        """
        if len(text) > MOST_LETTERS:
            raise NoteTooLongError(
                f"This note has {len(text):,} characters; {MOST_LETTERS:,} are kept. Shorten it, and it will be saved."
            )
        if text != self.about(about):
            self._record.note(about, text)

    def about(self, about: str) -> str:
        """Return the note about something; empty if there is none."""
        return self._all().get(about, "")

    def of_lesson(self, lesson: str) -> dict[str, str]:
        """Return the notes on the sections of a lesson, the one written last at the end."""
        start = f"{lesson}{LESSON_MARK}"
        return {about.removeprefix(start): text for about, text in self._all().items() if about.startswith(start)}

    def visit(self, lesson: str) -> None:
        """Note that a lesson was opened; once a day is enough."""
        today = lesson, datetime.now(UTC).date().isoformat()
        if today not in self._opened:
            self._opened.add(today)
            LearnerRecord(lesson, self.folder).visit()

    def _all(self) -> dict[str, str]:
        self._record.catch_up()
        return progress_file(self._record.path).notes()
