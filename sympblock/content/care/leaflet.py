"""The leaflet for patients, sentence by sentence, each with what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from sympblock.content.care.complications import ComplicationRate, load_complication_rates
from sympblock.content.care.rate_words import per
from sympblock.content.cited_records import read_cited
from sympblock.content.files import DATA_DIR, Key, Many, Name, Record, Text

LeafletBlock = Literal["diagnostic", "series", "neurolysis", "radiofrequency"]
LeafletDrug = Literal["contrast", "sedation", "steroid"]
LeafletPart = Literal["what", "how", "helps", "risks", "before", "after", "questions"]


class LeafletSentence(Record):
    """Holds one sentence or two that belong together, and when they are told; without sources they are our rule.

    ``blocks`` names the blocks for which it is told, empty = all; ``drugs`` those
    of which one must be given, empty = always. ``{side}`` and counts such as
    ``{faint_6150.hundred}`` are filled in.
    """

    id: Name
    part: LeafletPart
    text: Text
    blocks: Many[LeafletBlock] = ()
    drugs: Many[LeafletDrug] = ()
    sources: Many[Key]


@dataclass(frozen=True)
class PlainCount:
    """Gives a count of complications to a sentence, in whole people."""

    rate: ComplicationRate

    @property
    def cases(self) -> str:
        """Return how many were affected."""
        return f"{self.rate.cases:,}"

    @property
    def people(self) -> str:
        """Return of how many."""
        return f"{self.rate.denominator:,}"

    @property
    def hundred(self) -> str:
        """Return how many of 100."""
        return per(self.rate.share or 0.0, 100)

    @property
    def thousand(self) -> str:
        """Return how many of 1,000."""
        return per(self.rate.share or 0.0, 1000)

    @property
    def ten_thousand(self) -> str:
        """Return how many of 10,000."""
        return per(self.rate.share or 0.0, 10_000)


def filled(text: str, side: str, data_dir: Path = DATA_DIR) -> str:
    """Fill side and counts into a sentence.

    Examples
    --------
    >>> filled("About {faint_6150.hundred} of 100 faint.", "left")
    'About 3 of 100 faint.'
    """
    return text.format(side=side, **_counts(data_dir))


@lru_cache
def load_leaflet(data_dir: Path = DATA_DIR) -> tuple[LeafletSentence, ...]:
    """Load the sentences in reading order.

    Raises
    ------
    ContentError
        If a sentence asks for a count that is not there.

    Examples
    --------
    >>> load_leaflet()[0].id
    'chain'
    """

    def _can_be_filled(sentence: LeafletSentence) -> Iterator[tuple[str, str]]:
        try:
            filled(sentence.text, "left", data_dir)
        except (KeyError, AttributeError, IndexError, ValueError, TypeError):
            yield "text", "what stands in { } is neither side nor a count: write {side} or {faint_6150.hundred}"

    return read_cited(data_dir / "care" / "leaflet.yaml", LeafletSentence, data_dir, rules=(_can_be_filled,))


@lru_cache
def _counts(data_dir: Path) -> Mapping[str, PlainCount]:
    return {name: PlainCount(rate) for name, rate in load_complication_rates(data_dir).items()}
