"""What every page without controls is made of: its frame, and the marks of its sources."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from IPython.display import HTML

from sympblock.content import load_references
from sympblock.widgets.core.files import style_sheet


def source_marks(keys: Iterable[str]) -> str:
    """Mark some sources by their labels, with the whole citation on hover; empty without any."""
    known = load_references()
    named = "; ".join(f"<cite title='{escape(known[key].text)}'>{escape(known[key].label)}</cite>" for key in keys)
    return f"<small>({named})</small>" if named else ""


def head_cells(words: Iterable[str]) -> str:
    """Write the cells of the head of a table."""
    return "".join(f"<th scope='col'>{escape(each)}</th>" for each in words)


def named_cells(heads: Iterable[str], cells: Iterable[str]) -> str:
    """Write the cells of a row, each with its head for a page too narrow for columns; a cell is markup."""
    pairs = zip(heads, cells, strict=True)
    return "".join(f"<td><b aria-hidden='true'>{escape(head)}</b>{cell}</td>" for head, cell in pairs)


def capital(words: str) -> str:
    """Begin words with a capital letter and leave the rest as it is."""
    return words[:1].upper() + words[1:]


def page(body: str) -> HTML:
    """Put the frame and the style of a page round its markup."""
    return HTML(f"<style>{style_sheet('pages/pages.css')}</style><div class='sympblock-page'>{body}</div>")
