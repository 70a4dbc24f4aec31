"""Laws of what a block did, and of the patients of the riddle: their signs together tell it."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sympblock.block.signs.block_outcome import OUTCOMES, completeness_of, riddle_patient
from sympblock.block.signs.skin_temperature import temperatures_c
from sympblock.block.signs.sweat_test import read_sweat

numbers = st.integers(1, 400)


def net_rise_c(leg, minute: float = 60.0) -> float:
    treated, other = temperatures_c(leg.plan, [0.0, minute])
    return float((treated[1] - treated[0]) - (other[1] - other[0]))


def read_by_rule(leg) -> str:
    """Read a patient as the lesson teaches: sweat, then sensation, then the other foot."""
    if read_sweat(leg.plan, 60, leg.number).is_dry:
        return "somatic" if leg.is_numb(60) else "complete"
    return "partial" if net_rise_c(leg) >= 0.7 else "failed"


class TestOutcome:
    def test_only_other_nerves_and_a_good_block_take_all_fibres(self) -> None:
        assert [completeness_of(outcome) for outcome in OUTCOMES] == [1.0, 0.4, 1.0, 0.0]

    def test_unknown_outcome_is_named(self) -> None:
        with pytest.raises(ValueError, match="choose complete, partial, somatic, failed"):
            completeness_of("lucky")


class TestRiddle:
    @given(numbers)
    def test_signs_together_tell_what_the_block_did(self, number) -> None:
        """A reader who follows the rule of the lesson is right about every patient."""
        leg = riddle_patient(number)
        assert read_by_rule(leg) == leg.outcome

    @given(numbers)
    def test_same_number_gives_the_same_patient(self, number) -> None:
        assert riddle_patient(number) == riddle_patient(number)

    @given(st.integers(0, 40))
    def test_eight_patients_hold_each_outcome_twice(self, hand) -> None:
        outcomes = [riddle_patient(8 * hand + place).outcome for place in range(1, 9)]
        assert Counter(outcomes) == dict.fromkeys(OUTCOMES, 2)

    def test_order_differs_from_hand_to_hand(self) -> None:
        hands = {tuple(riddle_patient(8 * hand + place).outcome for place in range(1, 9)) for hand in range(10)}
        assert len(hands) == 10

    def test_warmth_alone_would_mislead(self) -> None:
        """Some good blocks hardly warm the foot, and some failed ones stand in a room that warms both."""
        legs = [riddle_patient(number) for number in range(1, 81)]
        assert any(leg.outcome == "complete" and net_rise_c(leg) < 2.0 for leg in legs)
        assert any(leg.outcome == "failed" and leg.plan.drift_c_per_min > 0 for leg in legs)
        assert any(leg.outcome == "partial" and net_rise_c(leg) >= 2.0 for leg in legs)

    @given(numbers)
    def test_nerves_tell_only_after_some_minutes(self, number) -> None:
        leg = riddle_patient(number)
        assert not leg.is_numb(14)
        assert leg.is_numb(15) == (leg.outcome == "somatic")
