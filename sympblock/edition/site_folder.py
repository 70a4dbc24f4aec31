"""The folder of an edition: made anew or replaced, and never anything else overwritten."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

#: Lists the files of an edition; a folder without it is not one.
MARK = "edition.json"


class NotWrittenError(RuntimeError):
    """Says in one sentence why a folder was not written."""


def check_folder(folder: Path, replaces: bool) -> None:
    """Refuse a folder that must not be written, before anything is built.

    Parameters
    ----------
    folder : Path
        Where the edition shall lie.
    replaces : bool
        True if an earlier edition may be replaced.

    Raises
    ------
    NotWrittenError
        If it is a file, holds something else than an edition, or holds one that may not be replaced.
    """
    if folder.is_file():
        raise NotWrittenError(f"{folder} is a file: name a folder with --to.")
    if not folder.parent.is_dir():
        raise NotWrittenError(f"The folder {folder.parent} does not exist: make it first, or name another one.")
    if not folder.is_dir() or not any(folder.iterdir()):
        return
    if not (folder / MARK).is_file():
        raise NotWrittenError(f"{folder} holds something else than an edition: name another folder with --to.")
    if not replaces:
        raise NotWrittenError(f"{folder} holds an edition already: name another folder with --to, or add --force.")


def write_folder(files: Mapping[str, bytes], folder: Path) -> None:
    """Write an edition; of an earlier one no file is left.

    Parameters
    ----------
    files : mapping of str to bytes
        Every file by its place.
    folder : Path
        Checked by `check_folder`.

    Raises
    ------
    OSError
        If a file cannot be written.
    """
    for place in _listed(folder):
        (folder / place).unlink(missing_ok=True)
    folder.mkdir(exist_ok=True)
    # First the mark: a folder that was left half written can be replaced.
    (folder / MARK).write_text(json.dumps({"files": sorted(files)}, indent=1) + "\n", "utf-8")
    for place, data in files.items():
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _listed(folder: Path) -> list[str]:
    """List the files of an earlier edition; what its list names outside the folder is left alone."""
    try:
        listed = json.loads((folder / MARK).read_text("utf-8"))["files"]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    inside = folder.resolve()
    return [place for place in map(str, listed) if (inside / place).resolve().is_relative_to(inside)]
