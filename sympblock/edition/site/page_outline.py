"""What can be read off the markup of a page: its headings, its sections in words, its anchors, and all that it leads to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_HEADING = re.compile(r"h[1-6]")
_UNREAD = ("script", "style", "nav", "svg", "noscript")
#: The level of an entry of a list.
ENTRY = 7
#: Elements without an end tag.
_VOID = ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
#: Elements between whose words no space is lost.
_INLINE = ("a", "abbr", "b", "cite", "em", "i", "small", "span", "strong", "sub", "sup")


@dataclass
class PageSection:
    """Holds a heading, or an entry of a list that names itself in ``data-section``, and the words up to the next one.

    Attributes
    ----------
    anchor : str
        Empty for what stands before the first heading with an anchor.
    level : int
        1 to 6; 7 for an entry of a list.
    title, text : str
        Words without markup.
    """

    anchor: str
    level: int
    title: str
    text: str = ""


@dataclass
class PageOutline:
    """Holds what was read off a page.

    Attributes
    ----------
    sections : list of PageSection
        In their order.
    anchors : list of str
        Every ``id``, doublets among them.
    links : list of str
        Every ``href`` of a link.
    resources : list of str
        All that the page loads: scripts, styles, pictures.
    images_without_words : list of str
        Pictures without an ``alt``.
    """

    sections: list[PageSection] = field(default_factory=lambda: [PageSection("", 1, "")])
    anchors: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    resources: list[str] = field(default_factory=list)
    images_without_words: list[str] = field(default_factory=list)


def page_outline(markup: str) -> PageOutline:
    """Read a page.

    Examples
    --------
    >>> outline = page_outline('<h2 id="one">One <em>thing</em></h2><p>Two</p><a href="#one">up</a>')
    >>> outline.sections[1], outline.links
    (PageSection(anchor='one', level=2, title='One thing', text='Two up'), ['#one'])
    """
    reader = _OutlineReader()
    reader.feed(markup)
    reader.close()
    for section in reader.outline.sections:
        section.title, section.text = (" ".join(text.split()) for text in (section.title, section.text))
    return reader.outline


class _OutlineReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.outline = PageOutline()
        self._unread: list[str] = []
        self._in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self._note(tag, found, dict(attrs))
        if tag in _UNREAD and tag not in _VOID:
            self._unread.append(tag)
        if _HEADING.fullmatch(tag) and found.get("id"):
            self.outline.sections.append(PageSection(found["id"], int(tag[1]), ""))
            self._in_heading = True
        elif "data-section" in found:
            self.outline.sections.append(PageSection(found["id"], ENTRY, found["data-section"]))
        elif tag not in _INLINE:
            self.handle_data(" ")

    def _note(self, tag: str, found: dict[str, str], given: dict[str, str | None]) -> None:
        outline = self.outline
        if "id" in found:
            outline.anchors.append(found["id"])
        if tag in ("a", "area") and "href" in found:
            outline.links.append(found["href"])
        if tag == "img" and not (found.get("alt") or found.get("aria-hidden") == "true"):
            outline.images_without_words.append(found.get("src", ""))
        if tag == "link" and "href" in found:
            outline.resources.append(found["href"])
        outline.resources += [
            found[name] for name in ("src", "poster", "data", "data-file") if given.get(name) and tag != "a"
        ]

    def handle_endtag(self, tag: str) -> None:
        if self._unread and self._unread[-1] == tag:
            self._unread.pop()
        if _HEADING.fullmatch(tag):
            self._in_heading = False
        elif tag not in _INLINE:
            self.handle_data(" ")

    def handle_data(self, data: str) -> None:
        if self._unread:
            return
        section = self.outline.sections[-1]
        if self._in_heading:
            section.title += data
        else:
            section.text += data
