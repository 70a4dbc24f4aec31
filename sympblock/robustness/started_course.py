"""A course started as a user starts it: a process of its own, with a home and temporary files of its own."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import psutil

from sympblock.course.checkout import ROOT
from sympblock.course.serving.session_folder import PREFIX

ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/doc/tree/[\w/]+\.ipynb\?token=(\w+)")
#: Nothing of the one who runs the attempts: neither a screen, nor folders.
_NOT_PASSED = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "XDG_CACHE_HOME", "XDG_STATE_HOME", "SYMPBLOCK_PROGRESS_DIR")
#: No program is waited for any longer: the attempt has then failed.
LIMIT_S = 60
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class NotStartedError(Exception):
    """The course did not come as far as its address; the text is what it said."""


@dataclass(frozen=True)
class CourseStart:
    """Says how the course is started.

    Attributes
    ----------
    arguments : tuple of str
        What follows ``python -m sympblock``.
    root : Path
        The checkout.
    python : tuple of str
        The interpreter; before it what runs it as another user.
    environment : dict of str to (str or None)
        What differs from the one of a plain user; None takes a variable away.
    user : int or None
        Number of another user to whom home and temporary files belong.
    """

    arguments: tuple[str, ...] = ("open", "--no-browser")
    root: Path = ROOT
    python: tuple[str, ...] = (sys.executable,)
    environment: Mapping[str, str | None] = field(default_factory=dict)
    user: int | None = None

    def open_process(self, place: Path) -> subprocess.Popen[str]:
        """Start it with a home at this place."""
        own = {key: value for key, value in os.environ.items() if key not in _NOT_PASSED}
        own |= {name: str(place) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR")}
        own |= {name: value for name, value in self.environment.items() if value is not None}
        for name in self.environment.keys() - own.keys() | {k for k, v in self.environment.items() if v is None}:
            own.pop(name, None)
        if self.user is not None:
            os.chown(place, self.user, self.user)
        return subprocess.Popen(
            [*self.python, "-m", "sympblock", *self.arguments],
            cwd=self.root,
            env=own,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="backslashreplace",
        )


@dataclass(frozen=True)
class Ended:
    """Holds what a course left: its exit status, what it still said, and what stayed behind."""

    status: int
    out: str
    err: str
    left_behind: tuple[str, ...]


class RunningServer(Protocol):
    """Holds what is needed to ask a server: a course of this or of another process."""

    @property
    def port(self) -> int:
        """Its TCP port on this computer."""

    @property
    def token(self) -> str:
        """Its secret."""


def ask(
    server: RunningServer, path: str, method: str = "GET", *, data: object = None, limit_s: float = LIMIT_S
) -> bytes:
    """Ask the server's interface as the page does.

    Parameters
    ----------
    server : RunningServer
        Who is asked.
    path : str
        From the ``/`` on.
    method : str
        Of HTTP.
    data : object
        Sent as JSON; None = nothing.
    limit_s : float
        How long the answer may take.

    Returns
    -------
    bytes
        The answer.

    Raises
    ------
    urllib.error.HTTPError
        If the server refuses.
    """
    sent = None if data is None else json.dumps(data).encode()
    headers = {"Authorization": f"token {server.token}"}
    address = f"http://127.0.0.1:{server.port}{path}"
    request = urllib.request.Request(address, method=method, headers=headers, data=sent)
    with _DIRECT.open(request, timeout=limit_s) as answer:
        return answer.read()


def has_busy_kernel(server: RunningServer) -> bool:
    """Tell whether a kernel is at work."""
    try:
        return b'"busy"' in ask(server, "/api/kernels")
    except urllib.error.HTTPError:  # Jupyter cannot list a kernel at the moment at which it enters it
        return False


class StartedCourse:
    """A course that runs.

    Parameters
    ----------
    process : subprocess.Popen
        The launcher.
    place : Path
        Home and folder for temporary files.

    Raises
    ------
    NotStartedError
        If it ends before it has told its address.
    """

    def __init__(self, process: subprocess.Popen[str], place: Path) -> None:
        self.process, self.place, self.said = process, place, ""
        assert process.stdout and process.stderr
        while not (found := ADDRESS.search(self.said)):
            line = process.stdout.readline()
            if not line:
                raise NotStartedError(f"{self.said}{process.stderr.read()}")
            self.said += line
        self.address, self.port, self.token = found[0], int(found[1]), found[2]

    @property
    def session_folder(self) -> Path:
        """Return the folder of the server's files."""
        return next(path for path in self.place.glob(f"{PREFIX}*") if path.is_dir())

    def family(self) -> list[psutil.Process]:
        """Return the processes that it has started and that still run."""
        return [one for one in psutil.Process(self.process.pid).children(recursive=True) if _runs(one)]

    def end(self, *numbers: int) -> Ended:
        """Send signals, and wait for the end of all that it has started.

        Parameters
        ----------
        *numbers : int
            Signals, one right after the other.

        Returns
        -------
        Ended
            Each process and file that is left behind is named.
        """
        family = self.family()
        for number in numbers:
            self.process.send_signal(number)
        out, err = self.process.communicate(timeout=LIMIT_S)
        return Ended(self.process.returncode, out, err, left_behind(family, self.place))


def left_behind(family: list[psutil.Process], place: Path) -> tuple[str, ...]:
    """Name the processes that do not end, and the files of the session that stay.

    A launcher that was killed cannot end anything itself: its server notices,
    and takes a moment.

    Parameters
    ----------
    family : list of psutil.Process
        The processes that the launcher had started.
    place : Path
        Folder for temporary files.

    Returns
    -------
    tuple of str
        Empty if nothing is left.
    """
    _, alive = psutil.wait_procs(family, timeout=LIMIT_S)
    kept = []
    for process in alive:
        with contextlib.suppress(psutil.NoSuchProcess):
            kept.append(f"process {' '.join(process.cmdline())[:120]}")
    return (*kept, *(f"file {path.name}" for path in place.glob(f"{PREFIX}*")))


@contextlib.contextmanager
def home_place() -> Iterator[Path]:
    """Give a short-named folder as home and for temporary files; removed at the end."""
    place = Path(tempfile.mkdtemp(prefix="home-"))
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


@contextlib.contextmanager
def started_course(start: CourseStart | None = None) -> Iterator[StartedCourse]:
    """Start a course; at the end of the ``with`` block nothing of it is left.

    Parameters
    ----------
    start : CourseStart, optional
        How; plainly by default.

    Yields
    ------
    StartedCourse
        When it has told its address.
    """
    with home_place() as place:
        process = (start or CourseStart()).open_process(place)
        try:
            yield StartedCourse(process, place)
        finally:
            _make_sure_of_the_end(process)


def _make_sure_of_the_end(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        family = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.communicate(timeout=LIMIT_S)
        for member in family:
            with contextlib.suppress(psutil.NoSuchProcess):
                member.kill()
        process.kill()
    process.communicate()


def wait_for(happened: Callable[[], bool], limit_s: float = LIMIT_S) -> bool:
    """Wait until something has happened; return whether it has."""
    end_s = time.monotonic() + limit_s
    while time.monotonic() < end_s:
        if happened():
            return True
        time.sleep(0.05)
    return False


def _runs(process: psutil.Process) -> bool:
    """Tell whether a process has not ended; one that nobody has asked about yet is listed all the same."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
