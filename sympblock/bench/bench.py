"""Measure how long a learner waits: import, cells, patients, pictures, browser."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from sympblock.bench.fluoroscopy import measure_fluoroscopy
from sympblock.bench.patients import measure_patients
from sympblock.bench.physiology import measure_physiology
from sympblock.bench.poll_load import measure_poll
from sympblock.bench.study import measure_study
from sympblock.course.checkout import ROOT
from sympblock.course.generated_files import lesson_paths
from sympblock.course.launcher import RunningCourse, running_course
from sympblock.course.lesson_run import run_lesson

Measured = dict[str, list[float]]

_IMPORT = "import time; s = time.perf_counter(); import sympblock.lessons; print(time.perf_counter() - s)"
_CONTROL = ".jp-OutputArea-output :is(button, input, select):visible"


def _import_s() -> float:
    done = subprocess.run([sys.executable, "-c", _IMPORT], cwd=ROOT, capture_output=True, text=True, check=True)
    return float(done.stdout)


def _end_kernels(course: RunningCourse) -> None:
    """End every kernel, so that the next opening is a cold one."""
    base, key = f"http://127.0.0.1:{course.port}/api/sessions", {"Authorization": f"token {course.token}"}
    with urllib.request.urlopen(urllib.request.Request(base, headers=key)) as answer:
        sessions = json.load(answer)
    for session in sessions:
        request = urllib.request.Request(f"{base}/{session['id']}", headers=key, method="DELETE")
        urllib.request.urlopen(request).close()


def _measure_browser(paths: Iterable[Path], repeat: int) -> Measured:
    import shutil

    from playwright.sync_api import sync_playwright

    measured: Measured = {}
    chromium = os.environ.get("SYMPBLOCK_CHROMIUM") or shutil.which("chromium")
    with running_course() as course, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in paths:
            for _ in range(repeat):
                page = browser.new_context().new_page()
                start_s = time.perf_counter()
                page.goto(course.address(f"notebooks/{path.name}"))
                page.locator(_CONTROL).first.click(trial=True, timeout=60_000)
                measured.setdefault(f"{path.stem}: goto to clickable", []).append(time.perf_counter() - start_s)
                page.context.close()
                _end_kernels(course)
    return measured


def _repeat(measure_s: Callable[[], float], repeat: int) -> list[float]:
    return [measure_s() for _ in range(repeat)]


def _lesson_s(path: Path) -> float:
    """Run a lesson; return the seconds."""
    return run_lesson(path)[1]


def measure(*, repeat: int = 3, browser: bool = False) -> Measured:
    """Measure import, lessons and patients.

    Parameters
    ----------
    repeat : int
        Measurements of each kind, at least 1.
    browser : bool
        Also measure from ``page.goto`` to a clickable control, kernel start included; needs Playwright and Chromium.

    Returns
    -------
    dict of str to list of float
        What was measured, and each value: seconds, or what the name ends in: milliseconds, megabytes, a ratio.
    """
    paths = lesson_paths()
    measured = {"import sympblock.lessons": _repeat(_import_s, repeat)}
    for path in paths:
        measured[f"{path.stem}: all cells in the kernel"] = _repeat(partial(_lesson_s, path), repeat)
    measured |= measure_patients(repeat) | measure_fluoroscopy() | measure_physiology(repeat)
    measured |= measure_study(repeat) | measure_poll()
    return measured | (_measure_browser(paths, repeat) if browser else {})


def report(measured: Measured, *, as_json: bool = False) -> str:
    """Write measurements as text.

    Parameters
    ----------
    measured : dict of str to list of float
        From `measure`.
    as_json : bool
        JSON with every single time instead of a table.

    Returns
    -------
    str
        Least and median of each kind.

    Examples
    --------
    >>> print(report({"import": [0.25, 0.5, 0.75]}))
    import                                                       min   0.25 s   median   0.50 s
    """
    if as_json:
        return json.dumps({name: [round(value, 3) for value in values] for name, values in measured.items()}, indent=1)
    return "\n".join(
        f"{name:<60} min {min(values):6.2f} {unit}   median {statistics.median(values):6.2f} {unit}"
        for name, values in measured.items()
        for unit in [_unit(name)]
    )


def _unit(name: str) -> str:
    if name.startswith("ratio"):
        return "times"
    return next((unit for unit in ("MB", "ms", "mm") if name.endswith(unit)), "s")
