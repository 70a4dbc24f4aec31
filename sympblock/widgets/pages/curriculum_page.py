"""The page of curricula: to which published statements each objective of the course belongs, in our judgement."""

from __future__ import annotations

from html import escape

from IPython.display import HTML

from sympblock.content import load_lessons
from sympblock.content.teaching.curricula import Curriculum, load_curricula
from sympblock.widgets.pages.page_parts import capital, head_cells, named_cells, page, source_marks

_NOT_SEEN = (
    "Not seen, and so not listed: the final milestones of the ACGME with their levels, the syllabus of the Faculty of Pain Medicine behind the "
    "key capabilities, the European diploma, and entrustable professional activities for this block."
)


def curriculum_page() -> HTML:
    """Set each objective beside the statements of published curricula whose wording was seen."""
    curricula = load_curricula()
    heads = [curriculum.title for curriculum in curricula]
    rows = "".join(
        _row(f"{lesson.lesson}.{objective.id}", f"{lesson.number} {objective.text}", curricula)
        for lesson in load_lessons()
        if not lesson.is_start_page
        for objective in lesson.objectives
    )
    return page(
        "<p>The assignment is ours. What the course can train on a screen is knowledge and judgement; skill at a patient is shown under "
        f"supervision alone. {escape(_NOT_SEEN)}</p><ul>{''.join(map(_standing, curricula))}</ul>"
        "<table class='sympblock-side-by-side'><caption>Objectives of the course, and headings of published curricula</caption>"
        f"<thead><tr>{head_cells(('Objective, after the number of its lesson', *heads))}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _standing(curriculum: Curriculum) -> str:
    return (
        f"<li><b>{escape(curriculum.title)}</b>: {escape(curriculum.standing)}. {escape(curriculum.seen)} "
        f"{source_marks(curriculum.sources)}</li>"
    )


def _row(name: str, words: str, curricula: tuple[Curriculum, ...]) -> str:
    cells = [_statements(name, curriculum) for curriculum in curricula]
    heads = [curriculum.title for curriculum in curricula]
    return f"<tr><th scope='row'>{escape(capital(words))}</th>{named_cells(heads, cells)}</tr>"


def _statements(name: str, curriculum: Curriculum) -> str:
    found = [each for each in curriculum.statements if name in each.objectives]
    if not found:
        return "none assigned"
    return "<br>".join(f"{escape(each.code)}: “{escape(each.words)}”" for each in found)
