"""Start JupyterLab on the start page, apart from the user's own Jupyter, and end it cleanly."""

from __future__ import annotations

import contextlib
import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sympblock.codes.share_code import LINK_MARK
from sympblock.course.checkout import ROOT, START_PAGE
from sympblock.course.jupyter_server import (
    KERNEL_PLACE,
    renew_lists,
    server_command,
    server_environment,
    write_server_files,
)
from sympblock.course.serving.browser_door import open_in_browser
from sympblock.course.serving.interruption import Interruption
from sympblock.course.serving.server_process import StartError, start_server
from sympblock.course.serving.session_folder import make_session_folder, remove_session_folder
from sympblock.course.serving.user_places import has_home

_HIGHEST_PORT = 65535


@dataclass(frozen=True)
class RunningCourse:
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

    def address(self, notebook: str = START_PAGE, door: str = "doc/tree", code: str = "") -> str:
        """Give the address of a notebook.

        Parameters
        ----------
        notebook : str
            Path below the course's folder.
        door : str
            ``"doc/tree"``: one document fills the page; ``"lab/tree"``: the whole of JupyterLab.
        code : str
            A shared state that the page opens; empty = none.

        Returns
        -------
        str
            Address with token.
        """
        return (
            f"http://127.0.0.1:{self.port}/{door}/{notebook}?token={self.token}{f'#{LINK_MARK}{code}' if code else ''}"
        )


@contextlib.contextmanager
def running_course(
    root: Path = ROOT,
    port: int = 0,
    folder: Path | None = None,
    allowed: Callable[[], contextlib.AbstractContextManager[None]] = contextlib.nullcontext,
) -> Iterator[RunningCourse]:
    """Run the server for the length of a ``with`` block.

    Parameters
    ----------
    root : Path
        Folder that the server shows.
    port : int
        TCP port; 0 = any free one.
    folder : Path, optional
        Folder already written by `write_server_files`; else one is made and removed at the end.
    allowed : callable
        Gives a context in which the wait for the server may be interrupted.

    Yields
    ------
    RunningCourse
        When the server answers.

    Raises
    ------
    StartError
        If it does not start, or the caller finds it broken; the folder with the server's own report is kept.
    """
    with contextlib.nullcontext(folder) if folder else _session_folder() as own:
        environment = server_environment(own, secrets.token_hex(24), os.environ)
        server = start_server(server_command(root, own, port), own, environment, leaves=folder is not None)
        answers = False
        try:
            with allowed():
                found_port = server.wait_until_it_answers()
            answers = True
            yield RunningCourse(server.process, found_port, server.token, own)
        finally:
            server.end(answers=answers)


@contextlib.contextmanager
def _session_folder() -> Iterator[Path]:
    """Make the folder of the server; remove it at the end, unless somebody wants to read the report in it."""
    folder = make_session_folder()
    is_report_wanted = False
    try:
        _check_separator(ROOT, folder)
        write_server_files(folder)
        yield folder
    except StartError:
        is_report_wanted = (folder / "server.log").exists()
        raise
    finally:
        if not is_report_wanted:
            remove_session_folder(folder)


def _check_separator(*folders: Path) -> None:
    """Refuse a folder whose name would be taken for two where several are listed."""
    for folder in folders:
        if os.pathsep in str(folder):
            raise StartError(
                f'The course cannot run in a folder whose name holds "{os.pathsep}": {folder}. Rename the folder.'
            )


def _show(course: RunningCourse, address: str, *, opens_browser: bool) -> None:
    if opens_browser and not open_in_browser(address, course.folder):
        print("No browser could be started here. Open this address in one:")
    else:
        print("The course is running. Its address, should no page open:")
    print(f"  {address}")
    if not has_home():
        print("You have no home folder on this computer, so your answers are lost when the course ends.")
    print("To end it, press Ctrl-C here.", flush=True)


@contextlib.contextmanager
def _patient_in_preparation(folder: Path) -> Iterator[None]:
    """Build the typical patient beside the course, so that it is stored before a lesson asks for it.

    The first time on a computer this takes some seconds, most of them for translating the program.
    """
    code = "from sympblock.anatomy import typical_patient; typical_patient()"
    nothing = subprocess.DEVNULL
    environment = server_environment(folder, "", os.environ)  # where the kernels, too, keep the translation
    building = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=folder / KERNEL_PLACE,
        env=environment,
        stdin=nothing,
        stdout=nothing,
        stderr=nothing,
    )
    try:
        yield
    finally:
        building.kill()
        building.wait()


def _check_port(port: int) -> None:
    if not 0 <= port <= _HIGHEST_PORT:
        raise StartError(f"There is no port {port}. Leave out --port, or name one from 1 to {_HIGHEST_PORT}.")
    with socket.socket() as probe:
        if os.name != "nt":  # there, the option would let two programs share a port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise StartError(
                f"Port {port} cannot be used ({error.strerror}). Leave out --port, or name another."
            ) from error


def open_course(
    *, page: str = START_PAGE, code: str = "", port: int = 0, opens_browser: bool = True, root: Path = ROOT
) -> int:
    """Open the course in a browser and stay until it is ended.

    Parameters
    ----------
    page : str
        The notebook that opens, as a path below the course's folder.
    code : str
        A shared state that it opens; empty = none.
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
        If the port cannot be used, the server does not start, or it breaks down.
    """
    interruption = Interruption()
    interruption.listen()  # before the first line: who has read that the course starts may end it
    print("Starting the course.", flush=True)
    _check_port(port)
    with contextlib.suppress(KeyboardInterrupt), running_course(root, port, allowed=interruption.allowed) as course:
        with interruption.allowed():
            _show(course, course.address(page, code=code), opens_browser=opens_browser)
            with _patient_in_preparation(course.folder):
                _stay(course)
    print("The course has ended.", flush=True)
    return 0


def _stay(course: RunningCourse) -> None:
    """Keep the lists of the running course up to date until its server ends."""
    while course.process.poll() is None:
        renew_lists(course.folder)
        time.sleep(0.3)
    if course.process.returncode:
        raise StartError(
            f"JupyterLab broke down. Its own report: {course.folder / 'server.log'}. "
            "Start the course again: python -m sympblock"
        )
