"""Prepare what all learners share: translated programs and patients. Run as the owner of the checkout, after each update.

It runs every lesson once, as a page does, and keeps what that leaves behind.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CACHE = Path(os.environ.get("SYMPBLOCK_SHARED_CACHE", ROOT.parent / "cache"))


def cells_of(lesson: Path) -> str:
    """Return the code of a lesson as one program."""
    cells = json.loads(lesson.read_text("utf-8"))["cells"]
    return "\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")


def warm(cache: Path = CACHE, root: Path = ROOT) -> None:
    """Run the lessons with an empty record, and let everybody read what they have prepared.

    Parameters
    ----------
    cache : Path
        Made if it is missing; what it held is prepared anew.
    root : Path
        The checkout.
    """
    for name in ("numba", "patients"):
        shutil.rmtree(cache / name, ignore_errors=True)
        (cache / name).mkdir(parents=True)
    with tempfile.TemporaryDirectory() as empty:
        places = {"HOME": empty, "SYMPBLOCK_PROGRESS_DIR": empty, "PYTHONPATH": str(root)}
        places |= {"NUMBA_CACHE_DIR": str(cache / "numba"), "SYMPBLOCK_CACHE_DIR": str(cache / "patients")}
        for lesson in sorted((root / "notebooks").glob("*.ipynb")):
            print(lesson.stem, flush=True)
            command = [sys.executable, "-P", "-c", cells_of(lesson)]
            subprocess.run(command, cwd=empty, env=os.environ | places, stdout=subprocess.DEVNULL, check=True)
    for path in (cache, *cache.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


if __name__ == "__main__":
    warm()
