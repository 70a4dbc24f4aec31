"""Finds texts that print a published number: they cite its source and show the number in the same passage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sympblock.content import Parameter
from sympblock.course.notebook_form import read_notebook

MM_PER_CM = 10.0
#: Not read: the parameters themselves, sources, tables of physics, sessions that were played.
SKIPPED = ("parameters", "physics", "sessions")
_ENTRY = re.compile(r"^(?=- )", re.MULTILINE)
_PARAGRAPH = re.compile(r"(?<=\n)\n+")


@dataclass(frozen=True)
class Passage:
    """Holds a text that is read as one: an entry of a list, a row, a cell, a paragraph.

    Parameters
    ----------
    file : str
        From the root of the checkout.
    line : int
        Line of the file where it begins; 0 in a notebook.
    text : str
        With its citations.
    cell : int
        Number of the cell in a notebook, from 1; 0 elsewhere.
    """

    file: str
    line: int
    text: str
    cell: int = 0

    @cached_property
    def words(self) -> frozenset[str]:
        """Return the words, keys of sources among them."""
        return frozenset(re.findall(r"[\w-]+", self.text))

    def place(self, at: int) -> str:
        """Name the line of a position in the text, or the cell."""
        return (
            f"{self.file}, cell {self.cell}"
            if self.cell
            else f"{self.file}:{self.line + self.text.count(chr(10), 0, at)}"
        )


def place_of(row: Parameter, passage: Passage) -> str | None:
    """Return where a passage prints a number whose source it cites, or None.

    A number without a source is printed by nothing that could be told from another number.

    Examples
    --------
    >>> from sympblock.content import tables
    >>> told = Passage("a.md", 7, "The kidney was met in 26 % [@weyland1993].")
    >>> place_of(tables.kidney_hit_rate_rows().right_l2_80_mm_percent, told)
    'a.md:7'
    """
    if passage.words.isdisjoint(row.source):
        return None
    found = re.search("|".join(printed_forms(row)), passage.text)
    return passage.place(found.start()) if found else None


def printed_forms(row: Parameter) -> list[str]:
    """Return regular expressions of the ways in which a number may be printed.

    Examples
    --------
    >>> from sympblock.content import tables
    >>> len(printed_forms(tables.skin_temperature_rows().park_rise_c))
    1
    """
    forms = [_alone(row.value)]
    if row.unit == "proportion":
        forms.append(_alone(100.0 * row.value))
    if row.unit == "mm":
        forms.append(rf"{_alone(row.value / MM_PER_CM)} cm")
    return forms


def _alone(number: float) -> str:
    """Match a number that is no part of another one."""
    return rf"(?<![\d.\w]){re.escape(f'{abs(number):.6g}')}(?![\d\w]|\.\d)"


def passages(root: Path) -> Iterator[Passage]:
    """Read the texts of the course: data, notebooks, and the notes on the models."""
    for path in sorted((root / "data").rglob("*")):
        if path.suffix in (".yaml", ".csv") and path.parent.name not in SKIPPED:
            yield from _split(path, root, re.compile("^", re.MULTILINE) if path.suffix == ".csv" else _ENTRY)
    yield from _split(root / "sympblock/MODEL.md", root, _PARAGRAPH)
    for path in sorted((root / "notebooks").glob("*.ipynb")):
        for number, cell in enumerate(read_notebook(path).cells, start=1):
            if cell.cell_type == "markdown":
                yield Passage(path.relative_to(root).as_posix(), 0, cell.source, number)


def _split(path: Path, root: Path, border: re.Pattern[str]) -> Iterator[Passage]:
    text, line = path.read_text("utf-8"), 1
    for part in border.split(text):
        yield Passage(path.relative_to(root).as_posix(), line, part)
        line += part.count("\n")
