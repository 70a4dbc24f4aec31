"""Start JupyterLab on the start page, apart from the user's own Jupyter, and end it cleanly."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
import webbrowser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from sympblock.course.checkout import ROOT, START_PAGE
from sympblock.course.jupyter_server import renew_lists, server_command, server_environment, write_server_files

_START_LIMIT_S = 90
_STOP_LIMIT_S = 15


class StartError(Exception):
    """The course could not be started; the text is one line for the user."""


@dataclass(frozen=True)
class Course:
    """One running course.

    Attributes
    ----------
    process : subprocess.Popen
        The JupyterLab server.
    port : int
        Its TCP port on 127.0.0.1.
    token : str
        Secret without which the server answers nobody.
    folder : Path
        Where the server's own files lie.
    """

    process: subprocess.Popen[bytes]
    port: int
    token: str
    folder: Path

    def address(self, notebook: str = START_PAGE, door: str = "doc/tree") -> str:
        """Give the address of a notebook.

        Parameters
        ----------
        notebook : str
            Path below the course's folder.
        door : str
            ``"doc/tree"``: one document fills the page; ``"lab/tree"``: the whole of JupyterLab.

        Returns
        -------
        str
            Address with token; ``reset`` keeps JupyterLab from reopening old tabs.
        """
        return f"http://127.0.0.1:{self.port}/{door}/{notebook}?token={self.token}&reset"


@contextlib.contextmanager
def running_course(root: Path = ROOT, port: int = 0, folder: Path | None = None) -> Iterator[Course]:
    """Run the server for the length of a ``with`` block.

    Parameters
    ----------
    root : Path
        Folder that the server shows.
    port : int
        TCP port; 0 = any free one.
    folder : Path, optional
        Folder already written by `write_server_files`; else one is made and removed at the end.

    Yields
    ------
    Course
        When the server answers.

    Raises
    ------
    StartError
        If it does not start; the text names the server's own report, which is kept.
    """
    own = folder or Path(tempfile.mkdtemp(prefix="sympblock-"))
    if folder is None:
        write_server_files(own)
    token = secrets.token_hex(24)
    process = _start_server(server_command(root, own, port), own, token)
    is_report_wanted = False
    try:
        yield Course(process, _wait_for_port(process, own), token, own)
    except StartError:
        is_report_wanted = True
        raise
    finally:
        _stop_server(process, own, token)
        if folder is None and not is_report_wanted:
            shutil.rmtree(own, ignore_errors=True)


def _start_server(command: list[str], folder: Path, token: str) -> subprocess.Popen[bytes]:
    # Its own process group: Ctrl-C in the terminal reaches us alone, and we end the server in order.
    if sys.platform == "win32":
        group = subprocess.CREATE_NEW_PROCESS_GROUP
    else:
        group = 0
    with open(folder / "server.log", "wb") as log:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=server_environment(folder, token, os.environ),
            creationflags=group,
            start_new_session=sys.platform != "win32",
        )


class ServerInfo(NamedTuple):
    """What a running server tells of itself."""

    port: int
    url: str


def _server_info(folder: Path) -> ServerInfo | None:
    """Read the file in which a running server tells its address."""
    for path in (folder / "runtime").glob("jpserver-*.json"):
        with contextlib.suppress(OSError, ValueError):  # being written just now
            told = json.loads(path.read_text("utf-8"))
            return ServerInfo(int(told["port"]), str(told["url"]))
    return None


def _wait_for_port(process: subprocess.Popen[bytes], folder: Path) -> int:
    end_s = time.monotonic() + _START_LIMIT_S
    while time.monotonic() < end_s and process.poll() is None:
        if info := _server_info(folder):
            return info.port
        time.sleep(0.05)
    raise StartError(f"JupyterLab did not start. Its own report: {folder / 'server.log'}")


def _stop_server(process: subprocess.Popen[bytes], folder: Path, token: str) -> None:
    """Ask the server to end itself and its kernels; insist if it does not."""
    if process.poll() is None and (info := _server_info(folder)):
        request = urllib.request.Request(
            f"{info.url}api/shutdown", method="POST", headers={"Authorization": f"token {token}"}
        )
        with contextlib.suppress(OSError):
            urllib.request.urlopen(request, timeout=5).close()
    for insist in (lambda: None, process.terminate, process.kill):
        insist()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_STOP_LIMIT_S)
            return


def _can_show_browser() -> bool:
    """Tell whether a graphical browser can be expected; a text browser cannot run the course."""
    if os.environ.get("BROWSER") or sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _show(address: str, *, opens_browser: bool) -> None:
    shown = False
    if opens_browser and _can_show_browser():
        with contextlib.suppress(webbrowser.Error, OSError):
            shown = webbrowser.open(address)
    if opens_browser and not shown:
        print("No browser could be started here. Open this address in one:")
    else:
        print("The course is running. Its address, should no page open:")
    print(f"  {address}\nTo end it, press Ctrl-C here.", flush=True)


def _prepare_patient() -> subprocess.Popen[bytes]:
    """Build the typical patient beside the course, so that it is stored before a lesson asks for it.

    The first time on a computer this takes some seconds, most of them for translating the program.
    """
    code = "from sympblock.anatomy import typical_patient; typical_patient()"
    nothing = subprocess.DEVNULL
    return subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdin=nothing, stdout=nothing, stderr=nothing)


def _polite_signals() -> list[int]:
    names = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    return [getattr(signal, name) for name in names if hasattr(signal, name)]


def _interrupt(_number: int, _frame: object) -> None:
    # Impatient repeats must not cut short the orderly end of server and kernels.
    for number in _polite_signals():
        signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt


def _check_port(port: int) -> None:
    with socket.socket() as probe:
        if os.name != "nt":  # there, the option would let two programs share a port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise StartError(
                f"Port {port} cannot be used ({error.strerror}). Leave out --port, or name another."
            ) from error


def open_course(*, port: int = 0, opens_browser: bool = True, root: Path = ROOT) -> int:
    """Open the course in a browser and stay until it is ended.

    Parameters
    ----------
    port : int
        TCP port; 0 = any free one.
    opens_browser : bool
        False: print the address only.
    root : Path
        Folder that holds ``notebooks/``.

    Returns
    -------
    int
        Exit status: 0 after Ctrl-C, SIGTERM or a shutdown from the page.

    Raises
    ------
    StartError
        If the port is taken, the server does not start, or it breaks down.
    """
    for number in _polite_signals():
        signal.signal(number, _interrupt)
    print("Starting the course …", flush=True)
    _check_port(port)
    with contextlib.suppress(KeyboardInterrupt), running_course(root, port) as course:
        _show(course.address(), opens_browser=opens_browser)
        preparing = _prepare_patient()
        try:
            while course.process.poll() is None:
                renew_lists(course.folder)
                time.sleep(0.3)
        finally:
            preparing.kill()
            preparing.wait()
        if course.process.returncode:
            raise StartError("JupyterLab broke down. Start the course again: python -m sympblock")
    print("The course has ended.", flush=True)
    return 0
