"""Read the course once, and fork from it the servers and kernels of all learners.

Twenty learners who open a lesson at the same moment would each read the same
libraries and translate the same programs: minutes of two cores. Forked, each
begins where the reading has ended, and what nobody changes lies in memory once.

This runs as root and listens on a local socket. It reads nothing of what a
learner sends: it asks the system who has connected, forks, and the fork takes
over user, groups, limits and control group of the one who asked, and can gain no privilege
any more, before it reads the first byte. So nobody gets anything here but another process of their own.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib
import json
import os
import pkgutil
import pwd
import random
import resource
import signal
import socket
import struct
import sys
import threading
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

sys.path.insert(0, str(Path(__file__).resolve().parent))  # Python is started with -P

import learner_server
from fork_client import SOCKET_VARIABLE

CONTROL_GROUPS = Path("/sys/fs/cgroup")
REQUEST_LIMIT_S = 20
THREAD_END_LIMIT_S = 10
_NO_NEW_PRIVILEGES = 38  # PR_SET_NO_NEW_PRIVS of prctl(2)
#: What limits a learner, by the names of /proc.
_LIMITS = {
    "Max cpu time": resource.RLIMIT_CPU,
    "Max file size": resource.RLIMIT_FSIZE,
    "Max data size": resource.RLIMIT_DATA,
    "Max stack size": resource.RLIMIT_STACK,
    "Max core file size": resource.RLIMIT_CORE,
    "Max processes": resource.RLIMIT_NPROC,
    "Max open files": resource.RLIMIT_NOFILE,
    "Max address space": resource.RLIMIT_AS,
}
#: All that this process has of its surroundings: what a fork inherits can be read by its learner.
KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "VIRTUAL_ENV", SOCKET_VARIABLE, learner_server.CACHE_VARIABLE)
SERVER_MODULES = ("jupyterhub.singleuser.extension", "jupyterlab.labapp", "nbgitpuller", "notebook_shim")


class Asker(NamedTuple):
    """The process at the other end of a connection, as the system names it."""

    pid: int
    user: int
    group: int


def begin_without_secrets() -> None:
    """Begin anew without the variables of the hub, unless that has been done."""
    kept = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    cache = learner_server.shared_cache()
    kept |= {
        "HOME": "/nonexistent",
        "NUMBA_CACHE_DIR": str(cache / "numba"),
        "SYMPBLOCK_CACHE_DIR": str(cache / "patients"),
        "SYMPBLOCK_PROGRESS_DIR": "/nonexistent",  # nobody's record is read or written here
    }
    if set(os.environ) - set(kept) - {"LC_CTYPE"} or os.environ.get("HOME") != kept["HOME"]:
        os.execve(sys.executable, [sys.executable, "-P", *sys.argv], kept)


def read_course() -> None:
    """Import what servers and kernels need, and take a first picture, which loads the translated programs."""
    for name in (*SERVER_MODULES, "ipykernel.kernelapp", "ipykernel.ipkernel", "sympblock.lessons"):
        importlib.import_module(name)
    import sympblock.widgets

    for module in pkgutil.walk_packages(sympblock.widgets.__path__, "sympblock.widgets."):
        importlib.import_module(module.name)
    rehearse()


def rehearse() -> None:
    """Take a picture in a room that keeps nothing, play a block, and end the threads that have helped."""
    from sympblock.fluoroscopy import path_length
    from sympblock.widgets.block_replay.block_replay import BlockReplay
    from sympblock.widgets.procedure_room.procedure_room import ProcedureRoom

    room = ProcedureRoom(None, is_blocking=True)
    room.receive({"event": "press", "id": "shot"})
    BlockReplay().rehearsal()
    helpers = [thread for thread in threading.enumerate() if thread is not threading.main_thread()]
    del room
    path_length._pool_of.cache_clear()
    gc.collect()
    for thread in helpers:
        thread.join(THREAD_END_LIMIT_S)


def serve(listener: socket.socket) -> NoReturn:
    """Fork for everybody who connects."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system forgets forks that have ended
    gc.collect()
    gc.freeze()  # what is here stays here: looking for what to free would copy all of it into each fork
    while True:
        line, _ = listener.accept()
        with line:
            asker = Asker(*struct.unpack("3i", line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)))
            if asker.user == 0 or threading.active_count() > 1:  # a fork with half of its threads could wait for ever
                continue
            with contextlib.suppress(OSError):  # no memory or no process left: whoever asked starts by itself
                if os.fork() == 0:
                    listener.close()
                    _be_the_fork(line, asker)


def _be_the_fork(line: socket.socket, asker: Asker) -> NoReturn:
    status = 1
    try:
        become(asker)
        request = _take_request(line)
        line.close()
        settle(request)
        status = run(request["kind"], request["arguments"])
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        with contextlib.suppress(Exception):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)


def become(asker: Asker) -> None:
    """Take over what the one who asks is and may."""
    os.setsid()
    join_control_groups(asker.pid)
    take_limits(asker.pid)
    os.initgroups(pwd.getpwuid(asker.user).pw_name, asker.group)
    os.setresgid(asker.group, asker.group, asker.group)
    os.setresuid(asker.user, asker.user, asker.user)
    if ctypes.CDLL(None, use_errno=True).prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "privileges could still be gained")
    os.umask(0o077)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)


def take_limits(pid: int) -> None:
    """Take over the limits of a process; those that are not listed here stay as they are."""
    for row in Path(f"/proc/{pid}/limits").read_text("utf-8").splitlines()[1:]:
        kind = _LIMITS.get(row[:26].strip())
        if kind is not None:
            soft, hard = (-1 if word == "unlimited" else int(word) for word in row[26:].split()[:2])
            if resource.getrlimit(kind) != (soft, hard):
                resource.setrlimit(kind, (soft, hard))


def join_control_groups(pid: int) -> None:
    """Join the control groups of a process, so that the limits of its learner count this one, too."""
    for line in Path(f"/proc/{pid}/cgroup").read_text("utf-8").splitlines():
        _, controllers, path = line.split(":", 2)
        members = CONTROL_GROUPS / controllers.removeprefix("name=") / path.lstrip("/") / "cgroup.procs"
        if members.exists():
            members.write_text(str(os.getpid()))


def _take_request(line: socket.socket) -> dict[str, Any]:
    """Tell the number of this process, and read what it shall be; its first files become those of the one who asked."""
    line.settimeout(REQUEST_LIMIT_S)
    line.sendall(os.getpid().to_bytes(4, "big"))
    length, files, *_ = socket.recv_fds(line, 4, 4)
    for number, file in enumerate(files[:3]):
        os.dup2(file, number)
    words = line.recv(int.from_bytes(length, "big"), socket.MSG_WAITALL)
    threading.Thread(target=_end_with, args=(files[3],), daemon=True).start()
    return json.loads(words)


def _end_with(lifeline: int) -> NoReturn:
    """End this process when the one who asked has ended."""
    os.read(lifeline, 1)
    os._exit(1)


def settle(request: dict[str, Any]) -> None:
    """Forget what was here before the fork: variables, chance, and where translated programs are kept."""
    os.environ.clear()
    os.environ.update(request["environment"])
    os.chdir(request["folder"])
    random.seed()
    np = sys.modules.get("numpy")
    if np is not None:
        np.random.seed()
    if place := os.environ.get("NUMBA_CACHE_DIR"):
        _keep_translations_in(place)


def _keep_translations_in(place: str) -> None:
    """Let functions that are translated from now on be kept where this learner may write."""
    import numba
    from numba.core.dispatcher import Dispatcher

    numba.config.CACHE_DIR = place
    modules = [module for name, module in list(sys.modules.items()) if name.startswith("sympblock.")]
    translated = {value for module in modules for value in vars(module).values() if isinstance(value, Dispatcher)}
    for function in translated:
        if function._cache.cache_path:
            function.enable_caching()


def run(kind: str, arguments: list[str]) -> int:
    """Be a server or a kernel to the end."""
    if kind == "server":
        learner_server.main()
    else:
        os.environ.pop("JPY_PARENT_PID", None)  # the parent of a fork is another one; the lifeline tells its end
        sys.argv = ["ipykernel_launcher", *arguments]
        from ipykernel import kernelapp

        kernelapp.launch_new_instance()
    return 0


def listen(path: Path) -> socket.socket:
    """Listen on a socket that every user of this machine may connect to, in a folder that root alone may write."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o755)
    path.unlink(missing_ok=True)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(path))
    path.chmod(0o666)
    listener.listen(128)
    return listener


if __name__ == "__main__":
    begin_without_secrets()
    read_course()
    serve(listen(Path(os.environ[SOCKET_VARIABLE])))
