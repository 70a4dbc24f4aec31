"""Kernels that are killed while they keep a learner's work."""

from __future__ import annotations

import contextlib
import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from sympblock.robustness.attempts import Attempts
from sympblock.robustness.kernel_wire import KernelFault, run_in_kernel
from sympblock.robustness.records.keepers import ANSWERS, SESSIONS, Kind
from sympblock.robustness.records.workers import Worker, keep_on, work_folder
from sympblock.robustness.started_course import StartedCourse, started_course

KILLS, KILLS_WITH_SERVER = 100, 10
#: Long enough for several events: the kill meets any moment of one.
_MOST_WAIT_S = 0.01
_FOR_EVER = 10**9
_CODE = """
import os
from pathlib import Path
from sympblock.robustness.records.keepers import ANSWERS
keeper, acknowledged = ANSWERS.open(Path({folder!r})), os.open({told!r}, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
for number in range(10**9):
    keeper.keep(number)
    os.write(acknowledged, b"%d\\n" % number)
"""


def kill_kernels(share: float) -> Iterator[Attempts]:
    """Kill processes that keep events; what was acknowledged must be there, and the next one must be kept."""
    for kind, what in ((ANSWERS, "kernel killed while answering"), (SESSIONS, "kernel killed in the procedure room")):
        yield _killed(kind, what, max(1, round(KILLS * share)))


def _killed(kind: Kind, what: str, count: int) -> Attempts:
    broke, acknowledged, unacknowledged = [], 0, 0
    for seed in range(count):
        with work_folder() as folder:
            last = _kill_one(kind, folder, random.Random(seed))
            acknowledged += last + 1
            unacknowledged += len(kind.found(folder)) - last - 1
            broke += [f"kill {seed}: {fault}" for fault in faults_after(kind, folder, last)]
    return Attempts(what, count, tuple(broke), f"{acknowledged} events acknowledged, {unacknowledged} more found")


def _kill_one(kind: Kind, folder: Path, chance: random.Random) -> int:
    """Kill a process after some events, and return the last that it acknowledged."""
    worker, enough = Worker(keep_on, kind.name, folder, 0, _FOR_EVER), chance.randint(1, 40)
    last = -1
    for _, last in worker.told():
        if last >= enough:
            break
    time.sleep(chance.uniform(0, _MOST_WAIT_S))
    return max([last, *(number for _, number in worker.kill())])


def faults_after(kind: Kind, folder: Path, last: int) -> list[str]:
    """Name what a kill has broken.

    Parameters
    ----------
    kind : Kind
        What was kept.
    folder : Path
        Where.
    last : int
        Number of the last event that was acknowledged.

    Returns
    -------
    list of str
        Empty if all events up to that one are there, at most one more, and the next ones are kept.
    """
    found, faults = kind.found(folder), []
    if found not in ([*range(last + 1)], [*range(last + 2)]):
        faults.append(f"{last + 1} events acknowledged, found {len(found)}: …{found[-3:]}")
    keeper, following = kind.open(folder), [len(found), len(found) + 1]
    if keeper.problem:
        faults.append(f"told at opening: {keeper.problem}")
    for number in following:
        keeper.keep(number)
    if kind.found(folder) != [*found, *following]:
        faults.append("the next events were not kept")
    return faults


def kill_server_and_kernel(share: float) -> Iterator[Attempts]:
    """Kill launcher, server and kernel at the same moment, while the kernel answers."""
    count, broke, acknowledged = max(1, round(KILLS_WITH_SERVER * share)), [], 0
    for seed in range(count):
        with work_folder() as folder, started_course() as course:
            last = _kill_course(course, folder, random.Random(seed))
            acknowledged += last + 1
            broke += [f"kill {seed}: {fault}" for fault in faults_after(ANSWERS, folder, last)]
    figures = f"{acknowledged} answers acknowledged"
    yield Attempts("launcher, server and kernel killed together", count, tuple(broke), figures)


def _kill_course(course: StartedCourse, folder: Path, chance: random.Random) -> int:
    told = folder / "told"
    code = _CODE.format(folder=str(folder), told=str(told))
    asking = threading.Thread(target=_ask, args=(course, code), daemon=True)
    asking.start()
    enough = chance.randint(1, 40)
    while asking.is_alive() and not (told.exists() and told.read_bytes().count(b"\n") > enough):
        time.sleep(_MOST_WAIT_S)
    for process in (*course.family(), course.process):
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    asking.join()
    return int(told.read_bytes().split(b"\n")[-2])


def _ask(course: StartedCourse, code: str) -> None:
    # The line breaks with the kernel.
    with contextlib.suppress(KernelFault, OSError):
        run_in_kernel(course, "notebooks/answering.ipynb", code)
