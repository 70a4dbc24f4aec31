"""What the workshop tells about a text: its grades, what a count found in it, and what it seems to leave out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sympblock.care.information.readability import FORMULAS, LOOKS_AT, Readability, measure, reading_age
from sympblock.care.information.word_findings import WordFindings, find_words
from sympblock.content import tables
from sympblock.widgets.core.panel import Table, Words

#: So many of one kind are listed; a text of 5,000 characters may hold hundreds.
MOST_LISTED = 8
_SHOWN_LETTERS = 90


def told_about(text: str, left_out: Sequence[str]) -> list[Words | Table]:
    """Return the blocks that tell about a text.

    Parameters
    ----------
    text : str
        With at least one word.
    left_out : sequence of str
        What was looked for in vain.
    """
    found = measure(text)
    return [
        grade_words(found),
        *left_out_words(left_out),
        Table("What a count finds", ("What", "In your words", "Try"), tuple(_rows(find_words(text))), _sources(text)),
        Table("Five formulas", ("Formula", "School year", "What it looks at"), _formula_rows(found)),
        Words(
            "A count knows nothing of truth. The easiest of the five patient texts makes the boldest promises. Formulas know no jargon, and "
            "find too few syllables in medical words that their dictionary does not list. Ask somebody who is no doctor to say in their own "
            "words what you wrote.",
            "What this cannot tell",
        ),
    ]


def grade_words(found: Readability) -> Words:
    """Say how hard a text is to read, and how far to trust that.

    Examples
    --------
    >>> grade_words(measure("We numb the nerve. It wears off in some hours. You can go home then.")).tag
    'Easy enough'
    """
    if not found.is_english:
        words = f"An English dictionary lists {found.known} of {found.words} words, so English formulas say nothing about this text."
        return Words(words, "How hard it is to read", (), "caution", "Too few English words to count")
    wanted = tables.plain_words().target_school_years_count
    is_easy = found.highest <= wanted
    words = (
        f"The formulas give school year {found.lowest:.1f} to {found.highest:.1f}, in the middle {found.middle:.1f}: "
        f"a reading age of about {reading_age(found.middle)}. Wanted is year {wanted:g} or below, the reading age of 11 to 12, by every formula."
    )
    if found.is_short:
        shortest = tables.plain_words().short_passage_words_count
        words += (
            f" {'One word is' if found.words == 1 else f'{found.words} words are'} few: the formulas were made for passages of "
            f"{shortest:g} and more, so the figure is rough."
        )
    tag = "Easy enough" if is_easy else "Too hard by one formula or more"
    return Words(words, "How hard it is to read", ("ravi_scs",), "good" if is_easy else "caution", tag)


def left_out_words(left_out: Sequence[str]) -> list[Words]:
    """Say what was looked for and not found."""
    if not left_out:
        return []
    return [
        Words(
            f"No word was found for: {'; '.join(left_out)}. It is looked for by word beginnings, so other words may say the same.",
            "What seems to be missing",
            tone="caution",
            tag="Look again",
        )
    ]


def _formula_rows(found: Readability) -> tuple[tuple[str, ...], ...]:
    enough = tables.plain_words().smog_sentences_count
    made_for = f"; made for {enough:g} sentences" if found.sentences < enough else ""
    looks_at = {**LOOKS_AT, "smog": LOOKS_AT["smog"] + made_for}
    return tuple((words, f"{found.grades[name]:.1f}", looks_at[name]) for name, words in FORMULAS.items())


def _rows(found: WordFindings) -> Iterator[tuple[str, str, str]]:
    told = tables.plain_words()
    for each in dict.fromkeys((loaded.written.casefold(), loaded.entry) for loaded in found.loaded):
        written, entry = each
        kind = "Promises too much" if entry.kind == "overclaim" else "Read in many ways"
        yield kind, f"“{written}”. {entry.why}", entry.instead
    if found.bare_numbers:
        yield "Number without “of how many”", _listed(found.bare_numbers), "How many of how many people, with the time."
    if found.long_sentences:
        longest = f"{told.long_sentence_words_count:g}"
        yield f"Sentence of more than {longest} words", _listed(found.long_sentences), "Make two of it."
    if found.long_words:
        least = f"{told.long_word_syllables_count:g}"
        yield f"Word of {least} syllables or more", _listed(found.long_words), "A shorter word, or explain it once."
    if found.passives:
        yield "Passive (a guess by its form)", _listed(found.passives), "Say who does it."
    risk = "A word for a harm stands here." if found.names_a_risk else "No word for a harm stands here."
    yield "Risks", risk, "A leaflet names them with numbers; one sentence need not."


def _listed(found: Sequence[str]) -> str:
    shown = "; ".join(f"“{_cut(each)}”" for each in found[:MOST_LISTED])
    more = len(found) - MOST_LISTED
    return f"{shown}; and {more} more" if more > 0 else shown


def _cut(words: str) -> str:
    return words if len(words) <= _SHOWN_LETTERS else f"{words[:_SHOWN_LETTERS].rstrip()}…"


def _sources(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for each in find_words(text).loaded for key in each.entry.sources))
