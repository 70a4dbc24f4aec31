"""What lasting blocks achieve and what they cost: a guess first, then the published figures side by side."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sympblock.content import LongBlockRow, LongBlockView, load_long_block_views, load_long_blocks
from sympblock.content.references import seen_words
from sympblock.drawing.charts.long_blocks_chart import (
    SMALL_COUNT,
    agent_words,
    figure_words,
    is_small,
    long_blocks_chart,
)
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Table, Words
from sympblock.widgets.core.reading_form import DrawnState, nobodys

MONTHS = {"weeks": "A few weeks", "quarter": "About 3 months", "year": "About 6 to 12 months", "years": "Many years"}
PEOPLE = {"10": "About 10", "25": "About 25", "50": "About 50", "75": "About 75", "90": "About 90"}
AGENTS = {
    "all": "All",
    "alcohol": "Alcohol",
    "phenol": "Phenol",
    "thermal": "Thermal radiofrequency",
    "pulsed": "Pulsed radiofrequency",
}
INDICATIONS = {
    "all": "All",
    "crps": "CRPS",
    "rest_pain": "Ischaemic rest pain",
    "claudication": "Intermittent claudication",
    "sweating": "Plantar hyperhidrosis",
    "neuropathy": "Painful diabetic neuropathy",
    "other": "Other, mixed or not stated",
}
CAPTION = "{}: each row is one published figure, ordered by size."
KEY = (
    f"Dot: published figure. Bar: 95 % interval (Wilson), calculated by us unless the table says that it was printed. Hollow "
    f"dot: fewer than {SMALL_COUNT} people, or a number that was not stated (?). RF: radiofrequency."
)


@dataclass(frozen=True)
class LongBlocksState:
    """Says what the learner guessed, and which results are shown once the guess is made.

    Parameters
    ----------
    months, people : str
        Keys of :data:`MONTHS` and :data:`PEOPLE`; empty = no guess yet.
    is_open : bool
        Whether the results are uncovered.
    view, agent, indication : str
        Id of a question, and keys of :data:`AGENTS` and :data:`INDICATIONS`.
    """

    months: str = ""
    people: str = ""
    is_open: bool = False
    view: str = "relief"
    agent: str = "all"
    indication: str = "all"


class LongBlocks(Panel[LongBlocksState]):
    """Shows what blocks that are meant to last gave and cost, study by study, after a guess.

    Examples
    --------
    >>> blocks = LongBlocks()
    >>> blocks.set("months", "years"); blocks.set("people", "90"); blocks.press("open")
    >>> blocks.view["readout"][0]["heading"]
    'Your guess: many years, about 90 of 100'
    """

    how_to_play = (
        "In the full course you guess first, and then filter the published figures by question, agent and indication."
    )
    reading_layout = "folded"
    title = "Lasting blocks: how many are helped, for how long, with what harm?"

    def __init__(self, state: LongBlocksState = LongBlocksState()) -> None:
        super().__init__(state)

    def controls(self, state: LongBlocksState) -> Sequence[Control]:
        """Ask for two guesses; offer the filters once the results are uncovered."""
        guesses = (
            ChoiceControl("months", "In CRPS, how long does a foot stay warm after alcohol neurolysis?", MONTHS),
            ChoiceControl(
                "people",
                "Of 100 people with CRPS and a positive test block, how many have at least 50 % relief at six months?",
                PEOPLE,
            ),
        )
        if not state.is_open:
            return (*guesses, Button("open", "Show the studies", enabled=bool(state.months and state.people)))
        return (
            ChoiceControl("view", "Question", {view.id: view.label for view in load_long_block_views()}),
            ChoiceControl("agent", "Agent", AGENTS),
            ChoiceControl("indication", "Indication", INDICATIONS),
            Button("again", "Cover the studies and guess again"),
        )

    def pictures(self, state: LongBlocksState) -> Sequence[Picture]:
        """Draw the results that pass the filters."""
        groups = _groups(state) if state.is_open else []
        return [
            Picture(
                f"chart_{number}", CAPTION.format(heading), long_blocks_chart(rows, heading, _view(state).question), 5
            )
            for number, (heading, rows) in enumerate(groups)
        ]

    def readout(self, state: LongBlocksState) -> Sequence[Words | Table]:
        """Answer the guess, say what the results show, and give them as a table."""
        if not state.is_open:
            return (Words("Answer both questions first; the studies stay covered until you do.", "Guess first"),)
        blocks: list[Words | Table] = [_verdict(state)]
        groups = _groups(state)
        if not groups:
            blocks.append(Words("No published figure was found for this combination.", "Nothing to show"))
            return blocks
        if state.agent == state.indication == "all":
            blocks.append(Words(_view(state).text, _view(state).question, _view(state).sources))
        blocks.append(Words(KEY, "How to read the charts"))
        blocks.append(_table(groups, _view(state).question))
        return blocks

    def said(self, state: LongBlocksState) -> str:
        """Say how many results are shown."""
        if not state.is_open:
            return "The studies are covered."
        rows = [row for _, members in _groups(state) for row in members]
        few = sum(map(is_small, rows))
        return f"{_view(state).question} {len(rows)} figures, {few} of them from fewer than {SMALL_COUNT} people or an unknown number."

    def read_states(self) -> Mapping[str, LongBlocksState]:
        """Show every question with all its figures."""
        opened = LongBlocksState("quarter", "50", is_open=True)
        return {view.label: dataclasses.replace(opened, view=view.id) for view in load_long_block_views()}

    def drawn(self, title: str, state: LongBlocksState) -> DrawnState:
        """Say what the guess is about to a reader who has guessed nothing."""
        shown = super().drawn(title, state)
        blocks = (nobodys(block, "How long, and in how many?") for block in shown.blocks)
        return dataclasses.replace(shown, blocks=tuple(blocks))

    def pressed(self, state: LongBlocksState, button: str) -> LongBlocksState:
        """Uncover the studies, or begin again."""
        return dataclasses.replace(state, is_open=True) if button == "open" else LongBlocksState()


def _view(state: LongBlocksState) -> LongBlockView:
    return next(view for view in load_long_block_views() if view.id == state.view)


def _groups(state: LongBlocksState) -> list[tuple[str, list[LongBlockRow]]]:
    """Sort the results that pass the filters: harms by their name, all else by indication."""
    rows = [row for row in load_long_blocks() if row.question == _view(state).question and _passes(row, state)]
    found: dict[str, list[LongBlockRow]] = {}
    for row in rows:
        harm = row.outcome[0].upper() + row.outcome[1:]
        found.setdefault(harm if state.view == "harm" else INDICATIONS[row.indication], []).append(row)
    return [(heading, sorted(members, key=_order)) for heading, members in found.items()]


def _order(row: LongBlockRow) -> float:
    return row.value if row.value is not None else row.low or 0.0


def _passes(row: LongBlockRow, state: LongBlocksState) -> bool:
    # The other arm of a trial stays beside it, else the trial could not be read.
    is_agent = state.agent in ("all", *row.agent) or ("control" in row.agent and state.agent == "phenol")
    return is_agent and state.indication in ("all", row.indication)


def _verdict(state: LongBlocksState) -> Words:
    is_correct = state.months == "quarter" and state.people == "50"
    guess = f"{MONTHS[state.months].lower()}, {PEOPLE[state.people].lower()} of 100"
    published = {row.id: row for row in load_long_blocks()}
    warm, better = published["choi_sole"], published["dev_six_months"]
    return Words(
        f"About half of the feet had cooled again at 3 months, the last visit (median {warm.value:g} weeks, interval "
        f"{warm.low:g} to {warm.high:g}); pain was still lower. Of {better.n} people with CRPS, all with a positive test "
        f"block, {better.value:g} % had at least 50 % relief at six months.",
        f"Your guess: {guess}",
        (*warm.source, *better.source),
        tone="good" if is_correct else "caution",
        tag="Your guess fits" if is_correct else "Compare",
    )


def _table(groups: list[tuple[str, list[LongBlockRow]]], question: str) -> Table:
    rows = [
        (
            f"{row.study}, {agent_words(row)}",
            figure_words(row),
            f"{row.outcome[0].upper()}{row.outcome[1:]}. {row.note}".strip(),
            f"{row.design[0].upper()}{row.design[1:]}; {seen_words(row.source)}",
        )
        for _, members in groups
        for row in members
    ]
    sources = tuple(dict.fromkeys(key for _, members in groups for row in members for key in row.source))
    return Table(
        question,
        ("Study, agent", "Figure (interval)", "What was counted", "Design; what we read"),
        tuple(rows),
        sources,
        is_wide=True,
    )
