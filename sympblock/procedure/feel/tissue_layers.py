"""Which tissues a needle has run through, from the skin to its tip, as the hand can tell them apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import ArrayLike

from sympblock.anatomy.patient import Patient
from sympblock.content import tables
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import Crossing, crossings_of_many

Felt = Literal["fat", "back_muscle", "quadratus", "psoas", "muscle", "disc", "silent"]
#: Muscles that feel different from others, by the beginnings of their names.
MUSCLES: tuple[tuple[str, Felt], ...] = (
    ("erector_spinae", "back_muscle"),
    ("multifidus", "back_muscle"),
    ("quadratus_lumborum", "quadratus"),
    ("psoas", "psoas"),
)
#: What holds all, and fat that is nothing but fat, has no surface that a hand feels.
NOT_FELT = ("skin",)
#: So many steps of needles are remembered for each patient: a needle that goes on is asked about only what is new.
MOST_KEPT = 4000
Place = tuple[float, float, float]
Segment = tuple[Place, Place]
#: Tissues of a segment in order, and how long it is in each.
Parts = tuple[tuple[Felt, float], ...]
_kept: WeakKeyDictionary[Patient, dict[Segment, Parts]] = WeakKeyDictionary()


@dataclass(frozen=True)
class TissueLayer:
    """Says where a needle is in one tissue.

    Parameters
    ----------
    tissue : str
        As the hand tells it; ``"silent"`` = a vessel, nerve or organ, which cannot be told from what is round it.
    entry_mm, exit_mm : float
        Depths along the needle below the skin; the last layer ends at the tip.
    """

    tissue: Felt
    entry_mm: float
    exit_mm: float


def felt_tissue(mesh: Mesh) -> Felt:
    """Return how a structure feels.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> felt_tissue(typical_patient().structures["psoas_left"]), felt_tissue(typical_patient().structures["aorta"])
    ('psoas', 'silent')
    """
    if mesh.tissue == "muscle":
        return next((felt for begin, felt in MUSCLES if mesh.name.startswith(begin)), "muscle")
    return "disc" if mesh.tissue == "disc" else "silent"


def tissue_layers(patient: Patient, path_mm: ArrayLike) -> tuple[TissueLayer, ...]:
    """Return what lies along a path, without gaps: at each place the innermost structure, and fat where there is none.

    Parameters
    ----------
    patient : Patient
        Whose tissues they are.
    path_mm : array_like
        Shape (n, 3), from the skin to the tip; no layers for a single point.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> layers = tissue_layers(typical_patient(), [[30.0, 90.0, 0.0], [30.0, 60.0, 0.0]])
    >>> [layer.tissue for layer in layers]
    ['fat', 'back_muscle']
    """
    path = [(float(x), float(y), float(z)) for x, y, z in np.asarray(path_mm, dtype=float)]
    kept = _kept.setdefault(patient, {})
    segments = list(pairwise(path))
    new = [segment for segment in dict.fromkeys(segments) if segment not in kept]
    if new:
        if len(kept) + len(new) > MOST_KEPT:
            kept.clear()
            new = list(dict.fromkeys(segments))
        kept.update(zip(new, _layers_of_many(patient, new), strict=True))
    found: list[TissueLayer] = []
    depth = 0.0
    for segment in segments:
        for tissue, length_mm in kept[segment]:
            found.append(TissueLayer(tissue, depth, depth + length_mm))
            depth += length_mm
    return _joined(found)


def felt_layers(layers: tuple[TissueLayer, ...]) -> tuple[TissueLayer, ...]:
    """Return the layers that a hand can tell apart: silent ones and very short ones count to the one before them."""
    least = tables.needle_geometry().felt_stay_mm
    found: list[TissueLayer] = []
    for layer in layers:
        is_told = layer.tissue != "silent" and (layer.exit_mm - layer.entry_mm >= least or not found)
        if found and (not is_told or layer.tissue == found[-1].tissue):
            found[-1] = replace(found[-1], exit_mm=layer.exit_mm)
        else:
            found.append(layer if layer.tissue != "silent" else replace(layer, tissue="fat"))
    return tuple(found)


def _joined(layers: Iterable[TissueLayer]) -> tuple[TissueLayer, ...]:
    found: list[TissueLayer] = []
    for layer in layers:
        if found and found[-1].tissue == layer.tissue:
            found[-1] = replace(found[-1], exit_mm=layer.exit_mm)
        else:
            found.append(layer)
    return tuple(found)


def _layers_of_many(patient: Patient, segments: list[Segment]) -> list[Parts]:
    """Return the tissues of each segment in order, with how long it is in each."""
    structures = {name: mesh for name, mesh in patient.structures.items() if name not in NOT_FELT}
    ends = np.array(segments)
    crossed = crossings_of_many(structures, ends[:, 0], ends[:, 1])
    lengths = np.linalg.norm(ends[:, 1] - ends[:, 0], axis=1)
    return [_parts(structures, each, float(length)) for each, length in zip(crossed, lengths, strict=True)]


def _parts(structures: dict[str, Mesh], stays: list[Crossing], length_mm: float) -> Parts:
    cuts = [0.0, *sorted(cut for stay in stays for cut in (stay.entry_mm, stay.exit_mm)), length_mm]
    parts: list[tuple[Felt, float]] = []
    for low, high in pairwise(cuts):
        if high > low:
            parts.append((_innermost(structures, stays, (low + high) / 2), high - low))
    return tuple(parts)


def _innermost(structures: dict[str, Mesh], stays: list[Crossing], away_mm: float) -> Felt:
    """Return what the smallest structure at a place of a segment feels like."""
    here = [structures[stay.name] for stay in stays if stay.entry_mm < away_mm < stay.exit_mm]
    return felt_tissue(min(here, key=lambda mesh: mesh.volume_mm3())) if here else "fat"
