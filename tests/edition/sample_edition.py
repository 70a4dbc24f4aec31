"""An edition of two small lessons, built once for all workers of a run."""

from __future__ import annotations

import fcntl
import pickle

import pytest

from sympblock.edition.edition_site import EditionSite, build_site

LESSONS = ("00_start_here", "01_sympathetic_chain")


def built_once(tmp_path_factory: pytest.TempPathFactory) -> EditionSite:
    """Return the edition; the first worker that asks builds it."""
    run = tmp_path_factory.getbasetemp()
    shared = run.parent if run.name.startswith("popen-") else run
    kept = shared / "edition.pickle"
    with open(shared / "edition.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not kept.is_file():
            kept.write_bytes(pickle.dumps(build_site(LESSONS)))
    return pickle.loads(kept.read_bytes())
