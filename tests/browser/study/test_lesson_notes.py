"""Notes in a real lesson: written at a section, found again after a reload, by keyboard, on a narrow page too."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.one_page
LESSON = "01_sympathetic_chain.ipynb"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


def _open_notes(page: Page) -> Locator:
    button = page.get_by_role("button", name="Notes", exact=True)
    expect(button).to_be_enabled()
    button.focus()
    page.keyboard.press("Enter")
    return page.get_by_role("dialog", name="Your notes")


@pytest.mark.long
def test_a_note_outlives_the_page(page: Page, open_lesson) -> None:
    open_lesson(LESSON)
    notes = _open_notes(page)
    expect(notes.get_by_label("On “The whole lesson”")).to_be_focused()
    page.keyboard.type("Ask about L2.\nb d x")
    expect(notes.get_by_role("status")).to_have_text("Saved on this computer.")
    axe = Axe().run(page, context={"include": [[".sympblock-notes"]]}, options=RULES)
    assert not axe.response["violations"]
    page.keyboard.press("Escape")
    expect(notes).to_be_hidden()
    expect(page.get_by_role("button", name="Notes", exact=True)).to_be_focused()
    open_lesson(LESSON)
    page.set_viewport_size({"width": 390, "height": 720})
    expect(_open_notes(page).get_by_role("textbox")).to_have_value("Ask about L2.\nb d x")
    box = page.get_by_role("dialog", name="Your notes").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 390
