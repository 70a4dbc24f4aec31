"""Tables of physics over an axis of energy or tube voltage, made by ``data/physics/make_tables.py``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import numpy as np

from sympblock.content.files import DATA_DIR, ContentError, read_csv
from sympblock.content.number_bounds import bounds_in, bounds_of, out_of_bounds
from sympblock.content.table_cells import as_number

#: In which unit the numbers of a table are, or those of its axis; names end in it.
PHYSICS_UNITS = ("per_mm2_mas", "ugy_per_mas", "per_mm", "keV", "kVp")


@lru_cache
def load_physics_table(name: str, data_dir: Path = DATA_DIR) -> Mapping[str, np.ndarray]:
    """Load one table of ``data/physics`` by its columns.

    Parameters
    ----------
    name : str
        Such as ``"attenuation_per_mm"``.
    data_dir : Path
        Folder that holds ``physics/``.

    Returns
    -------
    Mapping of str to numpy.ndarray
        Shape (rows,) each; the first column is the axis, which rises.

    Raises
    ------
    ContentError
        If a cell is no finite number or lies outside the bounds of its unit, or the axis does not rise.

    Examples
    --------
    >>> load_physics_table("kerma_ugy_per_mas")["kvp"][:2].tolist()
    [60.0, 65.0]
    """
    path = data_dir / "physics" / f"{name}.csv"
    rows = read_csv(path)
    columns = {
        column: np.array([_number(path, row[column], column, line) for line, row in enumerate(rows, 2)])
        for column in rows[0]
    }
    axis = next(iter(columns))
    for column, numbers in columns.items():
        _check_bounds(path, column, axis if column == axis else name, numbers)
    if not (np.diff(columns[axis]) > 0).all():
        raise ContentError(path, "the axis does not rise: put the rows in order, each once", field=axis)
    return MappingProxyType(columns)


def _check_bounds(path: Path, column: str, named: str, numbers: np.ndarray) -> None:
    """Refuse a column whose numbers are not possible in the unit in which its axis or its table ends."""
    units = (unit for unit in PHYSICS_UNITS if f"_{named}".endswith(f"_{unit.lower()}"))
    unit = next(units, "")
    if not unit:
        raise ContentError(path, f"{named!r} ends in none of {', '.join(PHYSICS_UNITS)}", field=column)
    bounds = bounds_of(unit, f"{path.stem}.{column}", bounds_in(path.parent.parent))
    for number in (numbers.min(), numbers.max()):
        if not bounds.low <= number <= bounds.high:
            raise ContentError(path, out_of_bounds(number, bounds.low, bounds.high, unit), field=column)


def _number(path: Path, cell: str, column: str, line: int) -> float:
    number = as_number(cell)
    if not isinstance(number, float) or not np.isfinite(number):
        raise ContentError(path, f"{cell[:40]!r} is not a finite number: write a number", f"line {line}", column)
    return number
