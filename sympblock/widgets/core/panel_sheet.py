"""A page for paper in the read-out of a panel: it prints, and it can be kept as a file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sympblock.content import load_references
from sympblock.widgets.core.files import WIDGETS_DIR


@dataclass(frozen=True)
class SheetPart:
    """Holds one part of a page under its heading; whatever is empty is not printed.

    Parameters
    ----------
    heading : str
        Empty for a part without a heading of its own.
    paragraphs, items, ticks : tuple of str
        Whole paragraphs, a list, and a list with a box to tick before each line.
    rows : tuple of tuple of str
        A table; its first row is the head.
    """

    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    ticks: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Sheet:
    """Gives a page for paper, with buttons to print it and to keep it as a file.

    Parameters
    ----------
    heading : str
        Title of the page.
    parts : tuple of SheetPart
        In the order printed.
    note : str
        Small print at the end, such as what the page is not.
    sources : tuple of str
        Keys of ``data/references.bib``, printed at the end.
    large_print : bool
        Whether the letters are larger, for readers with poor sight.
    columns : int
        Columns beside one another where the page is wide enough; short lines then fill a sheet of paper.

    Examples
    --------
    >>> Sheet("Going home", (SheetPart("Call us", items=("if you faint",)),)).document().count("<li>")
    1
    """

    heading: str
    parts: tuple[SheetPart, ...]
    note: str = ""
    sources: tuple[str, ...] = ()
    large_print: bool = False
    columns: int = 1

    def document(self) -> str:
        """Return a whole page of HTML that stands alone: A4, dark on white, no script, nothing loaded."""
        known = load_references() if self.sources else {}
        texts = [known[key].text for key in self.sources]
        return _template().render(sheet=self, source_texts=texts)

    def as_dict(self) -> dict[str, Any]:
        """Describe the page for the browser."""
        return {
            "kind": "sheet",
            "heading": self.heading,
            "document": self.document(),
            "file": "".join(letter if letter.isalnum() else "_" for letter in self.heading.lower()) + ".html",
            "sources": [],
            "is_wide": True,
        }


@dataclass(frozen=True)
class TextFile:
    """Gives a text, such as a table of cells, that can be seen and kept as a file.

    Parameters
    ----------
    heading : str
        What it is.
    text : str
        All of it.
    file : str
        Name of the file, with its ending.

    Examples
    --------
    >>> TextFile("Empty sheet", "question,id", "sheet.csv").as_dict()["file"]
    'sheet.csv'
    """

    heading: str
    text: str
    file: str

    def as_dict(self) -> dict[str, Any]:
        """Describe the text for the browser."""
        return {
            "kind": "file",
            "heading": self.heading,
            "text": self.text,
            "file": self.file,
            "sources": [],
            "is_wide": True,
        }


@lru_cache(maxsize=1)
def _template() -> Any:
    rooms = Environment(
        loader=FileSystemLoader(WIDGETS_DIR / "core"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return rooms.get_template("sheet.html")
