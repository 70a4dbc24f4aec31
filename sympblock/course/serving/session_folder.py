"""The folder of one server: made when the course starts, removed when it ends, whoever ends it."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from pathlib import Path

PREFIX = "sympblock-"
REDIRECT = "open.html"


def make_session_folder() -> Path:
    """Make an empty folder that its owner alone can read.

    Returns
    -------
    Path
        Below the system's folder for temporary files.
    """
    return Path(tempfile.mkdtemp(prefix=PREFIX)).resolve()


def remove_session_folder(folder: Path) -> None:
    """Remove the folder, and the page that it points to if that lies elsewhere.

    Parameters
    ----------
    folder : Path
        Of `make_session_folder`; it may be gone already.
    """
    with contextlib.suppress(OSError):
        (folder / REDIRECT).resolve().unlink()
    shutil.rmtree(folder, ignore_errors=True)
