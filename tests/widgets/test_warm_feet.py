"""The warm feet: signs that agree with the model, a riddle that hides the block, and quick answers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.block.signs.block_outcome import OUTCOMES, riddle_patient
from sympblock.block.signs.perfusion_index import perfusion_percent
from sympblock.block.signs.skin_temperature import temperatures_c
from sympblock.block.signs.warming_criteria import criteria
from sympblock.widgets.core.self_check import check_widget
from sympblock.widgets.warm_feet.feet_signs import NAMES, REASONS, WRONG, met_words
from sympblock.widgets.warm_feet.warm_feet import FeetState, WarmFeet

states = st.builds(
    FeetState,
    minute=st.integers(1, 60),
    outcome=st.sampled_from(OUTCOMES),
    profile=st.sampled_from(("slow", "fast")),
    foot_c=st.integers(220, 350).map(lambda tenths: tenths / 10),
    drift_c=st.integers(-5, 5).map(lambda tenths: tenths / 10),
    has_noise=st.booleans(),
    sweat=st.booleans(),
    nerves=st.booleans(),
)


def table(feet: WarmFeet, begin: str) -> list[list[str]]:
    (found,) = [block for block in feet.view["readout"] if block.get("caption", "").startswith(begin)]
    return found["rows"]


def told(feet: WarmFeet) -> dict:
    return feet.view["readout"][0]


class TestOwnBlock:
    @pytest.mark.long
    @settings(max_examples=60, deadline=None)
    @given(states)
    def test_signs_on_the_page_are_those_of_the_model(self, state: FeetState) -> None:
        """Each published sign is judged on all that was read up to now, and on nothing later."""
        minutes = np.arange(state.minute + 1.0)
        plan = state.leg.plan
        expected = criteria(
            *temperatures_c(plan, minutes), minutes, temperatures_c(plan, minutes, "toe")[0], plan.core_c
        )
        rows = table(WarmFeet(state), "Published signs")
        for row, verdict in zip(rows, expected, strict=False):
            assert row[0] == verdict.criterion.words
            words = {None: "too early to judge", False: "no"}.get(verdict.met) or f"yes, from minute {verdict.minute:g}"
            assert row[1] == words

    @pytest.mark.long
    @settings(max_examples=60, deadline=None)
    @given(states)
    def test_picture_ends_at_the_reading_of_now(self, state: FeetState) -> None:
        """The dots of the second chart stand where the perfusion index is."""
        scene = WarmFeet(state).view["pictures"][1]["scene"]
        dots = {shape["structure"]: shape["points_mm"][0] for shape in scene["shapes"] if shape["kind"] == "dot"}
        treated, other = perfusion_percent(state.leg.plan, state.leg.vessels, [float(state.minute)])
        for name, value in (("foot_treated", treated[0]), ("foot_other", other[0])):
            x, y = dots[name]
            assert x == pytest.approx(84 * state.minute / 60, abs=0.01)
            assert y == pytest.approx(10 + 50 * (1 - min(value, 6) / 6), abs=0.01)

    def test_warms_alike_with_other_nerves_and_only_the_thigh_differs(self) -> None:
        """A somatic block and a good one give the same feet and the same sweat."""
        feet = {kind: WarmFeet(FeetState(minute=40, outcome=kind, sweat=True, nerves=True)) for kind in OUTCOMES}
        assert feet["complete"].view["pictures"] == feet["somatic"].view["pictures"]
        assert table(feet["complete"], "Published signs") == table(feet["somatic"], "Published signs")
        dry, wet = table(feet["complete"], "Bedside tests"), table(feet["somatic"], "Bedside tests")
        assert dry[0] == wet[0]
        assert (dry[1][1], wet[1][1]) == (
            "sensation normal, hip and knee strong",
            "front of the thigh numb, knee extension weak",
        )

    def test_partial_block_is_warm_and_sweats(self) -> None:
        """Warm foot, sign of 2 °C met, and dots of sweat on the paper."""
        feet = WarmFeet(FeetState(minute=60, outcome="partial", has_noise=False, sweat=True))
        rows = {row[0]: row[1] for row in table(feet, "Published signs")}
        assert rows["Sole warmer by 2 °C or more than before the block."].startswith("yes")
        assert rows["No sweat on the paper (cobalt blue or ninhydrin)."] == "no"
        assert "They disagree." in " ".join(block.get("text", "") for block in feet.view["readout"])

    @pytest.mark.long
    @settings(max_examples=40, deadline=None)
    @given(states)
    def test_default_agrees_with_the_readings(self, state: FeetState) -> None:
        """Reached by the difference of both soles up to minute 40, open before it, not proven after it."""
        minutes = np.arange(min(state.minute, 40) + 1.0)
        treated, other = temperatures_c(state.leg.plan, minutes)
        reached = bool(((treated - treated[0]) - (other - other[0]) >= 2).any())
        (words,) = [b["text"] for b in WarmFeet(state).view["readout"] if b.get("heading") == "By our default"]
        assert ("reached at minute" in words) == reached
        assert ("not proven" in words) == (not reached and state.minute >= 40)

    def test_default_does_not_call_a_warm_room_a_success(self) -> None:
        """Both feet warm by 3 °C within the hour after a failed block."""
        feet = WarmFeet(FeetState(minute=60, outcome="failed", drift_c=0.5))
        assert "not proven" in " ".join(block.get("text", "") for block in feet.view["readout"])

    def test_untested_is_not_told(self) -> None:
        """Without the tests no row and no word of their result."""
        feet = WarmFeet(FeetState(minute=60, outcome="somatic"))
        assert [row[1] for row in table(feet, "Bedside tests")] == ["not tested", "not tested"]
        assert len(table(feet, "Published signs")) == 7

    def test_too_early_is_said(self) -> None:
        """Five minutes after the injection neither sweat nor nerves tell."""
        feet = WarmFeet(FeetState(minute=5, sweat=True, nerves=True))
        assert all("too early" in row[1] for row in table(feet, "Bedside tests"))

    def test_foot_stays_below_the_core(self) -> None:
        """A core that falls takes the foot's warmest start with it."""
        feet = WarmFeet()
        feet.set("core_c", 39)
        feet.set("foot_c", 37)
        feet.set("core_c", 36)
        assert feet.state.foot_c == 34.5

    def test_time_runs_to_the_hour_and_stops(self) -> None:
        """The button rests at minute 60."""
        feet = WarmFeet(FeetState(minute=58))
        feet.press("later")
        feet.press("later")
        assert feet.state.minute == 60
        assert feet.view["controls"][-1]["enabled"] is False


class TestRiddle:
    @pytest.mark.parametrize("number", range(1, 9))
    def test_hides_the_block_until_it_is_told(self, number: int) -> None:
        """Two patients who differ in the block alone would show the same controls and the same words."""
        feet = WarmFeet(FeetState(mode="riddle", number=number))
        assert "outcome" not in {control["id"] for control in feet.view["controls"]}
        said = " ".join(block.get("text", "") + block.get("heading", "") for block in feet.view["readout"])
        assert not any(reason in said for reason in REASONS.values())
        assert not any(name in said for name in NAMES.values())

    @pytest.mark.parametrize("number", range(1, 9))
    @pytest.mark.parametrize("called", OUTCOMES)
    def test_tells_with_the_reason_and_counts(self, number: int, called: str) -> None:
        """One answer is right; each wrong one is met with what speaks against it."""
        feet = WarmFeet(FeetState(mode="riddle", number=number))
        feet.set("called", called)
        feet.press("tell")
        was = riddle_patient(number).outcome
        assert told(feet)["tone"] == ("good" if called == was else "stop")
        assert REASONS[was] in told(feet)["text"]
        assert (feet.state.correct, feet.state.told) == (int(called == was), 1)
        if called != was:
            assert WRONG[was, called] in told(feet)["text"]

    def test_nothing_is_told_without_an_answer(self) -> None:
        """The button rests until the learner has decided."""
        feet = WarmFeet(FeetState(mode="riddle"))
        feet.press("tell")
        assert feet.state.told == 0
        feet.press("next")
        assert feet.state.number == 1

    def test_an_answer_that_was_told_is_final(self) -> None:
        """Changing one's mind after the answer changes no count."""
        feet = WarmFeet(FeetState(mode="riddle"))
        feet.set("called", "failed")
        feet.press("tell")
        before = feet.state
        feet.set("called", "partial")
        feet.press("tell")
        assert feet.state == before

    def test_next_patient_comes_fresh_and_hits_stay(self) -> None:
        """Time, tests and answer begin anew."""
        feet = WarmFeet(FeetState(mode="riddle", minute=40, sweat=True, nerves=True))
        feet.set("called", riddle_patient(1).outcome)
        feet.press("tell")
        feet.press("next")
        state = feet.state
        assert (state.number, state.minute, state.sweat, state.nerves, state.called) == (2, 1, False, False, "")
        assert (state.correct, state.told) == (1, 1)

    def test_every_wrong_answer_has_its_words(self) -> None:
        """Each outcome against each other one."""
        assert set(WRONG) == {(was, called) for was in OUTCOMES for called in OUTCOMES if was != called}

    def test_self_check_tries_every_answer(self) -> None:
        """The check of the lesson would see a flipped verdict."""
        panel, answers = check_widget(WarmFeet())
        assert panel.is_good
        assert answers.is_good
        assert answers.wrong == 3


def test_no_sign_is_met_words() -> None:
    """Nothing to tell is said as such."""
    assert met_words(()) == "No sign can be judged yet."
