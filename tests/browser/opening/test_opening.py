"""A lesson opens, runs by itself, hides its code and leaves its file alone."""

from __future__ import annotations

import hashlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from playwright.sync_api import expect

from sympblock.course.notebook_form import normal_form

WIDGET = """\
import ipywidgets as w
b = w.Button(description="Count"); n = w.Label("n=0")
b.on_click(lambda _: setattr(n, "value", f"n={int(n.value[2:]) + 1}"))
w.VBox([b, n])"""
#: Goes on when the test lays a file there, however quick or slow the computer is.
WAITS = """\
from pathlib import Path
from time import sleep
while not Path({path!r}).exists(): sleep(0.05)"""
TEXT = """\
# A small lesson

The trunk lies beside the body [@rocco1995], as others say too [@hong2010; @rocco1995].
In code it stays: `[@rocco1995]`.

Next: [the second lesson](second.ipynb)

<details><summary>What you saw</summary>

It counts.

</details>"""
CITATIONS = {
    "rocco1995": {"label": "Rocco 1995", "text": "Rocco A. A full reference. 1995."},
    "hong2010": {"label": "Hong 2010", "text": "Hong J. Another full reference. 2010."},
}


def small_lesson(code: str = WIDGET, text: str = TEXT) -> NotebookNode:
    """Build a lesson of four cells: text, widget, references, self-check."""
    cells = [
        new_markdown_cell(text, id="title"),
        new_code_cell(code, id="widget"),
        new_markdown_cell("## References\n\nTwo sources.", id="references-title"),
        new_code_cell("raise RuntimeError('for the tests only')", id="self-check", metadata={"tags": ["self-check"]}),
    ]
    return normal_form(new_notebook(cells=cells))


def digest(path: Path) -> str:
    """Give the fingerprint of a file on disk."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module", autouse=True)
def small_course(open_course) -> None:
    """Give the running course some small lessons and their two references."""
    citations = open_course.allow_file.with_name("citations.json")
    citations.write_text(json.dumps(json.loads(citations.read_text("utf-8")) | CITATIONS), "utf-8")
    open_course.add("small.ipynb", small_lesson())
    open_course.add("slow.ipynb", small_lesson(f"{WAITS.format(path=str(open_course.root / 'go'))}\n{WIDGET}"))
    open_course.add("second.ipynb", small_lesson(WIDGET + "\n", "# The second lesson\n\nBack: [first](small.ipynb)"))
    open_course.add("changed.ipynb", small_lesson("# changed\n" + WIDGET), shipped=False)
    open_course.add("failing.ipynb", small_lesson("import sys; print('noise', file=sys.stderr); 1 / 0"))
    open_course.add(
        "dying.ipynb",
        small_lesson(
            "import os, signal, ipywidgets as w\nb = w.Button(description='End')\n"
            "b.on_click(lambda _: os.kill(os.getpid(), signal.SIGKILL))\nb"
        ),
    )


@pytest.fixture
def small(page, open_lesson) -> None:
    """Open the small lesson, unless the kept page shows it already: the tests that share it leave it as it was."""
    if not page.url.partition("?")[0].endswith("/small.ipynb"):
        open_lesson("small.ipynb")


@pytest.mark.parametrize("door", ["doc/tree", "lab/tree"])
def test_shipped_lesson_runs_by_itself_without_a_trace_of_code(page, open_lesson, door) -> None:
    open_lesson("small.ipynb", door=door)
    page.get_by_role("button", name="Count").click()
    expect(page.locator(".widget-label")).to_have_text("n=1")
    expect(page.locator(".jp-CodeCell .jp-Cell-inputWrapper:visible")).to_have_count(0)
    expect(page.locator(".jp-InputPrompt:visible, .jp-OutputPrompt:visible")).to_have_count(0)
    expect(page.get_by_text("Starting the lesson")).to_have_count(0)
    expect(page.get_by_text("RuntimeError").locator("visible=true")).to_have_count(0)


@pytest.mark.long
def test_page_says_that_the_lesson_is_starting(page, open_course) -> None:
    page.goto(open_course.address("slow.ipynb"))
    expect(page.get_by_role("status").filter(has_text="Starting the lesson")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("button", name="Count")).to_have_count(0)
    (open_course.root / "go").touch()
    expect(page.get_by_role("button", name="Count")).to_be_visible(timeout=30_000)


@pytest.mark.long
def test_a_page_opens_without_the_tabs_of_the_last_time(page, open_lesson, open_course) -> None:
    open_lesson("small.ipynb", door="lab/tree")
    look_at(page, "the second lesson", "The second lesson")
    page.goto(open_course.course.address("", "lab"))
    expect(page.locator(".jp-Launcher")).to_be_visible()
    expect(page.locator(".jp-NotebookPanel")).to_have_count(0)


def look_at(page, link: str, heading: str) -> None:
    """Follow a link to a lesson, and wait until it has run."""
    page.get_by_role("link", name=link).locator("visible=true").click()
    expect(page.get_by_role("heading", name=heading)).to_be_visible()
    page.locator('.jp-NotebookPanel:visible[data-sympblock-state="done"]').wait_for(timeout=60_000)


@pytest.mark.long
def test_file_stays_as_shipped_even_when_saved(page, open_lesson, open_course) -> None:
    path = open_course.root / "notebooks/small.ipynb"
    before = json.loads(path.read_text("utf-8"))
    untouched = digest(path)
    open_lesson("small.ipynb")
    page.get_by_role("button", name="Count").click()
    expect(page.locator(".widget-label")).to_have_text("n=1")
    expect(page.locator(".jp-mod-dirty")).to_have_count(0)
    assert digest(path) == untouched
    page.get_by_role("button", name="Educator tools").click()
    with page.expect_response(lambda answer: answer.request.method == "PUT"):
        page.get_by_role("menuitem", name="File").click()
        page.get_by_role("menuitem", name="Save Notebook", exact=False).first.click()
    assert json.loads(path.read_text("utf-8")) == before


@pytest.mark.long
def test_changed_lesson_waits_for_the_learner(page, open_lesson) -> None:
    open_lesson("changed.ipynb", state="refused")
    expect(page.get_by_text("differs from the one that was shipped")).to_be_visible()
    expect(page.get_by_role("button", name="Count")).to_have_count(0)
    page.get_by_role("button", name="Run this lesson").click()
    expect(page.get_by_role("button", name="Count")).to_be_visible(timeout=30_000)
    expect(page.get_by_text("differs from the one")).to_have_count(0)


@pytest.mark.long
def test_program_beside_the_lesson_keeps_it_from_running(page, open_lesson, open_course) -> None:
    intruder = open_course.root / "notebooks/sympblock/lessons.py"
    intruder.parent.mkdir()
    intruder.write_text("print('not the course')")
    try:
        open_lesson("small.ipynb", state="refused")
        expect(page.get_by_role("button", name="Count")).to_have_count(0)
    finally:
        intruder.unlink()
        intruder.parent.rmdir()


class _Listener(BaseHTTPRequestHandler):
    """Stands for a computer elsewhere, and notes what it is asked for."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_error(404)

    def log_message(self, *_: object) -> None:
        pass


@pytest.mark.long
def test_no_picture_of_a_foreign_notebook_is_fetched_from_elsewhere(page, open_course, open_lesson) -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Listener) as elsewhere:
        threading.Thread(target=elsewhere.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{elsewhere.server_port}"
        text = f"![a picture]({base}/text.png)\n\n<img src='{base}/markup.png' alt='another'>"
        cell = new_code_cell("1", id="code")
        markup = {"text/html": f"<p>shown</p><img src='{base}/output.png' alt=''><video src='{base}/film.mp4'></video>"}
        cell.outputs = [new_output("display_data", markup)]
        notebook = new_notebook(cells=[new_markdown_cell(f"# Foreign\n\n{text}", id="title"), cell])
        notebook.metadata = normal_form(notebook).metadata
        open_course.add("elsewhere.ipynb", notebook, shipped=False)
        open_lesson("elsewhere.ipynb", state="refused")
        expect(page.get_by_role("img", name="a picture")).to_be_attached()
        page.wait_for_load_state("networkidle")
        assert _Listener.asked == []
        # The listener does hear whoever may ask.
        page.context.request.get(f"{base}/heard")
        assert _Listener.asked == ["/heard"]
        elsewhere.shutdown()


def test_failing_lesson_says_a_sentence_and_shows_no_traceback(page, open_lesson) -> None:
    open_lesson("failing.ipynb", state="failed")
    expect(page.get_by_role("status").filter(has_text="could not be started")).to_be_visible()
    expect(page.get_by_text("ZeroDivisionError").locator("visible=true")).to_have_count(0)
    expect(page.get_by_text("noise").locator("visible=true")).to_have_count(0)
    page.get_by_role("button", name="Show code").click()
    expect(page.get_by_text("ZeroDivisionError").first).to_be_visible()
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("status").filter(has_text="Starting the lesson")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="could not be started")).to_be_visible(timeout=30_000)


def test_lesson_whose_kernel_dies_can_be_started_again(page, open_lesson, heard) -> None:
    open_lesson("dying.ipynb")
    page.get_by_role("button", name="End").click()
    page.locator('[data-sympblock-state="stopped"]').wait_for(timeout=30_000)
    page.get_by_role("button", name="Start again").click()
    page.locator('[data-sympblock-state="done"]').wait_for(timeout=30_000)
    expect(page.get_by_role("button", name="End")).to_be_visible()
    # JupyterLab reports each question that the dead kernel left unanswered.
    heard.errors[:] = [error for error in heard.errors if "Canceled future" not in error]


@pytest.mark.long
@pytest.mark.one_page
def test_educator_shows_the_code_by_keyboard_and_hides_it_again(page, small) -> None:
    switch = page.get_by_role("button", name="Show code")
    expect(switch).to_have_attribute("aria-pressed", "false")
    switch.focus()
    page.keyboard.press("Enter")
    switch = page.get_by_role("button", name="Hide code")
    expect(switch).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".jp-CodeCell .jp-Cell-inputWrapper:visible")).to_have_count(2)
    expect(page.locator(".jp-CodeMirrorEditor").filter(has_text="import ipywidgets")).to_be_visible()
    page.keyboard.press("Space")
    expect(page.locator(".jp-CodeCell .jp-Cell-inputWrapper:visible")).to_have_count(0)
    expect(page.locator(".jp-mod-dirty")).to_have_count(0)


@pytest.mark.one_page
def test_learner_cannot_change_the_lesson_by_a_slip(page, small) -> None:
    page.locator("p", has_text="The trunk lies beside the body").dblclick()
    expect(page.locator(".jp-MarkdownCell .jp-InputArea-editor:visible")).to_have_count(0)
    page.get_by_role("button", name="Count").focus()
    for key in ("Escape", "d", "d", "x", "a", "b", "m"):
        page.keyboard.press(key)
    expect(page.locator(".jp-Cell")).to_have_count(4)
    expect(page.get_by_role("button", name="Count")).to_be_visible()


@pytest.mark.one_page
def test_citations_become_links_that_lead_to_the_references(page, small) -> None:
    cited = page.locator(".sympblock-citations")
    expect(cited).to_have_text(["(Rocco 1995)", "(Hong 2010; Rocco 1995)"])
    expect(page.locator("code").filter(has_text="[@rocco1995]").locator("visible=true")).to_have_count(1)
    source = page.get_by_role("link", name="Source: Rocco A. A full reference. 1995.").first
    expect(source).to_have_attribute("title", CITATIONS["rocco1995"]["text"])
    source.press("Enter")
    expect(page.get_by_role("heading", name="References")).to_be_focused()


@pytest.mark.long
def test_links_lead_from_lesson_to_lesson(page, open_lesson) -> None:
    open_lesson("small.ipynb")
    page.get_by_role("link", name="the second lesson").click()
    expect(page.get_by_role("heading", name="The second lesson")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("button", name="Count").locator("visible=true")).to_have_count(1, timeout=30_000)
    page.get_by_role("link", name="first").locator("visible=true").click()
    expect(page.get_by_role("heading", name="A small lesson")).to_be_visible()


@pytest.mark.long
def test_a_lesson_that_was_listed_meanwhile_runs_without_a_reload(page, open_lesson, open_course) -> None:
    """The page asks which lessons may run whenever one opens: `check --run` may have changed the list."""
    open_course.add("early.ipynb", small_lesson(WIDGET, "# The early lesson\n\nNext: [the late lesson](late.ipynb)"))
    late = small_lesson("# late\n" + WIDGET, "# The late lesson")
    open_course.add("late.ipynb", late, shipped=False)
    open_lesson("early.ipynb", door="lab/tree")
    open_course.add("late.ipynb", late)
    page.get_by_role("link", name="the late lesson").click()
    expect(page.get_by_role("heading", name="The late lesson")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("button", name="Count").locator("visible=true")).to_have_count(1, timeout=30_000)


@pytest.mark.one_page
def test_details_open_in_an_untrusted_notebook(page, small) -> None:
    page.locator("summary", has_text="What you saw").click()
    expect(page.locator("p", has_text="It counts.")).to_be_visible()
