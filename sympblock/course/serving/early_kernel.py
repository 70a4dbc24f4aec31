"""An extension of the server that starts a lesson's kernel while the page is still loading.

JupyterLab takes about two seconds until it asks for the kernel, and the kernel
about one until it has read the course: done one after the other, the learner
waits for both.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from sympblock.course.checkout import ROOM_PAGE

#: All that runs by itself, by the stem of its file.
_LISTED = Path(__file__).resolve().parents[1] / "labextension/static/allow.json"
_PAGE = re.compile(r"/(?:doc|lab)/tree/(.+\.ipynb)$")
#: Of the course, what every lesson imports first.
_READ = "__import__('sympblock.lessons')"
_READ_LIMIT_S = 60


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": __name__}]


def _load_jupyter_server_extension(server: Any) -> None:
    opener = _EarlyKernels(server)
    note_answer = server.web_app.settings["log_function"]

    def note(handler: Any) -> None:
        note_answer(handler)
        opener.look(handler)

    server.web_app.settings["log_function"] = note


class _EarlyKernels:
    """Starts the kernels of the lessons whose pages were handed out."""

    def __init__(self, server: Any) -> None:
        self._server = server
        allowed = json.loads(_LISTED.read_text("utf-8"))
        self._pages = {ROOM_PAGE, *(f"notebooks/{name}.ipynb" for name in allowed if name not in ROOM_PAGE)}
        self._running: set[asyncio.Task[None]] = set()  # the loop itself does not keep its tasks alive

    def look(self, handler: Any) -> None:
        """Start the kernel if the answer was the page of a lesson; whoever has no token gets no such answer."""
        page = _PAGE.search(unquote(handler.request.path))
        if page and page[1] in self._pages and handler.get_status() == 200:
            task = asyncio.ensure_future(self._start(page[1]))
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def _start(self, path: str) -> None:
        sessions = self._server.session_manager
        if await sessions.session_exists(path=path):
            return
        name = path.rpartition("/")[2]
        session = await sessions.create_session(path=path, name=name, type="notebook")
        await self._read_course(session["kernel"]["id"])

    async def _read_course(self, kernel_id: str) -> None:
        client = self._server.kernel_manager.get_kernel(kernel_id).client()
        client.start_channels(iopub=False, stdin=False, hb=False, control=False)
        try:
            client.execute(_READ, silent=True, store_history=False, allow_stdin=False)
            with contextlib.suppress(Exception):  # the lesson reads the course itself, and says what is wrong
                await client.get_shell_msg(timeout=_READ_LIMIT_S)
        finally:
            client.stop_channels()
