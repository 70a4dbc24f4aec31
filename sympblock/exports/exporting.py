"""Makes the file of an export: for the command line, and for a page that offers it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, get_args

from sympblock.assessment.study.history import load_history
from sympblock.exports.asked_question import COURSE_ID, ExportError, GatheredQuestions, chosen_lessons, gather
from sympblock.exports.export_report import ExportReport

ExportKind = Literal["anki", "moodle", "qti12", "qti21", "csv", "xapi"]
KINDS: tuple[ExportKind, ...] = get_args(ExportKind)
ENDINGS: dict[ExportKind, str] = {
    "anki": "anki.apkg",
    "moodle": "moodle.xml",
    "qti12": "qti_1_2.zip",
    "qti21": "qti_2_1.zip",
    "csv": "results.csv",
    "xapi": "answers.ndjson",
}
#: What holds the learner's own results, and no question with its key.
OWN_RESULTS = ("csv", "xapi")


def _silent(_words: str) -> None:
    """Report nothing."""


def export_bytes(
    kind: ExportKind,
    lesson: str | None = None,
    progress: Callable[[str], None] = _silent,
    folder: Path | None = None,
) -> tuple[str, bytes, ExportReport]:
    """Make an export.

    Parameters
    ----------
    kind : str
        One of ``KINDS``.
    lesson : str, optional
        Name or number of one lesson; by default all that have questions.
    progress : callable, optional
        Told one sentence before each part that takes long.
    folder : Path, optional
        Where the learner's record lies; by default the learner's own folder.

    Returns
    -------
    tuple of str, bytes, ExportReport
        A file name, what the file holds, and what could and could not be carried.

    Raises
    ------
    ExportError
        If there is no such export or lesson, or if the record cannot be read.
    """
    name = file_name(kind, lesson)
    if kind in OWN_RESULTS:
        return (name, *_results(kind, lesson, folder))
    gathered = gather(lesson, progress)
    progress("Writing the file …")
    return (name, *_maker(kind)(gathered))


def file_name(kind: ExportKind, lesson: str | None = None) -> str:
    """Return what an export is called.

    Raises
    ------
    ExportError
        If there is no such export or lesson.

    Examples
    --------
    >>> file_name("anki"), file_name("qti21", "01")
    ('sympblock_anki.apkg', 'sympblock_01_sympathetic_chain_qti_2_1.zip')
    """
    if kind not in KINDS:
        raise ExportError(f"No export is called {kind}: choose from {', '.join(KINDS)}.")
    lessons = chosen_lessons(lesson)
    return f"{COURSE_ID}_{lessons[0].lesson}_{ENDINGS[kind]}" if lesson else f"{COURSE_ID}_{ENDINGS[kind]}"


def _results(kind: ExportKind, lesson: str | None, folder: Path | None) -> tuple[bytes, ExportReport]:
    from sympblock.exports.gradebook import gradebook_file
    from sympblock.exports.statements import statements_file

    history = load_history(folder)
    if history.problem and not history.answers:
        raise ExportError(history.problem)
    data, report = (gradebook_file if kind == "csv" else statements_file)(history, chosen_lessons(lesson))
    return data, report


def _maker(kind: ExportKind) -> Callable[[GatheredQuestions], tuple[bytes, ExportReport]]:
    """Return what makes the file; imported late, since each needs a library of its own."""
    from sympblock.exports.anki_deck import anki_file
    from sympblock.exports.moodle_quiz import moodle_file
    from sympblock.exports.qti12_package import qti12_file
    from sympblock.exports.qti21_package import qti21_file

    makers = {"anki": anki_file, "moodle": moodle_file, "qti12": qti12_file, "qti21": qti21_file}
    return makers[kind]
