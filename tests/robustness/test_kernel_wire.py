"""What a kernel says arrives, with pictures and without, and a fault of it is not passed over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sympblock.robustness.kernel_wire import KernelFault, run_in_kernel
from sympblock.robustness.started_course import StartedCourse, started_course

PICTURE = (
    "from ipykernel.comm import Comm\nComm('target', buffers=[bytes(300)]).send({}, buffers=[bytes(9), bytes(10**6)])"
)


@pytest.fixture(scope="module")
def course() -> Iterator[StartedCourse]:
    """Run one course for this module."""
    with started_course() as running:
        yield running


@pytest.mark.long
def test_cells_run_in_one_kernel_one_after_the_other(course: StartedCourse) -> None:
    assert run_in_kernel(course, "one.ipynb", "number = 3", PICTURE, "print(number)", "print('é')") == "3\né\n"


def test_an_exception_is_a_fault(course: StartedCourse) -> None:
    with pytest.raises(KernelFault, match="ZeroDivisionError: division by zero"):
        run_in_kernel(course, "two.ipynb", "1 / 0")


def test_the_death_of_a_kernel_is_a_fault(course: StartedCourse) -> None:
    with pytest.raises(KernelFault, match="died"):
        run_in_kernel(course, "three.ipynb", "import os; os._exit(9)")
