"""A notebook as a page: its text, its questions and what its calls show, in the order of the notebook."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from nbformat import NotebookNode

from sympblock.content import Lesson
from sympblock.content.items import Item
from sympblock.content.seminars.educator_pages import EducatorPage
from sympblock.course.lesson_notebook import called_name
from sympblock.edition.lesson_parts import CallPart, LessonPart, ProsePart, lesson_parts
from sympblock.edition.live_panels import SCRIPT
from sympblock.edition.shown_results import asked_card, shown_result
from sympblock.edition.site import question_data
from sympblock.edition.site.prose import Prose
from sympblock.edition.site.reader_tasks import task_for_readers, told_elsewhere
from sympblock.edition.site.site_page import AnchorNames, PageKind, PictureShelf, SiteLinks, SitePage
from sympblock.widgets.pages.pages import keys_of_lesson

_NOTES = '<div class="notes" role="note" aria-label="Notes for the speaker">'
_TITLE = re.compile(r"\s*# +([^\n]+)\n*")


@dataclass(frozen=True)
class ReadNotebook:
    """Says which notebook becomes a page, and of which kind.

    Attributes
    ----------
    name : str
        Stem of the notebook and of the page.
    promise : str
        What it gives, in one sentence.
    kind : str
        ``"lesson"``, or ``"teaching"`` for a page for educators.
    number : str
        Two digits of a lesson; else empty.
    """

    name: str
    promise: str
    kind: PageKind = "lesson"
    number: str = ""

    @classmethod
    def of(cls, entry: Lesson | EducatorPage) -> ReadNotebook:
        """Take over what data/ says of a notebook."""
        if isinstance(entry, EducatorPage):
            return cls(entry.page, entry.promise, "teaching")
        return cls(entry.lesson, entry.promise, "lesson", entry.number)

    @property
    def page(self) -> str:
        """Return the file of its page."""
        return f"{self.name}.html"


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
        self.asked: list[Item] = []
        self._shown: dict[str, str] = {}
        self._latest = ""
        self._prose = Prose(links, self.shelf, AnchorNames())

    def markup(self, parts: Iterable[LessonPart]) -> str:
        """Return the markup of some parts."""
        made = [(part, self._latest, self._part(part)) for part in parts]
        following = [*(self._seen(part, text) for part, _, text in made[1:]), ""]
        return "".join(
            task_for_readers(text, shown, above) if isinstance(part, ProsePart) else text
            for (part, above, text), shown in zip(made, following, strict=True)
        )

    def _seen(self, part: LessonPart, text: str) -> str:
        """Return what stands for a part, even where it is not shown a second time."""
        return self._shown.get(part.call, text) if isinstance(part, CallPart) else text

    def _part(self, part: LessonPart) -> str:
        if isinstance(part, ProsePart):
            text = told_elsewhere(self._prose.markup(part.text), self.name, part.cell)
            return f"{_NOTES}{text}</div>\n" if part.is_note else text
        if isinstance(part, CallPart):
            return self._call(part)
        heading = self._prose.markup(part.heading.text).strip()
        return f'<details class="deeper"><summary>{heading}</summary>\n{self.markup(part.parts)}</details>\n'

    def _call(self, part: CallPart) -> str:
        """Show what a call shows; what stands on the page already is not shown twice."""
        if part.call in self._shown:
            return ""
        if part.use:
            self.asked.extend(asked_card(self.name, part.use).items)
        shown = self._shown[part.call] = shown_result(self.name, part, self.links, self.shelf)
        if shown.startswith('<div class="widget"'):
            self._latest = shown
        return shown


def lesson_page(read: ReadNotebook, notebook: NotebookNode, pages: Iterable[str]) -> SitePage:
    """Make the page of a notebook.

    Parameters
    ----------
    read : ReadNotebook
        What is said of it.
    notebook : NotebookNode
        As it lies in the checkout.
    pages : iterable of str
        Names of all pages of the edition.
    """
    links = SiteLinks(frozenset(pages), frozenset(_listed_keys(read.name, notebook)))
    text = LessonText(read.name, links)
    title, first, rest = _without_title(lesson_parts(notebook, has_notes=read.kind == "teaching"))
    lede, body = text.markup(first), text.markup(rest)
    scripts = (SCRIPT,) if 'class="live-panel"' in lede + body else ()
    page = SitePage(read.page, title, read.promise, body, lede, read.kind, read.number, text.shelf.files, scripts)
    return with_live_questions(page, read.name, text)


def with_live_questions(page: SitePage, lesson: str, text: LessonText) -> SitePage:
    """Give a page that asks questions the script and the data that make them alive."""
    if not text.asked:
        return page
    data = (question_data.ELEMENT, question_data.question_data(lesson, text.asked, text.links))
    return replace(page, scripts=(*page.scripts, question_data.SCRIPT), data=(*page.data, data))


def _listed_keys(name: str, notebook: NotebookNode) -> tuple[str, ...]:
    """Return the sources that the page itself lists; one without a list leads to the page of all sources."""
    lists = any(cell.cell_type == "code" and called_name(cell.source) == "references" for cell in notebook.cells)
    return keys_of_lesson(name) if lists else ()


def _without_title(parts: tuple[LessonPart, ...]) -> tuple[str, list[LessonPart], list[LessonPart]]:
    """Take the heading of the first level off, and divide what stands under it from the first section on."""
    head = parts[0]
    found = _TITLE.match(head.text) if isinstance(head, ProsePart) else None
    if found is None or not isinstance(head, ProsePart):
        raise ValueError("a notebook begins with its title")
    return found[1].strip(), [ProsePart(head.cell, head.text[found.end() :])], list(parts[1:])
