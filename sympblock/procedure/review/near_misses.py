"""Structures that a needle came close to without entering them: how close, and at which act."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sympblock.block.needle.needle import Needle
from sympblock.block.needle.needle_target import target_mm
from sympblock.block.needle.structures_at_risk import sign_of
from sympblock.content import tables
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import distance_mm
from sympblock.procedure.events import Advance
from sympblock.procedure.review.needle_track import NeedleTrack, track_of
from sympblock.procedure.room_record import Room

#: A tip that ends so little in front of the target lies at the anterior border still.
BEYOND_MM = 3.0
#: Kinds of structures, see ``data/needle_signs.yaml``, that a needle must neither enter nor pass closely.
AT_RISK = ("epidural_and_dural", "nerve", "great_vessel", "lumbar_vessel", "kidney", "ureter", "bowel")


@dataclass(frozen=True)
class NearMiss:
    """Says how close a needle came to one structure.

    Parameters
    ----------
    name : str
        The structure.
    distance_mm : float
        Least distance of the path from its surface.
    depth_mm : float
        Along the needle, where it was least.
    event_number, at_s : int, float
        Number of the advance that came so close, from 0, and its time.
    """

    name: str
    distance_mm: float
    depth_mm: float
    event_number: int
    at_s: float


def near_misses(room: Room) -> tuple[NearMiss, ...]:
    """List the structures at risk that a needle came close to, the closest first; those it entered are left out."""
    track = track_of(room)
    hit = {each.structure.name for each in track.entered}
    passed_by = AT_RISK if _went_beyond(room, track) else tuple(kind for kind in AT_RISK if kind != "great_vessel")
    found: list[NearMiss] = []
    for name, mesh in room.patient.structures.items():
        kind = sign_of(mesh).kind
        if kind in passed_by and name not in hit:
            found += _closest(track, mesh, _limit_mm(kind))
    return tuple(sorted(found, key=lambda each: each.distance_mm))


def _went_beyond(room: Room, track: NeedleTrack) -> bool:
    """Tell whether a tip went in front of the target: up to it, a great vessel that lies close is nobody's fault."""
    target = target_mm(room.patient, room.level, room.side, room.approach)
    return any(float(needle.tip_mm[1]) < target[1] - BEYOND_MM for needle in track.needles if needle is not None)


def _limit_mm(kind: str) -> float:
    told = tables.procedure_room()
    return told.near_miss_lumbar_vessel_mm if kind == "lumbar_vessel" else told.near_miss_mm


def _closest(track: NeedleTrack, mesh: Mesh, limit_mm: float) -> list[NearMiss]:
    """Return the closest approach to one structure, or nothing if it lay farther away than the limit."""
    low, high = mesh.bounds_mm()
    best: NearMiss | None = None
    for number, needle, first in _stretches(track):
        path = np.array(needle.path_mm)
        places = np.arange(first, len(path))
        beside = ((path[places] > low - limit_mm) & (path[places] < high + limit_mm)).all(axis=1)
        if not beside.any():
            continue
        places = places[beside]
        away = distance_mm(mesh, path[places])
        least = int(np.argmin(away))
        # A thin vessel may be grazed between two points of the path: that is 0 mm, and nobody entered it.
        nearest = max(0.0, float(away[least]))
        if nearest < limit_mm and (best is None or nearest < best.distance_mm):
            best = NearMiss(mesh.name, nearest, _depth_mm(path, int(places[least])), number, track.events[number].at_s)
    return [best] if best else []


def _stretches(track: NeedleTrack) -> Iterator[tuple[int, Needle, int]]:
    """Yield each advance, the needle after it, and the number of the first point of the path that it added."""
    for number, event in enumerate(track.events):
        before, needle = track.before(number), track.needles[number]
        if isinstance(event, Advance) and before is not None and needle is not None:
            yield number, needle, len(before.path_mm) - 1


def _depth_mm(path: np.ndarray, last: int) -> float:
    return float(np.linalg.norm(np.diff(path[: last + 1], axis=0), axis=1).sum())
