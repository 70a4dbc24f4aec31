"""The final exam in a real browser: a form by keyboard and mouse, through a reload, to its result."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


def faults(page: Page) -> list[str]:
    """Return what the exam shows against the rules of accessible pages."""
    found = Axe().run(page, context=".sympblock-quiz", options=RULES).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in found]


def test_a_form_is_answered_marked_reloaded_and_handed_in(page: Page, open_widget) -> None:
    exam = open_widget("show_final_exam()", "Final exam")
    exam.get_by_label("Number of your group").fill("none")
    exam.get_by_label("Number of your group").press("Enter")
    expect(exam.get_by_text("“none” is no number of a group.")).to_be_visible()
    exam.get_by_role("button", name="Open form A").press("Enter")
    exam.get_by_role("radio").first.press("Space")
    exam.get_by_role("radio", name="Guess").press("Space")
    exam.get_by_role("button", name="Mark to look at again").press("Space")
    first = exam.get_by_role("button", name="Question 1, answered, to look at again")
    expect(first).to_be_visible()
    exam.get_by_role("button", name="Hide time").click()
    expect(exam.get_by_text("0 minutes")).to_be_hidden()
    assert exam.get_by_text("Why:").count() == 0
    assert faults(page) == []
    page.reload()
    exam.get_by_role("button", name="Open form A").click()
    expect(first).to_be_visible()
    exam.get_by_role("button", name="Hand in", exact=True).click()
    expect(exam.get_by_text("39 questions are not answered.")).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 800})
    exam.get_by_role("button", name="Hand in with unanswered questions").click()
    expect(exam.get_by_role("heading", name="Your results in form A")).to_be_focused()
    expect(exam.get_by_role("row", name="All questions")).to_contain_text("of 40")
    assert faults(page) == []
    assert exam.evaluate("node => node.scrollWidth <= node.clientWidth + 1")
    exam.get_by_role("button", name="See all questions with feedback").click()
    expect(exam.get_by_text("Why:")).to_be_visible()
