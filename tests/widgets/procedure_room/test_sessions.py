"""A session in the room is kept, gone on with, and judged at its end by what was done."""

from __future__ import annotations

import dataclasses
import json

import pytest

from sympblock.procedure.event_lines import event_of
from sympblock.procedure.events import Inject, Shot
from sympblock.procedure.session_store import load
from sympblock.widgets.procedure_room.resumption import EARLIER
from tests.sample_room import act, answered, made, needle_at_target, shot


def test_nothing_is_written_before_the_first_act(room, tmp_path):
    shown = [part for part in room.page["checklist"] if part["is_done"]]
    assert shown == [] and list(tmp_path.iterdir()) == []
    answered(room, "consent")
    assert len(list(tmp_path.iterdir())) == 1
    assert [part["id"] for part in room.page["checklist"] if part["is_done"]] == ["consent"]


def test_a_whole_block_is_kept_judged_and_summed_up(room, tmp_path):
    act(room, "plan", level="L3", side="left")
    answered(room)
    act(room, "view", view="ap")
    shot(room)
    needle_at_target(room)
    for view in ("oblique", "lateral", "ap"):
        act(room, "view", view=view)
        shot(room)
    assert room.page["guide"]["title"] == "Aspirate"
    act(room, "aspirate")
    assert room.page["guide"]["title"] == "Contrast under live fluoroscopy"
    act(room, "inject", live=True)
    act(room, "view", view="lateral")
    shot(room)
    act(room, "read", pattern="prevertebral", decision="go_on")
    act(room, "agent", value="bupivacaine_025")
    act(room, "ml", value="5")
    for _ in range(2):
        act(room, "aspirate")
        act(room, "inject", live=False)
        act(room, "wait", minutes=1)
    assert room.page["guide"]["title"] == "Watch both feet"
    act(room, "wait", minutes=60)
    gained = float(room.page["feet"][-1].split("warmed by ")[1].split(" °C")[0])
    assert len(room.page["feet"]) == 3 and gained > 4.0
    soles = room.page["soles"]
    assert [each["minutes"] for each in soles] == sorted({each["minutes"] for each in soles})
    (first, last), told = (soles[0], soles[-1]), room.page["feet"]
    assert f"left {first['left']:.1f}, right {first['right']:.1f}" in told[0]
    assert f"left {last['left']:.1f}, right {last['right']:.1f}" in told[1]
    act(room, "remove")
    assert room.page["guide"]["title"] == "Decide on discharge" and room.page["discharge"]["is_open"]
    for check in room.page["discharge"]["checks"]:
        act(room, "check", check=check["id"])
    assert all(check["is_done"] and "“" in check["answer"] for check in room.page["discharge"]["checks"])
    act(room, "discharge", decision="home")
    assert room.page["discharge"]["decided"] == "Home now" and room.page["guide"]["title"] == "All steps are done"
    act(room, "finish")
    found = room.page["debrief"]
    assert [each["title"] for each in found["checked"] if each["outcome"] == "missed"] == []
    stored = load(next(tmp_path.iterdir()), event_of)
    assert stored.summary["rating"] == found["headline"] == "safe and effective"
    assert [event.ml for event in stored.events if isinstance(event, Inject)] == [1.0, 5.0, 5.0]
    assert sum(event.pulses for event in stored.events if isinstance(event, Shot)) == room.arm.given.pulses


def test_a_session_that_was_left_is_gone_on_with(room, tmp_path):
    needle_at_target(room)
    again = made(tmp_path)
    assert "Unfinished session: Your first block" in again.page["unfinished"]
    act(again, "resume")
    assert again.play.room.needle == room.play.room.needle and again.play.room.notes == room.play.room.notes
    act(again, "aspirate")
    stored = load(next(tmp_path.iterdir()), event_of)
    assert stored.events[-1].kind == "aspirate" and len(list(tmp_path.iterdir())) == 1


def test_a_session_that_was_played_on_in_another_tab_is_offered_as_it_stands_now(room, tmp_path):
    answered(room, "consent")
    other = made(tmp_path)
    answered(room, "images")
    act(other, "resume")
    assert other.play.room.ticked == {"consent", "images"}
    answered(other, "monitoring")
    answered(room, "pillow")
    files = [load(path, event_of) for path in sorted(tmp_path.iterdir())]
    assert [[event.item for event in stored.events if event.kind == "tick"][2:] for stored in files] == [
        ["monitoring"],
        ["pillow"],
    ]


def test_a_session_whose_acts_cannot_happen_any_more_makes_way_for_a_new_one(room, tmp_path):
    answered(room, "consent")
    path = next(tmp_path.iterdir())
    head = path.read_bytes().splitlines()[0]
    path.write_bytes(head + b'\n{"kind": "advance", "at_s": 1.0, "by_mm": 5.0}\n')
    before = path.read_bytes()
    again = made(tmp_path)
    assert again.page["unfinished"]
    act(again, "resume")
    assert "cannot be resumed" in again.page["notice"] and again.page["unfinished"] == ""
    answered(again, "consent")
    assert again.page["notice"] == "" and again.play.room.ticked == {"consent"}
    assert path.read_bytes() == before and len(list(tmp_path.iterdir())) == 2


def test_a_damaged_session_is_told_and_costs_nothing_else(room, tmp_path):
    answered(room, "consent")
    path = next(tmp_path.iterdir())
    path.write_bytes(b"\x00\n" + path.read_bytes())
    again = made(tmp_path)
    assert path.name in again.page["damaged"][0] and again.page["unfinished"] == ""
    answered(again, "consent")
    assert again.page["notice"] == ""


def test_postponing_is_right_where_the_patient_is_anticoagulated(room):
    place = next(i for i, each in enumerate(room.scenarios) if each.postpone)
    act(room, "scenario", place=place)
    act(room, "ask", item="antithrombotics")
    assert "apixaban" in room.page["notes"][0]["text"]
    act(room, "finish")
    found = room.page["debrief"]
    assert found["headline"] == "correctly postponed" and found["is_good"]
    assert "missed" not in {each["outcome"] for each in found["checked"]}


def test_to_postpone_after_the_answer_was_accepted_is_not_good(room):
    place = next(i for i, each in enumerate(room.scenarios) if each.postpone)
    act(room, "scenario", place=place)
    answered(room, "antithrombotics")
    act(room, "finish")
    found = room.page["debrief"]
    assert "accepted" in found["headline"] and not found["is_good"]


def test_to_postpone_without_the_reason_is_not_good(room):
    place = next(i for i, each in enumerate(room.scenarios) if each.postpone)
    act(room, "scenario", place=place)
    act(room, "finish")
    found = room.page["debrief"]
    assert found["headline"] == "postponed without asking for the reason" and not found["is_good"]


def time_out(room):
    """Return the tick of the time-out as the page shows it."""
    return next(each for each in room.page["checklist"] if each["id"] == "time_out")


def test_the_time_out_restates_side_and_level_that_were_chosen(room):
    act(room, "tick", item="time_out")
    assert "Choose side and level first" in room.page["notice"] and room.play.room.events == ()
    assert room.page["plan"] == {"level": "", "side": "", "is_open": True}
    assert not time_out(room)["is_open"]
    act(room, "plan", level="L3", side="left")
    act(room, "tick", item="time_out")
    assert "Ask the nurse first" in room.page["notice"] and not time_out(room)["is_done"]
    answered(room, "time_out")
    assert time_out(room)["title"].endswith("left, L3") and time_out(room)["is_done"]
    act(room, "plan", level="L3", side="right")
    assert time_out(room)["title"].endswith("right, L3") and not time_out(room)["is_done"]
    assert time_out(room)["answer"] == ""


def test_a_wrong_side_is_the_headline(room):
    act(room, "plan", level="L3", side="right")
    needle_at_target(room)
    act(room, "remove")
    act(room, "finish")
    assert room.page["debrief"]["headline"].startswith("Wrong side: left requested")


def test_the_guide_does_not_move_on_with_a_stray_mark_or_a_tip_off_the_end_point(room):
    act(room, "plan", level="L3", side="left")
    answered(room)
    for view in ("ap", "oblique"):
        act(room, "view", view=view)
        shot(room)
    act(room, "mark", at=[0.9, 0.5])
    assert room.page["guide"]["title"] == "Mark the entry point"
    assert "must be marked in the oblique image" in room.page["guide"]["ask"]
    needle_at_target(room)
    act(room, "push", mm=-20)
    for view in ("lateral", "ap"):
        act(room, "view", view=view)
        shot(room)
    assert room.page["guide"]["title"] == "Both end points"
    assert "not at the end point" in room.page["guide"]["ask"]


def test_without_probes_nothing_can_be_compared(room):
    assert "no probes" in room.page["feet"][0] and room.page["soles"] == []
    answered(room, "baseline_feet")
    assert room.page["feet"] == ["Before the block: left 27.6, right 27.6 °C."]


def test_names_of_the_patient_are_not_told(room):
    rows = [row[0] for block in room.view["readout"] if block["kind"] == "table" for row in block["rows"]]
    assert "On the table" not in rows


def test_level_and_side_can_be_chosen_until_a_needle_is_set(room):
    act(room, "plan", level="L4", side="right")
    assert (room.play.room.level, room.play.room.side, room.state.side) == ("L4", "right", "right")
    needle_at_target(room)
    act(room, "plan", level="L2", side="left")
    assert room.play.room.level == "L4" and "can no longer be changed" in room.page["notice"]


def test_of_two_levels_the_other_one_can_be_chosen_once_the_needle_is_out(room):
    act(room, "scenario", place=[each.id for each in room.scenarios].index("two_needles"))
    act(room, "plan", level="L2", side="right")
    act(room, "view", view="ap")
    shot(room)
    act(room, "mark", at=[0.6, 0.5])
    act(room, "enter")
    act(room, "plan", level="L4", side="right")
    assert room.play.room.level == "L2" and "Remove the needle first" in room.page["notice"]
    assert not room.page["plan"]["is_open"]
    act(room, "remove")
    assert room.page["plan"]["is_open"]
    act(room, "plan", level="L4", side="right")
    assert room.play.room.level == "L4" and room.page["notice"] == ""
    assert not time_out(room)["is_done"]


def test_the_guide_says_what_it_passed_over(room):
    act(room, "plan", level="L3", side="left")
    answered(room)
    act(room, "view", view="ap")
    shot(room)
    act(room, "mark", at=[0.42, 0.5])
    act(room, "numb")
    act(room, "enter")
    act(room, "push", mm=20.0)
    assert room.page["guide"]["title"] == "Square, then turn" and room.page["guide"]["passed"] == []
    shot(room)
    assert room.page["guide"]["title"] == "Advance, check depth in the lateral view"
    assert [each["title"] for each in room.page["guide"]["passed"]] == ["Square, then turn", "Mark the entry point"]
    assert all(each["words"] for each in room.page["guide"]["passed"])


def test_somebody_new_comes_each_time_and_is_found_again(room, tmp_path):
    place = next(i for i, each in enumerate(room.scenarios) if each.is_new_each_time)
    act(room, "scenario", place=place)
    first = room.state.seed
    answered(room, "consent")
    patient = room.play.room.patient
    again = made(tmp_path)
    act(again, "resume")
    assert again.state.seed == first and again.play.room.patient is patient
    act(again, "again")
    assert again.state.seed == first + 1 and again.play.room.patient is not patient


@pytest.mark.long
def test_waiting_for_hours_is_no_fault(room):
    needle_at_target(room)
    answered(room, "baseline_feet")
    act(room, "agent", value="lidocaine_1")
    act(room, "inject", live=False)
    for _ in range(5):
        act(room, "wait", minutes=60)
    assert "300 min after" in room.page["feet"][1]


def test_a_needle_that_was_set_is_no_postponement(room):
    place = next(i for i, each in enumerate(room.scenarios) if each.postpone)
    act(room, "scenario", place=place)
    shot(room)
    act(room, "mark", at=[0.4, 0.5])
    act(room, "enter")
    act(room, "remove")
    act(room, "finish")
    assert room.page["debrief"]["headline"] == "should have been postponed"


def test_pictures_under_way_belong_to_the_session_that_is_left(room, tmp_path):
    answered(room, "consent")
    room.arm.take(room.state, 0.125)
    act(room, "scenario", place=0)
    stored = load(next(tmp_path.iterdir()), event_of)
    assert [event.pulses for event in stored.events if isinstance(event, Shot)] == [1]


def test_the_dose_of_a_session_begins_at_zero(room):
    shot(room)
    assert room.arm.given.pulses == 1
    act(room, "scenario", place=0)
    assert room.arm.given.pulses == 0


def test_the_tube_is_off_when_a_session_ends(room):
    room.arm.switch(True)
    assert room.is_on
    act(room, "finish")
    assert not room.is_on


def rows(room) -> list[list[str]]:
    """Return the dose table as the page shows it."""
    tables = [block for block in room.view["readout"] if block["kind"] == "table"]
    return next(table["rows"] for table in tables if "Dose" in table["caption"])


def pictures(room) -> list[tuple[str, str]]:
    """Return what was sent to the monitors since the last time both were emptied: pictures with their notes, and copies."""
    sent = [content for content in room.sent if content["event"] in ("frame", "keep", "clear")]
    last = max((n for n, content in enumerate(sent) if content["event"] == "clear"), default=-1)
    return [(content["event"], content.get("caption") or content.get("note", "")) for content in sent[last + 1 :]]


@pytest.mark.long
def test_a_resumed_session_has_the_dose_table_the_c_arm_and_both_monitors_of_the_one_before(room, tmp_path):
    for name, value in (("field", "230"), ("across_percent", 60), ("dose", "high")):
        room.receive({"event": "set", "id": name, "value": value})
    act(room, "view", view="ap")
    shot(room)
    room.receive({"event": "press", "id": "keep"})
    needle_at_target(room)
    act(room, "inject", live=True)
    room.receive({"event": "pedal", "down": True})
    room.receive({"event": "pedal", "down": False})
    act(room, "view", view="lateral")
    shot(room)
    given, table = room.arm.given, rows(room)
    again = made(tmp_path)
    act(again, "resume")
    assert rows(again) == table and again.arm.given.pulses == given.pulses > 5
    assert again.arm.given.kerma_area_gy_cm2 == pytest.approx(given.kerma_area_gy_cm2, abs=1e-5)
    assert again.arm.last.pose == room.arm.last.pose and again.arm.last.shutters == room.arm.last.shutters
    assert again.state == dataclasses.replace(room.state, kept=again.state.kept) and again.state.kept
    assert pictures(again) == [
        ("frame", EARLIER),
        ("keep", "AP, tilt 0°"),
        ("frame", EARLIER),
    ]
    shot(again)
    assert again.arm.given.pulses == given.pulses + 1


def test_a_session_without_a_picture_is_resumed_with_empty_monitors(room, tmp_path):
    answered(room, "consent")
    again = made(tmp_path)
    act(again, "resume")
    assert pictures(again) == [] and again.arm.last is None and again.arm.given.pulses == 0


def test_the_mark_in_the_last_picture_is_seen_again_and_can_be_moved(room, tmp_path):
    shot(room)
    act(room, "mark", at=[0.4, 0.5])
    again = made(tmp_path)
    act(again, "resume")
    assert again.page["entry"]["at"] == pytest.approx(room.page["entry"]["at"])
    assert again.page["entry"]["number"] == again.arm.number
    act(again, "steer", to="up")
    assert again.page["notice"] == ""


def test_an_image_that_is_saved_while_the_pedal_is_down_does_not_part_the_run(room, tmp_path):
    room.arm.switch(True)
    room.arm.take(room.state, 0.125)
    room.receive({"event": "press", "id": "keep"})
    room.arm.take(room.state, 0.125)
    room.arm.switch(False)
    room.play.end_run()
    stored = load(next(tmp_path.iterdir()), event_of)
    assert [event.kind for event in stored.events] == ["shot", "save"] and stored.events[0].pulses == 2


def test_a_session_of_which_the_kerma_was_not_noted_says_so(room, tmp_path):
    shot(room)
    path = next(tmp_path.iterdir())
    head, line = path.read_text("utf-8").splitlines()
    noted = {key: value for key, value in json.loads(line).items() if key not in ("reference_kerma_ugy", "setting")}
    path.write_text(f"{head}\n{json.dumps(noted)}\n", "utf-8")
    again = made(tmp_path)
    act(again, "resume")
    assert ["Air kerma at the reference point", "not recorded"] in [list(row) for row in rows(again)]
