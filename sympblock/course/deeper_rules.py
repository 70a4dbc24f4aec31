"""What may be folded in a lesson, and what must stand in the open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sympblock.content import Lesson
from sympblock.course.deeper_parts import core_cells, deeper_parts, heading_levels
from sympblock.course.lesson_notebook import LessonNotebook, asked_use, called_name
from sympblock.course.lesson_time import lesson_minutes, minutes_faults
from sympblock.course.notebook_form import is_deeper

#: Design choice: one question on an objective may be answered by chance.
CORE_QUESTIONS_AT_LEAST = 2
#: Calls that show rules of safety.
_OPEN_CALLS = frozenset(
    {"show_contraindications", "show_antithrombotics", "show_dose_planner", "show_toxicity_plan", "show_crisis_drill"}
)


def check_deeper_parts(lesson: LessonNotebook) -> Iterator[str]:
    """Yield folded parts that are empty, do not say what they hold, or hold what must stand in the open."""
    for part in deeper_parts(lesson.notebook):
        name = part.heading.source
        if part.said_minutes is None:
            yield f"the folded heading {name!r} must be of the form: ## In depth: what it holds (4 minutes)"
        if not part.cells:
            yield f"nothing is folded under {name!r}"
        for cell in part.cells:
            if is_deeper(cell):
                yield f"the folded heading {cell.source!r} lies under another one, {name!r}"
            if cell.id in lesson.kind.open_parts or called_name(cell.source) in _OPEN_CALLS:
                yield f"cell {cell.id!r} must stand in the open, not under {name!r}"


def check_core(lesson: LessonNotebook) -> Iterator[str]:
    """Yield text that is folded by accident, headings that only look folded, and objectives that need a folded part."""
    for cell in core_cells(lesson.notebook):
        levels = heading_levels(cell)
        if levels and (not cell.source.startswith("#") or levels[0] > min(levels)):
            yield f"the highest heading of cell {cell.id!r} must be its first line: a fold ends there"
    marked = {part.heading.id for part in deeper_parts(lesson.notebook)}
    for cell in lesson.notebook.cells:
        if cell.cell_type == "markdown" and "# In depth" in cell.source and cell.id not in marked:
            yield f"the heading of cell {cell.id!r} is not marked as deeper, or not alone in its cell"
    asked = Counter(
        objective
        for cell in core_cells(lesson.notebook)
        for objective in lesson.questions.get(asked_use(cell) or "", ())
    )
    if not isinstance(lesson.entry, Lesson) or not lesson.kind.is_taught:
        return
    for objective in lesson.entry.objectives:
        if asked[objective.id] < CORE_QUESTIONS_AT_LEAST:
            found = f"{asked[objective.id]} of at least {CORE_QUESTIONS_AT_LEAST} questions"
            yield f"the core path holds {found} on {objective.id!r}"


def check_time(lesson: LessonNotebook) -> Iterator[str]:
    """Yield minutes that are not those of reading, questions and tasks, in data/lessons.yaml or in a heading."""
    if isinstance(lesson.entry, Lesson) and lesson.kind.is_measured:
        measured = lesson_minutes(lesson.notebook, lesson.questions)
        yield from minutes_faults(lesson.entry, deeper_parts(lesson.notebook), measured)
    title = lesson.cell("title")
    if title is not None and f"bout {lesson.entry.time}" not in title.source:
        yield f"the title cell must say: About {lesson.entry.time}"
