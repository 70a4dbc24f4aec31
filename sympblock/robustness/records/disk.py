"""Disks that are full and folders that must not be written to, until they can be."""

from __future__ import annotations

import contextlib
import os
import resource
import subprocess
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from sympblock.robustness.attempts import Attempts
from sympblock.robustness.records.keepers import KINDS, READINGS, SESSIONS, Keeper, Kind
from sympblock.robustness.records.workers import Worker, work_folder

#: The file may grow by so many bytes at most: some events.
ROOM_BYTES = 1000
#: A user who owns nothing.
NOBODY = 65534


def full_disk(share: float) -> Iterator[Attempts]:
    """Let the file grow to a size and no further, then further; nothing may be lost, and the warning must go."""
    for kind in (READINGS, SESSIONS):
        sizes = range(0, ROOM_BYTES, max(1, round(1 / share)))
        with work_folder() as folder:
            broke = Worker(_fill_at, kind.name, folder, sizes).result()
        yield Attempts(f"{kind.name}: disk full at a byte, then freed", len(sizes), tuple(broke))
    yield from _small_disk()


def _fill_at(line: Connection, name: str, folder: Path, sizes: range) -> None:
    kind, faults = KINDS[name], []
    for size in sizes:
        with contextlib.ExitStack() as stack:
            place = stack.enter_context(work_folder())
            faults += [f"{size} bytes: {fault}" for fault in _fill_and_free(kind, place, size)]
    line.send(faults)


def _fill_and_free(kind: Kind, folder: Path, size: int) -> list[str]:
    keeper = kind.open(folder)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    # Where it ends, the system writes what fits and then nothing, as a full disk does.
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        count = _keep_until_told(keeper, 0, most=9)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    faults = _after_freeing(kind, folder, keeper, count)
    files = [path.name for path in folder.glob("*.jsonl")]
    return faults if len(files) == 1 else [*faults, f"left {', '.join(sorted(files))}"]


def _keep_until_told(keeper: Keeper, first: int, most: int) -> int:
    """Keep events until the learner is told that they are not saved, and two more; return how many."""
    told = 0
    for number in range(first, first + most):
        keeper.keep(number)
        told += bool(keeper.problem)
        if told > 2:
            return number + 1
    return first + most


def _after_freeing(kind: Kind, folder: Path, keeper: Keeper, count: int) -> list[str]:
    faults = []
    keeper.keep(count)
    if keeper.problem:
        faults.append(f"after freeing still told: {keeper.problem}")
    if kind.found(folder) != [*range(count + 1)]:
        faults.append(f"of {count + 1} events found {kind.found(folder)}")
    if problem := kind.open(folder).problem:
        faults.append(f"the next kernel tells: {problem}")
    return faults


def _small_disk() -> Iterator[Attempts]:
    """Fill a real file system of 64 kB, where this user may mount one."""
    for kind in (READINGS, SESSIONS):
        with work_folder() as folder:
            mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
            if os.name != "posix" or os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode:
                return
            try:
                faults = _fill_mounted(kind, folder)
            finally:
                subprocess.run(["umount", str(folder)], check=True)
        yield Attempts(f"{kind.name}: a file system of 64 kB filled, then freed", 1, tuple(faults))


def _fill_mounted(kind: Kind, folder: Path) -> list[str]:
    ballast, place = folder / "ballast", folder / "own"
    keeper = kind.open(place)
    keeper.keep(0)
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while file.write(bytes(256)):
            pass
    count = _keep_until_told(keeper, 1, most=100)
    faults = [] if keeper.problem else ["a full disk was not told"]
    ballast.unlink()
    return faults + _after_freeing(kind, place, keeper, count)


#: What is taken from the user: mode of the folder, and of the file.
_MODES = {
    "folder read-only": (0o555, 0o644),
    "file read-only": (0o755, 0o444),
    "both read-only": (0o555, 0o444),
    "file unreadable": (0o755, 0o000),
    "folder closed": (0o000, 0o644),
}


def forbidden_folders(share: float) -> Iterator[Attempts]:
    """Take permissions from an ordinary user, and give them back; nothing may be lost."""
    for kind in (READINGS, SESSIONS):
        broke = []
        for name in (*_MODES, "no folder can be made"):
            with work_folder() as folder:
                if os.geteuid() == 0:
                    os.chown(folder, NOBODY, NOBODY)
                broke += [f"{name}: {fault}" for fault in Worker(_go_without, kind.name, folder, name).result()]
        yield Attempts(f"{kind.name}: read-only or closed home", len(_MODES) + 1, tuple(broke))


def _go_without(line: Connection, name: str, home: Path, what: str) -> None:
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    kind, folder = KINDS[name], home / "own"
    line.send(_without_folder(kind, home) if what not in _MODES else _without_permission(kind, folder, *_MODES[what]))


def _without_folder(kind: Kind, home: Path) -> list[str]:
    home.chmod(0o555)
    keeper = kind.open(home / "own")
    keeper.keep(0)
    faults = [] if keeper.problem else ["nothing was told"]
    home.chmod(0o755)
    return faults + _after_freeing(kind, home / "own", keeper, 1)


def _without_permission(kind: Kind, folder: Path, folder_mode: int, file_mode: int) -> list[str]:
    first = kind.open(folder)
    first.keep(0)
    path = kind.file(folder)
    path.chmod(file_mode)
    folder.chmod(folder_mode)
    is_writable = os.access(path, os.W_OK)
    keeper = kind.open(folder)
    keeper.keep(1)
    faults = [] if keeper.problem or is_writable or os.access(folder, os.W_OK) else ["nothing was told"]
    folder.chmod(0o755)
    path.chmod(0o644)
    return faults + _after_freeing(kind, folder, keeper, 2)
