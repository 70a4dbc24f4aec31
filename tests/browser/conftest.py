"""A real browser on a real JupyterLab, started as the launcher starts it."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import nbformat
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from sympblock.course.checkout import ROOT
from sympblock.course.jupyter_server import write_server_files
from sympblock.course.launcher import RunningCourse, running_course
from sympblock.course.notebook_form import lesson_fingerprint

# What takes long on a busy machine is no fault; a right page is found at once.
expect.set_options(timeout=30_000)

CHROMIUM = os.environ.get("SYMPBLOCK_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
_FLAGS = ["--no-sandbox", "--disable-background-networking", "--use-gl=angle"]
_FLAGS += ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"]  # WebGL without a graphics card
# What the processor would have to draw in place of a graphics card costs as much as all the rest of the browser.
_FLAGS += ["--disable-gpu-compositing", "--disable-gpu-rasterization"]
# Where our own code comes from: the plugin, and the modules that anywidget loads for our widgets.
_OWN_PLACES = ("/lab/extensions/sympblock-open/", "/lab/extensions/anywidget/", "blob:")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip with a reason where there is no browser; on a build machine that is a failure instead."""
    if CHROMIUM or os.environ.get("CI", "").lower() == "true":
        return
    reason = "no Chromium on this machine (install chromium, or set SYMPBLOCK_CHROMIUM)"
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict) -> dict:
    """Let Playwright drive the system's Chromium."""
    assert CHROMIUM, "CI=true, but there is no Chromium on this machine"
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": _FLAGS}


@dataclass
class OpenCourse:
    """A running course on a copy of the lessons.

    Attributes
    ----------
    root : Path
        Folder the server shows; ``notebooks/`` holds copies that a test may change.
    course : RunningCourse
        The running server.
    allow_file : Path
        The running plugin's list of lessons that may run by themselves.
    """

    root: Path
    course: RunningCourse
    allow_file: Path

    def address(self, notebook: str, door: str = "doc/tree") -> str:
        """Give the address of ``notebooks/<notebook>``."""
        return self.course.address(f"notebooks/{notebook}", door)

    def add(self, name: str, notebook: nbformat.NotebookNode, *, shipped: bool = True) -> Path:
        """Write a notebook beside the lessons and, if shipped, allow it to run by itself."""
        path = self.root / "notebooks" / name
        nbformat.write(notebook, path)
        if shipped:
            allowed = json.loads(self.allow_file.read_text("utf-8"))
            self.allow_file.write_text(json.dumps(allowed | {name: lesson_fingerprint(notebook)}), "utf-8")
        return path


@pytest.fixture(scope="session")
def open_course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenCourse]:
    """Run the course on a copy of notebooks/ and figures/, with records and settings of its own."""
    root = tmp_path_factory.mktemp("course")
    for name in ("notebooks", "figures"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    (root / "notebooks").mkdir(exist_ok=True)
    server = tmp_path_factory.mktemp("server")
    write_server_files(server)
    with pytest.MonkeyPatch.context() as patch:
        home = tmp_path_factory.mktemp("home")
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        with running_course(root, folder=server) as course:
            yield OpenCourse(root, course, server / "share/labextensions/sympblock-open/static/allow.json")


@dataclass
class Heard:
    """What a page said that it should not say."""

    errors: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)


@pytest.fixture
def heard() -> Heard:
    """Collect the page's errors; a test may look at them before the end."""
    return Heard()


@pytest.fixture(scope="module")
def kept_page(browser: Browser, browser_context_args: dict) -> Iterator[Page]:
    """Keep one page for a module that is marked ``one_page``: to open a page takes longer than most tests of a widget."""
    with browser.new_context(**browser_context_args) as context:
        yield context.new_page()


@pytest.fixture
def page(request: pytest.FixtureRequest, heard: Heard) -> Iterator[Page]:
    """Watch the page: an error of ours or a request that leaves the machine fails the test."""
    marks = {mark.name for mark in request.node.iter_markers()}
    is_kept = "one_page" in marks and "own_page" not in marks
    page = request.getfixturevalue("kept_page") if is_kept else request.getfixturevalue("context").new_page()
    page.set_viewport_size({"width": 1280, "height": 720})

    def note_console(message) -> None:
        # The innermost address of a trace: JupyterLab reports faults of its own that happen while a lesson runs.
        innermost = re.search(r"(?:blob:)?https?://\S+", f"{message.text} {message.location.get('url', '')}")
        if message.type == "error" and any(place in innermost[0] for place in _OWN_PLACES if innermost):
            heard.errors.append(message.text)

    def note_request(request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.hostname != "127.0.0.1":
            heard.outside.append(request.url)

    def note_fault(error) -> None:
        # anywidget's limit of two seconds on a busy machine; core/loader.js gives the widget its hearing back.
        if "[anywidget] Failed to initialize model" in str(error):
            return
        heard.errors.append(f"{error}\n{error.stack}")

    watchers = {"console": note_console, "pageerror": note_fault, "request": note_request, "websocket": note_request}
    for event, watcher in watchers.items():
        page.on(event, watcher)
    yield page
    for event, watcher in watchers.items():
        page.remove_listener(event, watcher)
    assert not heard.errors
    assert not heard.outside


@pytest.fixture
def open_lesson(page, open_course: OpenCourse) -> Callable[..., None]:
    """Open ``notebooks/<name>`` and wait for the state that the plugin reports."""

    def go(name: str, *, state: str = "done", door: str = "doc/tree") -> None:
        page.goto(open_course.address(name, door))
        page.locator(f'.jp-NotebookPanel:visible[data-sympblock-state="{state}"]').wait_for(timeout=60_000)

    return go


def _run_again(page: Page, region: str) -> None:
    """Run the cells of the open notebook again, which shows a new widget in place of the old one."""
    page.get_by_role("region", name=region, exact=True).evaluate("node => node.setAttribute('data-before', '')")
    tools = page.get_by_role("button", name="Educator tools")
    if tools.get_attribute("aria-pressed") == "false":
        tools.click()
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.locator(".lm-Menu-itemLabel", has_text=re.compile("^Run All Cells$")).click()
    page.locator("[data-before]").wait_for(state="detached")


@pytest.fixture
def open_widget(page, open_course: OpenCourse, open_lesson) -> Callable[[str, str], Locator]:
    """Open a notebook of one call and return the region that it shows; in a kept page that has it, run it again."""

    def go(call: str, region: str) -> Locator:
        # Each call a notebook and so a kernel of its own: one that still runs would show what another call showed.
        name = f"90_{re.sub(r'[^0-9a-z]+', '_', call.lower()).strip('_')}.ipynb"
        if name in page.url:
            _run_again(page, region)
            return page.get_by_role("region", name=region, exact=True)
        code = f"from sympblock import lessons\nlessons.{call}"
        cells = [nbformat.v4.new_markdown_cell("# One", id="title"), nbformat.v4.new_code_cell(code, id="show")]
        notebook = nbformat.v4.new_notebook(cells=cells)
        notebook.metadata["kernelspec"] = {"display_name": "Python 3", "language": "python", "name": "python3"}
        notebook.metadata["sympblock"] = {"autorun": True, "hide_code": True}
        open_course.add(name, notebook)
        open_lesson(name)
        return page.get_by_role("region", name=region, exact=True)

    return go
