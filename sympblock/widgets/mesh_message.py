"""A patient's meshes as one block of bytes for the page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from sympblock.anatomy.mesh import Mesh
from sympblock.content import load_references, load_structure_notes
from sympblock.drawing.structure_groups import group_of, style_key, words_of
from sympblock.drawing.style import style_of

#: A sixteen-bit step of a torso is about 0.01 mm.
STEPS = 65535
OWN_CHOICE = "Place and shape in this body are our choice; no source of this course describes them."


def packed(structures: Mapping[str, Mesh]) -> tuple[list[dict[str, Any]], bytes]:
    """Pack all meshes that can be seen from outside.

    Returns
    -------
    parts : list of dict
        Per structure: name, words, group, colours, sentence, sources, place
        and size of its numbers in the block, and how to scale them.
    block : bytes
        Per structure: vertices as unsigned 16-bit numbers, then triangles as
        unsigned 32-bit numbers, each starting at a multiple of four bytes.
    """
    parts, pieces, at = [], [], 0
    for name, mesh in structures.items():
        if name.endswith("_cancellous"):
            continue
        low, high = mesh.bounds_mm()
        span = np.maximum(high - low, 1e-6)
        vertices = np.round((mesh.vertices_mm - low) / span * STEPS).astype("<u2").tobytes()
        vertices += b"\0" * (-len(vertices) % 4)
        triangles = mesh.triangles.astype("<u4").tobytes()
        parts.append(
            _described(name)
            | {"low": low.round(3).tolist(), "span": span.round(4).tolist(), "at": at}
            | {"vertices": len(mesh.vertices_mm), "triangles": len(mesh.triangles)}
        )
        pieces += [vertices, triangles]
        at += len(vertices) + len(triangles)
    return parts, b"".join(pieces)


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
