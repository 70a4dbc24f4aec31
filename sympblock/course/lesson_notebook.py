"""One lesson's notebook, what it must agree with, and what its cells call."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from sympblock.content import Lesson

#: A picture of a text: what it shows, and its file.
IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)[^)]*\)")


@dataclass(frozen=True)
class LessonNotebook:
    """A notebook and what it must agree with.

    Attributes
    ----------
    path : Path
        ``notebooks/<lesson>.ipynb``; its stem is the lesson's name.
    notebook : NotebookNode
        Format 4.
    entry : Lesson
        Its entry in data/lessons.yaml.
    questions : mapping
        Use to the objectives of its questions, one for each question.
    references : frozenset of str
        Source keys that exist.
    """

    path: Path
    notebook: NotebookNode
    entry: Lesson
    questions: Mapping[str, tuple[str, ...]]
    references: frozenset[str]

    @property
    def is_start_page(self) -> bool:
        """Tell whether this is the door of the course, which is shorter than a lesson."""
        return self.entry.is_start_page

    def cell(self, cell_id: str) -> NotebookNode | None:
        """Find a cell by its id."""
        return next((cell for cell in self.notebook.cells if cell.id == cell_id), None)


def code_cells(lesson: LessonNotebook) -> list[NotebookNode]:
    """List the code cells in order."""
    return [cell for cell in lesson.notebook.cells if cell.cell_type == "code"]


def called(source: str) -> tuple[str, tuple[object, ...]] | None:
    """Read which function of ``lessons`` a code cell calls, with which values.

    Parameters
    ----------
    source : str
        Text of the cell.

    Returns
    -------
    tuple of str and tuple, or None
        None unless the cell is one call of ``lessons.…`` with plain values, after an import at most.

    Examples
    --------
    >>> called('lessons.show_procedure(side="left")')
    ('show_procedure', ('left',))
    >>> called("x = 3") is None
    True
    """
    try:
        body = [node for node in ast.parse(source).body if not isinstance(node, ast.ImportFrom)]
    except SyntaxError:
        return None
    if len(body) != 1 or not isinstance(body[0], ast.Expr) or not isinstance(body[0].value, ast.Call):
        return None
    call = body[0].value
    values = [*call.args, *(keyword.value for keyword in call.keywords)]
    if not isinstance(call.func, ast.Attribute) or ast.unparse(call.func.value) != "lessons":
        return None
    plain = [value.value for value in values if isinstance(value, ast.Constant)]
    return (call.func.attr, tuple(plain)) if len(plain) == len(values) else None


def called_name(source: str) -> str | None:
    """Name the function of ``lessons`` that a code cell calls; see `called`.

    Examples
    --------
    >>> called_name('lessons.show_procedure(side="left")')
    'show_procedure'
    """
    found = called(source)
    return found[0] if found else None


def count_words(text: str) -> int:
    """Count the words that a reader reads: neither citations nor marks nor descriptions of pictures.

    Examples
    --------
    >>> count_words("The **trunk** lies here. [@rocco1995]")
    4
    """
    text = re.sub(r"\[@[^\]]*\]|<[^>]+>", " ", IMAGE.sub(" ", text))
    return len(re.findall(r"\w[\w'’.,-]*", text))


#: Calls that ask the questions of one use.
QUESTION_CALLS = {
    "predict": "predict",
    "quiz": "quiz",
    "entry_test": "entry",
    "checkpoint": "checkpoint_{}",
    "checkpoint_in_depth": "in_depth_{}",
}


def asked_use(cell: NotebookNode) -> str | None:
    """Name the use whose questions a cell asks; None if it asks none.

    Examples
    --------
    >>> from nbformat.v4 import new_code_cell
    >>> asked_use(new_code_cell('lessons.checkpoint("03_lumbar_approach", 2)'))
    'checkpoint_2'
    """
    found = called(cell.source) if cell.cell_type == "code" else None
    if found is None or found[0] not in QUESTION_CALLS:
        return None
    return QUESTION_CALLS[found[0]].format(*found[1][-1:])
