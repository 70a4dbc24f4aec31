"""Measure how long a learner waits for a patient, and what memory one takes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator

from sympblock.course.checkout import ROOT

_STORED = """
import time, sympblock.lessons
start = time.perf_counter()
from sympblock.anatomy import typical_patient
typical_patient()
print(time.perf_counter() - start)
"""
_SAMPLED = """
import resource, time
from sympblock.anatomy import sample_patient
sample_patient(1)
for seed in range(2, {last}):
    start = time.perf_counter()
    sample_patient(seed)
    print(time.perf_counter() - start)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def measure_patients(repeat: int) -> dict[str, list[float]]:
    """Measure patients in fresh processes, with a cache folder of their own.

    Parameters
    ----------
    repeat : int
        Measurements of each kind, at least 1.

    Returns
    -------
    dict of str to list of float
        What was measured; seconds, or megabytes where the name ends in ``MB``.
    """
    with tempfile.TemporaryDirectory() as folder:
        *sampled_s, most_mb = _printed(_SAMPLED.format(last=2 + repeat), folder)
        next(_printed(_STORED, folder))
        stored_s = [next(_printed(_STORED, folder)) for _ in range(repeat)]
    return {
        "typical patient, stored, first one of a lesson": stored_s,
        "another patient, sampled and built": sampled_s,
        "memory of a process that built patients, MB": [most_mb],
    }


def _printed(code: str, folder: str) -> Iterator[float]:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"SYMPBLOCK_CACHE_DIR": folder},
        capture_output=True,
        text=True,
        check=True,
    )
    return map(float, done.stdout.split())
