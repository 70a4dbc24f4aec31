"""What patients read, in a real browser: words stay words, a talk goes by keyboard, and a leaflet follows its choices."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from sympblock.care.information.consent_talk import complete_talk, words_of
from sympblock.content.care.consent import load_consent_talks
from tests.system_theme import follow_system

HOSTILE = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> It is safe and lasts for ever."
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


def check_with_axe(page: Page) -> None:
    results = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert results.response["violations"] == [], results.generate_report()


def choose(panel: Locator, option: str) -> None:
    """Click an option as a learner does: on its words."""
    panel.locator("label", has_text=re.compile(f"^{re.escape(option)}$")).click()


def fits(panel: Locator) -> bool:
    return panel.evaluate("node => node.scrollWidth <= node.clientWidth + 1")


@pytest.mark.long
def test_words_are_counted_and_never_run(page, open_widget):
    workshop = open_widget("show_plain_words()", "Say it in plain words")
    field = workshop.get_by_role("textbox", name="Your words")
    field.fill(HOSTILE)
    field.blur()
    expect(workshop.get_by_role("row", name="Promises too much").first).to_contain_text("for ever")
    field.fill("x" * 100_000)
    field.blur()
    expect(workshop).to_contain_text("the text has 100,000 characters")
    assert len(field.input_value()) == 100_000
    assert "taken" not in page.title()
    check_with_axe(page)
    page.set_viewport_size({"width": 320, "height": 800})
    assert fits(workshop)


@pytest.mark.long
def test_a_talk_goes_by_keyboard_to_its_debrief(page, open_widget):
    desk = open_widget("show_consent_talk()", "A talk before the block")
    for option in complete_talk(load_consent_talks()["runner"]).said:
        desk.get_by_role("radio", name=words_of(option), exact=True).focus()
        page.keyboard.press("Space")
        say = desk.get_by_role("button", name="Say it", exact=True)
        expect(say).not_to_have_attribute("aria-disabled", "true")
        say.press("Enter")
        expect(desk.get_by_role("radio", name=words_of(option), exact=True)).to_have_count(0)
    expect(desk).to_contain_text("Nothing that you said had a flaw.")
    follow_system(page, "dark")
    check_with_axe(page)
    page.set_viewport_size({"width": 320, "height": 800})
    assert fits(desk)


@pytest.mark.long
def test_a_leaflet_follows_its_choices(page, open_widget):
    maker = open_widget("show_leaflet_maker()", "A leaflet for your patient")
    paper = maker.frame_locator("iframe").locator("body")
    expect(paper).to_contain_text("Your test block on the left")
    choose(maker, "Neurolysis")
    choose(maker, "Right")
    maker.get_by_role("checkbox", name="Sedation").check()
    phone = maker.get_by_role("textbox")
    phone.fill("01234 567890")
    phone.blur()
    expect(paper).to_contain_text("Your longer nerve block on the right")
    expect(paper).to_contain_text("Our number: 01234 567890")
    expect(paper).to_contain_text("After a sleepy drug do not drive for 24 hours.")
    check_with_axe(page)


@pytest.mark.long
def test_a_risk_is_one_picture_in_every_framing(page, open_widget):
    risks = open_widget("show_risk_pictures()", "The same risk in other words")
    crowd = risks.locator("figure svg[aria-label]")
    before = crowd.get_attribute("aria-label")
    choose(risks, "One in so many")
    expect(risks).to_contain_text("About 1 in 38 injections.")
    assert crowd.get_attribute("aria-label") == before
    choose(risks, "Find a word for a risk")
    expect(crowd).to_have_count(0)
    risks.get_by_role("button", name="Compare with the count").click()
    expect(crowd).to_have_count(1)
    check_with_axe(page)
