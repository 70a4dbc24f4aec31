"""Opens foreign notebooks in the course, in a real browser, and sees that nothing of them runs before a click."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from nbformat import NotebookNode

from sympblock.course.generated_files import notebook_paths
from sympblock.course.jupyter_server import write_server_files
from sympblock.course.launcher import RunningCourse, running_course
from sympblock.course.notebook_form import lesson_fingerprint, read_notebook
from sympblock.robustness.attempts import Attempts
from sympblock.robustness.foreign_notebooks import (
    ForeignNotebook,
    changed_lessons,
    deceived_lessons,
    moved_lessons,
)
from sympblock.robustness.foreign_scripts import (
    MARK,
    TELLS,
    odd_metadata,
    restored_widgets,
    scripted_outputs,
    scripted_texts,
)
from sympblock.robustness.started_course import ask

if TYPE_CHECKING:
    from playwright.sync_api import Page, Request

NOT_TRIED = (
    "not tried: install what opens a browser with `pip install -r tests/requirements.txt`, and Chromium"
    " (or set SYMPBLOCK_CHROMIUM to its path)"
)
_ROUNDS = 1
_LIMIT_MS = 60_000
_STEP_MS = 50
_FOREIGN = "foreign.ipynb"
_PANEL = ".jp-NotebookPanel:visible"
#: What the plugin says of a lesson in the end.
_DECIDED = ":is(" + ", ".join(f'[data-sympblock-state="{state}"]' for state in ("refused", "done", "failed")) + ")"
#: Whether the widget manager has brought back what it will, and the page has had time to load what that brought.
_IS_RESTORED = """async () => {
  const renderer = globalThis.jupyterapp?.shell.currentWidget?.content?.rendermime.createRenderer(
    "application/vnd.jupyter.widget-view+json");
  const manager = await Promise.race([renderer?._manager.promise, Promise.resolve()]);
  if (!manager?.restoredStatus) return false;
  await import(URL.createObjectURL(new Blob(["export default 1"], {type: "text/javascript"})));
  await new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)));
  return true;
}"""


@dataclass(frozen=True)
class CourseCopy:
    """A running course whose folders may be filled with foreign files.

    Attributes
    ----------
    root : Path
        The folder that the server shows.
    course : RunningCourse
        The server.
    allow_file : Path
        The list of the lessons that run by themselves.
    """

    root: Path
    course: RunningCourse
    allow_file: Path

    @property
    def mark(self) -> Path:
        """Return the file that foreign code makes if it runs."""
        return self.root / MARK


@contextlib.contextmanager
def course_copy() -> Iterator[CourseCopy]:
    """Run a course on an empty folder.

    Yields
    ------
    CourseCopy
        When the server answers; at the end nothing of it is left.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        root, server = Path(place, "course"), Path(place, "server")
        root.mkdir()
        server.mkdir(mode=0o700)
        write_server_files(server)
        # Lets the attempts see when the page has come to rest.
        (server / "config/jupyter_lab_config.json").write_text('{"LabApp": {"expose_app_in_browser": true}}', "utf-8")
        allow_file = server / "share/labextensions/sympblock-open/static/allow.json"
        with running_course(root, folder=server) as course:
            yield CourseCopy(root, course, allow_file)


@dataclass
class Watched:
    """Collects what foreign scripts do in a page.

    Attributes
    ----------
    page : Page
        The page that is watched.
    told : list of str
        Where a script ran.
    asked : list of str
        Other computers that were asked for something, and kernels; JupyterLab itself asks for sessions instead.
    """

    page: Page
    told: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def start(self) -> None:
        """Begin to watch."""
        self.page.expose_function(TELLS, lambda place: self.told.append(place))
        self.page.on("request", self._note_request)

    def forget(self) -> None:
        """Begin anew with the next notebook."""
        self.told.clear()
        self.asked.clear()

    def _note_request(self, request: Request) -> None:
        address = urlsplit(request.url)
        is_kernel = request.method == "POST" and address.path.endswith("/api/kernels")
        if is_kernel or (address.scheme.startswith("http") and address.hostname != "127.0.0.1"):
            self.asked.append(request.url)

    def has_come_to_rest(self) -> bool:
        """Wait until all that opens by itself is open, or JupyterLab asks which kernel to start; tell whether it came."""
        dialogue = self.page.locator(".jp-Dialog")
        for _ in range(_LIMIT_MS // _STEP_MS):
            if self.page.evaluate(_IS_RESTORED) or dialogue.count():
                return True
            self.page.wait_for_timeout(_STEP_MS)
        return False


def _write(copy: CourseCopy, foreign: ForeignNotebook) -> str:
    """Write a foreign notebook with what lies beside it; return its path below the server's folder."""
    folder = copy.root / foreign.folder
    for name, content in foreign.beside.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _FOREIGN).write_text(json.dumps(foreign.notebook), "utf-8")
    allowed = {"foreign": lesson_fingerprint(foreign.notebook)} if foreign.is_shipped else {}
    copy.allow_file.write_text(json.dumps(allowed), "utf-8")
    return f"{foreign.folder}/{_FOREIGN}"


def _clear(copy: CourseCopy) -> None:
    """End every kernel, and leave the folder empty."""
    for session in json.loads(ask(copy.course, "/api/sessions")):
        ask(copy.course, f"/api/sessions/{session['id']}", "DELETE")
    shutil.rmtree(copy.root)
    copy.root.mkdir()


def open_foreign(copy: CourseCopy, watched: Watched, foreign: ForeignNotebook) -> str:
    """Open a foreign notebook as a learner does who follows a link, and touch nothing.

    Parameters
    ----------
    copy : CourseCopy
        The course; its folder is empty before and after.
    watched : Watched
        The page.
    foreign : ForeignNotebook
        What is opened.

    Returns
    -------
    str
        What ran or went another way than it must; empty if nothing did.
    """
    page = watched.page
    watched.forget()
    try:
        page.goto(copy.course.address(_write(copy, foreign)))
        wanted = _DECIDED if foreign.state else ""
        with contextlib.suppress(_timeout_error()):
            page.locator(f"{_PANEL}{wanted}").first.wait_for(timeout=_LIMIT_MS)
        is_calm = watched.has_come_to_rest()
        return _what_ran(copy, watched) or _what_differs(watched.page, foreign, is_calm)
    finally:
        page.goto("about:blank")
        _clear(copy)


def _timeout_error() -> type[Exception]:
    from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

    return PlaywrightTimeoutError


def _what_ran(copy: CourseCopy, watched: Watched) -> str:
    if watched.told:
        return "a script ran in the page"
    if watched.asked:
        return f"the page asked for {watched.asked[0]}"
    if copy.mark.exists():
        return "foreign code ran and wrote a file"
    return ""


def _what_differs(page: Page, foreign: ForeignNotebook, is_calm: bool) -> str:
    if not page.locator(_PANEL).count():
        return "it did not open"
    state = page.locator(_PANEL).first.get_attribute("data-sympblock-state") or ""
    if state != foreign.state:
        return f"it is {state or 'no lesson'} instead of {foreign.state or 'no lesson'}"
    return "" if is_calm else "its kernel was not ready in time"


def _shipped() -> dict[str, NotebookNode]:
    return {path.stem: read_notebook(path) for path in notebook_paths()}


#: What is tried, in words, and how its notebooks are made from the file that tells that they ran.
KINDS: dict[str, Callable[[Path], Iterator[ForeignNotebook]]] = {
    "changed lesson opened": lambda mark: changed_lessons(_shipped(), mark, _ROUNDS),
    "lesson opened in another folder": lambda mark: moved_lessons(_shipped()),
    "lesson opened beside a program": deceived_lessons,
    "notebook with saved widgets opened": lambda mark: restored_widgets(),
    "notebook with scripts in outputs opened": lambda mark: scripted_outputs(),
    "notebook with scripts in texts and attachments opened": lambda mark: scripted_texts(),
    "notebook with odd metadata opened": odd_metadata,
}


def share_of(notebooks: list[ForeignNotebook], share: float) -> list[ForeignNotebook]:
    """Choose a share of the notebooks, spread evenly, at least one.

    Parameters
    ----------
    notebooks : list of ForeignNotebook
        All of one kind.
    share : float
        Of their number, > 0.

    Returns
    -------
    list of ForeignNotebook
        All of them at 1 and above.
    """
    count = min(len(notebooks), max(1, round(share * len(notebooks))))
    return [notebooks[i * len(notebooks) // count] for i in range(count)]


def _attempt_kind(copy: CourseCopy, watched: Watched, what: str, share: float) -> Attempts:
    tried = share_of(list(KINDS[what](copy.mark)), share)
    found = ((foreign.name, open_foreign(copy, watched, foreign)) for foreign in tried)
    return Attempts(what, len(tried), tuple(f"{name}: {broke}" for name, broke in found if broke))


def attempt(share: float) -> Iterator[Attempts]:
    """Open foreign notebooks of every kind.

    Parameters
    ----------
    share : float
        Of the full count, > 0; at least one of each kind is opened.

    Yields
    ------
    Attempts
        One for each kind; where there is no browser, a single one that says what to install.
    """
    chromium = os.environ.get("SYMPBLOCK_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        chromium = None
    if not chromium:
        yield Attempts("foreign notebook opened", 0, (NOT_TRIED,))
        return
    with course_copy() as copy, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        watched = Watched(browser.new_page())
        watched.start()
        for what in KINDS:
            yield _attempt_kind(copy, watched, what, share)
        browser.close()
