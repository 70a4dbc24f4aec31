"""All questions as a deck for Anki; each note keeps its identity, so that a later import updates it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from sympblock.content.items import Hotspot, NumberItem
from sympblock.exports import markup
from sympblock.exports.asked_question import COURSE, COURSE_ID, AskedQuestion, GatheredQuestions, remarks_on
from sympblock.exports.export_report import ExportReport
from sympblock.widgets.quiz_card.view import shown_ids, unit_words

if TYPE_CHECKING:
    import genanki

# Numbers drawn once. Anki knows the kind of note and the decks by them, so they never change.
MODEL_ID, DECK_ID = 1731628033, 1947250000
FIELDS = ("Id", "Question", "Answer", "Lesson")
WARNING = (
    "The deck holds the answers: it is for your own study. Do not pass it on where these questions are an exam. Before you sit the final exam, "
    "leave out the deck of lesson 12: its questions are asked there alone."
)
#: What is done with a card, where the page would have been clicked.
INSTRUCTIONS = {
    "put_in_order": "Say the order of the steps, then look at the answer.",
    "hotspot": "Find the place in the picture, then look at the answer.",
}
CHANGED = {
    "put_in_order": "Recalled in the head instead of sorted; the answer side gives the order:",
    "hotspot": "Found with the eyes instead of a click; the answer side marks the place:",
    "number": "Recalled in the head instead of typed; the answer side gives the accepted range:",
}
CSS = """
.card { font-family: system-ui, sans-serif; font-size: 18px; line-height: 1.45; text-align: left; max-width: 42em;
  margin: 0 auto; padding: 0 0.5em; color: #1f1f1f; background: #ffffff; overflow-wrap: anywhere; }
.nightMode.card, .nightMode .card { color: #ececec; background: #1e1e1e; }
img { max-width: 100%; height: auto; background: #ffffff; border-radius: 4px; }
ol, ul { padding-left: 1.4em; }
li { margin: 0.45em 0; }
.letters { list-style-type: upper-alpha; }
.lesson { font-size: 14px; opacity: 0.8; }
.key { font-weight: 600; }
.key::before { content: "\\2713  "; color: #0b6e4f; }
.nightMode .key::before { color: #6fd6ae; }
a { color: #0a58a8; }
.nightMode a { color: #8ec5ff; }
"""
FRONT = '<div class="lesson">{{Lesson}}</div>{{Question}}'
BACK = "{{FrontSide}}<hr id=answer>{{Answer}}"


def anki_file(gathered: GatheredQuestions) -> tuple[bytes, ExportReport]:
    """Return the deck as the bytes of an ``.apkg`` file, and what it carries."""
    import genanki

    decks = _decks(gathered.questions)
    with tempfile.TemporaryDirectory() as scratch:
        package = genanki.Package(list(decks.values()), _write_pictures(gathered.questions, Path(scratch)))
        path = Path(scratch) / "deck.apkg"
        package.write_to_file(path)
        data = path.read_bytes()
    changed = tuple(remarks_on(gathered.questions, CHANGED))
    return data, ExportReport(gathered.counts, changed, gathered.left_out, WARNING)


def _decks(questions: tuple[AskedQuestion, ...]) -> dict[str, genanki.Deck]:
    import genanki

    model = _model()
    decks: dict[str, genanki.Deck] = {}
    for question in questions:
        name = f"{COURSE}::{question.lesson_words}"
        deck = decks.setdefault(name, genanki.Deck(DECK_ID + int(question.lesson.number), name))
        deck.add_note(_note(model, question))
    return decks


def _model() -> genanki.Model:
    import genanki

    return genanki.Model(
        MODEL_ID,
        f"{COURSE}: question",
        fields=[{"name": name} for name in FIELDS],
        templates=[{"name": "Question", "qfmt": FRONT, "afmt": BACK}],
        css=CSS,
    )


def _note(model: genanki.Model, question: AskedQuestion) -> genanki.Note:
    import genanki

    item = question.item
    return genanki.Note(
        model=model,
        fields=[item.id, _front(question), _back(question), escape(question.lesson_words)],
        # Of course and question alone: the default also hashes the words, so that an edited question came twice.
        guid=genanki.guid_for(COURSE_ID, item.id),
        tags=[COURSE_ID, item.kind, item.difficulty, question.lesson.lesson],
    )


def _front(question: AskedQuestion) -> str:
    above = markup.asking(question, question.plain, "", INSTRUCTIONS.get(question.item.kind))
    texts = question.texts
    if question.item.kind in ("number", "hotspot"):
        return above
    if question.item.kind == "put_in_order":
        # Shuffled the same way each time, else every import would count as an edit.
        return above + markup.listed(escape(texts[i]) for i in shown_ids(question.item, 1).values())
    return above + _lettered(escape(text) for text in texts.values())


def _back(question: AskedQuestion) -> str:
    return _answer(question) + markup.explanation(question)


def _answer(question: AskedQuestion) -> str:
    item = question.item
    if isinstance(item, NumberItem):
        words = f"{item.answer.value:g} {unit_words(item.answer.unit)}".strip()
        return f'<p class="key">{escape(words)}</p>' + markup.number_feedback(item)
    if item.kind == "put_in_order":
        return markup.right_order(question)
    choices = [_explained(question, identity) for identity in question.texts]
    if isinstance(item, Hotspot):
        return markup.picture(question.marked, "") + markup.listed(choices) + markup.elsewhere(item)
    return _lettered(choices)


def _explained(question: AskedQuestion, identity: str) -> str:
    style = ' class="key"' if identity in question.key else ""
    return f"<span{style}>{escape(question.texts[identity])}</span><br />{escape(question.feedback[identity])}"


def _lettered(lines: Iterable[str]) -> str:
    return markup.listed(lines, "ol").replace("<ol>", '<ol class="letters">', 1)


def _write_pictures(questions: tuple[AskedQuestion, ...], folder: Path) -> list[Path]:
    shown = [picture for question in questions for picture in (question.plain, question.marked) if picture]
    for picture in shown:
        (folder / picture.name).write_bytes(picture.png)
    return [folder / picture.name for picture in shown]
