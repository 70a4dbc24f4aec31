"""The crisis drill in a real browser: time runs, a dose is typed, the debrief follows, and a phone has room for it."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.system_theme import follow_system

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


def give(drill: Locator, drug: str, dose: str) -> None:
    """Give a drug by the form below its name."""
    drill.get_by_role("button", name=f"{drug} …", exact=True).click()
    expect(drill.get_by_label("Dose")).to_be_focused()
    drill.get_by_label("Dose").fill(dose)
    drill.get_by_role("button", name="Give", exact=True).click()


def faults(page: Page) -> list[str]:
    """Return what the drill shows against the rules of accessible pages."""
    found = Axe().run(page, context=".sympblock-drill", options=RULES).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in found]


@pytest.mark.long
@pytest.mark.parametrize("width_px", [1280, 320])
def test_a_crisis_is_played_to_its_debrief(page: Page, open_widget, width_px: int) -> None:
    drill = open_widget('show_crisis_drill("contrast_reaction")', "Crisis drill")
    page.set_viewport_size({"width": width_px, "height": 900})
    follow_system(page, "dark" if width_px == 320 else "light")
    drill.get_by_role("button", name="Begin", exact=True).click()
    expect(drill.get_by_text("The time stands still")).to_be_visible()
    drill.get_by_label("Search acts and drugs").fill("help")
    drill.get_by_role("button", name="Call for help", exact=True).click()
    drill.get_by_label("Search acts and drugs").fill("adren")
    give(drill, "Adrenaline", "much")
    expect(drill.get_by_role("alert").filter(has_text="Enter the dose as a number")).to_be_visible()
    give(drill, "Adrenaline", "50")
    log = drill.get_by_role("region", name="What you did")
    expect(log.get_by_role("listitem")).to_have_text(
        ["0:00 Call for help", "0:00 Adrenaline 50 micrograms into a vein"]
    )
    assert faults(page) == []
    assert drill.evaluate("node => node.scrollWidth <= node.clientWidth + 1")
    page.reload()
    expect(log.get_by_role("listitem")).to_have_count(2)
    drill.get_by_role("button", name="Time runs 10 times as fast").click()
    expect(drill.get_by_label("Time since you came")).to_have_text("0:20")
    drill.get_by_role("button", name="End the drill and read the debrief").click()
    expect(drill.get_by_role("heading", name="Call for help")).to_be_visible()
    expect(drill.get_by_text("Help was called at 0:00")).to_be_visible()
    assert faults(page) == []
    assert drill.evaluate("node => node.scrollWidth <= node.clientWidth + 1")
    replay, clock = drill.get_by_role("group", name="Replay"), drill.get_by_label("Time since you came", exact=True)
    ended = clock.text_content()
    replay.get_by_role("button", name="Play replay").click()
    expect(clock).to_have_text("0:01")
    replay.get_by_role("slider").press("Space")
    expect(replay.get_by_role("button", name="Play replay")).to_be_visible()
    replay.get_by_role("button", name="Replay 10 times as fast").click()
    replay.get_by_role("slider").press("Space")
    # It stops at its end by itself.
    expect(clock).to_have_text(ended)
    expect(replay.get_by_role("button", name="Play replay")).to_be_visible()
    drill.get_by_role("button", name="Choose another drill").click()
    expect(drill.get_by_role("button", name="Surprise me")).to_be_visible()
