"""The learner's own results as a table for a spreadsheet: by lesson and objective."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from sympblock.assessment.study.history import Answer, History
from sympblock.content import load_items
from sympblock.content.catalogue import Lesson
from sympblock.content.items import Item
from sympblock.exports.asked_question import objective_words
from sympblock.exports.export_report import ExportReport, Remark

COLUMNS = (
    "lesson",
    "objective",
    "questions",
    "answered",
    "correct",
    "partly_correct",
    "incorrect",
    "not_judged",
    "sure",
    "fairly_sure",
    "guess",
    "confidence_not_said",
    "sure_but_not_correct",
    "answers_in_all",
    "last_answer_utc",
)
#: A cell that begins with one of these is a formula to a spreadsheet.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def gradebook_file(history: History, lessons: tuple[Lesson, ...]) -> tuple[bytes, ExportReport]:
    """Return the table as the bytes of a CSV file; the newest answer to each question counts.

    The file begins with the mark that tells spreadsheets its encoding.
    """
    file = io.StringIO()
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(COLUMNS)
    rows = [row for lesson in lessons for row in _rows(history, lesson)]
    table.writerows([_safe(cell) for cell in row] for row in rows)
    counts = (("rows of lessons and objectives", len(rows)), ("answers", sum(int(row[13]) for row in rows)))
    return file.getvalue().encode("utf-8-sig"), ExportReport(counts, left_out=unknown_answers(history, lessons))


def known_items(lessons: Iterable[Lesson]) -> dict[str, Item]:
    """Return the questions of some lessons by their id."""
    return {item.id: item for lesson in lessons for item in load_items(lesson.lesson)}


def unknown_answers(history: History, lessons: tuple[Lesson, ...]) -> tuple[Remark, ...]:
    """Say which answers belong to no question of the course any more; a single lesson cannot tell."""
    from sympblock.exports.asked_question import chosen_lessons

    if lessons != chosen_lessons(None):
        return ()
    known = known_items(lessons)
    asked = dict.fromkeys(answer.item for answer in history.answers)
    return tuple(Remark(item, "The course has no such question any more:") for item in asked if item not in known)


def _rows(history: History, lesson: Lesson) -> Iterable[tuple[str | int, ...]]:
    by_objective: dict[str, list[str]] = {}
    for item in load_items(lesson.lesson):
        by_objective.setdefault(objective_words(lesson, item.objective), []).append(item.id)
    for words, items in by_objective.items():
        answers = [answer for answer in history.answers if answer.item in items]
        yield (f"{lesson.number} {lesson.title}", words, len(items), *_tally(answers))


def _tally(answers: list[Answer]) -> tuple[str | int, ...]:
    newest = list({answer.item: answer for answer in answers}.values())
    outcomes = [answer.outcome for answer in newest]
    confidences = [answer.confidence for answer in newest]
    return (
        len(newest),
        *(outcomes.count(outcome) for outcome in ("correct", "partly", "wrong", None)),
        *(confidences.count(confidence) for confidence in ("sure", "think_so", "guess", None)),
        sum(answer.is_sure_but_wrong for answer in newest),
        len(answers),
        answers[-1].at.isoformat(timespec="seconds") if answers else "",
    )


def _safe(cell: str | int) -> str | int:
    """Disarm a text that a spreadsheet would run."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_STARTS) else cell
