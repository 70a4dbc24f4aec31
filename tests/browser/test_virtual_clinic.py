"""The virtual clinic in a real browser: guess, look, keep, hear of one patient, by mouse and by keyboard."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from sympblock.widgets.virtual_clinic.virtual_clinic import VirtualClinic

pytestmark = pytest.mark.one_page
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


@pytest.fixture
def clinic(open_widget) -> Locator:
    return open_widget("show_virtual_clinic()", VirtualClinic.title)


def tell(clinic: Locator) -> None:
    expect(clinic.get_by_role("button", name="Show who has SMP")).to_have_attribute("aria-disabled", "true")
    clinic.get_by_role("radio", name="About half").check()
    expect(clinic.get_by_role("button", name="Show who has SMP")).to_have_attribute("aria-disabled", "false")
    clinic.get_by_role("button", name="Show who has SMP").click()
    expect(clinic.get_by_role("heading", name="Your guess: about half")).to_be_visible()


def test_from_a_guess_to_the_story_of_one_patient(clinic: Locator, page: Page) -> None:
    expect(clinic.get_by_role("img", name="Who has SMP is still hidden")).to_be_visible()
    assert "rue positive" not in clinic.inner_html()
    tell(clinic)
    clinic.get_by_role("button", name="Keep this criterion").click()
    expect(clinic.get_by_role("table", name="Criteria you kept")).to_be_visible()
    clinic.get_by_role("radio", name="A day or more").check()
    expect(clinic.get_by_text("Of the 22 patients called positive")).to_be_visible()
    person = clinic.locator("svg [data-structure=people_false_positive]").first
    person.click()
    expect(clinic.get_by_role("heading", name="called positive; does not have SMP")).to_be_visible()
    # A person is one unit tall before it is scaled up: a line of half of that would be a blot.
    line = person.evaluate("node => getComputedStyle(node).strokeWidth")
    assert float(re.search(r"[\d.]+", line)[0]) < 0.3
    clinic.get_by_role("checkbox", name="Treat every positive patient").check()
    expect(clinic.get_by_role("table", name="If every positive patient")).to_be_visible()
    assert Axe().run(page, context=".sympblock-panel", options=RULES).response["violations"] == []


def test_by_keyboard_alone(clinic: Locator, page: Page) -> None:
    clinic.get_by_role("radio", name="About half").focus()
    page.keyboard.press("Space")
    expect(clinic.get_by_role("button", name="Show who has SMP")).to_have_attribute("aria-disabled", "false")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(clinic.get_by_role("heading", name="Your guess: about half")).to_be_visible()
    clinic.get_by_role("slider", name="Prior: people with SMP").focus()
    page.keyboard.press("ArrowRight")
    expect(clinic.get_by_text("29 of 100", exact=True)).to_be_visible()


@pytest.mark.parametrize("width", [640, 320])
def test_it_fits_a_narrow_page(clinic: Locator, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    tell(clinic)
    clinic.get_by_role("checkbox", name="Treat every positive patient").check()
    clinic.get_by_role("button", name="Keep this criterion").click()
    expect(clinic.get_by_role("table", name="Criteria you kept")).to_be_visible()
    page.wait_for_function("node => node.scrollWidth <= node.clientWidth + 1", arg=clinic.element_handle())
