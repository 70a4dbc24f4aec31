"""How long a lesson takes: reading, questions and tasks, by the same measure for all."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from nbformat import NotebookNode

from sympblock.content import Item
from sympblock.course.notebook_rules import count_words

#: A reading speed for technical prose, and what a question and a task take (design).
WORDS_A_MINUTE, MINUTES_A_QUESTION, MINUTES_A_TASK = 200.0, 0.75, 1.0
MOST_MINUTES, ROUNDED_TO_MINUTES = 45, 5
_TRY = re.compile(r"^### Try\s*$(.*?)(?=^#|\Z)", re.MULTILINE | re.DOTALL)
_TASK = re.compile(r"^\d+\. ", re.MULTILINE)


def lesson_minutes(notebook: NotebookNode, items: Sequence[Item]) -> float:
    """Estimate the minutes of a lesson, answers that are unfolded included.

    Parameters
    ----------
    notebook : NotebookNode
        Its markdown is read, without citations and descriptions of pictures.
    items : sequence of Item
        All questions of the lesson.

    Returns
    -------
    float
        Minutes, > 0.
    """
    texts = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    tasks = sum(len(_TASK.findall(part)) for text in texts for part in _TRY.findall(text))
    words = sum(count_words(text) for text in texts)
    return words / WORDS_A_MINUTE + MINUTES_A_QUESTION * len(items) + MINUTES_A_TASK * tasks


def minutes_fault(said: int, measured: float) -> str:
    """Say what is wrong with the minutes that a lesson promises; empty if nothing.

    Examples
    --------
    >>> minutes_fault(40, 37.2), minutes_fault(45, 46.1)
    ('', 'takes 46 minutes by reading, questions and tasks; at most 45')
    >>> minutes_fault(30, 37.2)
    'takes 37 minutes by reading, questions and tasks; data/lessons.yaml must say 40'
    """
    if measured > MOST_MINUTES:
        return f"takes {measured:.0f} minutes by reading, questions and tasks; at most {MOST_MINUTES}"
    due = math.ceil(measured / ROUNDED_TO_MINUTES) * ROUNDED_TO_MINUTES
    return (
        ""
        if said == due
        else f"takes {measured:.0f} minutes by reading, questions and tasks; data/lessons.yaml must say {due}"
    )
