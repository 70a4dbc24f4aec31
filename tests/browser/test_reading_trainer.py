"""The reading trainer in a real browser: one case read by keyboard alone, its verdict, and the next one."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.one_page
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
VIEWS = ("AP view", "Lateral view")


@pytest.fixture
def trainer(open_widget) -> Locator:
    shown = open_widget("show_reading_trainer()", "Reading trainer")
    # A page that opens just when its case arrives gets the pictures twice.
    for view in VIEWS:
        expect(picture(shown, view)).to_have_attribute("data-frames", re.compile("[12]"), timeout=60_000)
    return shown


def picture(trainer: Locator, view: str) -> Locator:
    return trainer.get_by_role("application", name=view)


def read(trainer: Locator, pattern: str, decision: str) -> None:
    """Mark a place and answer by mouse, and ask for the verdict."""
    picture(trainer, "AP view").click()
    expect(trainer.get_by_text("you", exact=True)).to_be_visible()
    trainer.get_by_role("radio", name=pattern, exact=True).check()
    trainer.get_by_role("radio", name=decision).check()
    expect(trainer.get_by_role("button", name="Show verdict")).to_have_attribute("aria-disabled", "false")
    trainer.get_by_role("button", name="Show verdict").click()
    expect(trainer.get_by_role("heading", name="Where the tip is")).to_be_visible()


def cases_read(trainer: Locator) -> int:
    words = trainer.locator(".sympblock-reading-own p").inner_text()
    return int(words.split(" of ")[1].split()[0])


@pytest.mark.long
def test_a_case_is_read_by_keyboard_alone(trainer: Locator, page: Page) -> None:
    screen = picture(trainer, "AP view")
    screen.focus()
    page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("ArrowDown")
    expect(trainer.get_by_text("Cross 45 % from the left, 51 % from the top")).to_be_attached()
    page.keyboard.press("Enter")
    expect(trainer.get_by_text("you", exact=True)).to_be_visible()
    # The first radio of each group by Tab, the choice by arrow keys.
    page.keyboard.press("Tab")
    expect(picture(trainer, "Lateral view")).to_be_focused()
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(trainer.get_by_role("radio", name="psoas", exact=True)).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(trainer.get_by_role("radio", name="Move the tip and repeat")).to_be_checked()
    show = trainer.get_by_role("button", name="Show verdict")
    expect(show).to_have_attribute("aria-disabled", "false")
    expect(trainer.get_by_text("tip", exact=True)).to_have_count(0)
    page.keyboard.press("Tab")
    expect(show).to_be_focused()
    page.keyboard.press("Enter")
    expect(trainer.get_by_text("tip", exact=True)).to_have_count(2)
    expect(trainer.get_by_role("table", name="Your readings")).to_be_visible()
    expect(trainer.get_by_role("radio", name="disc", exact=True)).to_be_disabled()
    expect(trainer.get_by_role("radio", name="After the injection")).to_be_enabled()
    head = trainer.locator(".sympblock-reading-head")
    before, frames = head.inner_text(), int(screen.get_attribute("data-frames"))
    page.keyboard.press("Tab")
    expect(trainer.get_by_role("button", name="Next case")).to_have_attribute("aria-disabled", "false")
    page.keyboard.press("Enter")
    expect(screen).to_have_attribute("data-frames", str(frames + 1), timeout=30_000)
    expect(head).not_to_have_text(before)
    expect(trainer.get_by_text("Still to do").first).to_be_visible()
    expect(trainer.get_by_role("radio", name="disc", exact=True)).to_be_enabled()
    expect(trainer.get_by_text("you", exact=True)).to_have_count(0)


@pytest.mark.long
def test_the_moment_changes_both_pictures_and_answers_stay(trainer: Locator) -> None:
    trainer.get_by_role("radio", name="vessel", exact=True).check()
    expect(trainer.get_by_text("Still to do: mark the tip in one of the images, decide.").first).to_be_visible()
    frames = [int(picture(trainer, view).get_attribute("data-frames")) for view in VIEWS]
    trainer.get_by_role("radio", name="After the injection").check()
    for view, before in zip(VIEWS, frames, strict=True):
        expect(picture(trainer, view)).to_have_attribute("data-frames", str(before + 1))
    expect(trainer.get_by_role("radio", name="vessel", exact=True)).to_be_checked()


@pytest.mark.long
def test_readings_are_there_when_the_lesson_opens_again(trainer: Locator, page: Page) -> None:
    read(trainer, "vessel", "Stop, remove the needle")
    before = cases_read(trainer)
    page.reload()
    again = page.get_by_role("region", name="Reading trainer", exact=True)
    expect(again.get_by_role("table", name="Your readings")).to_be_visible(timeout=60_000)
    assert cases_read(again) == before


@pytest.mark.long
@pytest.mark.parametrize("width", [1280, 360])
def test_the_page_is_accessible_and_fits(trainer: Locator, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    read(trainer, "vessel", "Stop, remove the needle")
    found = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert found.response["violations"] == []
    assert trainer.evaluate("node => node.scrollWidth <= node.clientWidth + 1")
    table = trainer.get_by_role("table", name="Your readings")
    assert table.evaluate(
        "node => node.getBoundingClientRect().right <= node.parentElement.getBoundingClientRect().right + 1"
    )
