"""Imports go only downward; the domains do not know one another."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from sympblock.course.checkout import ROOT

# From the top to the ground. Neighbours in one row may not import each other, unless they are the same package.
STOREYS = (
    {"__main__"},
    {"commands"},
    {"bench", "edition", "robustness"},
    {"course"},
    {"lessons"},
    {"class_report", "poll"},
    {"exports"},
    {"widgets"},
    {"drawing", "validation"},
    {"procedure"},
    {"assessment", "block", "care", "evidence", "fluoroscopy", "physiology"},
    {"anatomy"},
    {"geometry"},
    {"chance"},
    {"content"},
    {"conventions", "codes"},
)
LEVEL = {room: level for level, storey in enumerate(STOREYS) for room in storey}


def imported_rooms(source: str, room: str, depth: int) -> Iterator[str]:
    """Yield the top-level rooms of sympblock that a module imports.

    ``depth`` is the number of folders between the module and ``sympblock/``.
    """
    for node in ast.walk(ast.parse(source)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level:
            inside = ["sympblock", room][: 1 + depth - (node.level - 1)]
            names = [".".join([*inside, *filter(None, [node.module])])]
        elif isinstance(node, ast.ImportFrom):
            names = [
                f"{node.module}.{alias.name}" if node.module == "sympblock" else node.module for alias in node.names
            ]
        for name in names:
            parts = name.split(".")
            # What the package says of itself, such as its version, is no room.
            if parts[0] == "sympblock" and len(parts) > 1 and not parts[1].startswith("__"):
                yield parts[1]


def upward_imports(package: Path) -> list[str]:
    """List every import that goes up or sideways."""
    wrong = []
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        room = parts[0]
        if room == "__init__":
            continue
        for target in sorted(set(imported_rooms(path.read_text("utf-8"), room, len(parts) - 1))):
            if target != room and LEVEL[target] <= LEVEL[room]:
                wrong.append(f"{path.relative_to(package)} imports {target}")
    return wrong


def test_every_room_has_its_storey() -> None:
    rooms = {path.stem for path in (ROOT / "sympblock").glob("*.py")} - {"__init__"}
    rooms |= {path.parent.name for path in (ROOT / "sympblock").glob("*/__init__.py")}
    assert rooms <= set(LEVEL)
    assert len(rooms) > 10


def test_imports_go_only_downward() -> None:
    assert upward_imports(ROOT / "sympblock") == []


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("anatomy/trunk.py", "from sympblock.drawing import scene"),
        ("anatomy/trunk.py", "def later():\n    import sympblock.widgets.core.panel"),
        ("content/items.py", "from ..assessment import scoring"),
        ("content/items.py", "from sympblock import lessons"),
        ("block/needle/needle.py", "from sympblock.assessment.scoring import score"),
    ],
)
def test_planted_violation_is_seen(tmp_path: Path, module: str, line: str) -> None:
    (tmp_path / module).parent.mkdir(parents=True)
    (tmp_path / module).write_text(line)
    assert len(upward_imports(tmp_path)) == 1


@pytest.mark.parametrize("module", ["anatomy/trunk.py", "anatomy/deep/trunk.py"])
def test_downward_import_is_allowed(tmp_path: Path, module: str) -> None:
    (tmp_path / module).parent.mkdir(parents=True)
    dots = "." * (module.count("/") + 1)
    (tmp_path / module).write_text(
        f"from {dots}content import items\nfrom sympblock.conventions import Side\nfrom . import chain"
    )
    assert upward_imports(tmp_path) == []


def test_notebooks_import_only_lessons() -> None:
    paths = sorted((ROOT / "notebooks").glob("*.ipynb"))
    assert paths
    for path in paths:
        cells = [cell for cell in json.loads(path.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]
        imports = [
            ast.unparse(node)
            for cell in cells
            for node in ast.walk(ast.parse("".join(cell["source"])))
            if isinstance(node, ast.Import | ast.ImportFrom)
        ]
        assert imports == ["from sympblock import lessons"], path.name


def test_lessons_is_quick_to_import() -> None:
    """What only drawings to file, sources and shapes need is not loaded with the first lesson."""
    import subprocess
    import sys

    code = "import sys, sympblock.lessons; print(*{'matplotlib', 'pybtex', 'shapely', 'nbformat'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
    code = "import sys, sympblock.drawing; print('sympblock.fluoroscopy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_a_card_of_words_loads_no_drawing() -> None:
    """The start page asks without pictures; loading all scenes would make it wait four times as long."""
    import subprocess
    import sys

    code = "import sys, sympblock.widgets.quiz_card.quiz_card; print('sympblock.drawing' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_library_that_keeps_one_mesh_has_one_door() -> None:
    """It mixes meshes of threads that use it at once; the door lets in one at a time."""
    users = [
        path.name for path in (ROOT / "sympblock").rglob("*.py") if "fast_simplification" in path.read_text("utf-8")
    ]
    assert users == ["meshing.py"]
