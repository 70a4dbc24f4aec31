"""Asking the room in a real browser: a desk, and two phones that load the poll over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.one_page
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
PHONE = {"width": 390, "height": 800}


def faults(page: Page, context: str = "body") -> list[str]:
    """Return what a page shows against the rules of accessible pages."""
    found = Axe().run(page, context=context, options=RULES).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in found]


@pytest.fixture
def new_phone(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Give phones, each with a memory of its own; one that asks anybody but this computer fails the test."""
    outside: list[str] = []
    with ExitStack() as opened:

        def _new(link: str, **more) -> Page:
            phone = opened.enter_context(browser.new_context(viewport=PHONE, **more)).new_page()
            phone.on("request", lambda request: request.url.startswith((link, "data:")) or outside.append(request.url))
            phone.goto(link)
            return phone

        yield _new
    assert outside == []


def open_alone(desk: Locator) -> str:
    """Open the poll for this computer and return its address."""
    address = desk.get_by_label("Address of this computer")
    if address.count():
        address.select_option("127.0.0.1")
    expect(desk.get_by_text("for this computer alone, at 127.0.0.1")).to_be_visible()
    desk.get_by_role("button", name="Open the poll to phones").press("Enter")
    link = desk.locator(".sympblock-poll-link")
    expect(link).to_contain_text("127.0.0.1:")
    return f"http://{link.inner_text()}"


def close(desk: Locator) -> None:
    """Close the poll, whose door is folded while a question is on the screen."""
    button = desk.get_by_role("button", name="Close the poll to phones")
    if not button.is_visible():
        desk.locator("summary", has_text="Phones").click()
    button.click()


def test_a_room_votes_twice_and_sees_the_key_at_the_end(page: Page, open_widget, new_phone) -> None:
    desk = open_widget('show_poll("01_sympathetic_chain")', "Ask the room")
    link = open_alone(desk)
    phone, old = new_phone(link), new_phone(link, java_script_enabled=False)
    expect(phone.get_by_role("status")).to_have_text("Waiting for the first question.")
    expect(desk.get_by_text("2 phones are here").last).to_be_visible()
    desk.get_by_label("Ask", exact=True).select_option("typed")
    desk.get_by_role("textbox", name="Question").fill("At which level do you begin?")
    desk.get_by_label("Answers").fill("L2\n* L3\nL4")
    desk.get_by_role("button", name="Ask the room").click()
    # The question comes first, and its door is one line.
    expect(desk.get_by_role("button", name="Close the poll to phones")).to_be_hidden()
    assert (
        desk.get_by_role("heading", name="Question 1").bounding_box()["y"] < desk.locator("summary").bounding_box()["y"]
    )
    # The phone changes by itself; one without scripts looks for the question.
    phone.get_by_label("L2").check()
    phone.get_by_role("button", name="Send answer").click()
    expect(phone.get_by_role("status")).to_have_text("Your answer has arrived. You can change it until the vote ends.")
    old.get_by_role("link", name="Look for a new question").click()
    old.get_by_label("L3").check()
    old.get_by_role("button", name="Send answer").click()
    expect(old.get_by_text("Your answer has arrived: L3")).to_be_visible()
    expect(desk.get_by_text("2 phones have voted")).to_be_visible()
    assert desk.get_by_text("Vote 1:").count() == 0
    assert faults(phone) == []
    desk.get_by_role("button", name="Show counts").press("Enter")
    expect(desk.get_by_role("row", name="L2")).to_contain_text("1 (50 %)")
    expect(phone.get_by_role("status")).to_have_text("The vote has ended.")
    desk.get_by_role("button", name="Vote again").click()
    expect(desk.get_by_role("table")).to_have_count(0)
    expect(phone.get_by_role("heading", name="Question 1, vote 2")).to_be_visible()
    # The network is cut while the phone votes: the answer is kept, also over a reload, and arrives afterwards.
    phone.route("**/vote", lambda route: route.abort())
    phone.get_by_label("L3").check()
    phone.get_by_role("button", name="Send answer").click()
    expect(phone.get_by_role("status")).to_contain_text("Your answer is kept")
    phone.unroute("**/vote")
    phone.reload()
    expect(phone.get_by_role("status")).to_contain_text("Your answer has arrived")
    expect(desk.get_by_text("1 phone has voted")).to_be_visible()
    desk.get_by_role("button", name="Show key and feedback").click()
    expect(desk.get_by_role("table")).to_have_count(2)
    expect(desk.get_by_text("Correct: L3")).to_be_visible()
    expect(phone.get_by_text("Correct: L3")).to_be_visible()
    sizes = desk.locator(".sympblock-poll-number").evaluate_all(
        "nodes => nodes.map(node => parseFloat(getComputedStyle(node).fontSize))"
    )
    assert sizes and min(sizes) >= 24
    assert faults(page, ".sympblock-poll") == []
    assert faults(phone) == []
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
    close(desk)
    expect(desk.get_by_text("No phone can reach this computer.")).to_be_visible()
    expect(phone.get_by_role("status")).to_contain_text("No connection")
    desk.get_by_role("button", name="Forget this poll").click()
    desk.get_by_role("button", name="Delete this poll").click()
    expect(desk.get_by_text("The poll was deleted from this computer.")).to_be_visible()


def test_a_place_is_tapped_on_a_phone_and_its_mark_stands_on_the_screen(page: Page, open_widget, new_phone) -> None:
    desk = open_widget('show_poll("01_sympathetic_chain")', "Ask the room")
    phone = new_phone(open_alone(desk))
    desk.get_by_label("Ask", exact=True).select_option("typed")
    desk.get_by_label("Kind of answer").select_option("hotspot")
    desk.get_by_role("textbox", name="Question").fill("Tap the entry point.")
    desk.get_by_role("button", name="Ask the room").click()
    picture = phone.locator("input[type=image]")
    picture.click(position={"x": 40, "y": 60})
    expect(phone.locator(".mark")).to_be_visible()
    picture.press("ArrowRight")
    phone.get_by_role("button", name="Send answer").press("Enter")
    expect(phone.get_by_role("status")).to_contain_text("Your answer has arrived")
    assert faults(phone) == []
    expect(desk.get_by_text("1 phone has voted")).to_be_visible()
    desk.get_by_role("button", name="Show counts").click()
    expect(desk.locator(".sympblock-poll-dot")).to_have_count(1)
    assert faults(page, ".sympblock-poll") == []
    close(desk)
