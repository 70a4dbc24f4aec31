"""A real course in a real process: nothing of the user's touched, no secret shown, and a clean end whatever ends it."""

from __future__ import annotations

import contextlib
import http.server
import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from sympblock.course.checkout import ROOT
from sympblock.course.serving import server_process
from sympblock.course.serving.server_process import ServerProcess, StartError
from sympblock.course.serving.session_folder import make_session_folder, remove_session_folder
from sympblock.robustness.kernel_wire import run_in_kernel
from sympblock.robustness.started_course import (
    CourseStart,
    StartedCourse,
    ask,
    has_busy_kernel,
    home_place,
    started_course,
    wait_for,
)

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of this kind exist on POSIX systems only")
#: A kernel that does not listen.
BUSY = "print('begun', flush=True)\nwhile True: pass"


def files(folder: Path) -> dict[str, bytes]:
    """Return what a folder holds."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def open_kernel(course: StartedCourse) -> None:
    """Open a kernel that has answered once."""
    assert run_in_kernel(course, "notebooks/00_start_here.ipynb", "print(1)") == "1\n"


class TestApart:
    """The user's own Jupyter is neither read nor changed."""

    def test_course_opens_apart_from_the_user_and_ends_cleanly(self) -> None:
        with home_place() as place:
            (place / ".jupyter/lab/user-settings").mkdir(parents=True)
            (place / ".jupyter/jupyter_server_config.py").write_text(
                "raise SystemExit('the user configuration was read')"
            )
            (place / ".ipython/profile_default/startup").mkdir(parents=True)
            (place / ".ipython/profile_default/startup/00.py").write_text("raise SystemExit")
            theirs = files(place)
            lessons = sorted((ROOT / "notebooks").rglob("*"))
            course = StartedCourse(CourseStart().open_process(place), place)
            assert course.said.startswith("Starting the course.\nThe course is running.")
            with pytest.raises(urllib.error.HTTPError, match="403"):
                urllib.request.urlopen(f"http://127.0.0.1:{course.port}/api/contents")
            open_kernel(course)
            assert len(course.family()) >= 2  # server and kernel
            ended = course.end(signal.SIGINT)
            assert (ended.status, ended.out.splitlines()[-1], ended.err) == (0, "The course has ended.", "")
            assert ended.left_behind == ()
            assert {name: files(place).get(name) for name in theirs} == theirs
        assert sorted((ROOT / "notebooks").rglob("*")) == lessons

    @pytest.mark.long
    def test_running_course_takes_over_a_list_of_lessons_that_was_written_anew(self, tmp_path: Path) -> None:
        """After `check --run` a changed lesson runs without a restart: the page asks for the list whenever one opens."""
        for name in ("sympblock", "data", "notebooks"):
            shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        shutil.copy(ROOT / "requirements.txt", tmp_path)
        address = "/lab/extensions/sympblock-open/static/allow.json"
        changed = b'{"00_start_here": "another print"}\n'
        with started_course(CourseStart(root=tmp_path)) as course:
            assert ask(course, address) != changed
            (tmp_path / "sympblock/course/labextension/static/allow.json").write_bytes(changed)
            assert wait_for(lambda: ask(course, address) == changed), "the list is still the old one"


OTHER_SIGNALS = ((signal.SIGHUP,), (signal.SIGINT, signal.SIGINT))


class TestEnd:
    """Whatever ends the course, nothing of it is left: neither server, nor kernels, nor files."""

    @pytest.mark.parametrize(
        "numbers", [(signal.SIGTERM,), *(pytest.param(each, marks=pytest.mark.long) for each in OTHER_SIGNALS)]
    )
    def test_a_polite_signal_ends_it(self, numbers: tuple[int, ...]) -> None:
        with started_course(CourseStart(arguments=())) as course:
            assert "No browser could be started here. Open this address in one:" in course.said
            open_kernel(course)
            ended = course.end(*numbers)
        assert (ended.status, ended.out.splitlines()[-1], ended.err) == (0, "The course has ended.", "")
        assert ended.left_behind == ()

    @pytest.mark.long
    def test_shutdown_from_the_page_ends_the_launcher(self) -> None:
        with started_course() as course:
            ask(course, "/api/shutdown", "POST")
            ended = course.end()
        assert (ended.status, ended.left_behind) == (0, ())

    def test_killed_launcher_leaves_neither_server_nor_kernel_nor_folder(self) -> None:
        with started_course() as course:
            open_kernel(course)
            threading.Thread(target=self._keep_busy, args=(course,), daemon=True).start()
            assert wait_for(lambda: has_busy_kernel(course))
            ended = course.end(signal.SIGKILL)
        assert (ended.status, ended.left_behind) == (-signal.SIGKILL, ())

    @staticmethod
    def _keep_busy(course: StartedCourse) -> None:
        with contextlib.suppress(Exception):  # the line breaks when the kernel ends
            run_in_kernel(course, "notebooks/00_start_here.ipynb", BUSY)

    def test_killed_server_names_its_report_and_leaves_no_kernel(self) -> None:
        with started_course() as course:
            open_kernel(course)
            folder, family = course.session_folder, course.family()
            next(one for one in family if "jupyterlab" in one.cmdline()).kill()
            ended = course.end()
            assert ended.status == 1
            assert ended.err == (
                f"JupyterLab broke down. Its own report: {folder / 'server.log'}. "
                "Start the course again: python -m sympblock\n"
            )
            assert (folder / "server.log").read_text("utf-8")
            assert ended.left_behind == (f"file {folder.name}",)

    def test_interrupt_while_starting_ends_at_once_and_cleanly(self) -> None:
        with home_place() as place:
            process = CourseStart().open_process(place)
            assert process.stdout
            process.stdout.readline()
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
            assert (process.returncode, out, err) == (0, "The course has ended.\n", "")
            assert list(place.glob("sympblock-*")) == []

    def test_a_server_that_is_still_starting_is_not_waited_for(self, tmp_path: Path, monkeypatch) -> None:
        monkeypatch.setattr(server_process, "_STOP_LIMIT_S", 10**6)  # whoever waits for it first waits for good
        starting = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(10**6)"], stdin=subprocess.PIPE)
        ServerProcess(starting, tmp_path, "").end(answers=False)
        assert starting.returncode == -signal.SIGTERM

    def test_the_page_that_leads_on_goes_with_the_folder_of_the_session(self, tmp_path: Path) -> None:
        folder, page = make_session_folder(), tmp_path / "page.html"
        page.touch()
        (folder / "open.html").symlink_to(page)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        remove_session_folder(folder)
        remove_session_folder(folder)
        assert not folder.exists() and not page.exists()


class TestSecret:
    """The token is told to the user alone."""

    @pytest.fixture
    def heard(self, tmp_path: Path) -> Path:
        """Give the place where `noting_browser` notes its command line and the page that it was given."""
        return tmp_path / "heard"

    @pytest.fixture
    def noting_browser(self, heard: Path, tmp_path: Path) -> str:
        """Give a browser that notes what it was given."""
        script = tmp_path / "browser"
        lines = ["#!/bin/sh", f'page="${{1#file://}}"; cp -p "$page" {heard}.page', f'echo "$@" > {heard}.new']
        script.write_text("\n".join([*lines, f"mv {heard}.new {heard}\n"]))
        script.chmod(0o755)
        return str(script)

    @pytest.mark.parametrize("is_snap", [False, True], ids=["plain", "snap"])
    def test_browser_is_given_a_page_that_its_owner_alone_can_read(
        self, heard: Path, noting_browser: str, is_snap: bool
    ) -> None:
        with home_place() as place:
            if is_snap:  # such a browser cannot look into the system's folder for temporary files
                (place / "snap").mkdir()
            elsewhere = place / "temporary"
            elsewhere.mkdir()
            start = CourseStart((), environment={"BROWSER": noting_browser, "TMPDIR": str(elsewhere)})
            course = StartedCourse(start.open_process(place), place)
            assert wait_for(heard.exists)
            page = Path(url2pathname(urlsplit(heard.read_text().strip()).path))
            assert course.token not in heard.read_text()
            assert stat.S_IMODE(page.stat().st_mode) == 0o600
            assert course.address.replace("&", "&amp;") in page.read_text("utf-8")
            assert (page.parent == place) == is_snap
            course.end(signal.SIGINT)
            assert not page.exists()
            assert list(elsewhere.iterdir()) == []

    def test_no_command_line_holds_the_token(self) -> None:
        with started_course(CourseStart(arguments=())) as course:
            open_kernel(course)
            lines = [" ".join(one.cmdline()) for one in course.family()]
            assert len(lines) >= 2
            assert [line for line in lines if course.token in line] == []

    def test_a_proxy_is_neither_asked_nor_told_the_token(self) -> None:
        with socket.socket() as proxy:
            proxy.bind(("127.0.0.1", 0))
            proxy.listen()
            address = f"http://127.0.0.1:{proxy.getsockname()[1]}"
            names = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY")
            with started_course(CourseStart(environment=dict.fromkeys(names, address))) as course:
                open_kernel(course)
                assert course.end(signal.SIGINT).left_behind == ()
            proxy.setblocking(False)
            with pytest.raises(BlockingIOError):  # nobody has called
                proxy.accept()


class Reluctant(http.server.BaseHTTPRequestHandler):
    """Answers that it is not ready, twice; then that it is."""

    asked: list[str] = []

    def do_GET(self) -> None:
        """Answer one request."""
        self.asked.append(self.headers["Authorization"])
        self.send_response(503 if len(self.asked) < 3 else 200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def waiting_process() -> Iterator[subprocess.Popen[bytes]]:
    """Give a process that stays."""
    process = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    yield process
    process.communicate()


def test_a_server_counts_as_started_when_it_answers_and_not_when_it_has_told_its_port(
    tmp_path: Path, waiting_process: subprocess.Popen[bytes]
) -> None:
    with http.server.HTTPServer(("127.0.0.1", 0), Reluctant) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        told = {"port": server.server_port, "url": f"http://127.0.0.1:{server.server_port}/"}
        (tmp_path / "runtime").mkdir()
        (tmp_path / "runtime/jpserver-1.json").write_text(json.dumps(told))
        assert ServerProcess(waiting_process, tmp_path, "secret").wait_until_it_answers() == server.server_port
        server.shutdown()
    assert Reluctant.asked == ["token secret"] * 3


def test_a_server_that_ends_instead_of_starting_is_told_with_its_report(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    with pytest.raises(StartError, match=r"JupyterLab did not start\. Its own report: .*server\.log"):
        ServerProcess(ended, tmp_path, "secret").wait_until_it_answers()
