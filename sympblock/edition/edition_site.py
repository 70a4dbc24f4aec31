"""All pages of an edition as files, made beside one another and checked before anything is written."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, replace

from sympblock.assessment.record import FOLDER_VARIABLE
from sympblock.content import load_lessons
from sympblock.content.seminars.educator_pages import load_educator_pages
from sympblock.course.checkout import ROOT
from sympblock.course.notebook_form import read_notebook
from sympblock.edition.edition_dates import imprint
from sympblock.edition.site import model_page
from sympblock.edition.site.about_page import about_page
from sympblock.edition.site.frame import EVERY_PAGE, SiteMap, framed
from sympblock.edition.site.lesson_page import ReadNotebook, lesson_page
from sympblock.edition.site.list_pages import evidence_page, glossary_page, references_page
from sympblock.edition.site.question_data import with_progress
from sympblock.edition.site.script_files import script_text
from sympblock.edition.site.search_index import search_index
from sympblock.edition.site.site_page import SiteLinks, SitePage
from sympblock.edition.site.start_page import start_page

#: What the pages to look up are called at their foot, in this order.
LISTS = {
    "index.html": "Lessons",
    "glossary.html": "Glossary",
    "references.html": "References",
    "evidence.html": "Evidence table",
    model_page.PAGE: model_page.TITLE,
    "about.html": "About this edition",
}
#: Scripts that a page fetches only when they are wanted.
LATER = ("search",)
Said = Callable[[str], None]


@dataclass(frozen=True)
class EditionSite:
    """Holds a whole edition.

    Attributes
    ----------
    pages : tuple of SitePage
        In the order of reading; without their frames.
    files : mapping of str to bytes
        Every file by its place in the folder, pages among them.
    """

    pages: tuple[SitePage, ...]
    files: Mapping[str, bytes]


def build_site(chosen: Sequence[str] = (), say: Said = lambda _: None) -> EditionSite:
    """Build an edition.

    Parameters
    ----------
    chosen : sequence of str
        Names of lessons; empty for all that can be opened.
    say : callable
        Is told each step in one line.

    Raises
    ------
    ValueError
        If a notebook is not of the form of a lesson.
    """
    notebooks = _read_notebooks(chosen)
    names = (*LISTS, *(each.page for each in notebooks))
    with _nobody_at_work():
        read = _notebook_pages(notebooks, names, say)
    pages = tuple(map(_with_numbers, (*_list_pages(names, read), *read)))
    return EditionSite(pages, site_files(pages))


def _read_notebooks(chosen: Sequence[str]) -> list[ReadNotebook]:
    """List the notebooks that become pages; those for educators belong to the edition of all lessons."""
    lessons = [entry for entry in load_lessons() if entry.status == "ready"]
    if chosen:
        return [ReadNotebook.of(entry) for entry in lessons if entry.lesson in chosen]
    return [*map(ReadNotebook.of, lessons), *map(ReadNotebook.of, load_educator_pages())]


def _list_pages(names: Sequence[str], read: Sequence[SitePage]) -> tuple[SitePage, ...]:
    links, lessons = SiteLinks(names), [entry for entry in load_lessons() if entry.status == "ready"]
    guides = [(f"{page.page}.html", page.title, page.promise) for page in load_educator_pages()]
    return (
        with_progress(start_page(lessons, names, [guide for guide in guides if guide[0] in names]), read),
        glossary_page(links),
        references_page(lessons, names),
        evidence_page(links),
        model_page.model_page(links),
        about_page(imprint()),
    )


def _with_numbers(page: SitePage) -> SitePage:
    """Let each number of a simplification lead to its entry."""
    if page.name == model_page.PAGE:
        return page
    link = model_page.with_linked_numbers
    return replace(page, lede=link(page.lede), body=link(page.body))


@contextmanager
def _nobody_at_work() -> Iterator[None]:
    """Keep records and sessions of whoever builds the edition out of it."""
    before = os.environ.get(FOLDER_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="sympblock_edition_") as nowhere:
        os.environ[FOLDER_VARIABLE] = nowhere
        try:
            yield
        finally:
            os.environ.pop(FOLDER_VARIABLE)
            if before is not None:
                os.environ[FOLDER_VARIABLE] = before


def _notebook_pages(notebooks: Sequence[ReadNotebook], names: Sequence[str], say: Said) -> list[SitePage]:
    if len(notebooks) == 1:
        return [_said(*_built(notebooks[0], names), say)]
    workers = min(len(notebooks), os.cpu_count() or 1)
    # A fresh process knows nothing of threads and patients of this one.
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        waiting = [pool.submit(_built, each, names) for each in notebooks]
        found = {page.name: page for page in (_said(*each.result(), say) for each in as_completed(waiting))}
    return [found[each.page] for each in notebooks]


def _built(read: ReadNotebook, names: Sequence[str]) -> tuple[SitePage, float]:
    start_s = time.perf_counter()
    page = lesson_page(read, read_notebook(ROOT / "notebooks" / f"{read.name}.ipynb"), names)
    return page, time.perf_counter() - start_s


def _said(page: SitePage, seconds: float, say: Said) -> SitePage:
    say(f"{page.name.removesuffix('.html')}: built in {seconds:.0f} s")
    return page


def site_files(pages: Sequence[SitePage]) -> dict[str, bytes]:
    """Return every file of an edition by its place: the pages in their frames, and all that they load."""
    made = imprint()
    lessons = [(page.name, page.title) for page in pages if page.kind == "lesson"]
    guide = [(page.name, page.title) for page in pages if page.kind == "teaching"][:1]
    site = SiteMap(lessons, [*LISTS.items(), *guide], made.version, made.date)
    files = {page.name: framed(page, site).encode() for page in pages}
    for page in pages:
        files |= page.files
    for name in {*EVERY_PAGE, *LATER, *(name for page in pages for name in page.scripts)}:
        files[f"scripts/{name}.js"] = script_text(name).encode()
    files["scripts/search_index.js"] = search_index(pages).encode()
    return dict(sorted(files.items()))
