"""A needle that is held in the browser: it goes on, and it stops with the hand, whichever way the hand lets go."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.one_page
NUMB = "Infiltrate skin and track (lidocaine 1 %, 5 ml)"


def named(room: Locator, name: str) -> Locator:
    return room.get_by_role("button", name=name, exact=True)


def depth_mm(room: Locator) -> float:
    return float(re.search(r"Depth ([\d.]+) of", room.locator(".sympblock-room-depth").inner_text())[1])


@pytest.fixture
def room(open_widget) -> Locator:
    room = open_widget("show_procedure_room()", "Procedure room")
    expect(named(room, "Aspirate")).to_be_visible(timeout=60_000)
    for name in ("Turn the C-arm to Oblique", "Take spot image in this view", "Mark entry point at image centre", NUMB):
        named(room, name).click()
    named(room, "Set needle along the beam").click()
    expect(room.locator(".sympblock-room-depth")).to_have_text("Depth 0 of 150 mm")
    return room


def leave_page(page: Page) -> None:
    page.evaluate("window.dispatchEvent(new Event('blur'))")


HANDS: dict[str, tuple[Callable[[Page, Locator], None], Callable[[Page], None]]] = {
    "pointer": (lambda page, _: page.mouse.down(), lambda page: page.mouse.up()),
    "key": (lambda page, _: page.keyboard.down("e"), lambda page: page.keyboard.up("e")),
    "Enter on the button": (lambda page, _: page.keyboard.down("Enter"), lambda page: page.keyboard.up("Enter")),
    "window left": (lambda page, _: page.keyboard.down("e"), leave_page),
}


@pytest.mark.long
def test_it_goes_on_while_it_is_held_and_stops_with_the_hand(room: Locator, page: Page) -> None:
    for name, (hold, let_go) in HANDS.items():
        start = depth_mm(room)
        advance = named(room, "Advance")
        advance.hover()
        advance.focus()
        hold(page, room)
        page.wait_for_function(
            "([node, depth]) => parseFloat(node.innerText.split(' ')[1]) >= depth",
            arg=[room.locator(".sympblock-room-depth").element_handle(), start + 5.0],
        )
        let_go(page)
        held = depth_mm(room)
        named(room, "Aspirate").click()
        expect(room.locator(".sympblock-room-aspirated")).to_be_visible()
        # A step that was under way at the release is still done; no other follows.
        assert held <= depth_mm(room) <= held + 1.0, name
        named(room, "Withdraw 1 mm").click()
        expect(room.locator(".sympblock-room-aspirated")).to_be_hidden()
        if name == "window left":
            page.keyboard.up("e")
    for _ in range(2):
        named(room, "Advance 10 mm").click()
    expect(room.locator(".sympblock-room-feel-line")).to_contain_text("fascia gives")
    expect(room.get_by_role("img", name="The back from above")).to_have_count(1)
