"""The words of the evidence table: one study, one indication, and the answer to a guess."""

from __future__ import annotations

from sympblock.content import Effect, Indication, Study, load_indications, tables
from sympblock.content.references import seen_words
from sympblock.content.studies.studies import PLACES, QUESTIONS
from sympblock.drawing.charts.forest_words import MODELS, in_numbers, p_in_words
from sympblock.evidence.pooled_effect import Pooled
from sympblock.evidence.two_arms import counts_two_arms, fisher_p
from sympblock.widgets.core.panel import Table, Words

FOUND = {"no_trial": "No trial was found", "series": "Series and comparisons only"}
STATUS = {
    "published": "as published",
    "derived": "derived by us from published figures",
    "conflict": "in conflict with another source, or with itself",
}
NOT_POOLED = (
    "These results are not pooled: they count the same people twice, answer different questions, or contradict each other. "
    "Read each row for itself."
)
FEW = (
    "With many true effects the interval is that of Hartung and Knapp, because few studies show little of how far they "
    "differ. Two studies, or studies that ask different questions, are never pooled here."
)
UNSEEN = "not stated in what we read"


def number_words(study: Study) -> str:
    """Say how many of what a study counted; empty where that was not seen.

    Examples
    --------
    >>> from sympblock.content import load_studies
    >>> {study.id: number_words(study) for study in load_studies()}["cross1985"]
    '41 limbs'
    """
    if study.n is None:
        return ""
    return "1 person" if (study.n, study.counted) == (1, "people") else f"{study.n} {study.counted}"


def reading_words(row: Indication) -> tuple[Words, Words, Words]:
    """Say what is known about an indication, what to do by default, and what was looked for."""
    tone = "caution" if row.found == "no_trial" else "plain"
    words = Words(row.reading, row.name, row.source, tone, FOUND.get(row.found, ""))
    default = Words(f"{row.default} Authority: {row.authority}.", "Default", row.default_source)
    return words, default, Words(row.looked_for, "What was looked for")


def result_note(effect: Effect) -> str:
    """Say what was assumed of a result, and what the exact test gives."""
    exact = f"Fisher's exact test: {p_in_words(fisher_p(effect))}." if counts_two_arms(effect) else ""
    return f"{effect.note} {exact}".strip()


def verdict_words(pooled: Pooled, measure: str, guess: str, says_agree: bool) -> Words:
    """Answer the guess whether studies agree, then give both pooled values."""
    agrees = pooled.p_value >= tables.panels().disagree_below_proportion
    is_correct = agrees == says_agree
    spread = f"I² {100 * pooled.i_squared:.0f} %, {p_in_words(pooled.p_value)}, variance between studies {pooled.tau_squared:.2g}"
    if agrees:
        meaning = f"Chance alone explains the spread ({spread}). A few small studies can hide a real difference."
    else:
        meaning = f"They differ by more than chance explains ({spread}). One pooled value hides this."
    both = " and ".join(
        f"{in_numbers(getattr(pooled, model), measure)} assuming {words} ({model})" for model, words in MODELS.items()
    )
    return Words(
        f"{meaning} Together: {both}. {FEW}",
        f"Your guess: {guess.lower()}",
        tone="good" if is_correct else "caution",
        tag="Your guess fits" if is_correct else "Look again",
    )


def study_table(study: Study) -> Table:
    """Give all that was read of a study, and in words what was not."""
    indication = next(row.name for row in load_indications() if row.id == study.indication)
    rows = (
        ("Question", QUESTIONS[study.question]),
        ("Indication", indication),
        ("Procedure", study.procedure),
        ("Site", PLACES[study.place]),
        ("Design", study.design),
        ("Year", str(study.year or UNSEEN)),
        ("Number", number_words(study) or UNSEEN),
        ("Groups", study.arms or UNSEEN),
        ("Result", study.outcome),
        ("Certainty or risk of bias", study.certainty or UNSEEN),
        ("Status", STATUS[study.label]),
        ("What we read", seen_words(study.source)),
        ("Note", study.note or "–"),
    )
    return Table(study.study, ("Entry", "As published"), rows, study.source, is_wide=True)


def how_words(study: Study) -> str:
    """Say in a line how a study was made, and how certain its source calls it, if it does.

    Examples
    --------
    >>> from sympblock.content import load_studies
    >>> how_words({study.id: study for study in load_studies()}["dgn2018"])
    'national guideline, several sites. Certainty: consensus, ungraded.'
    """
    parts = (study.design, PLACES[study.place], number_words(study))
    made = ", ".join(part for part in parts if part)
    return f"{made}. Certainty: {study.certainty}." if study.certainty else made
