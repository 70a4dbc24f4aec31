"""Breaks the learner's record and the sessions of the procedure room."""

from __future__ import annotations

from collections.abc import Iterator

from sympblock.robustness.attempts import Attempts
from sympblock.robustness.records.disk import forbidden_folders, full_disk
from sympblock.robustness.records.files import foreign_files, truncate_files
from sympblock.robustness.records.kills import kill_kernels, kill_server_and_kernel
from sympblock.robustness.records.odd_files import huge_files, odd_places
from sympblock.robustness.records.writers import clock_moved, two_rooms, two_tabs, write_at_once

#: Each takes a share of its full count, and yields what came of it.
WAYS = (
    kill_kernels,
    kill_server_and_kernel,
    truncate_files,
    foreign_files,
    odd_places,
    huge_files,
    full_disk,
    forbidden_folders,
    write_at_once,
    two_tabs,
    two_rooms,
    clock_moved,
)


def attempt(share: float) -> Iterator[Attempts]:
    """Break them in every way.

    Parameters
    ----------
    share : float
        Of the full counts, > 0.

    Yields
    ------
    Attempts
        As soon as they are made.
    """
    for way in WAYS:
        yield from way(share)
