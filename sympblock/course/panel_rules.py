"""What a notebook must show and ask: the panels that data/ names, the questions of data/items, the stages of a seminar."""

from __future__ import annotations

from collections.abc import Iterator

from sympblock.content.seminars.educator_pages import EducatorPage
from sympblock.course.lesson_notebook import (
    QUESTION_CALLS,
    SEMINAR,
    LessonNotebook,
    asked_use,
    called_name,
    code_cells,
)

#: What a call shows that is neither of these nor a question is a panel.
_FRAME_CALLS = {"start", "references", "self_check"}
#: With this begins the id of the cell that heads a stage of a seminar.
SECTION_MARK = "stage-"


def check_panels(lesson: LessonNotebook) -> Iterator[str]:
    """Yield panels that are missing, exchanged, out of order or on no list."""
    wanted, file = lesson.entry.panels, lesson.named_in
    found = {cell.id: name for cell in code_cells(lesson) if (name := called_name(cell.source))}
    shown = {cell: name for cell, name in found.items() if name not in QUESTION_CALLS.keys() | _FRAME_CALLS}
    for cell, name in wanted.items():
        if cell not in found:
            yield f"the panel lessons.{name} is missing: {file} expects it in the cell {cell!r}"
        elif found[cell] != name:
            yield f"cell {cell!r} calls lessons.{found[cell]}; {file} expects lessons.{name}"
    # What a seminar shows beside its plan belongs to its stages.
    for cell in sorted(shown.keys() - wanted.keys()) if lesson.kind is not SEMINAR else ():
        yield f"cell {cell!r} calls lessons.{shown[cell]}: enter it under panels in {file}"
    if list(shown) != list(wanted) and shown.keys() == wanted.keys():
        yield f"the panels are out of order; {file} has: {', '.join(wanted)}"


def check_stages(lesson: LessonNotebook) -> Iterator[str]:
    """Yield stages of a seminar whose section or cell is missing, and sections that are out of order or of another title."""
    if not isinstance(lesson.entry, EducatorPage):
        return
    ids = [cell.id for cell in lesson.notebook.cells]
    sections = [section_id(stage.id) for stage in lesson.entry.stages]
    for stage, section in zip(lesson.entry.stages, sections, strict=True):
        cell = lesson.cell(section)
        if cell is None:
            yield f"the section {section!r} is missing: the plan has this stage"
        elif not cell.source.startswith(f"## {stage.title}"):
            yield f"the section {section!r} must begin with the title of its stage: ## {stage.title}"
        if stage.cell is not None and stage.cell not in [cell.id for cell in code_cells(lesson)]:
            yield f"the stage {stage.id!r} shows the cell {stage.cell!r}, which is not there"
    found = [each for each in ids if each.startswith(SECTION_MARK)]
    if found != sections and sorted(found) == sorted(sections):
        yield f"the sections are out of order; the plan has: {', '.join(sections)}"
    yield from (f"the section {each!r} belongs to no stage of the plan" for each in found if each not in sections)


def section_id(stage: str) -> str:
    """Return the id of the cell with which the section of a stage begins.

    Examples
    --------
    >>> section_id("first_test")
    'stage-first_test'
    """
    return f"{SECTION_MARK}{stage}"


def check_questions(lesson: LessonNotebook) -> Iterator[str]:
    """Yield questions that no cell asks, cells that ask for questions of which there are none, and a wrong order."""
    asked = [use for cell in code_cells(lesson) if (use := asked_use(cell))]
    known = lesson.questions.keys()
    yield from (f"no cell asks the questions of {use!r}" for use in sorted(known - set(asked)))
    yield from (f"a cell asks for {use!r}, of which data/items has no question" for use in sorted(set(asked) - known))
    for series in ("checkpoint_", "in_depth_"):
        found = [use for use in asked if use.startswith(series)]
        if found != sorted(set(found)):
            yield f"the questions are out of order: {', '.join(found)}"
