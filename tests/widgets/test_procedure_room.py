"""The procedure room in Python: acts become events, are kept, gone on with, and judged at the end."""

from __future__ import annotations

import asyncio
import dataclasses
import threading
from importlib import import_module

import numpy as np
import pytest

from sympblock.anatomy import typical_patient
from sympblock.block.needle.needle_target import target_mm
from sympblock.block.needle.structures_at_risk import Near
from sympblock.content.practice.scenarios import load_scenarios
from sympblock.procedure.debrief import measures_of
from sympblock.procedure.event_lines import event_of
from sympblock.procedure.events import Inject, Shot
from sympblock.procedure.room import replay
from sympblock.procedure.room_record import room_for
from sympblock.procedure.session_store import load
from sympblock.widgets.procedure_room.debrief_page import near_words
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom


def made(folder) -> ProcedureRoom:
    room = ProcedureRoom(folder, is_blocking=True)
    room.sent = []
    room.send = lambda content, buffers=None: room.sent.append(content)
    return room


@pytest.fixture
def room(tmp_path) -> ProcedureRoom:
    return made(tmp_path)


def act(room: ProcedureRoom, name: str, **more) -> None:
    room.receive({"event": "act", "act": name, **more})


def shot(room: ProcedureRoom) -> None:
    room.receive({"event": "press", "id": "shot"})


def needle_at_goal(room: ProcedureRoom) -> None:
    """Set a needle that ends at the target, by the room's own acts."""
    target = target_mm(room.play.room.patient, "L3", "left")
    act(room, "view", view="oblique")
    room.receive({"event": "set", "id": "oblique_deg", "value": 26})
    room.receive({"event": "set", "id": "left_mm", "value": round(float(target[0]))})
    room.receive({"event": "set", "id": "superior_mm", "value": round(float(target[2]))})
    shot(room)
    pose = room.arm.last.pose
    column, row = pose.pixel_of(target) / pose.pixel_count
    act(room, "mark", at=[float(column), float(row)])
    act(room, "numb")
    act(room, "enter")
    left = float(np.linalg.norm(target - np.array(room.play.room.needle.path_mm[0])))
    for step in (20.0, 20.0, 20.0, 20.0, 20.0, left - 100.0):
        act(room, "push", mm=min(step, 20.0))
    if left > 120.0:
        act(room, "push", mm=left - 120.0)


def test_nothing_is_written_before_the_first_act(room, tmp_path):
    shown = [part for part in room.page["checklist"] if part["is_done"]]
    assert shown == [] and list(tmp_path.iterdir()) == []
    act(room, "tick", item="consent")
    assert len(list(tmp_path.iterdir())) == 1
    assert [part["id"] for part in room.page["checklist"] if part["is_done"]] == ["consent"]


def test_the_mark_lies_where_the_click_was(room):
    act(room, "view", view="oblique")
    shot(room)
    act(room, "mark", at=[0.4, 0.55])
    column, row = room.arm.last.pose.pixel_of(np.array(room.play.room.mark_mm)) / room.arm.last.pose.pixel_count
    assert (column, row) == (pytest.approx(0.4, abs=2e-3), pytest.approx(0.55, abs=2e-3))
    assert "left of the midline" in room.page["needle"]["mark"]


def test_a_needle_along_the_beam_is_a_dot_and_reaches_its_goal(room):
    needle_at_goal(room)
    needle = room.play.room.needle
    places = room.arm.last.pose.pixel_of(np.array(needle.path_mm))
    assert np.ptp(places, axis=0).max() < 6.0
    assert np.linalg.norm(needle.tip_mm - target_mm(room.play.room.patient, "L3", "left")) < 2.0


def test_a_whole_block_is_kept_judged_and_summed_up(room, tmp_path):
    act(room, "plan", level="L3", side="left")
    for part in room.page["checklist"]:
        act(room, "tick", item=part["id"])
    act(room, "view", view="ap")
    shot(room)
    needle_at_goal(room)
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
    act(room, "wait", minutes=40)
    gained = float(room.page["feet"][-1].split("warmed by ")[1].split(" °C")[0])
    assert len(room.page["feet"]) == 3 and gained > 4.0
    act(room, "remove")
    act(room, "finish")
    found = room.page["debrief"]
    missed = [each["title"] for each in found["checked"] if each["outcome"] == "missed"]
    # The needle was pushed in one go: nobody looked at it while it was shallow.
    assert missed == ["Needle seen end on while it was still shallow"]
    stored = load(next(tmp_path.iterdir()), event_of)
    assert stored.summary["rating"] == found["headline"] == "safe and effective"
    assert [event.ml for event in stored.events if isinstance(event, Inject)] == [1.0, 5.0, 5.0]
    assert sum(event.pulses for event in stored.events if isinstance(event, Shot)) == room.arm.given.pulses


def test_a_run_of_pictures_is_written_down_place_by_place(room):
    for turn in (0.0, 0.0, 30.0):
        room.arm.take(dataclasses.replace(room.state, oblique_deg=turn), 0.125)
    act(room, "tick", item="consent")
    assert [(event.oblique_deg, event.pulses) for event in room.play.room.of(Shot)] == [(0.0, 2), (30.0, 1)]


def test_contrast_is_seen_in_the_next_picture(room):
    needle_at_goal(room)
    act(room, "view", view="ap")
    shot(room)
    before = room.arm.table.imager.shown_anew(room_window(room)).copy().astype(float)
    act(room, "inject", live=False)
    shot(room)
    after = room.arm.table.imager.shown_anew(room_window(room)).astype(float)
    column, row = (room.arm.last.pose.pixel_of(room.play.room.needle.tip_mm)).astype(int)
    around = slice(row - 8, row + 8), slice(column - 8, column + 8)
    assert before[around].mean() - after[around].mean() > 15.0


class Counted:
    """Counts the calls of something that takes long."""

    def __init__(self, monkeypatch, *places: str) -> None:
        self.count = 0
        for place in places:
            monkeypatch.setattr(place, self._counting(import_module(place.rpartition(".")[0]), place))

    def _counting(self, module, place: str):
        made = getattr(module, place.rpartition(".")[2])

        def counted(*given, **named):
            self.count += 1
            return made(*given, **named)

        return counted


CONTENTS = "sympblock.widgets.procedure_room.beam_contents"


def test_only_what_has_changed_is_placed_anew(room, monkeypatch):
    needle_at_goal(room)
    clouds = Counted(monkeypatch, f"{CONTENTS}.cloud_of")
    needles = Counted(monkeypatch, f"{CONTENTS}.needle_mesh")
    placed: list[str] = []
    put = room.arm.table.imager.put
    monkeypatch.setattr(room.arm.table.imager, "put", lambda name, *more: (placed.append(name), put(name, *more)))
    act(room, "inject", live=False)
    assert (clouds.count, needles.count, placed) == (1, 0, ["iohexol_300"])
    act(room, "tick", item="consent")
    act(room, "aspirate")
    act(room, "wait", minutes=1)
    act(room, "read", pattern="prevertebral", decision="go_on")
    act(room, "agent", value="bupivacaine_025")
    act(room, "inject", live=False)
    assert (clouds.count, needles.count, placed) == (1, 0, ["iohexol_300"])
    act(room, "push", mm=-5)
    assert (clouds.count, needles.count, placed) == (1, 1, ["iohexol_300", "steel"])
    act(room, "agent", value="contrast")
    act(room, "inject", live=False)
    # What lies at the first tip was meshed before.
    assert (clouds.count, needles.count, placed[2:]) == (2, 1, ["iohexol_300"])


def test_a_patient_who_comes_new_has_nothing_in_the_beam(room):
    needle_at_goal(room)
    act(room, "inject", live=False)
    act(room, "again")
    assert room.arm.table.imager.foreign == {}


def room_window(room):
    from sympblock.widgets.c_arm_console.console_state import window_of

    return window_of(room.state)


def test_acts_that_make_no_sense_say_what_to_do_and_change_nothing(room):
    for name, more, words in (
        ("enter", {}, "Mark the entry point first"),
        ("push", {"mm": 5}, "no needle"),
        ("aspirate", {}, "no needle"),
        ("mark", {"at": [0.5, 0.5]}, "Take a spot image first"),
        ("steer", {"to": "left"}, "nothing to move"),
    ):
        act(room, name, **more)
        assert words in room.page["notice"]
    assert room.play.room.events == ()
    with pytest.raises(ValueError, match="no act"):
        act(room, "fly")


def test_arrows_move_the_mark_then_aim_then_bend(room):
    needle_at_goal(room)
    act(room, "remove")
    before = np.array(room.play.room.mark_mm)
    act(room, "steer", to="left")
    assert room.play.room.mark_mm[0] - before[0] == pytest.approx(2.0, abs=1e-6)
    act(room, "enter")
    heading = np.array(room.play.room.needle.heading)
    assert room.page["needle"]["hint"] == "Arrows redirect the needle by 1° as seen in this view."
    act(room, "steer", to="up")
    assert room.play.room.needle.heading[2] > heading[2]
    for _ in range(3):
        act(room, "push", mm=10)
    assert room.page["needle"]["hint"].startswith("Too deep to redirect")
    act(room, "steer", to="down")
    assert room.page["needle"]["bends"] and room.play.room.needle.bevel[2] < 0
    act(room, "steer", to="straight")
    assert not room.page["needle"]["bends"]


def test_a_session_that_was_left_is_gone_on_with(room, tmp_path):
    needle_at_goal(room)
    again = made(tmp_path)
    assert "Unfinished session: Your first block" in again.page["unfinished"]
    act(again, "resume")
    assert again.play.room.needle == room.play.room.needle and again.play.room.notes == room.play.room.notes
    act(again, "aspirate")
    stored = load(next(tmp_path.iterdir()), event_of)
    assert stored.events[-1].kind == "aspirate" and len(list(tmp_path.iterdir())) == 1


def test_a_damaged_session_is_told_and_costs_nothing_else(room, tmp_path):
    act(room, "tick", item="consent")
    path = next(tmp_path.iterdir())
    path.write_bytes(b"\x00\n" + path.read_bytes())
    again = made(tmp_path)
    assert path.name in again.page["damaged"][0] and again.page["unfinished"] == ""
    act(again, "tick", item="consent")
    assert again.page["notice"] == ""


def test_postponing_is_right_where_the_patient_is_anticoagulated(room):
    place = next(i for i, each in enumerate(room.scenarios) if each.postpone)
    act(room, "scenario", place=place)
    act(room, "tick", item="antithrombotics")
    assert "apixaban" in room.page["notes"][0]["text"]
    act(room, "finish")
    found = room.page["debrief"]
    assert found["headline"] == "correctly postponed" and found["is_good"]
    assert "missed" not in {each["outcome"] for each in found["checked"]}


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
    assert time_out(room)["title"].endswith("left, L3") and time_out(room)["is_done"]
    act(room, "plan", level="L3", side="right")
    assert time_out(room)["title"].endswith("right, L3") and not time_out(room)["is_done"]


def test_a_wrong_side_is_the_headline(room):
    act(room, "plan", level="L3", side="right")
    needle_at_goal(room)
    act(room, "remove")
    act(room, "finish")
    assert room.page["debrief"]["headline"].startswith("Wrong side: left requested")


def test_the_guide_does_not_move_on_with_a_stray_mark_or_a_tip_off_the_end_point(room):
    act(room, "plan", level="L3", side="left")
    for part in room.page["checklist"]:
        act(room, "tick", item=part["id"])
    for view in ("ap", "oblique"):
        act(room, "view", view=view)
        shot(room)
    act(room, "mark", at=[0.9, 0.5])
    assert room.page["guide"]["title"] == "Mark the entry point"
    assert "must be marked in the oblique image" in room.page["guide"]["ask"]
    needle_at_goal(room)
    act(room, "push", mm=-20)
    for view in ("lateral", "ap"):
        act(room, "view", view=view)
        shot(room)
    assert room.page["guide"]["title"] == "Both end points"
    assert "not at the end point" in room.page["guide"]["ask"]


def test_structures_close_to_the_tip_are_told_in_words(room):
    needle_at_goal(room)
    act(room, "inject", live=False)
    measures = measures_of(room.play.room)
    close = dataclasses.replace(measures, near=(Near("inferior_vena_cava", 1.2), Near("aorta", 9.0)))
    assert near_words(measures) == []
    assert near_words(close) == ["At the last injection the tip was 1 mm from this structure: inferior vena cava."]


def test_without_probes_nothing_can_be_compared(room):
    assert "no probes" in room.page["feet"][0]
    act(room, "tick", item="baseline_feet")
    assert room.page["feet"] == ["Before the block: left 27.6, right 27.6 °C."]


def test_too_much_drug_for_the_weight_is_told(room):
    assert room.play.is_allowed({"bupivacaine": 100.0}) and not room.play.is_allowed(
        {"bupivacaine": 100.0, "lidocaine": 250.0}
    )


def test_names_of_the_patient_are_not_told(room):
    rows = [row[0] for block in room.view["readout"] if block["kind"] == "table" for row in block["rows"]]
    assert "On the table" not in rows


def test_a_live_injection_shows_more_and_more_contrast(tmp_path, monkeypatch):
    """In a running loop the pictures follow the fluid, its spread is computed once, and the tube is off at the end."""
    result: dict = {}
    spreads = Counted(monkeypatch, "sympblock.procedure.room.inject")

    async def go() -> None:
        room = ProcedureRoom(tmp_path, is_blocking=True)
        volumes: list[float] = []
        frames: list[int] = []

        def hear(content, buffers=None) -> None:
            if content["event"] == "frame":
                frames.append(content["number"])
                room.handle({"event": "seen", "number": content["number"]})

        room.send = hear
        needle_at_goal(room)
        room._is_blocking = False
        put = room.arm.table.imager.put

        def watched(material, meshes, shares=None):
            if material == "iohexol_300" and meshes:
                volumes.append(
                    sum(mesh.volume_mm3() * share for mesh, share in zip(meshes, shares, strict=True)) / 1000
                )
            put(material, meshes, shares)

        room.arm.table.imager.put = watched
        before = len(frames)
        act(room, "inject", live=True)
        await room.syringe.task
        result.update(
            volumes=volumes, frames=len(frames) - before, is_on=room.is_on, busy=room.page["busy"], room=room.play.room
        )

    thread = threading.Thread(target=lambda: asyncio.run(go()))
    thread.start()
    thread.join(60)
    assert result["volumes"] == sorted(result["volumes"]) and result["volumes"][-1] == pytest.approx(1.0, rel=1e-3)
    assert spreads.count == 1
    assert result["frames"] >= 5 and not result["is_on"] and result["busy"] == ""
    assert result["room"].injections[-1].event.is_watched
    again = replay(room_for(load_scenarios()[0], typical_patient()), result["room"].events)
    watched, replayed = result["room"].injections[-1].spread, again.injections[-1].spread
    assert (watched.filled_ml() == replayed.filled_ml()).all() and again.notes == result["room"].notes


def test_level_and_side_can_be_chosen_until_a_needle_is_set(room):
    act(room, "plan", level="L4", side="right")
    assert (room.play.room.level, room.play.room.side, room.state.side) == ("L4", "right", "right")
    needle_at_goal(room)
    act(room, "plan", level="L2", side="left")
    assert room.play.room.level == "L4" and "can no longer be changed" in room.page["notice"]


def test_somebody_new_comes_each_time_and_is_found_again(room, tmp_path):
    place = next(i for i, each in enumerate(room.scenarios) if each.is_new_each_time)
    act(room, "scenario", place=place)
    first = room.state.seed
    act(room, "tick", item="consent")
    patient = room.play.room.patient
    again = made(tmp_path)
    act(again, "resume")
    assert again.state.seed == first and again.play.room.patient is patient
    act(again, "again")
    assert again.state.seed == first + 1 and again.play.room.patient is not patient


def test_waiting_for_hours_is_no_fault(room):
    needle_at_goal(room)
    act(room, "tick", item="baseline_feet")
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
    act(room, "tick", item="consent")
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
