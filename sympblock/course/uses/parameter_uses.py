"""Finds where a parameter is used: the code that reads it, the texts that print it, the lessons that show it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sympblock.content import Parameter, load_parameters
from sympblock.content.table_code import table_names
from sympblock.course.checkout import ROOT
from sympblock.course.uses.code_names import CodeNames, names_in
from sympblock.course.uses.lesson_modules import lessons_by_module
from sympblock.course.uses.printed_numbers import Passage, passages, place_of

#: They name every row, and use none.
RECORDS = "sympblock.content.tables"


class UnknownParameterError(ValueError):
    """Says that no table has a row, and what it may have been."""


@dataclass(frozen=True)
class Uses:
    """Holds where one parameter is used, as places that a reader can open.

    Parameters
    ----------
    code : tuple of str
        Modules and tests, with the first line.
    texts : tuple of str
        Items, notebooks and other data that print the number and cite a source of it.
    lessons : tuple of str
        Open lessons that load a module of ``code``.
    """

    code: tuple[str, ...]
    texts: tuple[str, ...]
    lessons: tuple[str, ...]


@dataclass(frozen=True)
class CourseFiles:
    """Holds what was read of a checkout, for many questions.

    Parameters
    ----------
    code : Mapping[str, CodeNames]
        By module, such as ``"sympblock.chance"``; tests are modules, too.
    passages : tuple of Passage
        Texts of the course.
    lessons : Mapping[str, set of str]
        Names of the lessons that load a module.
    """

    code: Mapping[str, CodeNames]
    passages: tuple[Passage, ...]
    lessons: Mapping[str, set[str]]

    def uses_of(self, table: str, row: Parameter) -> Uses:
        """Find where one parameter is used."""
        readers = self.readers(table, row.key)
        return Uses(
            code=tuple(f"{module.replace('.', '/')}.py:{line}" for module, line in readers.items()),
            texts=self.texts(row),
            lessons=tuple(sorted(set().union(*(self.lessons.get(module, set()) for module in readers)))),
        )

    def readers(self, table: str, key: str) -> dict[str, int]:
        """Return the modules that read a row, with the line."""
        lines = {module: self._line(names, table, key) for module, names in self.code.items()}
        return {module: line for module, line in lines.items() if line is not None}

    def texts(self, row: Parameter) -> tuple[str, ...]:
        """Return the places that print a number."""
        places = (place_of(row, passage) for passage in self.passages)
        return tuple(place for place in places if place)

    def _line(self, names: CodeNames, table: str, key: str) -> int | None:
        """Return the line of a module that reads a row, or None; a row may be named to a module that is imported."""
        is_handed_on = any(table in self.code[module].tables for module in names.imports if module in self.code)
        return names.line_of(table, key, is_handed_on)


def read_course(root: Path = ROOT) -> CourseFiles:
    """Read modules, texts and lessons of a checkout."""
    paths = sorted(path for folder in ("sympblock", "tests") for path in (root / folder).rglob("*.py"))
    code = {_module(path.relative_to(root)): names_in(path.read_text("utf-8")) for path in paths}
    code.pop(RECORDS, None)
    return CourseFiles(code, tuple(passages(root)), lessons_by_module(code, root))


def unused_parameters(course: CourseFiles) -> list[str]:
    """Name the parameters that neither code nor text uses."""
    found = []
    for table in table_names():
        for row in load_parameters(table).values():
            if not course.readers(table, row.key) and not course.texts(row):
                found.append(f"{table}.{row.key}")
    return found


def unfitting_lookups(course: CourseFiles) -> list[str]:
    """Name the places that put together a name which no row of the table can have."""
    return [
        f"{module.replace('.', '/')}.py:{line}: no row of {table} fits {pattern}"
        for module, names in course.code.items()
        for (table, pattern), line in names.lookups.items()
        if not any(re.fullmatch(pattern, key) for key in load_parameters(table))
    ]


def rows_named(wanted: str) -> dict[str, Parameter]:
    """Return the rows that a person may mean, by table.

    Parameters
    ----------
    wanted : str
        A key, or a table and a key with a dot between them.

    Raises
    ------
    UnknownParameterError
        If no table has such a row; the message names similar ones.

    Examples
    --------
    >>> sorted(rows_named("tip_error_mm")), sorted(rows_named("contrast_rates.tip_error_mm"))
    (['contrast_rates', 'reading_cases'], ['contrast_rates'])
    """
    table, _, key = wanted.rpartition(".")
    known = {name: load_parameters(name) for name in table_names() if table in ("", name)}
    found = {name: rows[key] for name, rows in known.items() if key in rows}
    if not found:
        near = difflib.get_close_matches(key, [each for rows in known.values() for each in rows])
        raise UnknownParameterError(f"no parameter is called {wanted!r}; similar: {', '.join(near) or 'none'}")
    return found


def _module(path: Path) -> str:
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")
