"""A patient who is not well is watched and treated in the whole window, and nothing is scrolled."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.procedure_room.test_room_cockpit import Cockpit, cockpit

__all__ = ["cockpit"]
pytestmark = pytest.mark.one_page


@pytest.mark.long
def test_a_drug_raises_an_alarm_and_the_right_act_is_on_the_card(cockpit: Cockpit) -> None:
    cockpit.named("Fill the window").click()
    cockpit.click("Treat", role="tab")
    monitor = cockpit.named("Bedside monitor", "region")
    expect(monitor).to_contain_text("No alarm")
    cockpit.click("Give")
    expect(cockpit.banner).to_contain_text("Choose a drug first.")
    cockpit.choose("Drug or fluid", "Fentanyl")
    cockpit.room.get_by_label("Dose (micrograms)").fill("3000")
    cockpit.click("Give")
    done = cockpit.room.get_by_role("list", name="What was done, the newest first")
    expect(done).to_contain_text("Fentanyl 3000 micrograms into a vein")
    for _ in range(4):
        cockpit.click("Watch for 30 s")
    alarm = monitor.get_by_role("list", name="Alarms").get_by_role("listitem").first
    expect(alarm).to_contain_text("No breath for 20 s")
    assert cockpit.is_in_view(monitor) and cockpit.is_in_view(alarm)
    # Wait until heart, pressure, saturation and breathing alarm at once: each has its line.
    alarms = monitor.get_by_role("list", name="Alarms").get_by_role("listitem")
    for _ in range(12):
        cockpit.click("Watch for 30 s")
    expect(alarms).to_have_count(4)
    frame = monitor.bounding_box()
    for each in alarms.all():
        line = each.bounding_box()
        assert line["y"] >= frame["y"] and line["y"] + line["height"] <= frame["y"] + frame["height"] + 1
        assert each.evaluate("node => node.scrollWidth <= node.clientWidth + 1")
    cockpit.choose("Other act", "Put out the cardiac arrest call")
    cockpit.click("Do it")
    cockpit.click("Ventilate by bag and mask")
    expect(done).to_contain_text("Ventilate by bag and mask")
    cockpit.choose("Drug or fluid", "Adrenaline")
    cockpit.look()
    # A dose that was typed for another drug, in another unit, is never given.
    expect(cockpit.room.get_by_label("Dose (micrograms)")).to_have_value("")
