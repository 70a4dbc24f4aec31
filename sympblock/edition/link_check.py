"""Whether every link of an edition leads somewhere, and nothing is loaded from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from sympblock.content import load_references
from sympblock.edition.site.citations import safe_address
from sympblock.edition.site.page_outline import PageOutline, page_outline

_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


def link_faults(files: Mapping[str, bytes]) -> list[str]:
    """Name what is wrong with the links of an edition.

    Parameters
    ----------
    files : mapping of str to bytes
        Every file by its place in the folder.

    Returns
    -------
    list of str
        One line for each fault; empty if all holds.

    Examples
    --------
    >>> link_faults({"a.html": b'<a href="b.html">b</a><img src="https://x.org/p.png" alt="p">'})
    ['a.html loads https://x.org/p.png from elsewhere', 'a.html links to b.html, which is not there']
    """
    outlines = {name: page_outline(data.decode()) for name, data in files.items() if name.endswith(".html")}
    known = {safe_address(source.url) for source in load_references().values() if source.url}
    return [fault for name in outlines for fault in _faults(name, outlines, files, known)]


def _faults(
    name: str, outlines: Mapping[str, PageOutline], files: Mapping[str, bytes], known: set[str]
) -> Iterator[str]:
    outline = outlines[name]
    yield from (f"{name}: two places are called {anchor}" for anchor in _twice(outline.anchors))
    for place in dict.fromkeys(outline.resources):
        if _ELSEWHERE.match(place):
            if not place.startswith("data:"):
                yield f"{name} loads {place} from elsewhere"
        elif place not in files:
            yield f"{name} loads {place}, which is not there"
    for link in dict.fromkeys(outline.links):
        if _ELSEWHERE.match(link):
            if link not in known or not link.startswith("https://"):
                yield f"{name} links to {link}, which is no source of the course"
            continue
        yield from _inner_fault(name, link, outlines, files)


def _inner_fault(
    name: str, link: str, outlines: Mapping[str, PageOutline], files: Mapping[str, bytes]
) -> Iterator[str]:
    place, _, anchor = unquote(link).partition("#")
    place = place or name
    if place not in files:
        yield f"{name} links to {place}, which is not there"
    elif anchor and anchor not in outlines[place].anchors:
        yield f"{name} links to {link}, and {place} has no such place"


def _twice(names: list[str]) -> list[str]:
    seen: set[str] = set()
    return list(dict.fromkeys(name for name in names if name in seen or seen.add(name)))  # type: ignore[func-returns-value]
