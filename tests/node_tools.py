"""The tools of the front end, for tests: fetched once into the checkout, as `npm ci` puts them there."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess

import pytest

from sympblock.course.checkout import ROOT


def node_tools() -> None:
    """Install the tools if they are not there, or skip with a reason; on a build machine that is a failure instead."""
    if shutil.which("npm") is None:
        _missing("no Node on this machine")
    with open(ROOT / "package-lock.json", "rb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # several workers may ask at the same time
        if not (ROOT / "node_modules" / ".package-lock.json").is_file():
            made = subprocess.run(
                ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=ROOT, capture_output=True, text=True
            )
            if made.returncode:
                _missing(f"npm ci failed: {made.stderr[-300:]}")


def _missing(reason: str) -> None:
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(reason)
    pytest.skip(reason)
