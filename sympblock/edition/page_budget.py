"""How much each page of an edition weighs, and how many files it asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sympblock.edition.edition_site import EditionSite
from sympblock.edition.site.page_outline import page_outline

#: No lesson may weigh more; a design choice: a minute on a slow mobile network.
MOST_BYTES = 15_000_000
#: What a browser waits for before it shows anything: a script that is not deferred, or a sheet of styles in a file.
_WAITED_FOR = re.compile(r"<script (?![^>]*\bdefer\b)[^>]*\bsrc=|<link [^>]*\brel=\"stylesheet\"")
_FIRST_TEXT = re.compile(r"<main\b.*?</(?:p|dt|li|h2)>", re.DOTALL)
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".svg", ".gif")


@dataclass(frozen=True)
class PageWeight:
    """Holds what one page needs.

    Attributes
    ----------
    name : str
        File of the page.
    html, scripts, pictures : int
        Bytes; the style stands in the page.
    requests : int
        Files, the page among them.
    first_bytes, first_requests : int
        What arrives before the first text can be shown; how long that takes depends on network and phone.
    largest : str
        The heaviest file beside the page, with its bytes in words; empty without any.
    """

    name: str
    html: int
    scripts: int
    pictures: int
    requests: int
    first_bytes: int
    first_requests: int
    largest: str

    @property
    def total(self) -> int:
        """Return all bytes."""
        return self.html + self.scripts + self.pictures


def page_weights(site: EditionSite) -> list[PageWeight]:
    """Weigh every page of an edition, in the order of reading."""
    return [_weight(page.name, site.files) for page in site.pages]


def _weight(name: str, files: Mapping[str, bytes]) -> PageWeight:
    parts = {place: len(files[place]) for place in page_outline(files[name].decode()).resources if place in files}
    pictures = sum(size for place, size in parts.items() if place.endswith(_PICTURES))
    largest = max(parts, key=lambda place: parts[place], default="")
    words = f"{largest} {_kb(parts[largest])}" if largest else ""
    scripts = sum(parts.values()) - pictures
    first = first_text(files[name].decode())
    return PageWeight(name, len(files[name]), scripts, pictures, 1 + len(parts), *first, words)


def first_text(page: str) -> tuple[int, int]:
    """Return how many bytes and requests come before the first text under the title of a page.

    Examples
    --------
    >>> first_text('<script defer src="a.js"></script><main><h1>One</h1><p>Two</p><p>Three</p>')
    (62, 1)
    >>> first_text('<script src="a.js"></script><main><p>Two</p>')[1]
    2
    """
    found = _FIRST_TEXT.search(page)
    before = page[: found.end()] if found else page
    return len(before.encode()), 1 + len(_WAITED_FOR.findall(before))


def budget_table(weights: Sequence[PageWeight]) -> str:
    """Write the weights as a table for a terminal, in kilobytes.

    Examples
    --------
    >>> print(budget_table([PageWeight("a.html", 12_000, 3_400, 500_000, 4, 9_000, 1, "p.png 500 kB")]))
    page             html  scripts  pictures     total  files  first text  largest
    a.html          12 kB     3 kB    500 kB    515 kB      4   9 kB in 1  p.png 500 kB
    """
    width = max(12, *(len(weight.name) for weight in weights))
    head = _row("page", ("html", "scripts", "pictures", "total", "files", "first text"), "largest", width)
    return "\n".join([head, *(_weight_row(each, width) for each in weights)])


def _weight_row(each: PageWeight, width: int) -> str:
    sizes = [_kb(size) for size in (each.html, each.scripts, each.pictures, each.total)]
    first = f"{_kb(each.first_bytes)} in {each.first_requests}"
    return _row(each.name, (*sizes, str(each.requests), first), each.largest, width)


def _row(name: str, columns: Sequence[str], largest: str, width: int) -> str:
    cells = "".join(f"{text:>{room}}" for text, room in zip(columns, (9, 9, 10, 10, 7, 12), strict=True))
    return f"{name:<{width}}{cells}  {largest}".rstrip()


def _kb(size: int) -> str:
    return f"{size / 1000:.0f} kB"


def too_heavy(weights: Sequence[PageWeight]) -> list[str]:
    """Name the pages that exceed the budget."""
    return [f"{each.name} weighs {each.total / 1e6:.1f} MB" for each in weights if each.total > MOST_BYTES]
