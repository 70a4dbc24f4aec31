"""Tasks on the C-arm in a real browser: asked, done by keyboard, judged, and ticked off."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.one_page
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


@pytest.fixture
def tasks(open_widget) -> Locator:
    shown = open_widget("show_c_arm_tasks('02_c_arm_views')", "C-arm tasks")
    expect(shown.get_by_role("button", name="Take spot image")).to_have_attribute(
        "aria-disabled", "false", timeout=60_000
    )
    return shown


def test_a_task_is_solved_by_keyboard_alone(tasks: Locator, page: Page) -> None:
    screen = tasks.get_by_role("img", name="Live screen")
    screen.focus()
    for _ in range(3):
        page.keyboard.press("Shift+ArrowUp")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    tasks.get_by_role("button", name="Judge my last image").press("Enter")
    expect(tasks.get_by_text("Take an image first")).to_be_visible()
    tasks.get_by_role("button", name="Take spot image").press("Enter")
    expect(screen).to_have_attribute("data-frames", "1")
    tasks.get_by_role("button", name="Judge my last image").press("Enter")
    expect(tasks.get_by_text("You took 1 image with")).to_be_visible()
    expect(tasks.get_by_role("button", name="Task 1: Square the endplate, solved")).to_be_visible()


def test_the_count_is_asked_where_it_is_needed_and_names_are_not_given_away(tasks: Locator, page: Page) -> None:
    expect(tasks.get_by_text("Free vertebrae", exact=True)).to_be_hidden()
    tasks.get_by_role("button", name="Task 5").click()
    expect(tasks.get_by_role("heading", name="Task 5 of 6")).to_be_visible()
    expect(tasks.get_by_role("button", name="Take spot image")).to_have_attribute(
        "aria-disabled", "false", timeout=60_000
    )
    expect(tasks.get_by_label("Label landmarks")).to_have_count(0)
    tasks.get_by_role("radio", name="6").check()
    tasks.get_by_role("button", name="Take spot image").click()
    tasks.get_by_role("button", name="Judge my last image").click()
    expect(tasks.get_by_text("There are 6 free vertebrae between")).to_be_visible()
    expect(tasks.get_by_text("The vertebra in the centre is L5")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 360])
def test_the_page_is_accessible_and_fits(tasks: Locator, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    tasks.get_by_role("button", name="Take spot image").click()
    tasks.get_by_role("button", name="Judge my last image").click()
    expect(tasks.get_by_text("Not yet")).to_be_visible()
    found = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert found.response["violations"] == []
    assert tasks.evaluate("node => node.scrollWidth <= node.clientWidth + 1")
