"""Prints where a parameter is used, or which nobody uses."""

from __future__ import annotations

import sys

from sympblock.content import Parameter
from sympblock.content.units import UNITS
from sympblock.course.uses.parameter_uses import (
    CourseFiles,
    UnknownParameterError,
    Uses,
    read_course,
    rows_named,
    unfitting_lookups,
    unused_parameters,
)

NOTE = "Texts are those that print the number and cite its source; a number in other words or without a source is not seen."


def print_uses(wanted: str | None) -> int:
    """Print where one parameter is used, or all that are used nowhere.

    Parameters
    ----------
    wanted : str or None
        A key, or ``table.key``; None = look for those that nothing uses.

    Returns
    -------
    int
        Exit status: 1 if there is no such parameter, or if some are used nowhere.
    """
    try:
        named = rows_named(wanted) if wanted else {}
    except UnknownParameterError as error:
        print(error, file=sys.stderr)
        return 1
    course = read_course()
    if wanted:
        print(*(line for table, row in named.items() for line in _report(table, row, course)), NOTE, sep="\n")
        return 0
    faults = [f"{name}: no module, test or text uses it" for name in unused_parameters(course)]
    faults += unfitting_lookups(course)
    print(*faults or ["All holds."], sep="\n")
    return 1 if faults else 0


def _report(table: str, row: Parameter, course: CourseFiles) -> list[str]:
    spread = "" if row.spread is None else f" ± {row.spread:g}"
    told = f"{table}.{row.key} = {row.value:g}{spread} {UNITS[row.unit]}".rstrip()
    return [f"{told} ({row.confidence}; {', '.join(row.source) or 'no source'})", *_parts(course.uses_of(table, row))]


def _parts(uses: Uses) -> list[str]:
    parts = {"read by": uses.code, "printed in": uses.texts, "lessons that load one of these modules": uses.lessons}
    return [
        line
        for words, places in parts.items()
        for line in (f"{words}:", *(f"  {each}" for each in places or ("none",)))
    ]
