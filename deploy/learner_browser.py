"""One learner's browser without a screen: logs in, opens a lesson, runs it, and takes a picture, over HTTP and websocket."""

from __future__ import annotations

import asyncio
import json
import re
import struct
import time
import urllib.request
import uuid
from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from typing import Any
from urllib.parse import quote, urlencode

from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

LIMIT_S = 600
PREPARING = "The patient is being prepared"
_OWN_FILES = ("allow.json", "lessons.json", "citations.json", "remoteEntry.js", "lesson.css")


class LearnerFault(Exception):
    """Something that this learner would have seen as a fault."""


@dataclass
class LearnerBrowser:
    """Keeps the cookies, the kernel and the times of one learner.

    Attributes
    ----------
    hub : str
        Address of the hub without a slash at its end.
    name, password : str
        Of the account.
    reached_s : dict of str to float
        When each step was reached, on the clock of :func:`time.monotonic`.
    """

    hub: str
    name: str
    password: str
    reached_s: dict[str, float] = field(default_factory=dict)
    _jar: CookieJar = field(default_factory=CookieJar)
    _token: str = ""
    _line: WebSocketClientConnection | None = None
    _room: str = ""
    _view: str = ""
    _pictures: int = 0

    def __post_init__(self) -> None:
        direct = urllib.request.ProxyHandler({})
        self._opener = urllib.request.build_opener(direct, urllib.request.HTTPCookieProcessor(self._jar))

    def log_in(self) -> None:
        """Fill in the form of the hub, and wait until the learner's server runs."""
        self.reached_s["login"] = time.monotonic()
        self.get("/hub/login")
        form = {"username": self.name, "password": self.password, "_xsrf": self._cookie("_xsrf")}
        self._open(f"/hub/login?next={quote('/hub/spawn')}", urlencode(form).encode())
        progress = f"/hub/api/users/{self.name}/server/progress?_xsrf={quote(self._cookie('_xsrf'))}"
        told = self.get(progress).decode()
        if '"ready": true' not in told:
            raise LearnerFault(f"the server of {self.name} did not start: {told[-300:]}")
        self.reached_s["server"] = time.monotonic()

    def get(self, path: str) -> bytes:
        """Fetch an address below the hub's."""
        return self._open(path, None)

    def end_server(self) -> None:
        """End the learner's server, as the page of the hub does."""
        self._token = ""  # the hub's own cookie may do this, the token of the page may not
        self._open(f"/hub/api/users/{self.name}/server?_xsrf={quote(self._cookie('_xsrf'))}", None, method="DELETE")

    def _open(self, path: str, data: bytes | None, kind: str = "", method: str | None = None) -> bytes:
        request = urllib.request.Request(self.hub + path, data, method=method)
        if self._token:
            request.add_header("Authorization", f"token {self._token}")
        if kind:
            request.add_header("Content-Type", kind)
        with self._opener.open(request, timeout=LIMIT_S) as answer:
            return answer.read()

    def _cookie(self, name: str) -> str:
        return next((cookie.value or "" for cookie in self._jar if cookie.name == name), "")

    def fetch_page(self, notebook: str) -> list[str]:
        """Fetch the page of a lesson with what it loads, and return the code of its cells."""
        self.reached_s["opened"] = time.monotonic()
        own = f"/user/{self.name}"
        page = self.get(f"{own}/doc/tree/{notebook}").decode()
        told = re.search(r'id="jupyter-config-data"[^>]*>(.*?)</script>', page, re.S)
        if not told:
            raise LearnerFault(f"{self.name} got no lesson page: {page[:300]}")
        self._token = json.loads(told[1])["token"]
        scripts = re.findall(r'<script[^>]* src="([^"]+)"', page)
        for path in (*scripts, *(f"{own}/lab/extensions/sympblock-open/static/{name}" for name in _OWN_FILES)):
            self.get(path)
        model = json.loads(self.get(f"{own}/api/contents/{notebook}?type=notebook&content=1"))
        return [cell["source"] for cell in model["content"]["cells"] if cell["cell_type"] == "code"]

    async def open_kernel(self, notebook: str) -> None:
        """Open the kernel of a lesson."""
        own = f"/user/{self.name}"
        wanted = {"path": notebook, "name": notebook, "type": "notebook", "kernel": {"name": "python3"}}
        answer = await asyncio.to_thread(
            self._open, f"{own}/api/sessions", json.dumps(wanted).encode(), "application/json"
        )
        kernel = json.loads(answer)["kernel"]["id"]
        address = (
            f"{self.hub.replace('http', 'ws', 1)}{own}/api/kernels/{kernel}/channels?session_id={uuid.uuid4().hex}"
        )
        request = HTTPRequest(address, headers={"Authorization": f"token {self._token}"}, request_timeout=LIMIT_S)
        request.connect_timeout = LIMIT_S
        self._line = await websocket_connect(request, max_message_size=1 << 30)

    async def run_cell(self, code: str) -> str:
        """Run a cell, and return what it printed.

        Raises
        ------
        LearnerFault
            If it raised, or the kernel died.
        """
        content = {"code": code, "silent": False, "store_history": False, "allow_stdin": False, "stop_on_error": True}
        number = await self._send("execute_request", content)
        printed = ""
        while True:
            message, _ = await self._next()
            kind, content = message["msg_type"], message["content"]
            if message["parent_header"].get("msg_id") != number:
                continue
            if kind == "error":
                raise LearnerFault(f"{self.name}: {content['ename']}: {content['evalue']}")
            printed += content["text"] if kind == "stream" else ""
            if kind == "status" and content["execution_state"] == "idle":
                return printed

    async def take_picture(self, sequence: int) -> None:
        """Press the button for a spot image once the patient is there, and wait for the grey values."""
        while not self._room or PREPARING in self._view:
            await self._next()
        before = self._pictures
        gesture = {"event": "press", "id": "shot", "sequence": sequence, "page": "page"}
        await self._send("comm_msg", {"comm_id": self._room, "data": {"method": "custom", "content": gesture}})
        while self._pictures == before:
            await self._next()

    async def _send(self, kind: str, content: dict[str, Any]) -> str:
        header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "username": "", "session": "", "version": "5.3"}
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content}
        assert self._line
        await self._line.write_message(json.dumps(message | {"channel": "shell", "buffers": []}))
        return header["msg_id"]

    async def _next(self) -> tuple[dict[str, Any], int]:
        """Wait for a message, note what it says of the procedure room, and return it with the number of its buffers."""
        assert self._line
        told = await asyncio.wait_for(self._line.read_message(), LIMIT_S)
        if told is None:
            raise LearnerFault(f"the line of {self.name} was closed")
        message, buffers = read_message(told)
        state = message["content"].get("execution_state")
        if state in ("restarting", "dead", "autorestarting"):
            raise LearnerFault(f"the kernel of {self.name} died")
        data = message["content"].get("data", {})
        if message["msg_type"] == "comm_open" and "ProcedureRoom" in data.get("state", {}).get("_anywidget_id", ""):
            self._room = message["content"]["comm_id"]
            self._view = json.dumps(data["state"].get("view"))
        elif message["msg_type"] == "comm_msg" and message["content"]["comm_id"] == self._room:
            if "view" in data.get("state", {}):
                self._view = json.dumps(data["state"]["view"])
            if data.get("state", {}).get("problem"):
                raise LearnerFault(f"{self.name}: {data['state']['problem']}")
            self._pictures += data.get("method") == "custom" and buffers > 0
        return message, buffers


def read_message(told: str | bytes) -> tuple[dict[str, Any], int]:
    """Read a message of the server; one with buffers is binary: how many parts, where each begins, first the words."""
    if isinstance(told, str):
        return json.loads(told), 0
    (parts,) = struct.unpack_from("!I", told)
    begins = struct.unpack_from(f"!{parts}I", told, 4)
    return json.loads(told[begins[0] : begins[1] if parts > 1 else len(told)]), parts - 1
