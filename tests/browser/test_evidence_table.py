"""The evidence table in a real browser: by keyboard alone, in both themes, on a telephone."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from sympblock.content import load_effect_groups, load_studies
from tests.system_theme import follow_system

pytestmark = pytest.mark.one_page
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
REGION = "What has been studied?"
GUESS = "Before the results are pooled: do these studies agree?"


@pytest.fixture
def table(open_widget) -> Locator:
    return open_widget("show_evidence('crps', 'relief')", REGION)


def check_with_axe(page: Page) -> None:
    """Fail if axe finds a fault."""
    results = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert results.response["violations"] == [], results.generate_report()


@pytest.mark.long
def test_filters_by_keyboard_keep_the_place(table: Locator, page: Page) -> None:
    """A menu whose choice makes the other menus anew keeps the focus; a guess uncovers the diamond."""
    reason = table.get_by_label("Indication", exact=True)
    reason.focus()
    # A letter goes on to the next name that begins with it; a word typed slowly would be taken for several letters.
    page.keyboard.press("r")
    expect(table.get_by_role("heading", name="Raynaud disease of the toes")).to_be_visible()
    page.keyboard.press("r")
    expect(table.get_by_text(re.compile("No trial was found. Three people had a stellate block"))).to_be_visible()
    expect(table.get_by_label("Indication", exact=True)).to_be_focused()
    page.keyboard.press("Home")
    expect(table.get_by_role("table", name=re.compile("Studies 1 to 10"))).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(table.get_by_role("heading", name="Guess first")).to_be_visible()
    expect(table.get_by_text(re.compile("Together:"))).to_have_count(0)
    table.get_by_role("radio", name="They agree", exact=True).focus()
    page.keyboard.press("Space")
    expect(table.get_by_role("heading", name="Your guess: they agree")).to_be_visible()
    expect(table.locator("svg text", has_text="Together: one true effect")).to_have_count(1)
    table.get_by_role("radio", name="One true effect", exact=True).focus()
    page.keyboard.press("ArrowRight")
    expect(table.locator("svg text", has_text="Together: many true effects")).to_have_count(1)


@pytest.mark.long
def test_one_study_is_opened_by_mouse(table: Locator) -> None:
    table.get_by_label("Open one study", exact=True).select_option("meier2009")
    row = table.get_by_role("table", name="Meier 2009")
    expect(row).to_contain_text("not stated in what we read")
    expect(row).to_contain_text("brush allodynia −1.4")


def test_everybody_can_read_it(table: Locator, page: Page) -> None:
    """Axe in both themes; no part runs off a telephone, and the plot keeps its words there."""
    table.get_by_role("radio", name="They agree", exact=True).check()
    table.get_by_label("Open one study", exact=True).select_option("meier2009")
    for scheme in ("dark", "light"):
        follow_system(page, scheme)
        check_with_axe(page)
    for width in (640, 360, 320):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_function("node => node.scrollWidth <= node.clientWidth + 1", arg=table.element_handle())
        check_with_axe(page)
    # Side by side, three columns would break words in the middle there.
    expect(table.get_by_role("cell").first).to_have_css("display", "block")


@pytest.mark.long
def test_every_plot_keeps_its_words_on_a_telephone(table: Locator, page: Page) -> None:
    """Words and numbers stand at their marks; none becomes a number with a key."""
    page.set_viewport_size({"width": 360, "height": 900})
    table.get_by_label("Indication", exact=True).select_option("all")
    table.get_by_label("Question", exact=True).select_option("all")
    expect(table.get_by_role("table", name=f"Studies 1 to 10 of {len(load_studies())}")).to_be_visible()
    for group in load_effect_groups():
        table.get_by_label("Forest plot", exact=True).select_option(group.id)
        expect(table.locator("figcaption")).to_contain_text(group.title)
        if group.pooling == "exercise":
            table.get_by_role("radio", name="They agree", exact=True).check()
            expect(table.locator("svg text", has_text="Together")).to_have_count(1)
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        assert table.locator("svg .sympblock-number").count() == 0, group.id
