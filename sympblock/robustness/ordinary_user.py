"""Attempts as an ordinary user on a checkout of somebody else, with and without a home that can be written."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sympblock.course.checkout import ROOT
from sympblock.robustness.attempts import Attempts
from sympblock.robustness.kernel_wire import KernelFault, run_in_kernel
from sympblock.robustness.started_course import CourseStart, NotStartedError, started_course

#: A number that no account has: such a user has no home by itself.
_USER = 54321
_KIND = "a read-only checkout of somebody else"
_LESSON = """\
from sympblock import lessons
lessons.start("03_lumbar_approach")
lessons.show_procedure(side="left", level="L3")
lessons.show_procedure_room()
print(lessons.__file__)
"""
#: An interpreter that starts, but not itself once more, is of no use to a server with kernels.
_RESTART = "import subprocess, sys; subprocess.run([sys.executable, '-c', ''], check=True)"
_HOMES: dict[str, Mapping[str, str | None]] = {
    "own home": {},
    "no home": dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")),
    "home that cannot be written": dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), "/proc"),
}


def attempt_as_ordinary_user(copy_checkout: Callable[[Path], None]) -> Iterator[Attempts]:
    """Run lesson 03 on a checkout that belongs to root and cannot be written.

    Parameters
    ----------
    copy_checkout : callable
        Copies the course into a folder.

    Yields
    ------
    Attempts
        For each kind of home; where this user cannot act as another, one that says so.
    """
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("setpriv"):
        yield Attempts(_KIND, 0, figures="not tried: only root with setpriv can")
        return
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        copy_checkout(place / "course")
        _forbid_writing(place / "course")
        with _python_for_all(place) as python:
            if not _starts(python, "import jupyterlab"):
                yield Attempts(_KIND, 0, figures="not tried: others cannot read the packages of this Python")
                return
            for home, environment in _HOMES.items():
                yield _attempt_with_home(home, CourseStart((), place / "course", python, environment, _USER))


def _forbid_writing(root: Path) -> None:
    for path in [root, *root.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)


def _attempt_with_home(home: str, start: CourseStart) -> Attempts:
    broke = []
    before = _files(start.root)
    try:
        with started_course(start) as course:
            told = run_in_kernel(course, "notebooks/03_lumbar_approach.ipynb", _LESSON).strip()
            if told != str(start.root / "sympblock/lessons.py"):
                broke.append(f"the kernel has taken {told}")
            ended = course.end(signal.SIGINT)
            broke += [f"status {ended.status}: {ended.err}"] if ended.status or ended.err else []
            broke += ended.left_behind
    except (NotStartedError, KernelFault) as fault:
        broke.append(str(fault))
    if _files(start.root) != before:
        broke.append("something was written into the checkout")
    return Attempts(f"lesson 03 on {_KIND}, {home}", 1, tuple(broke))


def _files(root: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in root.rglob("*")}


@contextmanager
def _python_for_all(place: Path) -> Iterator[tuple[str, ...]]:
    """Give a Python that the user may run, with the packages of this one.

    An interpreter below the home of root is closed to others; then the
    system's of the same version takes its place.
    """
    as_user = ("setpriv", f"--reuid={_USER}", f"--regid={_USER}", "--clear-groups")
    if _starts((*as_user, sys.executable), _RESTART):
        yield (*as_user, sys.executable)
        return
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    system = shutil.which(version, path="/usr/local/bin:/usr/bin")
    if not system:
        raise FileNotFoundError(f"an ordinary user can run neither {sys.executable} nor a {version} of the system")
    subprocess.run([system, "-m", "venv", "--without-pip", str(place / "python")], check=True)
    packages = place / f"python/lib/{version}/site-packages"
    (packages / "packages.pth").write_text("\n".join(path for path in sys.path if path.endswith("site-packages")))
    yield (*as_user, str(place / "python/bin/python"))


def _starts(command: tuple[str, ...], code: str) -> bool:
    """Tell whether an interpreter starts and runs a piece of code."""
    return subprocess.run([*command, "-c", code], capture_output=True, cwd=ROOT).returncode == 0
