"""The frame of every page: head, skip link, bar, contents, the ways onwards and the foot."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sympblock.edition.site.page_outline import PageSection, page_outline
from sympblock.edition.site.site_page import SitePage
from sympblock.widgets.core.files import style_sheet

SITE_DIR = Path(__file__).parent
COURSE_TITLE = "Lumbar sympathetic blocks"
#: The scripts of every page; they wait until the text has been read.
EVERY_PAGE = ("reading",)
#: The style of the edition, in this order.
STYLES = ("edition.css", "drawn_states.css")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True)
class SiteMap:
    """Says which pages an edition has, for the ways from one to another.

    Attributes
    ----------
    lessons : sequence of tuple
        Address and title of each lesson, in their order.
    lists : sequence of tuple
        Address and title of all other pages, in their order.
    version : str
        Of the course.
    date : str
        Of the edition, in words.
    """

    lessons: Sequence[tuple[str, str]]
    lists: Sequence[tuple[str, str]]
    version: str
    date: str

    def beside(self, name: str) -> tuple[tuple[str, str] | None, tuple[str, str] | None]:
        """Return the lessons before and after a page; None where there is none."""
        names = [address for address, _ in self.lessons]
        if name not in names:
            return None, None
        place = names.index(name)
        return (
            self.lessons[place - 1] if place else None,
            self.lessons[place + 1] if place + 1 < len(names) else None,
        )


def framed(page: SitePage, site: SiteMap) -> str:
    """Return the whole file of a page."""
    before, after = site.beside(page.name)
    scripts = (*EVERY_PAGE, *page.scripts)
    return (
        _environment()
        .get_template("frame.html")
        .render(
            page=page,
            site=site,
            course=COURSE_TITLE,
            before=before,
            after=after,
            policy=content_policy(),
            style=site_style(),
            first_script=first_script(),
            contents=_contents(page),
            scripts=[f"scripts/{name}.js" for name in dict.fromkeys(scripts)],
        )
    )


def _contents(page: SitePage) -> list[PageSection]:
    """List the sections of a page for its contents; fewer than three need none."""
    found = [section for section in page_outline(page.body).sections if section.anchor and section.level == 2]
    return found if len(found) > 2 else []


@lru_cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(SITE_DIR),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@lru_cache
def site_style() -> str:
    """Return the style of every page: that of the edition, and that of the course's pages without controls."""
    own = "".join((SITE_DIR / name).read_text("utf-8") for name in STYLES)
    return re.sub(r"\n\s*", "\n", _COMMENT.sub("", style_sheet("pages/pages.css") + own)).strip()


@lru_cache
def first_script() -> str:
    """Return the script that runs before the first text: it sets the colours that the reader has chosen."""
    return (SITE_DIR / "first_script.js").read_text("utf-8").strip()


@lru_cache
def content_policy() -> str:
    """Return the rule that keeps a page from asking anybody but its own folder for anything."""
    mark = base64.b64encode(hashlib.sha256(first_script().encode()).digest()).decode()
    return (
        f"default-src 'none'; script-src 'self' 'sha256-{mark}'; style-src 'unsafe-inline'; "
        "img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'"
    )
