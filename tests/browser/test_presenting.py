"""A lesson is given as slides: keys, notes, clock, and nothing that stays behind in the file or on the page."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import Locator, Page, expect

from sympblock.course.notebook_form import normal_form

NAME = "90_presented.ipynb"
COUNTER = """\
import ipywidgets as w
b = w.Button(description="Count"); n = w.Label("n=0")
b.on_click(lambda _: setattr(n, "value", f"n={int(n.value[2:]) + 1}"))
w.VBox([b, n])"""
SLIDER = """\
from IPython.display import HTML
HTML('<input type="range" min="0" max="10" value="5" aria-label="Oblique angle">')"""
LONG = "\n".join(f"- Step {i} of the block, which is told in a few words." for i in range(60))
CHANGED_MS = """async () => {
  const bar = document.querySelector(".sympblock-present-place");
  const [before, begun] = [bar.textContent, performance.now()];
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown" }));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return bar.textContent === before ? null : performance.now() - begun;
}"""
#: What axe must not find: barriers for somebody, as its makers weigh them.
BARRIERS = ("serious", "critical")


def _presented():
    cells = [
        new_markdown_cell("# The block\n\nAbout five minutes.", id="title"),
        new_markdown_cell("Greet them first.", id="greeting", metadata={"sympblock": {"slide": "notes"}}),
        new_markdown_cell("## 1. Count\n\n### Try\n\n1. Press it, and say what you saw.", id="task"),
        new_code_cell(COUNTER, id="count"),
        new_code_cell(SLIDER, id="angle"),
        new_markdown_cell("For readers only.", id="aside", metadata={"sympblock": {"slide": "skip"}}),
        new_markdown_cell(f"## 2. Steps\n\n{LONG}", id="steps"),
        new_markdown_cell("## In depth: more (1 minute)", id="deeper", metadata={"sympblock": {"deeper": True}}),
        new_markdown_cell("A rare finding.", id="rare"),
    ]
    return normal_form(new_notebook(cells=cells))


def _barriers(page: Page, root: str) -> list[str]:
    found = Axe().run(page, context=root).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in found if each["impact"] in BARRIERS]


def _place(page: Page, words: str) -> None:
    expect(page.locator(".sympblock-present-place")).to_have_text(words)


def _paragraph(page: Page, words: str) -> Locator:
    """Find rendered text; its source lies hidden in the page, too."""
    return page.locator("p", has_text=words)


def test_a_lesson_is_presented(page: Page, open_course, open_lesson) -> None:
    file = open_course.add(NAME, _presented())
    before = file.read_bytes()
    written: list[str] = []
    page.on("request", lambda request: written.append(request.url) if request.method in ("PUT", "PATCH") else None)
    open_lesson(NAME)
    written.clear()
    expect(_paragraph(page, "Greet them first.")).to_be_hidden()
    page.keyboard.press("Alt+Shift+P")
    _place(page, "1 / 5")

    with page.expect_popup() as opening:
        page.keyboard.press("n")
    notes = opening.value
    expect(notes.get_by_text("Greet them first.")).to_be_visible()
    expect(notes.get_by_text("Press it, and say what you saw.")).to_be_visible()
    expect(notes.get_by_text("This slide: ")).to_contain_text(" of ")
    assert not _barriers(notes, "body")
    notes.keyboard.press("ArrowRight")
    _place(page, "2 / 5")
    expect(_paragraph(page, "About five minutes.")).to_be_hidden()
    notes.reload()
    expect(notes.get_by_role("heading", level=1)).to_have_text("2 of 5: 1. Count")

    expect(page.get_by_text("No answer is kept.")).to_be_visible()
    print(f"a slide came after {page.evaluate(CHANGED_MS):.0f} ms")
    _place(page, "3 / 5")
    page.get_by_role("button", name="Count").click()
    expect(page.get_by_text("n=1")).to_be_visible()
    page.keyboard.press("ArrowRight")
    slider = page.get_by_role("slider", name="Oblique angle")
    slider.focus()
    slider.press("ArrowRight")
    assert slider.input_value() == "6"
    _place(page, "4 / 5")
    page.keyboard.press("Escape")
    page.keyboard.press("PageUp")
    expect(page.get_by_text("n=1")).to_be_visible()
    assert not _barriers(page, ".sympblock-presenting")

    page.keyboard.press("End")
    steps = page.get_by_role("heading", name="2. Steps")
    steps.dblclick()
    expect(page.locator(".jp-MarkdownCell .jp-InputArea-editor:visible")).to_have_count(0)
    page.keyboard.press("ArrowDown")
    expect(steps).not_to_be_in_viewport()
    _place(page, "5 / 5")
    page.keyboard.press("b")
    expect(page.locator(".sympblock-present-black")).to_be_visible()
    page.keyboard.press("b")

    page.keyboard.press("o")
    overview = page.get_by_role("dialog", name="Overview of slides")
    expect(overview.locator("[aria-current]")).to_contain_text("2. Steps")
    overview.get_by_role("button", name="In depth: more (1 minute): open").click()
    _place(page, "6 / 7")
    page.keyboard.press("Escape")

    expect(page.locator(".sympblock-present-bar")).to_have_count(0)
    assert notes.is_closed()
    expect(_paragraph(page, "For readers only.")).to_be_visible()
    expect(_paragraph(page, "A rare finding.")).to_be_hidden()
    expect(page.get_by_role("button", name="Present", exact=True)).to_be_focused()
    assert file.read_bytes() == before
    assert written == []
