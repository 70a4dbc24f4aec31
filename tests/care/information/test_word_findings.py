"""What a count finds in words: loaded ones, bare numbers, passives, and what seems to be left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.care.information.readability import measure
from sympblock.care.information.word_findings import find_words, missing
from sympblock.content import tables
from sympblock.content.care.plain_words import load_overclaims, load_technical_sentences

SENTENCES = load_technical_sentences().values()
LOADED = [(entry, words.replace("*", "")) for entry in load_overclaims() for words in entry.words]


@pytest.mark.parametrize(("entry", "words"), LOADED, ids=lambda each: each if isinstance(each, str) else each.id)
def test_each_loaded_word_is_found_and_its_negation_is_not(entry, words):
    found = [each.entry.id for each in find_words(f"We offer you {words} today.").loaded]
    assert entry.id in found
    assert entry.id not in [each.entry.id for each in find_words(f"This is not {words} today.").loaded]


@pytest.mark.parametrize(
    ("text", "is_bare"),
    [
        ("It helps 60 %.", True),
        ("It helps 60 percent of the time.", True),
        ("It halves the pain.", True),
        ("The risk is twice as high.", True),
        ("It helped 15 of 49 people (31 %).", False),
        ("About 1 in 10,000 people (0.01 %) react.", False),
        ("Twice as many fell: 2 out of 10.", False),
        ("The drug lasts 6 hours.", False),
    ],
)
def test_number_without_how_many_is_found(text, is_bare):
    assert bool(find_words(text).bare_numbers) == is_bare


@pytest.mark.parametrize(
    ("text", "passives"),
    [
        ("The needle is placed by us.", 1),
        ("The drug was then slowly injected.", 1),
        ("You are seen and the leg is examined.", 2),
        ("We place the needle.", 0),
        ("The leg is warm.", 0),
    ],
)
def test_passives_are_guessed(text, passives):
    assert len(find_words(text).passives) == passives


def test_long_sentence_begins_after_the_limit():
    most = int(tables.plain_words().long_sentence_words_count)
    assert not find_words("go " * most).long_sentences
    assert find_words("go " * (most + 1)).long_sentences


@pytest.mark.parametrize("word", ["anaesthetic", "sympathetic", "retroperitoneal"])
def test_long_words_are_listed_once(word):
    assert find_words(f"{word} leg {word.upper()} foot").long_words == (word,)


@pytest.mark.parametrize("text", ["You may bleed.", "Your leg may be weak.", "An infection can follow."])
def test_harm_is_noticed(text):
    assert find_words(text).names_a_risk
    assert not find_words("You feel warm and walk home.").names_a_risk


class TestOneWayToSayIt:
    """What the workshop offers must pass its own count."""

    @pytest.mark.parametrize("each", SENTENCES, ids=lambda each: each.id)
    def test_keeps_what_must_be_kept_and_loads_no_word(self, each):
        found = find_words(each.example)
        assert missing(each.example, each.keeps) == ()
        assert (found.loaded, found.bare_numbers, found.long_sentences) == ((), (), ())

    @pytest.mark.parametrize("each", SENTENCES, ids=lambda each: each.id)
    def test_is_easy_enough_by_most_formulas(self, each):
        wanted = tables.plain_words().target_school_years_count
        assert sum(grade <= wanted for grade in measure(each.example).grades.values()) >= 3

    def test_most_technical_sentences_are_hard(self):
        """One is easy for the formulas and hard for people: grades know no jargon."""
        hard = [measure(each.sentence).middle > 10 for each in SENTENCES]
        assert len(SENTENCES) >= 12
        assert sum(hard) == len(hard) - 1


@pytest.mark.parametrize("each", SENTENCES, ids=lambda each: each.id)
def test_words_about_something_else_keep_nothing(each):
    assert missing("Lorem.", each.keeps) == tuple(kept.what for kept in each.keeps)


@given(st.text(max_size=400))
def test_any_text_can_be_looked_through(text):
    found = find_words(text)
    assert all(each.written in text for each in found.loaded)
    assert all(each in text for each in found.passives)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("No one gets hurt.", False),
        ("There are no side effects.", False),
        ("It isn't a risk.", False),
        ("You may bleed.", True),
        ("No one knows how often people bleed.", True),
        ("It is no cure. You may be weak.", True),
    ],
)
def test_a_harm_that_is_denied_is_not_named(text, named):
    assert find_words(text).names_a_risk == named
