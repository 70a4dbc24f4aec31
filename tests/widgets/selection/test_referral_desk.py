"""The referral desk: nothing is told before an answer, each answer is fed back with its sources, and the tally counts."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.content import load_references
from sympblock.content.care.letters import ANSWERS, load_letters
from sympblock.widgets.core.self_check import check_widget
from sympblock.widgets.referral_desk.referral_desk import ReferralDesk

COUNT = len(load_letters())
places = pytest.mark.parametrize("place", range(COUNT))


def at(place: int) -> ReferralDesk:
    """Return a desk with one letter open."""
    desk = ReferralDesk()
    for _ in range(place):
        desk.press("next")
    return desk


def send(desk: ReferralDesk, answer: str, detail: str = "") -> None:
    """Answer the open letter; the correct answer goes with a detail."""
    desk.set("answer", answer)
    desk.press("send")
    if detail:
        desk.set("detail", detail)
        desk.press("send")


def offered(desk: ReferralDesk) -> list[str]:
    return [control["id"] for control in desk.view["controls"]]


@places
def test_nothing_is_told_before_an_answer(place) -> None:
    desk = at(place)
    letter = desk.state.letter
    assert letter.letter in desk.view["story"][0]["text"]
    shown = json.dumps(desk.view, ensure_ascii=False)
    assert not any(letter.answers.of(answer).feedback in shown for answer in ANSWERS)
    assert not any(detail.text in shown for detail in letter.details)
    assert desk.view["readout"] == []


@places
@pytest.mark.parametrize("answer", ANSWERS)
def test_each_answer_to_each_letter_is_fed_back_with_its_sources(place, answer) -> None:
    desk = at(place)
    letter = desk.state.letter
    send(desk, answer)
    assert desk.view["readout"][0]["tone"] == ("good" if letter.accepts(answer) else "stop")
    if answer == letter.answer:
        assert "detail" in offered(desk) and not desk.state.is_told
        assert letter.answers.of(answer).feedback not in json.dumps(desk.view, ensure_ascii=False)
        desk.set("detail", letter.details[0].text)
        desk.press("send")
    else:
        word = "Or" if letter.accepts(answer) else "Better"
        assert desk.view["readout"][1]["heading"] == f"{word}: {ANSWERS[letter.answer].lower()}"
    assert "detail" not in offered(desk) and desk.state.is_told
    told = desk.view["readout"][0]
    assert told["text"] == letter.answers.of(answer).feedback
    known = load_references()
    assert [source["label"] for source in told["sources"]] == [
        known[key].label for key in letter.answers.of(answer).sources
    ]


@places
def test_each_detail_is_fed_back(place) -> None:
    for detail in at(place).state.letter.details:
        desk = at(place)
        send(desk, desk.state.letter.answer, detail.text)
        told = desk.view["readout"]
        assert told[1]["text"] == detail.feedback and told[1]["tone"] == ("good" if detail.correct else "stop")
        right = next(each for each in desk.state.letter.details if each.correct)
        assert (f"Better: {right.text}" in json.dumps(told, ensure_ascii=False)) != detail.correct


def test_an_answer_that_was_sent_stays() -> None:
    desk = ReferralDesk()
    wrong = next(answer for answer in ANSWERS if answer != desk.state.letter.answer)
    send(desk, wrong)
    with pytest.raises(ValueError, match="no control is called 'answer'"):
        desk.set("answer", desk.state.letter.answer)
    desk.press("next")
    desk.press("back")
    assert desk.state.reply.answer == wrong


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(list(ANSWERS)), st.integers(0, 2)), min_size=1, max_size=COUNT))
def test_the_tally_counts_what_was_right(answers) -> None:
    desk, hits, full = ReferralDesk(), 0, 0
    for number, (answer, detail) in enumerate(answers):
        if number:
            desk.press("next")
        letter = desk.state.letter
        is_ours = answer == letter.answer
        send(desk, answer, letter.details[detail].text if is_ours else "")
        hits += letter.accepts(answer)
        full += is_ours and letter.details[detail].correct
    words = next(block for block in desk.view["readout"] if block.get("heading") == "Your desk")["text"]
    assert words.startswith(f"{hits} of {len(answers)} letters answered correctly, {full} of them with")
    table = next(block for block in desk.view["readout"] if block["kind"] == "table")
    assert len(table["rows"]) == len(answers)


def test_who_answers_all_letters_correctly_is_told_so() -> None:
    desk = ReferralDesk()
    for _ in range(COUNT):
        letter = desk.state.letter
        send(desk, letter.answer, next(detail.text for detail in letter.details if detail.correct))
        desk.press("next")
    words = next(block for block in desk.view["readout"] if block.get("heading") == "Your desk")["text"]
    assert words.startswith(f"{COUNT} of {COUNT} letters answered correctly, {COUNT} of them with")
    assert words.endswith("All letters are answered.")


def test_starting_again_forgets_the_answers_and_shuffles_the_letters() -> None:
    desk = ReferralDesk()
    before = [letter.id for letter in desk.state.pile.letters]
    send(desk, "accept")
    desk.press("restart")
    assert not any(reply.answer for reply in desk.state.replies) and desk.state.place == 0
    after = [letter.id for letter in desk.state.pile.letters]
    assert sorted(before) == sorted(after) and before != after


def test_ends_hold() -> None:
    desk = at(COUNT + 3)
    assert desk.state.place == COUNT - 1
    for _ in range(COUNT + 3):
        desk.press("back")
    assert desk.state.place == 0


def test_the_self_check_is_well() -> None:
    assert all(checked.is_good for checked in check_widget(ReferralDesk()))
