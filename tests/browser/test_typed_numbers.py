"""A number that is typed, in a real browser: taken, refused with a sentence, and never shown when it does not count."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect


@pytest.fixture
def panel(open_widget) -> Locator:
    """Open the dose planner with its answers uncovered."""
    shown = open_widget("show_dose_planner()", "Plan the dose")
    guess = shown.get_by_role("spinbutton", name="Your guess")
    guess.fill("20")
    guess.press("Enter")
    expect(shown.get_by_text("Your guess agrees")).to_be_visible()
    return shown


def weight(panel: Locator) -> Locator:
    return panel.get_by_role("spinbutton", name="Weight")


def limit_of(panel: Locator) -> Locator:
    return panel.get_by_text(re.compile(r"^The limit at "))


def types_refuses_and_takes(panel: Locator, page: Page) -> None:
    """An impossible weight is told beside the field; the sums stay; on leaving, the field shows what counts."""
    field = weight(panel)
    field.fill("500")
    refusal = panel.get_by_text("Weight: 500 kg is too much. Type 30 to 200 kg. 50 still counts.").first
    expect(refusal).to_be_visible()
    expect(field).to_have_attribute("aria-invalid", "true")
    described = field.get_attribute("aria-describedby").split()
    assert any("500 kg" in panel.page.locator(f"#{part}").inner_text() for part in described)
    expect(panel.locator("[aria-live=polite]")).to_contain_text("50 still counts")
    expect(limit_of(panel)).to_contain_text("The limit at 50 kg is 100 mg")
    page.keyboard.press("Tab")
    expect(field).to_have_value("50")
    field.fill("62,5")
    field.press("Enter")
    expect(limit_of(panel)).to_contain_text("The limit at 62.5 kg is 125 mg")
    expect(field).to_have_attribute("aria-invalid", "false")


def the_same_value_again_ends_a_refusal(panel: Locator, page: Page) -> None:
    """Who types nonsense and then the old value is in order again."""
    field = weight(panel)
    field.fill("abc")
    expect(panel.get_by_text("“abc” is not a number").first).to_be_visible()
    field.fill("62.5")
    field.press("Enter")
    expect(field).to_have_attribute("aria-invalid", "false")


def steps_by_arrow_keys(panel: Locator, page: Page) -> None:
    """Arrow keys move by the step and stop at the ends; the focus stays."""
    field = panel.get_by_role("spinbutton", name="Volume for the block")
    field.focus()
    page.keyboard.press("ArrowUp")
    expect(panel.get_by_text(re.compile("^You plan 55 mg of bupivacaine in 11 ml"))).to_be_visible()
    expect(field).to_have_value("11")
    expect(field).to_be_focused()
    field.fill("0")
    field.press("Enter")
    page.keyboard.press("ArrowDown")
    expect(field).to_have_value("0")
    expect(panel.get_by_text(re.compile("^You plan 0 mg of bupivacaine"))).to_be_visible()


@pytest.mark.long
def test_typed_numbers(panel, page) -> None:
    """One opening for all, because opening takes longer than anything else here."""
    types_refuses_and_takes(panel, page)
    the_same_value_again_ends_a_refusal(panel, page)
    steps_by_arrow_keys(panel, page)


@pytest.mark.long
def test_a_pause_takes_what_is_typed(panel, page) -> None:
    """Without Enter the sums follow half a second later, and the text under the cursor is left alone."""
    field = weight(panel)
    field.fill("")
    page.keyboard.type("80")
    expect(limit_of(panel)).to_contain_text("The limit at 80 kg is 150 mg")
    expect(field).to_be_focused()
    expect(field).to_have_value("80")
