"""Questions in HTML: short well-formed pieces in which every text is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from string import ascii_uppercase

from sympblock.content import load_references
from sympblock.content.items import Hotspot, NumberItem
from sympblock.exports.asked_picture import AskedPicture
from sympblock.exports.asked_question import AskedQuestion
from sympblock.widgets.quiz_card.view import unit_words

LETTER = dict(zip("abcdefghij", ascii_uppercase, strict=False))


def paragraph(text: str) -> str:
    """Return a text as a paragraph."""
    return f"<p>{escape(text)}</p>"


def named(name: str, text: str) -> str:
    """Return a text after a word in bold that says what it is."""
    return f"<p><strong>{escape(name)}</strong> {escape(text)}</p>"


def listed(items: Iterable[str], tag: str = "ul") -> str:
    """Return a list of pieces that are HTML already."""
    return f"<{tag}>{''.join(f'<li>{item}</li>' for item in items)}</{tag}>"


def picture(shown: AskedPicture | None, folder: str) -> str:
    """Return a picture with its words and its title; nothing if there is none.

    By its class Moodle keeps it within a narrow page; other readers do not mind.
    """
    if shown is None:
        return ""
    source, alt = escape(f"{folder}{shown.name}"), escape(shown.alt)
    return f'<p><img src="{source}" alt="{alt}" class="img-fluid" width="{shown.width_px}" /></p><p><em>{escape(shown.caption)}</em></p>'


def asking(question: AskedQuestion, shown: AskedPicture | None, folder: str, instruction: str | None = None) -> str:
    """Return all that stands above the answers."""
    item = question.item
    how = question.instruction if instruction is None else instruction
    words = f"<p><strong>{escape(item.question)}</strong></p><p><em>{escape(how)}</em></p>"
    return f"{paragraph(item.stem)}{picture(shown, folder)}{words}"


def explanation(question: AskedQuestion) -> str:
    """Return why the key is correct, and on which sources that rests."""
    references = load_references()
    sources = listed(escape(references[key].text) for key in question.item.sources)
    return f"{named('Why:', question.item.why)}<p><strong>Sources:</strong></p>{sources}"


def right_order(question: AskedQuestion) -> str:
    """Return the steps in the correct order, each with what is said about it."""
    feedback = question.feedback
    return listed((f"{escape(text)}: {escape(feedback[i])}" for i, text in question.texts.items()), "ol")


def named_places(question: AskedQuestion) -> str:
    """Return what each letter stands for, with what is said about it."""
    feedback = question.feedback
    lines = (f"{LETTER[i]}, {escape(text)}: {escape(feedback[i])}" for i, text in question.texts.items())
    return listed(lines)


def number_feedback(item: NumberItem) -> str:
    """Return what is said about every number that can be given."""
    feedback = item.feedback
    lines = [f"{accepted(item)}: {feedback.correct}", f"Lower: {feedback.low}", f"Higher: {feedback.high}"]
    lines += [f"{trap.value:g} {unit_words(item.answer.unit)}: {trap.feedback}" for trap in item.traps]
    return listed(escape(line) for line in lines)


def accepted(item: NumberItem) -> str:
    """Return which numbers are accepted, with their unit."""
    answer = item.answer
    span = f"{answer.low:g}" if answer.low == answer.high else f"{answer.low:g} to {answer.high:g}"
    return f"{span} {unit_words(answer.unit)}".strip()


def title(question: AskedQuestion, length: int = 120) -> str:
    """Return a name for lists: the question, then its case, cut at a word: many questions ask what should be done next."""
    words = f"{question.item.question} {question.item.stem}"
    if len(words) <= length:
        return words
    return words[:length].rsplit(" ", 1)[0] + " …"


def elsewhere(item: Hotspot) -> str:
    """Return what is said about a point beside all places."""
    return named("Beside all of these places:", item.elsewhere)
