"""The 3D viewer in a real browser: it draws, turns, names, finds, and lives without WebGL."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.one_page
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], "resultTypes": ["violations"]}
REGION = "The patient in 3D"
NO_WEBGL = """
const real = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return kind.startsWith("webgl") ? null : real.call(this, kind, ...rest);
};
"""

#: Drags for a second, one move a frame; returns the times between drawn frames in ms.
TURN = """
async (canvas) => {
  const box = canvas.getBoundingClientRect();
  const tell = (name, x) =>
    canvas.dispatchEvent(new PointerEvent(name, { clientX: x, clientY: box.y + 150, pointerId: 1, bubbles: true }));
  canvas.setPointerCapture = () => {};
  tell("pointerdown", box.x + 100);
  const drawn = [];
  let frames = canvas.dataset.frames;
  const end = performance.now() + 1000;
  await new Promise((done) => {
    const step = (now) => {
      if (canvas.dataset.frames !== frames) drawn.push(now);
      frames = canvas.dataset.frames;
      tell("pointermove", box.x + 100 + (drawn.length % 100));
      if (now < end) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
  tell("pointerup", box.x + 100);
  return drawn.slice(1).map((time, index) => time - drawn[index]);
}
"""


@pytest.fixture
def viewer(open_widget) -> Locator:
    """Open the viewer and wait until the patient is there."""
    shown = open_widget("show_anatomy_viewer()", REGION)
    expect(shown.locator("canvas")).to_have_attribute("data-structures", "80", timeout=60_000)
    return shown


def picture(viewer: Locator) -> bytes:
    """Return the pixels of the canvas."""
    return viewer.locator("canvas").screenshot()


def frames(viewer: Locator) -> int:
    return int(viewer.locator("canvas").get_attribute("data-frames") or 0)


def test_it_draws_and_turns_by_mouse_and_by_keyboard(viewer: Locator, page: Page) -> None:
    first = picture(viewer)
    canvas = viewer.locator("canvas")
    box = canvas.bounding_box()
    page.mouse.move(box["x"] + 200, box["y"] + 200)
    page.mouse.down()
    page.mouse.move(box["x"] + 320, box["y"] + 180, steps=6)
    page.mouse.up()
    turned = picture(viewer)
    assert turned != first
    canvas.focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    assert picture(viewer) != turned
    page.keyboard.press("5")
    expect(viewer.get_by_role("group", name="View", exact=True).get_by_label("From below")).to_be_checked()


@pytest.mark.long
def test_it_turns_without_a_graphics_card(viewer: Locator, page: Page) -> None:
    page.set_viewport_size({"width": 600, "height": 900})
    viewer.locator("canvas").scroll_into_view_if_needed()
    page.wait_for_timeout(600)
    # Printed, not judged: a busy machine makes it slower.
    tries = [sorted(viewer.locator("canvas").evaluate(TURN)) for _ in range(3)]
    took = min(tries, key=lambda times: times[len(times) // 2])
    print(
        f"turning: median {1000 / took[len(took) // 2]:.0f}, slowest tenth {1000 / took[-len(took) // 10]:.0f} frames/s"
    )
    assert len(took) > 1


@pytest.mark.long
def test_it_is_coarse_only_while_it_turns(viewer: Locator, page: Page) -> None:
    canvas = viewer.locator("canvas")
    box = canvas.bounding_box()
    sharp = canvas.evaluate("c => c.width")
    page.mouse.move(box["x"] + 200, box["y"] + 200)
    page.mouse.down()
    page.mouse.move(box["x"] + 240, box["y"] + 200, steps=3)
    assert canvas.evaluate("c => c.width") < sharp
    page.mouse.up()
    assert canvas.evaluate("c => c.width") == sharp


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("1", ["Left", "Right", "Head"]),
        ("2", ["Front", "Back", "Head"]),
        ("3", ["Back", "Front", "Head"]),
        ("4", ["Right", "Left", "Head"]),
        ("5", ["Right", "Left", "Front"]),
    ],
)
def test_words_say_which_side_of_the_patient_is_where(viewer: Locator, page: Page, key: str, words: list[str]) -> None:
    viewer.locator("canvas").focus()
    page.keyboard.press(key)
    for where, word in zip(("left", "right", "top"), words, strict=True):
        expect(viewer.locator(f".sympblock-viewer-mark-{where}")).to_have_text(word)


@pytest.mark.long
def test_from_below_the_body_is_cut_at_the_section(viewer: Locator, page: Page) -> None:
    viewer.locator("canvas").focus()
    page.keyboard.press("5")
    expect(viewer.get_by_role("group", name="View", exact=True).get_by_label("From below")).to_be_checked()
    box = viewer.locator("canvas").bounding_box()
    viewer.locator("canvas").click(position={"x": box["width"] / 2, "y": box["height"] / 2})
    expect(viewer.locator("h4").first).to_have_text("L3 vertebra")


@pytest.mark.long
def test_the_keyboard_alone_does_everything(viewer: Locator, page: Page) -> None:
    said = viewer.locator("[aria-live=polite]")
    viewer.get_by_label("Find a structure").focus()
    page.keyboard.type("aorta")
    page.keyboard.press("Enter")
    expect(said).to_contain_text("aorta chosen")
    page.keyboard.press("Tab")
    canvas = viewer.locator("canvas")
    expect(canvas).to_be_focused()
    assert canvas.evaluate("c => parseFloat(getComputedStyle(c).outlineWidth)") >= 2
    page.keyboard.press("Escape")
    expect(viewer.locator("h4", has_text="Aorta")).to_have_count(0)
    page.keyboard.press("Tab")
    expect(viewer.locator("figure [data-structure]:focus")).to_have_count(1)
    steps = {
        "Left side.": viewer.get_by_role("group", name="View", exact=True).get_by_label("From behind"),
        "Section at L4": viewer.get_by_role("group", name="Section at").get_by_label("L3"),
        "+1 mm": viewer.get_by_label("Section above mid-body"),
    }
    for words, control in steps.items():
        page.keyboard.press("Tab")
        expect(control).to_be_focused()
        page.keyboard.press("ArrowRight")
        expect(said).to_contain_text(words)
    for _ in range(2 + 10):
        page.keyboard.press("Tab")
    expect(viewer.get_by_role("group", name="Skin", exact=True).get_by_label("Hidden")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(viewer.get_by_role("group", name="Skin", exact=True).get_by_label("Faded")).to_be_checked()
    page.keyboard.press("Tab")
    expect(viewer.get_by_label("Number of the patient")).to_be_focused()
    page.keyboard.type("1")
    page.keyboard.press("Enter")
    expect(viewer.locator("caption")).to_have_text("Patient 1", timeout=60_000)


@pytest.mark.long
def test_an_idle_viewer_draws_nothing(viewer: Locator, page: Page) -> None:
    viewer.locator("canvas").scroll_into_view_if_needed()
    page.mouse.move(2, 2)
    page.wait_for_timeout(600)
    before = frames(viewer)
    page.wait_for_timeout(1000)
    assert frames(viewer) == before


def test_the_search_finds_lights_and_names(viewer: Locator, page: Page) -> None:
    before = picture(viewer)
    viewer.get_by_label("Find a structure").fill("psoas major, left")
    page.keyboard.press("Enter")
    expect(viewer.locator("h4").first).to_have_text("Psoas major, left")
    expect(viewer.locator("[aria-live=polite]")).to_contain_text("psoas major, left chosen")
    assert picture(viewer) != before
    viewer.locator("canvas").focus()
    page.keyboard.press("Escape")
    expect(viewer.locator("h4", has_text="Psoas")).to_have_count(0)


def test_a_click_names_what_was_clicked(viewer: Locator) -> None:
    box = viewer.locator("canvas").bounding_box()
    viewer.locator("canvas").click(position={"x": box["width"] / 2, "y": box["height"] / 2})
    expect(viewer.locator("[aria-live=polite]")).to_contain_text("chosen")


@pytest.mark.long
def test_groups_hide_and_another_patient_comes(viewer: Locator) -> None:
    before = picture(viewer)
    bone = viewer.get_by_role("group", name="Bone", exact=True)
    bone.locator("label", has_text="Hidden").click()
    expect(bone.get_by_label("Hidden")).to_be_checked()
    # The next picture may still be on its way when the button is.
    assert any(picture(viewer) != before for _ in range(40))
    viewer.get_by_role("button", name="Another patient").click()
    expect(viewer.locator("caption")).to_have_text("Patient 1", timeout=60_000)
    expect(bone.get_by_label("Hidden")).to_be_checked()
    viewer.get_by_role("button", name="Typical patient").click()
    expect(viewer.locator("caption")).to_have_text("The typical patient", timeout=60_000)


def test_the_section_follows_the_level(viewer: Locator) -> None:
    viewer.get_by_role("group", name="Section at").locator("label", has_text="L2").click()
    expect(viewer.locator("[aria-live=polite]")).to_contain_text("Section at L2")


@pytest.mark.long
@pytest.mark.own_page
def test_without_webgl_a_sentence_says_so_and_the_section_works(page: Page, open_widget) -> None:
    page.add_init_script(NO_WEBGL)
    shown = open_widget("show_anatomy_viewer()", REGION)
    expect(shown.get_by_text("cannot draw in 3D")).to_be_visible()
    expect(shown.locator("figure svg[aria-label]")).to_have_count(1, timeout=60_000)
    shown.get_by_label("Find a structure").fill("aorta")
    page.keyboard.press("Enter")
    expect(shown.locator("h4").first).to_have_text("Aorta")


@pytest.mark.parametrize("width", [1280, 320])
def test_everybody_can_use_it(viewer: Locator, page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    results = Axe().run(page, context=".sympblock-panel", options=RULES)
    assert results.response["violations"] == [], results.generate_report()
