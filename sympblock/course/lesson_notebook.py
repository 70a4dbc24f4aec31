"""A notebook of the course, of which kind it is, what it must agree with, and what its cells call."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from sympblock.content import Lesson
from sympblock.content.seminars.educator_pages import EducatorPage

#: A picture of a text: what it shows, and its file.
IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)[^)]*\)")


@dataclass(frozen=True)
class NotebookKind:
    """Says what a notebook of one kind must have, and what it may.

    Attributes
    ----------
    parts : tuple of str
        Ids of the cells that it has, in their order; all but the limits of the model stand in the open.
    listed : tuple of str
        The parts that list its aims, one point for each.
    leads_on : bool
        Whether its title links to another notebook.
    is_taught : bool
        Whether it teaches its objectives and asks for each of them.
    is_measured : bool
        Whether its minutes follow from its words, questions and tasks.
    names_others : bool
        Whether its cells may name another lesson.
    """

    parts: tuple[str, ...]
    listed: tuple[str, ...] = ()
    leads_on: bool = True
    is_taught: bool = False
    is_measured: bool = True
    names_others: bool = False

    @property
    def open_parts(self) -> frozenset[str]:
        """Return the parts that nobody may miss."""
        return frozenset(self.parts) - {"limits"}


_LISTED = ("objectives", "summary")
_LESSON_PARTS = tuple(
    "title objectives before-you-start setup predict controls quiz summary limits references self-check".split()
)
LESSON = NotebookKind(_LESSON_PARTS, _LISTED, is_taught=True)
EXAM = NotebookKind(tuple(part for part in _LESSON_PARTS if part not in ("predict", "quiz")), _LISTED)
START = NotebookKind(("title", "setup", "objectives", "summary", "self-check"), leads_on=False)
GUIDE = NotebookKind(("title", "setup", "objectives", "self-check"), _LISTED[:1], is_measured=False, names_others=True)
SEMINAR = NotebookKind(
    ("title", "setup", "objectives", "plan", "show-plan", "references", "self-check"),
    _LISTED[:1],
    is_measured=False,
    names_others=True,
)


@dataclass(frozen=True)
class LessonNotebook:
    """A notebook and what it must agree with.

    Attributes
    ----------
    path : Path
        ``notebooks/<lesson>.ipynb``; its stem is the name of the lesson or page.
    notebook : NotebookNode
        Format 4.
    entry : Lesson or EducatorPage
        What data/ says of it.
    questions : mapping
        Use to the objectives of its questions, one for each question.
    references : frozenset of str
        Source keys that exist.
    """

    path: Path
    notebook: NotebookNode
    entry: Lesson | EducatorPage
    questions: Mapping[str, tuple[str, ...]]
    references: frozenset[str]

    @property
    def kind(self) -> NotebookKind:
        """Return what a notebook of this kind must have."""
        if isinstance(self.entry, EducatorPage):
            return SEMINAR if self.entry.stages else GUIDE
        return START if self.entry.is_start_page else EXAM if self.entry.is_exam else LESSON

    @property
    def aims(self) -> tuple[str, ...]:
        """Return what its reader can do afterwards, in words."""
        if isinstance(self.entry, EducatorPage):
            return self.entry.aims
        return tuple(objective.text for objective in self.entry.objectives)

    @property
    def named_in(self) -> str:
        """Return the file that names its panels."""
        return {GUIDE: "data/educators.yaml", SEMINAR: "data/seminars"}.get(self.kind, "data/lessons.yaml")

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
