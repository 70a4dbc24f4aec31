"""Checks the tables of parameters against their records, which are made from them."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from sympblock.content import ContentError
from sympblock.content.table_code import table_names, tables_code
from sympblock.course.checkout import ROOT

RECORDS = "sympblock/content/tables.py"


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
    try:
        wanted = tables_code(root / "data")
    except ContentError as error:
        return [str(error)]
    if fix:
        path.write_text(wanted, "utf-8", newline="\n")
    if path.read_text("utf-8") != wanted:
        return [f"{path.name}: not as `python -m sympblock check --fix` writes it"]
    return [fault for name in table_names() if (fault := _fault(name))]


def _fault(name: str) -> str:
    # Late: the records may have been written just now.
    tables = import_module("sympblock.content.tables")
    try:
        getattr(tables, name)()
    except ContentError as error:
        return str(error)
    return ""
