"""What metal and contrast of the room a picture shows: placed anew only where something has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from sympblock.block.injectate.contrast_cloud import Cloud, cloud_of, stream_of
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.needle_mesh import needle_mesh
from sympblock.block.needle.skin_mark import mark_meshes
from sympblock.geometry.mesh import Mesh
from sympblock.procedure.events import Point
from sympblock.procedure.room_record import Injection, Room

STEEL, CONTRAST = "steel", "iohexol_300"
#: Takes a material, meshes, and the share of the material in each.
Put = Callable[[str, Sequence[Mesh], Sequence[float] | None], None]


class BeamContents:
    """Places mark, needle and contrast in the beam, and remembers what lies there.

    Parameters
    ----------
    put : callable
        As :meth:`CArm.put`.
    """

    def __init__(self, put: Put) -> None:
        self._put = put
        self.forget()

    def forget(self) -> None:
        """Begin with somebody in whom nothing lies."""
        self._metal: Needle | Point | None = None
        self._contrast: tuple[Injection, ...] | None = ()
        self._clouds: dict[Injection, Cloud] = {}

    def dress(self, room: Room) -> None:
        """Place what has changed since the last time."""
        metal = room.needle or room.mark_mm
        if metal != self._metal:
            self._metal = metal
            self._put(STEEL, _metal_meshes(metal), None)
        if room.contrast != self._contrast:
            self._contrast = room.contrast
            self._place(_sum_of([self._seen(room, *each) for each in _by_tip(room)]))

    def beside(self, room: Room, spread: Spread, tip_mm: np.ndarray) -> Cloud:
        """Return what stays the same while contrast flows at a tip: the rest of it, and the stream in a vessel.

        Parameters
        ----------
        room : Room
            Before this injection.
        spread : Spread
            Of all that will have been given at this tip.
        tip_mm : numpy.ndarray
            Shape (3,).
        """
        elsewhere = [each for each in _by_tip(room) if not np.allclose(each[0].needle.tip_mm, tip_mm)]
        flowing = stream_of(room.patient, spread, tip_mm, is_live=True)
        return _sum_of([*(self._seen(room, *each) for each in elsewhere), flowing])

    def flow(self, cloud: Cloud) -> None:
        """Place contrast as it lies at one moment of an injection; the next :meth:`dress` places it anew."""
        self._contrast = None
        self._place(cloud)

    def _place(self, cloud: Cloud) -> None:
        self._put(CONTRAST, list(cloud.meshes), list(cloud.shares))

    def _seen(self, room: Room, last: Injection, ml: float) -> Cloud:
        """Return the contrast of one tip and what a vessel still shows; meshed once for each last injection."""
        if last not in self._clouds:
            stream = stream_of(room.patient, last.spread, last.needle.tip_mm, is_live=False)
            self._clouds[last] = cloud_of(last.spread, ml) + stream
        return self._clouds[last]


def _sum_of(clouds: Sequence[Cloud]) -> Cloud:
    return sum(clouds, start=Cloud())


def _metal_meshes(metal: Needle | Point | None) -> list[Mesh]:
    """Return the needle, or the mark on the skin while there is none."""
    if isinstance(metal, Needle):
        return [needle_mesh(metal)]
    return [] if metal is None else mark_meshes(np.array(metal))


def _by_tip(room: Room) -> list[tuple[Injection, float]]:
    """Return for each place of the tip its last injection of contrast, and the contrast given there."""
    volumes: dict[tuple[Point, ...], float] = {}
    last: dict[tuple[Point, ...], Injection] = {}
    for injection in room.contrast:
        path = injection.needle.path_mm
        volumes[path] = volumes.get(path, 0.0) + injection.event.ml
        last[path] = injection
    return [(injection, volumes[path]) for path, injection in last.items()]
