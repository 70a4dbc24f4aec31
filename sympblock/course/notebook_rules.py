"""The anatomy that every notebook of the course has, checked rule by rule.

Each rule takes a `LessonNotebook` and yields one sentence for
each thing that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from nbformat import NotebookNode

from sympblock.content.references import cited_keys
from sympblock.course.deeper_parts import core_cells
from sympblock.course.deeper_rules import check_core, check_deeper_parts, check_time
from sympblock.course.lesson_notebook import IMAGE, LessonNotebook, called_name, code_cells, count_words
from sympblock.course.notebook_form import cell_tags, is_deeper, is_for_speaker, notebook_text
from sympblock.course.panel_rules import check_panels, check_questions, check_stages
from sympblock.course.slide_marks import check_slide_marks

MOST_CODE_LINES = 6
MOST_CODE_CELLS = 17
MOST_WORDS = 150
_PASSIVE_CALLS = {"start", "references", "self_check", "glossary"}
CONFLICT_MARK, DEFAULT_MARK = "**Sources differ.**", "> **Default.**"
_CONFLICT = re.compile(
    r"\b(authors|cohorts|figures|guidelines|labels|leaflets|series|sources|studies|texts|trials|volumes) "
    r"(conflict|differ|disagree)\b|\b(is|are|remains?) in conflict\b|\bconflicts? (on|over|about)\b",
    re.IGNORECASE,
)
_NOTEBOOK_LINK = re.compile(r"\]\(([^)#\s]+\.ipynb)[^)]*\)")


def check_cell_ids(lesson: LessonNotebook) -> Iterator[str]:
    """Yield cell ids that cannot be read or stand twice."""
    ids = [cell.id for cell in lesson.notebook.cells]
    for cell_id in sorted(set(ids)):
        if not re.fullmatch(r"[a-z][a-z0-9_-]{1,63}", cell_id) or re.fullmatch(r"[0-9a-f-]{8,}", cell_id):
            yield f"cell id {cell_id!r} says nothing to a reader"
        if ids.count(cell_id) > 1:
            yield f"cell id {cell_id!r} stands twice"


def check_order(lesson: LessonNotebook) -> Iterator[str]:
    """Yield parts of a lesson that are missing or out of order."""
    ids = [cell.id for cell in lesson.notebook.cells]
    parts = lesson.kind.parts
    yield from (f"the part {part!r} is missing" for part in parts if part not in ids)
    found = [part for part in parts if part in ids]
    if [ids.index(part) for part in found] != sorted(ids.index(part) for part in found):
        yield f"the parts are out of order; the order is: {', '.join(parts)}"
    if ids and ids[-1] != "self-check":
        yield "the self-check is not the last cell"


def check_headings(lesson: LessonNotebook) -> Iterator[str]:
    """Yield a missing or second title and skipped levels of heading."""
    text = re.sub(r"```.*?```", "", notebook_text(lesson.notebook), flags=re.DOTALL)
    headings = re.findall(r"^(#{1,6}) +(.+)$", text, flags=re.MULTILINE)
    levels = [len(marks) for marks, _ in headings]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield "there must be exactly one heading of the first level, and it comes first"
    elif lesson.entry.title.lower() not in headings[0][1].lower():
        yield f"the title {headings[0][1]!r} is not that of data/, {lesson.entry.title!r}"
    for (before, _), (after, name) in zip(headings, headings[1:], strict=False):
        if len(after) > len(before) + 1:
            yield f"the heading {name!r} skips a level"


def check_code(lesson: LessonNotebook) -> Iterator[str]:
    """Yield code cells that are more than one call of ``lessons``."""
    from sympblock import lessons

    cells = code_cells(lesson)
    if len(cells) > MOST_CODE_CELLS:
        yield f"{len(cells)} code cells; at most {MOST_CODE_CELLS}"
    for cell in cells:
        name = called_name(cell.source)
        if name is None:
            yield f"cell {cell.id!r} is not one call of lessons.… with plain values"
        elif not hasattr(lessons, name):
            yield f"cell {cell.id!r} calls lessons.{name}, which does not exist"
        if cell.source.count("\n") >= MOST_CODE_LINES:
            yield f"cell {cell.id!r} has more than {MOST_CODE_LINES} lines"
        if "import" in cell.source and (cell.id != "setup" or "from sympblock import lessons\n" not in cell.source):
            yield f"cell {cell.id!r} imports; only the setup cell does: from sympblock import lessons"
        for other in re.findall(r'"(\d\d_[a-z_]+)"', cell.source):
            if other != lesson.path.stem and not lesson.kind.names_others:
                yield f"cell {cell.id!r} names another lesson, {other}"


def check_self_check(lesson: LessonNotebook) -> Iterator[str]:
    """Yield why nbval would compare nothing."""
    cell = lesson.cell("self-check")
    if cell is None or cell.cell_type != "code":
        return
    if not {"self-check", "nbval-check-output"} <= set(cell_tags(cell)):
        yield "the self-check cell needs the tags self-check and nbval-check-output"
    stored = "".join(output.get("text", "") for output in cell.outputs).rstrip()
    if not stored:
        yield "the self-check cell has no stored table to compare with"
    elif not stored.endswith("all well"):
        yield "the stored table of the self-check does not end in: all well"


def check_citations(lesson: LessonNotebook) -> Iterator[str]:
    """Yield source keys that do not exist and citations that cannot be read."""
    text = notebook_text(lesson.notebook)
    keys = cited_keys(text)
    yield from (f"the source {key!r} is not in data/references.bib" for key in keys if key not in lesson.references)
    readable = sum(len(cited_keys(group)) for group in re.findall(r"\[@[^\]]*\]", text))
    if readable < len(re.findall(r"(?<![\w/])@\w", text)):
        yield "a citation is not of the form [@key] or [@a; @b]"


def check_defaults(lesson: LessonNotebook) -> Iterator[str]:
    """Yield conflicts of sources that no default decides before the next heading of a section.

    A callout that is marked needs a default of its own; one that is only mentioned needs one in its section.
    """
    for section in re.split(r"^## ", notebook_text(lesson.notebook), flags=re.MULTILINE)[1:]:
        name, _, text = section.partition("\n")
        before, *marked = text.split(CONFLICT_MARK)
        yield from (
            f"the section {name!r} marks a conflict without a default: {_opening(part)}"
            for part in marked
            if DEFAULT_MARK not in part
        )
        mentioned = _CONFLICT.search(before)
        if mentioned and DEFAULT_MARK not in text:
            yield f"the section {name!r} mentions a conflict without a default: {mentioned.group()!r}"


def _opening(text: str) -> str:
    return " ".join(text.split()[:8]) + " …"


def check_figures(lesson: LessonNotebook) -> Iterator[str]:
    """Yield pictures that are missing or cannot be heard."""
    text = notebook_text(lesson.notebook)
    for alt, target in IMAGE.findall(text):
        if not target.startswith("../figures/") or not (lesson.path.parent / target).is_file():
            yield f"the picture {target} is not a file of ../figures/"
        if len(alt.split()) < 5:
            yield f"the picture {target} needs a text that says what it shows"
    if "<img" in text:
        yield "a picture is written as HTML; write ![what it shows](../figures/….png)"


def check_links(lesson: LessonNotebook) -> Iterator[str]:
    """Yield links that lead nowhere, and a title without a way on."""
    targets = _NOTEBOOK_LINK.findall(notebook_text(lesson.notebook))
    yield from (
        f"the link to {target} leads nowhere" for target in targets if not (lesson.path.parent / target).is_file()
    )
    title = lesson.cell("title")
    if title is not None and lesson.kind.leads_on and not _NOTEBOOK_LINK.search(title.source):
        yield "the title cell links neither the lesson before nor the one after"


def check_objectives(lesson: LessonNotebook) -> Iterator[str]:
    """Yield a list of objectives or a summary that does not match data/."""
    for part in lesson.kind.listed:
        cell = lesson.cell(part)
        points = len(re.findall(r"^(?:[-*]|\d+\.) ", cell.source, flags=re.MULTILINE)) if cell else 0
        if points != len(lesson.aims):
            yield f"the part {part!r} has {points} points; data/ has {len(lesson.aims)} objectives"


def _stretches(cells: list[NotebookNode]) -> Iterator[tuple[str, int]]:
    """Yield the words between one thing to do and the next, with the id of the cell where they end."""
    words, has_begun = 0, False
    for cell in cells:
        if cell.cell_type == "code" and called_name(cell.source) not in _PASSIVE_CALLS:
            if has_begun:
                yield cell.id, words
            words, has_begun = 0, True
        elif cell.cell_type == "markdown":
            before, *after = re.split(r"<details>", cell.source)
            words += count_words(before)
            for part in after:
                if has_begun:
                    yield cell.id, words
                answer, _, rest = part.partition("</details>")
                yield f"{cell.id} (answer)", count_words(answer)
                words, has_begun = count_words(rest), True


def check_stretches(lesson: LessonNotebook) -> Iterator[str]:
    """Yield stretches of text that are too long to read without doing something, with folded parts and without."""
    cells = [cell for cell in lesson.notebook.cells if not is_deeper(cell) and not is_for_speaker(cell)]
    core = [cell for cell in core_cells(lesson.notebook) if not is_deeper(cell) and not is_for_speaker(cell)]
    for cell_id, words in dict.fromkeys([*_stretches(cells), *_stretches(core)]):
        if words > MOST_WORDS:
            yield f"{words} words without anything to do, up to cell {cell_id!r}; at most {MOST_WORDS}"


RULES: tuple[Callable[[LessonNotebook], Iterator[str]], ...] = (
    check_cell_ids,
    check_order,
    check_headings,
    check_code,
    check_panels,
    check_questions,
    check_stages,
    check_self_check,
    check_citations,
    check_defaults,
    check_figures,
    check_links,
    check_objectives,
    check_stretches,
    check_slide_marks,
    check_deeper_parts,
    check_core,
    check_time,
)


def broken_rules(lesson: LessonNotebook) -> list[str]:
    """List everything that is wrong with a lesson's notebook.

    Parameters
    ----------
    lesson : LessonNotebook
        The notebook and what it must agree with.

    Returns
    -------
    list of str
        One sentence each, beginning with the file's name; empty if all holds.
    """
    return [f"{lesson.path.name}: {finding}" for rule in RULES for finding in rule(lesson)]
