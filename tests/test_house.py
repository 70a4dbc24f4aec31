"""The form of the house: small folders, one meaning for each name, and no side that means anything but the body's."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

import pytest

from sympblock.course.checkout import ROOT

PACKAGE = ROOT / "sympblock"
MOST_MODULES = 20
#: Words of an older time, and those that had several meanings: a name of the package may not hold them.
NOT_IN_NAMES = ("wish", "dice", "aftermath", "stray", "on_the_way")


def modules(folder: Path) -> list[Path]:
    """Return the modules that stand in a folder, without those in its sub-folders."""
    return sorted(folder.glob("*.py"))


def crowded(top: Path) -> list[str]:
    """Name the folders that hold more modules than one can look over."""
    folders = [top, *(path for path in top.rglob("*") if path.is_dir())]
    return [folder.name for folder in folders if len(modules(folder)) > MOST_MODULES]


def class_places(top: Path) -> dict[str, list[str]]:
    """Return where each public class name is defined."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(top.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found[node.name].append(path.relative_to(top).as_posix())
    return found


def defined_names(path: Path) -> set[str]:
    """Return the names of a module and of what it defines."""
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    kinds = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return {path.stem} | {node.name for node in nodes if isinstance(node, kinds)}


@pytest.mark.parametrize("top", [PACKAGE, ROOT / "tests"], ids=lambda path: path.name)
def test_no_folder_is_crowded(top: Path) -> None:
    assert crowded(top) == []


def test_a_crowded_folder_is_seen(tmp_path: Path) -> None:
    for number in range(MOST_MODULES + 1):
        (tmp_path / f"module_{number}.py").write_text("")
    assert crowded(tmp_path) == [tmp_path.name]


def test_no_two_classes_share_a_name() -> None:
    places = class_places(PACKAGE)
    assert len(places) > 100
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


def test_a_second_class_of_a_name_is_seen(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.py").write_text("class Verdict:\n    pass\n")
    assert class_places(tmp_path) == {"Verdict": ["one.py", "two.py"]}


def test_no_name_holds_a_word_that_was_given_up() -> None:
    names = {(path.name, name) for path in PACKAGE.rglob("*.py") for name in defined_names(path)}
    assert len(names) > 1000
    assert [pair for pair in names if any(word in pair[1].lower() for word in NOT_IN_NAMES)] == []
