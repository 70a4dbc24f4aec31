"""What a needle has pierced on its way, in order and with depths, and what lies near its tip."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from sympblock.anatomy.breathing import MOVING, shift_mm
from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle import ON_BONE_MM, Needle
from sympblock.content import tables
from sympblock.content.practice.needle_signs import NeedleSign, load_needle_signs
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import Crossing, crossings, distance_mm

#: Two pieces of one structure nearer than this are one stay in it.
JOINED_MM = 0.01
WALLED = ("skin",)


@dataclass(frozen=True)
class PiercedStructure:
    """Says where the needle is or was in one structure.

    Parameters
    ----------
    name : str
        The structure.
    sign : NeedleSign
        How it is noticed.
    entry_mm, exit_mm : float
        Depths along the needle below the skin.
    """

    name: str
    sign: NeedleSign
    entry_mm: float
    exit_mm: float


@dataclass(frozen=True)
class Near:
    """Says how far the tip is from one structure.

    Parameters
    ----------
    name : str
        The structure.
    distance_mm : float
        To its surface; negative inside.
    """

    name: str
    distance_mm: float


def pierced(patient: Patient, needle: Needle, at_s: float | None = None) -> tuple[PiercedStructure, ...]:
    """List every structure that the needle runs through, in the order of entry.

    Parameters
    ----------
    patient : Patient
        Whose structures they are; skin, which holds all, is left out.
    needle : Needle
        As it stands.
    at_s : float or None
        Time of the room, which decides where breathing has moved the kidneys; None = where they were built.

    Returns
    -------
    tuple of PiercedStructure
        One for each stay; a structure that is left and entered again stands twice.
    """
    structures = {name: mesh for name, mesh in patient.structures.items() if name not in WALLED}
    stays: dict[str, list[list[float]]] = {}
    depth = 0.0
    for start, end in _straight_parts(needle):
        for crossing in _crossings_at(patient, structures, (start, end), at_s):
            enter, leave = depth + crossing.entry_mm, depth + crossing.exit_mm
            of_it = stays.setdefault(crossing.name, [])
            if of_it and enter - of_it[-1][1] < JOINED_MM:
                of_it[-1][1] = leave
            else:
                of_it.append([enter, leave])
        depth += float(np.linalg.norm(end - start))
    found = [
        PiercedStructure(name, sign_of(structures[name]), enter, leave)
        for name, parts in stays.items()
        for enter, leave in parts
    ]
    return tuple(sorted(found, key=lambda each: (each.entry_mm, each.exit_mm)))


def newly_pierced(patient: Patient, before: Needle, pushed: Needle, at_s: float) -> tuple[PiercedStructure, ...]:
    """Return what the last stretch of a needle has entered; what the tip was in already does not count again.

    Parameters
    ----------
    patient : Patient
        As for :func:`pierced`.
    before, pushed : Needle
        As it stood before an advance, and after it.
    at_s : float
        Time of the advance.
    """
    stretch = replace(pushed, path_mm=pushed.path_mm[len(before.path_mm) - 1 :])
    found = pierced(patient, stretch, at_s) if len(stretch.path_mm) > 1 else ()
    deep = before.depth_mm
    return tuple(
        replace(each, entry_mm=each.entry_mm + deep, exit_mm=each.exit_mm + deep)
        for each in found
        if each.entry_mm > 1e-6 or deep == 0.0
    )


def _crossings_at(
    patient: Patient, structures: Mapping[str, Mesh], segment: tuple[np.ndarray, np.ndarray], at_s: float | None
) -> list[Crossing]:
    """List what a segment crosses when breathing has moved the kidneys: each is met as if the segment had moved."""
    start, end = segment
    found = crossings({name: mesh for name, mesh in structures.items() if name not in MOVING}, start, end)
    for name in MOVING:
        away = shift_mm(patient, name, at_s)
        found += crossings({name: structures[name]}, start - away, end - away)
    return found


def at_tip(patient: Patient, needle: Needle) -> tuple[str, ...]:
    """Name what the tip is in, and the bones and nerves that it touches, from the outermost to the innermost.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> from sympblock.block.needle.needle import advance, skin_point_mm, touch_skin
    >>> patient = typical_patient()
    >>> needle = touch_skin(skin_point_mm(patient, 35.0, 4.0, "left"), [0, -1, 0])
    >>> at_tip(patient, advance(patient, needle, 120.0)[0])[-1]
    'L3'
    """
    found, touched_mm = [], tables.needle_geometry().touched_mm
    for name, mesh in patient.structures.items():
        if name in WALLED or not _box_holds(mesh, needle.tip_mm, touched_mm):
            continue
        away = float(distance_mm(mesh, [needle.tip_mm])[0])
        is_touched = mesh.tissue == "nerve" and away < touched_mm
        if away <= 0 or is_touched or (mesh.tissue == "cortical_bone" and away < 2 * ON_BONE_MM):
            found.append((_size(mesh), name))
    return tuple(name for _, name in sorted(found, reverse=True))


def nearest(patient: Patient, needle: Needle, names: tuple[str, ...]) -> tuple[Near, ...]:
    """Return the distance from the tip to some structures, the nearest first.

    Raises
    ------
    KeyError
        If the patient has no structure of that name.
    """
    found = [Near(name, float(distance_mm(patient.structures[name], [needle.tip_mm])[0])) for name in names]
    return tuple(sorted(found, key=lambda each: each.distance_mm))


def sign_of(mesh: Mesh) -> NeedleSign:
    """Return how a structure is noticed."""
    return next(sign for sign in load_needle_signs() if sign.fits(mesh.name, mesh.tissue))


def _straight_parts(needle: Needle) -> list[tuple[np.ndarray, np.ndarray]]:
    """Join the steps of the path that run in one line, so that a straight needle is one segment."""
    path = np.array(needle.path_mm)
    if len(path) < 2:
        return []
    ways = np.diff(path, axis=0)
    units = ways / np.linalg.norm(ways, axis=1, keepdims=True)
    bends = np.flatnonzero((units[:-1] * units[1:]).sum(axis=1) < 1.0 - 1e-10) + 1
    corners = [0, *bends.tolist(), len(path) - 1]
    return [(path[a], path[b]) for a, b in zip(corners[:-1], corners[1:], strict=True)]


def _box_holds(mesh: Mesh, point_mm: np.ndarray, margin_mm: float) -> bool:
    low, high = mesh.bounds_mm()
    return bool(((point_mm > low - margin_mm) & (point_mm < high + margin_mm)).all())


def _size(mesh: Mesh) -> float:
    low, high = mesh.bounds_mm()
    return float(np.prod(high - low))


def gravest(found: tuple[PiercedStructure, ...]) -> Mapping[str, tuple[str, ...]]:
    """Group the names of what was pierced by how grave it is: ``"stop"``, ``"caution"`` and ``"none"``."""
    levels: dict[str, list[str]] = {"stop": [], "caution": [], "none": []}
    for each in found:
        if each.name not in levels[each.sign.level]:
            levels[each.sign.level].append(each.name)
    return {level: tuple(names) for level, names in levels.items()}
