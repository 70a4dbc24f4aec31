"""Keeps finished patients in the user's cache folder, so that a known body opens at once.

A file is written beside its place and moved there in one step: a crash leaves
the old file or none. Its name carries a mark of the code and the numbers
that shaped it, so a change of either builds anew. A file that is damaged is
dropped with a warning. A folder or a file of somebody else is left alone: the
patient is then built anew each time, and no lesson stops for it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import time
import warnings
import zipfile
from functools import cache
from pathlib import Path

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patient_arrays import arrays_of, patient_of
from sympblock.content.files import DATA_DIR, read_csv

FOLDER_VARIABLE = "SYMPBLOCK_CACHE_DIR"
#: About 2 MB each; the oldest go first. ``SYMPBLOCK_CACHED_PATIENTS`` overrides it: tests want more people than a learner.
KEPT_FILES = int(os.environ.get("SYMPBLOCK_CACHED_PATIENTS", "24"))
#: Where the code stands that shapes a body. A test follows the imports of ``patient_build`` and fails if one leads elsewhere.
SHAPING_FOLDERS = ("geometry", "anatomy/person", "anatomy/spine", "anatomy/soft_tissue")
#: The tables that this code reads. A test builds a body and compares.
SHAPING_TABLES = ("bone_shape", "pelvis", "soft_tissue", "spine_curve", "variation", "vertebrae")
SHAPING_COLUMNS = ("value", "spread", "low", "high")
#: A half-written file of this age is left from a crash, not from another lesson at work.
SCRAP_AGE_S = 3600


def cache_folder() -> Path:
    """Return the folder of the stored meshes; ``SYMPBLOCK_CACHE_DIR`` overrides it."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_dir

    return Path(user_cache_dir("sympblock", appauthor=False)) / "patients"


@cache
def program_mark() -> str:
    """Return a short mark of everything that shapes a body: its modules, and the numbers they read."""
    digest = hashlib.sha256()
    for path in shaping_modules():
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    for table in SHAPING_TABLES:
        for row in read_csv(DATA_DIR / "parameters" / f"{table}.csv"):
            digest.update(f"{table} {row['key']} {' '.join(row.get(name, '') for name in SHAPING_COLUMNS)}\n".encode())
    return digest.hexdigest()[:16]


def shaping_modules() -> list[Path]:
    """Return the files whose code decides how a body looks and how it is kept."""
    package = Path(__file__).resolve().parents[1]
    return [
        package / "chance.py",
        *(Path(__file__).with_name(f"{name}.py") for name in ("patient", "patient_arrays", "patient_build")),
        *(path for folder in SHAPING_FOLDERS for path in sorted((package / folder).glob("*.py"))),
    ]


def store_path(key: str, folder: Path | None = None) -> Path:
    """Return the place of the meshes of one body, named by ``key``."""
    name = hashlib.sha256(key.encode()).hexdigest()[:16]
    return (folder or cache_folder()) / f"{name}-{program_mark()}.npz"


def store(key: str, patient: Patient, folder: Path | None = None) -> None:
    """Store a body; a folder that cannot be written is no error.

    Parameters
    ----------
    key : str
        Names the body, such as the words that it was sampled by.
    patient : Patient
        Its structures come back in the same order.
    folder : Path or None
        None = the user's cache folder.

    Warns
    -----
    UserWarning
        If the folder cannot be written.
    """
    path = store_path(key, folder)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, scratch = tempfile.mkstemp(suffix=".part", dir=path.parent)
        with os.fdopen(descriptor, "wb") as file:
            np.savez(file, allow_pickle=False, **arrays_of(patient))
        os.replace(scratch, path)
        _drop_old(path.parent)
    except OSError as error:
        warnings.warn(f"The patient could not be stored ({error}); it is built anew next time.", stacklevel=2)


def load(key: str, folder: Path | None = None) -> Patient | None:
    """Load a body, or None if it is not stored or the file is damaged.

    Warns
    -----
    UserWarning
        If a file was there but could not be read whole. A damaged one is removed if it can be.
    """
    path = store_path(key, folder)
    try:
        with np.load(path, allow_pickle=False) as file:
            found = patient_of(file)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except PermissionError as error:
        warnings.warn(f"A stored patient could not be read ({error}); it is built anew.", stacklevel=2)
        return None
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        warnings.warn(f"A stored patient was damaged and is built anew ({error}).", stacklevel=2)
        _drop(path)
        return None
    with contextlib.suppress(OSError):  # in a folder of somebody else it only counts as older than it is
        os.utime(path)
    return found


def _drop_old(folder: Path) -> None:
    """Keep the newest files of this program; those of another one and scraps of crashes go."""
    files = sorted(folder.glob("*.npz"), key=_changed_s, reverse=True)
    own = [path for path in files if path.stem.endswith(program_mark())]
    scraps = [path for path in folder.glob("*.part") if _changed_s(path) < time.time() - SCRAP_AGE_S]
    for path in [*(set(files) - set(own[:KEPT_FILES])), *scraps]:
        _drop(path)


def _drop(path: Path) -> None:
    """Remove a file; one that another lesson has just dropped, or that belongs to somebody else, is no fault."""
    with contextlib.suppress(OSError):
        path.unlink()


def _changed_s(path: Path) -> float:
    """Return when a file was changed last; one that cannot be looked at is as old as can be."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
