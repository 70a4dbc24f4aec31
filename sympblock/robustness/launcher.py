"""Attempts to start the course where little is as it should be, and to end it by force."""

from __future__ import annotations

import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sympblock.course.checkout import ROOT
from sympblock.robustness.attempts import Attempts
from sympblock.robustness.kernel_wire import run_in_kernel
from sympblock.robustness.ordinary_user import attempt_as_ordinary_user
from sympblock.robustness.started_course import (
    LIMIT_S,
    CourseStart,
    Ended,
    NotStartedError,
    StartedCourse,
    ask,
    has_busy_kernel,
    home_place,
    started_course,
    wait_for,
)

#: What a folder may be called. The separator of lists is refused with a sentence; all others must work.
_FOLDERS = (
    "with space",
    'it\'s "quoted"',
    "курс блокады",
    "課程",
    "العربية",
    "e\u0301 as two",
    "$HOME; `id` & more",
    "100% {brace} [0] #a?b=c",
    "-dash --help",
    "~",
    "two\nlines",
    "trailing. ",
    "\U0001f489",
    f"one{os.pathsep}two",
)
_LESSON = "from sympblock import lessons\nlessons.start('00_start_here')\nprint(lessons.__file__)"
_NOTEBOOK = "notebooks/00_start_here.ipynb"
_BUSY = "while True: pass"
_ENDINGS = {
    "SIGINT": (signal.SIGINT,),
    "SIGTERM": (signal.SIGTERM,),
    "SIGHUP": (signal.SIGHUP,),
    "SIGINT twice": (signal.SIGINT, signal.SIGINT),
    "SIGKILL": (signal.SIGKILL,),
}
_EACH_ENDING = 6
_EARLY_ENDINGS = 20
#: What a shell expects of a program that Ctrl-C has ended, here before it could listen to it.
_BY_CTRL_C = 130


def copy_checkout(place: Path) -> None:
    """Copy what the course needs to run."""
    for name in ("sympblock", "data", "notebooks", "figures"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    shutil.copy(ROOT / "requirements.txt", place)


def _counted(full: int, share: float) -> int:
    return max(1, round(full * share))


def attempt(share: float) -> Iterator[Attempts]:
    """Start and end the course in many ways.

    Parameters
    ----------
    share : float
        Share of the attempts; 1 = all.

    Yields
    ------
    Attempts
        For each kind.
    """
    yield _odd_folders(share)
    yield _ports()
    yield from attempt_as_ordinary_user(copy_checkout)
    for name, numbers in _ENDINGS.items():
        yield _endings(name, numbers, _counted(_EACH_ENDING, share))
    yield _early_endings(_counted(_EARLY_ENDINGS, share))
    yield _killed_servers(_counted(_EACH_ENDING, share))


def _odd_folders(share: float) -> Attempts:
    broke = []
    folders = _FOLDERS[: _counted(len(_FOLDERS), share)]
    for name in folders:
        with tempfile.TemporaryDirectory() as place:
            root = Path(place).resolve() / name
            root.mkdir()
            copy_checkout(root)
            broke += [f"{name!r}: {fault}" for fault in _faults_of_folder(root)]
    return Attempts("an odd name of the course's folder", len(folders), tuple(broke))


def _faults_of_folder(root: Path) -> Iterator[str]:
    try:
        with started_course(CourseStart(root=root)) as course:
            told = run_in_kernel(course, _NOTEBOOK, _LESSON).rstrip("\n")
            if told != str(root / "sympblock/lessons.py"):
                yield f"the kernel has taken {told}"
            ask(course, "/lab/extensions/sympblock-open/static/allow.json")
            yield from _faults_of_end(course.end(signal.SIGINT))
    except NotStartedError as refused:
        if os.pathsep not in root.name or "Rename the folder." not in str(refused):
            yield str(refused)


def _faults_of_end(ended: Ended) -> Iterator[str]:
    if ended.status or ended.err:
        yield f"status {ended.status}, {ended.err}"
    yield from ended.left_behind


def _ports() -> Attempts:
    broke = []
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        ports = ("-1", "65536", "99999999999999999999", "abc", str(other.getsockname()[1]))
        for port in ports:
            command = [sys.executable, "-m", "sympblock", "open", "--no-browser", "--port", port]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LIMIT_S)
            if not done.returncode or "Traceback" in done.stderr or port not in done.stderr:
                broke.append(f"port {port}: {done.stderr}")
    return Attempts("a port that cannot be used", len(ports), tuple(broke))


def _endings(name: str, numbers: tuple[int, ...], count: int) -> Attempts:
    """End the course while one kernel waits and another is at work."""
    status = -signal.SIGKILL if signal.SIGKILL in numbers else 0
    broke = []
    for _ in range(count):
        with started_course() as course:
            run_in_kernel(course, _NOTEBOOK, "print(1)")
            _make_busy(course)
            ended = course.end(*numbers)
        broke += [f"status {ended.status}: {ended.err}"] if ended.status != status or ended.err else []
        broke += ended.left_behind
    return Attempts(f"ended by {name} with a kernel at work", count, tuple(broke))


def _make_busy(course: StartedCourse) -> None:
    def work() -> None:
        with suppress(Exception):  # the line breaks when the kernel ends
            run_in_kernel(course, "notebooks/01_sympathetic_chain.ipynb", _BUSY)

    threading.Thread(target=work, daemon=True).start()
    wait_for(lambda: has_busy_kernel(course))


def _early_endings(count: int) -> Attempts:
    """Interrupt the start at any moment of it."""
    moments_s = random.Random(7)
    broke, before_us = [], 0
    for _ in range(count):
        with home_place() as place:
            process = CourseStart().open_process(place)
            time.sleep(moments_s.uniform(0, 4))
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=LIMIT_S)
            left = [path.name for path in place.glob("sympblock-*")]
            # Whoever interrupts Python before our first line ends it, or gets a traceback of its own.
            is_before_us = process.returncode == -signal.SIGINT or (bool(err) and "sympblock" not in err)
            before_us += is_before_us
            if left or not is_before_us and (err or process.returncode not in (0, _BY_CTRL_C)):
                broke.append(f"status {process.returncode}: {out}{err} left: {left}")
    figures = f"{before_us} of them before the first line of the program"
    return Attempts("interrupted while starting", count, tuple(broke), figures)


def _killed_servers(count: int) -> Attempts:
    broke: list[str] = []
    for _ in range(count):
        with started_course() as course:
            run_in_kernel(course, _NOTEBOOK, "print(1)")
            folder, family = course.session_folder, course.family()
            next(one for one in family if "jupyterlab" in one.cmdline()).kill()
            ended = course.end()
        if str(folder / "server.log") not in ended.err or ended.status != 1:
            broke.append(f"status {ended.status}: {ended.err}")
        broke += [left for left in ended.left_behind if left != f"file {folder.name}"]
    return Attempts("server killed", count, tuple(broke))
