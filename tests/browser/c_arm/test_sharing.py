"""A state is shared as a code and opened again in a real browser, with nothing but text between the two."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.one_page
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


@pytest.mark.long
def test_a_code_brings_the_c_arm_back_and_a_damaged_one_does_not(console: Locator, page: Page) -> None:
    angle = console.get_by_role("slider", name="Oblique angle")
    angle.fill("25")
    console.get_by_text("Share", exact=True).click()
    made = console.get_by_label("Code of this state")
    expect(made).to_have_value(re.compile(r"^C[0-9A-Za-z]+$"))
    code = made.input_value()
    results = Axe().run(page, context=".sympblock-share", options=RULES)
    assert [each["id"] for each in results.response["violations"]] == []
    angle.fill("3")
    field, told = console.get_by_label("Open a code"), console.locator(".sympblock-share-told")
    field.fill(f"  {code[:30]}\n> {code[30:]}")
    field.press("Enter")
    expect(told).to_have_text("Opened: Oblique 25° to the left, tilt 0°. Take an image to see it.")
    expect(angle).to_have_value("25")
    field.fill(code[:-1])
    console.get_by_role("button", name="Open", exact=True).click()
    expect(told).to_have_text(re.compile("damaged"))
    expect(angle).to_have_value("25")
