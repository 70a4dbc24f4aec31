"""Marks of sources as links to where the source is listed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape, unescape

from sympblock.content import load_references
from sympblock.content.references import SEEN
from sympblock.edition.site.site_page import SiteLinks

#: How a page without controls marks a source: its short name, with the whole citation as the title.
_CITE = re.compile(r"<cite title='([^']*)'>(.*?)</cite>")


def citation(keys: Iterable[str], links: SiteLinks) -> str:
    """Return the mark of some sources, such as "(Rocco 1995; Hong 2010)"; each leads to its entry.

    Raises
    ------
    KeyError
        If no source has a key.
    """
    known = load_references()
    marks = "; ".join(_link(links.to_source(key), known[key].label, known[key].text) for key in keys)
    return f'<span class="citations">({marks})</span>'


def _link(address: str, label: str, text: str) -> str:
    return f'<a class="citation" href="{address}" title="{escape(text)}">{escape(label)}</a>'


def with_linked_marks(markup: str, links: SiteLinks) -> str:
    """Make links of the marks of sources in a page without controls."""

    def _linked(match: re.Match[str]) -> str:
        text = unescape(match[1])
        return _link(links.to_source(_keys_by_text()[text]), unescape(match[2]), text)

    return _CITE.sub(_linked, markup)


@lru_cache
def _keys_by_text() -> dict[str, str]:
    return {source.text: key for key, source in load_references().items()}


def safe_address(url: str) -> str:
    """Return the address of a source as the edition links it: never without encryption.

    Examples
    --------
    >>> safe_address("http://example.org/a")
    'https://example.org/a'
    """
    return re.sub(r"^http:", "https:", url)


def source_entry(key: str, note: str = "", is_section: bool = False) -> str:
    """Return the entry of a source in a list: its short name, the citation, its kind, and a link where there is one.

    Parameters
    ----------
    key : str
        Of data/references.bib.
    note : str
        Markup that ends the entry.
    is_section : bool
        Whether a search finds the entry by itself; the list under a lesson is no place to find.
    """
    source = load_references()[key]
    link = (
        f' <a class="out" href="{escape(safe_address(source.url))}" rel="noopener">Open the source</a>'
        if source.url
        else ""
    )
    kind = f'<span class="kind">{escape(source.kind)}; {escape(SEEN[source.seen])}</span>'
    section = f' data-section="{escape(source.label)}"' if is_section else ""
    return f'<li id="ref-{key}"{section}><strong>{escape(source.label)}.</strong> {escape(source.text)} {kind}{link}{note}</li>'
