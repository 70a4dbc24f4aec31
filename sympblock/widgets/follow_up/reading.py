"""The week after a block for readers: feet, bedside, half an hour and diary, then what the result allows."""

from __future__ import annotations

from sympblock.block.follow_up import FollowUp
from sympblock.block.pain.result_reading import read_result
from sympblock.drawing.charts.follow_up_chart import diary_chart, soles_chart
from sympblock.widgets.core.panel_parts import Table, Words
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState
from sympblock.widgets.follow_up import words

FEET = "Temperature of both soles: the treated foot as a solid line, the other one as a broken line."
DIARY = "The pain diary of the week, from 0 to 10. Broken lines mark the end of the drug and half of the pain before the block."


def follow_up_states(after: FollowUp, given: Words, criterion: str) -> tuple[DrawnState, ...]:
    """Return what was seen after a block, moment by moment.

    Parameters
    ----------
    after : FollowUp
        What followed.
    given : Words
        Which block it was.
    criterion : str
        Key of the published sign by which the foot counts as warm.
    """
    feet: Words | Table = words.signs_table(after, "")
    early = Words(words.early_words(after), "Half an hour after the block")
    week = Words(words.week_words(after), "The week", ("sgbropi2000",))
    diary = DrawnPicture(DIARY, diary_chart(after.diary, after.drug_h))
    return (
        DrawnState("1. Both feet", (DrawnPicture(FEET, soles_chart(after.feet, after.side)),), (given, feet)),
        DrawnState("2. At the bedside, and half an hour after the block", (), (words.bedside_table(after), early)),
        DrawnState("3. The week", (diary,), (week,)),
        DrawnState("4. What the result allows", (), _allowed(after, criterion)),
    )


def _allowed(after: FollowUp, criterion: str) -> tuple[Words | Table, ...]:
    result = read_result(after.seen(criterion))
    why = tuple(
        Words(reason.text, "" if number else "Why", reason.sources) for number, reason in enumerate(result.reasons)
    )
    return (
        Words(f"{result.words}.", "The interpretation"),
        *why,
        words.seen_table(after, criterion),
        words.truth_words(after, result),
        words.parts_table(after),
    )
