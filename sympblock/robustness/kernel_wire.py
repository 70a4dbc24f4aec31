"""Kernels of a running course, asked as the page asks them: over the server's websocket."""

from __future__ import annotations

import asyncio
import json
import uuid
from dataclasses import dataclass

from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from sympblock.robustness.started_course import RunningServer, ask

#: Twenty kernels on two cores take minutes for a lesson.
ANSWER_LIMIT_S = 900


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
            answer = json.loads(reply)
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
    answer = await asyncio.to_thread(ask, course, "/api/sessions", "POST", data=wanted)
    identity = json.loads(answer)["kernel"]["id"]
    address = f"ws://127.0.0.1:{course.port}/api/kernels/{identity}/channels?session_id={uuid.uuid4().hex}"
    request = HTTPRequest(address, headers={"Authorization": f"token {course.token}"})
    return OpenKernel(identity, await websocket_connect(request, max_message_size=1 << 30))


def run_in_kernel(course: RunningServer, notebook: str, code: str) -> str:
    """Run code in the kernel of a notebook, and return what it printed."""

    async def run() -> str:
        return await (await open_kernel(course, notebook)).run(code)

    return asyncio.run(run())
