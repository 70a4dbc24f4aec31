"""Checks the tables of parameters against their records, which are made from them."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

from sympblock.content import ContentError
from sympblock.content.files import read_csv
from sympblock.content.table_code import table_names, tables_code
from sympblock.course.checkout import ROOT

RECORDS = "sympblock/content/tables.py"
_TABLE = re.compile(r'rows_of\("(\w+)"')
_MOST_NAMED = 8
_FIELD = re.compile(r"^    (\w+): Cell$", re.MULTILINE)


def check_tables(*, fix: bool = False, root: Path = ROOT) -> list[str]:
    """Load every table of parameters, and compare the records with them.

    Parameters
    ----------
    fix : bool
        Write the records anew first.
    root : Path
        Folder of the checkout.

    Returns
    -------
    list of str
        One sentence for each thing that is wrong.
    """
    path = root / RECORDS
    if faults := [*_unreadable_tables(root / "data"), *([] if fix else _missing_tables(path, root / "data"))]:
        return faults
    wanted = tables_code(root / "data")
    if fix:
        path.write_text(wanted, "utf-8", newline="\n")
    found = path.read_text("utf-8")
    if found != wanted:
        return [f"{path.name}: {_difference(found, wanted)}"]
    return [fault for name in table_names() for fault in _faults(name)]


def _unreadable_tables(data_dir: Path) -> list[str]:
    """Say what is wrong with every table that cannot be read."""
    faults: list[str] = []
    for name in table_names(data_dir):
        path = data_dir / "parameters" / f"{name}.csv"
        try:
            if not all("key" in row for row in read_csv(path)):
                raise ContentError(path, "the column 'key' is missing: put back the first line")
        except ContentError as error:
            faults += error.lines
    return faults


def _missing_tables(records: Path, data_dir: Path) -> list[str]:
    """Name the tables that have a record and no file."""
    lost = dict.fromkeys(_TABLE.findall(records.read_text("utf-8"))) if records.is_file() else {}
    told = "the file is missing: put it back, or run `python -m sympblock check --fix` if the table was meant to go"
    return [f"data/parameters/{name}.csv: {told}" for name in lost if name not in table_names(data_dir)]


def _difference(found: str, wanted: str) -> str:
    """Say which rows the records lack and which they have too many, and what mends it."""
    before, after = (set(_FIELD.findall(text)) for text in (found, wanted))
    lacks, has = _listed(after - before), _listed(before - after)
    words = [f"lacks {lacks} of data/parameters"] if lacks else []
    words += [f"has {has}, which is no row there"] if has else []
    told = " and ".join(words) or "has its rows in another order than data/parameters"
    return f"{told}: run `python -m sympblock check --fix` if this was meant, or mend the name of the row"


def _listed(names: set[str]) -> str:
    named, more = sorted(names)[:_MOST_NAMED], len(names) - _MOST_NAMED
    return ", ".join(named) + (f" and {more} more rows" if more > 0 else "")


def _faults(name: str) -> tuple[str, ...]:
    # Late: the records may have been written just now.
    tables = import_module("sympblock.content.tables")
    try:
        getattr(tables, name)()
    except ContentError as error:
        return error.lines
    return ()
