"""Kernels run whole lessons at once, and what each takes is measured."""

from __future__ import annotations

import os

import pytest

from sympblock.robustness.kernels import attempt, memory_kind, memory_mb


@pytest.mark.long
def test_a_kernel_runs_each_large_lesson() -> None:
    made = list(attempt(0.01))
    assert [line for one in made for line in one.broke] == []
    assert [one.count for one in made] == [1, 1]
    assert all(f"{memory_kind()} median " in one.figures for one in made)


def test_memory_is_that_of_the_process_in_megabytes() -> None:
    before = memory_mb(os.getpid())
    block = bytearray(os.urandom(1)) * 100_000_000
    assert memory_mb(os.getpid()) - before > 90
    assert len(block) == 100_000_000
