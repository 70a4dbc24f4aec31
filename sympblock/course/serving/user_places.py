"""Folders of the user in which something outlives the session, and what stands in where there are none."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import Literal


def kept_place(kind: Literal["cache", "config"], name: str, session_folder: Path) -> Path:
    """Return a folder for what should outlive the session.

    Without a home, or with one that cannot be written, it lies in the folder
    of the session: the course opens all the same, and forgets it at the end.

    Parameters
    ----------
    kind : {"cache", "config"}
        Where the system keeps such things.
    name : str
        Of the folder.
    session_folder : Path
        The folder of one server.

    Returns
    -------
    Path
        A folder that exists.
    """
    import platformdirs

    places = {"cache": platformdirs.user_cache_path, "config": platformdirs.user_config_path}
    with contextlib.suppress(RuntimeError):  # no home is known
        wanted = places[kind]("sympblock", appauthor=False) / name
        if is_own_place(wanted):
            return wanted
    otherwise = session_folder / name
    otherwise.mkdir(parents=True, exist_ok=True)
    return otherwise


def has_home() -> bool:
    """Tell whether the system knows a home of the user; a number without a name has none."""
    return os.path.isabs(os.path.expanduser("~"))


def is_own_place(folder: Path) -> bool:
    """Tell whether a folder can be written and belongs to this user; it is made if it is missing.

    What lies in the folder of somebody else was written by somebody else, and
    some of it is run as a program.

    Parameters
    ----------
    folder : Path
        Relative if the system knows no home of the user: such a folder would lie wherever the course is started.

    Returns
    -------
    bool
        True if it is there and is the user's.
    """
    if not folder.is_absolute():
        return False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
        return not hasattr(os, "geteuid") or folder.stat().st_uid == os.geteuid()
    except OSError:
        return False
