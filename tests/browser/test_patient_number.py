"""A group has the same patient by number; what is presented is not recorded."""

from __future__ import annotations

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import Page, expect

from sympblock.course.notebook_form import normal_form

NAME = "90_in_a_group.ipynb"
SHOWN = """\
from sympblock import lessons
lessons.predict("01_sympathetic_chain")
lessons.show_c_arm()"""
KEPT = """\
from sympblock.assessment.study.demonstration import DEMONSTRATION
from ipywidgets import Button, Label, VBox
asked, told = Button(description="Ask"), Label("")
asked.on_click(lambda _: setattr(told, "value", f"shown only: {DEMONSTRATION.is_on}"))
VBox([asked, told])"""


@pytest.mark.long
def test_a_group_has_the_same_patient_and_the_tip_is_seen_from_afar(page: Page, open_course, open_lesson) -> None:
    cells = [
        new_markdown_cell("# A group", id="title"),
        new_code_cell(SHOWN, id="arm"),
        new_code_cell(KEPT, id="kept"),
    ]
    open_course.add(NAME, normal_form(new_notebook(cells=cells)))
    open_lesson(NAME)
    arm = page.get_by_role("region", name="C-arm", exact=True)
    who = arm.locator(".sympblock-panel-who")
    number = arm.get_by_label("Number of the patient")
    expect(who).to_have_text("The typical patient")
    expect(arm.get_by_role("button", name="Next patient")).to_have_attribute("aria-disabled", "false", timeout=60_000)
    number.fill("twelve")
    number.press("Enter")
    expect(arm.locator(".sympblock-panel-refusal")).to_contain_text("The typical patient is still there.")
    number.fill("4")
    number.press("Enter")
    expect(who).to_have_text("Patient 4")
    expect(number).to_have_value("")
    expect(arm.get_by_role("button", name="Next patient")).to_have_attribute("aria-disabled", "false", timeout=60_000)

    page.keyboard.press("Alt+Shift+P")
    arm.get_by_role("button", name="Place needle along the beam").click()
    page.get_by_role("button", name="Loupe").click()
    loupe = page.locator(".sympblock-present-loupe canvas")
    expect(loupe).to_be_hidden()
    arm.get_by_role("button", name="Take spot image").click()
    expect(loupe).to_be_visible()
    page.get_by_role("button", name="Next slide").click()
    page.get_by_role("button", name="Ask").click()
    expect(page.get_by_text("shown only: True")).to_be_visible()
    page.get_by_role("button", name="End presentation").click()
    expect(loupe).to_have_count(0)
    page.get_by_role("button", name="Ask").click()
    expect(page.get_by_text("shown only: False")).to_be_visible()
