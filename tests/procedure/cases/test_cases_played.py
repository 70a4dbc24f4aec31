"""Cases with their real rooms: an expert plays the block, the result is read, and the case is solved."""

from __future__ import annotations

import pytest

from sympblock.content import DATA_DIR
from sympblock.content.cases.case_nodes import DRUG_GIVEN, AskNode, ChooseNode, EndNode, ResultNode, RoomNode
from sympblock.content.cases.case_rules import perfect_walks
from sympblock.content.cases.cases import BranchingCase, case_names, load_case
from sympblock.content.practice.scenarios import Scenario
from sympblock.procedure.cases.case_walk import CaseWalk, room_features
from sympblock.procedure.cases.room_result import RoomResult, experts_result, result_of, scenario_named
from sympblock.procedure.events import Finish
from sympblock.procedure.room import after
from sympblock.procedure.room_record import room_for
from sympblock.procedure.room_sessions import patient_of_session

# A case that cannot be loaded fails its own tests, and is no reason that the others are not collected.
with_rooms = [name for name in case_names() if "kind: room" in (DATA_DIR / "cases" / f"{name}.yaml").read_text("utf-8")]
#: The one that the short command plays.
SHORT = "burning_foot"
rooms = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name == SHORT else pytest.mark.long) for name in with_rooms]
)


def left_at_once(scenario: Scenario) -> RoomResult:
    room = room_for(scenario, patient_of_session(scenario, scenario.patient.number))
    return result_of(scenario, after(room, Finish(at_s=1.0)))


def solved(case: BranchingCase) -> CaseWalk | None:
    """Play a case with the expert's block and every reading that is allowed; None if no such walk is perfect."""
    left = [CaseWalk(case)]
    while left:
        walk = left.pop()
        node = walk.now
        if isinstance(node, EndNode):
            if walk.is_perfect:
                return walk
        elif isinstance(node, AskNode):
            for question in node.questions:
                walk = walk.choose(question.id) if question.earns else walk
            left.append(walk.go_on())
        elif isinstance(node, ChooseNode):
            left += [walk.choose(option.id) for option in node.options]
        elif isinstance(node, RoomNode):
            left.append(walk.play(experts_result(node.scenario)))
        elif isinstance(node, ResultNode):
            assert walk.last_room
            left.append(walk.read(walk.last_room.allows(node)))
        else:
            left.append(walk.go_on())
    return None


@rooms
def test_an_expert_solves_the_case(name: str) -> None:
    case = load_case(name)
    walk = solved(case)
    assert walk is not None and perfect_walks(case)
    room = walk.last_room
    assert (room is not None and room.ending in DRUG_GIVEN) == case.is_block_right
    assert room is None or not room.missed
    # What the room would have earned is not credited to who has not played it.
    played = [(node, walk.step_at(node)) for node in case.nodes if isinstance(node, RoomNode)]
    by_learner = [room_features(node, step.room) for node, step in played if step and step.room]
    assert set(walk.left_to_expert) == {name for names in by_learner for name in names}
    assert not set(walk.left_to_expert) & set(walk.earned)


@rooms
def test_who_leaves_the_room_at_once_has_given_nothing_and_the_case_goes_on(name: str) -> None:
    for node in load_case(name).nodes:
        if isinstance(node, RoomNode):
            room = left_at_once(scenario_named(node.scenario))
            assert room.ending == "no_needle" and not room.drug_ml
            assert any(room.ending in way.when for way in node.ways)


def test_a_session_is_written_down_and_read_again_with_the_same_result() -> None:
    room = experts_result("case_burning_foot")
    again = RoomResult.model_validate_json(room.model_dump_json())
    node = next(each for each in load_case(SHORT).nodes if isinstance(each, ResultNode))
    assert again == room and again.allows(node) == room.allows(node)
    assert again.follow_up(node).diary == room.follow_up(node).diary


def test_nothing_follows_from_a_session_without_a_drug() -> None:
    room = left_at_once(scenario_named("case_burning_foot"))
    node = next(each for each in load_case(SHORT).nodes if isinstance(each, ResultNode))
    with pytest.raises(ValueError, match="nothing to follow"):
        room.follow_up(node)


def test_what_was_not_asked_is_missed_though_the_expert_has_found_it_out() -> None:
    walk = CaseWalk(load_case("phantom_toes")).go_on().go_on().choose("eight_two")
    table = walk.now
    assert isinstance(table, RoomNode) and table.earnings[0].feature == "stopped"
    walk = walk.play(experts_result(table.scenario))
    assert "stopped" not in (*walk.left_to_expert, *walk.earned)
    asked = CaseWalk(load_case("phantom_toes")).choose("tablets").go_on().go_on().choose("eight_two")
    assert not isinstance(asked.now, RoomNode) and "stopped" in asked.earned
