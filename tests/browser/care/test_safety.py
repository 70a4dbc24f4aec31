"""Planner, stories and board of the hours around a block, in a real browser."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.one_page


def types_a_moment(panel: Locator, name: str, moment: str) -> Locator:
    field = panel.get_by_role("textbox", name=name)
    field.fill(moment)
    field.press("Enter")
    return field


@pytest.mark.long
def test_a_plan_is_typed_refused_mended_and_printed(open_widget, page: Page) -> None:
    panel = open_widget("show_antithrombotic_planner()", "Plan around antithrombotic drugs")
    field = types_a_moment(panel, "Planned time of the block", "31.11.2026 09:00")
    expect(panel.get_by_text("is not a day and a time that exist").first).to_be_visible()
    expect(field).to_have_value("31.11.2026 09:00")
    types_a_moment(panel, "Planned time of the block", "3.12.2026 09:00")
    expect(panel.get_by_text("Thursday 3 December 2026, 09:00").first).to_be_visible()
    panel.get_by_role("combobox", name="Taken for").select_option("Mechanical heart valve")
    panel.get_by_role("combobox", name="Drug").select_option("Warfarin")
    panel.get_by_role("button", name="Add this drug").click()
    expect(panel.get_by_text("Warfarin: do not stop without the prescriber.").first).to_be_visible()
    panel.get_by_role("button", name="Add this drug").click()
    expect(panel.get_by_text("Warfarin stands in the plan already.").first).to_be_visible()
    panel.get_by_role("checkbox", name="Every prescriber has agreed in writing").check()
    expect(panel.get_by_text("Warfarin: last dose by Saturday 28 November 2026, 09:00.").first).to_be_visible()
    expect(panel.get_by_role("img", name=re.compile("^Block as planned: Thu 3 Dec 09:00"))).to_be_visible()
    expect(panel.get_by_role("button", name="Print or save as PDF")).to_be_visible()


@pytest.mark.long
def test_a_story_is_walked_to_its_end(open_widget, page: Page) -> None:
    panel = open_widget("show_what_went_wrong()", "What went wrong?")
    case = panel.get_by_role("heading", name="The published case")
    expect(case).to_have_count(0)
    for act in ("Bleeding behind the peritoneum", "CT with contrast now"):
        panel.get_by_role("radio", name=act).check()
        panel.get_by_role("button", name="Do this").click()
        expect(panel.get_by_text(re.compile(f"^You chose: {act}"))).to_be_visible()
    expect(panel.get_by_text("It ended well")).to_be_visible()
    expect(case).to_be_visible()
    expect(panel.get_by_role("img", name=re.compile("^Your path: 6 hours, then 7 hours"))).to_be_visible()


@pytest.mark.long
def test_a_board_is_decided_and_compared(open_widget, page: Page) -> None:
    panel = open_widget("show_discharge_board()", "Who may go home?")
    for bed in range(1, 9):
        expect(panel.get_by_text(re.compile(rf"^Bed\s{bed} of 8"))).to_be_visible()
        panel.get_by_role("radio", name="Home now").check()
        panel.get_by_role("button", name="Decide").click()
    panel.get_by_role("button", name="Compare with criteria").click()
    expect(panel.get_by_text("The criteria let 7 of 8 patients go home").first).to_be_visible()
    panel.get_by_role("button", name="All of our criteria").click()
    expect(panel.get_by_text("The criteria let 3 of 8 patients go home").first).to_be_visible()
