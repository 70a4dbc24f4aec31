"""Files made from the notebooks and what data/ says of them: the plugin's lists and the tables in README.md."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from sympblock.content import Lesson, load_lessons, load_references
from sympblock.content.references import cited_keys
from sympblock.content.seminars.educator_pages import EducatorPage, load_educator_pages
from sympblock.course.checkout import ROOM_PAGE, ROOT
from sympblock.course.notebook_form import lesson_fingerprint, notebook_text, read_notebook
from sympblock.course.panel_rules import section_id

TABLE_START = "<!-- lesson table: generated from data/lessons.yaml by `python -m sympblock check --fix` -->"
TABLE_END = "<!-- end of lesson table -->"
EDUCATORS_START = "<!-- educators' table: generated from data/educators.yaml and data/seminars by `python -m sympblock check --fix` -->"
EDUCATORS_END = "<!-- end of educators' table -->"
_STATIC = "sympblock/course/labextension/static"
#: The list of the notebooks that run by themselves, with the fingerprint of their code.
ALLOWED = "allow.json"
#: What the plugin knows of the seminars: their minutes, stage by stage.
SEMINARS = "seminars.json"


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


def educator_paths(root: Path = ROOT) -> list[Path]:
    """List the notebooks for educators, in the order of `load_educator_pages`, whether the file exists or not."""
    return [root / "notebooks" / f"{page.page}.ipynb" for page in load_educator_pages()]


def notebook_paths(root: Path = ROOT) -> list[Path]:
    """List the notebooks of the lessons that can be opened today, then those for educators."""
    return [*lesson_paths(root), *educator_paths(root)]


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


def educator_table(pages: Iterable[EducatorPage]) -> str:
    """Write the table of pages for educators for README.md."""
    rows = ["| page | minutes | what it is for |", "|---|---|---|"]
    rows += (f"| [{page.page}](notebooks/{page.page}.ipynb) | {page.minutes} | {page.promise} |" for page in pages)
    return "\n".join(rows)


def seminar_list(pages: Iterable[EducatorPage]) -> dict[str, dict[str, object]]:
    """Return the minutes of each seminar, and of each of its stages by the cell with which the stage begins."""
    return {
        page.page: {
            "minutes": page.minutes,
            "stages": [{"cell": section_id(stage.id), "minutes": stage.minutes} for stage in page.stages],
        }
        for page in pages
        if page.stages
    }


def _readme(root: Path) -> str:
    text = (root / "README.md").read_text("utf-8")
    text = _with_table(text, TABLE_START, TABLE_END, lesson_table(load_lessons()))
    return _with_table(text, EDUCATORS_START, EDUCATORS_END, educator_table(load_educator_pages()))


def _with_table(text: str, start: str, end: str, table: str) -> str:
    before, _, rest = text.partition(start)
    _, found, after = rest.partition(end)
    if not found:
        raise ValueError(f"README.md: the marks of a table are missing: {start} … {end}")
    return f"{before}{start}\n{table}\n{end}{after}"


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
        If README.md has lost the marks of a table.
    """
    notebooks = {path.stem: read_notebook(path) for path in notebook_paths(root) if path.is_file()}
    room = root / ROOM_PAGE
    runs = notebooks | ({room.stem: read_notebook(room)} if room.is_file() else {})
    references = load_references()
    keys = {key for notebook in notebooks.values() for key in cited_keys(notebook_text(notebook))}
    citations = {
        key: {"label": references[key].label, "text": references[key].text} for key in keys if key in references
    }
    return {
        root / _STATIC / ALLOWED: _as_json({name: lesson_fingerprint(nb) for name, nb in runs.items()}),
        root / _STATIC / "citations.json": _as_json(citations),
        root / _STATIC / "lessons.json": _as_json(lesson_list(load_lessons())),
        root / _STATIC / SEMINARS: _as_json(seminar_list(load_educator_pages())),
        root / "README.md": _readme(root),
    }
