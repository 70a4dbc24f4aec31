"""A seminar in a real browser: a desk with its queue, and phones that go through the test before and the test after."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_ask_the_room import faults, new_phone, open_alone

__all__ = ["new_phone"]
pytestmark = pytest.mark.one_page
SEMINAR = "seminar_anatomy"


def answer(phone: Page) -> None:
    """Answer the question that a phone shows, however it is asked."""
    page = phone.locator(".page:visible")
    if page.locator("input[type=image]").count():
        page.locator("input[type=image]").click(position={"x": 60, "y": 60})
    elif page.locator("input[inputmode]").count():
        page.locator("input[inputmode]").fill("12")
    elif page.locator("select").count():
        for place, step in enumerate(page.locator("select").all(), 1):
            step.select_option(str(place))
    else:
        page.locator("input").first.check()


def take_whole_test(phone: Page) -> None:
    for number in range(1, 9):
        expect(phone.get_by_role("heading", name=f"Question {number} of 8")).to_be_visible()
        answer(phone)
        phone.get_by_role("button", name="Next").click()
    expect(phone.get_by_text("8 of 8 answered", exact=True)).to_be_visible()
    phone.get_by_role("button", name="Hand in").click()
    expect(phone.get_by_text("You have handed in your answers. They can")).to_be_visible()


def test_a_room_takes_the_test_before_answers_the_queue_and_takes_the_test_after(
    page: Page, open_widget: Callable[[str, str], Locator], new_phone
) -> None:
    desk = open_widget(f'show_poll("{SEMINAR}")', "Ask the room")
    link = open_alone(desk)
    phones = [new_phone(link) for _ in range(2)]
    expect(desk.get_by_text("2 phones are here")).to_be_visible()
    desk.get_by_role("button", name="Begin the test before").click()
    first, other = phones
    # One question at a time; what was answered while the network is cut is there after a reload, and arrives.
    expect(first.get_by_role("heading", name="Question 1 of 8")).to_be_visible()
    first.route("**/sheet", lambda route: route.abort())
    answer(first)
    first.get_by_role("button", name="Next").click()
    answer(first)
    first.get_by_role("button", name="Next").click()
    expect(first.get_by_role("status")).to_contain_text("Your answer is kept")
    first.unroute("**/sheet")
    first.reload()
    expect(first.get_by_role("heading", name="Question 3 of 8")).to_be_visible()
    expect(first.get_by_text("2 of 8 answered", exact=True)).to_be_visible()
    expect(first.get_by_role("status")).to_contain_text("Saved: 2 of 8 answered.")
    first.reload()
    expect(first.get_by_text("2 of 8 answered", exact=True)).to_be_visible()
    assert faults(first) == []
    assert first.evaluate("document.documentElement.scrollWidth <= innerWidth")
    first.get_by_role("link", name="Question 1, answered").click()
    for phone in phones:
        take_whole_test(phone)
    expect(desk.get_by_text("2 of 2 phones that began have handed in")).to_be_visible()
    assert faults(first) == []
    desk.get_by_role("button", name="End the test").click()
    expect(first.get_by_role("status")).to_have_text("The test has ended. Look at the screen.")
    # The next question of the seminar comes by one key.
    desk.get_by_role("button", name="Next question").press("n")
    expect(first.get_by_role("heading", name="Question 1")).to_be_visible()
    desk.get_by_role("button", name="Begin the test after").click()
    take_whole_test(other)
    desk.get_by_role("button", name="End the test").click()
    desk.get_by_role("button", name="Show before and after").click()
    expect(desk.get_by_text("Fewer than 5 phones finished both tests")).to_be_visible()
    assert faults(page, ".sympblock-poll") == []
    desk.get_by_role("button", name="Close the poll to phones").click()
