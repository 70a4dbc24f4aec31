"""Keeps finished meshes in the user's cache folder, so that a known body opens at once.

A file is written beside its place and moved there in one step: a crash leaves
the old file or none. Its name carries a mark of the program and the numbers
that made it, so a change of either builds anew. A file that cannot be read
whole is dropped with a warning.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
import warnings
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np

from sympblock.anatomy.mesh import Mesh
from sympblock.content.files import DATA_DIR

FOLDER_VARIABLE = "SYMPBLOCK_CACHE_DIR"
#: About 2 MB each; the oldest go first.
KEPT_FILES = 24
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
    """Return a short mark of everything that shapes a patient: this package and the tables of measures."""
    made_by = [*sorted(Path(__file__).parent.glob("*.py")), *sorted((DATA_DIR / "parameters").glob("*.csv"))]
    digest = hashlib.sha256()
    for path in made_by:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def store_path(key: str, folder: Path | None = None) -> Path:
    """Return the place of the meshes of one body, named by ``key``."""
    name = hashlib.sha256(key.encode()).hexdigest()[:16]
    return (folder or cache_folder()) / f"{name}-{program_mark()}.npz"


def store(key: str, structures: Mapping[str, Mesh], folder: Path | None = None) -> None:
    """Store the meshes of a body; a folder that cannot be written is no error.

    Parameters
    ----------
    key : str
        Names the body, such as the words that drew it.
    structures : Mapping[str, Mesh]
        In the order in which they shall come back.
    folder : Path or None
        None = the user's cache folder.
    """
    path = store_path(key, folder)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, scratch = tempfile.mkstemp(suffix=".part", dir=path.parent)
        with os.fdopen(descriptor, "wb") as file:
            np.savez(file, **_arrays(structures))
        os.replace(scratch, path)
        _drop_old(path.parent)
    except OSError as error:
        warnings.warn(f"The patient could not be stored ({error}); it is built anew next time.", stacklevel=2)


def load(key: str, folder: Path | None = None) -> dict[str, Mesh] | None:
    """Load the meshes of a body, or None if they are not stored or the file is damaged.

    Warns
    -----
    UserWarning
        If a file was there but could not be read whole; it is removed.
    """
    path = store_path(key, folder)
    if not path.is_file():
        return None
    try:
        with np.load(path, allow_pickle=False) as file:
            found = _meshes(file)
        os.utime(path)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        warnings.warn(f"A stored patient was damaged and is built anew ({error}).", stacklevel=2)
        path.unlink(missing_ok=True)
        return None
    return found


def _arrays(structures: Mapping[str, Mesh]) -> dict[str, np.ndarray]:
    labels = [
        {"name": mesh.name, "tissue": mesh.tissue, "inside": mesh.inside, "sources": mesh.sources}
        | {"vertices": len(mesh.vertices_mm), "triangles": len(mesh.triangles)}
        for mesh in structures.values()
    ]
    vertices = np.concatenate([mesh.vertices_mm for mesh in structures.values()])
    triangles = np.concatenate([mesh.triangles for mesh in structures.values()])
    return {
        "labels": np.array(json.dumps(labels)),
        "vertices_mm": vertices,
        "triangles": triangles,
        "check": np.array(_check(vertices, triangles)),
    }


def _meshes(file: Mapping[str, np.ndarray]) -> dict[str, Mesh]:
    vertices, triangles = file["vertices_mm"], file["triangles"]
    if str(file["check"]) != _check(vertices, triangles):
        raise ValueError("its contents do not add up")
    found: dict[str, Mesh] = {}
    vertex = triangle = 0
    for label in json.loads(str(file["labels"])):
        next_vertex, next_triangle = vertex + label["vertices"], triangle + label["triangles"]
        found[label["name"]] = Mesh(
            label["name"],
            label["tissue"],
            vertices[vertex:next_vertex],
            triangles[triangle:next_triangle],
            label["inside"],
            tuple(label["sources"]),
        )
        vertex, triangle = next_vertex, next_triangle
    return found


def _check(vertices: np.ndarray, triangles: np.ndarray) -> str:
    return hashlib.sha256(vertices.tobytes() + triangles.tobytes()).hexdigest()


def _drop_old(folder: Path) -> None:
    """Keep the newest files of this program; those of another one and scraps of crashes go."""
    files = sorted(folder.glob("*.npz"), key=lambda path: path.stat().st_mtime, reverse=True)
    own = [path for path in files if path.stem.endswith(program_mark())]
    scraps = [path for path in folder.glob("*.part") if path.stat().st_mtime < time.time() - SCRAP_AGE_S]
    for path in [*(set(files) - set(own[:KEPT_FILES])), *scraps]:
        path.unlink(missing_ok=True)
