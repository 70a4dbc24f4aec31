"""Tells which modules a lesson loads: by what its cells call, by its figures, and by the scenes of its questions."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from sympblock.course.generated_files import notebook_paths
from sympblock.course.notebook_form import read_notebook
from sympblock.course.uses.code_names import CodeNames

LESSONS, DRAWING, FIGURE_LIST = "sympblock.lessons", "sympblock.drawing", "sympblock.drawing.figure_list"
#: They lead to everything; who names a scene loads its module alone.
HUBS = frozenset({LESSONS, DRAWING, FIGURE_LIST, "sympblock.content"})


def lessons_by_module(code: Mapping[str, CodeNames], root: Path) -> dict[str, set[str]]:
    """Return the open lessons and pages for educators that load each module.

    Parameters
    ----------
    code : Mapping[str, CodeNames]
        By module.
    root : Path
        Folder of the checkout.
    """
    found: dict[str, set[str]] = defaultdict(set)
    scenes = doors(_text(DRAWING, root))
    for path in notebook_paths(root):
        asked = root / "data/items" / f"{path.stem}.yaml"
        items = asked.read_text("utf-8") if asked.is_file() else ""
        start = _called(path, root) | _drawn(path, root, scenes) | _behind(_words(items), scenes)
        for module in _reached(start, code, scenes):
            found[module].add(path.stem)
    return found


def doors(text: str) -> dict[str, frozenset[str]]:
    """Return which modules stand behind each name of a module.

    Examples
    --------
    >>> sorted(doors("from sympblock.a import b\\ndef c():\\n    return b(d())\\ndef d():\\n    from sympblock.e import f\\n")["c"])
    ['sympblock.a', 'sympblock.e']
    """
    found: dict[str, frozenset[str]] = {}
    functions: dict[str, ast.FunctionDef] = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {alias.name: frozenset({node.module}) for alias in node.names}
        if isinstance(node, ast.FunctionDef):
            functions[node.name] = node
    for name in functions:
        found[name] = _behind_function(name, functions, found)
    return {name: modules for name, modules in found.items() if modules}


def _behind_function(
    name: str, functions: Mapping[str, ast.FunctionDef], imported: Mapping[str, frozenset[str]]
) -> frozenset[str]:
    modules: set[str] = set()
    for node in ast.walk(functions[name]):
        if isinstance(node, ast.ImportFrom) and node.module:
            modules.add(node.module)
        if isinstance(node, ast.Name) and node.id != name:
            others = _behind_function(node.id, functions, imported) if node.id in functions else imported.get(node.id)
            modules |= others or frozenset()
    return frozenset(module for module in modules if module.startswith("sympblock."))


def _called(path: Path, root: Path) -> frozenset[str]:
    """Return the modules behind the calls of a notebook."""
    cells = [cell.source for cell in read_notebook(path).cells if cell.cell_type == "code"]
    names = re.findall(r"\blessons\.(\w+)", "\n".join(cells))
    return _behind(names, doors(_text(LESSONS, root)))


def _drawn(path: Path, root: Path, scenes: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the modules behind the figures of a notebook."""
    text = _text(FIGURE_LIST, root)
    shown = set(re.findall(r"figures/([\w.]+)", path.read_text("utf-8")))
    makers = [
        ast.unparse(value)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Dict)
        for key, value in zip(node.keys, node.values, strict=True)
        if isinstance(key, ast.Constant) and key.value in shown
    ]
    return _behind(_words(" ".join(makers)), {**doors(text), **scenes})


def _reached(start: Iterable[str], code: Mapping[str, CodeNames], scenes: Mapping[str, frozenset[str]]) -> set[str]:
    """Follow the imports downward."""
    waiting, found = [module for module in start if module in code], set[str]()
    while waiting:
        module = waiting.pop()
        if module in found or module in HUBS:
            continue
        found.add(module)
        names = code[module]
        waiting += [each for each in names.imports if each in code]
        if DRAWING in names.imports:
            waiting += [each for each in _behind(names.words, scenes) if each in code]
    return found


def _behind(names: Iterable[str], known: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*(known.get(name, frozenset()) for name in names))


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def _text(module: str, root: Path) -> str:
    path = root / module.replace(".", "/")
    return (path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).read_text("utf-8")
