"""A whole document as one page of HTML: cover, contents, text, answers, references."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from lxml import html

from sympblock.content import load_references
from sympblock.content.about import load_about
from sympblock.content.references import cited_keys
from sympblock.edition.edition_dates import imprint
from sympblock.edition.paper.paper_text import PaperPart, paper_part
from sympblock.edition.site.citations import source_entry
from sympblock.edition.site.frame import COURSE_TITLE, site_style
from sympblock.edition.site.model_page import TITLE as SIMPLIFIED
from sympblock.edition.site.model_page import Simplification, needed_simplifications, simplification_entries
from sympblock.edition.site.page_outline import PageSection, page_outline
from sympblock.edition.site.site_page import SiteLinks, SitePage

PAPER_DIR = Path(__file__).parent
_PAGE_OF = re.compile(r'(<span class="page-of" data-to="([^"]+)">)[^<]*(</span>)')
_SCREEN_RULE = re.compile(r"@media\s*\((?=m(?:ax|in)-width)")
#: Words of a place that no heading names.
PLACE_WORDS = 12


@dataclass(frozen=True)
class PaperDocument:
    """Holds what is printed.

    Attributes
    ----------
    name : str
        File of the PDF.
    title : str
        Of the document.
    markup : str
        HTML, with ``000`` for each page that is referred to.
    pictures : mapping of str to bytes
        By their place beside the HTML.
    """

    name: str
    title: str
    markup: str
    pictures: Mapping[str, bytes]

    def with_pages(self, pages: Mapping[str, int]) -> str:
        """Return the HTML with the number of each page that is referred to."""
        return _PAGE_OF.sub(lambda found: f"{found[1]}{pages.get(found[2], '–')}{found[3]}", self.markup)

    def place_names(self) -> dict[str, str]:
        """Say in words where each link within the document leads."""
        tree = html.document_fromstring(self.markup)
        targets = {link.get("href")[1:] for link in tree.xpath("//a[starts-with(@href, '#')]")}
        found = {each.get("id"): each for each in tree.xpath("//*[@id]")}
        return {name: _words(found[name]) for name in targets if name in found}


def _words(place: html.HtmlElement) -> str:
    named = place.get("aria-label") or place.get("data-section")
    words = (named or place.text_content()).split()
    return " ".join(words[:PLACE_WORDS]) + (" …" if len(words) > PLACE_WORDS else "")


def paper_document(name: str, pages: Sequence[SitePage]) -> PaperDocument:
    """Make a document of some pages.

    Parameters
    ----------
    name : str
        File of the PDF.
    pages : sequence of SitePage
        One lesson, or all, in the order of reading.
    """
    parts = [paper_part(page, pages) for page in pages]
    heading = pages[0].title if len(pages) == 1 else COURSE_TITLE
    title = heading if heading == COURSE_TITLE else f"{heading} · {COURSE_TITLE}"
    markup = (
        _environment()
        .get_template("paper.html")
        .render(
            title=title,
            heading=heading,
            course=COURSE_TITLE if heading != COURSE_TITLE else "An open course",
            promise=pages[0].description,
            parts=parts,
            imprint=imprint(),
            about=load_about(),
            contents=_contents(parts),
            has_answers=any(part.answers for part in parts),
            sources=_sources(parts),
            simplified_title=SIMPLIFIED,
            simplified=simplification_entries(_simplified(parts), SiteLinks((), load_references())),
            style=paper_style(),
        )
    )
    # What stays alive on a screen is no picture of a sheet.
    files = [each for page in pages for each in page.files.items()]
    pictures = {place: data for place, data in files if place.startswith("pictures/")}
    return PaperDocument(name, title, markup, pictures)


def paper_style() -> str:
    """Return the style of a document: that of the site without what fits it to a narrow screen, and that of paper."""
    return f"{_SCREEN_RULE.sub('@media screen and (', site_style())}\n{(PAPER_DIR / 'paper.css').read_text('utf-8')}"


def _sources(parts: Sequence[PaperPart]) -> str:
    known = load_references()
    keys = {key for part in parts for key in part.cited}
    keys |= {key for each in _simplified(parts) for key in cited_keys(each.text)}
    return "".join(map(source_entry, sorted(keys, key=lambda key: known[key].label.casefold())))


def _simplified(parts: Sequence[PaperPart]) -> Sequence[Simplification]:
    return needed_simplifications(number for part in parts for number in part.simplified)


def _contents(parts: Sequence[PaperPart]) -> list[PageSection]:
    entries: list[PageSection] = []
    for part in parts:
        number = f"{part.number}. " if part.number not in ("", "0") and len(parts) > 1 else ""
        entries.append(PageSection(part.anchor, 1, number + part.title))
        if len(part.body) and not part.anchor.startswith(("glossary", "evidence")):
            entries += [each for each in page_outline(part.body).sections if each.level == 2]
    if any(part.answers for part in parts):
        entries.append(PageSection("answers", 1, "Answers and reasons"))
        if len(parts) > 1:
            entries += [PageSection(f"{part.anchor}-answers", 2, part.title) for part in parts if part.answers]
    if any(part.simplified for part in parts):
        entries.append(PageSection("simplifications", 1, SIMPLIFIED))
    if any(part.cited for part in parts):
        entries.append(PageSection("references", 1, "References"))
    return entries


@lru_cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(PAPER_DIR),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
