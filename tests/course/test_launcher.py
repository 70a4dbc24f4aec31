"""The launcher: one clear line for what is wrong, nothing of the user's touched, a clean end."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

import sympblock.__main__ as door
from sympblock.course.checkout import ROOT, checkout_problem, requirement_lines, requirement_problem
from sympblock.course.jupyter_server import renew_lists, server_environment, write_server_files

ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/doc/tree/notebooks/00_start_here\.ipynb\?token=(\w+)&reset")


class TestWhatIsWrong:
    """Each fault is said in one line, with the way out."""

    def test_old_python_is_told_the_version_it_needs(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(door.sys, "version_info", (3, 8, 10, "final", 0))
        with pytest.raises(SystemExit) as refused:
            door.main()
        assert refused.value.code == "The course needs Python 3.11 or newer; this is Python 3.8."

    @pytest.mark.parametrize("name", ["__main__.py", "__init__.py"])
    def test_old_python_can_read_as_far_as_that_sentence(self, name: str) -> None:
        source = (ROOT / "sympblock" / name).read_text("utf-8")
        top = ast.parse(source, feature_version=(3, 6)).body
        imported = [node.module for node in top if isinstance(node, ast.ImportFrom)]
        assert imported == []  # neither newer __future__ names nor modules in newer syntax

    def test_missing_package_is_named_with_the_command(self) -> None:
        problem = requirement_problem("surely-not-installed>=1,<2")
        assert problem == "The package 'surely-not-installed' is missing. Run: pip install -r requirements.txt"

    def test_package_out_of_range_is_named_with_both_versions(self) -> None:
        problem = requirement_problem("pydantic>=99,<100")
        assert re.match(r"The package 'pydantic' has version 2\.[\d.]+; the course needs <100,>=99\. Run: pip", problem)

    def test_all_requirements_are_met_here(self) -> None:
        lines = requirement_lines(ROOT / "requirements.txt")
        assert len(lines) > 8
        assert [problem for line in lines if (problem := requirement_problem(line))] == []

    def test_every_requirement_has_both_bounds(self) -> None:
        lines = requirement_lines(ROOT / "requirements.txt") + requirement_lines(ROOT / "tests/requirements.txt")
        assert [line for line in lines if not re.fullmatch(r"[\w.-]+>=[\d.]+,<[\d.]+", line)] == []

    def test_folder_without_notebooks_is_not_a_checkout(self, tmp_path: Path) -> None:
        assert checkout_problem(tmp_path).startswith(f"This is not a checkout of the course: {tmp_path} holds no")

    def test_missing_data_folder_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "notebooks").mkdir()
        (tmp_path / "notebooks/00_start_here.ipynb").touch()
        (tmp_path / "requirements.txt").touch()
        assert checkout_problem(tmp_path).startswith(f"The data folder is missing: {tmp_path / 'data'}")

    def test_package_away_from_its_checkout_says_so_and_fails(self, tmp_path: Path) -> None:
        shutil.copytree(ROOT / "sympblock", tmp_path / "sympblock", ignore=shutil.ignore_patterns("__pycache__"))
        done = subprocess.run([sys.executable, "-m", "sympblock"], cwd=tmp_path, capture_output=True, text=True)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
        assert done.stderr.startswith("This is not a checkout of the course")

    def test_port_in_use_is_one_line(self) -> None:
        with socket.socket() as other:
            other.bind(("127.0.0.1", 0))
            other.listen()
            port = other.getsockname()[1]
            command = [sys.executable, "-m", "sympblock", "open", "--no-browser", "--port", str(port)]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 1
        assert re.fullmatch(rf"Port {port} cannot be used \(.*\)\. Leave out --port, or name another\.\n", done.stderr)


class TestEnvironment:
    """The server sees the user's environment, but not the user's Jupyter."""

    def test_no_jupyter_setting_of_the_user_passes(self, tmp_path: Path) -> None:
        theirs = {
            "PATH": "/bin",
            "JUPYTER_CONFIG_DIR": "/theirs",
            "JUPYTERLAB_DIR": "/theirs",
            "JUPYTER_PREFER_ENV_PATH": "0",
        }
        ours = server_environment(tmp_path, "secret", theirs)
        assert ours["PATH"] == "/bin"
        assert "/theirs" not in ours.values()
        assert "JUPYTER_PREFER_ENV_PATH" not in ours
        assert theirs["JUPYTER_CONFIG_DIR"] == "/theirs"

    def test_kernels_find_this_checkout_before_any_other(self, tmp_path: Path) -> None:
        ours = server_environment(tmp_path, "secret", {"PYTHONPATH": "/theirs"})
        assert ours["PYTHONPATH"].split(os.pathsep) == [str(ROOT), "/theirs"]

    def test_server_uses_this_python_and_this_plugin(self, tmp_path: Path) -> None:
        write_server_files(tmp_path)
        kernel = json.loads((tmp_path / "share/kernels/python3/kernel.json").read_text("utf-8"))
        assert kernel["argv"][0] == sys.executable
        copied = tmp_path / "share/labextensions/sympblock-open/static"
        shipped = ROOT / "sympblock/course/labextension/static"
        assert {p.name: p.read_bytes() for p in copied.iterdir()} == {p.name: p.read_bytes() for p in shipped.iterdir()}

    def test_a_list_that_was_written_anew_is_taken_over_and_no_other(self, tmp_path: Path) -> None:
        source = Path(shutil.copytree(ROOT / "sympblock/course/labextension", tmp_path / "checkout"))
        write_server_files(tmp_path / "server")
        served = tmp_path / "server/share/labextensions/sympblock-open/static"
        before = {path.name: path.read_bytes() for path in served.iterdir()}
        (source / "static/allow.json").write_text('{"03_lumbar_approach": "new"}')
        (source / "static/notice.js").write_text("// not a list")
        os.utime(source / "static/allow.json", ns=(0, 0))
        renew_lists(tmp_path / "server", source)
        after = {path.name: path.read_bytes() for path in served.iterdir()}
        assert after == before | {"allow.json": b'{"03_lumbar_approach": "new"}'}


class Started:
    """A course started as a user starts it, with a home folder of its own."""

    def __init__(self, home: Path, *arguments: str, root: Path = ROOT, **environment: str) -> None:
        self.home = home
        own = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")}
        places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR")}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sympblock", *arguments],
            cwd=root,
            env=own | places | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.first_line = self.process.stdout.readline()
        self.said = ""
        while not (found := ADDRESS.search(self.said)):
            line = self.process.stdout.readline()
            assert line, f"no address: {self.said}{self.process.stderr.read()}"
            self.said += line
        self.address, self.port, self.token = found[0], int(found[1]), found[2]

    def ask(self, path: str, method: str = "GET", token: str | None = None) -> bytes:
        """Ask the server's interface; without a token as a stranger would."""
        headers = {"Authorization": f"token {token}"} if token else {}
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", method=method, headers=headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read()

    def end(self, number: int) -> tuple[int, str, str]:
        """Send a signal; give exit status and what was still said."""
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=40)
        return self.process.returncode, out, err


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """Give a user's home that holds Jupyter settings of the user."""
    (tmp_path / ".jupyter/lab/user-settings").mkdir(parents=True)
    (tmp_path / ".jupyter/jupyter_server_config.py").write_text("raise SystemExit('the user configuration was read')")
    (tmp_path / ".ipython/profile_default/startup").mkdir(parents=True)
    (tmp_path / ".ipython/profile_default/startup/00.py").write_text("raise SystemExit")
    yield tmp_path


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _is_alive(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rsplit(")", 1)[1].split()[0] != "Z"


@pytest.mark.skipif(os.name == "nt", reason="signals of this kind exist on POSIX systems only")
class TestRunningCourse:
    """A real server in a real process."""

    def test_course_opens_apart_from_the_user_and_ends_cleanly(self, home: Path) -> None:
        theirs = _files(home / ".jupyter") | _files(home / ".ipython")
        lessons = sorted((ROOT / "notebooks").rglob("*"))
        course = Started(home, "open", "--no-browser")
        assert course.first_line == "Starting the course …\n"
        with pytest.raises(urllib.error.HTTPError, match="403"):
            course.ask("/api/contents")
        kernel = json.loads(course.ask("/api/kernels", "POST", course.token))
        assert kernel["name"] == "python3"
        children = _descendants(course.process.pid)
        assert len(children) >= 2  # server and kernel

        status, out, err = course.end(signal.SIGINT)
        assert (status, out.splitlines()[-1], err) == (0, "The course has ended.", "")
        assert [pid for pid in children if _is_alive(pid)] == []
        assert _files(home / ".jupyter") | _files(home / ".ipython") == theirs
        assert not list(home.glob("sympblock-*")), "the folder of the server is left behind"
        assert sorted((ROOT / "notebooks").rglob("*")) == lessons

    def test_sigterm_ends_it_as_cleanly(self, home: Path) -> None:
        course = Started(home)
        assert "No browser could be started here. Open this address in one:" in course.said
        status, out, err = course.end(signal.SIGTERM)
        assert (status, out.splitlines()[-1], err) == (0, "The course has ended.", "")

    def test_shutdown_from_the_page_ends_the_launcher(self, home: Path) -> None:
        course = Started(home, "open", "--no-browser")
        course.ask("/api/shutdown", "POST", course.token)
        assert course.process.wait(timeout=40) == 0

    def test_running_course_takes_over_a_list_of_lessons_that_was_written_anew(self, home: Path) -> None:
        """After `check --run` a changed lesson runs without a restart: the page asks for the list whenever one opens."""
        root = home / "checkout"
        for name in ("sympblock", "data", "notebooks"):
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
        shutil.copy(ROOT / "requirements.txt", root)
        course = Started(home, "open", "--no-browser", root=root)
        address = "/lab/extensions/sympblock-open/static/allow.json"
        changed = b'{"00_start_here": "another print"}\n'
        assert course.ask(address, token=course.token) != changed
        (root / "sympblock/course/labextension/static/allow.json").write_bytes(changed)
        end_s = time.monotonic() + 40
        while course.ask(address, token=course.token) != changed:
            assert time.monotonic() < end_s, "the list is still the old one"
        course.end(signal.SIGINT)

    def test_browser_is_given_the_start_page(self, home: Path) -> None:
        heard = home / "heard"
        browser = home / "browser"
        browser.write_text(f'#!/bin/sh\necho "$1" > {heard}\n')
        browser.chmod(0o755)
        course = Started(home, BROWSER=str(browser))
        end_s = time.monotonic() + 20
        while not heard.exists() and time.monotonic() < end_s:
            time.sleep(0.05)
        course.end(signal.SIGINT)
        assert heard.read_text().strip() == course.address


def _descendants(pid: int) -> list[int]:
    import psutil  # comes with ipykernel

    return [child.pid for child in psutil.Process(pid).children(recursive=True)]
