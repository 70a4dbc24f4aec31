"""The normal form of a committed notebook, and what can be read from its cells."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

_NOTEBOOK_METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
    "sympblock": {"autorun": True, "hide_code": True},
}
#: What marks the heading of a folded part: for the plugin of the course, and for any other JupyterLab.
_DEEPER_METADATA = {"sympblock": {"deeper": True}, "jp-MarkdownHeadingCollapsed": True}


def read_notebook(path: Path) -> NotebookNode:
    """Read a notebook.

    Parameters
    ----------
    path : Path
        An ``.ipynb`` file of format 4.

    Returns
    -------
    NotebookNode
        Sources joined to strings.
    """
    return nbformat.read(path, as_version=4)


def cell_tags(cell: NotebookNode) -> list[str]:
    """List the tags of a cell."""
    return list(cell.metadata.get("tags", []))


def is_deeper(cell: NotebookNode) -> bool:
    """Tell whether a cell is the heading of a folded part."""
    own = cell.metadata.get("sympblock")
    return cell.cell_type == "markdown" and isinstance(own, dict) and own.get("deeper") is True


def slide_mark(cell: NotebookNode) -> object:
    """Return what a cell says of its place among the slides; None if it says nothing."""
    own = cell.metadata.get("sympblock")
    return own.get("slide") if isinstance(own, dict) else None


def is_for_speaker(cell: NotebookNode) -> bool:
    """Tell whether a cell holds notes for whoever presents the lesson, which a learner does not see."""
    return slide_mark(cell) == "notes"


def lesson_fingerprint(notebook: NotebookNode) -> str:
    """Compute the fingerprint by which the plugin knows the code of a shipped lesson.

    Parameters
    ----------
    notebook : NotebookNode
        Format 4.

    Returns
    -------
    str
        SHA-256 of the code cells, in hexadecimal; text does not count.

    Examples
    --------
    >>> from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
    >>> lesson = new_notebook(cells=[new_code_cell("1")])
    >>> with_text = new_notebook(cells=[new_markdown_cell("One"), new_code_cell("1")])
    >>> lesson_fingerprint(lesson) == lesson_fingerprint(with_text)
    True
    """
    code = "\n\0\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")
    return hashlib.sha256(code.encode("utf-8")).hexdigest()


def notebook_text(notebook: NotebookNode) -> str:
    """Join the markdown cells of a notebook, notes for the speaker among them."""
    return "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")


def normal_form(notebook: NotebookNode) -> NotebookNode:
    """Bring a notebook into the form that is committed.

    Parameters
    ----------
    notebook : NotebookNode
        As an editor saved it; not changed.

    Returns
    -------
    NotebookNode
        Format 4.5; no outputs or counts but those of the self-check; code hidden in two ways
        (``source_hidden`` and the tag ``hide-input``); the metadata of a lesson; headings of folded parts folded;
        marks of slides kept.

    Examples
    --------
    >>> from nbformat.v4 import new_code_cell, new_notebook
    >>> messy = new_notebook(cells=[new_code_cell("1", execution_count=7, id="one")])
    >>> tidy = normal_form(messy)
    >>> tidy.cells[0].execution_count is None, tidy.cells[0].metadata.jupyter.source_hidden
    (True, True)
    """
    cells = [_normal_code(cell) if cell.cell_type == "code" else _normal_text(cell) for cell in notebook.cells]
    return nbformat.from_dict({"cells": cells, "metadata": _NOTEBOOK_METADATA, "nbformat": 4, "nbformat_minor": 5})


def _normal_text(cell: NotebookNode) -> dict[str, object]:
    tags = cell_tags(cell)
    metadata = _DEEPER_METADATA if is_deeper(cell) else {"tags": tags} if tags else {}
    metadata = _with_slide_mark(metadata, cell)
    return {"cell_type": cell.cell_type, "id": cell.id, "metadata": metadata, "source": cell.source.strip("\n")}


def _with_slide_mark(metadata: Mapping[str, Any], cell: NotebookNode) -> dict[str, Any]:
    mark = slide_mark(cell)
    return (
        dict(metadata) if mark is None else {**metadata, "sympblock": {**metadata.get("sympblock", {}), "slide": mark}}
    )


def _normal_code(cell: NotebookNode) -> dict[str, object]:
    tags = list(dict.fromkeys(["hide-input", *cell_tags(cell)]))
    hidden = {"source_hidden": True}
    outputs: list[dict[str, object]] = []
    if "self-check" in tags:
        hidden["outputs_hidden"] = True
        outputs = [_normal_output(output) for output in cell.outputs]
    return {
        "cell_type": "code",
        "id": cell.id,
        "metadata": _with_slide_mark({"jupyter": hidden, "tags": tags}, cell),
        "source": cell.source.strip("\n"),
        "outputs": outputs,
        # nbval compares stored outputs only where a count says that the cell was run.
        "execution_count": 1 if outputs else None,
    }


def _normal_output(output: NotebookNode) -> dict[str, object]:
    counted = {"execution_count": 1} if output.output_type == "execute_result" else {}
    return {**output, **counted}


def notebook_file_text(notebook: NotebookNode) -> str:
    """Write a notebook as the text of its file: sorted keys, one space of indent, last line ended.

    Parameters
    ----------
    notebook : NotebookNode
        Format 4.

    Returns
    -------
    str
        JSON; equal notebooks give equal texts.
    """
    split = nbformat.v4.rwbase.split_lines(nbformat.from_dict(notebook))
    return json.dumps(split, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
