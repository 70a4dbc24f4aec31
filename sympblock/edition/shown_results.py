"""Runs the calls of a notebook and says what a reader sees of each: a page, questions, or a widget in its reading form."""

from __future__ import annotations

import re
from html import escape

from IPython.display import HTML

from sympblock import lessons
from sympblock.content import load_items
from sympblock.edition.lesson_parts import CallPart
from sympblock.edition.live_panels import live_panel
from sympblock.edition.site.citations import source_entry, with_linked_marks
from sympblock.edition.site.drawn_states import render_reading_form
from sympblock.edition.site.question_form import AskedCard, question_card
from sympblock.edition.site.site_page import PictureShelf, SiteLinks
from sympblock.widgets.core.live_widget import LiveWidget
from sympblock.widgets.pages.pages import keys_of_lesson
from sympblock.widgets.quiz_card.card_titles import asks_confidence, card_title

_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_LINK = re.compile(r"<a href='([^']*)'([^>]*)>(.*?)</a>", re.DOTALL)


def shown_result(lesson: str, part: CallPart, links: SiteLinks, shelf: PictureShelf) -> str:
    """Run a call and return the markup of what it shows.

    Parameters
    ----------
    lesson : str
        The notebook that holds the call.
    part : CallPart
        One call of ``lessons`` with plain values.
    links : SiteLinks
        What the page can lead to.
    shelf : PictureShelf
        Takes the pictures.

    Raises
    ------
    TypeError
        If it shows something that has no form on paper.
    """
    if part.name == "references":
        return source_list(lesson)
    if part.use:
        return question_card(asked_card(lesson, part.use), links, shelf)
    result = eval(part.call, {"lessons": lessons})  # a call that the checks of the notebooks have passed
    if isinstance(result, HTML):
        return page_markup(str(result.data), links)
    if isinstance(result, LiveWidget):
        return widget_markup(part, result, links, shelf)
    raise TypeError(f"{part.call} shows a {type(result).__name__}, which has no form on paper")


def asked_card(lesson: str, use: str) -> AskedCard:
    """Return the questions of a lesson for one use; the card of the course would draw the pictures of all of them ahead."""
    items = [item for item in load_items(lesson) if item.use == use]
    return AskedCard(f"{lesson}/{use}", card_title(use), items, asks_confidence(use))


def source_list(lesson: str) -> str:
    """Return the sources of a lesson, each with the anchor to which its marks lead."""
    entries = "".join(source_entry(key) for key in keys_of_lesson(lesson))
    return f'<ol class="sources">{entries}</ol>\n'


def page_markup(markup: str, links: SiteLinks) -> str:
    """Take over a page without controls: without its style, its marks and links leading to pages of the edition.

    Examples
    --------
    >>> page_markup("<style>a {}</style><a href='03_x.ipynb'>Three</a>", SiteLinks(["03_x.html"]))
    '<a href="03_x.html">Three</a>'
    """

    def _relinked(match: re.Match[str]) -> str:
        address = links.to_page(match[1])
        return f'<a href="{address}">{match[3]}</a>' if address else match[3]

    return _LINK.sub(_relinked, with_linked_marks(_STYLE.sub("", markup), links))


def widget_markup(part: CallPart, widget: LiveWidget, links: SiteLinks, shelf: PictureShelf) -> str:
    """Return what a reader sees of a widget: its reading form under its title."""
    form = widget.reading_form()
    return (
        f'<div class="widget" data-widget="{part.cell}" role="group" aria-label="{escape(form.title)}">'
        f'<p class="widget-title">{escape(form.title)}</p>{live_panel(part, widget, shelf)}'
        f'<div class="drawn-form">{render_reading_form(form, links, shelf)}</div></div>\n'
    )
