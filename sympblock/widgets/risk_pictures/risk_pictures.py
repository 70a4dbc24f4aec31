"""Risks as pictures: one counted risk in several framings, what a word makes the learner think, and a leaflet to check."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sympblock.care.information.risk_framing import countable, framed, interval_sentence
from sympblock.content import tables
from sympblock.content.care.complications import BLOCKS, ComplicationRate
from sympblock.content.care.risk_framings import Framing, load_risk_framings
from sympblock.drawing.charts.risk_icons import LEGEND, Crowd, risk_icons
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, NumberField, Panel, Picture, Table, Words
from sympblock.widgets.risk_pictures import exercises

ASKS = {
    "frame": "Say one risk in several ways",
    "word": "Find a word for a risk",
    "leaflet": "Check a leaflet",
}
PEOPLE = {"100": "100 people", "1000": "1,000 people"}


@dataclass(frozen=True)
class RiskState:
    """Says which risk is looked at, in which framing, and what the learner guessed.

    Parameters
    ----------
    ask : str
        A key of :data:`ASKS`.
    risk : str
        Id of a count with an interval.
    framing : str
        Id of a framing.
    people : str
        How many people the picture shows, as a key of :data:`PEOPLE`.
    word : str
        A key of :data:`exercises.WORDS`.
    guess_of_thousand : float
        How many of 1,000 the word makes the learner think of, 0 to 1,000.
    one_in : float
        The learner's answer to the leaflet: one person in so many.
    is_told : bool
        True once the guess was compared.
    """

    ask: str = "frame"
    risk: str = "faint_8010"
    framing: Framing = "of_thousand"
    people: str = "100"
    word: str = "rare"
    guess_of_thousand: float = 0.0
    one_in: float = 100.0
    is_told: bool = False

    @property
    def rate(self) -> ComplicationRate:
        """Return the count that is looked at."""
        return countable()[self.risk]


class RiskPictures(Panel[RiskState]):
    """Shows one risk as a crowd and in words, and lets the learner guess before a word is resolved.

    Examples
    --------
    >>> risks = RiskPictures()
    >>> risks.view["said"]
    ''
    >>> risks.set("framing", "one_in")
    >>> risks.view["said"]
    'About 1 in 38 injections.'
    """

    title = "The same risk in other words"
    how_to_play = (
        "In the full course you see each counted risk in every framing, find words for it, and check a leaflet."
    )

    def __init__(self, state: RiskState = RiskState()) -> None:
        super().__init__(state)

    def controls(self, state: RiskState) -> Sequence[Control]:
        """Offer what is asked, and what belongs to it."""
        return (ChoiceControl("ask", "What to do", ASKS), *_CONTROLS[state.ask](state))

    def pictures(self, state: RiskState) -> Sequence[Picture]:
        """Draw the crowd; in a guess only once it was compared."""
        rate = state.rate
        if state.ask == "leaflet" or (state.ask == "word" and not state.is_told) or rate.interval is None:
            return ()
        drawn = Crowd.of(int(state.people), rate.share or 0.0, rate.interval)
        return (Picture("crowd", f"{drawn.words} {LEGEND}", risk_icons(drawn, rate.counted)),)

    def readout(self, state: RiskState) -> Sequence[Words | Table]:
        """Say the risk in the chosen framing, or what came of the guess."""
        return _READOUTS[state.ask](state)

    def said(self, state: RiskState) -> str:
        """Say the risk in the chosen framing."""
        if state.ask == "frame":
            return framed(state.rate, state.framing)
        return exercises.told_in_short(state) if state.is_told else ""

    def read_states(self) -> Mapping[str, RiskState]:
        """Show a risk that is common enough for a hundred people, and one that needs a thousand."""
        states = (RiskState(), RiskState(risk="neuralgia_han", people="1000"))
        return {
            f"{state.rate.counted[:1].upper()}{state.rate.counted[1:]}, {PEOPLE[state.people]}": state
            for state in states
        }

    def settle(self, state: RiskState, changed: str) -> RiskState:
        """Forget a comparison that no longer belongs to what is asked."""
        return state if changed == "people" else dataclasses.replace(state, is_told=False)

    def pressed(self, state: RiskState, button: str) -> RiskState:
        """Compare the guess with what was counted."""
        return dataclasses.replace(state, is_told=True)


def _menu() -> Control:
    options = {
        name: f"{rate.counted[:1].upper()}{rate.counted[1:]} ({_where(rate)})" for name, rate in countable().items()
    }
    alike = Counter(options.values())
    for name, words in options.items():
        if alike[words] > 1:
            rate = countable()[name]
            options[name] = f"{words[:-1]}: {rate.procedure}; {rate.denominator:,} {rate.of})"
    return ChoiceControl("risk", "Risk", options, layout="menu")


def _where(rate: ComplicationRate) -> str:
    return f"analogue: {rate.procedure}" if rate.block == "analogue" else BLOCKS[rate.block]


def _frame_controls(_state: RiskState) -> Sequence[Control]:
    names = {each.id: each.name for each in load_risk_framings().values()}
    return (
        _menu(),
        ChoiceControl("framing", "Said as", names, layout="list"),
        ChoiceControl("people", "Picture of", PEOPLE),
    )


def _word_controls(state: RiskState) -> Sequence[Control]:
    return (
        _menu(),
        ChoiceControl("word", "Which word would you use?", exercises.WORDS),
        NumberField("guess_of_thousand", "How many of 1,000 does your word mean to you?", 0, 1000, 1, "of 1,000"),
        Button("compare", "Compare with the count", enabled=not state.is_told),
        ChoiceControl("people", "Picture of", PEOPLE),
    )


def _leaflet_controls(state: RiskState) -> Sequence[Control]:
    percent = tables.risk_words().leaflet_risk_percent
    return (
        NumberField("one_in", f"{percent:g} % is one person in how many?", 1, 100_000, 1, "people"),
        Button("compare", "Compare with the leaflet", enabled=not state.is_told),
    )


def _framed_readout(state: RiskState) -> Sequence[Words | Table]:
    rate, chosen = state.rate, load_risk_framings()[state.framing]
    after = "not this block" if rate.block == "analogue" else BLOCKS[rate.block]
    origin = f"Counted after: {rate.procedure} ({after}). {rate.note}".rstrip()
    return (
        Words(framed(rate, state.framing), f"{rate.counted[:1].upper()}{rate.counted[1:]}", tag=chosen.name),
        Words(chosen.reads, "How this reads", chosen.sources),
        Words(interval_sentence(rate), "How sure the number is"),
        Words(
            origin,
            "Analogue" if rate.is_analogue else "Origin",
            rate.source,
            "caution" if rate.is_analogue else "plain",
        ),
        _all_ways(rate),
    )


def _all_ways(rate: ComplicationRate) -> Table:
    rows = tuple((each.name, framed(rate, each.id), each.reads) for each in load_risk_framings().values())
    return Table("The same count in every way", ("Said as", "In words", "How it reads"), rows, is_wide=True)


def _word_readout(state: RiskState) -> Sequence[Words | Table]:
    if not state.is_told:
        return (exercises.WORD_TASK,)
    return (exercises.word_told(state), Words(interval_sentence(state.rate), "What was counted", state.rate.source))


def _leaflet_readout(state: RiskState) -> Sequence[Words | Table]:
    return (exercises.leaflet_task(), *((exercises.leaflet_told(state),) if state.is_told else ()))


_CONTROLS: Mapping[str, Callable[[RiskState], Sequence[Control]]] = {
    "frame": _frame_controls,
    "word": _word_controls,
    "leaflet": _leaflet_controls,
}
_READOUTS: Mapping[str, Callable[[RiskState], Sequence[Words | Table]]] = {
    "frame": _framed_readout,
    "word": _word_readout,
    "leaflet": _leaflet_readout,
}
