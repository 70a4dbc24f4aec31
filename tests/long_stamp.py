"""Whether the long tests passed since the code that they sweep was changed last.

``python tests/long_stamp.py`` exits with 0 if so. ``--write`` notes that they have just passed.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STAMP = Path(__file__).with_suffix(".txt")
#: What wide sweeps and random examples look at, and the tests themselves.
SWEPT = (
    *("sympblock/**/*.py", "sympblock/**/*.js", "sympblock/**/*.css", "notebooks/*.ipynb"),
    *("data/**/*.csv", "data/**/*.yaml", "data/**/*.bib", "tests/**/*.py", "tests/**/*.yaml"),
)


def stamp() -> str:
    """Return a short mark of all that the long tests look at."""
    files = sorted({path for pattern in SWEPT for path in ROOT.glob(pattern) if ".ipynb_checkpoints" not in path.parts})
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def main(arguments: list[str]) -> int:
    """Write the stamp, or compare it."""
    if arguments == ["--write"]:
        STAMP.write_text(stamp() + "\n", "utf-8")
        return 0
    return 0 if STAMP.is_file() and STAMP.read_text("utf-8").strip() == stamp() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
