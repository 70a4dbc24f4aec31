"""The C-arm in a real browser: live pictures, pedal, keys, second screen, and nothing left running."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.one_page
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}


def live(console: Locator) -> Locator:
    return console.get_by_role("img", name="Live screen")


def frames(console: Locator) -> int:
    return int(live(console).get_attribute("data-frames") or 0)


def mean_grey(screen: Locator) -> float:
    return screen.evaluate(
        "c => { const d = c.getContext('2d').getImageData(128, 128, 256, 256).data;"
        " let s = 0; for (let i = 0; i < d.length; i += 4) s += d[i]; return s / (d.length / 4); }"
    )


def test_nothing_is_shown_before_radiation_and_one_picture_then(console: Locator) -> None:
    assert frames(console) == 0 and mean_grey(live(console)) == 0
    console.get_by_role("button", name="Take spot image").click()
    expect(live(console)).to_have_attribute("data-frames", "1")
    assert 90 < mean_grey(live(console)) < 170
    expect(console.get_by_role("row", name="Images 1")).to_be_visible()


def test_the_picture_is_live_while_the_pedal_is_held_and_stays_after_that(console: Locator, page: Page) -> None:
    pedal = console.get_by_role("button", name="Fluoroscopy (pedal)")
    pedal.scroll_into_view_if_needed()
    box = pedal.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    expect(console.get_by_text("X-ray on")).to_be_visible()
    page.wait_for_timeout(1500)
    page.mouse.up()
    expect(console.get_by_text("X-ray off")).to_be_visible()
    page.wait_for_timeout(400)
    taken = frames(console)
    assert taken >= 5
    page.wait_for_timeout(800)
    assert frames(console) == taken and mean_grey(live(console)) > 90


def test_by_keyboard_alone(console: Locator, page: Page) -> None:
    live(console).focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    expect(console.get_by_label("Oblique angle")).to_have_value("6")
    page.keyboard.down(" ")
    expect(console.get_by_text("X-ray on")).to_be_visible()
    page.keyboard.up(" ")
    expect(console.get_by_text("X-ray off")).to_be_visible()
    assert frames(console) >= 1


@pytest.mark.parametrize("way", ["key", "mouse"])
def test_a_tap_ends_and_leaves_the_tube_off(console: Locator, page: Page, way: str) -> None:
    """The release may come before the page has heard that the tube is on."""
    if way == "key":
        live(console).focus()
        page.keyboard.press(" ")
    else:
        console.get_by_role("button", name="Fluoroscopy (pedal)").click()
    page.wait_for_timeout(700)
    taken = frames(console)
    assert taken >= 1
    expect(console.get_by_text("X-ray off")).to_be_visible()
    page.wait_for_timeout(700)
    assert frames(console) == taken


def test_the_tube_goes_off_when_the_focus_leaves_the_held_pedal(console: Locator, page: Page) -> None:
    live(console).focus()
    page.keyboard.down(" ")
    expect(console.get_by_text("X-ray on")).to_be_visible()
    page.evaluate("document.activeElement.blur()")
    expect(console.get_by_text("X-ray off")).to_be_visible()


def test_a_frame_changes_its_picture_and_nothing_beside_it(console: Locator, page: Page) -> None:
    """To lay out and paint the marks anew with each frame costs as much as the picture."""
    console.get_by_role("button", name="Take spot image").click()
    expect(live(console)).to_have_attribute("data-frames", "1")
    screens = console.locator(".sympblock-console-screens")
    screens.evaluate(
        "node => { window.changed = 0; new MutationObserver((all) => (window.changed += all.length))"
        ".observe(node, { childList: true, characterData: true, subtree: true }); }"
    )
    console.get_by_role("button", name="Take spot image").click()
    expect(live(console)).to_have_attribute("data-frames", "2")
    assert page.evaluate("window.changed") == 0


def test_the_second_screen_keeps_a_picture_and_names_can_be_shown(console: Locator) -> None:
    console.get_by_label("Label landmarks").check()
    console.get_by_role("button", name="Take spot image").click()
    expect(live(console)).to_have_attribute("data-frames", "1")
    expect(console.get_by_text("spinous process").first).to_be_visible()
    console.get_by_role("button", name="Save to reference monitor").click()
    second = console.get_by_role("img", name="Reference monitor")
    expect(second).to_have_attribute("data-frames", "1")
    assert mean_grey(second) == pytest.approx(mean_grey(live(console)), abs=0.5)


def test_a_hidden_page_gives_no_radiation(console: Locator, page: Page) -> None:
    console.get_by_label("Keep pedal down").check()
    console.get_by_role("button", name="Fluoroscopy (pedal)").click()
    expect(console.get_by_text("X-ray on")).to_be_visible()
    page.evaluate("window.dispatchEvent(new Event('blur'))")
    expect(console.get_by_text("X-ray off")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing(console: Locator, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    console.get_by_role("button", name="Take spot image").click()
    expect(live(console)).to_have_attribute("data-frames", "1")
    found = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert found.violations_count == 0, found.generate_report()
