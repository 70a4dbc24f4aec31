"""A block by vote in a real browser: two phones vote over HTTP, and the room does what they chose."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
PHONE = {"width": 390, "height": 800}
#: A room that is busy on a slow machine is no fault.
SLOW_MS = 120_000


@pytest.fixture
def new_phone(browser: Browser) -> Iterator[Callable[[str], Page]]:
    """Give phones, each with a memory of its own."""
    with ExitStack() as opened:

        def _new(link: str) -> Page:
            phone = opened.enter_context(browser.new_context(viewport=PHONE)).new_page()
            phone.goto(link)
            return phone

        yield _new


def faults(page: Page, context: str) -> list[str]:
    found = Axe().run(page, context=context, options=RULES).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in found]


def opened(strip: Locator) -> str:
    """Open the poll for this computer alone and return its address."""
    strip.get_by_text("Phones: the poll is closed").click()
    address = strip.get_by_label("Address of this computer")
    if address.count():
        address.select_option("127.0.0.1")
    strip.get_by_role("button", name="Open the poll to phones").click()
    link = strip.locator(".sympblock-poll-link")
    expect(link).to_contain_text("127.0.0.1:")
    return f"http://{link.inner_text()}"


def voted(phone: Page, option: str) -> None:
    phone.get_by_role("radio", name=option).check()
    phone.get_by_role("button", name="Send answer").click()
    expect(phone.get_by_role("status")).to_contain_text("has arrived")


def chosen(strip: Locator, option: str, following: str) -> None:
    """Let the educator decide by keyboard, and wait for the next decision."""
    strip.get_by_role("radio", name=option).press("Space")
    strip.get_by_role("button", name="Do what is selected").press("Enter")
    expect(strip.get_by_role("heading", name=following)).to_be_visible(timeout=SLOW_MS)


@pytest.mark.long
def test_phones_choose_the_level_and_tap_the_entry_point(page: Page, open_widget, new_phone) -> None:
    room = open_widget("show_block_by_vote()", "Procedure room")
    strip = room.get_by_role("region", name="The room decides")
    expect(strip.get_by_role("heading", name="Decision 1: Level and side")).to_be_visible(timeout=SLOW_MS)
    link = opened(strip)
    phones = new_phone(link), new_phone(link)
    strip.get_by_role("button", name="Put to the vote").click()
    for phone, option in zip(phones, ("L2, left", "L3, left"), strict=True):
        voted(phone, option)
    expect(strip.get_by_text("2 phones have voted")).to_be_visible()
    assert strip.get_by_text("Vote 1").count() == 0
    # A tie is told, and nothing is done; after the discussion the room is of one mind.
    strip.get_by_role("button", name="Do what the room chose").click()
    expect(strip.get_by_role("alert")).to_contain_text("There is a tie")
    strip.get_by_role("button", name="Vote again").click()
    for phone in phones:
        expect(phone.get_by_role("heading", name="Question 1, vote 2")).to_be_visible()
        voted(phone, "L3, left")
    strip.get_by_role("button", name="Do what the room chose").click()
    expect(strip.get_by_role("heading", name="Decision 2: Preparation")).to_be_visible(timeout=SLOW_MS)
    expect(strip.get_by_text("The room chose it.").first).to_be_visible()
    expect(room.get_by_label("Level of the block")).to_have_value("L3")
    assert faults(page, ".sympblock-vote") == []
    chosen(strip, "Everything except the probes", "Decision 3")
    chosen(strip, "AP, to count the level", "Decision 4")
    chosen(strip, "About 20°", "Decision 5: Entry point")
    strip.get_by_role("button", name="Put to the vote").click()
    for phone in phones:
        picture = phone.locator("input[type=image]")
        expect(picture).to_be_visible()
        box = picture.bounding_box()
        picture.click(position={"x": 0.367 * box["width"], "y": 0.547 * box["height"]})
        phone.get_by_role("button", name="Send answer").click()
        expect(phone.get_by_role("status")).to_contain_text("has arrived")
    expect(strip.get_by_text("2 phones have voted")).to_be_visible()
    strip.get_by_role("button", name="Show counts").click()
    expect(strip.locator(".sympblock-poll-dot")).to_have_count(2)
    strip.get_by_role("button", name="Do what the room chose").click()
    expect(strip.get_by_role("heading", name="Decision 6: First centimetres")).to_be_visible(timeout=SLOW_MS)
    expect(room.get_by_role("img", name="entry point", exact=True)).to_be_visible()
    # In the whole window the strip stays readable from the last row, and the radiograph large; on a phone nothing is cut off.
    room.get_by_role("button", name="Fill the window").click()
    sizes = strip.locator("h4, legend, label > span").evaluate_all(
        "nodes => nodes.filter(node => node.offsetParent && !node.closest('details')).map(node => parseFloat(getComputedStyle(node).fontSize))"
    )
    assert sizes and min(sizes) >= 24
    assert room.locator("canvas").first.bounding_box()["height"] >= 360
    page.keyboard.press("Escape")
    page.set_viewport_size(PHONE)
    assert strip.evaluate("node => node.scrollWidth <= node.clientWidth")
    strip.get_by_role("button", name="Close the poll to phones").click()
    expect(strip.get_by_text("Phones: the poll is closed")).to_be_visible()
