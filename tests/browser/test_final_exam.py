"""The final exam in a real browser: a form by keyboard and mouse, through a reload, to its result."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


def faults(page: Page) -> list[str]:
    """Return what the exam shows against the rules of accessible pages."""
    found = Axe().run(page, context=".sympblock-quiz", options=RULES).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in found]


def test_a_form_is_answered_by_keyboard_and_handed_in_on_a_phone(page: Page, open_widget) -> None:
    exam = open_widget("show_final_exam()", "Final exam")
    first = begun(exam, "A")
    expect(first).to_be_visible()
    exam.get_by_role("button", name="Hide time").click()
    expect(exam.get_by_text("0 minutes")).to_be_hidden()
    assert exam.get_by_text("Why:").count() == 0
    handed_in(page, exam, "A")
    assert exam.evaluate("node => node.scrollWidth <= node.clientWidth + 1")
    exam.get_by_role("button", name="See all questions with feedback").click()
    expect(exam.get_by_text("Why:")).to_be_visible()


@pytest.mark.long
def test_a_form_survives_a_reload_and_keeps_the_rules_of_accessible_pages(page: Page, open_widget) -> None:
    exam = open_widget("show_final_exam()", "Final exam")
    exam.get_by_label("Number of your group").fill("none")
    exam.get_by_label("Number of your group").press("Enter")
    expect(exam.get_by_text("“none” is no number of a group.")).to_be_visible()
    first = begun(exam, "B")
    expect(first).to_be_visible()
    assert faults(page) == []
    page.reload()
    exam.get_by_role("button", name="Open form B").click()
    expect(first).to_be_visible()
    handed_in(page, exam, "B")
    assert faults(page) == []


def begun(exam: Locator, form: str) -> Locator:
    """Open a form, answer its first question and mark it; return the button that then stands for it."""
    exam.get_by_role("button", name=f"Open form {form}").press("Enter")
    exam.get_by_role("radio").first.press("Space")
    exam.get_by_role("radio", name="Guess").press("Space")
    exam.get_by_role("button", name="Mark to look at again").press("Space")
    return exam.get_by_role("button", name="Question 1, answered, to look at again")


def handed_in(page: Page, exam: Locator, form: str) -> None:
    """Hand in a form with one answer, in a narrow window, and look at its result."""
    exam.get_by_role("button", name="Hand in", exact=True).click()
    expect(exam.get_by_text("39 questions are not answered.")).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 800})
    exam.get_by_role("button", name="Hand in with unanswered questions").click()
    expect(exam.get_by_role("heading", name=f"Your results in form {form}")).to_be_focused()
    expect(exam.get_by_role("row", name="All questions")).to_contain_text("of 40")
