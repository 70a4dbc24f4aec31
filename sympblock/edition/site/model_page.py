"""The page of all simplifications of the simulated patient, and links from each of their numbers to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sympblock.course.checkout import ROOT
from sympblock.edition.site.prose import Prose
from sympblock.edition.site.site_page import AnchorNames, PictureShelf, SiteLinks, SitePage

MODEL_FILE = ROOT / "sympblock/MODEL.md"
PAGE, TITLE = "simplifications.html", "What the simulated patient simplifies"
#: What the numbers are about; each group begins with this one.
GROUPS = (
    ("S-01", "Drawings and counted people"),
    ("S-09", "Bones, organs and nerves"),
    ("S-20", "Radiographs and views"),
    ("S-27", "Injectate, needle and rating"),
    ("S-32", "Feet and drugs"),
    ("S-35", "Pain and clinic"),
    ("S-39", "Heat, alcohol and phenol"),
    ("S-42", "Bedside signs"),
    ("S-45", "Crises"),
    ("S-53", "Procedure room, drills and cases"),
)
_ENTRY = re.compile(r"^- \*\*(?P<number>S-\d\d)\*\* (?P<text>.+(?:\n  .+)*)", re.MULTILINE)
_NUMBER = re.compile(r"\bS-\d\d\b")
_TAG = re.compile(r"(<[^>]*>)")
#: Elements whose words are no place for a link: what is pressed already, and headings, which name places.
_CLOSED = re.compile(r"<(/?)(a|button|summary|h[1-6]|script|style|svg|title|option)\b")


@dataclass(frozen=True)
class Simplification:
    """Holds one of them.

    Attributes
    ----------
    number : str
        Such as ``"S-27"``.
    text : str
        Markdown with citations.
    """

    number: str
    text: str

    @property
    def anchor(self) -> str:
        """Return its place on the page."""
        return self.number.lower()


@lru_cache
def simplifications() -> tuple[Simplification, ...]:
    """Read all simplifications, in the order of their numbers."""
    found = _ENTRY.finditer(MODEL_FILE.read_text("utf-8"))
    return tuple(Simplification(each["number"], re.sub(r"\s*\n\s*", " ", each["text"])) for each in found)


def model_page(links: SiteLinks) -> SitePage:
    """Make the page of all simplifications, in groups."""
    known = simplifications()
    starts = [*(next(n for n, each in enumerate(known) if each.number == first) for first, _ in GROUPS), len(known)]
    groups = [known[begin:end] for begin, end in zip(starts, starts[1:], strict=False)]
    body = "".join(
        f'<h2 id="{AnchorNames().of(title)}">{title}</h2><ul class="simplifications">{simplification_entries(group, links)}</ul>'
        for (_, title), group in zip(GROUPS, groups, strict=True)
    )
    lede = (
        "<p>The simulated patient, the images and the effects of a block are calculated. "
        f"Each of these {len(known)} numbers names one simplification; a text that depends on it gives the number.</p>"
        "<p>“Design” and “our choice” mark what nobody has published.</p>"
    )
    return SitePage(PAGE, TITLE, "Where the simulated patient differs from a real one, by number.", body, lede)


def simplification_entries(chosen: Iterable[Simplification], links: SiteLinks) -> str:
    """Return the entries of a list of simplifications, each with its anchor."""
    prose = Prose(links, PictureShelf(), AnchorNames())
    return "".join(
        f'<li id="{each.anchor}" data-section="{each.number}"><strong>{each.number}.</strong> '
        f"{with_linked_numbers(_inline(prose.markup(each.text)), '')}</li>"
        for each in chosen
    )


def _inline(markup: str) -> str:
    return markup.strip().removeprefix("<p>").removesuffix("</p>")


def with_linked_numbers(markup: str, page: str = PAGE) -> str:
    """Make links of the numbers of simplifications in a text.

    Parameters
    ----------
    markup : str
        Of a page without its frame, or of a part of it.
    page : str
        File of the page that lists them; empty for the page itself.

    Examples
    --------
    >>> with_linked_numbers('<p title="S-05">Straight (S-05).</p>')
    '<p title="S-05">Straight (<a class="model-number" href="simplifications.html#s-05">S-05</a>).</p>'
    """
    parts, depth = _TAG.split(markup), 0
    for place, part in enumerate(parts):
        if (closed := _CLOSED.match(part)) and not part.endswith("/>"):
            depth += -1 if closed[1] else 1
        elif depth == 0 and not part.startswith("<"):
            parts[place] = _NUMBER.sub(lambda number: _link(page, number[0]), part)
    return "".join(parts)


def _link(page: str, number: str) -> str:
    return f'<a class="model-number" href="{page}#{number.lower()}">{number}</a>'


def needed_simplifications(numbers: Iterable[str]) -> Sequence[Simplification]:
    """Return the simplifications with some numbers, and those that their texts name, in order."""
    known = {each.number: each for each in simplifications()}
    wanted, waiting = set[str](), list(numbers)
    while waiting:
        number = waiting.pop()
        if number not in wanted:
            wanted.add(number)
            waiting += _NUMBER.findall(known[number].text)
    return [known[number] for number in sorted(wanted)]
