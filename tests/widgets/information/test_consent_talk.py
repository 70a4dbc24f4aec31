"""The consent panel: nothing is judged before the end, and the debrief counts what was asked, said and checked."""

from __future__ import annotations

import json

import pytest

from sympblock.care.information.consent_talk import complete_talk, words_of
from sympblock.content.care.consent import load_consent_talks
from sympblock.widgets.consent_talk.consent_talk import ConsentDesk

TALKS = load_consent_talks()


def said(desk: ConsentDesk, *options: str) -> ConsentDesk:
    for option in options:
        desk.set("choice", option)
        desk.press("say")
    return desk


def shown(desk: ConsentDesk) -> str:
    return json.dumps(desk.view["readout"], ensure_ascii=False)


@pytest.mark.parametrize("talk", TALKS)
def test_complete_talk_earns_everything(talk):
    desk = ConsentDesk()
    desk.set("talk", talk)
    said(desk, *(option for _, option in complete_talk(TALKS[talk]).path))
    score = desk.view["readout"][0]
    assert (score["tone"], score["tag"]) == ("good", "Complete")
    assert "Missing" not in shown(desk)


@pytest.mark.parametrize("talk", TALKS)
def test_no_flaw_is_told_before_the_end(talk):
    desk = ConsentDesk()
    desk.set("talk", talk)
    for option in TALKS[talk].start.options:
        desk.press("again")
        said(desk, option.id)
        if option.flaw and not desk.state.running.is_over:
            assert option.flaw.words not in shown(desk)


def test_words_with_a_flaw_are_quoted_with_their_source():
    desk = said(ConsentDesk(), "ask_first", "weak_brushed", "finish")
    flaws = [block for block in desk.view["readout"] if block.get("heading") == "Said, with a flaw"]
    assert [flaw["text"].startswith("“That is very rare") for flaw in flaws] == [True]
    assert flaws[0]["sources"]
    assert "Not complete" in shown(desk)


def test_talks_with_others_stay_where_they_were():
    desk = said(ConsentDesk(), "ask_first")
    desk.set("talk", "thinner")
    assert desk.state.path == ()
    desk.set("talk", "runner")
    assert [option for _, option in desk.state.path] == ["ask_first"]


def test_patient_speaks_above_what_can_be_said():
    desk = said(ConsentDesk(), "ask_first")
    assert [block["text"] for block in desk.view["story"]] == [
        TALKS["runner"].story,
        TALKS["runner"].node("worry").says,
    ]


def test_nothing_can_be_said_before_it_is_chosen():
    desk = ConsentDesk()
    desk.press("say")
    assert desk.state.path == ()


def test_complete_talk_is_shown_only_after_the_end():
    desk = said(ConsentDesk(), "sign")
    assert "One talk that holds everything" not in shown(desk)
    desk.press("show")
    whole = complete_talk(TALKS["runner"])
    assert all(words_of(option) in shown(desk) for option in whole.said)
    desk.press("again")
    assert desk.state.path == ()
    assert "One talk that holds everything" not in shown(desk)


@pytest.mark.parametrize("talk", TALKS)
@pytest.mark.parametrize("place", [0, -1])
def test_neither_always_the_first_nor_always_the_last_words_make_a_complete_talk(talk, place):
    desk = ConsentDesk()
    desk.set("talk", talk)
    for _ in range(60):
        choices = [control for control in desk.view["controls"] if control["id"] == "choice"]
        if not choices:
            break
        said(desk, [option["value"] for option in choices[0]["options"]][place])
    running = desk.state.running
    assert running.flawed or running.missed


def test_last_sentence_can_be_taken_back_even_after_the_end():
    desk = said(ConsentDesk(), "sign")
    assert desk.state.running.is_over
    desk.press("back")
    assert desk.state.path == ()
    assert not desk.state.running.is_over
    desk.press("back")
    assert desk.state.path == ()
