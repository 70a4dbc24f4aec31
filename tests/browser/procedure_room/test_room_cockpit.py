"""The procedure room in the whole window: an entire session is in view, by mouse and by keyboard, and nothing is scrolled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.one_page
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
SIZES = [(1280, 720), pytest.param((1366, 768), marks=pytest.mark.long)]
#: Where the needle enters in the oblique picture; shares from the left and from the upper edge.
ENTRY = (0.395, 0.545)
#: A menu is opened, and its option chosen. A whole session takes no more clicks than the second number.
CLICKS_OF_MENU, MOST_CLICKS = 2, 60
DEPTH_IS = """mm => [...document.querySelectorAll(".sympblock-room-figure strong")]
    .some((each) => Number(each.textContent.match(/(\\d+) of \\d+ mm/)?.[1]) >= mm)"""
NUMB = "Infiltrate skin and track (lidocaine 1 %, 5 ml)"
#: How far everything inside the room is scrolled, and how far the lesson around it is.
SCROLLED = """node => [...node.querySelectorAll("*"), node].filter(each => each.scrollTop || each.scrollLeft).map(each => each.className)"""
#: What is higher than its place, and would have to be scrolled: the room, or the card that is open.
TOO_HIGH = """node => [...node.querySelectorAll(".sympblock-room-sheet, .sympblock-console-stage, .sympblock-room-told"), node]
    .filter(each => each.scrollHeight > each.clientHeight + 1).map(each => [each.className, each.scrollHeight, each.clientHeight])"""
AROUND = """node => { const all = []; for (let at = node.parentElement; at; at = at.parentElement) all.push(at.scrollTop); return all }"""


@dataclass
class Cockpit:
    """Acts in the filled window, and looks after each act whether all that counts is in view."""

    room: Locator
    page: Page
    clicks: int = 0

    @property
    def screen(self) -> Locator:
        return self.room.get_by_role("img", name="Live screen")

    @property
    def banner(self) -> Locator:
        return self.room.locator(".sympblock-room-banner")

    def named(self, name: str, role: str = "button") -> Locator:
        return self.room.get_by_role(role, name=name, exact=True)

    def is_in_view(self, shown: Locator) -> bool:
        box, size = shown.bounding_box(), self.page.viewport_size
        across = 0 <= box["x"] and box["x"] + box["width"] <= size["width"] + 0.5
        return across and 0 <= box["y"] and box["y"] + box["height"] <= size["height"] + 0.5

    def look(self) -> None:
        """See that nothing was scrolled, and that pictures, message and figures lie inside the window."""
        assert self.room.evaluate(SCROLLED) == []
        assert self.room.evaluate(TOO_HIGH) == []
        assert self.page.evaluate("document.scrollingElement.scrollTop") == 0
        for part in (self.screen, self.named("Reference monitor", "img"), self.room.locator(".sympblock-room-vitals")):
            assert self.is_in_view(part)
        if self.banner.is_visible():
            assert self.is_in_view(self.banner)

    def click(self, *names: str, role: str = "button") -> None:
        for name in names:
            self.use(self.named(name, role))

    def use(self, control: Locator) -> None:
        """Click a control that is in view before it is used."""
        expect(control).to_be_visible()
        assert self.is_in_view(control), control
        control.click()
        self.clicks += 1
        self.look()

    def choose(self, label: str, option: str | int) -> None:
        menu = self.room.get_by_label(label)
        assert self.is_in_view(menu)
        wanted = {"index": option} if isinstance(option, int) else {"label": option}
        menu.select_option(**wanted)
        self.clicks += CLICKS_OF_MENU
        self.look()

    def push(self, depth_mm: float) -> None:
        """Advance the needle by one press that is held until it is as deep."""
        advance = self.named("Advance")
        assert self.is_in_view(advance)
        advance.hover()
        self.page.mouse.down()
        self.page.wait_for_function(DEPTH_IS, arg=depth_mm)
        self.page.mouse.up()
        self.clicks += 1
        self.look()

    def told(self, words: str) -> None:
        """Wait until the message on the picture says so."""
        expect(self.banner.get_by_text(words)).to_be_visible()
        self.look()

    def picture(self, *views: str) -> None:
        for view in views:
            self.click(f"Turn the C-arm to {view}")
            before = int(self.screen.get_attribute("data-frames") or 0)
            self.click("Take spot image in this view")
            expect(self.screen).to_have_attribute("data-frames", str(before + 1))


@pytest.fixture
def cockpit(page: Page, open_widget) -> Iterator[Cockpit]:
    page.set_viewport_size({"width": 1280, "height": 720})
    room = open_widget("show_procedure_room()", "Procedure room")
    expect(room.get_by_role("button", name="Aspirate")).to_be_visible(timeout=60_000)
    yield Cockpit(room, page)
    page.set_viewport_size({"width": 1280, "height": 720})
    leave = room.get_by_role("button", name="Leave the full window")
    if leave.is_visible():
        leave.click()


def prepare(cockpit: Cockpit) -> None:
    """Ask everybody, and accept every answer where it is read."""
    cockpit.click("Go on to the checklist")
    cockpit.choose("Level of the block", "L3")
    cockpit.choose("The patient's side", "left")
    boxes = cockpit.room.locator(".sympblock-room-checks input")
    items = cockpit.room.locator(".sympblock-room-item", has=cockpit.page.get_by_role("checkbox"))
    cockpit.use(items.first.get_by_role("button"))
    for place in range(boxes.count()):
        expect(boxes.nth(place)).to_be_enabled()
        heard = items.nth(place).locator(".sympblock-room-heard")
        expect(heard).to_be_visible()
        assert cockpit.is_in_view(heard), "an answer is accepted where it is read"
        is_last = place == boxes.count() - 1
        cockpit.use(boxes.nth(place) if is_last else heard.get_by_role("button"))
        expect(boxes.nth(place)).to_be_checked()


def inject(cockpit: Cockpit, button: str) -> None:
    cockpit.click(button)
    cockpit.look()
    expect(cockpit.named("Stop injecting")).to_be_hidden(timeout=30_000)
    cockpit.look()


@pytest.mark.long
@pytest.mark.parametrize("size", SIZES)
def test_an_entire_session_by_mouse_is_in_view(cockpit: Cockpit, page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    around = cockpit.room.evaluate(AROUND)
    cockpit.named("Fill the window").click()
    expect(cockpit.named("Patient", "tab")).to_have_attribute("aria-selected", "true")
    cockpit.look()
    prepare(cockpit)
    expect(cockpit.named("C-arm", "tab")).to_have_attribute("aria-selected", "true")
    cockpit.picture("AP")
    cockpit.click("Save this image beside the live screen")
    expect(cockpit.room.get_by_text("Reference monitor: AP")).to_be_visible()
    cockpit.picture("Oblique")
    cockpit.click("Needle", role="tab")
    asked = cockpit.clicks
    cockpit.click("Set needle along the beam")
    cockpit.told("Mark the entry point first")
    cockpit.clicks = asked
    box = cockpit.screen.bounding_box()
    cockpit.clicks += 1
    page.mouse.click(box["x"] + ENTRY[0] * box["width"], box["y"] + ENTRY[1] * box["height"])
    expect(cockpit.room.get_by_text("left of the midline").first).to_be_visible()
    cockpit.click(NUMB, "Set needle along the beam")
    cockpit.push(30)
    cockpit.picture("Oblique")
    cockpit.push(100)
    cockpit.picture("Lateral", "AP")
    cockpit.click("Aspirate")
    expect(cockpit.room.locator(".sympblock-room-aspirated")).to_be_visible()
    assert cockpit.is_in_view(cockpit.room.locator(".sympblock-room-aspirated"))
    inject(cockpit, "Inject under live fluoroscopy")
    cockpit.choose("Contrast pattern", 1)
    cockpit.choose("Decision", 2)
    cockpit.click("Record this reading")
    cockpit.choose("Syringe contains", 1)
    inject(cockpit, "Inject without fluoroscopy")
    cockpit.click("Time", role="tab")
    cockpit.use(cockpit.room.get_by_role("button", name="Wait").last)
    cockpit.click("Needle", role="tab")
    cockpit.click("Remove needle")
    asked = cockpit.clicks
    cockpit.click("Findings", "C-arm", "Dose", "Patient", "Time", role="tab")
    cockpit.clicks = asked
    for check in cockpit.room.locator(".sympblock-room-sheet:not([hidden]) .sympblock-room-item button").all():
        cockpit.use(check)
    cockpit.named("End session and debrief").click()
    assert cockpit.clicks + 3 <= MOST_CLICKS, (
        "besides these the window is filled, the discharge decided and the session ended"
    )
    expect(cockpit.room.get_by_role("region", name="Debrief")).to_be_focused(timeout=20_000)
    assert cockpit.room.get_by_role("heading", name="Debrief:").bounding_box()["y"] >= 0
    page.keyboard.press("Escape")
    expect(cockpit.named("Fill the window")).to_be_visible()
    assert len(around) == len(cockpit.room.evaluate(AROUND))


@pytest.mark.long
def test_an_entire_session_by_keyboard_is_in_view(cockpit: Cockpit, page: Page) -> None:
    """Tab walks round inside the window, digits open the cards, and the needle is pushed from wherever the focus is."""

    def tab_to(control: Locator) -> None:
        for _ in range(90):
            if control.evaluate("node => node === document.activeElement"):
                assert cockpit.is_in_view(control)
                return
            page.keyboard.press("Tab")
            assert cockpit.room.evaluate("node => node.contains(document.activeElement)")
        raise AssertionError(f"Tab does not reach {control}")

    def use(control: Locator, key: str = "Enter") -> None:
        expect(control).to_be_visible()
        tab_to(control)
        page.keyboard.press(key)
        cockpit.look()

    cockpit.named("Fill the window").focus()
    page.keyboard.press("Enter")
    expect(cockpit.named("Leave the full window")).to_be_focused()
    use(cockpit.named("Go on to the checklist"))
    tab_to(cockpit.room.get_by_label("Level of the block"))
    page.keyboard.press("ArrowDown")
    tab_to(cockpit.room.get_by_label("The patient's side"))
    page.keyboard.press("ArrowDown")
    boxes = cockpit.room.locator(".sympblock-room-checks input")
    for place in range(boxes.count()):
        item = cockpit.room.locator(".sympblock-room-item", has=page.get_by_role("checkbox")).nth(place)
        use(item.get_by_role("button"))
        expect(boxes.nth(place)).to_be_focused()
        use(boxes.nth(place), "Space")
        expect(boxes.nth(place)).to_be_checked()
    page.keyboard.press("e")
    cockpit.told("needle")
    page.keyboard.press("x")
    expect(cockpit.banner).to_be_hidden()
    use(cockpit.named("Turn the C-arm to Oblique"))
    page.keyboard.press("p")
    expect(cockpit.screen).to_have_attribute("data-frames", "1")
    page.keyboard.press("3")
    expect(cockpit.named("Needle", "tab")).to_be_focused()
    use(cockpit.named("Mark entry point at image centre"))
    expect(cockpit.room.get_by_text("left of the midline").first).to_be_visible()
    use(cockpit.named(NUMB))
    use(cockpit.named("Set needle along the beam"))
    expect(cockpit.room.get_by_text("Depth 0 of 150 mm", exact=True)).to_be_visible()
    page.keyboard.press("Shift+E")
    expect(cockpit.room.get_by_text("Depth 5 of 150 mm", exact=True)).to_be_visible()
    cockpit.look()
    page.keyboard.press("q")
    expect(cockpit.room.get_by_text("Depth 4 of 150 mm", exact=True)).to_be_visible()
    use(cockpit.named("Aspirate"))
    expect(cockpit.room.locator(".sympblock-room-aspirated")).to_be_visible()
    use(cockpit.named("Inject without fluoroscopy"))
    expect(cockpit.named("Stop injecting")).to_be_hidden(timeout=30_000)
    page.keyboard.press("?")
    keys = cockpit.room.get_by_role("dialog", name="Keys of the procedure room")
    expect(keys).to_be_visible()
    assert cockpit.is_in_view(keys)
    page.keyboard.press("Escape")
    expect(keys).to_be_hidden()
    expect(cockpit.named("Leave the full window")).to_be_visible()
    page.keyboard.press("8")
    expect(cockpit.named("Skin view", "tab")).to_be_focused()
    back = cockpit.room.get_by_role("img", name="The back from above")
    expect(back).to_be_visible()
    assert cockpit.is_in_view(back)
    cockpit.look()
    page.keyboard.press("3")
    use(cockpit.named("Remove needle"))
    page.keyboard.press("4")
    checks = cockpit.room.locator(".sympblock-room-sheet:not([hidden]) .sympblock-room-item button")
    for place in range(checks.count()):
        use(checks.nth(place))
    tab_to(cockpit.named("End session and debrief"))
    page.keyboard.press("Enter")
    expect(cockpit.room.get_by_role("region", name="Debrief")).to_be_focused(timeout=20_000)


@pytest.mark.long
def test_the_window_is_left_as_it_was_entered(cockpit: Cockpit, page: Page) -> None:
    """The lesson is where it was, its words can be reached again, and the focus is on the button."""
    fill = cockpit.named("Fill the window")
    fill.scroll_into_view_if_needed()
    around, top = cockpit.room.evaluate(AROUND), cockpit.room.bounding_box()["y"]
    fill.click()
    expect(cockpit.named("Leave the full window")).to_be_visible()
    assert cockpit.room.bounding_box() == {"x": 0, "y": 0, "width": 1280, "height": 720}
    tools = page.get_by_role("button", name="Educator tools")
    assert tools.evaluate("node => Boolean(node.closest('[inert]'))"), "what lies behind cannot be reached"
    found = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert found.response["violations"] == []
    page.keyboard.press("Escape")
    expect(fill).to_be_focused()
    assert cockpit.room.evaluate(AROUND) == around
    assert cockpit.room.bounding_box()["y"] == top
    assert not tools.evaluate("node => Boolean(node.closest('[inert]'))")


def test_a_refused_gesture_says_why_on_the_picture(cockpit: Cockpit) -> None:
    cockpit.named("Fill the window").click()
    cockpit.click("Needle", role="tab")
    cockpit.click("Record this reading")
    cockpit.told("Choose what the contrast shows first")
    cockpit.named("Save this image beside the live screen").click(force=True)
    cockpit.told("There is no image yet")
    cockpit.click("Close message")
    expect(cockpit.banner).to_be_hidden()
    cockpit.click("Set needle along the beam")
    cockpit.told("Mark the entry point first")
