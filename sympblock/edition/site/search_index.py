"""The words of all pages, section by section, as a script that a page opened from a folder can load."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from sympblock.edition.site.page_outline import PageSection, page_outline
from sympblock.edition.site.site_page import SitePage

#: The variable in which the script leaves the sections: address, page, section and words of each.
VARIABLE = "sympblockSections"
#: What stands folded under a question: a result that quotes it would give the answer away.
_ANSWER = re.compile(r'<details class="question-answer".*?</details>', re.DOTALL)


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
    above = ""
    for section in page_outline(_ANSWER.sub("", page.lede + page.body)).sections:
        address = f"{page.name}#{section.anchor}" if section.anchor else page.name
        if section.level <= 2:
            above = section.title
        if section.text or section.title:
            yield address, title, told_title(section, above), section.text


def told_title(section: PageSection, above: str) -> str:
    """Return the title of a section as a search tells it: a task also names the section in which it stands.

    Examples
    --------
    >>> told_title(PageSection("try-2", 3, "Try"), "1. Prepare")
    '1. Prepare: Try'
    >>> told_title(PageSection("bowel", 3, "Bowel gas"), "1. Prepare")
    'Bowel gas'
    """
    return f"{above}: {section.title}" if section.level == 3 and section.title.startswith("Try") else section.title
