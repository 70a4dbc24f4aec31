"""The learner's notes on a lesson: one for each section, kept in the record and never in the notebook."""

from __future__ import annotations

from typing import Any

from sympblock.assessment.study.notes import LESSON_MARK, LearnerNotes, NoteTooLongError
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.core.reading_form import ReadingForm


class LessonNotes(LiveWidget):
    """Keeps what the learner writes about the sections of a lesson, and that the lesson was opened.

    It shows nothing until the bar above the lesson asks for it.

    Parameters
    ----------
    lesson : str
        Such as ``"01_sympathetic_chain"``.
    notes : LearnerNotes, optional
        Where notes are kept; without one nothing is recorded.

    Notes
    -----
    The page sends ``shown`` once it is there, and ``note`` with a section and a text.
    """

    bundle_name = "lesson_notes"

    def __init__(self, lesson: str, notes: LearnerNotes | None = None) -> None:
        super().__init__()
        self.lesson = lesson
        self._notes = notes
        self._refusal = ""
        self._show()

    def reading_form(self) -> ReadingForm:
        """Say what stands here in the course; nothing of a learner is printed."""
        return ReadingForm(
            "Notes",
            how_to_play="In the full course you can write a note under each section of a lesson, and it stays on your own computer.",
        )

    def rehearsal(self) -> LessonNotes:
        """Return an undisplayed twin that records nothing."""
        return type(self)(self.lesson)

    def handle(self, content: dict[str, Any]) -> None:
        """Act on one gesture of the page."""
        self._refusal = ""
        if content["event"] == "note":
            self._keep(str(content["section"]), str(content["text"]))
        elif content["event"] == "shown":
            self._visit()
        else:
            raise ValueError(f"no gesture of notes is called {content['event']!r}")
        self._show()

    def _keep(self, section: str, text: str) -> None:
        if self._notes is None:
            return
        try:
            self._notes.keep(f"{self.lesson}{LESSON_MARK}{section}", text)
        except NoteTooLongError as error:
            self._refusal = str(error)

    def _visit(self) -> None:
        if self._notes is not None:
            self._notes.visit(self.lesson)

    def _show(self) -> None:
        kept = self._notes.of_lesson(self.lesson) if self._notes else {}
        self.view = {
            "lesson": self.lesson,
            "notes": [{"section": section, "text": text} for section, text in kept.items()],
            "refusal": self._refusal,
            "warning": self._notes.problem if self._notes else "",
        }
