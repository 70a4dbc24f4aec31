"""Laws of an expert's run: it keeps the rules of the room, ends well, and needs no more than the scenario allows."""

from __future__ import annotations

import pytest

from sympblock.content.practice.scenarios import Scenario, all_scenarios
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.procedure.acting.expert import Expert
from sympblock.procedure.acting.needle_plan import plans_of
from sympblock.procedure.debrief import Debrief, debrief
from sympblock.procedure.events import Choose, Enter, Shot
from sympblock.procedure.room import replay
from sympblock.procedure.room_record import Room, room_for
from sympblock.procedure.room_sessions import patient_of_session

#: Those that the short command plays: the typical patient, one in whom the needle is deflected, two needles, a block to postpone.
SHORT = ("first_block", "aim_again", "two_needles", "anticoagulant")


def one_pulse(room: Room, pose: object, pulses: int) -> DoseRecord:
    """Stand in for a machine that gives the same for every picture: the needle is under test here, not the dose."""
    return DoseRecord(pulses, pulses / 8.0, 0.1 * pulses, 0.5 * pulses)


def begun(scenario: Scenario) -> Room:
    return room_for(scenario, patient_of_session(scenario, scenario.patient.number))


def played(scenario: Scenario) -> tuple[Room, Debrief]:
    *_, last = Expert(scenario, begun(scenario), one_pulse).play()
    return last, debrief(last, lambda _: True)


def marked(scenario: Scenario) -> object:
    return pytest.param(scenario, id=scenario.id, marks=() if scenario.id in SHORT else pytest.mark.long)


@pytest.mark.long
@pytest.mark.parametrize("scenario", [marked(each) for each in all_scenarios()])
def test_an_expert_ends_every_scenario_safely_within_its_limits(scenario):
    room, found = played(scenario)
    assert room.is_finished
    missed = {each.item.id for each in found.checked if each.outcome == "missed"}
    if scenario.postpone:
        assert not room.of(Enter) and scenario.reason in room.asked - room.ticked and not missed
        return
    # A root may be met where the tissue turns the needle; what counts is what follows.
    assert missed <= {"nothing_hurt"}
    assert found.headline.startswith("safe") or missed, [each.words for each in found.sentences]
    assert room.at_s <= 60.0 * scenario.limits.minutes
    exposures = found.measures.exposures
    assert exposures.spot.runs + exposures.live_runs <= scenario.limits.exposures


@pytest.mark.long
def test_the_acts_of_an_expert_can_be_played_again_and_lead_to_the_same_room():
    scenario = next(each for each in all_scenarios() if each.id == "aim_again")
    room, _ = played(scenario)
    again = replay(begun(scenario), room.events)
    assert (again.needle, again.notes, again.pierced) == (room.needle, room.notes, room.pierced)
    assert [each.event for each in again.injections] == [each.event for each in room.injections]


def test_an_expert_blocks_every_level_that_was_requested():
    scenario = next(each for each in all_scenarios() if each.id == "two_needles")
    room, _ = played(scenario)
    assert [event.level for event in room.of(Choose)] == [scenario.level, scenario.also_level]
    assert len(room.of(Enter)) == len(room.drugs) // 2 == 2


@pytest.mark.long
def test_an_expert_looks_from_three_sides_before_the_drug():
    scenario = all_scenarios()[0]
    room, _ = played(scenario)
    first_drug = room.events.index(room.drugs[0].event)
    assert {event.view for event in room.events[:first_drug] if isinstance(event, Shot)} == {"ap", "oblique", "lateral"}


def test_of_two_paths_the_expert_takes_the_one_that_meets_less():
    room = begun(all_scenarios()[0])
    plans = plans_of(room)
    assert plans[0].cost == 0.0
    assert all(abs(plan.heading @ plan.heading - 1.0) < 1e-9 for plan in plans)
