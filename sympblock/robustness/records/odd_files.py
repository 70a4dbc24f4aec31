"""What is no file, what is huge, and what a newer version of the course has written, in the place of the learner's file."""

from __future__ import annotations

import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from sympblock.assessment.record import FILE_NAME, NEWER, NOT_READ
from sympblock.robustness.attempts import Attempts
from sympblock.robustness.records.keepers import KINDS, READINGS, SESSIONS, Kind
from sympblock.robustness.records.workers import Worker, work_folder

HUGE_BYTES = 100_000_000


def odd_places(share: float) -> Iterator[Attempts]:
    """Put a pipe, a folder, devices, a loop and a newer file in the place of the file; nobody may wait."""
    for kind in (READINGS, SESSIONS):
        broke = []
        for name in _ODD:
            with work_folder() as folder:
                worker = Worker(_open_odd, kind.name, folder, name)
                if not worker.line.poll(60):
                    worker.kill()
                    broke.append(f"{name}: hangs")
                    continue
                broke += [f"{name}: {fault}" for fault in worker.result()]
        yield Attempts(f"{kind.name}: pipe, folder, device, loop, newer version", len(_ODD), tuple(broke))


def _write_newer(path: Path) -> None:
    path.write_text('{"version": 99}\n', "utf-8")


_ODD: dict[str, Callable[[Path], None]] = {
    "pipe": os.mkfifo,
    "folder": Path.mkdir,
    "endless device": lambda path: path.symlink_to("/dev/zero"),
    "device that forgets": lambda path: path.symlink_to("/dev/null"),
    "full device": lambda path: path.symlink_to("/dev/full"),
    "loop": lambda path: path.symlink_to(path),
    "newer version": _write_newer,
}


def _open_odd(line: Connection, name: str, folder: Path, odd: str) -> None:
    kind = KINDS[name]
    _ODD[odd](_place_in(kind, folder))
    keeper = kind.open(folder)
    faults = [] if keeper.problem else ["nothing is told"]
    if kind is READINGS and keeper.problem not in (NOT_READ, NEWER):
        faults.append(keeper.problem)
    keeper.keep(0)
    if kind is SESSIONS and kind.found(folder) != [0]:
        faults.append("a new session is not kept")
    line.send(faults)


def huge_files(share: float) -> Iterator[Attempts]:
    """Put a huge file in the place of the file."""
    for kind in (READINGS, SESSIONS):
        broke, figures = [], []
        for name in _HUGE:
            with work_folder() as folder:
                _place_in(kind, folder).write_bytes(_HUGE[name](round(HUGE_BYTES * share)))
                result = Worker(_open_huge, kind.name, folder).result()
                broke += [f"{name}: {fault}" for fault in result["faults"]]
                figures.append(f"{name} {result['first_s']:.2f} s of work, ten more cards {result['ten_s']:.3f} s")
                figures[-1] += f", {result['memory_mb']:.0f} MB"
        size = f"{HUGE_BYTES * share / 1e6:.0f} MB"
        yield Attempts(f"{kind.name}: {size} in one file", len(_HUGE), tuple(broke), "; ".join(figures))


_EVENT = (
    b'{"version": 1, "at": "2026-11-29T10:00:00+00:00", "place": "02_c_arm_views/quiz", "attempt": 1, "event": "answer",'
    b' "item": "an_item", "response": "b", "confidence": "sure", "fingerprint": "0123456789ab", "outcome": "correct"}\n'
)
_HEAD = b'{"kind": "session", "version": 1, "scenario": "first_block", "person": 0, "started": ""}\n'
_ACT = b'{"at_s": 5.0, "kind": "advance", "by_mm": 5.0}\n'
_HUGE: dict[str, Callable[[int], bytes]] = {
    "one line": lambda size: b"x" * size,
    "zeros": bytes,
    "damaged lines": lambda size: b"".join(b'{"event": "ans%d' % number + b"\n" for number in range(size // 20)),
    "whole lines": lambda size: _EVENT * (size // len(_EVENT)),
    "acts": lambda size: _HEAD + _ACT * (size // len(_ACT)),
}


def _open_huge(line: Connection, name: str, folder: Path) -> None:
    kind, before_mb = KINDS[name], _peak_mb()
    start_s = time.process_time()
    keeper = kind.open(folder)
    first_s = time.process_time() - start_s
    keeper.keep(0)
    start_s = time.process_time()
    for _ in range(10):
        kind.made(folder)
    ten_s = time.process_time() - start_s
    memory_mb = _peak_mb() - before_mb
    faults = [] if kind.found(folder)[-1:] == [0] else ["the next event was not kept"]
    line.send({"faults": faults, "first_s": first_s, "ten_s": ten_s, "memory_mb": memory_mb})


def _peak_mb() -> float:
    # In bytes on macOS, else in kB.
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _place_in(kind: Kind, folder: Path) -> Path:
    return folder / (FILE_NAME if kind is READINGS else "20260101T000000_000000_first_block.jsonl")
