"""A leaflet for one block: which sentences it holds, and how hard they are to read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sympblock.care.information.readability import Readability, measure
from sympblock.content.care.leaflet import LeafletBlock, LeafletPart, LeafletSentence, filled, load_leaflet
from sympblock.content.care.red_flags import RedFlag, load_red_flags
from sympblock.conventions import Side

#: What each block is called on the leaflet.
TITLES: Mapping[LeafletBlock, str] = {
    "diagnostic": "Your test block on the {side}",
    "series": "Your nerve blocks on the {side}",
    "neurolysis": "Your longer nerve block on the {side}",
    "radiofrequency": "Your nerve heat treatment on the {side}",
}
#: Headings of the parts, in the order printed; the red flags come before the questions.
HEADINGS: Mapping[LeafletPart, str] = {
    "what": "What it is",
    "how": "How it is done",
    "helps": "Does it help?",
    "risks": "What can go wrong",
    "before": "Before you come",
    "after": "When you are home",
    "questions": "Ask us",
}
EMERGENCY = "Ring the emergency number now if"
CLINIC = "Ring us at once, day or night"


@dataclass(frozen=True)
class LeafletChoice:
    """Says for which block a leaflet is made.

    Parameters
    ----------
    block : str
        A key of :data:`TITLES`.
    side : str
        The patient's.
    drugs : tuple of str
        What is given besides: contrast, sedation, steroid.
    """

    block: LeafletBlock = "diagnostic"
    side: Side = "left"
    drugs: tuple[str, ...] = ("contrast",)

    @property
    def title(self) -> str:
        """Return the title of the leaflet."""
        return TITLES[self.block].format(side=self.side)

    @property
    def sentences(self) -> tuple[LeafletSentence, ...]:
        """Return the sentences that belong to it, in reading order."""
        return tuple(each for each in load_leaflet() if self._takes(each))

    @property
    def red_flags(self) -> tuple[RedFlag, ...]:
        """Return the red flags that belong to it."""
        is_lasting = self.block in ("neurolysis", "radiofrequency")
        return tuple(flag for flag in load_red_flags() if flag.after == "any" or is_lasting)

    def of_part(self, part: LeafletPart) -> tuple[str, ...]:
        """Return the texts of one part, filled in.

        Examples
        --------
        >>> LeafletChoice(side="right").of_part("what")[1][:46]
        'We put numbing drug next to them on the right.'
        """
        return tuple(filled(each.text, self.side) for each in self.sentences if each.part == part)

    def flags_for(self, rings: str) -> tuple[str, ...]:
        """Return in plain words the red flags for the emergency number or for the clinic."""
        return tuple(flag.plain for flag in self.red_flags if flag.rings == rings)

    @property
    def plain_text(self) -> str:
        """Return all words that a patient reads, line by line, without the telephone number."""
        lines = [self.title]
        for part, heading in HEADINGS.items():
            if part == "questions":
                lines += [f"{EMERGENCY}:", *self.flags_for("emergency"), f"{CLINIC}:", *self.flags_for("clinic")]
            lines += [heading, *self.of_part(part)]
        return "\n".join(lines)

    @property
    def readability(self) -> Readability:
        """Grade the words of the leaflet."""
        return measure(self.plain_text)

    def _takes(self, sentence: LeafletSentence) -> bool:
        fits_block = not sentence.blocks or self.block in sentence.blocks
        return fits_block and (not sentence.drugs or bool({*sentence.drugs} & {*self.drugs}))
