"""The reading trainer in a real browser: one case read by keyboard alone, its verdict, and the next one."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


@pytest.fixture
def trainer(open_widget) -> Locator:
    shown = open_widget("show_reading_trainer()", "Reading trainer")
    for view in ("AP view", "Lateral view"):
        expect(shown.get_by_role("img", name=view)).to_have_attribute("data-frames", "1", timeout=60_000)
    return shown


def test_a_case_is_read_by_keyboard_alone(trainer: Locator, page: Page) -> None:
    screen = trainer.get_by_role("img", name="AP view")
    screen.focus()
    page.keyboard.press("Shift+ArrowLeft")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(trainer.get_by_text("you", exact=True)).to_be_visible()
    trainer.get_by_role("radio", name="psoas", exact=True).focus()
    page.keyboard.press("Space")
    trainer.get_by_role("radio", name="Move the tip, repeat").focus()
    page.keyboard.press("Space")
    expect(trainer.get_by_text("tip", exact=True)).to_have_count(0)
    expect(trainer.get_by_role("button", name="Show me")).to_have_attribute("aria-disabled", "false")
    trainer.get_by_role("button", name="Show me").press("Enter")
    expect(trainer.get_by_text("tip", exact=True)).to_have_count(2)
    expect(trainer.get_by_text("patterns and")).to_be_visible()
    before = int(screen.get_attribute("data-frames"))
    trainer.get_by_role("button", name="Next case").press("Enter")
    expect(screen).to_have_attribute("data-frames", str(before + 1), timeout=30_000)
    expect(trainer.get_by_text("Still to do").first).to_be_visible()


@pytest.mark.parametrize("width", [1280, 360])
def test_the_page_is_accessible_and_fits(trainer: Locator, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    trainer.get_by_role("img", name="AP view").click()
    expect(trainer.get_by_text("you", exact=True)).to_be_visible()
    trainer.get_by_role("radio", name="vessel", exact=True).check()
    trainer.get_by_role("radio", name="Stop here").check()
    expect(trainer.get_by_role("button", name="Show me")).to_have_attribute("aria-disabled", "false")
    trainer.get_by_role("button", name="Show me").click()
    expect(trainer.get_by_text("patterns and")).to_be_visible()
    found = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert found.response["violations"] == []
    assert trainer.evaluate("node => node.scrollWidth <= node.clientWidth + 1")
