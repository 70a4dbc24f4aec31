"""The words of all pages, section by section, as a script that a page opened from a folder can load."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from sympblock.edition.site.page_outline import page_outline
from sympblock.edition.site.site_page import SitePage

#: The variable in which the script leaves the sections: address, page, section and words of each.
VARIABLE = "sympblockSections"


def search_index(pages: Sequence[SitePage]) -> str:
    """Return a classic script that holds the sections of all pages.

    Parameters
    ----------
    pages : sequence of SitePage
        Without their frames.
    """
    sections = [section for page in pages for section in _sections(page)]
    return f"window.{VARIABLE} = {json.dumps(sections, ensure_ascii=False, separators=(',', ':'))};\n"


def _sections(page: SitePage) -> Iterator[tuple[str, str, str, str]]:
    title = page.title if page.number in ("", "00") else f"{int(page.number)}. {page.title}"
    for section in page_outline(page.lede + page.body).sections:
        address = f"{page.name}#{section.anchor}" if section.anchor else page.name
        if section.text or section.title:
            yield address, title, section.title, section.text
