"""One JupyterLab server: started, waited for, asked, and ended with its kernels."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from sympblock.course.jupyter_server import KERNEL_PLACE

_START_LIMIT_S = 90
_STOP_LIMIT_S = 15
_ANSWER_LIMIT_S = 5
# The server is on this computer: a proxy has no business with its token.
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class StartError(Exception):
    """The course could not be started; the text is one line for the user."""


class ServerInfo(NamedTuple):
    """What a running server tells of itself."""

    port: int
    url: str


@dataclass(frozen=True)
class ServerProcess:
    """One server.

    Attributes
    ----------
    process : subprocess.Popen
        JupyterLab.
    folder : Path
        Where the server's own files lie.
    token : str
        Secret without which it answers nobody.
    """

    process: subprocess.Popen[bytes]
    folder: Path
    token: str

    @property
    def log(self) -> Path:
        """Return the file of its own report."""
        return self.folder / "server.log"

    def wait_until_it_answers(self) -> int:
        """Wait until the server answers, which it does some time after it has told its port.

        Returns
        -------
        int
            Its port.

        Raises
        ------
        StartError
            If it ends instead, or takes too long.
        """
        end_s = time.monotonic() + _START_LIMIT_S
        while time.monotonic() < end_s and self.process.poll() is None:
            if (info := _server_info(self.folder)) and self._ask(info, "api/status", "GET"):
                return info.port
            time.sleep(0.05)
        raise StartError(f"JupyterLab did not start. Its own report: {self.log}")

    def end(self, *, answers: bool) -> None:
        """End the server and its kernels, and insist if it does not end.

        Parameters
        ----------
        answers : bool
            False: it is still starting, so that there are no kernels, and nobody to ask.
        """
        steps = [self.process.terminate, self.process.kill]
        if answers:
            steps.insert(0, self._ask_to_end)
        for step in steps:
            step()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(_STOP_LIMIT_S)
                break
        if self.process.stdin:
            self.process.stdin.close()

    def _ask_to_end(self) -> None:
        """Ask until it ends: while it starts a dead kernel anew, Jupyter fails to end and then hears no signal either."""
        info = _server_info(self.folder)
        end_s = time.monotonic() + _STOP_LIMIT_S
        while info and self.process.poll() is None and time.monotonic() < end_s:
            if self._ask(info, "api/shutdown", "POST"):
                return
            time.sleep(0.1)

    def _ask(self, info: ServerInfo, path: str, method: str) -> bool:
        """Ask the server's interface; return whether it answered."""
        headers = {"Authorization": f"token {self.token}"}
        request = urllib.request.Request(f"{info.url}{path}", method=method, headers=headers)
        with contextlib.suppress(OSError):
            _DIRECT.open(request, timeout=_ANSWER_LIMIT_S).close()
            return True
        return False


def start_server(command: list[str], folder: Path, environment: Mapping[str, str], *, leaves: bool) -> ServerProcess:
    """Start a server that ends when this process ends.

    Parameters
    ----------
    command : list of str
        From `server_command`.
    folder : Path
        The folder of `write_server_files`.
    environment : mapping of str to str
        From `server_environment`.
    leaves : bool
        Whether the folder stays when this process is killed.

    Returns
    -------
    ServerProcess
        It does not answer yet.
    """
    # Its own process group: Ctrl-C in the terminal reaches us alone, and we end the server in order.
    group = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)  # Windows alone has it
    with open(folder / "server.log", "wb") as log:
        process = subprocess.Popen(
            command,
            cwd=folder / KERNEL_PLACE,
            stdin=subprocess.PIPE,  # held open: its end tells the server that we are gone, see parent_watch.py
            stdout=log,
            stderr=subprocess.STDOUT,
            env=environment,
            creationflags=group,
            start_new_session=sys.platform != "win32",
        )
    if process.stdin and not leaves:
        with contextlib.suppress(OSError):  # it has ended at once, which is noticed later
            process.stdin.write(os.fsencode(folder))
            process.stdin.flush()
    return ServerProcess(process, folder, environment["JUPYTER_TOKEN"])


def _server_info(folder: Path) -> ServerInfo | None:
    """Read the file in which a running server tells its address."""
    for path in (folder / "runtime").glob("jpserver-*.json"):
        with contextlib.suppress(OSError, ValueError):  # being written just now
            told = json.loads(path.read_text("utf-8"))
            return ServerInfo(int(told["port"]), str(told["url"]))
    return None
