"""A learning system on this machine, for tests: it plays a package with scorm-again, which somebody else wrote."""

from __future__ import annotations

import json
import mimetypes
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from playwright.sync_api import FrameLocator, Page, expect

from sympblock.course.checkout import ROOT
from sympblock.edition.edition_site import EditionSite
from sympblock.edition.package.manifest import VERSIONS
from sympblock.edition.package.scorm_package import scorm_package
from tests.edition.test_scorm_package import unpacked
from tests.node_tools import node_tools

#: What scorm-again calls its player of each version, and where a lesson looks for it.
PLAYERS = {"1.2": ("scorm12", "Scorm12API", "API"), "2004": ("scorm2004", "Scorm2004API", "API_1484_11")}
_FRAME = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Learning system</title>
<style>html, body, iframe {{ display: block; width: 100%; height: 100%; margin: 0; border: 0 }}</style>
<script src="player.js"></script>
<script>
const kept = {kept}, api = new {made}({{ autocommit: false, logLevel: 5, lmsCommitUrl: "store" }});
if (kept) api.loadFromJSON(kept);
window.{offered} = api;
</script>
<iframe src="{lesson}.html" title="Lesson"></iframe></html>"""


class LearningSystem:
    """Plays a package with scorm-again to anybody on this machine, and keeps what is stored.

    Attributes
    ----------
    files : mapping of str to bytes
        What the package holds.
    stored : list of dict
        All that was stored, the newest last.
    takes : bool
        False to store nothing more.
    """

    def __init__(self, files: Mapping[str, bytes], version: str) -> None:
        self.files, self.version = files, version
        self.stored: list[dict[str, Any]] = []
        self.takes = True
        self.address = ""
        self._news = threading.Condition()

    def frame(self, lesson: str) -> str:
        """Return the page round a lesson; what was stored last is there from the beginning."""
        _, made, offered = PLAYERS[self.version]
        kept = json.dumps(self.stored[-1] if self.stored else None).replace("<", "\\u003c")
        return _FRAME.format(made=made, offered=offered, lesson=lesson, kept=kept)

    def player(self) -> bytes:
        """Return the script of the player."""
        return (ROOT / "node_modules/scorm-again/dist" / f"{PLAYERS[self.version][0]}.min.js").read_bytes()

    def store(self, told: bytes) -> bytes:
        """Keep what a lesson has told; return whether it was kept."""
        with self._news:
            if self.takes:
                self.stored.append(json.loads(told)["cmi"])
            self._news.notify_all()
        return json.dumps({"result": str(self.takes).lower(), "errorCode": 0 if self.takes else 391}).encode()

    def told_when(self, holds: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait until what was stored last is as expected."""
        with self._news:
            assert self._news.wait_for(lambda: self.stored and holds(self.stored[-1]), 20), self.stored[-1:]
            return self.stored[-1]

    def open(self, page: Page, lesson: str) -> FrameLocator:
        """Open a lesson from the list of the learning system, and unfold all that is folded in it."""
        page.goto(f"{self.address}/play/{lesson}")
        frame = page.frame_locator("iframe")
        expect(frame.locator(".answers-count, .page-lesson:not(:has(.question))").first).to_be_attached()
        frame.locator("main details").evaluate_all("parts => { for (const part of parts) part.open = true }")
        return frame


@contextmanager
def playing(site: EditionSite, version: str) -> Iterator[LearningSystem]:
    """Run a learning system that holds the package of an edition."""
    node_tools()
    system = LearningSystem(unpacked(scorm_package(site, VERSIONS[version]).packed), version)

    class Desk(BaseHTTPRequestHandler):
        """Answers the browser."""

        def do_GET(self) -> None:
            """Give a page, the player, or a file of the package."""
            name = self.path.removeprefix("/play/").partition("?")[0]
            if f"{name}.html" in system.files:
                self._give(system.frame(name).encode(), "text/html")
            elif name == "player.js":
                self._give(system.player(), "text/javascript")
            elif name in system.files:
                self._give(system.files[name], mimetypes.guess_type(name)[0] or "application/octet-stream")
            else:
                self.send_error(404)

        def do_POST(self) -> None:
            """Take what a lesson tells."""
            self._give(system.store(self.rfile.read(int(self.headers["Content-Length"]))), "application/json")

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

        def _give(self, body: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Desk)
    system.address = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield system
    finally:
        server.shutdown()
        server.server_close()
