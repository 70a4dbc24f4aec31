"""Rules about the words around the options: vignette, lead-in and feedback."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from sympblock.content.items import Item

NEGATIVE = re.compile(
    r"\b(cannot|except|excepting|excluding|false(?! (positive|negative))|incorrect|least|never|not|unlikely|untrue)\b|"
    r"n['’]t\b",
    re.IGNORECASE,
)
# "At least two" asks for a number and turns nothing round.
HARMLESS = re.compile(r"\bat least\b", re.IGNORECASE)
UNFOCUSED = re.compile(
    r"\bwhich (one )?of (the following|these)\b|\bthe following\b|"
    r"\bwhich (answer|choice|option|sentence|statement)s?\b",
    re.IGNORECASE,
)
# An order, a number and a place may be asked for by a command, as on a worksheet.
COMMANDS = frozenset({"arrange", "calculate", "click", "estimate", "give", "mark", "point", "put", "set", "sort"})
COMMANDED_KINDS = frozenset({"put_in_order", "number", "hotspot"})
ARTICLE_LAST = re.compile(r"\b(a|an|the)\W*$", re.IGNORECASE)
# Words that judge an answer, or carry such a word; what is left of a feedback without them is its reason.
EMPTY_WORDS = frozenset(
    "a again an and answer are best better choice correct done exactly excellent false good great high incorrect indeed "
    "is it job key large low nice no not one option perfect quite really right small sorry that the this too true try "
    "very was well wrong yes you your".split()
)

# Design choices; a learner reads feedback between two clicks, so it must fit into one look.
STEM_WORDS_AT_MOST = 80
VIGNETTE_WORDS_AT_LEAST = 12
LEAD_IN_WORDS_AT_LEAST = 4
FEEDBACK_WORDS_AT_MOST = 45


def feedbacks(item: Item) -> tuple[str, ...]:
    """Return every feedback of an item."""
    if item.kind == "number":
        return (item.feedback.correct, item.feedback.low, item.feedback.high, *(trap.feedback for trap in item.traps))
    spoken = tuple(choice.feedback for choice in item.choices)
    return (*spoken, item.elsewhere) if item.kind == "hotspot" else spoken


def find_negative(item: Item) -> Iterator[str]:
    """Yield lead-ins that ask for what is not so."""
    if found := NEGATIVE.search(HARMLESS.sub("", item.question)):
        yield f"the lead-in asks for the opposite by {found.group()!r}"


def find_article_cue(item: Item) -> Iterator[str]:
    """Yield stems and lead-ins that end in an article, which the options must then fit."""
    for part in (item.stem, item.question):
        if found := ARTICLE_LAST.search(part):
            yield f"a sentence ends in the article {found.group(1)!r}"


def find_open_lead_in(item: Item) -> Iterator[str]:
    """Yield lead-ins that cannot be answered before the options are read."""
    question = item.question
    command = item.kind in COMMANDED_KINDS and question.split()[0].casefold() in COMMANDS
    # A bracket after the question may give a constant to calculate with.
    if not command and not re.sub(r"\s*\([^()]*\)$", "", question).endswith("?"):
        yield "the lead-in is not a question"
    if found := UNFOCUSED.search(question):
        yield f"{found.group()!r} cannot be answered with the options covered"
    if len(question.split()) < LEAD_IN_WORDS_AT_LEAST:
        yield f"the lead-in has fewer than {LEAD_IN_WORDS_AT_LEAST} words"


def find_long_stem(item: Item) -> Iterator[str]:
    """Yield stems that take too long to read."""
    if (count := len(item.stem.split())) > STEM_WORDS_AT_MOST:
        yield f"the stem has {count} words, {STEM_WORDS_AT_MOST} at most are allowed"


def find_missing_vignette(item: Item) -> Iterator[str]:
    """Yield questions of a quiz that ask without a case."""
    count = len(item.stem.split())
    if item.use == "quiz" and item.kind == "single_best_answer" and count < VIGNETTE_WORDS_AT_LEAST:
        yield f"the stem has {count} words, a case needs {VIGNETTE_WORDS_AT_LEAST} at least"


def find_long_feedback(item: Item) -> Iterator[str]:
    """Yield feedback that takes too long to read."""
    for text in feedbacks(item):
        if (count := len(text.split())) > FEEDBACK_WORDS_AT_MOST:
            yield f"the feedback {_opening(text)!r} has {count} words, {FEEDBACK_WORDS_AT_MOST} at most are allowed"


def find_same_feedback(item: Item) -> Iterator[str]:
    """Yield feedback that stands twice and so explains neither choice."""
    for text, count in Counter(text.casefold() for text in feedbacks(item)).items():
        if count > 1:
            yield f"the feedback {_opening(text)!r} stands {count} times"


def find_bare_feedback(item: Item) -> Iterator[str]:
    """Yield feedback that judges and gives no reason."""
    for text in feedbacks(item):
        if EMPTY_WORDS.issuperset(re.findall(r"\w+", text.casefold())):
            yield f"the feedback {text!r} gives no reason"


def _opening(text: str) -> str:
    words = text.split()
    return " ".join(words[:5]) + (" …" if len(words) > 5 else "")
