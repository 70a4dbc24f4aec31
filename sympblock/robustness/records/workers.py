"""Processes of their own that keep events: they can be killed, run out of disk, or be another user."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from sympblock.robustness.records.keepers import KINDS, questions

#: A process that has imported everything, and of which a new one is made in milliseconds.
_CONTEXT: Any = multiprocessing.get_context("forkserver" if hasattr(os, "fork") else "spawn")


class Worker:
    """Runs a function in a process of its own.

    Parameters
    ----------
    work : callable
        Of a module; takes a line to this process, and what is given.
    *given : object
        What can be sent to another process.
    """

    def __init__(self, work: Callable[..., None], *given: object) -> None:
        if hasattr(os, "fork"):
            _CONTEXT.set_forkserver_preload(["sympblock.robustness.records.workers"])
        self.line, far = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_run, args=(work, far, *given), daemon=True)
        self._process.start()
        far.close()

    def told(self) -> Iterator[Any]:
        """Yield what it says until it ends."""
        while True:
            try:
                yield self.line.recv()
            except (EOFError, ConnectionError):
                return

    def result(self) -> Any:
        """Wait for its end, and return the last that it said.

        Raises
        ------
        RuntimeError
            If it said nothing or ended in an exception; the text names it.
        """
        said = [*self.told()]
        self._process.join()
        if not said or isinstance(said[-1], Failed):
            raise RuntimeError(said[-1].text if said else "the process ended without a word")
        return said[-1]

    def kill(self) -> list[Any]:
        """Kill it (-9), and return what it had still said."""
        self._process.kill()
        said = [*self.told()]
        self._process.join()
        return said


class Failed:
    """Tells of the exception that ended a worker."""

    def __init__(self, text: str) -> None:
        self.text = text


def _run(work: Callable[..., None], line: Connection, *given: object) -> None:
    try:
        work(line, *given)
    except Exception as error:
        line.send(Failed(f"{type(error).__name__}: {error}"))


def keep_on(line: Connection, kind: str, folder: Path, first: int, count: int) -> None:
    """Keep events, and say ``("done", number)`` after each."""
    keeper = KINDS[kind].open(folder)
    for number in range(first, first + count):
        keeper.keep(number)
        line.send(("done", number))
    line.send(keeper.problem)


@contextmanager
def work_folder() -> Iterator[Path]:
    """Give a folder that is removed at the end."""
    with tempfile.TemporaryDirectory(prefix="record-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


# Read before a process is made of this one, so that none has to read it again.
questions()
