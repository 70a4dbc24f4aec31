"""Risk pictures: one count behind every framing, and no number before a guess."""

from __future__ import annotations

import json

import pytest

from sympblock.care.information.risk_framing import countable, framed, thousand_words
from sympblock.content.care.risk_framings import load_risk_framings
from sympblock.widgets.risk_pictures.exercises import WORDS
from sympblock.widgets.risk_pictures.risk_pictures import ASKS, PEOPLE, RiskPictures


@pytest.fixture
def risks() -> RiskPictures:
    return RiskPictures()


def shown(risks: RiskPictures) -> str:
    return json.dumps([risks.view["pictures"], risks.view["readout"]], ensure_ascii=False)


@pytest.mark.parametrize("risk", countable())
def test_each_risk_shows_every_way_and_its_source(risks, risk):
    risks.set("risk", risk)
    rate = countable()[risk]
    told = shown(risks)
    assert all(framed(rate, framing) in told for framing in load_risk_framings())
    assert any(block["sources"] for block in risks.view["readout"])
    assert any(block.get("heading") == "Analogue" for block in risks.view["readout"]) == rate.is_analogue


@pytest.mark.parametrize("framing", load_risk_framings())
def test_framing_moves_the_words_and_not_the_picture(risks, framing):
    before = risks.view["pictures"]
    risks.set("framing", framing)
    assert risks.view["pictures"] == before
    assert risks.view["readout"][0]["text"] == framed(countable()[risks.state.risk], framing)


@pytest.mark.parametrize("people", PEOPLE)
def test_picture_says_how_many_it_shows(risks, people):
    risks.set("people", people)
    assert f"{int(people):,} people" in risks.view["pictures"][0]["scene"]["alt"]


class TestWord:
    @pytest.mark.parametrize("word", WORDS)
    def test_count_is_told_only_after_the_guess(self, risks, word):
        risks.set("ask", "word")
        risks.set("word", word)
        risks.set("guess_of_thousand", "120")
        rate = risks.state.rate
        count = thousand_words(rate.share, rate.of)
        assert count not in shown(risks)
        assert risks.view["pictures"] == []
        risks.press("compare")
        assert count in shown(risks)
        assert f"“{WORDS[word].lower()}” means 120 of 1,000" in shown(risks)
        assert risks.view["pictures"]

    def test_another_risk_hides_its_count_again(self, risks):
        risks.set("ask", "word")
        risks.press("compare")
        risks.set("risk", "wrong_site_48941")
        assert not risks.state.is_told

    @pytest.mark.parametrize("typed", ["-1", "1001", "many", "", "1e3", "<b>5</b>"])
    def test_impossible_guess_gets_a_sentence(self, risks, typed):
        risks.set("ask", "word")
        risks.set("guess_of_thousand", "40")
        risks.set("guess_of_thousand", typed)
        (field,) = [control for control in risks.view["controls"] if control["id"] == "guess_of_thousand"]
        assert field["refusal"].endswith("40 still counts.")


class TestLeaflet:
    @pytest.mark.parametrize(
        ("one_in", "tag"),
        [("426", "Right"), ("425", "Right"), ("23500", "You typed 1 in 23,500"), ("43", "You typed 1 in 43")],
    )
    def test_answer_is_compared(self, risks, one_in, tag):
        risks.set("ask", "leaflet")
        risks.set("one_in", one_in)
        assert "426" not in shown(risks)
        risks.press("compare")
        assert risks.view["readout"][1]["tag"] == tag
        assert "0.235 % is 1 in 426. 1 in 23,500 is 0.0043 %." in risks.view["readout"][1]["text"]


@pytest.mark.parametrize("ask", ASKS)
def test_every_exercise_can_be_opened(risks, ask):
    risks.set("ask", ask)
    assert risks.view["readout"]


def test_risks_of_the_menu_are_worded_apart(risks):
    (menu,) = [control for control in risks.view["controls"] if control["id"] == "risk"]
    words = [option["label"] for option in menu["options"]]
    assert len(set(words)) == len(words)
