"""A patient's meshes as one block of bytes for the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from sympblock.content import load_references, load_structure_notes
from sympblock.drawing.scene.structure_groups import group_of, style_key, words_of
from sympblock.drawing.scene.style import style_of
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.meshing import reduced

#: A sixteen-bit step of a torso is about 0.01 mm.
STEPS = 65535
#: Share of the triangles that is left while the picture moves, and how many at least.
COARSE_SHARE, FEWEST = 0.16, 100
OWN_CHOICE = "Place and shape in this body are our choice; no source of this course describes them."


def packed(structures: Mapping[str, Mesh]) -> tuple[list[dict[str, Any]], bytes]:
    """Pack all meshes that can be seen from outside.

    Returns
    -------
    parts : list of dict
        Per structure: name, words, group, colours, sentence, sources; and for
        its ``fine`` and its ``coarse`` surface place and size of the numbers
        in the block, and how to scale them.
    block : bytes
        Per surface: vertices as unsigned 16-bit numbers, then triangles as
        unsigned 32-bit numbers, each starting at a multiple of four bytes.
    """
    parts, pieces, at = [], [], 0
    for name, mesh in structures.items():
        if name.endswith("_cancellous"):
            continue
        part = _described(name)
        for key, (vertices, triangles) in {"fine": (mesh.vertices_mm, mesh.triangles), "coarse": _coarse(mesh)}.items():
            piece, part[key] = _piece(vertices, triangles, at)
            pieces.append(piece)
            at += len(piece)
        parts.append(part)
    return parts, b"".join(pieces)


def packed_added(meshes: Mapping[str, Mesh]) -> tuple[list[dict[str, Any]], bytes]:
    """Pack what does not belong to the body: needle, contrast, drug.

    Parameters
    ----------
    meshes : Mapping[str, Mesh]
        By the key of their style.

    Returns
    -------
    parts : list of dict
        Name, words, colours, and place and size of the numbers in the block.
    block : bytes
        As that of :func:`packed`.
    """
    parts, pieces, at = [], [], 0
    for name, mesh in meshes.items():
        piece, place = _piece(mesh.vertices_mm, mesh.triangles, at)
        style = style_of(name)
        colours = {"colour": style.fill[:7], "colour_dark": style.fill_dark[:7]}
        parts.append({"name": name, "words": name.replace("_", " "), **colours, **place})
        pieces.append(piece)
        at += len(piece)
    return parts, b"".join(pieces)


def _coarse(mesh: Mesh) -> tuple[np.ndarray, np.ndarray]:
    """Return the same surface with few triangles, for a picture that moves."""
    count = max(FEWEST, int(COARSE_SHARE * len(mesh.triangles)))
    if len(mesh.triangles) <= count:
        return mesh.vertices_mm, mesh.triangles
    return reduced(mesh.vertices_mm, mesh.triangles, count)


def _piece(vertices_mm: np.ndarray, triangles: np.ndarray, at: int) -> tuple[bytes, dict[str, Any]]:
    low, high = vertices_mm.min(axis=0), vertices_mm.max(axis=0)
    span = np.maximum(high - low, 1e-6)
    whole = np.round((vertices_mm - low) / span * STEPS).astype("<u2").tobytes()
    whole += b"\0" * (-len(whole) % 4)
    place = {"low": low.round(3).tolist(), "span": span.round(4).tolist(), "at": at}
    return whole + triangles.astype("<u4").tobytes(), place | {
        "vertices": len(vertices_mm),
        "triangles": len(triangles),
    }


def _described(name: str) -> dict[str, Any]:
    style = style_of(style_key(name))
    sentence, sources = note_of(name)
    references = load_references() if sources else {}
    return {
        "name": name,
        "words": words_of(name),
        "group": group_of(name),
        "colour": style.fill[:7],
        "colour_dark": style.fill_dark[:7],
        "sentence": sentence,
        "sources": "; ".join(references[key].label for key in sources),
    }


def note_of(name: str) -> tuple[str, tuple[str, ...]]:
    """Return one sentence about a structure and its sources; without any, that it is our choice."""
    note = load_structure_notes().get(style_key(name))
    return (note.sentence, note.sources) if note else (OWN_CHOICE, ())
