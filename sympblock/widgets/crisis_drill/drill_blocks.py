"""The blocks of a drill's read-out: the rating by parts, the list with its sources, harm, both time lines, and a story's steps."""

from __future__ import annotations

from sympblock.care.safety.story_walk import after_words
from sympblock.content import load_references
from sympblock.content.care.after_block_stories import Ending, Fit
from sympblock.procedure.crisis.debrief_words import (
    OUTCOME_WORDS,
    asked_words,
    clock_words,
    harm_words,
    rated_parts,
    step_words,
)
from sympblock.procedure.crisis.drill_acts import DrillAct, act_words
from sympblock.procedure.crisis.drill_debrief import DrillDebrief, HarmResult, acts_of
from sympblock.procedure.crisis.textbook import textbook_drill
from sympblock.widgets.core.panel import Table, Words
from sympblock.widgets.crisis_drill.drill_state import DrillState

FITS: dict[Fit, tuple[str, str]] = {
    "best": ("good", "Best act"),
    "slow": ("caution", "Costs time"),
    "harm": ("stop", "Does harm"),
}
ENDED: dict[Ending, tuple[str, str, str]] = {
    "good": ("It ended well", "good", "In time"),
    "late": ("It ended, but late", "caution", "Late"),
    "harm": ("It ended badly", "stop", "Harm"),
}
OUR_RULE = "our rule"


def debrief_blocks(debrief: DrillDebrief) -> tuple[Words | Table, ...]:
    """Return the debrief: parts of the rating, what would have happened, harm, the list, and both time lines."""
    parts = [Words(part.text, part.name, part.sources, part.tone, part.word) for part in rated_parts(debrief)]
    return (*parts, _untreated(debrief), *_harm_table(debrief), _list_table(debrief), _time_table(debrief))


def story_blocks(state: DrillState) -> tuple[Words | Table, ...]:
    """Return what a story has told so far: the last act judged, the end, and the published case."""
    walk = state.walk
    told: list[Words | Table] = [Words(walk.story.block, "The block")]
    if walk.passed:
        act = walk.passed[-1][1]
        tone, tag = FITS[act.fit]
        told = [Words(act.why, f"You chose: {act.do}", act.sources, tone, tag)]
    if walk.now.ending is not None:
        heading, tone, tag = ENDED[walk.now.ending]
        told.append(
            Words(
                f"{after_words(walk.now.at_h).capitalize()} after the block. {walk.now.found}", heading, (), tone, tag
            )
        )
        told.append(Words(walk.story.case, "The published case", walk.story.sources))
        rows = tuple((after_words(step.at_h), step.found, act.do, FITS[act.fit][1]) for step, act in walk.passed)
        told.append(Table("Your path", ("After the block", "Found", "You did", "How it fits"), rows, is_wide=True))
    return tuple(told)


def _untreated(debrief: DrillDebrief) -> Words:
    crisis = debrief.crisis
    ends = OUTCOME_WORDS[crisis.untreated or "well"][2]
    text = f"{crisis.untreated_words} In the model, with no act: {ends[0].lower()}{ends[1:]}"
    return Words(text, "With no treatment", crisis.sources)


def _harm_table(debrief: DrillDebrief) -> tuple[Table, ...]:
    if not debrief.harms:
        return ()
    rows = tuple((each.harm.do, harm_words(each), _labels(each.harm.sources)) for each in debrief.harms)
    return (Table("What can do harm", ("Act", "When and why", "Source"), rows, _keys(debrief.harms), is_wide=True),)


def _keys(harms: tuple[HarmResult, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for each in harms for key in each.harm.sources))


def _list_table(debrief: DrillDebrief) -> Table:
    book = textbook_drill(debrief.crisis.id)
    by_book = DrillDebrief(book, book.lasts_s)
    rows = tuple(
        (
            asked_words(debrief, mine.step),
            step_words(debrief, mine),
            clock_words(theirs.at_s) if theirs.at_s is not None else "–",
            mine.step.why,
            _labels(mine.step.sources),
        )
        for mine, theirs in zip(debrief.steps, by_book.steps, strict=True)
    )
    keys = tuple(dict.fromkeys(key for each in debrief.steps for key in each.step.sources))
    head = ("The list asks for", "You", "By the book at", "Why", "Source")
    return Table("The list of this crisis", head, rows, keys, is_wide=True)


def _time_table(debrief: DrillDebrief) -> Table:
    """Show both time lines; a dose of the book is said only where a guideline or label prints it."""
    book = textbook_drill(debrief.crisis.id)
    mine = [(act.at_s, act_words(act), "") for act in debrief.drill.acts]
    theirs = [(act.at_s, "", _book_words(debrief, act)) for act in book.acts if act.at_s <= max(debrief.until_s, 60)]
    rows = tuple(
        (clock_words(at_s), own or "–", other or "–")
        for at_s, own, other in sorted(mine + theirs, key=lambda row: row[0])
    )
    return Table("Time line", ("Time", "You", "By the book"), rows, is_wide=True)


def _book_words(debrief: DrillDebrief, act: DrillAct) -> str:
    printed = any(
        (step.doses or step.plan) and act in tuple(acts_of(debrief.crisis, step, (act,)))
        for step in debrief.crisis.steps
    )
    return act_words(act, with_dose=printed)


def _labels(keys: tuple[str, ...]) -> str:
    references = load_references() if keys else {}
    return "; ".join(references[key].label for key in keys) or OUR_RULE
