"""Files made from the lessons: the plugin's three lists and the table in README.md."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from sympblock.content import Lesson, load_lessons, load_references
from sympblock.content.references import cited_keys
from sympblock.course.checkout import ROOM_PAGE, ROOT
from sympblock.course.notebook_form import lesson_fingerprint, notebook_text, read_notebook

TABLE_START = "<!-- lesson table: generated from data/lessons.yaml by `python -m sympblock check --fix` -->"
TABLE_END = "<!-- end of lesson table -->"
_STATIC = "sympblock/course/labextension/static"
#: The list of the lessons that run by themselves, with the fingerprint of their code.
ALLOWED = "allow.json"


def lesson_paths(root: Path = ROOT) -> list[Path]:
    """List the notebooks of the lessons that can be opened today.

    Parameters
    ----------
    root : Path
        Folder of the checkout.

    Returns
    -------
    list of Path
        In the order of data/lessons.yaml, whether the file exists or not.
    """
    ready = (lesson.lesson for lesson in load_lessons() if lesson.status == "ready")
    return [root / "notebooks" / f"{lesson}.ipynb" for lesson in ready]


def lesson_table(lessons: Iterable[Lesson]) -> str:
    """Write the table of lessons for README.md.

    Parameters
    ----------
    lessons : iterable of Lesson
        From data/lessons.yaml.

    Returns
    -------
    str
        A markdown table; planned lessons are named without a link.
    """
    rows = ["| lesson | minutes | what you take with you |", "|---|---|---|"]
    for lesson in lessons:
        is_ready = lesson.status == "ready"
        name = f"[{lesson.lesson}](notebooks/{lesson.lesson}.ipynb)" if is_ready else f"{lesson.lesson} (planned)"
        rows.append(f"| {name} | {lesson.short_time} | {lesson.promise} |")
    return "\n".join(rows)


def lesson_list(lessons: Iterable[Lesson]) -> list[dict[str, str | int]]:
    """List the lessons that the page leads to, in their order; the first one is the start page.

    Parameters
    ----------
    lessons : iterable of Lesson
        From data/lessons.yaml.

    Returns
    -------
    list of dict
        Name, title and minutes of each lesson that can be opened.
    """
    return [
        {"lesson": lesson.lesson, "title": lesson.title, "minutes": lesson.minutes}
        for lesson in lessons
        if lesson.status == "ready"
    ]


def _readme(root: Path) -> str:
    text = (root / "README.md").read_text("utf-8")
    before, _, rest = text.partition(TABLE_START)
    _, found, after = rest.partition(TABLE_END)
    if not found:
        raise ValueError(f"README.md: the marks of the lesson table are missing: {TABLE_START} … {TABLE_END}")
    return f"{before}{TABLE_START}\n{lesson_table(load_lessons())}\n{TABLE_END}{after}"


def _as_json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def changed_lessons(listed: str, wanted: str) -> list[str]:
    """Name the lessons of which two lists hold different code; all of them if the first one cannot be read.

    Examples
    --------
    >>> changed_lessons('{"a": "1", "b": "2"}', '{"a": "1", "b": "3", "c": "4"}')
    ['b', 'c']
    """
    try:
        before = dict(json.loads(listed))
    except ValueError:
        before = {}
    after = json.loads(wanted)
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


def generated_texts(root: Path = ROOT) -> dict[Path, str]:
    """Make the text of every generated file.

    Parameters
    ----------
    root : Path
        Folder of the checkout.

    Returns
    -------
    dict of Path to str
        What each file should hold. Unknown source keys are left out here; the check of the notebooks names them.

    Raises
    ------
    ValueError
        If README.md has lost the marks of its table.
    """
    lessons = {path.stem: read_notebook(path) for path in lesson_paths(root) if path.is_file()}
    room = root / ROOM_PAGE
    runs = lessons | ({room.stem: read_notebook(room)} if room.is_file() else {})
    references = load_references()
    keys = {key for notebook in lessons.values() for key in cited_keys(notebook_text(notebook))}
    citations = {
        key: {"label": references[key].label, "text": references[key].text} for key in keys if key in references
    }
    return {
        root / _STATIC / ALLOWED: _as_json({name: lesson_fingerprint(nb) for name, nb in runs.items()}),
        root / _STATIC / "citations.json": _as_json(citations),
        root / _STATIC / "lessons.json": _as_json(lesson_list(load_lessons())),
        root / "README.md": _readme(root),
    }
