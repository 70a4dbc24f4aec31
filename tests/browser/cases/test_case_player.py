"""A case in a real browser: played by mouse and by keyboard, kept over a reload, on a narrow screen and in the dark."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.system_theme import follow_system

NARROW_PX = 320
#: More places than Tab has on a page of one case.
MOST_TABS = 60


def choose(panel: Locator, name: str, button: str) -> None:
    panel.get_by_role("radio", name=name).check()
    panel.get_by_role("button", name=button, exact=True).click()


def go_on_unasked(panel: Locator) -> None:
    panel.get_by_role("button", name="Go on", exact=True).click()
    expect(panel.get_by_text("You have asked nothing").first).to_be_visible()
    panel.get_by_role("button", name="Go on without asking").click()


def test_a_case_is_played_to_its_debrief_and_nothing_is_lost_on_reload(open_widget, page: Page) -> None:
    panel = fresh('show_case("sore_toe")', open_widget)
    expect(panel.get_by_text("I would be grateful for a sympathetic block")).to_be_visible()
    choose(panel, "“How are you apart from the foot?", "Ask")
    expect(panel.get_by_text("I have lost seven kilograms").first).to_be_visible()
    page.reload()
    panel = page.get_by_role("region", name="Simulated cases", exact=True)
    expect(panel.get_by_text("I have lost seven kilograms").first).to_be_visible()
    panel.get_by_role("button", name="Go on").click()
    choose(panel, "Each toe and metatarsal", "Examine")
    panel.get_by_role("button", name="Go on").click()
    choose(panel, "No block; radiographs", "Decide")
    panel.get_by_role("button", name="Go on").click()
    choose(panel, "As far as she wants to know", "Decide")
    choose(panel, "A call to the chest clinic", "Decide")
    look = panel.get_by_role("button", name="Show debrief")
    expect(look).to_have_attribute("aria-disabled", "true")
    expect(panel.get_by_text("Earned")).to_have_count(0)
    panel.get_by_role("textbox").fill("I would have sent her to the radiographer first.")
    expect(look).not_to_have_attribute("aria-disabled", "true")
    # The field hands over what is typed once typing pauses; a reload finds it.
    page.reload()
    panel = page.get_by_role("region", name="Simulated cases", exact=True)
    expect(panel.get_by_role("textbox")).to_have_value("I would have sent her to the radiographer first.")
    panel.get_by_role("button", name="Show debrief").click()
    expect(panel.get_by_text("You earned 6 of 6 key features").first).to_be_visible()
    expect(panel.get_by_text("I would have sent her to the radiographer first.").last).to_be_visible()
    panel.get_by_role("button", name="Begin this case again").click()
    expect(panel.get_by_text("You earned 6 of 6 key features").first).to_be_visible()
    panel.get_by_role("button", name="Really begin again").click()
    expect(panel.get_by_text("You earned")).to_have_count(0)


def fresh(call: str, open_widget) -> Locator:
    """Open a case at its letter, however another test has left it."""
    panel = open_widget(call, "Simulated cases")
    again = panel.get_by_role("button", name="Begin this case again")
    if again.get_attribute("aria-disabled") != "true":
        again.click()
        panel.get_by_role("button", name="Really begin again").click()
        expect(again).to_have_attribute("aria-disabled", "true")
    return panel


def tab_to(page: Page, wanted: Locator) -> None:
    for _ in range(MOST_TABS):
        if wanted.evaluate("node => node === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not reach {wanted}")


def choose_by_keys(page: Page, panel: Locator, name: str, button: str) -> None:
    """Choose an answer from its first one on by the arrow keys, and press the button: no mouse, and no focus but by keys."""
    tab_to(page, panel.get_by_role("radio").first)
    page.keyboard.press("Space")
    wanted = panel.get_by_role("radio", name=name)
    radios = panel.get_by_role("radio")
    expect(radios.first).to_be_checked()
    for place in range(1, radios.count()):
        if wanted.is_checked():
            break
        page.keyboard.press("ArrowDown")
        expect(radios.nth(place)).to_be_checked()
    expect(wanted).to_be_checked()
    press_by_keys(page, panel, button)


def press_by_keys(page: Page, panel: Locator, button: str) -> None:
    wanted = panel.get_by_role("button", name=button, exact=True)
    expect(wanted).not_to_have_attribute("aria-disabled", "true")
    tab_to(page, wanted)
    page.keyboard.press("Enter")
    # The focus goes to the heading of what is new, once it has come.
    expect(panel.locator("h4:focus")).to_be_visible()


@pytest.mark.long
def test_a_whole_case_is_played_by_the_keyboard_and_the_focus_follows_the_story(open_widget, page: Page) -> None:
    panel = fresh('show_case("sore_toe")', open_widget)
    expect(panel.get_by_text("3 of 3 left")).to_be_visible()
    panel.get_by_role("radio").first.focus()
    choose_by_keys(page, panel, "“How are you apart from the foot?", "Ask")
    answered = panel.get_by_role("heading", name="“How are you apart from the foot?")
    expect(answered).to_be_focused()
    expect(panel.locator("[aria-live]")).to_contain_text("I have lost seven kilograms")
    press_by_keys(page, panel, "Go on")
    expect(panel.get_by_role("heading", name="Examination")).to_be_focused()
    choose_by_keys(page, panel, "Each toe and metatarsal", "Examine")
    press_by_keys(page, panel, "Go on")
    choose_by_keys(page, panel, "No block; radiographs", "Decide")
    press_by_keys(page, panel, "Go on")
    choose_by_keys(page, panel, "As far as she wants to know", "Decide")
    expect(panel.get_by_role("heading", name="You decided")).to_be_focused()
    choose_by_keys(page, panel, "A call to the chest clinic", "Decide")
    tab_to(page, panel.get_by_role("textbox"))
    page.keyboard.type("I would ask earlier how she is.")
    press_by_keys(page, panel, "Show debrief")
    expect(panel.get_by_role("heading", name="Debrief", exact=True)).to_be_focused()
    expect(panel.get_by_role("img", name=re.compile("Your path in"))).to_be_visible()


def at_room(open_widget) -> Locator:
    panel = fresh('show_case("burning_foot")', open_widget)
    choose(panel, "“You asked for an amputation.", "Ask")
    panel.get_by_role("button", name="Go on", exact=True).click()
    go_on_unasked(panel)
    choose(panel, "A nerve conduction study", "Decide")
    panel.get_by_role("button", name="Go on").click()
    choose(panel, "One diagnostic block at L3", "Decide")
    go_on_unasked(panel)
    return panel


@pytest.mark.long
def test_the_case_opens_its_room_and_goes_on_when_the_session_there_ends(open_widget, page: Page) -> None:
    panel = at_room(open_widget)
    panel.get_by_role("button", name="Open the procedure room").click()
    room = page.get_by_role("region", name="Procedure room", exact=True)
    expect(room.get_by_role("button", name="Back to the case")).to_be_visible()
    expect(room.get_by_role("heading", name="Procedure room")).to_be_focused()
    expect(room.get_by_role("heading", name=re.compile("^Case: "))).to_be_visible(timeout=120_000)
    expect(room.get_by_text("Scenario 1 of")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(room).to_have_count(0)
    opener = panel.get_by_role("button", name="Open the procedure room")
    expect(opener).to_be_focused()
    page.keyboard.press("Enter")
    room.get_by_role("tab", name="Time").click(timeout=120_000)
    room.get_by_role("button", name="End session and go on with the case").click()
    expect(room).to_have_count(0)
    expect(panel.get_by_text("You in the procedure room: no needle was inserted.").first).to_be_visible()
    expect(panel.get_by_role("heading", name="The block", exact=True)).to_be_focused()
    page.reload()
    panel = page.get_by_role("region", name="Simulated cases", exact=True)
    expect(panel.get_by_text("You in the procedure room: no needle was inserted.").first).to_be_visible()


@pytest.mark.long
def test_a_case_fits_a_narrow_screen_in_the_dark(open_widget, page: Page) -> None:
    panel = fresh("show_case()", open_widget)
    follow_system(page, "dark")
    page.set_viewport_size({"width": NARROW_PX, "height": 700})
    expect(panel.get_by_role("combobox", name="Case")).to_be_visible()
    panel.get_by_role("button", name="Go on").click()
    widths = panel.evaluate("node => [node.scrollWidth, node.clientWidth]")
    assert widths[0] <= widths[1], "the case is wider than the screen"
    for part in panel.get_by_role("button").all():
        box = part.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= NARROW_PX


@pytest.mark.long
def test_the_expert_does_the_block_beside_the_page_and_the_case_goes_on(open_widget, page: Page) -> None:
    panel = at_room(open_widget)
    panel.get_by_role("button", name="Let the expert do the block").click()
    expect(panel.get_by_text("The block is being played").first).to_be_visible()
    expect(panel.get_by_role("img", name=re.compile("sole", re.IGNORECASE)).first).to_be_visible(timeout=120_000)
    choose(panel, "Sympathetically maintained pain has become more likely", "Commit this interpretation")
    choose(panel, "Daily therapy", "Decide")
    panel.get_by_role("textbox").fill("I did not ask about the ice.")
    panel.get_by_role("button", name="Show debrief").click()
    expect(
        panel.get_by_text(re.compile(r"^You earned \d+ of \d+ key features.* 2 more of the room are not judged")).first
    ).to_be_visible()
    expect(panel.get_by_text("The expert in the procedure room: safe and effective.").first).to_be_visible()
