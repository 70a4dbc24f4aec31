"""What a lesson must show and ask: the panels of data/lessons.yaml and the questions of data/items."""

from __future__ import annotations

from collections.abc import Iterator

from sympblock.course.lesson_notebook import QUESTION_CALLS, LessonNotebook, asked_use, called_name, code_cells

#: What a call shows that is neither of these nor a question is a panel.
_FRAME_CALLS = {"start", "references", "self_check"}


def check_panels(lesson: LessonNotebook) -> Iterator[str]:
    """Yield panels that are missing, exchanged, out of order or on no list."""
    wanted = lesson.entry.panels
    found = {cell.id: name for cell in code_cells(lesson) if (name := called_name(cell.source))}
    shown = {cell: name for cell, name in found.items() if name not in QUESTION_CALLS.keys() | _FRAME_CALLS}
    for cell, name in wanted.items():
        if cell not in found:
            yield f"the panel lessons.{name} is missing: data/lessons.yaml expects it in the cell {cell!r}"
        elif found[cell] != name:
            yield f"cell {cell!r} calls lessons.{found[cell]}; data/lessons.yaml expects lessons.{name}"
    for cell in sorted(shown.keys() - wanted.keys()):
        yield f"cell {cell!r} calls lessons.{shown[cell]}: enter it under panels in data/lessons.yaml"
    if list(shown) != list(wanted) and shown.keys() == wanted.keys():
        yield f"the panels are out of order; data/lessons.yaml has: {', '.join(wanted)}"


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
