"""The core path of a lesson, and the parts that stand folded under a heading beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nbformat import NotebookNode

from sympblock.course.notebook_form import is_deeper

_HEADING = re.compile(r"^(#{1,6}) +\S", re.MULTILINE)
_FENCED = re.compile(r"```.*?```", re.DOTALL)
_SAID = re.compile(r"#{2,6} In depth: \S.* \((1 minute|(?:[2-9]|\d\d) minutes)\)")


@dataclass(frozen=True)
class DeeperPart:
    """A heading that says what it holds and how long that takes, and what is folded under it.

    Attributes
    ----------
    heading : NotebookNode
        The cell that stays in the open.
    cells : tuple of NotebookNode
        The folded cells.
    """

    heading: NotebookNode
    cells: tuple[NotebookNode, ...]

    @property
    def said_minutes(self) -> int | None:
        """Return the minutes that the heading promises; None if it is not of the form of such a heading.

        Examples
        --------
        >>> from nbformat.v4 import new_markdown_cell
        >>> DeeperPart(new_markdown_cell("## In depth: how the ganglia vary (4 minutes)"), ()).said_minutes
        4
        >>> DeeperPart(new_markdown_cell("## How the ganglia vary"), ()).said_minutes is None
        True
        """
        found = _SAID.fullmatch(self.heading.source)
        return int(found[1].split()[0]) if found else None


def heading_levels(cell: NotebookNode) -> list[int]:
    """List the levels of the headings of a cell in their order; of code there are none."""
    if cell.cell_type != "markdown":
        return []
    return [len(marks) for marks in _HEADING.findall(_FENCED.sub("", cell.source))]


def deeper_parts(notebook: NotebookNode) -> tuple[DeeperPart, ...]:
    """Find the folded parts: each reaches up to the next heading of the same or a higher level.

    Parameters
    ----------
    notebook : NotebookNode
        Format 4.

    Returns
    -------
    tuple of DeeperPart
        In the order of the notebook.
    """
    parts: list[DeeperPart] = []
    place = 0
    while place < len(notebook.cells):
        cell = notebook.cells[place]
        place += 1
        if is_deeper(cell):
            parts.append(DeeperPart(cell, tuple(_folded(cell, notebook.cells[place:]))))
            place += len(parts[-1].cells)
    return tuple(parts)


def _folded(heading: NotebookNode, following: list[NotebookNode]) -> Iterator[NotebookNode]:
    level = min(heading_levels(heading), default=1)
    for cell in following:
        if min(heading_levels(cell), default=7) <= level:
            return
        yield cell


def core_cells(notebook: NotebookNode) -> list[NotebookNode]:
    """List the cells that stand in the open, the headings of folded parts among them."""
    folded = {id(cell) for part in deeper_parts(notebook) for cell in part.cells}
    return [cell for cell in notebook.cells if id(cell) not in folded]


def core_text(notebook: NotebookNode) -> str:
    """Join the text that stands in the open."""
    return "\n\n".join(cell.source for cell in core_cells(notebook) if cell.cell_type == "markdown")
