"""How long a lesson takes: reading, questions and tasks, by the same measure for all."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from nbformat import NotebookNode

from sympblock.content import Lesson
from sympblock.course.deeper_parts import DeeperPart, core_cells, deeper_parts
from sympblock.course.lesson_notebook import asked_use, count_words
from sympblock.course.notebook_form import is_for_speaker

#: A reading speed for technical prose, and what a question and a task take (design).
WORDS_A_MINUTE, MINUTES_A_QUESTION, MINUTES_A_TASK = 200.0, 0.75, 1.0
#: What a resident can spare in one go, and what may stand beside it (design).
MOST_CORE_MINUTES, MOST_MINUTES_IN_DEPTH, ROUNDED_TO_MINUTES = 30, 20, 5
_TRY = re.compile(r"^### Try\b[^\n]*$(.*?)(?=^#|\Z)", re.MULTILINE | re.DOTALL)
_TASK = re.compile(r"^\d+\. ", re.MULTILINE)


@dataclass(frozen=True)
class LessonMinutes:
    """Holds how long the core path takes, and each folded part, in minutes of 0 or more.

    Attributes
    ----------
    core : float
        What stands in the open, the headings of folded parts included.
    parts : tuple of float
        One for each folded part, in the order of the lesson.
    """

    core: float
    parts: tuple[float, ...]

    @property
    def in_depth(self) -> float:
        """Return how long all folded parts take together."""
        return sum(self.parts)


def lesson_minutes(notebook: NotebookNode, questions: Mapping[str, Sequence[object]]) -> LessonMinutes:
    """Estimate the minutes of a lesson, answers that are unfolded included.

    Parameters
    ----------
    notebook : NotebookNode
        Its markdown is read, without citations and descriptions of pictures.
    questions : mapping
        Use to the questions of the lesson; those that no cell asks count as core.

    Returns
    -------
    LessonMinutes
        Core and folded parts; together they count each word, task and question once.
    """
    asked = {use for cell in notebook.cells if (use := asked_use(cell))}
    unasked = sum(len(found) for use, found in questions.items() if use not in asked)
    return LessonMinutes(
        core=_minutes(core_cells(notebook), questions) + MINUTES_A_QUESTION * unasked,
        parts=tuple(_minutes(part.cells, questions) for part in deeper_parts(notebook)),
    )


def _minutes(cells: Sequence[NotebookNode], questions: Mapping[str, Sequence[object]]) -> float:
    texts = [cell.source for cell in cells if cell.cell_type == "markdown" and not is_for_speaker(cell)]
    tasks = sum(len(_TASK.findall(part)) for text in texts for part in _TRY.findall(text))
    words = sum(count_words(text) for text in texts)
    asked = sum(len(questions.get(asked_use(cell) or "", ())) for cell in cells)
    return words / WORDS_A_MINUTE + MINUTES_A_QUESTION * asked + MINUTES_A_TASK * tasks


def minutes_faults(lesson: Lesson, parts: Sequence[DeeperPart], measured: LessonMinutes) -> Iterator[str]:
    """Yield what is wrong with the minutes that a lesson promises.

    Parameters
    ----------
    lesson : Lesson
        Its entry in data/lessons.yaml.
    parts : sequence of DeeperPart
        Its folded parts, whose headings promise minutes too.
    measured : LessonMinutes
        What `lesson_minutes` gives.
    """
    if measured.core > MOST_CORE_MINUTES:
        yield f"the core path takes {measured.core:.1f} minutes; at most {MOST_CORE_MINUTES}: fold a part of it"
    if measured.in_depth > MOST_MINUTES_IN_DEPTH:
        yield f"the folded parts take {measured.in_depth:.1f} minutes; at most {MOST_MINUTES_IN_DEPTH}"
    for part, minutes in zip(parts, measured.parts, strict=True):
        if part.said_minutes not in (None, max(1, round(minutes))):
            yield f"the heading {part.heading.source!r} must say {max(1, round(minutes))}"
    for field, promised, due in (
        ("minutes", lesson.minutes, _rounded(measured.core)),
        ("minutes_in_depth", lesson.minutes_in_depth, _rounded(measured.in_depth)),
    ):
        if promised != due:
            yield f"data/lessons.yaml says {promised} {field} by reading, questions and tasks; it must say {due}"


def _rounded(minutes: float) -> int:
    return math.ceil(minutes / ROUNDED_TO_MINUTES) * ROUNDED_TO_MINUTES
