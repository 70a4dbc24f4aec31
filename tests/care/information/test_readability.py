"""Readability: the formulas are those of a library, and harder words or longer sentences never read easier."""

from __future__ import annotations

import socket

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.care.information.readability import (
    FORMULAS,
    LOOKS_AT,
    measure,
    reading_age,
    sentences_of,
    syllables,
    words_of,
)

EASY = "The leg gets warm. You lie on your front. It takes a short time. "
HARD = "Fluoroscopically guided sympatholysis necessitates anticoagulant discontinuation. "


def test_every_formula_is_explained():
    assert set(FORMULAS) == set(LOOKS_AT) == set(measure(EASY).grades)


def test_long_words_read_harder_by_every_formula():
    easy, hard = measure(EASY * 3).grades, measure(HARD * 9).grades
    assert all(hard[name] > easy[name] for name in FORMULAS)


def test_one_long_sentence_reads_harder_than_several_short_ones():
    short = "We guide the needle. We look at pictures. We give the drug. You rest for a while."
    long = "We guide the needle and look at pictures and give the drug and then you rest for a while."
    assert measure(long).grades["kincaid"] > measure(short).grades["kincaid"]


def test_kincaid_is_its_published_formula():
    words, sentences = words_of(EASY), sentences_of(EASY)
    per_word = sum(map(syllables, words)) / len(words)
    expected = 0.39 * len(words) / len(sentences) + 11.8 * per_word - 15.59
    assert measure(EASY).grades["kincaid"] == pytest.approx(max(0, expected), abs=0.1)


def test_decimal_point_ends_no_sentence():
    told = "We saw that after four weeks about {} of all of the feet had got warm again."
    assert measure(told.format("17.9")).grades == measure(told.format("179")).grades


def test_heading_and_list_are_sentences_of_their_own():
    assert sentences_of("Risks\n- a bleed\n- a fit\nCall us.") == ["Risks", "- a bleed", "- a fit", "Call us."]


def test_counting_needs_no_network(monkeypatch):
    def refuse(*_args, **_more):
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket, "socket", refuse)
    measure(f"{EASY} Lumbago, hyperhidrosis and zzyzx.")


@pytest.mark.parametrize("text", ["", " \n ", "...", "?!", "— – •"])
def test_text_without_words_is_refused(text):
    with pytest.raises(ValueError, match="without words"):
        measure(text)


@given(st.text(max_size=300))
def test_any_text_has_finite_grades_or_no_words(text):
    if sentences_of(text):
        found = measure(text)
        assert 0 <= found.lowest <= found.middle <= found.highest < 10_000
        assert reading_age(found.middle) >= 5


@pytest.mark.parametrize(
    ("text", "is_english"),
    [
        ("asdf qwer 😀 Блокада", False),
        ("Wir betäuben einen Nerv neben der Wirbelsäule.", False),
        ("We numb a nerve beside your spine, and it wears off in 6 hours.", True),
        ("Don’t stand up alone: 14 of 631 people fell.", True),
    ],
)
def test_a_text_that_is_not_english_is_not_graded_as_one(text, is_english):
    assert measure(text).is_english == is_english
