"""A file that is written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(data: bytes, path: Path) -> None:
    """Write a file beside its place and move it there, so that no half file is ever seen.

    Raises
    ------
    OSError
        If it cannot be written; then the place is as it was.
    """
    scratch = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with scratch.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(scratch, path)
    finally:
        scratch.unlink(missing_ok=True)
