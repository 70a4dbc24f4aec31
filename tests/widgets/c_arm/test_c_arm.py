"""A C-arm without any page: it takes pictures, counts what they give, and tells who holds its wires."""

from __future__ import annotations

import asyncio
import dataclasses
from concurrent.futures import ThreadPoolExecutor

import pytest

from sympblock.anatomy import typical_patient
from sympblock.widgets.c_arm_console.arm_panel import ArmPanel
from sympblock.widgets.c_arm_console.arm_wires import CArmWires
from sympblock.widgets.c_arm_console.c_arm import CArm, NobodyThereError, OnTable
from sympblock.widgets.c_arm_console.c_arm_console import CArmConsole
from sympblock.widgets.c_arm_console.console_controls import (
    CONSOLE_GROUPS,
    ConsoleReadiness,
    controls_of,
)
from sympblock.widgets.c_arm_console.console_state import ConsoleState
from sympblock.widgets.c_arm_tasks.c_arm_tasks import CArmTasks
from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom


class Wired:
    """Holds what a C-arm reports."""

    def __init__(self) -> None:
        self.stands = ConsoleState()
        self.sent: list[dict] = []
        self.switched: list[bool] = []
        self.taken: list = []
        wires = CArmWires(
            stands=lambda: self.stands,
            send=lambda content, buffers: self.sent.append(content),
            switched=self.switched.append,
            show=lambda said: None,
            pictured=self.taken.append,
        )
        self.arm = CArm(wires)


@pytest.fixture
def wired() -> Wired:
    made = Wired()
    made.arm.lay(OnTable.of(typical_patient(), seed=0))
    return made


def test_without_anybody_on_the_table_there_is_no_radiation():
    wired = Wired()
    wired.arm.press_pedal(True)
    assert not wired.arm.is_on and wired.switched == [] and wired.sent == []
    with pytest.raises(NobodyThereError):
        wired.arm.take()


def test_a_picture_is_taken_as_the_console_stands_and_counts(wired):
    wired.stands = dataclasses.replace(wired.stands, oblique_deg=26.0, rate="4")
    wired.arm.take()
    last = wired.arm.last
    assert wired.taken == [last] and last.pose.oblique_deg == 26.0 and wired.sent[-1]["number"] == 1
    assert last.dose == wired.arm.given and wired.arm.given.fluoroscopy_s == 0.25
    wired.arm.take()
    assert wired.arm.given.pulses == 2 and wired.arm.last.dose.pulses == 1


def test_to_empty_the_screen_gives_no_dose_back(wired):
    wired.arm.take()
    wired.arm.clear()
    assert wired.arm.last is None and wired.sent[-1] == {"event": "clear"} and wired.arm.given.pulses == 1
    count = len(wired.sent)
    wired.arm.show_anew()
    assert len(wired.sent) == count


def test_who_leaves_takes_the_radiation_along(wired):
    wired.arm.begin_run()
    assert wired.arm.is_on
    wired.arm.leave()
    assert not wired.arm.is_on and wired.switched == [True, False] and not wired.arm.is_ready


def test_a_run_waits_for_a_page_that_is_behind(wired):
    wired.arm.begin_run()
    for _ in range(10):
        wired.arm.take_if_seen()
    behind = wired.arm.number
    wired.arm.saw(behind)
    wired.arm.take_if_seen()
    assert behind < 10 and wired.arm.number == behind + 1


def test_every_control_belongs_to_one_group():
    ready = ConsoleReadiness(is_ready=True, has_picture=True, has_dose=True)
    by_group = [[each.name for each in controls_of([group], ConsoleState(), ready)] for group in CONSOLE_GROUPS]
    names = [name for group in by_group for name in group]
    assert all(by_group) and len(set(names)) == len(names)
    assert names == [each.name for each in controls_of(CONSOLE_GROUPS, ConsoleState(), ready)]


@pytest.mark.parametrize("make", [CArmConsole, ProcedureRoom, lambda: CArmTasks("02_c_arm_views")])
def test_a_patient_who_comes_beside_the_page_lies_under_the_c_arm(make):
    async def wait() -> bool:
        shown = make()
        assert shown.preparing and not shown.arm.is_ready
        come = asyncio.Event()
        shown.observe(lambda change: change["new"] or come.set(), "preparing")
        await asyncio.wait_for(come.wait(), 60)
        return shown.arm.is_ready

    # In a thread of its own: browser tests of the same session leave a loop running in this one.
    with ThreadPoolExecutor(1) as thread:
        assert thread.submit(asyncio.run, wait()).result()


@pytest.mark.parametrize(
    "make", [lambda: CArmTasks("02_c_arm_views", is_blocking=True), lambda: ProcedureRoom(is_blocking=True)]
)
def test_a_widget_has_a_c_arm_and_offers_what_it_names(make):
    shown = make()
    assert isinstance(shown, ArmPanel) and isinstance(shown.arm, CArm)
    ready = ConsoleReadiness(shown.arm.is_ready, has_picture=False, has_dose=False)
    offered = [each.name for each in controls_of(shown.groups(), shown.state, ready)]
    assert [control["id"] for control in shown.view["controls"]] == offered
    assert not {"another", "needle", "zero"} & set(offered)
