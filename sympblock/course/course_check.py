"""What ``python -m sympblock check notebooks`` looks at: lessons, generated files, figures, reviews."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from sympblock.content import Lesson, load_items, load_lessons, load_references
from sympblock.content.about import overdue_reviews, unfit_reviews
from sympblock.content.seminars.educator_pages import load_educator_pages
from sympblock.course.checkout import ROOM_PAGE, ROOT
from sympblock.course.generated_files import (
    ALLOWED,
    changed_lessons,
    educator_paths,
    generated_texts,
    lesson_paths,
    notebook_paths,
)
from sympblock.course.lesson_notebook import LessonNotebook
from sympblock.course.notebook_form import normal_form, notebook_file_text, notebook_text, read_notebook
from sympblock.course.notebook_rules import broken_rules

#: What mends a lesson whose code was changed, and what mends the form of a file.
MEND_CODE, MEND_FORM = "python -m sympblock check --run", "python -m sympblock check --fix"


def _ready_lessons() -> list[Lesson]:
    return [lesson for lesson in load_lessons() if lesson.status == "ready"]


def load_lesson_notebooks(root: Path = ROOT) -> list[LessonNotebook]:
    """Load the notebook of every lesson that is open, and those for educators.

    Parameters
    ----------
    root : Path
        Folder of the checkout.

    Returns
    -------
    list of LessonNotebook
        The lessons in the order of data/lessons.yaml, then the pages for educators.

    Raises
    ------
    FileNotFoundError
        If one of them has no notebook: a check must not pass because it found nothing.
    """
    known = frozenset(load_references())
    lessons = [
        LessonNotebook(path, read_notebook(path), lesson, _questions(path.stem), known)
        for path, lesson in zip(lesson_paths(root), _ready_lessons(), strict=True)
    ]
    pages = zip(educator_paths(root), load_educator_pages(), strict=True)
    return lessons + [LessonNotebook(path, read_notebook(path), page, {}, known) for path, page in pages]


def _questions(name: str) -> dict[str, tuple[str, ...]]:
    """Return the objectives of a lesson's questions by the use of the questions."""
    items = load_items(name)
    # What the forms of the exam alone ask is shown by no cell of its own.
    uses = {item.use for item in items} - {"exam"}
    return {use: tuple(item.objective for item in items if item.use == use) for use in uses}


def _unlisted_files(root: Path, notebooks: list[LessonNotebook]) -> list[str]:
    """Name notebooks that are on no list, figures that no lesson shows, simplifications that MODEL.md lacks."""
    known = {lesson.path for lesson in notebooks}
    texts = "\n".join(notebook_text(lesson.notebook) for lesson in notebooks)
    model = (root / "sympblock/MODEL.md").read_text("utf-8")
    strays = [
        f"{path.name}: neither an open lesson of data/lessons.yaml nor a page for educators"
        for path in sorted((root / "notebooks").glob("*.ipynb"))
        if path not in known
    ]
    strays += [
        f"figures/{path.name}: no lesson shows it"
        for path in sorted((root / "figures").glob("*"))
        if f"../figures/{path.name}" not in texts
    ]
    numbers = sorted(set(re.findall(r"\bS-\d\d\b", texts)))
    return strays + [f"MODEL.md: simplification {number} is not explained" for number in numbers if number not in model]


def _room_page(path: Path, *, fix: bool) -> list[str]:
    """Check the page of the procedure room, which is no lesson."""
    if not path.is_file():
        return [f"{path.name}: the page of the procedure room is missing: put it back"]
    return _rewrite(path, notebook_file_text(normal_form(read_notebook(path))), fix=fix)


def _rewrite(path: Path, text: str, *, fix: bool) -> list[str]:
    found = path.read_text("utf-8") if path.is_file() else ""
    if found == text:
        return []
    if fix:
        path.write_text(text, "utf-8", newline="\n")
        return []
    if path.name == ALLOWED:
        lessons = ", ".join(changed_lessons(found, text)) or "no lesson"
        return [f"{path.name}: the code of {lessons} has changed, so it waits for a click: run `{MEND_CODE}`"]
    return [f"{path.name}: not as `{MEND_FORM}` writes it: run this command"]


def store_self_checks(root: Path = ROOT) -> None:
    """Run every open lesson and page for educators, and store the table that its self-check prints.

    Parameters
    ----------
    root : Path
        Folder of the checkout; the notebooks are written in their normal form.
    """
    from sympblock.course.lesson_run import run_lesson

    for path in notebook_paths(root):
        notebook, _seconds = run_lesson(path)
        path.write_text(notebook_file_text(normal_form(notebook)), "utf-8", newline="\n")


def check_reviews() -> list[str]:
    """Name the lessons and pages whose review no longer holds today, and pages for educators without one."""
    return [*unfit_reviews(), *overdue_reviews(date.today())]


def check_notebooks(*, fix: bool = False, root: Path = ROOT) -> list[str]:
    """Check form and anatomy of the notebooks, and the files made from them.

    Parameters
    ----------
    fix : bool
        Write normal form and generated files, and report only what is left.
    root : Path
        Folder of the checkout.

    Returns
    -------
    list of str
        One sentence for each thing that is wrong.
    """
    try:
        notebooks = load_lesson_notebooks(root)
    except FileNotFoundError as error:
        return [f"{Path(error.filename).name}: this open lesson has no notebook"]
    findings = []
    for lesson in notebooks:
        findings += _rewrite(lesson.path, notebook_file_text(normal_form(lesson.notebook)), fix=fix)
        findings += broken_rules(lesson)
    findings += _room_page(root / ROOM_PAGE, fix=fix)
    for path, text in generated_texts(root).items():
        findings += _rewrite(path, text, fix=fix)
    return findings + _unlisted_files(root, notebooks)
