"""Kernels run whole lessons at once, and what each takes is measured."""

from __future__ import annotations

import subprocess
import sys

import pytest

from sympblock.robustness.kernels import attempt, memory_kind, memory_mb


@pytest.mark.long
def test_a_kernel_runs_each_large_lesson() -> None:
    made = list(attempt(0.01))
    assert [line for one in made for line in one.broke] == []
    assert [one.count for one in made] == [1, 1]
    assert all(f"{memory_kind()} median " in one.figures for one in made)


def test_memory_is_that_of_the_process_in_megabytes() -> None:
    """Two new processes differ by what one of them holds: an old one may hold it in memory that it has left over."""
    assert measured_mb(100_000_000) - measured_mb(1) == pytest.approx(100.0, abs=10.0)


def measured_mb(held_bytes: int) -> float:
    """Return the memory of a new process that holds so many bytes."""
    code = f"block = bytearray(b'x') * {held_bytes}; print(len(block), flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None and process.stdout.readline() == f"{held_bytes}\n"
        found = memory_mb(process.pid)
        process.communicate("\n", timeout=60)
    return found
