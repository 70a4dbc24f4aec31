"""Tables of physics over an axis of energy or tube voltage, made by ``data/physics/make_tables.py``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

import numpy as np

from sympblock.content.files import DATA_DIR, ContentError, read_csv


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
        If a cell is no finite number, or the axis does not rise.

    Examples
    --------
    >>> load_physics_table("kerma_ugy_per_mas")["kvp"][:2].tolist()
    [60.0, 65.0]
    """
    path = data_dir / "physics" / f"{name}.csv"
    rows = read_csv(path)
    columns = {column: np.array([_number(path, row[column], column) for row in rows]) for column in rows[0]}
    axis = next(iter(columns))
    if not (np.diff(columns[axis]) > 0).all():
        raise ContentError(path, "the axis does not rise", field=axis)
    return MappingProxyType(columns)


def _number(path: Path, cell: str, column: str) -> float:
    try:
        number = float(cell)
    except ValueError:
        number = float("nan")
    if not np.isfinite(number):
        raise ContentError(path, f"{cell!r} is not a finite number", field=column)
    return number
