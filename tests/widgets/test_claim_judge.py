"""The claims: nothing is told before a verdict, each verdict is kept, and the score is a count, text by text."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.content.care.patient_texts import load_patient_texts
from sympblock.content.studies.claims import VERDICTS, load_claims
from sympblock.widgets.claim_judge.claim_judge import ClaimJudge

TEXT = "permanent_blocks"
CLAIMS = load_claims(TEXT)


def judged(verdicts: list[str]) -> ClaimJudge:
    """Return a panel on which the first claims were judged in turn."""
    judge = ClaimJudge(TEXT)
    for place, verdict in enumerate(verdicts):
        if place:
            judge.press("next")
        judge.set("choice", verdict)
        judge.press("judge")
    return judge


def test_nothing_is_told_before_a_verdict() -> None:
    judge = ClaimJudge(TEXT)
    for claim in CLAIMS:
        shown = json.dumps(judge.view, ensure_ascii=False)
        assert claim.claim in shown
        assert claim.correction not in shown
        judge.press("judge")
        assert not judge.state.is_told
        judge.press("next")


@pytest.mark.parametrize("place", range(len(CLAIMS)), ids=[claim.id for claim in CLAIMS])
@pytest.mark.parametrize("verdict", VERDICTS)
def test_every_verdict_on_every_claim_is_answered(place, verdict) -> None:
    judge = ClaimJudge(TEXT)
    for _ in range(place):
        judge.press("next")
    judge.set("choice", verdict)
    judge.press("judge")
    told = judge.view["readout"][1]
    assert told["text"] == CLAIMS[place].correction
    assert told["tone"] == ("good" if verdict == CLAIMS[place].verdict else "stop")
    assert VERDICTS[CLAIMS[place].verdict].lower() in told["heading"]


@settings(max_examples=20, deadline=None)
@given(verdicts=st.lists(st.sampled_from(list(VERDICTS)), min_size=1, max_size=len(CLAIMS)))
def test_score_counts_agreements(verdicts) -> None:
    hits = sum(claim.verdict == verdict for claim, verdict in zip(CLAIMS, verdicts, strict=False))
    blocks = judged(verdicts).view["readout"]
    assert f"on {hits} of {len(verdicts)} claims" in blocks[2]["text"]
    assert len(blocks[3]["rows"]) == len(verdicts)


def test_a_verdict_stays_when_one_goes_back_and_cannot_be_mended() -> None:
    judge = judged(["ok", "ok"])
    judge.press("back")
    assert judge.view["readout"][1]["text"] == CLAIMS[0].correction
    with pytest.raises(ValueError, match="no control is called 'choice'"):
        judge.set("choice", CLAIMS[0].verdict)


def test_ends_hold() -> None:
    judge = ClaimJudge(TEXT)
    judge.press("back")
    assert judge.state.place == 0
    for _ in range(len(CLAIMS) + 3):
        judge.press("next")
    assert judge.state.place == len(CLAIMS) - 1


def test_beginning_again_forgets_all() -> None:
    judge = judged(["ok", "part"])
    judge.press("restart")
    assert judge.state == ClaimJudge(TEXT).state


class TestSeveralTexts:
    TEXTS = tuple(load_patient_texts())

    def judge(self) -> ClaimJudge:
        return ClaimJudge(*self.TEXTS)

    def test_one_is_chosen_from_a_menu_that_a_single_text_has_not(self) -> None:
        menu = self.judge().view["controls"][0]
        assert [option["value"] for option in menu["options"]] == list(self.TEXTS)
        assert "text" not in [control["id"] for control in ClaimJudge(TEXT).view["controls"]]

    @pytest.mark.parametrize("text", TEXTS)
    def test_each_begins_with_its_first_claim_and_says_what_it_is(self, text) -> None:
        judge = self.judge()
        judge.press("next")
        judge.set("text", text)
        shown = json.dumps(judge.view, ensure_ascii=False)
        assert load_claims(text)[0].claim in shown
        assert load_patient_texts()[text].about in shown

    def test_verdicts_stay_with_their_text(self) -> None:
        judge = self.judge()
        for text in self.TEXTS[:2]:
            judge.set("text", text)
            judge.set("choice", "ok")
            judge.press("judge")
        judge.set("text", self.TEXTS[0])
        assert judge.state.is_told
        judge.press("restart")
        assert not judge.state.is_told
        judge.set("text", self.TEXTS[1])
        assert judge.state.is_told

    def test_a_text_that_is_not_on_offer_is_refused(self) -> None:
        with pytest.raises(ValueError, match="is not one of"):
            self.judge().set("text", "another")
