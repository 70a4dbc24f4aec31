"""The base of the records in :mod:`sympblock.content.tables`: one field for each row of a table."""

from __future__ import annotations

from collections.abc import ItemsView, Mapping
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Generic, NoReturn, TypeVar

from sympblock.content.files import DATA_DIR, ContentError, Fault, gathered
from sympblock.content.parameters import Parameter, load_parameters

Cell = TypeVar("Cell")
REMEDY = "mend the name, or run `python -m sympblock check --fix` if the row was meant to change"


class ParameterTable(Generic[Cell]):
    """Holds one table, frozen; a cell is a value or a whole row.

    The fields are declared by the subclasses, so that a type checker knows them.
    Making 1300 fields of dataclasses would take longer than the rest of the import.

    Parameters
    ----------
    cells : Mapping[str, Cell]
        By the name of the row.

    Examples
    --------
    >>> from sympblock.content import tables
    >>> tables.pelvis().sacrum_height_mm
    103.0
    >>> tables.trunk_position_rows().psoas_itthipanichpong_l2_3_mm.spread
    1.31
    """

    def __init__(self, cells: Mapping[str, Cell]) -> None:
        vars(self).update(cells)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse a change."""
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse to lose a field."""
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __contains__(self, key: object) -> bool:
        """Tell whether the table has a row."""
        return key in vars(self)

    def at(self, key: str) -> Cell:
        """Return the cell of a row whose name is put together, such as by level and side.

        A name that is known when the code is written is read as a field, which the type checker sees.

        Raises
        ------
        KeyError
            If the table has no such row.

        Examples
        --------
        >>> from sympblock.content import tables
        >>> [tables.soft_tissue().at(f"{level}_ureter_left_mm") for level in ("l2", "l3")]
        [49.0, 45.0]
        """
        return vars(self)[key]

    def items(self) -> ItemsView[str, Cell]:
        """Return the cells with the names of their rows, in the order of the file."""
        return vars(self).items()


def rows_of(table: str, fields: Mapping[str, object], data_dir: Path = DATA_DIR) -> Mapping[str, Parameter]:
    """Load the rows of a table, which must be those that its record declares.

    Parameters
    ----------
    table : str
        Name of the file.
    fields : Mapping[str, object]
        Annotations of the record, by the names of the rows.
    data_dir : Path
        Folder of the data.

    Raises
    ------
    ContentError
        If a row is missing or is none of the record, or the table is not valid.
    """
    rows = load_parameters(table, data_dir)
    faults = [Fault(f"the row is missing: {REMEDY}", key) for key in fields if key not in rows]
    faults += [Fault(f"no field of the record has this name: {REMEDY}", key) for key in rows if key not in fields]
    if faults:
        raise ContentError.together(data_dir / "parameters" / f"{table}.csv", gathered(faults))
    return rows


def values_of(table: str, fields: Mapping[str, object]) -> dict[str, float]:
    """Load the values of a table, as :func:`rows_of` does the rows."""
    return {key: row.value for key, row in rows_of(table, fields).items()}
