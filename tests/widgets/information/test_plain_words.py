"""The workshop: words are counted, never judged true, never lost, and never taken for markup."""

from __future__ import annotations

import json

import pytest

from sympblock.content.care.plain_words import load_technical_sentences
from sympblock.widgets.plain_words.plain_words import LIMIT, OWN, PlainWords

TASKS = load_technical_sentences()
WORDS = "We pass a thin needle to your spine. X-ray pictures show us the way. The drug numbs the nerves."
SCRIPT = "<script>alert(1)</script> <img src=x onerror=alert(2)> The drug numbs."


def shown(workshop: PlainWords) -> str:
    return json.dumps(workshop.view["readout"], ensure_ascii=False)


@pytest.fixture
def workshop() -> PlainWords:
    return PlainWords()


@pytest.mark.parametrize("task", TASKS)
def test_one_way_to_say_it_comes_only_after_words(workshop, task):
    workshop.set("task", task)
    workshop.press("show")
    assert TASKS[task].example not in shown(workshop)
    workshop.set("words", WORDS)
    assert TASKS[task].example not in shown(workshop)
    workshop.press("show")
    assert TASKS[task].example in shown(workshop)


def test_what_is_left_out_is_named_until_it_is_said(workshop):
    workshop.set("words", "We guide it with X-ray pictures. The drug numbs.")
    assert "that a needle is used" in shown(workshop)
    workshop.set("words", WORDS)
    assert "What seems to be missing" not in shown(workshop)


def test_words_of_each_sentence_are_kept(workshop):
    first, second = list(TASKS)[:2]
    workshop.set("words", WORDS)
    workshop.set("task", second)
    assert workshop.state.words == ""
    workshop.set("words", "It is a test.")
    workshop.set("task", first)
    assert workshop.state.words == WORDS
    workshop.set("task", second)
    assert workshop.state.words == "It is a test."


def test_a_text_that_is_too_long_is_refused_with_a_sentence_and_loses_nothing(workshop):
    workshop.set("words", WORDS)
    workshop.set("words", "x" * 100_000)
    (field,) = [control for control in workshop.view["controls"] if control["id"] == "words"]
    assert "100,000 characters" in field["refusal"]
    assert workshop.state.words == WORDS
    workshop.set("words", "y " * (LIMIT // 2))
    assert len(workshop.state.words) == LIMIT


def test_scripts_are_plain_text(workshop):
    workshop.set("task", OWN)
    workshop.set("words", SCRIPT)
    assert workshop.state.words == SCRIPT
    assert "School year" in workshop.view["said"]


@pytest.mark.parametrize("words", ["", "   ", "!!!", "…", "\n\n"])
def test_nothing_to_count_is_said(workshop, words):
    workshop.set("words", words)
    assert workshop.view["readout"][-1]["heading"] == "Nothing to count yet"


def test_a_count_is_never_a_verdict_on_truth(workshop):
    workshop.set("words", "This block mends the pain. It lasts for life. You need no more pills.")
    told = shown(workshop)
    assert "A count knows nothing of truth" in told
    assert "Easy enough" in told


def test_hundreds_of_findings_stay_readable(workshop):
    workshop.set("task", OWN)
    workshop.set("words", ("Sympathectomy is performed and anaesthetics are injected. " * 80)[:LIMIT])
    rows = workshop.view["readout"][1]["rows"]
    assert any("more" in row[1] for row in rows)
    assert len(shown(workshop)) < 5_000
