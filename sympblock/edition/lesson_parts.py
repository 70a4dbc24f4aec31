"""What a reader sees of a notebook, in order: text, calls, and parts that are folded; neither set-up nor self-check."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from nbformat import NotebookNode

from sympblock.course.deeper_parts import deeper_parts
from sympblock.course.lesson_notebook import asked_use, called_name
from sympblock.course.notebook_form import is_for_speaker

#: Calls that only the full course needs.
NOT_READ = ("self_check",)
_HEADING_ALONE = re.compile(r"\s*#{1,6} [^\n]*\s*")
#: The list of what moves the simulators, which stand here as drawn states.
_CONTROLS = re.compile(r"\s*## Controls\s")


@dataclass(frozen=True)
class ProsePart:
    """Holds a cell of text.

    Attributes
    ----------
    cell : str
        Id of the cell.
    text : str
        Markdown.
    is_note : bool
        True if it is meant for whoever presents the notebook.
    """

    cell: str
    text: str
    is_note: bool = False


@dataclass(frozen=True)
class CallPart:
    """Holds a cell that shows something.

    Attributes
    ----------
    cell : str
        Id of the cell.
    name : str
        The function of ``lessons`` that it calls.
    call : str
        The call itself, such as ``lessons.show_c_arm(side="left")``.
    use : str or None
        The use whose questions it asks; None if it asks none.
    """

    cell: str
    name: str
    call: str
    use: str | None


@dataclass(frozen=True)
class FoldedPart:
    """Holds a part in depth: its heading, and what is folded under it.

    Attributes
    ----------
    heading : ProsePart
        The heading alone.
    parts : tuple
        Text and calls.
    """

    heading: ProsePart
    parts: tuple[ProsePart | CallPart, ...]


LessonPart = ProsePart | CallPart | FoldedPart


def lesson_parts(notebook: NotebookNode, has_notes: bool = False) -> tuple[LessonPart, ...]:
    """Divide a notebook into what is read.

    Parameters
    ----------
    notebook : NotebookNode
        Format 4; not run.
    has_notes : bool
        Whether the notes for the speaker are read, too, as by educators.

    Returns
    -------
    tuple of LessonPart
        In the order of the notebook.

    Raises
    ------
    ValueError
        If a code cell is not one call of ``lessons``.

    Examples
    --------
    >>> from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
    >>> cells = [new_markdown_cell("# One"), new_code_cell("lessons.glossary()"), new_code_cell("lessons.self_check('x')")]
    >>> [type(part).__name__ for part in lesson_parts(new_notebook(cells=cells))]
    ['ProsePart', 'CallPart']
    """
    folded = {part.heading.id: part.cells for part in deeper_parts(notebook)}
    inside = {cell.id for cells in folded.values() for cell in cells}
    read = [cell for cell in notebook.cells if cell.id not in inside and (has_notes or not is_for_speaker(cell))]
    return tuple(_parts(read, folded))


def _parts(cells: list[NotebookNode], folded: dict[str, tuple[NotebookNode, ...]]) -> Iterator[LessonPart]:
    for cell in _read_cells(cells):
        if cell.id in folded:
            heading = ProsePart(cell.id, cell.source)
            yield FoldedPart(heading, tuple(_open_part(each) for each in _read_cells(list(folded[cell.id]))))
        else:
            yield _open_part(cell)


def _read_cells(cells: list[NotebookNode]) -> Iterator[NotebookNode]:
    """Yield the cells that are read; a heading with nothing under it but what is left out goes, too."""
    cells = [cell for cell in cells if cell.cell_type == "code" or not _CONTROLS.match(cell.source)]
    for cell, following in zip(cells, [*cells[1:], None], strict=True):
        is_bare = cell.cell_type == "markdown" and _HEADING_ALONE.fullmatch(cell.source)
        if _is_left_out(cell) or (is_bare and following is not None and _is_left_out(following)):
            continue
        yield cell


def _is_left_out(cell: NotebookNode) -> bool:
    return cell.cell_type == "code" and called_name(cell.source) in NOT_READ


def _open_part(cell: NotebookNode) -> ProsePart | CallPart:
    if cell.cell_type != "code":
        return ProsePart(cell.id, cell.source, is_for_speaker(cell))
    name = called_name(cell.source)
    if name is None:
        raise ValueError(f"cell {cell.id!r} is not one call of lessons with plain values")
    return CallPart(cell.id, name, ast.unparse(ast.parse(cell.source).body[-1]), asked_use(cell))
