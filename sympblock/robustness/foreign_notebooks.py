"""Notebooks and folders that somebody else could send, with code that must not run before a click."""

from __future__ import annotations

import copy
import importlib.util
import marshal
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from sympblock.course.notebook_form import normal_form

#: The standard library has this module, no kernel imports it at its start, and so a lesson that does can be deceived.
SHADOWED = "tabnanny"
LESSON_FOLDER = "notebooks"


@dataclass(frozen=True)
class ForeignNotebook:
    """Holds one notebook to open, and what lies around it.

    Attributes
    ----------
    name : str
        What is foreign about it, in plain words.
    notebook : NotebookNode
        As it is written to the disk.
    state : str
        What the plugin must say of it: ``"refused"``, ``"done"``, or ``""`` for a notebook that is no lesson.
    is_shipped : bool
        Whether its code is entered in the list of the lessons that run by themselves.
    folder : str
        Where it lies below the server's folder.
    beside : mapping of str to bytes
        Files beside it, by their path.
    """

    name: str
    notebook: NotebookNode
    state: str = "refused"
    is_shipped: bool = False
    folder: str = LESSON_FOLDER
    beside: Mapping[str, bytes] = field(default_factory=dict)


def marking_code(mark: Path) -> str:
    """Write the Python that tells that it ran, by making a file.

    Parameters
    ----------
    mark : Path
        The file.

    Returns
    -------
    str
        One line.
    """
    return f"open({str(mark)!r}, 'w').close()"


def plain_notebook(*cells: NotebookNode, is_lesson: bool = False) -> NotebookNode:
    """Build a notebook of the kernel that the lessons use.

    Parameters
    ----------
    *cells : NotebookNode
        What it holds below its title.
    is_lesson : bool
        Whether it says that it wants to run by itself.

    Returns
    -------
    NotebookNode
        Format 4.
    """
    notebook = normal_form(new_notebook(cells=[new_markdown_cell("# Foreign", id="title"), *cells]))
    if not is_lesson:
        del notebook.metadata["sympblock"]
    return notebook


Change = Callable[[NotebookNode, random.Random, Path], None]


def _code_cells(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def _change_character(notebook: NotebookNode, rng: random.Random, _mark: Path) -> None:
    cell = rng.choice(_code_cells(notebook))
    at = rng.randrange(len(cell.source))
    other = rng.choice([letter for letter in "abcxyz_019 .()\n" if letter != cell.source[at]])
    cell.source = cell.source[:at] + other + cell.source[at + 1 :]


def _remove_character(notebook: NotebookNode, rng: random.Random, _mark: Path) -> None:
    cell = rng.choice(_code_cells(notebook))
    at = rng.randrange(len(cell.source))
    cell.source = cell.source[:at] + cell.source[at + 1 :]


def _disguise_letter(notebook: NotebookNode, rng: random.Random, _mark: Path) -> None:
    cell = rng.choice([cell for cell in _code_cells(notebook) if "s" in cell.source])
    cell.source = cell.source.replace("s", "ѕ", 1)  # a Cyrillic letter that looks the same


def _add_cell(notebook: NotebookNode, rng: random.Random, mark: Path) -> None:
    notebook.cells.insert(rng.randint(0, len(notebook.cells)), new_code_cell(marking_code(mark), id="added"))


def _add_magic(notebook: NotebookNode, rng: random.Random, mark: Path) -> None:
    magic = rng.choice([f"!touch '{mark}'", f"%sx touch '{mark}'", f"%%bash\ntouch '{mark}'", "%load_ext foreign"])
    notebook.cells.insert(rng.randint(0, len(notebook.cells)), new_code_cell(magic, id="added"))


def _add_line(notebook: NotebookNode, rng: random.Random, mark: Path) -> None:
    cell = rng.choice(_code_cells(notebook))
    cell.source = f"{marking_code(mark)}\n{cell.source}"


def _retype_text(notebook: NotebookNode, rng: random.Random, mark: Path) -> None:
    at = rng.choice([i for i, cell in enumerate(notebook.cells) if cell.cell_type == "markdown"])
    notebook.cells[at] = new_code_cell(marking_code(mark), id=notebook.cells[at].id)


def _retype_code(notebook: NotebookNode, rng: random.Random, _mark: Path) -> None:
    cell = rng.choice(_code_cells(notebook))
    at = notebook.cells.index(cell)
    notebook.cells[at] = new_markdown_cell(cell.source, id=cell.id)


def _swap_cells(notebook: NotebookNode, rng: random.Random, _mark: Path) -> None:
    one, other = rng.sample(list({cell.source: cell for cell in _code_cells(notebook)}.values()), 2)
    one.source, other.source = other.source, one.source


#: What is done to a lesson, in words.
CHANGES: Mapping[str, Change] = {
    "one character changed": _change_character,
    "one character removed": _remove_character,
    "a letter that only looks the same": _disguise_letter,
    "a cell added": _add_cell,
    "a magic added": _add_magic,
    "a line added": _add_line,
    "text made code": _retype_text,
    "code made text": _retype_code,
    "two cells swapped": _swap_cells,
}


def changed_lessons(lessons: Mapping[str, NotebookNode], mark: Path, rounds: int) -> Iterator[ForeignNotebook]:
    """Change each lesson in each way.

    Parameters
    ----------
    lessons : mapping of str to NotebookNode
        The shipped lessons, by their name.
    mark : Path
        The file that added code makes when it runs.
    rounds : int
        How often each change is made, each time elsewhere.

    Yields
    ------
    ForeignNotebook
        Must be refused.
    """
    rng = random.Random(20)
    for _ in range(rounds):
        for how, change in CHANGES.items():
            for name, lesson in lessons.items():
                notebook = copy.deepcopy(lesson)
                change(notebook, rng, mark)
                yield ForeignNotebook(f"{name}: {how}", notebook)


def moved_lessons(lessons: Mapping[str, NotebookNode]) -> Iterator[ForeignNotebook]:
    """Lay each lesson, unchanged, into folders that are no folder of lessons.

    Parameters
    ----------
    lessons : mapping of str to NotebookNode
        The shipped lessons, by their name.

    Yields
    ------
    ForeignNotebook
        Must be refused.
    """
    for folder in ("figures", "foreign", f"{LESSON_FOLDER}/deeper", f"my {LESSON_FOLDER}"):
        for name, lesson in lessons.items():
            yield ForeignNotebook(f"{name} in {folder}", lesson, is_shipped=True, folder=folder)


def compiled(code: str) -> bytes:
    """Compile Python as an importer wants it in a ``.pyc`` file that has no source.

    Parameters
    ----------
    code : str
        The source.

    Returns
    -------
    bytes
        Header and code.
    """
    return importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(compile(code, "foreign", "exec"))


def _listed_files(code: bytes) -> dict[str, dict[str, bytes]]:
    """Name files that the server lists, so that the page can see them."""
    entry_point = {"tool-1.0.dist-info/entry_points.txt": b"[numba_extensions]\ninit = deeper.tool:start\n"}
    modules = ("py", "pyw", "pyd", "so", "dll")
    files = [f"{SHADOWED}.{kind}" for kind in modules] + [f"{SHADOWED}/__init__.{kind}" for kind in ("py", "pyc")]
    files += ["sympblock/lessons.py", "a/b/c/tool.py", "sitecustomize.py", "usercustomize.py", "ipykernel_launcher.py"]
    files += ["pathlib.py", "start.pth", "matplotlibrc"]
    content = {f"{SHADOWED}/__init__.pyc": compiled(code.decode())}
    single = {name: {name: content.get(name, code)} for name in files}
    return single | {
        "an entry point whose module lies deeper": entry_point | {"deeper/tool.pyc": compiled(code.decode())},
        "an egg-info": {"tool.egg-info/PKG-INFO": b"Name: tool\n"},
    }


def _unlisted_files(code: bytes) -> dict[str, dict[str, bytes]]:
    """Name files that the server hides, so that only the way a kernel starts keeps them out."""
    tag = f"__pycache__/{SHADOWED}.{importlib.util.cache_from_source('x.py').split('.', 1)[1]}"
    names = (f"{SHADOWED}.pyc", "ipykernel_launcher.pyc", "pathlib.pyc", "sitecustomize.pyc", tag)
    return {name: {name: compiled(code.decode())} for name in names} | {
        ".ipython": {".ipython/profile_default/startup/00.py": code, ".ipython/startup/00.py": code},
        ".env": {".env": b"PYTHONSTARTUP=.start.py\n", ".start.py": code},
        ".numba_config.yaml": {".numba_config.yaml": b"CACHE_DIR: .cache\n"},
    }


def deceived_lessons(mark: Path) -> Iterator[ForeignNotebook]:
    """Lay programs beside a lesson whose own code is as it was shipped.

    Parameters
    ----------
    mark : Path
        The file that the programs make when they run.

    Yields
    ------
    ForeignNotebook
        Must be refused if the page can see the program; otherwise the lesson runs, and the program must not.
    """
    code = marking_code(mark)
    # The lesson looks where numba looks for its settings, and would tell as a program does.
    looks = f"import os, {SHADOWED}\nif os.path.exists('.numba_config.yaml'): {code}"
    lesson = plain_notebook(new_code_cell(looks, id="code"), is_lesson=True)
    for name, beside in _listed_files(code.encode()).items():
        yield ForeignNotebook(name, lesson, is_shipped=True, beside=beside)
    for name, beside in _unlisted_files(code.encode()).items():
        yield ForeignNotebook(name, lesson, state="done", is_shipped=True, beside=beside)
