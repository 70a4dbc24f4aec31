"""The text of a notebook as markup: headings with anchors, citations as links, pictures with their size."""

from __future__ import annotations

import re
from html import escape, unescape
from pathlib import Path

import mistune
from mistune.plugins.table import table

from sympblock.course.checkout import ROOT
from sympblock.edition.site.citations import citation
from sympblock.edition.site.drawn_states import head_cell
from sympblock.edition.site.site_page import AnchorNames, PictureShelf, SiteLinks

FIGURES_DIR = ROOT / "figures"
_CITATION = r"\[(?P<keys>@[\w:-]+(?:\s*;\s*@[\w:-]+)*)\]"
_TAG = re.compile(r"<[^>]+>")


class Prose:
    """Turns the markdown of one page into markup.

    Parameters
    ----------
    links : SiteLinks
        What the page can lead to.
    shelf : PictureShelf
        Takes the pictures.
    anchors : AnchorNames
        Names the headings.

    Examples
    --------
    >>> prose = Prose(SiteLinks([]), PictureShelf(), AnchorNames())
    >>> prose.markup("## 1. Prepare\\n\\nRead the *request*.")
    '<h2 id="1-prepare">1. Prepare</h2>\\n<p>Read the <em>request</em>.</p>\\n'
    """

    def __init__(self, links: SiteLinks, shelf: PictureShelf, anchors: AnchorNames) -> None:
        renderer = _ProseRenderer(links, shelf, anchors)
        self._markdown = mistune.Markdown(renderer, plugins=[table, _cited])

    def markup(self, text: str) -> str:
        """Return the markup of some markdown."""
        return str(self._markdown(text))


def _cited(md: mistune.Markdown) -> None:
    """Teach a parser to read ``[@key; @other]``."""

    def _parse(_parser: mistune.InlineParser, match: re.Match[str], state: mistune.InlineState) -> int:
        keys = [key.strip()[1:] for key in match["keys"].split(";")]
        state.append_token({"type": "cited", "attrs": {"keys": keys}})
        return match.end()

    md.inline.register("cited", _CITATION, _parse, before="link")


class _ProseRenderer(mistune.HTMLRenderer):
    def __init__(self, links: SiteLinks, shelf: PictureShelf, anchors: AnchorNames) -> None:
        super().__init__(escape=False)  # the folded answers of a notebook are markup
        self._links, self._shelf, self._anchors = links, shelf, anchors
        self._heads: list[str] = []
        self._cells = 0

    def cited(self, keys: list[str]) -> str:
        return citation(keys, self._links)

    def heading(self, text: str, level: int, **_attributes: object) -> str:
        anchor = self._anchors.of(_TAG.sub("", text))
        return f'<h{level} id="{anchor}">{text}</h{level}>\n'

    def link(self, text: str, url: str, title: str | None = None) -> str:
        address = self._links.to_page(url)
        return f'<a href="{escape(address)}">{text}</a>' if address else text

    def image(self, text: str, url: str, title: str | None = None) -> str:
        path = FIGURES_DIR / Path(url).name
        return self._shelf.large(path.read_bytes(), path.suffix[1:], unescape(_TAG.sub("", text)), path.stem)

    def paragraph(self, text: str) -> str:
        if re.fullmatch(r"(<a class=\"large\".*?</a>\s*)+", text):
            return f'<figure class="figure">{text}</figure>\n'
        return f"<p>{text}</p>\n"

    def block_quote(self, text: str) -> str:
        kind = "default" if text.lstrip().startswith("<p><strong>Default") else "quote"
        return f'<blockquote class="{kind}">\n{text}</blockquote>\n'

    def table(self, text: str) -> str:
        wide = " wide" if len(self._heads) > 2 else ""
        return f'<div class="table{wide}"><table role="table">\n{text}</table></div>\n'

    def table_head(self, text: str) -> str:
        return f'<thead role="rowgroup">\n<tr role="row">{text}</tr>\n</thead>\n'

    def table_body(self, text: str) -> str:
        return f'<tbody role="rowgroup">\n{text}</tbody>\n'

    def table_row(self, text: str) -> str:
        return f'<tr role="row">{text}</tr>\n'

    def table_cell(self, text: str, align: str | None = None, head: bool = False) -> str:
        if head:
            if self._cells:  # the first cell of another table
                self._heads, self._cells = [], 0
            self._heads.append(text)
            return head_cell(text)
        column, self._cells = self._cells % len(self._heads), self._cells + 1
        if column == 0:
            return f'<th scope="row" role="rowheader">{text}</th>'
        return f'<td role="cell" data-head="{_TAG.sub("", self._heads[column])}">{text}</td>'
