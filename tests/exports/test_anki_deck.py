"""The deck in Anki itself: imported, edited and imported again, nothing comes twice."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from pathlib import Path

import pytest
from anki.collection import Collection
from anki.import_export_pb2 import ImportAnkiPackageRequest

from sympblock.exports.anki_deck import anki_file
from sympblock.exports.asked_question import GatheredQuestions
from tests.exports.export_samples import sample_questions

AN_HOUR_S = 3600


@pytest.fixture
def collection(tmp_path):
    """Open an empty collection of Anki."""
    opened = Collection(str(tmp_path / "collection.anki2"))
    yield opened
    opened.close()


def imported(collection: Collection, gathered: GatheredQuestions, folder: Path):
    """Import a deck as Anki's own window does, and return what Anki says of it."""
    path = folder / "deck.apkg"
    path.write_bytes(anki_file(gathered)[0])
    return collection.import_anki_package(ImportAnkiPackageRequest(package_path=str(path))).log


def edited(gathered: GatheredQuestions) -> GatheredQuestions:
    """Change the words of every question, and keep its identity."""
    return replace(
        gathered,
        questions=tuple(
            replace(each, item=each.item.model_copy(update={"question": each.item.question + " (edited)"}))
            for each in gathered.questions
        ),
    )


def test_an_edit_updates_every_note_and_doubles_none(collection, tmp_path, monkeypatch):
    gathered = sample_questions()
    first = imported(collection, gathered, tmp_path)
    assert (len(first.new), len(first.updated)) == (len(gathered.questions), 0)
    now = time.time()
    # Anki tells the newer note by its second.
    monkeypatch.setattr("genanki.package.time.time", lambda: now + AN_HOUR_S)
    second = imported(collection, edited(gathered), tmp_path)
    assert (len(second.new), len(second.updated)) == (0, len(gathered.questions))
    assert collection.note_count() == len(gathered.questions)
    assert collection.card_count() == len(gathered.questions)
    assert len(collection.find_notes('"*(edited)*"')) == len(gathered.questions)


def test_an_import_of_the_same_deck_adds_nothing_and_keeps_when_cards_are_due(collection, tmp_path):
    imported(collection, sample_questions(), tmp_path)
    cards = list(collection.find_cards(""))
    collection.sched.set_due_date(cards, "9")
    due = [collection.get_card(card_id).due for card_id in cards]
    again = imported(collection, sample_questions(), tmp_path)
    assert len(again.new) == 0
    assert [collection.get_card(card_id).due for card_id in cards] == due
    assert list(collection.find_cards("")) == cards


def test_a_card_explains_every_option_and_shows_no_key_in_front(collection, tmp_path):
    gathered = sample_questions()
    imported(collection, gathered, tmp_path)
    for question in gathered.questions:
        (card_id,) = collection.find_cards(f'"Id:{question.item.id}"')
        card = collection.get_card(card_id)
        front, back = plain(card.question()), plain(card.answer())
        assert question.item.question in front and question.item.why in back
        assert question.item.why not in front
        for identity, feedback in question.feedback.items():
            assert feedback in back and feedback not in front
            assert question.texts[identity] in back
        if question.item.kind == "put_in_order":
            places = [front.index(text) for text in question.texts.values()]
            assert places != sorted(places)


def test_a_card_asks_for_no_click(collection, tmp_path):
    imported(collection, sample_questions(), tmp_path)
    fronts = [plain(collection.get_card(card_id).question()) for card_id in collection.find_cards("")]
    assert not [front for front in fronts if "Mark the place" in front or "Put the steps" in front]
    assert any("Find the place" in front for front in fronts) and any("Say the order" in front for front in fronts)


def test_every_picture_arrives_with_words(collection, tmp_path):
    gathered = sample_questions()
    imported(collection, gathered, tmp_path)
    media = Path(collection.media.dir())
    shown = set()
    for card_id in collection.find_cards(""):
        for tag in re.findall("<img[^>]*>", collection.get_card(card_id).answer()):
            name, alt = (re.search(f'{key}="([^"]+)"', tag).group(1) for key in ("src", "alt"))
            assert alt.strip()
            assert (media / name).read_bytes().startswith(b"\x89PNG")
            shown.add(name)
    hotspots = sum(question.marked is not None for question in gathered.questions)
    assert len(shown) == hotspots + sum(question.plain is not None for question in gathered.questions)


def test_both_modes_have_a_colour_for_text_and_ground(collection, tmp_path):
    imported(collection, sample_questions(), tmp_path)
    (model,) = [each for each in collection.models.all() if each["name"].startswith("Lumbar sympathetic")]
    night = re.search(r"\.nightMode\.card[^{]*\{([^}]*)\}", model["css"]).group(1)
    assert "color:" in night and "background:" in night
    assert "max-width: 100%" in model["css"]


def plain(page: str) -> str:
    """Return the text of a card."""
    import html

    page = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub("<[^>]+>", " ", page)).split())
