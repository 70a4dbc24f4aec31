"""Subtraction by keyboard in the whole window: refused without a mask, named on the picture, and no card grows too high."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.one_page, pytest.mark.long]
TOO_HIGH = """node => [...node.querySelectorAll(".sympblock-room-sheet, .sympblock-console-stage"), node]
    .filter(each => each.scrollHeight > each.clientHeight + 1).map(each => [each.className, each.scrollHeight, each.clientHeight])"""


def test_mask_and_subtraction_are_a_key_each_and_say_why_not(page: Page, open_widget):
    page.set_viewport_size({"width": 1280, "height": 720})
    room = open_widget("show_procedure_room()", "Procedure room")
    expect(room.get_by_role("button", name="Aspirate")).to_be_visible(timeout=60_000)
    room.get_by_role("button", name="Fill the window").click()
    screen, note = room.get_by_role("img", name="Live screen"), room.locator(".sympblock-screen-note").first
    screen.focus()
    screen.press("u")
    expect(room.get_by_text("There is no mask to subtract.")).to_be_visible()
    screen.press("m")
    expect(note).to_have_text("Mask")
    screen.press("u")
    expect(room.get_by_text("There is no mask to subtract.")).to_be_hidden()
    screen.press("p")
    expect(note).to_have_text("Subtraction")
    screen.press("ArrowRight")
    screen.press("p")
    expect(note).to_have_text("Subtraction: C-arm or collimator has moved since the mask")
    for sheet in range(1, 9):
        screen.press(str(sheet))
        assert room.evaluate(TOO_HIGH) == [], sheet
    room.get_by_role("button", name="Leave the full window").click()
