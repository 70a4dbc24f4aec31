"""What a cell of a lesson may say of its place among the slides: ``{"sympblock": {"slide": "sub-slide"}}``.

A cell that says nothing is placed by the plugin, which reads headings, tasks and length
(``labextension/static/present/division.js``).
"""

from __future__ import annotations

from collections.abc import Iterator

from nbformat import NotebookNode

from sympblock.course.lesson_notebook import LessonNotebook
from sympblock.course.notebook_form import is_deeper, slide_mark

#: A slide of its own, one that belongs to the slide before it, a further part of that slide, words for the speaker alone, or nothing.
SLIDE_MARKS = ("slide", "sub-slide", "same", "notes", "skip")


def check_slide_marks(lesson: LessonNotebook) -> Iterator[str]:
    """Yield marks of slides that do not exist or cannot be followed."""
    for i, cell in enumerate(lesson.notebook.cells):
        mark = slide_mark(cell)
        if mark is not None:
            yield from (f"cell {cell.id!r} {fault}" for fault in _faults(mark, cell, is_first=i == 0))


def _faults(mark: object, cell: NotebookNode, *, is_first: bool) -> Iterator[str]:
    if mark not in SLIDE_MARKS:
        yield f"says slide: {mark!r}; write one of {', '.join(SLIDE_MARKS)}"
    elif mark == "notes" and cell.cell_type != "markdown":
        yield "is marked as notes for the speaker, which are text"
    elif mark in ("notes", "skip") and is_deeper(cell):
        yield f"is the heading of a folded part and must not be marked {mark!r}: mark the cells below it"
    elif mark == "same" and is_first:
        yield "is marked 'same', but no slide stands before it"
