"""Reads from a module which tables of parameters it names, and which of their rows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from sympblock.content.table_code import kind_of, table_names

#: Code names a table by its doors in :mod:`sympblock.content.tables` or by its class.
DOORS = {word: name for name in table_names() for word in (name, f"{name}_rows")}
KINDS = {kind_of(name): name for name in table_names()}
#: What a part of a name can be that is told by a variable of this name.
PARTS = {"side": "left|right", "sex": "female|male", "level": "t12|l?[1-6]", "disc": r"l\d_\d"}
#: A name put together of fewer known letters than these would fit anything.
FEWEST_LETTERS = 3


@dataclass(frozen=True, eq=False)
class CodeNames:
    """Holds the names in a module, each with the line where it stands first.

    Parameters
    ----------
    tables : dict of str to int
        Tables that it names.
    gone_through : dict of str to int
        Tables whose rows it goes through.
    fields : dict of str to int
        Names after a dot.
    words : dict of str to int
        Words in quotes.
    patterns : dict of str to int
        Words that are put together, as regular expressions.
    lookups : dict of (str, str) to int
        Table and pattern of names that are put together in a call of ``at``.
    imports : set of str
        Modules of the package.
    """

    tables: dict[str, int] = field(default_factory=dict)
    gone_through: dict[str, int] = field(default_factory=dict)
    fields: dict[str, int] = field(default_factory=dict)
    words: dict[str, int] = field(default_factory=dict)
    patterns: dict[str, int] = field(default_factory=dict)
    lookups: dict[tuple[str, str], int] = field(default_factory=dict)
    imports: set[str] = field(default_factory=set)

    def line_of(self, table: str, key: str, is_handed_on: bool = False) -> int | None:
        """Return the first line that reads a row, or None.

        Parameters
        ----------
        table, key : str
            The row.
        is_handed_on : bool
            Whether an imported module names the table, so that words in quotes may be rows of it.
        """
        found: list[int | None] = []
        if table in self.tables:
            found += [self.gone_through.get(table), self.fields.get(key)]
        if table in self.tables or is_handed_on:
            found += [self.words.get(key)]
            found += [line for pattern, line in self.patterns.items() if re.fullmatch(pattern, key)]
        return min((line for line in found if line is not None), default=None)


def names_in(text: str) -> CodeNames:
    """Read the text of a module.

    Examples
    --------
    >>> names = names_in("def wide(): return tables.pelvis().sacrum_width_mm")
    >>> names.line_of("pelvis", "sacrum_width_mm"), names.line_of("pelvis", "sacrum_height_mm")
    (1, None)
    """
    reader = _Reader()
    reader.visit(ast.parse(text))
    return reader.names


class _Reader(ast.NodeVisitor):
    """Collects names; a module is read from top to bottom, and the first line of a name stays."""

    def __init__(self) -> None:
        self.names = CodeNames()
        self._opened_as: dict[str, str] = {}

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        targets = [target.id for target in node.targets if isinstance(target, ast.Name)]
        self._opened_as.update((name, table) for name in targets for table in _opened(node.value))

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.generic_visit(node)
        self.names.fields.setdefault(node.attr, node.lineno)
        if isinstance(node.value, ast.Name) and node.value.id == "tables" and node.attr in DOORS:
            self.names.tables.setdefault(DOORS[node.attr], node.lineno)

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in KINDS:
            self.names.tables.setdefault(KINDS[node.id], node.lineno)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self.names.words.setdefault(node.value, node.lineno)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self.generic_visit(node)
        pattern = _pattern(node)
        if len(re.findall("(?<!\\\\)[a-z]", pattern)) >= FEWEST_LETTERS:
            self.names.patterns.setdefault(pattern, node.lineno)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        for table in (*_loaded(node), *_named_table(node)):
            self.names.tables.setdefault(table, node.lineno)
        if isinstance(node.func, ast.Attribute):
            named = self._tables_of(node.func.value)
            if node.func.attr in ("items", "values"):
                self.names.gone_through.update((table, node.lineno) for table in named)
            if node.func.attr == "at" and node.args and isinstance(node.args[0], ast.JoinedStr):
                pattern = _pattern(node.args[0])
                self.names.lookups.update(((table, pattern), node.lineno) for table in named)

    def _tables_of(self, node: ast.expr) -> list[str]:
        """Name the table that an expression, or the variable that it was given to, opens."""
        if isinstance(node, ast.Name):
            return [self._opened_as[node.id]] if node.id in self._opened_as else []
        return _opened(node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.module and node.module.startswith("sympblock"):
            self.names.imports.update((node.module, *(f"{node.module}.{alias.name}" for alias in node.names)))


def _pattern(node: ast.JoinedStr) -> str:
    return "".join(map(_part, node.values))


def _part(part: ast.expr) -> str:
    """Write a part of a name as a regular expression."""
    if isinstance(part, ast.Constant):
        return re.escape(str(part.value))
    variables = {node.id for node in ast.walk(part) if isinstance(node, ast.Name)}
    known = [PARTS[name] for name in sorted(variables) if name in PARTS]
    return f"(?:{known[0]})" if known else r"\w+"


def _opened(node: ast.expr) -> list[str]:
    """Name the table that a call opens."""
    if not isinstance(node, ast.Call):
        return []
    door = node.func
    if isinstance(door, ast.Attribute) and isinstance(door.value, ast.Name) and door.value.id == "tables":
        return [DOORS[door.attr]] if door.attr in DOORS else []
    return _loaded(node)


def _loaded(node: ast.Call) -> list[str]:
    """Name the table that is loaded by its name."""
    is_load = isinstance(node.func, ast.Name) and node.func.id == "load_parameters"
    return _tables_among(node.args) if is_load else []


def _named_table(node: ast.Call) -> list[str]:
    """Name the table that is handed over as such."""
    return _tables_among([each.value for each in node.keywords if each.arg == "table"])


def _tables_among(values: Iterable[ast.expr]) -> list[str]:
    told = [each.value for each in values if isinstance(each, ast.Constant)]
    return [each for each in told if isinstance(each, str) and each in DOORS]
