"""Cells of a table as records need them; what is not of the expected form stays as it is, for the record to refuse."""

from __future__ import annotations

import re

#: A number as authors write it; Python would also read 1_000, nan and the digits of other scripts.
_NUMBER = re.compile(r"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]{1,3})?|[-+]?(inf|nan)", re.ASCII)


def as_number(cell: str) -> float | str | None:
    """Read a number; an empty cell is None.

    Examples
    --------
    >>> as_number(" 2.5"), as_number(""), as_number("wide"), as_number("1_000")
    (2.5, None, 'wide', '1_000')
    """
    written = cell.strip()
    return float(written) if _NUMBER.fullmatch(written) else cell if written else None


def as_whole_number(cell: str) -> float | str | None:
    """Read a whole number; an empty cell is None, and a number that is not whole stays one.

    Examples
    --------
    >>> as_whole_number("48"), as_whole_number("48.5")
    (48, 48.5)
    """
    number = as_number(cell)
    return int(number) if isinstance(number, float) and number.is_integer() else number


def as_keys(cell: str) -> tuple[str, ...]:
    """Split a cell of reference keys.

    Examples
    --------
    >>> as_keys("rocco1995; datta2004")
    ('rocco1995', 'datta2004')
    """
    return tuple(key.strip() for key in cell.split(";") if key.strip())
