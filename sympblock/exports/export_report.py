"""What an export carried, what it carried in another form, and what it could not carry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

KIND_WORDS = {
    "single_best_answer": "single best answer",
    "multiple_response": "multiple response",
    "put_in_order": "put in order",
    "number": "number with unit",
    "hotspot": "place in a picture",
}


@dataclass(frozen=True)
class Remark:
    """Says one thing about one question or about one part of a record."""

    about: str
    words: str


@dataclass(frozen=True)
class ExportReport:
    """Tells what became of everything that an export was asked for.

    Attributes
    ----------
    counts : tuple of (str, int)
        What was carried, in words, and how often.
    changed : tuple of Remark
        Carried in another form, or without a part.
    left_out : tuple of Remark
        Not carried, and why.
    warning : str
        What the reader must know before the file is passed on; may be empty.
    """

    counts: tuple[tuple[str, int], ...]
    changed: tuple[Remark, ...] = ()
    left_out: tuple[Remark, ...] = ()
    warning: str = ""

    @property
    def is_whole(self) -> bool:
        """Tell whether everything was carried."""
        return not self.left_out

    def lines(self, is_short: bool = False) -> Iterator[str]:
        """Yield the report, one sentence a line; a short one counts what changed its form and names none of it."""
        carried = ", ".join(f"{count} {words}" for words, count in self.counts)
        yield f"Carried: {carried or 'nothing'}."
        yield from _grouped("Carried in another form", self.changed, is_short)
        yield from _grouped("Not carried", self.left_out)
        if self.is_whole:
            yield "Nothing was left out."
        if self.warning:
            yield self.warning


def _grouped(title: str, remarks: tuple[Remark, ...], is_short: bool = False) -> Iterator[str]:
    """Say each reason once, with all that it holds for or with their number alone."""
    by_words: dict[str, list[str]] = {}
    for remark in remarks:
        by_words.setdefault(remark.words, []).append(remark.about)
    for words, about in by_words.items():
        reason = words.rstrip(":") if is_short else f"{words} {', '.join(about)}"
        yield f"{title} ({len(about)}): {reason}."
