"""Crises for readers: the patient, the list of the crisis with its reasons, and what the model does with and without it."""

from __future__ import annotations

from functools import lru_cache

from sympblock.content.care.crises import load_crises
from sympblock.drawing.crises.drill_chart import drill_chart
from sympblock.procedure.crisis.debrief_words import OUTCOME_WORDS, asked_words, clock_words
from sympblock.procedure.crisis.drill import Drill
from sympblock.procedure.crisis.drill_debrief import DrillDebrief
from sympblock.procedure.crisis.textbook import textbook_drill
from sympblock.widgets.core.panel_parts import Table, Words
from sympblock.widgets.core.reading_form import DrawnPicture, DrawnState

#: Three crises that look alike at first and need different acts.
READ_CRISES = ("toxicity_brain", "faint", "contrast_reaction")
UNTREATED = "the patient without treatment"
CAPTION = "Pulse, systolic pressure and saturation in the model, without treatment (solid) and by the book (broken)."


@lru_cache(maxsize=16)
def crisis_state(crisis_id: str) -> DrawnState:
    """Return one crisis, from what is found to how it ends."""
    crisis, book = load_crises()[crisis_id], textbook_drill(crisis_id)
    chart = drill_chart(Drill(crisis_id), book, book.lasts_s, UNTREATED)
    ends = OUTCOME_WORDS[crisis.untreated or "well"][2]
    untreated = f"{crisis.untreated_words} In the model, with no act: {ends[0].lower()}{ends[1:]}"
    return DrawnState(
        crisis.title,
        (DrawnPicture(CAPTION, chart),),
        (
            Words(crisis.told, "What is found"),
            Words(f"{crisis.cause}. {crisis.because}", "What it is"),
            _steps(DrillDebrief(book, book.lasts_s)),
            Words(untreated, "With no treatment", crisis.sources),
        ),
    )


def _steps(by_book: DrillDebrief) -> Table:
    rows = tuple(
        (
            asked_words(by_book, each.step),
            clock_words(each.at_s) if each.at_s is not None else "only if it is needed",
            each.step.why,
        )
        for each in by_book.steps
    )
    sources = tuple(dict.fromkeys(key for each in by_book.steps for key in each.step.sources))
    return Table("The list of this crisis", ("The list asks for", "By the book at", "Why"), rows, sources)
