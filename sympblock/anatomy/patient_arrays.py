"""Turns a patient into plain arrays and back, bit by bit the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypedDict

import numpy as np
from pydantic import TypeAdapter

from sympblock.anatomy.patient import Ganglion, Patient
from sympblock.anatomy.person.traits import Traits
from sympblock.geometry.frames import LevelFrame
from sympblock.geometry.mesh import Mesh

NUMBERS = ("vertices_mm", "triangles", "frames_mm", "landmarks_mm", "ganglia_mm")


def arrays_of(patient: Patient) -> dict[str, np.ndarray]:
    """Return the arrays that hold all of a patient.

    Returns
    -------
    dict of str to numpy.ndarray
        ``words`` and ``traits`` are JSON text, ``check`` is a digest of the rest;
        none needs pickle.
    """
    meshes = patient.structures.values()
    words = {
        "seed": patient.seed,
        "structures": [_label(mesh) for mesh in meshes],
        "frames": list(patient.frames),
        "landmarks": list(patient.landmarks),
        "ganglia": [(each.side, each.name) for each in patient.ganglia],
    }
    found = {
        "vertices_mm": np.concatenate([mesh.vertices_mm for mesh in meshes]),
        "triangles": np.concatenate([mesh.triangles for mesh in meshes]),
        "frames_mm": _stacked([np.vstack([f.centre_mm, f.axes]) for f in patient.frames.values()], (4, 3)),
        "landmarks_mm": _stacked(list(patient.landmarks.values()), (3,)),
        "ganglia_mm": _stacked([np.append(each.centre_mm, each.length_mm) for each in patient.ganglia], (4,)),
        "words": np.array(json.dumps(words)),
        "traits": np.array(TypeAdapter(Traits).dump_json(patient.traits).decode()),
    }
    return found | {"check": np.array(_digest(found))}


def patient_of(arrays: Mapping[str, np.ndarray]) -> Patient:
    """Return the patient that these arrays hold.

    Raises
    ------
    ValueError
        If they were changed since :func:`arrays_of` made them.
    KeyError
        If one is missing.
    """
    found = {name: arrays[name] for name in (*NUMBERS, "words", "traits")}
    if str(arrays["check"]) != _digest(found):
        raise ValueError("its contents do not add up")
    words = json.loads(str(found["words"]))
    frames = zip(words["frames"], found["frames_mm"], strict=True)
    ganglia = zip(words["ganglia"], found["ganglia_mm"], strict=True)
    return Patient(
        seed=words["seed"],
        traits=TypeAdapter(Traits).validate_json(str(found["traits"])),
        structures=MappingProxyType({mesh.name: mesh for mesh in _meshes(words["structures"], found)}),
        frames=MappingProxyType({level: LevelFrame(level, rows[0], rows[1:]) for level, rows in frames}),
        ganglia=tuple(Ganglion(side, name, row[:3], float(row[3])) for (side, name), row in ganglia),
        landmarks=MappingProxyType(dict(zip(words["landmarks"], found["landmarks_mm"], strict=True))),
    )


class MeshLabel(TypedDict):
    """Names a mesh, and says how many rows of the arrays belong to it."""

    name: str
    tissue: str
    inside: str
    sources: Sequence[str]
    vertices: int
    triangles: int


def _label(mesh: Mesh) -> MeshLabel:
    return {
        "name": mesh.name,
        "tissue": mesh.tissue,
        "inside": mesh.inside,
        "sources": mesh.sources,
        "vertices": len(mesh.vertices_mm),
        "triangles": len(mesh.triangles),
    }


def _meshes(labels: Sequence[MeshLabel], arrays: Mapping[str, np.ndarray]) -> Iterator[Mesh]:
    vertex = triangle = 0
    for label in labels:
        next_vertex, next_triangle = vertex + label["vertices"], triangle + label["triangles"]
        yield Mesh(
            label["name"],
            label["tissue"],
            arrays["vertices_mm"][vertex:next_vertex],
            arrays["triangles"][triangle:next_triangle],
            label["inside"],
            tuple(label["sources"]),
        )
        vertex, triangle = next_vertex, next_triangle


def _stacked(rows: Sequence[np.ndarray], shape: tuple[int, ...]) -> np.ndarray:
    """Stack rows of one shape, none included."""
    return np.asarray(rows, dtype=float).reshape(len(rows), *shape)


def _digest(arrays: Mapping[str, np.ndarray]) -> str:
    digest = hashlib.sha256()
    for name in sorted(arrays):
        digest.update(name.encode() + b"\0" + arrays[name].tobytes())
    return digest.hexdigest()
