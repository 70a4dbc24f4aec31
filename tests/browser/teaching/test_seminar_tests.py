"""A seminar in a real browser: a desk with its queue, and phones that go through the test before and the test after."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from sympblock.commands import run
from tests.browser.test_ask_the_room import PHONE, close, faults, new_phone, open_alone

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


@dataclass
class PlainPhone:
    """A phone that takes part without a screen: it sends what the page's form sends."""

    link: str
    client: httpx.Client = field(init=False)

    def __post_init__(self) -> None:
        self.client = httpx.Client(base_url=self.link, trust_env=False, timeout=30, follow_redirects=True)
        self.client.get("/")

    def hand_in(self, choice: int) -> None:
        """Tick one option of each question that has options, and hand in."""
        page = self.client.get("/").text
        told = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page)) | {"hand_in": "1"}
        told |= {name: str(choice) for name in re.findall(r'type="radio" name="(q\d\.choice)"', page)}
        assert "You have handed in" in self.client.post("/sheet", data=told).text


def report_on_the_poll(base: Path, to: Path) -> Path:
    """Write the report on the poll that was kept last."""
    kept = max(base.rglob("polls/*.jsonl"), key=lambda path: path.stat().st_mtime)
    folder = to / "class"
    folder.mkdir()
    shutil.copy(kept, folder)
    assert run(["class", str(folder), "--to", str(to / "report.html")]) == 0
    return to / "report.html"


@pytest.mark.long
def test_a_room_takes_the_test_before_answers_the_queue_and_takes_the_test_after(
    page: Page,
    open_widget: Callable[[str, str], Locator],
    new_phone,
    browser: Browser,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    desk = open_widget(f'show_poll("{SEMINAR}")', "Ask the room")
    link = open_alone(desk)
    phones = [new_phone(link) for _ in range(2)]
    plain = [PlainPhone(link) for _ in range(5)]
    expect(desk.get_by_text("2 phones are here").last).to_be_visible()
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
    for each in plain:
        each.hand_in(1)
    expect(desk.get_by_text("7 phones have handed in; 7 have begun")).to_be_visible()
    assert faults(first) == []
    desk.get_by_role("button", name="End the test").click()
    expect(first.get_by_role("status")).to_have_text("The test has ended. Look at the screen.")
    # The next question of the seminar comes by one key.
    desk.get_by_role("button", name="Next question").press("q")
    expect(first.get_by_role("heading", name="Question 1")).to_be_visible()
    desk.get_by_role("button", name="Begin the test after").click()
    take_whole_test(other)
    for each in plain:
        each.hand_in(2)
        each.client.close()
    desk.get_by_role("button", name="End the test").click()
    desk.get_by_role("button", name="Show before and after").click()
    expect(desk.get_by_text("6 phones finished both tests of 8 questions")).to_be_visible()
    expect(desk.get_by_text("1 more did not finish both")).to_be_visible()
    expect(desk.get_by_role("row", name="All questions")).to_contain_text("%")
    assert faults(page, ".sympblock-poll") == []
    report = browser.new_page(viewport=PHONE)
    report.goto(report_on_the_poll(tmp_path_factory.getbasetemp(), tmp_path_factory.mktemp("report")).as_uri())
    expect(report.get_by_text("6 phones finished both tests of 8 questions")).to_be_visible()
    assert faults(report) == []
    report.close()
    close(desk)
