"""The page guides: from lesson to lesson, within a lesson, back after a reload, and out of what went wrong."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from axe_playwright_python.sync_playwright import Axe
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from playwright.sync_api import Browser, Locator, Page, expect

from sympblock.course.checkout import ROOT
from sympblock.course.jupyter_server import write_server_files
from sympblock.course.launcher import running_course
from sympblock.course.notebook_form import lesson_fingerprint, normal_form

LESSONS = (
    {"lesson": "90_door", "title": "The door", "minutes": 5},
    {"lesson": "91_first", "title": "The first lesson", "minutes": 10},
    {"lesson": "92_second", "title": "The second lesson", "minutes": 20},
)
COUNTER = """\
import ipywidgets as w
b = w.Button(description="{name}"); n = w.Label("n=0")
b.on_click(lambda _: setattr(n, "value", f"n={{int(n.value[2:]) + 1}}"))
w.VBox([b, n])"""
LINK = """\
from IPython.display import HTML
HTML('<p><a href="92_second.ipynb">on from a widget</a></p>')"""
SOURCE = """\
from IPython.display import HTML
HTML('<ol><li data-reference="rocco1995">The source itself.</li></ol>')"""
PARAGRAPHS = "\n\n".join(["The trunk lies beside the body. " * 20] * 5)
DEEPER = {"sympblock": {"deeper": True}, "jp-MarkdownHeadingCollapsed": True}
#: What axe must not find: barriers for somebody, as its makers weigh them.
BARRIERS = ("serious", "critical")


def lesson(title: str) -> NotebookNode:
    """Build a lesson that is longer than a window, with two questions, one of them in a folded part."""
    cells = [
        new_markdown_cell(f"# {title}", id="title"),
        new_markdown_cell(f"## 1. The trunk\n\n{PARAGRAPHS}", id="section-one"),
        new_markdown_cell("### Try\n\n1. Press it.", id="try"),
        new_code_cell(COUNTER.format(name=f"Count in {title}"), id="count"),
        new_markdown_cell("## In depth: how far it varies (2 minutes)", id="in-depth", metadata=DEEPER),
        new_markdown_cell(f"A rare finding.\n\n{PARAGRAPHS}", id="in-depth-text"),
        new_markdown_cell("### The rarest\n\nOne in a thousand.", id="in-depth-part"),
        new_code_cell(COUNTER.format(name="Count the rare"), id="in-depth-count"),
        new_markdown_cell(f"## 2. The level\n\n{PARAGRAPHS}\n\n[To the rarest](#The-rarest)", id="section-two"),
        new_code_cell(LINK, id="link"),
        new_markdown_cell(f"## Summary\n\nAs others say. [@rocco1995]\n\n{PARAGRAPHS}", id="summary"),
        new_code_cell(SOURCE, id="references-list"),
        new_markdown_cell("## Self-check", id="check"),
        new_code_cell("raise RuntimeError('for the tests only')", id="self-check", metadata={"tags": ["self-check"]}),
    ]
    return normal_form(new_notebook(cells=cells))


@pytest.fixture(scope="module", autouse=True)
def guided_course(open_course) -> Iterator[None]:
    """Give the running course three lessons and their list; other tests find the list of the course again."""
    listed = open_course.allow_file.with_name("lessons.json")
    before = listed.read_bytes()
    listed.write_text(json.dumps(LESSONS), "utf-8")
    for entry in LESSONS:
        open_course.add(f"{entry['lesson']}.ipynb", lesson(entry["title"]))
    yield
    listed.write_bytes(before)


def scroller(page: Page) -> Locator:
    """Find what scrolls in the lesson that is seen."""
    return page.locator(".jp-NotebookPanel:not(.lm-mod-hidden) .jp-WindowedPanel-outer")


def scroll_to(page: Page, words: str, below_px: int = 300) -> float:
    """Turn the wheel until a heading stands so far below the upper edge of the window; return its place."""
    target = page.get_by_role("heading", name=words)
    page.mouse.move(640, 400)
    page.mouse.wheel(0, place_of(target) - below_px)
    page.wait_for_function(
        "([node, place]) => Math.abs(node.getBoundingClientRect().top - place) < 2",
        arg=[target.element_handle(), below_px],
    )
    return place_of(target)


def place_of(target: Locator) -> float:
    """Tell how far a target stands below the upper edge of the window (px)."""
    return target.evaluate("(node) => node.getBoundingClientRect().top")


def expect_place(page: Page, words: str, place_px: float) -> None:
    """Wait until a heading stands where it stood before, to within a line of text."""
    page.wait_for_function(
        """([words, place]) => [...document.querySelectorAll('.jp-NotebookPanel:not(.lm-mod-hidden) :is(h1, h2, h3)')]
          .some((each) => each.textContent.includes(words) && Math.abs(each.getBoundingClientRect().top - place) < 24)""",
        arg=[words, place_px],
    )


def expect_lesson(page: Page, title: str) -> None:
    """Wait until a lesson is seen, has run, and is named in the title and the address of the page."""
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile(title))
    page.locator('.jp-NotebookPanel:visible[data-sympblock-state="done"]').wait_for(timeout=60_000)
    expect(page).to_have_title(re.compile(title))


def test_lessons_lead_on_and_back_and_the_browser_follows_to_each_place(page, open_lesson) -> None:
    open_lesson("90_door.ipynb")
    steps = page.evaluate("history.length")
    page.get_by_role("navigation", name="end of page").get_by_role("link", name="91 The first lesson (10 min)").click()
    expect_lesson(page, "The first lesson")
    first = scroll_to(page, "Summary")
    page.get_by_role("link", name="on from a widget").locator("visible=true").click()
    expect_lesson(page, "The second lesson")
    assert scroller(page).evaluate("(node) => node.scrollTop") == 0
    second = scroll_to(page, "Summary")
    page.go_back()
    expect_lesson(page, "The first lesson")
    expect_place(page, "Summary", first)
    page.go_back()
    expect_lesson(page, "The door")
    page.go_forward()
    expect_lesson(page, "The first lesson")
    expect_place(page, "Summary", first)
    page.go_forward()
    expect_lesson(page, "The second lesson")
    expect_place(page, "Summary", second)
    assert page.evaluate("history.length") == steps + 2


@pytest.mark.long
def test_the_beginning_of_a_lesson_leads_to_both_sides_and_to_the_start(page, open_lesson) -> None:
    open_lesson("91_first.ipynb")
    ways = page.get_by_role("navigation", name="Lessons", exact=True)
    expect(ways.get_by_role("link")).to_have_text(["The door", re.compile("Next: 92 The second lesson")])
    ways.get_by_role("link", name="Next").click()
    expect_lesson(page, "The second lesson")
    ways = page.get_by_role("navigation", name="Lessons", exact=True)
    ways.get_by_role("link", name="Previous: 91 The first lesson").click()
    expect_lesson(page, "The first lesson")


@pytest.mark.long
def test_a_lesson_keeps_what_was_done_in_it_while_another_is_read(page, open_lesson) -> None:
    open_lesson("91_first.ipynb")
    page.get_by_role("button", name="Count in The first lesson").click()
    page.get_by_role("link", name="on from a widget").click()
    expect_lesson(page, "The second lesson")
    page.go_back()
    expect(page.locator(".widget-label").locator("visible=true").first).to_have_text("n=1")


@pytest.mark.long
def test_a_reload_goes_on_at_the_place_and_a_second_one_too(page, open_lesson) -> None:
    open_lesson("91_first.ipynb")
    place = scroll_to(page, "Summary")
    for _ in range(2):
        page.reload()
        expect_lesson(page, "The first lesson")
        expect_place(page, "Summary", place)


@pytest.mark.long
def test_contents_open_by_name_mark_the_place_and_close_by_escape(page, open_lesson) -> None:
    open_lesson("91_first.ipynb")
    scroll_to(page, "2. The level", below_px=100)
    button = page.get_by_role("button", name="Contents")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    entries = page.get_by_role("navigation", name="Contents of this lesson").get_by_role("button")
    expect(entries).to_have_text(
        ["1. The trunk", "Try", re.compile("In depth"), "The rarest", "2. The level", "Summary"]
    )
    expect(entries.nth(4)).to_have_attribute("aria-current", "location")
    expect(entries.nth(4)).to_be_focused()
    page.keyboard.press("Escape")
    expect(entries).to_have_count(0)
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(entries.nth(4)).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Summary")).to_be_focused()
    expect(entries).to_have_count(0)


@pytest.mark.long
def test_next_leads_from_a_question_past_what_is_folded(page, open_lesson) -> None:
    open_lesson("91_first.ipynb")
    page.get_by_role("button", name="Next: 2. The level").press("Enter")
    heading = page.get_by_role("heading", name="2. The level")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    expect(page.get_by_role("button", name="In depth")).to_have_attribute("aria-expanded", "false")


def text_of(page: Page, words: str) -> Locator:
    """Find a paragraph as it is read; its source in the editor does not count."""
    return page.locator("p", has_text=words)


def rare(page: Page) -> Locator:
    """Find the question of the folded part, in whatever lesson is seen."""
    return page.get_by_role("button", name="Count the rare").locator("visible=true")


@pytest.mark.long
def test_a_deeper_part_opens_by_keyboard_runs_then_and_stays_open(page, open_lesson, open_course) -> None:
    open_lesson("91_first.ipynb")
    before = (open_course.root / "notebooks/91_first.ipynb").read_bytes()
    fold = page.get_by_role("button", name="In depth: how far it varies (2 minutes)")
    expect(fold).to_have_attribute("aria-expanded", "false")
    expect(text_of(page, "A rare finding.")).not_to_be_visible()
    expect(page.locator(".jp-OutputArea-output").filter(has_text="Count the rare")).to_have_count(0)
    fold.press("Enter")
    expect(fold).to_have_attribute("aria-expanded", "true")
    expect(text_of(page, "A rare finding.")).to_be_visible()
    rare(page).click()
    expect(page.locator(".widget-label").locator("visible=true").last).to_have_text("n=1")
    page.reload()
    expect_lesson(page, "The first lesson")
    expect(rare(page)).to_be_visible()
    fold.press("Space")
    expect(text_of(page, "A rare finding.")).not_to_be_visible()
    expect(page.locator(".jp-mod-dirty")).to_have_count(0)
    assert (open_course.root / "notebooks/91_first.ipynb").read_bytes() == before


@pytest.mark.long
@pytest.mark.parametrize("way", ["link", "contents", "find", "print"])
def test_whoever_is_led_into_a_deeper_part_finds_it_open(page, open_lesson, way) -> None:
    open_lesson("91_first.ipynb")
    words = text_of(page, "One in a thousand.")
    expect(words).not_to_be_visible()
    if way == "contents":
        page.get_by_role("button", name="Contents").click()
        page.get_by_role("button", name="The rarest").click()
        expect(page.get_by_role("heading", name="The rarest")).to_be_focused()
    elif way == "link":
        page.get_by_role("link", name="To the rarest").click()
        expect(page.get_by_role("heading", name="The rarest")).to_be_focused()
    elif way == "find":
        page.goto(f"{page.url}#:~:text=One%20in%20a%20thousand")  # the browser's own search, as an address asks for it
    else:
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(words).to_be_visible()
    if way == "print":
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        expect(words).not_to_be_visible()


@pytest.mark.long
def test_a_citation_leads_to_its_source_and_back(page, open_lesson) -> None:
    open_lesson("91_first.ipynb")
    cited = page.locator(".sympblock-citation")
    cited.click()
    expect(page.locator("[data-reference=rocco1995]")).to_be_focused()
    page.get_by_role("button", name="Back to the text").click()
    expect(cited).to_be_focused()


@pytest.mark.long
def test_a_lesson_is_printed_whole(page, open_lesson) -> None:
    open_lesson("91_first.ipynb")
    page.emulate_media(media="print")
    height = page.evaluate("document.documentElement.scrollHeight")
    assert height > 2 * page.viewport_size["height"]
    assert height >= scroller(page).evaluate("(node) => node.querySelector('.jp-WindowedPanel-viewport').offsetHeight")
    expect(page.get_by_role("button", name="Contents")).not_to_be_visible()


@pytest.mark.long
def test_the_menus_of_jupyterlab_wait_behind_one_button(page, open_lesson) -> None:
    open_lesson("91_first.ipynb")
    menus, tools = page.get_by_role("menubar"), page.get_by_role("button", name="Educator tools")
    expect(menus).not_to_be_visible()
    expect(page.locator(".jp-SideBar:visible, #jp-title-panel-title:visible")).to_have_count(0)
    tools.click()
    expect(menus).to_be_visible()
    expect(page.locator(".jp-SideBar.jp-mod-left")).to_be_visible()
    page.reload()
    expect_lesson(page, "The first lesson")
    expect(menus).to_be_visible()
    tools.press("Enter")
    expect(menus).not_to_be_visible()
    expect(page.get_by_role("button", name="Show code")).to_be_visible()


@pytest.mark.long
def test_dark_follows_the_system_until_the_learner_chooses(browser: Browser, open_course) -> None:
    with browser.new_context(color_scheme="dark") as context:
        page = context.new_page()
        page.goto(open_course.address("91_first.ipynb"))
        expect_lesson(page, "The first lesson")
        theme = page.locator("body")
        expect(theme).to_have_attribute("data-jp-theme-light", "false")
        page.emulate_media(color_scheme="light")
        expect(theme).to_have_attribute("data-jp-theme-light", "true")
        page.get_by_label("Appearance").select_option("Dark")
        expect(theme).to_have_attribute("data-jp-theme-light", "false")
        page.reload()
        expect_lesson(page, "The first lesson")
        expect(theme).to_have_attribute("data-jp-theme-light", "false")
        expect(page.get_by_label("Appearance")).to_have_value("dark")
        with page.expect_response(lambda answer: answer.request.method == "PUT" and "themes" in answer.url):
            page.get_by_label("Appearance").select_option("As the system")
        expect(theme).to_have_attribute("data-jp-theme-light", "true")


@pytest.mark.long
def test_tab_goes_down_the_page_and_out_of_it(page, open_lesson) -> None:
    open_lesson("91_first.ipynb")
    page.get_by_role("button", name="Contents").focus()
    names = []
    for _ in range(40):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.textContent.trim() || document.activeElement.value"))
        if page.evaluate("document.activeElement === document.body"):
            break
    wanted = [
        "Show code",
        "Educator tools",
        "The door",
        "Count in The first lesson",
        "Next: 2. The level",
        "In depth: how far it varies",
        "on from a widget",
        "Next: 92 The second lesson (20 min)",
    ]
    assert page.evaluate("document.activeElement === document.body"), names
    places = [next(i for i, name in enumerate(names) if name.startswith(words)) for words in wanted]
    assert places == sorted(places)


@pytest.mark.long
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_neither_start_page_nor_lesson_has_a_barrier(page, open_lesson, scheme, width) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    for name in ("00_start_here", "02_c_arm_views"):
        open_lesson(f"{name}.ipynb")
        expect(page.locator("body")).to_have_attribute("data-jp-theme-light", str(scheme == "light").lower())
        page.get_by_role("button", name="Contents").click()
        found = Axe().run(page).response["violations"]
        assert [fault["id"] for fault in found if fault["impact"] in BARRIERS] == []


def session_of(page: Page, open_course, name: str) -> dict | None:
    """Ask the server for the session of a lesson; it has none once it gave the kernel up."""
    sessions = page.request.get(f"http://127.0.0.1:{open_course.course.port}/api/sessions").json()
    return next((session for session in sessions if session["path"].endswith(name)), None)


def kill_until_given_up(page: Page, open_course, name: str) -> None:
    """Kill the kernel of a lesson whenever the server has started it again, until it does so no more."""
    server = psutil.Process(open_course.course.process.pid)
    for _ in range(50_000):
        session = session_of(page, open_course, name)
        if session is None or session["kernel"]["execution_state"] == "dead":
            return
        for process in server.children(recursive=True):
            with contextlib.suppress(psutil.Error):
                if any(session["kernel"]["id"] in word for word in process.cmdline()):
                    process.kill()
                    process.wait(5)
    pytest.fail("the server never gave the kernel up")


@pytest.mark.long
def test_a_lesson_that_is_killed_again_and_again_starts_again(page, open_lesson, open_course, heard) -> None:
    """The server gives a kernel up that dies too often; the page must neither blame the lesson nor the course."""
    open_lesson("92_second.ipynb")
    page.evaluate("""() => {
      window.states = [];
      const panel = document.querySelector('.jp-NotebookPanel');
      new MutationObserver(() => window.states.push(panel.dataset.sympblockState)).observe(panel, { attributes: true });
    }""")
    kill_until_given_up(page, open_course, "92_second.ipynb")
    expect(page.get_by_role("status").filter(has_text="The lesson has stopped")).to_be_visible()
    page.get_by_role("button", name="Start again").click()
    expect_lesson(page, "The second lesson")
    page.get_by_role("button", name="Count in The second lesson").click()
    expect(page.locator(".widget-label").first).to_have_text("n=1")
    assert not {"failed", "lost"} & set(page.evaluate("window.states"))
    expect(page.locator(".jp-Dialog")).to_have_count(0)
    heard.errors.clear()  # JupyterLab reports each question that a dead kernel left unanswered


@pytest.mark.long
def test_a_server_that_ended_is_told_in_the_page_and_by_no_dialogue(browser: Browser, tmp_path: Path) -> None:
    root, server = tmp_path / "root", tmp_path / "server"
    shutil.copytree(ROOT / "notebooks", root / "notebooks", ignore=lambda _folder, names: names)
    server.mkdir()
    write_server_files(server)
    notebook = lesson("The last lesson")
    (root / "notebooks/91_first.ipynb").write_text(json.dumps(notebook), "utf-8")
    allowed = server / "share/labextensions/sympblock-open/static/allow.json"
    allowed.write_text(json.dumps({"91_first": lesson_fingerprint(notebook)}), "utf-8")
    with browser.new_context() as context, running_course(root, folder=server) as course:
        page = context.new_page()
        page.goto(course.address("notebooks/91_first.ipynb"))
        page.locator('.jp-NotebookPanel:visible[data-sympblock-state="done"]').wait_for(timeout=60_000)
        kernels = psutil.Process(course.process.pid).children(recursive=True)
        course.process.kill()
        for kernel in kernels:
            kernel.kill()
        expect(page.get_by_role("status").filter(has_text="no longer running")).to_be_visible(timeout=60_000)
        expect(page.locator(".jp-Dialog")).to_have_count(0)
