"""The procedure room in a real browser: a needle set by click and key, contrast seen live, a debrief that can be read."""

from __future__ import annotations

import math
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.one_page
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
#: Where the needle enters in the oblique picture, and a place beside it; shares from the left and from the upper edge.
ENTRY, BESIDE = (0.395, 0.545), (0.3, 0.45)
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def room(page: Page, open_widget) -> Locator:
    page.set_viewport_size({"width": 1360, "height": 1400})
    shown = open_widget("show_procedure_room()", "Procedure room")
    expect(shown.get_by_role("button", name="Take spot image in this view")).to_be_visible(timeout=60_000)
    expect(shown.get_by_role("button", name="Aspirate")).to_be_visible(timeout=60_000)
    return shown


def press(room: Locator, *names: str) -> None:
    for name in names:
        room.get_by_role("button", name=name, exact=True).click()


def picture(room: Locator) -> None:
    screen = room.get_by_role("img", name="Live screen")
    before = int(screen.get_attribute("data-frames") or 0)
    press(room, "Take spot image in this view")
    expect(screen).to_have_attribute("data-frames", str(before + 1))


def click_at(
    room: Locator, page: Page, at: tuple[float, float], rotated_deg: float = 0.0, flipped: bool = False
) -> None:
    """Click where a place of the picture lies on the screen: mirrored first, then turned clockwise."""
    frame = room.locator(".sympblock-screen-frame").first
    frame.scroll_into_view_if_needed()
    box = frame.bounding_box()
    right, down = (0.5 - at[0] if flipped else at[0] - 0.5), at[1] - 0.5
    cos, sin = math.cos(math.radians(rotated_deg)), math.sin(math.radians(rotated_deg))
    x, y = 0.5 + right * cos - down * sin, 0.5 + right * sin + down * cos
    page.mouse.click(box["x"] + x * box["width"], box["y"] + y * box["height"])


def enter(room: Locator, page: Page) -> None:
    """Set the needle by a click in the oblique picture."""
    press(room, "Turn the C-arm to Oblique")
    picture(room)
    click_at(room, page, ENTRY)
    expect(room.get_by_text("left of the midline").first).to_be_visible()
    press(room, "Infiltrate skin and track (lidocaine 1 %, 5 ml)", "Set needle along the beam")
    expect(room.get_by_text("Depth 0 of 150 mm")).to_be_visible()


@pytest.mark.long
def test_a_block_from_mark_to_debrief(room: Locator, page: Page) -> None:
    expect(room.get_by_role("checkbox", name="Time-out")).to_be_disabled()
    room.get_by_label("Level of the block").select_option("L3")
    room.get_by_label("The patient's side").select_option("left")
    expect(room.get_by_role("button", name="left, L3")).to_be_enabled()
    items = room.locator(".sympblock-room-item").filter(has=page.get_by_role("checkbox")).all()
    for item in items[:2]:
        expect(item.get_by_role("checkbox")).to_be_disabled()
        item.get_by_role("button", name="Ask the").click()
        expect(item.get_by_role("status")).to_contain_text("“")
        item.get_by_role("checkbox").click()
        expect(item.get_by_role("checkbox")).to_be_checked()
    for item in items[2:]:
        item.get_by_role("button", name="Ask the").click()
        expect(item.get_by_role("status")).to_contain_text("“")
    press(room, f"Accept these {len(items) - 2} answers")
    expect(room.get_by_text("All done")).to_be_visible()
    press(room, "Turn the C-arm to AP")
    picture(room)
    enter(room, page)
    screen = room.get_by_role("img", name="Live screen")
    screen.focus()
    page.keyboard.press("Shift+E")
    expect(room.get_by_text("Depth 5 of 150 mm", exact=True)).to_be_visible()
    page.keyboard.press("q")
    expect(room.get_by_text("Depth 4 of 150 mm", exact=True)).to_be_visible()
    for _ in range(10):
        press(room, "Advance 10 mm")
    press(room, "Aspirate")
    expect(room.get_by_text("Aspiration is dry").first).to_be_visible()
    before = int(screen.get_attribute("data-frames"))
    press(room, "Inject under live fluoroscopy")
    expect(room.get_by_role("button", name="Stop injecting")).to_be_visible()
    expect(room.get_by_role("button", name="Stop injecting")).to_be_hidden(timeout=20_000)
    assert int(screen.get_attribute("data-frames")) > before + 5
    expect(room.get_by_text("X-ray off")).to_be_visible()
    press(room, "Remove needle", "Power of both legs")
    expect(room.get_by_text("“Both legs feel as strong as ever.”").first).to_be_visible()
    press(room, "Home now")
    expect(room.get_by_text("Decided: Home now.")).to_be_visible()
    press(room, "End session and debrief")
    debrief = room.get_by_role("region", name="Debrief")
    expect(debrief.get_by_role("heading", name="Debrief:")).to_be_visible(timeout=20_000)
    expect(debrief).to_be_focused()
    expect(debrief.get_by_text("the trunk is not blocked")).to_be_visible()
    expect(debrief.get_by_text("these checks were missing")).to_be_visible()
    found = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert found.response["violations"] == []


@pytest.mark.long
def test_a_click_marks_the_same_place_however_the_picture_is_shown(room: Locator, page: Page) -> None:
    """The page undoes mirror and rotation, and Python takes the place of the picture."""
    press(room, "Turn the C-arm to Oblique")
    picture(room)
    mark, screen = room.get_by_text(re.compile("^Entry point [0-9]")), room.get_by_role("img", name="Live screen")
    click_at(room, page, ENTRY)
    expect(mark).to_be_visible()
    away_mm = int(re.search(r"(\d+) mm left", mark.inner_text())[1])
    same = re.compile(rf"({away_mm - 1}|{away_mm}|{away_mm + 1}) mm left")
    room.get_by_label("Mirror image").check()
    expect(screen).to_have_css("transform", "matrix(-1, 0, 0, 1, 0, 0)")
    click_at(room, page, BESIDE, flipped=True)
    expect(mark).not_to_have_text(same)
    click_at(room, page, ENTRY, flipped=True)
    expect(mark).to_have_text(same)
    room.get_by_label("Rotate image").fill("45")
    expect(screen).to_have_css("transform", re.compile(r"matrix\(-0\.707"))
    click_at(room, page, BESIDE, 45.0, flipped=True)
    expect(mark).not_to_have_text(same)
    click_at(room, page, ENTRY, 45.0, flipped=True)
    expect(mark).to_have_text(same)


@pytest.mark.long
def test_on_a_phone_the_live_screen_stays_in_sight_of_needle_and_syringe(room: Locator, page: Page) -> None:
    picture(room)
    press(room, "Save to reference monitor")
    page.set_viewport_size(PHONE)
    room.get_by_role("tab", name="Needle").click()
    screen, kept = (room.get_by_role("img", name=name) for name in ("Live screen", "Reference monitor"))
    expect(kept).to_be_hidden()
    for name in ("Set needle along the beam", "Arrow down", "Inject under live fluoroscopy", "Record this reading"):
        act = room.get_by_role("button", name=name, exact=True)
        act.evaluate("node => node.scrollIntoView({ block: 'center' })")
        expect(screen).to_be_in_viewport(ratio=0.95)
        assert screen.bounding_box()["height"] <= 0.4 * PHONE["height"]
        act.click(trial=True)
    room.get_by_role("button", name="Take spot image in this view").click(trial=True)
    assert room.evaluate("node => node.scrollWidth <= node.clientWidth + 1")
    press(room, "Reference monitor")
    expect(kept).to_be_visible()
    expect(screen).to_be_visible()


def test_what_makes_no_sense_is_answered(room: Locator) -> None:
    press(room, "Set needle along the beam")
    expect(room.get_by_role("alert").filter(has_text="Mark the entry point first")).to_be_visible()


def test_another_scenario_brings_another_patient(room: Locator) -> None:
    press(room, "Scenario 4: The right side (moderate)")
    expect(room.get_by_role("heading", name="Scenario 4 of 16: The right side (moderate)")).to_be_visible()
    expect(room.get_by_role("button", name="Aspirate")).to_be_visible(timeout=60_000)
    expect(room.get_by_text("No entry point yet")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 360])
def test_the_page_is_accessible_and_fits(room: Locator, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    picture(room)
    found = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert found.response["violations"] == []
    assert room.evaluate("node => node.scrollWidth <= node.clientWidth + 1")


def test_the_keyboard_alone_goes_from_consent_to_the_reading(room: Locator, page: Page) -> None:
    """Tab walks to every control in the order of the page; the mark needs no pointer."""

    def tab_to(name: str, role: str = "button") -> None:
        wanted = room.get_by_role(role, name=name, exact=True)
        for _ in range(80):
            if wanted.evaluate("node => node === document.activeElement"):
                return
            page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {name}")

    def use(name: str) -> None:
        tab_to(name)
        page.keyboard.press("Enter")

    screen = room.get_by_role("img", name="Live screen")
    room.get_by_role("button", name="Fill the window").focus()
    use("Turn the C-arm to Oblique")
    use("Take spot image in this view")
    expect(screen).to_have_attribute("data-frames", "1")
    use("Ask the patient: Consent")
    expect(room.get_by_role("checkbox", name="Consent")).to_be_focused()
    page.keyboard.press("Space")
    expect(room.get_by_text(re.compile("^1 of [0-9]+ done$"))).to_be_visible()
    use("Mark entry point at image centre")
    expect(room.get_by_text("left of the midline").first).to_be_visible()
    use("Infiltrate skin and track (lidocaine 1 %, 5 ml)")
    expect(room.get_by_text("Skin and track are anaesthetised").first).to_be_visible()
    use("Set needle along the beam")
    expect(room.get_by_text("Depth 0 of 150 mm")).to_be_visible()
    use("Advance 10 mm")
    expect(room.get_by_text("Depth 10 of 150 mm", exact=True)).to_be_visible()
    use("Aspirate")
    expect(room.get_by_text("Aspiration is dry").first).to_be_visible()
    use("Inject without fluoroscopy")
    expect(room.get_by_role("button", name="Stop injecting")).to_be_visible()
    expect(room.get_by_role("button", name="Stop injecting")).to_be_hidden(timeout=20_000)
    tab_to("Contrast pattern", "combobox")
    page.keyboard.press("ArrowDown")
    tab_to("Decision", "combobox")
    page.keyboard.press("ArrowDown")
    use("Record this reading")
    use("End session and debrief")
    expect(room.get_by_role("region", name="Debrief")).to_be_focused(timeout=20_000)
