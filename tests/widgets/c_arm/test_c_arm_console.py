"""What the console decides in Python: what a picture costs, when the tube is on, and who is on the table."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor

import pytest

from sympblock.anatomy import typical_patient
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.image_marks import spots
from sympblock.widgets.c_arm_console.c_arm_console import CArmConsole
from sympblock.widgets.core.frame_queue import UNSEEN_AT_LEAST, UNSEEN_FOR_S


@pytest.fixture
def console() -> CArmConsole:
    made = CArmConsole(is_blocking=True)
    made.sent = []
    made.send = lambda content, buffers=None: made.sent.append((content, buffers))
    return made


def run(work: Coroutine) -> None:
    """Run in a thread of its own: browser tests of the same session leave a loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()


def frames(console: CArmConsole) -> list[dict]:
    return [content for content, _ in console.sent if content["event"] == "frame"]


def test_a_picture_costs_dose_and_moving_costs_none(console):
    console.receive({"event": "set", "id": "oblique_deg", "value": 30})
    assert console.arm.given.pulses == 0 and not frames(console)
    console.receive({"event": "press", "id": "shot"})
    assert console.arm.given.pulses == 1 and console.arm.given.kerma_area_ugy_m2 > 0
    content, (grey,) = console.sent[-1]
    assert len(grey) == content["size"] ** 2 and content["marks"] == ("L", "R")


def test_collimation_and_low_dose_cost_less(console):
    given = []
    for across, dose in ((100, "usual"), (50, "usual"), (50, "low")):
        console.receive({"event": "set", "id": "across_percent", "value": across})
        console.receive({"event": "set", "id": "dose", "value": dose})
        before = console.arm.given.kerma_area_ugy_m2
        console.receive({"event": "press", "id": "shot"})
        given.append(console.arm.given.kerma_area_ugy_m2 - before)
    assert given[0] > given[1] > given[2]


@pytest.mark.parametrize(("rate", "most"), [("15", UNSEEN_AT_LEAST), ("30", round(30 * UNSEEN_FOR_S))])
def test_live_pictures_stop_where_too_many_were_not_seen(console, rate, most):
    async def hold() -> None:
        console.receive({"event": "set", "id": "rate", "value": rate})
        console.receive({"event": "pedal", "down": True})
        await asyncio.sleep(0.8)
        assert console.is_on and len(frames(console)) == most
        console.receive({"event": "seen", "number": most})
        await asyncio.sleep(0.8)
        assert len(frames(console)) == 2 * most
        console.receive({"event": "pedal", "down": False})
        await asyncio.sleep(0.1)

    run(hold())
    assert not console.is_on


def test_a_pedal_that_is_pressed_again_at_once_runs_one_series(console):
    async def tap() -> None:
        for down in (True, False, True):
            console.receive({"event": "pedal", "down": down})
            await asyncio.sleep(0.02)
        running = [task for task in asyncio.all_tasks() if "_live" in repr(task.get_coro())]
        assert len(running) == 1
        console.receive({"event": "pedal", "down": False})
        await asyncio.sleep(0.02)
        assert not [task for task in asyncio.all_tasks() if "_live" in repr(task.get_coro())]

    run(tap())


def test_a_page_that_is_gone_gets_no_radiation(console, monkeypatch):
    monkeypatch.setattr("sympblock.widgets.core.frame_queue.GONE_AFTER_S", 0.2)

    async def leave() -> None:
        console.receive({"event": "pedal", "down": True})
        await asyncio.sleep(1.2)

    run(leave())
    assert not console.is_on and len(frames(console)) == UNSEEN_AT_LEAST


def test_a_page_that_is_a_little_slow_gets_its_next_picture_at_once(console):
    """It sees each picture a quarter of a second late: in that time come as many as may be on their way."""

    async def follow() -> None:
        console.receive({"event": "set", "id": "rate", "value": "30"})
        loop = asyncio.get_running_loop()

        def send(content, buffers=None):
            console.sent.append((content, buffers))
            if content["event"] == "frame":
                loop.call_later(0.25, console.handle, {"event": "seen", "number": content["number"]})

        console.send = send
        console.receive({"event": "pedal", "down": True})
        await asyncio.sleep(2.0)
        console.receive({"event": "pedal", "down": False})

    run(follow())
    assert len(frames(console)) > 0.8 * 2.0 * round(30 * UNSEEN_FOR_S) / 0.25


def test_keys_stop_at_the_end_of_what_the_machine_reaches(console):
    console.receive({"event": "nudge", "id": "oblique_deg", "steps": 500})
    assert console.state.oblique_deg == 95 and console.state.side == "right"
    console.receive({"event": "nudge", "id": "oblique_deg", "steps": -100})
    assert console.state.oblique_deg == 5 and console.state.side == "left"
    with pytest.raises(ValueError, match="nudged"):
        console.receive({"event": "nudge", "id": "seed", "steps": 1})


def test_the_way_the_held_picture_is_shown_costs_nothing(console):
    console.receive({"event": "press", "id": "shot"})
    shown = [console.sent[-1]]
    for name, value in (("contrast_percent", 200), ("inverted", True), ("flipped", True), ("names", True)):
        before = console.arm.given
        console.receive({"event": "set", "id": name, "value": value})
        shown.append(console.sent[-1])
        assert console.arm.given == before and shown[-1][0]["number"] == shown[0][0]["number"]
    assert shown[0][1] != shown[1][1] != shown[2][1]
    assert shown[3][0]["flipped"] and shown[4][0]["spots"] and not shown[3][0]["spots"]


def test_a_control_of_the_machine_leaves_the_held_picture_alone(console):
    console.receive({"event": "press", "id": "shot"})
    count = len(frames(console))
    console.receive({"event": "set", "id": "oblique_deg", "value": 20})
    console.receive({"event": "set", "id": "across_percent", "value": 40})
    assert len(frames(console)) == count


def test_names_stand_only_where_the_shutters_are_open(console):
    console.receive({"event": "set", "id": "names", "value": True})
    console.receive({"event": "set", "id": "along_percent", "value": 30})
    console.receive({"event": "press", "id": "shot"})
    found = {spot["text"]: spot["at"] for spot in frames(console)[-1]["spots"]}
    assert "L3" in found and not {"L1", "L5"} & set(found)


def test_no_name_lies_on_the_needle(console):
    console.receive({"event": "set", "id": "names", "value": True})
    named = []
    for button in ("shot", "needle", "shot"):
        console.receive({"event": "press", "id": button})
        named.append({spot["text"] for spot in frames(console)[-1]["spots"]})
    assert named[0] - named[2] == {"L3"}


def test_dose_begins_anew_at_zero_and_with_another_patient(console):
    for button in ("zero", "another"):
        console.receive({"event": "press", "id": "shot"})
        assert console.arm.given.pulses == 1
        console.receive({"event": "press", "id": button})
        assert console.arm.given.pulses == 0


def test_only_a_picture_that_is_shown_can_be_kept(console):
    def can_keep() -> bool:
        return next(control["enabled"] for control in console.view["controls"] if control["id"] == "keep")

    assert not can_keep()
    console.receive({"event": "press", "id": "shot"})
    assert can_keep()
    console.receive({"event": "press", "id": "keep"})
    assert console.sent[-1][0] == {"event": "keep", "number": 1, "caption": "AP, tilt 0°"}
    console.receive({"event": "press", "id": "another"})
    assert not can_keep() and console.state.kept == 0


def test_another_patient_is_another_picture(console):
    console.receive({"event": "press", "id": "shot"})
    console.receive({"event": "press", "id": "another"})
    console.receive({"event": "press", "id": "shot"})
    pictures = [buffers[0] for content, buffers in console.sent if content["event"] == "frame"]
    assert console.state.seed == 1 and pictures[0] != pictures[1]


@pytest.mark.parametrize(
    "gesture",
    [
        {"event": "set", "id": "oblique_deg", "value": 120},
        {"event": "set", "id": "field", "value": "999"},
        {"event": "explode"},
    ],
    ids=str,
)
def test_a_wrong_message_changes_nothing(console, gesture):
    before = console.state
    with pytest.raises(ValueError):
        console.receive(gesture)
    assert console.state == before


@pytest.mark.parametrize("side", ["left", "right"])
def test_names_stand_where_the_landmarks_are(side):
    pose = CArmPose(oblique_deg=0, side=side)
    found = {spot["text"]: spot for spot in spots(typical_patient(), pose)}
    assert {"L2", "L3", "L4", "pedicle", "transverse process", "spinous process"} <= set(found)
    assert found["L2"]["at"][1] < found["L3"]["at"][1] < found["L4"]["at"][1]
    assert (found["pedicle"]["at"][0] < 0.5) == (side == "left")
    assert found["transverse process"]["anchor"] == ("end" if side == "left" else "start")


def test_a_seen_frame_is_not_answered_and_a_key_is(console):
    console.receive({"event": "press", "id": "shot"})
    console.sent.clear()
    console._answer(console, {"event": "seen", "number": 1}, [])
    assert console.sent == []
    console._answer(console, {"event": "nudge", "id": "oblique_deg", "steps": 1, "page": "a", "sequence": 1}, [])
    assert console.sent == [({"event": "done", "sequence": 1}, None)]
