"""The exports as *My course* offers them: a button each, with a word on what the file holds."""

from __future__ import annotations

from collections.abc import Callable

from sympblock.exports.asked_question import ExportError
from sympblock.exports.exporting import ExportKind, export_bytes
from sympblock.widgets.my_course.my_course import Offer
from sympblock.widgets.my_course.record_acts import MadeFile

#: Words on the button, and the hint beside it.
_OFFERS: dict[ExportKind, tuple[str, str]] = {
    "anki": (
        "Anki cards",
        "All questions with answers, for yourself. Imported again later, cards are updated and none is doubled.",
    ),
    "csv": ("My results as a table", "By lesson and objective, for a spreadsheet or a gradebook."),
    "xapi": ("My answers as xAPI", "One statement for each answer, without a name, for a learning record store."),
    "moodle": ("Questions for Moodle", "For educators: the file holds the keys."),
    "qti12": ("Questions as QTI 1.2", "For educators, with keys; Canvas (New Quizzes)."),
    "qti21": ("Questions as QTI 2.1", "For educators, with keys; Canvas (classic), Blackboard."),
}


def offered_files() -> dict[str, Offer]:
    """Return what can be taken away besides the record.

    Examples
    --------
    >>> sorted(offered_files())
    ['anki', 'csv', 'moodle', 'qti12', 'qti21', 'xapi']
    """
    return {kind: Offer(words, hint, _maker(kind)) for kind, (words, hint) in _OFFERS.items()}


def _maker(kind: ExportKind) -> Callable[[Callable[[str], None]], MadeFile]:
    def make(progress: Callable[[str], None]) -> MadeFile:
        try:
            name, content, report = export_bytes(kind, progress=progress)
        except ExportError as error:
            return MadeFile("", b"", str(error))
        return MadeFile(name, content, " ".join([f"Saved as {name}.", *report.lines(is_short=True)]))

    return make
