"""The room of the cases and the usual one offer different scenarios, and neither goes on with a session of the other."""

from __future__ import annotations

from pathlib import Path

from sympblock.content.cases.case_nodes import RoomNode
from sympblock.content.cases.cases import load_cases
from sympblock.content.practice.scenarios import CASES_FILE, all_scenarios, load_scenarios, room_scenarios
from sympblock.procedure.event_lines import fields_of
from sympblock.procedure.events import Ask
from sympblock.procedure.room_sessions import RoomSessions
from sympblock.procedure.session_file import SessionFile
from sympblock.procedure.session_store import new_path
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom


def leave_unfinished(folder: Path, scenario: str) -> None:
    own = SessionFile(new_path(folder, scenario))
    own.begin(scenario)
    own.add(fields_of(Ask(at_s=1.0, item="consent")))


def test_every_scenario_is_offered_in_one_room_and_no_other() -> None:
    usual, cases = room_scenarios(of_cases=False), room_scenarios(of_cases=True)
    assert (*usual, *cases) == all_scenarios()
    assert cases == load_scenarios(CASES_FILE)


def test_every_case_plays_a_scenario_that_a_room_of_cases_offers() -> None:
    offered = {each.id for each in room_scenarios(of_cases=True)}
    played = {node.scenario for case in load_cases().values() for node in case.nodes if isinstance(node, RoomNode)}
    assert played and played <= offered


def test_the_room_of_cases_shows_its_scenarios_alone() -> None:
    room = ProcedureRoom(None, is_blocking=True, of_cases=True)
    assert room.scenarios == room_scenarios(of_cases=True)
    assert room.play is not None and room.play.scenario == room.scenarios[0]
    assert room.rehearsal().scenarios == room.scenarios


def test_an_unfinished_session_is_gone_on_with_in_its_own_room(tmp_path: Path) -> None:
    leave_unfinished(tmp_path, "case_burning_foot")
    usual, cases = (RoomSessions(tmp_path, room_scenarios(of_cases)) for of_cases in (False, True))
    assert usual.unfinished() is None and usual.unfinished_words() == ""
    found = cases.unfinished()
    assert found is not None and found.scenario == "case_burning_foot"
