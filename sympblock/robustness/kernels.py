"""Twenty kernels at once: each runs a whole lesson, and none may fail."""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
from tornado.httpclient import HTTPClientError

from sympblock.course.checkout import ROOT
from sympblock.robustness.attempts import Attempts
from sympblock.robustness.kernel_wire import KernelFault, OpenKernel, code_cells, finished, open_kernel
from sympblock.robustness.started_course import StartedCourse, ask, started_course

_KERNELS = 20
#: The lessons with the largest models: the procedure room, and the spread of contrast.
_LESSONS = ("03_lumbar_approach", "04_contrast_spread")
_MB = 1e6


@dataclass(frozen=True)
class LessonRun:
    """Holds what the run of a lesson took: memory in MB, or what went wrong."""

    memory_mb: float
    fault: str = ""


def attempt(share: float) -> Iterator[Attempts]:
    """Run the largest lessons in many kernels at once.

    Parameters
    ----------
    share : float
        Share of the twenty kernels, at least one.

    Yields
    ------
    Attempts
        For each lesson, with the memory of each kernel.
    """
    for name in _LESSONS:
        with started_course() as course:
            yield _attempt_lesson(course, name, max(1, round(_KERNELS * share)))


def _attempt_lesson(course: StartedCourse, name: str, count: int) -> Attempts:
    start_s = time.monotonic()
    taken = finished(_run_everywhere(course, name, count))
    passed_s = time.monotonic() - start_s
    sizes = sorted(round(one.memory_mb) for one in taken if not one.fault)
    kept = len(json.loads(ask(course, "/api/kernels")))
    broke = [f"kernel {number}: {one.fault}" for number, one in enumerate(taken) if one.fault]
    broke += [f"{kept} of {count} kernels are left"] if kept != count else []
    middle = round(statistics.median(sizes)) if sizes else 0
    figures = (
        f"{memory_kind()} median {middle} MB, each {sizes}; together {sum(sizes)} MB; all cells in {passed_s:.0f} s"
    )
    return Attempts(f"{name} in kernels that run at once on {os.cpu_count()} cores", count, tuple(broke), figures)


async def _run_everywhere(course: StartedCourse, name: str, count: int) -> list[LessonRun]:
    cells = code_cells(ROOT / f"notebooks/{name}.ipynb")
    kernels = await asyncio.gather(*(_run_lesson(course, f"notebooks/{name}_{n}.ipynb", cells) for n in range(count)))
    # Looked at while all are there: pages that they share are then counted once.
    seen = [await _look(kernel) if isinstance(kernel, OpenKernel) else kernel for kernel in kernels]
    for kernel in kernels:
        if isinstance(kernel, OpenKernel):
            await kernel.leave()
    return seen


async def _run_lesson(course: StartedCourse, notebook: str, cells: list[str]) -> OpenKernel | LessonRun:
    try:
        kernel = await open_kernel(course, notebook)
        for cell in cells:
            await kernel.run(cell)
        return kernel
    except (KernelFault, OSError, HTTPClientError) as fault:
        return LessonRun(0, f"{type(fault).__name__} {fault}")


async def _look(kernel: OpenKernel) -> LessonRun:
    try:
        return LessonRun(memory_mb(int(await kernel.run("import os; print(os.getpid())"))))
    except (KernelFault, OSError, HTTPClientError) as fault:
        return LessonRun(0, f"{type(fault).__name__} {fault}")


def memory_kind() -> str:
    """Name what `memory_mb` measures: the own share of pages (PSS) where the system tells it, else all of them (RSS)."""
    return "PSS" if Path("/proc/self/smaps_rollup").exists() else "RSS"


def memory_mb(process: int) -> float:
    """Measure the memory of a process.

    Parameters
    ----------
    process : int
        Its number.

    Returns
    -------
    float
        In MB.
    """
    memory = psutil.Process(process)
    if memory_kind() == "PSS":
        return memory.memory_full_info().pss / _MB
    return memory.memory_info().rss / _MB
