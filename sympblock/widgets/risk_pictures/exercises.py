"""Two exercises on risks: what a word makes one think of, and a leaflet that contradicts itself."""

from __future__ import annotations

from typing import Protocol

from sympblock.care.information.risk_framing import thousand_words
from sympblock.content import tables
from sympblock.content.care.complications import ComplicationRate
from sympblock.content.care.rate_words import percent
from sympblock.widgets.core.panel import Words

WORDS = {"rare": "Rare", "uncommon": "Uncommon", "common": "Common", "very_common": "Very common"}
WORD_TASK = Words(
    "Choose a risk, and the word that you would use for it. Then say how many of 1,000 people that word makes you think of. The count is shown afterwards.",
    "Word first, number afterwards",
)
#: An answer this near, as a share of the right one, is right.
_NEAR = 0.02


class Guess(Protocol):
    """States what an exercise needs to know of the panel's state."""

    @property
    def ask(self) -> str: ...

    @property
    def rate(self) -> ComplicationRate: ...

    @property
    def word(self) -> str: ...

    @property
    def guess_of_thousand(self) -> float: ...

    @property
    def one_in(self) -> float: ...


def word_told(state: Guess) -> Words:
    """Set the learner's number beside the count."""
    told = tables.risk_words()
    words = (
        f"To you “{WORDS[state.word].lower()}” means {state.guess_of_thousand:g} of 1,000. Counted were "
        f"{thousand_words(state.rate.share or 0.0, state.rate.of)}. Somebody else thinks of another number: in ten trials readers of words guessed "
        f"{told.words_high_low_percent:g} to {told.words_high_high_percent:g} percentage points too high on average, readers of numbers "
        f"{told.numbers_high_low_percent:g} to {told.numbers_high_high_percent:g}. Say the number, and leave the word out."
    )
    return Words(words, "Your word and the count", ("buchter2014",))


def leaflet_task() -> Words:
    """Show the sentence of the leaflet."""
    told = tables.risk_words()
    return Words(
        f"A hospital leaflet on pain injections puts permanent nerve damage at {told.leaflet_risk_percent:g} % or 1 in "
        f"{told.leaflet_one_in_count:,.0f}. Can both be true?",
        "Two numbers for one risk",
        ("hey674",),
    )


def leaflet_told(state: Guess) -> Words:
    """Say what either number of the leaflet would mean, and whether the learner's answer is right."""
    told = tables.risk_words()
    percentage, one_in = told.leaflet_risk_percent, told.leaflet_one_in_count
    right = 100 / percentage
    is_right = abs(state.one_in - right) <= _NEAR * right
    words = (
        f"{percentage:g} % is 1 in {right:,.0f}. 1 in {one_in:,.0f} is {percent(1 / one_in)}. The two differ by a factor of "
        f"{one_in / right:,.0f}, so one of them is wrong, and which one cannot be told from the leaflet. Whoever writes a risk twice "
        "should let somebody else do the sum."
    )
    tag = "Right" if is_right else f"You typed 1 in {state.one_in:,.0f}"
    return Words(words, "The two do not agree", (), "good" if is_right else "caution", tag)


def told_in_short(state: Guess) -> str:
    """Say in one sentence what the comparison shows."""
    if state.ask == "leaflet":
        return leaflet_told(state).text.split(". ")[0] + "."
    return f"Counted were {thousand_words(state.rate.share or 0.0, state.rate.of)}."
