"""Kernels of a running course, asked as the page asks them: over the server's websocket."""

from __future__ import annotations

import asyncio
import contextlib
import json
import struct
import uuid
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from sympblock.robustness.started_course import RunningServer, ask

Result = TypeVar("Result")
#: Twenty kernels on two cores take minutes for a lesson.
ANSWER_LIMIT_S = 900
CLOSING_LIMIT_S = 5


class KernelFault(Exception):
    """A kernel died, or its code raised; the text says what."""


@dataclass(frozen=True)
class OpenKernel:
    """A kernel that belongs to a notebook, and a line to it."""

    identity: str
    line: WebSocketClientConnection

    async def run(self, code: str) -> str:
        """Run code.

        Parameters
        ----------
        code : str
            Of one cell.

        Returns
        -------
        str
            What it printed.

        Raises
        ------
        KernelFault
            If it raised, or the kernel has gone.
        """
        message = _execute_request(code)
        await self.line.write_message(json.dumps(message))
        printed = ""
        while True:
            reply = await asyncio.wait_for(self.line.read_message(), ANSWER_LIMIT_S)
            if reply is None:
                raise KernelFault("the line to the kernel was closed")
            answer = _read(reply)
            kind, content = answer["msg_type"], answer["content"]
            if kind == "status" and content["execution_state"] in ("restarting", "dead", "autorestarting"):
                raise KernelFault("the kernel died")
            if answer["parent_header"].get("msg_id") != message["header"]["msg_id"]:
                continue
            if kind == "error":
                raise KernelFault(f"{content['ename']}: {content['evalue']}")
            if kind == "stream" and content["name"] == "stdout":
                printed += content["text"]
            if kind == "status" and content["execution_state"] == "idle":
                return printed

    async def leave(self) -> None:
        """Close the line, and wait until it is closed; the kernel stays."""
        self.line.close()
        with contextlib.suppress(TimeoutError):
            while await asyncio.wait_for(self.line.read_message(), CLOSING_LIMIT_S) is not None:
                pass


def _read(reply: str | bytes) -> dict:
    """Read a message; one with pictures is binary: a number of parts, where each begins, and first the words."""
    if isinstance(reply, str):
        return json.loads(reply)
    (parts,) = struct.unpack_from("!I", reply)
    begins = struct.unpack_from(f"!{parts}I", reply, 4)
    return json.loads(reply[begins[0] : begins[1] if parts > 1 else len(reply)])


def _execute_request(code: str) -> dict:
    header = {
        "msg_id": uuid.uuid4().hex,
        "msg_type": "execute_request",
        "username": "",
        "session": "",
        "version": "5.3",
    }
    content = {"code": code, "silent": False, "store_history": False, "allow_stdin": False, "stop_on_error": False}
    return {
        "header": header,
        "parent_header": {},
        "metadata": {},
        "content": content,
        "channel": "shell",
        "buffers": [],
    }


async def open_kernel(course: RunningServer, notebook: str) -> OpenKernel:
    """Open the kernel of a notebook, as the page does for a lesson.

    Parameters
    ----------
    course : RunningServer
        Whose server is asked.
    notebook : str
        Path below the course's folder; it need not exist.

    Returns
    -------
    OpenKernel
        A new one, if none belongs to that notebook.
    """
    wanted = {"path": notebook, "name": "", "type": "notebook", "kernel": {"name": "python3"}}
    answer = await asyncio.to_thread(ask, course, "/api/sessions", "POST", data=wanted, limit_s=ANSWER_LIMIT_S)
    identity = json.loads(answer)["kernel"]["id"]
    address = f"ws://127.0.0.1:{course.port}/api/kernels/{identity}/channels?session_id={uuid.uuid4().hex}"
    key = {"Authorization": f"token {course.token}"}
    request = HTTPRequest(address, headers=key, connect_timeout=ANSWER_LIMIT_S, request_timeout=ANSWER_LIMIT_S)
    return OpenKernel(identity, await websocket_connect(request, max_message_size=1 << 30))


def run_in_kernel(course: RunningServer, notebook: str, *cells: str) -> str:
    """Run cells in the kernel of a notebook, and return what they printed."""

    async def run() -> str:
        kernel = await open_kernel(course, notebook)
        try:
            return "".join([await kernel.run(cell) for cell in cells])
        finally:
            await kernel.leave()

    return finished(run())


def finished(work: Coroutine[Any, Any, Result]) -> Result:
    """Do some work to its end, also where the caller is within a loop of its own."""
    with ThreadPoolExecutor(1) as apart:
        return apart.submit(asyncio.run, work).result()


def code_cells(path: Path) -> list[str]:
    """Return the code of a notebook, cell by cell."""
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
