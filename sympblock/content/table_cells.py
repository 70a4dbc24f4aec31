"""Cells of a table as records need them; what is not of the expected form stays as it is, for the record to refuse."""

from __future__ import annotations


def as_number(cell: str) -> float | str | None:
    """Read a number; an empty cell is None.

    Examples
    --------
    >>> as_number(" 2.5"), as_number(""), as_number("wide")
    (2.5, None, 'wide')
    """
    try:
        return float(cell) if cell.strip() else None
    except ValueError:
        return cell


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
