"""Criteria trainer and referral desk in a real browser: a patient by keyboard alone, a letter, and pages that fit."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.system_theme import follow_system

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


def fits(shown: Locator, page: Page) -> None:
    """Look at the widget narrow and dark: accessible, and nothing sticks out."""
    page.set_viewport_size({"width": 320, "height": 900})
    follow_system(page, "dark")
    assert Axe().run(page, context=".sympblock-panel", options=RULES).response["violations"] == []
    assert shown.evaluate("node => node.scrollWidth <= node.clientWidth + 1")


def test_a_patient_is_judged_by_keyboard_and_the_decision_is_kept(open_widget, page: Page) -> None:
    trainer = open_widget("show_criteria_trainer()", "Criteria trainer")
    expect(trainer.get_by_role("img", name="Both feet. Right foot")).to_be_visible()
    trainer.get_by_role("group", name="A. Continuing pain, out of proportion?").get_by_label("Yes").focus()
    page.keyboard.press("Space")
    for group in ("B. Symptoms reported", "C. Signs found today"):
        trainer.get_by_role("group", name=group).get_by_label("Sensory").focus()
        page.keyboard.press("Space")
    trainer.get_by_label("D. What explains it better?").select_option("No other diagnosis")
    trainer.get_by_label("Neither set of criteria is met").focus()
    page.keyboard.press("Space")
    show = trainer.get_by_role("button", name="Show verdict")
    expect(show).to_have_attribute("aria-disabled", "false")
    show.focus()
    page.keyboard.press("Enter")
    expect(trainer.get_by_role("heading", name="Which finding decides")).to_be_visible()
    expect(trainer.get_by_role("table", name="Your decisions against the criteria")).to_be_visible()
    expect(trainer.get_by_role("group", name="B. Symptoms reported").get_by_label("Sensory")).to_be_disabled()
    fits(trainer, page)
    trainer.get_by_role("button", name="Next patient").click()
    expect(trainer.get_by_role("heading", name="Patient 2")).to_be_visible()
    expect(trainer.get_by_label("Neither set of criteria is met")).not_to_be_checked()
    page.reload()
    again = page.get_by_role("region", name="Criteria trainer", exact=True)
    expect(again.get_by_role("heading", name="Patient 2")).to_be_visible(timeout=60_000)
    expect(again.get_by_text("in 0 of 1 patients")).to_be_visible()


@pytest.mark.long
def test_a_letter_is_answered_and_fed_back(open_widget, page: Page) -> None:
    desk = open_widget("show_referral_desk()", "Referral desk")
    heading = desk.get_by_role("heading", name="Letter 1 of")
    expect(heading).to_be_visible()
    desk.get_by_label("Accept", exact=True).check()
    desk.get_by_role("button", name="Send answer").click()
    expect(desk.get_by_role("heading", name="You: accept")).to_be_visible()
    expect(desk.get_by_role("table", name="Letters answered so far")).to_be_visible()
    fits(desk, page)
    desk.get_by_role("button", name="Next letter").click()
    expect(desk.get_by_role("heading", name="Letter 2 of")).to_be_visible()
    expect(desk.get_by_role("heading", name="You: accept")).to_have_count(0)
    desk.get_by_role("button", name="Start again in another order").click()
    expect(heading).to_be_visible()
    expect(desk.get_by_role("table")).to_have_count(0)
