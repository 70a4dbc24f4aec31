"""What metal and contrast of the room a picture shows."""

from __future__ import annotations

import numpy as np

from sympblock.block.injectate.contrast_cloud import Cloud, cloud_of, stream_of
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.needle.needle import needle_mesh
from sympblock.block.needle.skin_mark import mark_meshes
from sympblock.geometry.mesh import Mesh
from sympblock.procedure.room import Injection, Room

Dress = dict[str, tuple[list[Mesh], list[float]]]


def dressed(room: Room) -> Dress:
    """Return meshes and shares by material, as the room stands between two acts."""
    return {"steel": metal(room), "iohexol_300": parts_of(contrast(room))}


def metal(room: Room) -> tuple[list[Mesh], list[float]]:
    """Return the needle, or the mark on the skin while there is none."""
    if room.needle is not None:
        meshes = [needle_mesh(room.needle)]
    else:
        meshes = [] if room.mark_mm is None else mark_meshes(np.array(room.mark_mm))
    return meshes, [1.0] * len(meshes)


def contrast(room: Room) -> Cloud:
    """Return all contrast that is still to be seen."""
    found = Cloud()
    for (given, ml), stream in _by_tip(room):
        found += cloud_of(given.spread, ml) + stream
    return found


def contrast_beside(room: Room, spread: Spread, tip_mm: np.ndarray) -> Cloud:
    """Return what stays the same while contrast flows through the needle: the rest of it, and the stream in a vessel.

    Parameters
    ----------
    room : Room
        Before this injection.
    spread : Spread
        Of all that will have been given at this tip.
    tip_mm : numpy.ndarray
        Shape (3,).
    """
    elsewhere = Cloud()
    for (given, there_ml), stream in _by_tip(room):
        if not np.allclose(given.needle.tip_mm, tip_mm):
            elsewhere += cloud_of(given.spread, there_ml) + stream
    return elsewhere + stream_of(room.patient, spread, tip_mm, is_live=True)


def parts_of(cloud: Cloud) -> tuple[list[Mesh], list[float]]:
    """Return meshes and shares of a cloud as the imager takes them."""
    return list(cloud.meshes), list(cloud.shares)


def _by_tip(room: Room) -> list[tuple[tuple[Injection, float], Cloud]]:
    """Return for each place of the tip its last injection, the contrast given there, and what a vessel still shows."""
    volumes: dict[tuple, float] = {}
    last: dict[tuple, Injection] = {}
    for injection in room.contrast:
        key = injection.needle.path_mm
        volumes[key] = volumes.get(key, 0.0) + injection.event.ml
        last[key] = injection
    return [
        ((given, volumes[key]), stream_of(room.patient, given.spread, given.needle.tip_mm, is_live=False))
        for key, given in last.items()
    ]
