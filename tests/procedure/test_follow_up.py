"""What follows from a session: the truth stays hidden, what is otherwise changes that and nothing else."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sympblock.anatomy import typical_patient
from sympblock.block.block_effect import BlockEffect
from sympblock.block.follow_up import FollowUp, WhatIf
from sympblock.block.pain.result_reading import read_result
from sympblock.content import tables
from sympblock.content.files import DATA_DIR
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.events import Tick
from sympblock.procedure.room import Room, replay
from sympblock.procedure.room_follow_up import follow_up_of
from sympblock.procedure.session_store import load

GOOD = BlockEffect(trunk_share=0.8, completeness=1.0)
NUMB = dataclasses.replace(GOOD, nerves=("spinal_nerve_L3_left",))
IN_BLOOD = BlockEffect(in_vessel_ml=6.0)
PARTIAL = BlockEffect(trunk_share=0.2, completeness=0.3)
seeds = st.integers(0, 5000)
cases = st.builds(
    FollowUp,
    effect=st.sampled_from([GOOD, NUMB, IN_BLOOD, PARTIAL, BlockEffect(), BlockEffect(is_spinal=True)]),
    seed=seeds,
    is_sympathetic=st.booleans(),
    person=st.none() | seeds,
    side=st.sampled_from(["left", "right"]),
    is_sedated=st.booleans(),
    has_baseline=st.booleans(),
)


def points(after: FollowUp) -> np.ndarray:
    return np.array([entry.points for entry in after.diary.entries])


@pytest.fixture(scope="module")
def room() -> Room:
    events = load(DATA_DIR / "sessions" / "example_block.jsonl", event_of).events
    return replay(Room(typical_patient(), "L3", "left"), events)


class TestWhatIf:
    @settings(deadline=None)
    @given(cases)
    def test_nothing_otherwise_changes_nothing_and_the_truth_turns_back(self, after: FollowUp) -> None:
        assert after.otherwise(WhatIf()) == after
        other = WhatIf(other_truth=True)
        assert after.otherwise(other).otherwise(other) == after

    @settings(deadline=None)
    @given(cases)
    def test_no_foot_and_no_bedside_tells_the_truth(self, after: FollowUp) -> None:
        """The same person with the other pain: only scores may differ, and only for the better where it is sympathetic."""
        other = after.otherwise(WhatIf(other_truth=True))
        assert np.array_equal(after.feet.treated_c, other.feet.treated_c)
        assert after.verdicts == other.verdicts
        hidden = ("relief_share", "relief_h", "is_open")
        seen, seen_other = (dataclasses.asdict(each.seen("net_rise")) for each in (after, other))
        assert {k: v for k, v in seen.items() if k not in hidden} == {
            k: v for k, v in seen_other.items() if k not in hidden
        }
        with_it, without = (after, other) if after.is_sympathetic else (other, after)
        assert (points(with_it) <= points(without)).all()

    @settings(deadline=None)
    @given(cases)
    def test_saline_leaves_the_foot_cold_and_the_leg_well(self, after: FollowUp) -> None:
        saline = dataclasses.replace(after, has_baseline=True).otherwise(WhatIf(saline=True))
        seen = saline.seen("net_rise")
        assert (seen.is_foot_warm, seen.is_numb, seen.is_in_blood) == (False, False, False)
        assert (points(saline) >= points(after)).all()
        assert read_result(seen).reading in ("not_shown", "other_cause")

    @settings(deadline=None)
    @given(cases)
    def test_sedation_eases_and_is_gone_the_next_day(self, after: FollowUp) -> None:
        sedated = after.otherwise(WhatIf(sedated=True))
        assert (points(sedated) <= points(after)).all()
        late = [number for number, entry in enumerate(after.diary.entries) if entry.hours > 20]
        assert np.abs(points(sedated)[late] - points(after)[late]).max() <= 1


class TestSeen:
    def test_each_effect_shows_in_its_sign(self) -> None:
        def seen(effect: BlockEffect):
            return FollowUp(effect, 3, True).seen("net_rise")

        assert seen(GOOD).is_foot_warm and not seen(GOOD).is_numb and not seen(GOOD).is_in_blood
        assert seen(NUMB).is_numb and seen(BlockEffect(is_spinal=True)).is_numb and seen(IN_BLOOD).is_in_blood
        assert not seen(IN_BLOOD).is_foot_warm
        # A little drug in a vessel is not noticed, and still acts.
        little = FollowUp(dataclasses.replace(GOOD, in_vessel_ml=0.3), 3, True)
        assert not little.is_in_blood and little.given.in_blood == pytest.approx(0.03)

    def test_a_numb_leg_feels_no_pain_as_long_as_the_drug_acts(self) -> None:
        """Whatever the pain is: within the hours of the drug it is gone, the next day it is back or not by other causes."""
        for seed in range(30):
            numb, well = (FollowUp(effect, seed, False, drug_h=8.0) for effect in (NUMB, BlockEffect()))
            assert points(numb)[2] <= 2
            late = [number for number, entry in enumerate(numb.diary.entries) if entry.hours > 40]
            assert np.array_equal(points(numb)[late], points(well)[late])

    def test_feet_that_were_not_measured_say_nothing(self) -> None:
        assert FollowUp(GOOD, 3, True, has_baseline=False).seen("net_rise").is_foot_warm is None

    def test_a_positive_result_is_commoner_with_the_pain_and_happens_without(self) -> None:
        """300 people with a good block each: the reading helps, and it does not prove."""
        shares = [
            np.mean(
                [read_result(FollowUp(GOOD, seed, is_it).seen("net_rise")).reading == "likelier" for seed in range(300)]
            )
            for is_it in (True, False)
        ]
        assert 0.1 < shares[1] < shares[0] < 0.99
        # Without the pain only what saline does is left: the published share, less those who do not reach it by then.
        saline = tables.pain_response().placebo_verdugo_a_percent / 100
        assert saline - 0.15 < shares[1] < saline + 0.05


class TestFromARoom:
    def test_the_example(self, room: Room) -> None:
        after = follow_up_of(room, 7)
        assert after.effect.completeness == 1.0 and after.has_baseline and after.side == "left"
        assert after.drug_ml == 10.0
        assert after.drug_h == pytest.approx(tables.local_anaesthetics().bupivacaine_horner_min / 60)
        assert after.is_proxy and "Horner" in after.drug_words
        assert "our choice" in dataclasses.replace(after, is_proxy=False).drug_words

    def test_without_a_baseline_the_feet_say_nothing(self, room: Room) -> None:
        ticked = tuple(e for e in room.events if not (isinstance(e, Tick) and e.item == "baseline_feet"))
        after = follow_up_of(dataclasses.replace(room, events=ticked), 7)
        assert not after.has_baseline and after.seen("rise").is_foot_warm is None

    def test_without_drug_there_is_nothing_to_follow(self) -> None:
        with pytest.raises(ValueError, match="nothing to follow"):
            follow_up_of(Room(typical_patient()), 7)

    def test_truths_are_as_common_as_in_people_in_whom_they_were_suspected(self, room: Room) -> None:
        truths = [follow_up_of(room, seed).is_sympathetic for seed in range(400)]
        assert np.mean(truths) == pytest.approx(0.45, abs=0.06)
