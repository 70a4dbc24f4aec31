"""All patients so far: what was said of the criteria and of another diagnosis, against what was true."""

from __future__ import annotations

from collections.abc import Sequence

from sympblock.assessment.criteria_tally import CriteriaTally, tally_criteria
from sympblock.assessment.place_state import ReadCase
from sympblock.care.selection.budapest import STANDINGS
from sympblock.widgets.core.panel import Table, Words


def tally_blocks(decisions: Sequence[ReadCase], problem: str) -> tuple[Words | Table, ...]:
    """Show the confusion table of all sessions; nothing before the first decision.

    Parameters
    ----------
    decisions : sequence of ReadCase
        What was said of each patient.
    problem : str
        One sentence if decisions cannot be kept, else empty.
    """
    notice = (Words(problem, "Your record"),) if problem else ()
    tally = tally_criteria(decisions)
    if not tally.patients:
        return notice
    return (
        *notice,
        Words(_summary(tally), "All patients so far"),
        _against_the_criteria(tally),
        _against_criterion_d(tally),
    )


def _summary(tally: CriteriaTally) -> str:
    text = f"The criteria were applied correctly in {tally.decided} of {tally.patients} patients."
    if tally.mimics:
        text += f" Of {tally.mimics} with another diagnosis you named {tally.named} correctly; in {tally.missed} you saw none."
    if tally.invented:
        text += f" In {tally.invented} you named a diagnosis that was not there."
    return text


def _against_the_criteria(tally: CriteriaTally) -> Table:
    rows = tuple(
        (words, *(str(tally.standings.get((was, said), 0)) for said in STANDINGS)) for was, words in STANDINGS.items()
    )
    head = ("By the criteria", *(f"You: {words[0].lower()}{words[1:]}" for words in STANDINGS.values()))
    return Table("Your decisions against the criteria", head, rows, is_wide=True)


def _against_criterion_d(tally: CriteriaTally) -> Table:
    """Set what was said of another diagnosis against what there was."""
    others = tally.mimics - tally.named - tally.missed
    without = tally.patients - tally.mimics
    rows = (
        ("Another diagnosis", str(tally.named), str(others), str(tally.missed)),
        ("No other diagnosis", "–", str(tally.invented), str(without - tally.invented)),
    )
    head = ("What there was", "You named it", "You named a wrong one", "You saw none")
    return Table("Your decisions on criterion D", head, rows, is_wide=True)
