"""Peak relief beside the duration of relief: decide first, then see."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sympblock.content import EvidenceRow, load_evidence
from sympblock.drawing.charts.result_charts import peak_and_duration
from sympblock.widgets.core.panel import Button, ChoiceControl, Control, Panel, Picture, Table, Words
from sympblock.widgets.core.reading_form import DrawnState

EVIDENCE = "duration_and_relief"
H_PER_DAY = 24
GUESSES = {"peak": "Relief at 30 minutes", "hours": "Hours of relief", "neither": "Neither"}


@dataclass(frozen=True)
class ReliefState:
    """Says what the learner guessed and how much is uncovered.

    ``shown`` counts the answers uncovered: 0 none, 1 the relief at 30 minutes,
    2 the hours as well, 3 the series without a control as well.
    """

    guess: str = ""
    shown: int = 0


class DurationAndRelief(Panel[ReliefState]):
    """Uncovers a small crossover trial one answer at a time.

    Examples
    --------
    >>> relief = DurationAndRelief()
    >>> relief.set("guess", "hours"); relief.press("reveal"); relief.press("reveal")
    >>> relief.view["readout"][0]["heading"]
    'Your guess: hours of relief'
    """

    title = "How much, or how long?"
    how_to_play = "In the full course you guess first, and the results are uncovered one after the other."

    def __init__(self, state: ReliefState = ReliefState()) -> None:
        super().__init__(state)

    def controls(self, state: ReliefState) -> Sequence[Control]:
        """Ask for a guess; uncover only after it."""
        return (
            ChoiceControl("guess", "Which distinguishes local anaesthetic from saline?", GUESSES),
            Button("reveal", "Reveal the next result", enabled=bool(state.guess) and state.shown < 3),
            Button("restart", "Hide all", enabled=state.shown > 0),
        )

    def pictures(self, state: ReliefState) -> Sequence[Picture]:
        """Draw the trial, as far as it is uncovered."""
        scene = peak_and_duration(show_peak=state.shown >= 1, show_duration=state.shown >= 2)
        return (Picture("trial", f"A crossover trial in {_in_words(_row('saline_peak').n)} people", scene),)

    def readout(self, state: ReliefState) -> Sequence[Words | Table]:
        """Answer the guess once the hours are uncovered; then show the series."""
        blocks: list[Words | Table] = [_next_question(state)]
        if state.shown >= 3:
            blocks.append(_series())
        return blocks

    def said(self, state: ReliefState) -> str:
        """Say what was uncovered last."""
        return _next_question(state).text

    def read_states(self) -> Mapping[str, ReliefState]:
        """Show all results at once."""
        return {"Relief at 30 minutes and duration of relief": ReliefState(guess="hours", shown=3)}

    def drawn(self, title: str, state: ReliefState) -> DrawnState:
        """Say what was found to a reader who has guessed nothing, the relief at 30 minutes first."""
        shown = super().drawn(title, state)
        early = _next_question(dataclasses.replace(state, shown=1))
        late = dataclasses.replace(_next_question(state), heading="Over the following days", tone="plain", tag="")
        return dataclasses.replace(shown, blocks=(early, late, *shown.blocks[1:]))

    def pressed(self, state: ReliefState, button: str) -> ReliefState:
        """Uncover one more answer, or cover all."""
        return dataclasses.replace(state, shown=state.shown + 1 if button == "reveal" else 0)


def _next_question(state: ReliefState) -> Words:
    source = ("price1998",)
    if not state.guess:
        return Words("Choose an answer. The results stay hidden until you do.", "Guess first")
    if state.shown == 0:
        return Words("Now reveal the relief at 30 minutes.", f"Your guess: {GUESSES[state.guess].lower()}")
    if state.shown == 1:
        saline, drug = _row("saline_peak"), _row("local_anaesthetic_peak")
        return Words(
            f"Pain had fallen by {saline.value:g} % after saline and by {drug.value:g} % after "
            "local anaesthetic. Would this identify the drug?",
            "At 30 minutes",
            source,
        )
    saline, drug = _row("saline_duration"), _row("local_anaesthetic_duration")
    days, hours = divmod(drug.value or 0.0, H_PER_DAY)
    return Words(
        f"Relief lasted {saline.value:g} hours after saline and {drug.value:g} hours "
        f"({days:g} days {hours:g} hours) after local anaesthetic, longer in all {_in_words(drug.n)}. Duration distinguishes "
        "them; early relief does not.",
        f"Your guess: {GUESSES[state.guess].lower()}",
        source,
        tone="good" if state.guess == "hours" else "caution",
        tag="Your guess is right" if state.guess == "hours" else "Not quite",
    )


def _series() -> Table:
    rows = [row for row in load_evidence(EVIDENCE) if row.id.startswith("better_at")]
    return Table(
        f"{_in_words(rows[0].n).capitalize()} lumbar blocks without a control group: pain lower by at least two points",
        ("After", "Patients"),
        tuple((_when(row), f"{row.value:g} %") for row in rows),
        tuple(dict.fromkeys(key for row in rows for key in row.source)),
    )


def _row(name: str) -> EvidenceRow:
    return next(row for row in load_evidence(EVIDENCE) if row.id == name)


def _in_words(people: int | None) -> str:
    return {7: "seven", 40: "forty"}.get(people or 0, str(people))


def _when(row: EvidenceRow) -> str:
    return row.outcome.rpartition(", ")[2]
