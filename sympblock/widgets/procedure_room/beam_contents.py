"""What metal and contrast of the room a picture shows, and the breath in which it shows the patient."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from sympblock.block.injectate.contrast_cloud import Cloud, cloud_of, washed_back
from sympblock.block.injectate.contrast_seen import tissue_proportion, vessel_ml
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.injectate.vessel_flow import still_seen_ml, stream_of
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.needle_mesh import needle_mesh
from sympblock.block.needle.skin_mark import mark_meshes
from sympblock.content import tables
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
    put, breathe : callable
        As :meth:`CArm.put` and :meth:`CArm.breathe`.
    """

    def __init__(self, put: Put, breathe: Callable[[float], None]) -> None:
        self._put, self._breathe = put, breathe
        self.forget()

    def forget(self) -> None:
        """Begin with somebody in whom nothing lies."""
        self._metal: Needle | Point | None = None
        self._contrast: tuple[Injection, ...] | None = ()
        self._placed_for: tuple[Needle | None, float] | None = None
        self._clouds: dict[Injection, Cloud] = {}

    def dress(self, room: Room) -> None:
        """Place what has changed since the last time."""
        metal = room.needle or room.mark_mm
        if metal != self._metal:
            self._metal = metal
            self._put(STEEL, _metal_meshes(metal), None)
        if room.contrast != self._contrast:
            self._contrast = room.contrast
            self._place_at(room, room.at_s)

    def age(self, room: Room, at_s: float) -> None:
        """Show what has changed by the time of a picture: the kidneys' place, and contrast absorbed or washed out.

        Parameters
        ----------
        room : Room
            As it stands.
        at_s : float
            Time in the room at which the picture is taken.
        """
        self._breathe(at_s)
        if self._contrast and (room.needle, at_s) != self._placed_for:
            self._place_at(room, at_s)

    def flowing(self, room: Room, spread: Spread, given_ml: float, flowed_s: float) -> Cloud:
        """Return all contrast at one moment of an injection of it.

        Parameters
        ----------
        room : Room
            Before this injection.
        spread : Spread
            Of all that will have been given at this tip.
        given_ml, flowed_s : float
            What was given of it so far, and in what time.
        """
        before = [each for each in room.injections_here if not each.event.is_drug]
        here = [*((each.event.ml, _since_s(each, room.at_s)) for each in before), (given_ml, 0.0)]
        tissue = cloud_of(spread, sum(ml for ml, _ in here)).times(_left_proportion(here))
        carried_ml = (1.0 - spread.kept_share) * given_ml
        seen_ml = still_seen_ml(spread.vessel, carried_ml, flowed_s, 0.0) if spread.vessel else 0.0
        elsewhere = [each for each in by_tip(room) if not each[0].is_at(room.needle)]
        stream = stream_of(room.patient, spread, spread_tip(room), seen_ml, room.at_s + flowed_s)
        return _sum_of([*(self.seen(room, each, room.at_s) for each in elsewhere), tissue, stream])

    def flow(self, cloud: Cloud) -> None:
        """Place contrast as it lies at one moment of an injection; the next :meth:`dress` places it anew."""
        self._contrast = None
        self._place(cloud)

    def seen(self, room: Room, here: Sequence[Injection], at_s: float) -> Cloud:
        """Return the contrast that was given at one tip, as it lies at a time; meshed once for each last injection.

        Parameters
        ----------
        room : Room
            As it stands.
        here : sequence of Injection
            Of contrast at this tip, in order.
        at_s : float
            Time in the room.
        """
        last, given = here[-1], [(each.event.ml, _since_s(each, at_s)) for each in here]
        if last not in self._clouds:
            self._clouds[last] = cloud_of(last.spread, sum(ml for ml, _ in given))
        tissue = self._clouds[last].times(_left_proportion(given))
        track = _track(room, last, tissue.volume_ml())
        kept = tissue if not track.meshes else tissue.times(1.0 - track.volume_ml() / tissue.volume_ml())
        vessel = sum(vessel_ml(last.spread, ml, since_s) for ml, since_s in given)
        return kept + track + stream_of(room.patient, last.spread, last.needle.tip_mm, vessel, at_s)

    def _place_at(self, room: Room, at_s: float) -> None:
        self._placed_for = room.needle, at_s
        self._place(_sum_of([self.seen(room, each, at_s) for each in by_tip(room)]))

    def _place(self, cloud: Cloud) -> None:
        self._put(CONTRAST, list(cloud.meshes), list(cloud.shares))


def _sum_of(clouds: Sequence[Cloud]) -> Cloud:
    return sum(clouds, start=Cloud())


def _metal_meshes(metal: Needle | Point | None) -> list[Mesh]:
    """Return the needle, or the mark on the skin while there is none."""
    if isinstance(metal, Needle):
        return [needle_mesh(metal)]
    return [] if metal is None else mark_meshes(np.array(metal))


def by_tip(room: Room) -> list[list[Injection]]:
    """Return for each place of the tip its injections of contrast, in order."""
    found: dict[tuple[Point, ...], list[Injection]] = {}
    for injection in room.contrast:
        found.setdefault(injection.needle.path_mm, []).append(injection)
    return list(found.values())


def spread_tip(room: Room) -> np.ndarray:
    """Return the place of the tip, shape (3,)."""
    return np.zeros(3) if room.needle is None else room.needle.tip_mm


def _since_s(injection: Injection, at_s: float) -> float:
    return max(0.0, at_s - injection.event.at_s)


def _left_proportion(given: Sequence[tuple[float, float]]) -> float:
    """Return how much of several volumes is not absorbed, each so many seconds after its end."""
    whole = sum(ml for ml, _ in given)
    return sum(ml * tissue_proportion(since_s) for ml, since_s in given) / whole if whole else 0.0


def _track(room: Room, injection: Injection, tissue_ml: float) -> Cloud:
    """Return what has run back along the track, once the needle no longer lies in it."""
    if injection.is_at(room.needle):
        return Cloud()
    path = np.array(injection.needle.path_mm)
    now = path[0] if room.needle is None else room.needle.tip_mm
    return washed_back(path, now, tables.spread().track_wash_proportion * tissue_ml)
