"""Laws of the case player: nothing is judged early, nothing is lost on reload, and every branch can be clicked."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

import pytest

from sympblock.assessment.record import LearnerRecord
from sympblock.block.pain.result_reading import READINGS
from sympblock.content import DATA_DIR
from sympblock.content.cases.case_nodes import STAGES, ResultNode, RoomNode
from sympblock.content.cases.cases import case_names, load_case
from sympblock.fluoroscopy.dose import DoseRecord
from sympblock.procedure.acting.expert import Expert
from sympblock.procedure.cases.case_walk import CaseStep, CaseWalk
from sympblock.procedure.cases.room_result import EXPERTS_SIGNS, experts_result, scenario_named
from sympblock.procedure.event_lines import fields_of
from sympblock.procedure.events import Event
from sympblock.procedure.review.effect_sentences import OWN_SIGNS
from sympblock.procedure.room_record import room_for
from sympblock.procedure.room_sessions import patient_of_session
from sympblock.procedure.session_file import SessionFile
from sympblock.procedure.session_store import new_path
from sympblock.widgets.case_player.case_player import ASKED_NOTHING, ELSEWHERE, EXPERT_FAILED, CasePlayer
from sympblock.widgets.case_player.case_room import WAY_BACK
from sympblock.widgets.case_player.debrief_told import OTHER_READING, ROOM_ONLY, TURNED
from sympblock.widgets.case_player.probes import REFLECTION, forward_walk, gestures_of, solving_walk
from sympblock.widgets.case_player.told import node_words
from sympblock.widgets.core.panel import Panel
from sympblock.widgets.core.self_check import check_widget
from tests.widget_waits import shown_by


def has_room(name: str) -> bool:
    # A case that cannot be loaded fails its own tests, and is no reason that the others are not collected.
    return "kind: room" in (DATA_DIR / "cases" / f"{name}.yaml").read_text("utf-8")


#: The case with a room, and the one without.
WITH_ROOM, WITHOUT = "burning_foot", "sore_toe"
#: The short command plays one room; the long one plays those of all cases.
each_case = pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.long if has_room(name) and name != WITH_ROOM else ())
        for name in case_names()
    ],
)
JUDGING = {"Earned", "Missed", "Not reached", "Solved", "Look again"}


def kept(folder: Path) -> LearnerRecord:
    return LearnerRecord("11_simulated_cases/cases", folder)


def player(name: str = WITHOUT, folder: Path | None = None, sessions: Path | None = None) -> CasePlayer:
    return CasePlayer(name, kept(folder) if folder else None, sessions, is_blocking=True)


def do(panel: Panel, *gestures: dict[str, object]) -> None:
    for each in gestures:
        panel.receive(each)
        assert panel.problem == ""
        json.dumps(panel.view)


def words(panel: Panel) -> str:
    blocks = [*panel.view["story"], *panel.view["readout"]]
    parts = [part for block in blocks for part in (block.get("heading", ""), block.get("text", ""))]
    cells = [cell for block in blocks for row in block.get("rows", []) for cell in row]
    return " ".join([*parts, *cells])


def tags(panel: Panel) -> set[str]:
    return {block["tag"] for block in [*panel.view["story"], *panel.view["readout"]] if block.get("tag")}


def controls(panel: Panel) -> dict[str, dict[str, object]]:
    return {each["id"]: each for each in panel.view["controls"]}


def at_room(folder: Path | None = None, sessions: Path | None = None) -> CasePlayer:
    panel = player(WITH_ROOM, folder, sessions)
    for gesture in gestures_of(solving_walk(load_case(WITH_ROOM))):
        if gesture.get("id") == "expert":
            return panel
        do(panel, gesture)
    raise AssertionError("the case has no room")


@lru_cache
def experts_events() -> tuple[Event, ...]:
    scenario = scenario_named("case_burning_foot")
    first = room_for(scenario, patient_of_session(scenario, 0))
    *_, last = Expert(scenario, first, lambda _room, _pose, pulses: DoseRecord(pulses)).play()
    return last.events


def write_session(sessions: Path, is_finished: bool = True) -> None:
    """Write the expert's acts down as a learner's session."""
    own = SessionFile(new_path(sessions, "case_burning_foot"))
    own.begin("case_burning_foot")
    for event in experts_events():
        own.add(fields_of(event))
    if is_finished:
        own.end({"rating": "safe and effective"})


@each_case
def test_a_case_is_solved_by_gestures_and_judged_only_after_the_reflection(name: str) -> None:
    panel = player(name)
    *on, reflect, look = gestures_of(solving_walk(load_case(name)))
    for gesture in on:
        do(panel, gesture)
        assert not tags(panel) & JUDGING
    assert not controls(panel)["act"]["enabled"], "the debrief comes after the learner's own words"
    do(panel, look)
    assert not tags(panel) & JUDGING
    do(panel, reflect, look)
    assert tags(panel) == {"Solved", "Earned"}
    assert REFLECTION in words(panel)
    assert all(each.why in words(panel) for each in load_case(name).features)


@each_case
def test_who_always_goes_on_is_told_what_was_missed_and_why(name: str) -> None:
    case, panel = load_case(name), player(name)
    walk = forward_walk(case)
    do(panel, *gestures_of(walk))
    assert "Missed" in tags(panel) and "Solved" not in tags(panel)
    told = words(panel)
    for node in walk.passed:
        if option := walk.chosen_at(node):
            assert option.feedback in told


@each_case
def test_the_debrief_says_which_missing_key_feature_has_turned_the_case_and_where(name: str) -> None:
    case, panel = load_case(name), player(name)
    walk = forward_walk(case)
    do(panel, *gestures_of(walk))
    told, path = words(panel), [node.id for node in (*walk.passed, walk.now)]
    turned = {path.index(node.id) + 1 for _, node in walk.turns}
    said = {number for number in range(1, len(path) + 1) if TURNED.format(number=number) in told}
    assert said == turned
    lacking = {
        each.to
        for node in walk.passed
        if (option := walk.chosen_at(node))
        for each in option.missed
        if each.feature not in walk.earned and each.to in path
    }
    assert lacking <= {path[number - 1] for number in said}
    if name == WITH_ROOM:
        assert "alone" in lacking


def test_no_case_says_of_its_room_that_nothing_spoke_against_going_home() -> None:
    said = " ".join(experts_result("case_burning_foot").why)
    assert "What the model knows" in said and "decision on discharge" not in said


def test_the_letter_stands_first_and_what_is_not_asked_is_not_told() -> None:
    panel, case = player(), load_case(WITHOUT)
    assert panel.view["story"][0]["text"] == case.letter
    answers = [each.answer for each in case.start.questions]
    assert not any(each in words(panel) for each in answers)
    do(panel, {"event": "set", "id": "choice", "value": "well"}, {"event": "press", "id": "act"})
    assert [each for each in answers if each in words(panel)] == [case.start.questions[0].answer]
    assert panel.view["said"] == case.start.questions[0].answer


@pytest.mark.parametrize("name", [WITH_ROOM, WITHOUT])
def test_the_order_on_the_page_tells_nothing(name: str) -> None:
    panel = player(name)
    for _ in range(3):
        if "choice" in controls(panel):
            labels = [each["label"].casefold() for each in controls(panel)["choice"]["options"]]
            assert labels == sorted(labels)
        if "on" in controls(panel):
            do(panel, {"event": "press", "id": "on"}, {"event": "press", "id": "on"})


def test_a_node_offers_no_more_than_there_is_time_for() -> None:
    panel = player()
    for name in ("well", "night", "shoes"):
        do(panel, {"event": "set", "id": "choice", "value": name}, {"event": "press", "id": "act"})
    assert "choice" not in controls(panel) and "act" not in controls(panel)
    do(panel, {"event": "press", "id": "on"})
    assert panel.state.walk.now.id == "foot"


def test_nothing_is_lost_on_reload_whatever_the_step(tmp_path: Path) -> None:
    panel = player(WITH_ROOM, tmp_path)
    for gesture in gestures_of(solving_walk(load_case(WITH_ROOM))):
        do(panel, gesture)
        again = player(WITH_ROOM, tmp_path)
        assert again.state.walk == panel.state.walk
        assert (again.state.reflection, again.state.is_debriefed) == (panel.state.reflection, panel.state.is_debriefed)
    assert "Solved" in tags(again)


def test_each_case_is_left_and_found_again_by_itself(tmp_path: Path) -> None:
    panel = CasePlayer("", kept(tmp_path), None, is_blocking=True)
    do(panel, {"event": "set", "id": "case", "value": WITHOUT})
    do(panel, {"event": "set", "id": "choice", "value": "well"}, {"event": "press", "id": "act"})
    before = panel.state.walk
    do(panel, {"event": "set", "id": "case", "value": WITH_ROOM})
    labels = {each["value"]: each["label"] for each in controls(panel)["case"]["options"]}
    assert labels[WITHOUT].endswith("(begun)") and labels[WITH_ROOM].endswith("min)")
    assert panel.state.steps == ()
    do(panel, {"event": "set", "id": "case", "value": WITHOUT})
    assert panel.state.walk == before
    do(panel, {"event": "press", "id": "again"})
    assert panel.state.walk == player(WITHOUT, tmp_path).state.walk == before, "one click wipes nothing"
    assert list(controls(panel))[-1] == "really"
    do(panel, {"event": "press", "id": "again"})
    assert panel.state.walk == before and list(controls(panel))[-1] == "again"
    do(panel, {"event": "press", "id": "again"}, {"event": "press", "id": "really"})
    assert panel.state.steps == () and player(WITHOUT, tmp_path).state.steps == ()


def test_a_reload_opens_the_case_that_was_played_last(tmp_path: Path) -> None:
    panel = CasePlayer("", kept(tmp_path), None, is_blocking=True)
    for name in (WITH_ROOM, WITHOUT, WITH_ROOM, WITHOUT):
        do(panel, {"event": "set", "id": "case", "value": name}, {"event": "press", "id": "on"})
        do(panel, {"event": "press", "id": "on"})
        assert CasePlayer("", kept(tmp_path), None, is_blocking=True).state.case == name
    do(panel, {"event": "press", "id": "again"}, {"event": "press", "id": "really"})
    again = CasePlayer("", kept(tmp_path), None, is_blocking=True)
    assert (again.state.case, again.state.steps) == (WITHOUT, ())


def test_what_is_typed_at_the_end_is_kept_when_it_is_typed(tmp_path: Path) -> None:
    *on, reflect, _ = gestures_of(solving_walk(load_case(WITHOUT)))
    panel = CasePlayer("", kept(tmp_path), None, is_blocking=True)
    do(panel, {"event": "set", "id": "case", "value": WITHOUT}, *on, reflect)
    again = CasePlayer("", kept(tmp_path), None, is_blocking=True)
    assert controls(again)["reflection"]["value"] == REFLECTION and not again.state.is_debriefed


def test_who_goes_on_without_a_question_is_asked_once() -> None:
    panel = player()
    do(panel, {"event": "press", "id": "on"})
    assert panel.state.steps == () and panel.view["said"] == ASKED_NOTHING and ASKED_NOTHING in words(panel)
    do(panel, {"event": "set", "id": "choice", "value": "well"})
    assert ASKED_NOTHING not in words(panel) and controls(panel)["on"]["label"] == "Go on"
    do(panel, {"event": "press", "id": "act"}, {"event": "press", "id": "on"})
    assert panel.state.walk.now.id == "foot"
    do(panel, {"event": "press", "id": "on"}, {"event": "press", "id": "on"})
    assert panel.state.walk.now.id != "foot"


def test_a_decision_is_said_where_it_has_led() -> None:
    panel, walk = player(), solving_walk(load_case(WITHOUT))
    for gesture in gestures_of(walk):
        do(panel, gesture)
        last = panel.state.steps[-1] if panel.state.steps else None
        option = walk.chosen_at(walk.case.node(last.node)) if last else None
        story = [(block.get("heading"), block.get("text")) for block in panel.view["story"]]
        assert (("You decided", option.do) in story) if option else "You decided" not in dict(story)


def test_the_expert_who_sets_no_needle_says_why_before_the_case_goes_on() -> None:
    walk, room = CaseWalk(load_case("phantom_toes")), experts_result("case_phantom_today")
    node = walk.case.node("letter_back")
    before = next(each for each in walk.case.nodes if isinstance(each, RoomNode) and each.scenario == room.scenario)
    at_end = CaseWalk(walk.case, (CaseStep(node=before.id, room=room),))
    assert at_end.now == node
    first, *_ = node_words(at_end)
    assert scenario_named(room.scenario).answers["antithrombotics"] in first.text
    own = CaseWalk(walk.case, (CaseStep(node=before.id, room=room.model_copy(update={"is_experts": False})),))
    assert "apixaban" not in node_words(own)[0].text, "what the learner did not ask is not told"


def test_the_debrief_speaks_of_the_room_only_and_of_whose_reading_it_was() -> None:
    right, wrong = (player(WITH_ROOM), player(WITH_ROOM))
    solving = gestures_of(solving_walk(load_case(WITH_ROOM)))
    do(right, *solving)
    do(wrong, *({**each, "value": "not_shown"} if each.get("value") in READINGS else each for each in solving))
    assert wrong.state.walk.is_over
    for panel, is_other in ((right, False), (wrong, True)):
        told = words(panel)
        assert (OTHER_READING in told) == is_other
        assert ROOM_ONLY in told and "The interpretation points" not in told
        assert EXPERTS_SIGNS in told and OWN_SIGNS not in told


def test_to_wait_is_no_caution_and_each_failure_has_its_own_words(tmp_path: Path) -> None:
    panel = at_room(None, tmp_path)
    notes = {}
    for told in (panel.waiting_words, EXPERT_FAILED):
        panel.preparing = told
        notes[told] = next(each.tone for each in panel.readout(panel.state) if getattr(each, "text", "") == told)
    assert notes == {panel.waiting_words: "plain", EXPERT_FAILED: "caution"}
    do(panel, {"event": "press", "id": "act"})
    own = panel.failed_words
    do(panel, {"event": "press", "id": "expert"})
    assert panel.failed_words == EXPERT_FAILED != own


def test_a_stale_tab_takes_over_what_the_other_one_did(tmp_path: Path) -> None:
    stale, other = player(WITHOUT, tmp_path), player(WITHOUT, tmp_path)
    do(other, {"event": "set", "id": "choice", "value": "well"}, {"event": "press", "id": "act"})
    do(stale, {"event": "press", "id": "on"})
    assert stale.state.walk == other.state.walk and stale.state.notice == ELSEWHERE
    do(stale, {"event": "press", "id": "on"})
    assert stale.state.walk.now.id == "foot" and stale.state.notice == ""


def test_a_case_goes_on_while_another_one_is_played_in_another_tab(tmp_path: Path) -> None:
    here, other = player(WITHOUT, tmp_path), player("wet_shoes", tmp_path)
    do(other, {"event": "set", "id": "choice", "value": "used"}, {"event": "press", "id": "act"})
    do(here, {"event": "set", "id": "choice", "value": "well"}, {"event": "press", "id": "act"})
    assert here.state.notice == "" and [each.id for each in here.state.walk.asked] == ["well"]
    assert player("wet_shoes", tmp_path).state.steps == other.state.steps, "what the other tab wrote stays"


def test_a_record_that_fits_no_case_begins_the_case_anew(tmp_path: Path) -> None:
    kept(tmp_path).keep(WITHOUT, {"steps": [{"node": 7}], "colour": "red"})
    assert player(WITHOUT, tmp_path).state.steps == ()
    kept(tmp_path).keep(WITHOUT, {"steps": [{"node": "nowhere"}]})
    assert player(WITHOUT, tmp_path).state.walk == CaseWalk(load_case(WITHOUT))


def test_the_room_opens_on_the_scenario_of_the_case_alone_and_is_left_without_loss(tmp_path: Path) -> None:
    panel = at_room(tmp_path / "record", tmp_path / "sessions")
    assert panel.room == {"model": "", "is_open": False}
    do(panel, {"event": "press", "id": "act"})
    room = panel.case_room.room
    assert room is not None and panel.room == {"model": room.model_id, "is_open": True}
    assert [each.id for each in room.scenarios] == ["case_burning_foot"]
    assert room.fills_window and room.way_back == WAY_BACK and room.page["unfinished"] == ""
    room.receive({"event": "act", "act": "ask", "item": "consent"})
    do(panel, {"event": "leave_room"})
    assert panel.room["is_open"] is False and panel.state.walk.now.id == "room"
    assert controls(panel)["act"]["label"] == "Go on in the procedure room"
    do(panel, {"event": "press", "id": "act"})
    assert panel.case_room.room is room, "who comes back finds the room as it was left"


def test_the_patient_is_brought_while_the_page_of_the_room_is_read_and_only_then(tmp_path: Path) -> None:
    async def read() -> None:
        panel = CasePlayer(WITH_ROOM, kept(tmp_path / "record"), tmp_path / "sessions")
        room = panel.case_room.room
        assert room is not None and panel.room == {"model": "", "is_open": False}
        await shown_by(room, lambda: room.play is not None)
        assert room.play is not None and room.play.room.events == ()
        do(panel, {"event": "press", "id": "act"})
        assert panel.case_room.room is room and panel.room == {"model": room.model_id, "is_open": True}
        do(panel, {"event": "leave_room"}, {"event": "press", "id": "again"}, {"event": "press", "id": "really"})
        assert panel.case_room.room is room, "at the letter nobody is brought"

    waiting = at_room(tmp_path / "record", tmp_path / "sessions")
    assert waiting.case_room.room is None, "a twin that is never displayed brings nobody"
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, read()).result()


def test_a_closed_page_goes_on_with_the_session_that_was_left(tmp_path: Path) -> None:
    panel = at_room(tmp_path / "record", tmp_path / "sessions")
    do(panel, {"event": "press", "id": "act"})
    assert panel.case_room.room is not None
    panel.case_room.room.receive({"event": "act", "act": "ask", "item": "consent"})
    again = player(WITH_ROOM, tmp_path / "record", tmp_path / "sessions")
    assert controls(again)["act"]["label"] == "Go on in the procedure room" and not again.room["is_open"]
    do(again, {"event": "press", "id": "act"})
    room = again.case_room.room
    assert room is not None and room.play is not None
    assert [event.kind for event in room.play.room.events] == ["ask"]


def test_a_case_that_is_begun_again_finds_no_session_of_its_former_play(tmp_path: Path) -> None:
    panel = at_room(tmp_path / "record", tmp_path / "sessions")
    do(panel, {"event": "press", "id": "act"})
    assert panel.case_room.room is not None
    panel.case_room.room.receive({"event": "act", "act": "ask", "item": "consent"})
    do(panel, {"event": "leave_room"}, {"event": "press", "id": "again"}, {"event": "press", "id": "really"})
    panel = at_room(tmp_path / "record", tmp_path / "sessions")
    assert controls(panel)["act"]["label"] == "Open the procedure room"
    do(panel, {"event": "press", "id": "act"})
    room = panel.case_room.room
    assert room is not None and room.play is not None and room.play.room.events == ()


def test_the_case_goes_on_by_itself_when_the_session_in_its_room_ends(tmp_path: Path) -> None:
    panel = at_room(tmp_path / "record", tmp_path / "sessions")
    do(panel, {"event": "press", "id": "act"})
    room = panel.case_room.room
    assert room is not None
    room.receive({"event": "act", "act": "finish"})
    assert panel.room == {"model": "", "is_open": False}
    result = panel.state.walk.last_room
    assert result is not None and not result.is_experts and result.ending == "no_needle"
    assert panel.state.walk.now.id != "room"
    assert player(WITH_ROOM, tmp_path / "record").state.walk == panel.state.walk


def test_the_debrief_of_the_room_is_opened_from_that_of_the_case_and_not_before(tmp_path: Path) -> None:
    panel = at_room(tmp_path / "record", tmp_path / "sessions")
    do(panel, {"event": "press", "id": "act"})
    room = panel.case_room.room
    assert room is not None
    room.receive({"event": "act", "act": "finish"})
    while not panel.state.walk.is_over:
        assert "look_back" not in controls(panel)
        option = next(iter(controls(panel)["choice"]["options"]))
        do(panel, {"event": "set", "id": "choice", "value": option["value"]}, {"event": "press", "id": "act"})
    assert "look_back" not in controls(panel)
    do(panel, {"event": "set", "id": "reflection", "value": REFLECTION}, {"event": "press", "id": "act"})
    do(panel, {"event": "press", "id": "look_back"})
    assert panel.room == {"model": room.model_id, "is_open": True} and room.page["debrief"]
    before = panel.state
    do(panel, {"event": "leave_room"})
    assert panel.state == before and not panel.room["is_open"]


@pytest.mark.long
def test_a_session_that_was_finished_elsewhere_is_offered_and_none_is_made_up(tmp_path: Path) -> None:
    panel = at_room(None, tmp_path)
    assert "own" not in controls(panel)
    write_session(tmp_path, is_finished=False)
    assert "own" not in controls(at_room(None, tmp_path))
    write_session(tmp_path)
    panel = at_room(None, tmp_path)
    do(panel, {"event": "press", "id": "own"})
    room = panel.state.walk.last_room
    assert room is not None and not room.is_experts and room.ending == "effective"
    assert panel.state.walk.now.id == "week"
    assert [picture["id"] for picture in panel.view["pictures"]] == ["feet", "diary", "diary_narrow"]
    assert "You in the procedure room" in words(panel)


@pytest.mark.long
def test_a_session_that_ended_while_the_page_was_away_is_taken_at_the_next_press(tmp_path: Path) -> None:
    panel = at_room(tmp_path / "record", tmp_path / "sessions")
    do(panel, {"event": "press", "id": "act"}, {"event": "leave_room"})
    write_session(tmp_path / "sessions")
    do(panel, {"event": "press", "id": "act"})
    assert panel.state.walk.now.id == "week" and not panel.room["is_open"]


def test_what_was_done_in_the_room_is_not_judged_before_the_debrief() -> None:
    panel = player(WITH_ROOM)
    *on, reflect, look = gestures_of(solving_walk(load_case(WITH_ROOM)))
    for gesture in on:
        do(panel, gesture)
        room = panel.state.walk.last_room
        assert room is None or room.headline not in words(panel)
    do(panel, reflect, look)
    assert room is not None and room.headline in words(panel)


@pytest.mark.parametrize("name", [WITH_ROOM, WITHOUT])
def test_every_block_and_picture_stands_in_one_row_and_the_new_one_is_named(name: str) -> None:
    panel = player(name)
    marks = []
    for gesture in gestures_of(solving_walk(load_case(name))):
        do(panel, gesture)
        place, view = panel.place, panel.view
        for part in ("story", "readout"):
            assert sum(row["count"] for row in place[part]) == len(view[part])
        shown = [each for part in ("story", "readout") for row in place[part] for each in row["pictures"]]
        assert shown == [each["id"] for each in view["pictures"]] and len(set(shown)) == len(shown)
        new = view[place["new"]["part"]][place["new"]["index"]]
        assert new.get("heading") or new.get("caption")
        marks.append((place["mark"], gesture["event"]))
    steps = [mark for mark, event in marks if event == "press"]
    assert len(set(steps)) == len(steps), "every step leads the learner to something new"
    assert panel.view["readout"][panel.place["new"]["index"]]["heading"] == "Debrief"


def test_the_debrief_maps_the_path_and_draws_the_result_with_all_of_it_in_words() -> None:
    panel = player(WITH_ROOM)
    walk = forward_walk(load_case(WITH_ROOM))
    do(panel, *gestures_of(walk))
    ids = [each["id"] for each in panel.view["pictures"]]
    assert ids[0] == "path" and (len(ids) > 1) == any(isinstance(node, ResultNode) for node in walk.passed)
    table = next(block for block in panel.view["readout"] if block.get("caption") == "Your path, step by step")
    assert len(table["rows"]) == len(walk.passed) + 1
    assert "missed" in " ".join(row[2] for row in table["rows"])


def test_a_lesson_may_show_one_case_alone_and_no_unknown_one() -> None:
    assert "case" not in controls(player(WITHOUT)) and "case" in controls(CasePlayer(is_blocking=True))
    with pytest.raises(ValueError, match="nobody"):
        CasePlayer("nobody")


def test_the_self_check_plays_a_case_well_and_badly() -> None:
    assert all(each.is_good for each in check_widget(player(WITHOUT)))


def test_every_stage_has_a_name_on_the_page() -> None:
    panel = player()
    assert STAGES["history"] in [block["heading"] for block in panel.view["story"]]
