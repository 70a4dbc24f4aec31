"""Start a learner's server or kernel as a fork of what is already in memory, or by itself if nobody forks.

Run as ``python -I -S fork_client.py server|kernel ARGUMENTS``. It needs nothing but the standard library, because every
learner runs two of it. It stands in for the forked process: signals are handed on, and each ends with the other.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import sys
from pathlib import Path

SOCKET_VARIABLE = "SYMPBLOCK_FORK_SOCKET"
#: The one who forks answers at once or is not there.
ANSWER_LIMIT_S = 20
PARENT_LOOK_S = 2
PLAIN = {
    "server": ["-P", str(Path(__file__).resolve().with_name("learner_server.py"))],
    "kernel": ["-P", "-m", "ipykernel_launcher"],
}


def plain_command(kind: str, arguments: list[str]) -> list[str]:
    """Return the command that does the same without a fork."""
    return [sys.executable, *PLAIN[kind], *arguments]


def ask_for_fork(kind: str, arguments: list[str], lifeline: int) -> int:
    """Ask for the process, and return its number.

    Raises
    ------
    OSError
        If nobody forks.
    """
    request = {"kind": kind, "arguments": arguments, "environment": dict(os.environ), "folder": os.getcwd()}
    words = json.dumps(request).encode()
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(ANSWER_LIMIT_S)
        line.connect(os.environ[SOCKET_VARIABLE])
        answer = line.recv(4, socket.MSG_WAITALL)
        if len(answer) < 4:
            raise ConnectionError("nothing was forked")
        socket.send_fds(line, [len(words).to_bytes(4, "big")], [0, 1, 2, lifeline])
        line.sendall(words)
    return int.from_bytes(answer, "big")


def stand_in_for(pid: int, *, ends_with_parent: bool) -> None:
    """Hand signals on, and return when the process has ended, or the parent of this one where that matters."""
    parent = os.getppid()
    ended = os.pidfd_open(pid)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, _frame: signal.pidfd_send_signal(ended, number))
    while not select.select([ended], [], [], PARENT_LOOK_S)[0]:
        if ends_with_parent and os.getppid() != parent:
            return


def main(kind: str, arguments: list[str]) -> None:
    """Run the process to its end."""
    # The other end closes when this process ends, however that was ended, and the forked one ends itself.
    lifeline, kept = os.pipe()
    try:
        pid = ask_for_fork(kind, arguments, lifeline)
    except (KeyError, OSError):
        command = plain_command(kind, arguments)
        os.execv(command[0], command)
    os.close(lifeline)
    stand_in_for(pid, ends_with_parent=kind == "kernel")
    os.close(kept)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
