"""Notebooks that carry scripts for the page: saved widgets, outputs, attachments, odd metadata."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from nbformat import NotebookNode, from_dict
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

from sympblock.robustness.foreign_notebooks import ForeignNotebook, marking_code, plain_notebook

#: The function of the page that a foreign script calls when it runs.
TELLS = "foreignScriptRan"
#: The file that it writes through the server, below the folder that the server shows.
MARK = "foreign-code-ran.txt"
_WIDGET_STATE = "application/vnd.jupyter.widget-state+json"
_WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
_MODEL, _LAYOUT = "b" * 32, "a" * 32
_REQUEST = "headers: {'X-XSRFToken': (document.cookie.match(/_xsrf=([^;]+)/) || [])[1]}"
#: Tells, opens a kernel, and writes a file, as far as it may.
SCRIPT = (
    f"globalThis.{TELLS}?.(location.href);"
    f"fetch('/api/kernels', {{method: 'POST', {_REQUEST}}});"
    f"fetch('/api/contents/{MARK}', {{method: 'PUT', {_REQUEST},"
    " body: JSON.stringify({type: 'file', format: 'text', content: 'ran'})});"
)
_SVG = f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="{SCRIPT}"><script>{SCRIPT}</script></svg>'
_FRAME = f'<iframe srcdoc="<script>{SCRIPT}</script>"></iframe>'
_HANDLER = f'<img src="nowhere.png" onerror="{SCRIPT}">'


def _data_address(kind: str, content: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(content.encode()).decode()}"


#: What the page may be asked to show, by its kind.
SHOWN: Mapping[str, Any] = {
    "HTML with a script": {"text/html": f"<script>{SCRIPT}</script>"},
    "HTML with a handler": {"text/html": _HANDLER},
    "HTML with a frame": {"text/html": _FRAME},
    "HTML with a script's address": {"text/html": f'<iframe src="javascript:{SCRIPT}"></iframe>'},
    "HTML with a drawing": {"text/html": _SVG},
    "HTML with an object": {"text/html": f'<object data="{_data_address("text/html", _FRAME)}"></object>'},
    "HTML with a style": {"text/html": f'<style onload="{SCRIPT}">p {{}}</style><details open ontoggle="{SCRIPT}">'},
    "HTML in a frame of its own": {"text/html": f"{_HANDLER}<script>{SCRIPT}</script>"},
    "JavaScript": {"application/javascript": SCRIPT},
    "JavaScript of the older kind": {"text/javascript": SCRIPT},
    "a drawing with a script": {"image/svg+xml": _SVG},
    "Markdown with HTML": {"text/markdown": f"# One\n\n{_HANDLER}\n\n<script>{SCRIPT}</script>\n\n{_SVG}"},
    "a diagram": {"text/markdown": f'```mermaid\ngraph TD; A["{_HANDLER.replace(chr(34), chr(39))}"] --> B\n```'},
    "a formula": {"text/latex": rf"$\href{{javascript:{SCRIPT}}}{{x}} \text{{{_HANDLER}}}$"},
    "text": {"text/plain": _HANDLER},
    "a widget": {_WIDGET_VIEW: {"version_major": 2, "version_minor": 0, "model_id": _MODEL}},
    "a table with HTML": {"application/vnd.dataresource+json": {"data": [{"a": _HANDLER}]}},
    "JSON with HTML": {"application/json": {_HANDLER: [_HANDLER]}},
    "a document": {"application/pdf": base64.b64encode(_HANDLER.encode()).decode()},
}


def saved_widget() -> dict[str, object]:
    """Build what a notebook's metadata hold of a widget that brings a script of its own.

    Returns
    -------
    dict
        To be stored as ``widgets``.
    """
    names = {"_model_module": "anywidget", "_model_module_version": "*", "_model_name": "AnyModel"}
    names |= {"_view_module": "anywidget", "_view_module_version": "*", "_view_name": "AnyView"}
    script = f"{SCRIPT}\nexport default {{ render() {{ {SCRIPT} }} }}"
    state = {**names, "layout": f"IPY_MODEL_{_LAYOUT}", "_esm": script, "_anywidget_id": "foreign"}
    models = {
        _LAYOUT: _model("@jupyter-widgets/base", "2.0.0", "LayoutModel", {}),
        _MODEL: _model("anywidget", "*", "AnyModel", state),
    }
    return {_WIDGET_STATE: {"version_major": 2, "version_minor": 0, "state": models}}


def _model(module: str, version: str, name: str, state: Mapping[str, object]) -> dict[str, object]:
    return {"model_module": module, "model_module_version": version, "model_name": name, "state": state}


def _showing(data: Mapping[str, object], metadata: Mapping[str, object] | None = None) -> NotebookNode:
    """Build a code cell that shows something without having run."""
    shown = new_output("display_data", data=dict(data), metadata=dict(metadata or {}))
    return new_code_cell("1", id="shown", outputs=[shown], execution_count=1)


def _with_cell(notebook: NotebookNode, cell: NotebookNode) -> NotebookNode:
    """Add a cell as it is, outputs and metadata included."""
    return from_dict({**notebook, "cells": [*notebook.cells, cell]})


def restored_widgets() -> Iterator[ForeignNotebook]:
    """Save a widget in a lesson as shipped, in a changed lesson, and in a plain notebook; shown there, and not.

    Yields
    ------
    ForeignNotebook
        Its script may not run.
    """
    for place, is_lesson, state in (
        ("lesson", True, "done"),
        ("changed lesson", True, "refused"),
        ("notebook", False, ""),
    ):
        for kind in ("text", "a widget"):
            cell = _showing(SHOWN[kind])
            cell.metadata["tags"] = ["self-check"]  # a lesson runs without it, so that what it shows stays
            notebook = _with_cell(plain_notebook(new_code_cell(repr(place), id="code"), is_lesson=is_lesson), cell)
            notebook.metadata["widgets"] = saved_widget()
            yield ForeignNotebook(f"saved in a {place} that shows {kind}", notebook, state, is_shipped=state == "done")


def _claims_of_trust() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Yield how a file may claim to be trusted: in words, metadata of the notebook, metadata of the cell."""
    yield "no claim", {}, {}
    yield "a trusted cell", {}, {"trusted": True}
    yield "a trusted notebook", {"trusted": True, "signature": "sha256:" + "0" * 64}, {"trusted": True}


def scripted_outputs() -> Iterator[ForeignNotebook]:
    """Store outputs with scripts, in notebooks that claim to be trusted and in such that do not.

    Yields
    ------
    ForeignNotebook
        None of their scripts may run.
    """
    for claim, of_notebook, of_cell in _claims_of_trust():
        for kind, data in SHOWN.items():
            isolated = {key: {"isolated": True} for key in data} if "frame of its own" in kind else {}
            cell = _showing(data, isolated)
            cell.metadata.update(of_cell)
            notebook = _with_cell(plain_notebook(), cell)
            notebook.metadata.update({**of_notebook, "widgets": saved_widget()})
            yield ForeignNotebook(f"{kind}, {claim}", notebook, state="")


def scripted_texts() -> Iterator[ForeignNotebook]:
    """Write text cells with scripts and with attachments that hold them.

    Yields
    ------
    ForeignNotebook
        None of their scripts may run.
    """
    contents = {"image/svg+xml": _SVG, "text/html": f"<script>{SCRIPT}</script>", "application/javascript": SCRIPT}
    uses = ["![one](attachment:one)", '<img src="attachment:one">', '<iframe src="attachment:one"></iframe>']
    uses += ['<object data="attachment:one"></object>', '<script src="attachment:one"></script>', _HANDLER, _SVG]
    uses += [f"[one](javascript:{SCRIPT})", f'<svg><use href="{_data_address("image/svg+xml", _SVG)}#x"></use></svg>']
    for kind, content in contents.items():
        held = base64.b64encode(content.encode()).decode()
        for use in uses:
            cell = new_markdown_cell(use, id="text", attachments={"one": {kind: held}}, metadata={"trusted": True})
            yield ForeignNotebook(f"{kind} in {use[:40]}", _with_cell(plain_notebook(), cell), state="")


_ODD_VALUES: tuple[Any, ...] = (None, True, 0, -1e308, "", "x" * 1000, [], [[]], {}, {"a": {"a": {}}}, ["self-check"])


def odd_metadata(mark: Path) -> Iterator[ForeignNotebook]:
    """Give a notebook whose code would tell, metadata that nobody expects.

    Parameters
    ----------
    mark : Path
        The file that the code makes if it runs.

    Yields
    ------
    ForeignNotebook
        Its code may not run by itself.
    """
    for key in ("widgets", "sympblock", "language_info", "kernelspec", "authors", "__proto__"):
        for value in _ODD_VALUES:
            yield _oddly_marked(mark, {key: value}, {})
    for key in ("tags", "jupyter", "jp-MarkdownHeadingCollapsed", "collapsed", "trusted", "sympblock", "editable"):
        for value in _ODD_VALUES:
            yield _oddly_marked(mark, {"sympblock": {"autorun": True}}, {key: value})
    yield _oddly_marked(mark, {"sympblock": {"autorun": True, "hide_code": 7}, "title": "x" * 3_000_000}, {})
    for kernel in ("bash", "python3\x00", "../python3", "PYTHON3"):
        spec = {"name": kernel, "display_name": kernel, "language": "python"}
        yield _oddly_marked(mark, {"kernelspec": spec, "sympblock": {"autorun": True}}, {})


def _oddly_marked(mark: Path, of_notebook: Mapping[str, Any], of_cells: Mapping[str, Any]) -> ForeignNotebook:
    notebook = plain_notebook(new_code_cell(marking_code(mark), id="code"))
    notebook.metadata.update(of_notebook)
    for cell in notebook.cells:
        cell.metadata.update(of_cells)
    marks = of_notebook.get("sympblock")
    is_lesson = isinstance(marks, Mapping) and marks.get("autorun") is True
    return ForeignNotebook(f"{str(of_notebook)[:60]} {str(of_cells)[:60]}", notebook, "refused" if is_lesson else "")
