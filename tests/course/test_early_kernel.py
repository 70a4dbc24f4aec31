"""The kernel of a lesson starts with its page, once, for whoever may see the page, and has read the course."""

from __future__ import annotations

import contextlib
import json
import time
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from sympblock.course.checkout import ROOM_PAGE
from sympblock.robustness.kernel_wire import run_in_kernel
from sympblock.robustness.started_course import StartedCourse, ask, started_course

LESSON = "notebooks/05_drugs_and_signs.ipynb"
LIMIT_S = 60
HAS_READ = "import sys; print('sympblock.lessons' in sys.modules)"


@pytest.fixture(scope="module")
def course() -> Iterator[StartedCourse]:
    """Run one course for this module."""
    with started_course() as running:
        yield running


def sessions(course: StartedCourse) -> list[dict]:
    return json.loads(ask(course, "/api/sessions"))


def session_of(course: StartedCourse, path: str) -> dict:
    """Wait for the session of a notebook."""
    end_s = time.monotonic() + LIMIT_S
    while time.monotonic() < end_s:
        for session in sessions(course):
            if session["path"] == path:
                return session
        time.sleep(0.05)
    raise AssertionError(f"no session for {path}")


def wait_until_it_has_read(course: StartedCourse, path: str) -> None:
    """Ask the kernel again and again: who asks at its start may be answered before it has read anything."""
    end_s = time.monotonic() + LIMIT_S
    while run_in_kernel(course, path, HAS_READ) != "True\n":
        assert time.monotonic() < end_s, "the kernel has not read the course"


def test_nobody_without_the_secret_starts_a_kernel(course: StartedCourse) -> None:
    with contextlib.suppress(urllib.error.HTTPError):
        urllib.request.urlopen(f"http://127.0.0.1:{course.port}/doc/tree/{LESSON}", timeout=LIMIT_S).close()
    for page in ("/doc/tree/notebooks/of_mine.ipynb", "/doc/tree/elsewhere/05_drugs_and_signs.ipynb", "/lab"):
        ask(course, page)
    # One that does start comes after them, so that they have had their time.
    ask(course, "/doc/tree/notebooks/00_start_here.ipynb")
    session_of(course, "notebooks/00_start_here.ipynb")
    assert [session["path"] for session in sessions(course)] == ["notebooks/00_start_here.ipynb"]


@pytest.mark.parametrize("path", [LESSON, ROOM_PAGE])
def test_page_starts_its_kernel_once_and_the_kernel_has_read_the_course(course: StartedCourse, path: str) -> None:
    ask(course, f"/doc/tree/{path}")
    first = session_of(course, path)
    wait_until_it_has_read(course, path)
    ask(course, f"/lab/tree/{path}")
    ask(course, f"/doc/tree/{path}")
    wait_until_it_has_read(course, path)
    assert [session["id"] for session in sessions(course) if session["path"] == path] == [first["id"]]


def test_notebook_without_a_page_has_read_nothing(course: StartedCourse) -> None:
    assert run_in_kernel(course, "notebooks/07_neurolysis_and_radiofrequency.ipynb", HAS_READ) == "False\n"
