"""What a fork of the class's server is and may: exactly what the one who asked is and may."""

from __future__ import annotations

import json
import os
import pwd
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

import pytest

from sympblock.course.checkout import ROOT

DEPLOY = ROOT / "deploy"
_SERVE = """
import sys
sys.path.insert(0, {folder!r})
import fork_server
from pathlib import Path
SECRET = "of the one who forks"
fork_server.serve(fork_server.listen(Path({socket!r})))
"""
#: A kernel that is asked for its version says it and ends; this module is read in its place, by the fork, as the asker.
_KERNEL = """
import json, os, resource
def launch_new_instance():
    rows = dict(line.split(":", 1) for line in open("/proc/self/status"))
    print(json.dumps({
        "users": os.getresuid(), "groups": [*os.getresgid(), *os.getgroups()], "umask": os.umask(0),
        "gains": rows["NoNewPrivs"].strip(), "powers": rows["CapEff"].strip(), "limit": resource.getrlimit(resource.RLIMIT_DATA)[0],
        "variables": sorted(os.environ), "folder": os.getcwd(), "session": os.getsid(0) == os.getpid(),
    }), flush=True)
"""


@dataclass(frozen=True)
class Nobody:
    """An account without rights, and the socket of the one who forks."""

    place: Path
    socket: Path
    user: int
    group: int
    python: str

    def ask(self, *arguments: str, limit: int | None = None) -> subprocess.CompletedProcess[str]:
        """Ask for a kernel as this account, and wait for its end."""
        with self.begin(*arguments, limit=limit) as asker:
            stdout, stderr = asker.communicate(timeout=60)
        return subprocess.CompletedProcess(asker.args, asker.returncode, stdout, stderr)

    def begin(self, *arguments: str, limit: int | None = None) -> subprocess.Popen[str]:
        """Ask for a kernel as this account."""
        command = [self.python, "-I", "-S", str(self.place / "deploy/fork_client.py"), "kernel", *arguments]
        if limit:
            command = ["prlimit", f"--data={limit}", *command]
        return subprocess.Popen(
            command,
            user=self.user,
            group=self.group,
            extra_groups=[],
            cwd=self.place / "home",
            env={"SYMPBLOCK_FORK_SOCKET": str(self.socket), "ONLY": "this"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def python_for(user: int) -> str:
    """Return a Python that another user can run; the one who asks needs no package."""
    for python in (sys.executable, "/usr/bin/python3"):
        try:
            subprocess.run([python, "-I", "-S", "-c", ""], user=user, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            continue
        return python
    pytest.skip("others can run no Python here")


@pytest.fixture(scope="module")
def nobody() -> Iterator[Nobody]:
    """Let somebody fork who has read nothing of the course, and offer an account that may ask."""
    if os.geteuid() != 0 or not shutil.which("prlimit"):
        pytest.skip("only root can fork for others")
    account = pwd.getpwnam("nobody")
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        shutil.copytree(DEPLOY, place / "deploy")
        (place / "home").mkdir()
        kernel = place / "deploy/ipykernel"
        kernel.mkdir()
        (kernel / "__init__.py").touch()
        (kernel / "kernelapp.py").write_text(_KERNEL, "utf-8")
        socket = place / "fork.socket"
        serve = _SERVE.format(folder=str(place / "deploy"), socket=str(socket))
        environment = os.environ | {"PYTHONPATH": str(ROOT), "SECRET": "of the one who forks"}
        with subprocess.Popen([sys.executable, "-P", "-c", serve], env=environment) as process:
            try:
                while not socket.exists() and process.poll() is None:
                    time.sleep(0.01)
                yield Nobody(place, socket, account.pw_uid, account.pw_gid, python_for(account.pw_uid))
            finally:
                process.kill()


def said(done: subprocess.CompletedProcess[str]) -> dict:
    """Return what the fork said of itself."""
    assert done.stdout, done.stderr
    return json.loads(done.stdout)


def test_a_fork_is_the_one_who_asked_and_can_become_nobody_else(nobody: Nobody) -> None:
    told = said(nobody.ask())
    assert set(told["users"]) == {nobody.user}
    assert set(told["groups"]) == {nobody.group}
    assert told["gains"] == "1"
    assert int(told["powers"], 16) == 0
    assert told["session"]


def test_a_fork_keeps_its_files_to_itself_and_stands_where_it_was_asked_for(nobody: Nobody) -> None:
    told = said(nobody.ask())
    assert told["umask"] == 0o077
    assert told["folder"] == str(nobody.place / "home")


def test_a_fork_has_no_variable_but_those_of_the_one_who_asked(nobody: Nobody) -> None:
    assert set(said(nobody.ask())["variables"]) <= {"ONLY", "SYMPBLOCK_FORK_SOCKET", "LC_CTYPE"}


def test_a_fork_has_the_limits_of_the_one_who_asked(nobody: Nobody) -> None:
    assert said(nobody.ask(limit=1 << 30))["limit"] == 1 << 30


def test_root_gets_no_fork(nobody: Nobody) -> None:
    as_root = replace(nobody, user=0, group=0, python=sys.executable)
    told = as_root.ask("--version").stdout  # starts by itself, and tells IPython's version
    assert told.strip() == version("ipython")


def test_a_fork_ends_with_the_one_who_asked(nobody: Nobody) -> None:
    kernel = nobody.place / "deploy/ipykernel/kernelapp.py"
    kernel.write_text(
        "import os, time\ndef launch_new_instance():\n    print(os.getpid(), flush=True)\n    time.sleep(600)\n",
        "utf-8",
    )
    with nobody.begin() as asker:
        assert asker.stdout
        fork = os.pidfd_open(int(asker.stdout.readline()))
        asker.kill()
    assert select.select([fork], [], [], 30)[0] == [fork]
    os.close(fork)
