"""A notebook as a page: its text, its questions and what its calls show, in the order of the notebook."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nbformat import NotebookNode

from sympblock.content import Lesson
from sympblock.edition.lesson_parts import CallPart, FoldedPart, LessonPart, ProsePart, lesson_parts
from sympblock.edition.shown_results import shown_result
from sympblock.edition.site.prose import Prose
from sympblock.edition.site.site_page import AnchorNames, PictureShelf, SiteLinks, SitePage
from sympblock.widgets.pages.pages import keys_of_lesson

_TITLE = re.compile(r"\s*# +([^\n]+)\n*")


class LessonText:
    """Turns the parts of one notebook into markup.

    Parameters
    ----------
    name : str
        The notebook, such as ``"03_lumbar_approach"``.
    links : SiteLinks
        What the page can lead to.
    """

    def __init__(self, name: str, links: SiteLinks) -> None:
        self.name, self.links = name, links
        self.shelf = PictureShelf()
        self._prose = Prose(links, self.shelf, AnchorNames())

    def markup(self, parts: Iterable[LessonPart]) -> str:
        """Return the markup of some parts."""
        return "".join(map(self._part, parts))

    def _part(self, part: LessonPart) -> str:
        if isinstance(part, ProsePart):
            return self._prose.markup(part.text)
        if isinstance(part, CallPart):
            return shown_result(self.name, part, self.links, self.shelf)
        return self._folded(part)

    def _folded(self, part: FoldedPart) -> str:
        heading = self._prose.markup(part.heading.text).strip()
        return f'<details class="deeper"><summary>{heading}</summary>\n{self.markup(part.parts)}</details>\n'


def lesson_page(entry: Lesson, notebook: NotebookNode, pages: Iterable[str]) -> SitePage:
    """Make the page of a lesson.

    Parameters
    ----------
    entry : Lesson
        Of data/lessons.yaml.
    notebook : NotebookNode
        Its notebook, as it lies in the checkout.
    pages : iterable of str
        Names of all pages of the edition.
    """
    links = SiteLinks(frozenset(pages), frozenset(keys_of_lesson(entry.lesson)))
    text = LessonText(entry.lesson, links)
    title, first, rest = _without_title(lesson_parts(notebook))
    lede, body = text.markup(first), text.markup(rest)
    return SitePage(f"{entry.lesson}.html", title, entry.promise, body, lede, "lesson", entry.number, text.shelf.files)


def _without_title(parts: tuple[LessonPart, ...]) -> tuple[str, list[LessonPart], list[LessonPart]]:
    """Take the heading of the first level off, and divide what stands under it from the first section on."""
    head = parts[0]
    found = _TITLE.match(head.text) if isinstance(head, ProsePart) else None
    if found is None or not isinstance(head, ProsePart):
        raise ValueError("a notebook begins with its title")
    return found[1].strip(), [ProsePart(head.cell, head.text[found.end() :])], list(parts[1:])
