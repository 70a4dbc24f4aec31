"""What can be counted and measured of a session: acts, doses, distances, the way of the needle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sympblock.block.drugs.local_anaesthetic import dose_mg
from sympblock.block.needle.needle_target import target_mm
from sympblock.block.needle.structures_at_risk import PiercedStructure
from sympblock.content.practice.agents import load_agents
from sympblock.conventions import left_sign
from sympblock.geometry.surfaces import distance_mm
from sympblock.procedure.events import MOVES, Advance, Aim, Enter, Event, Inject, Numb
from sympblock.procedure.review.exposures import Exposures, exposures_of
from sympblock.procedure.review.near_misses import NearMiss, near_misses
from sympblock.procedure.review.needle_track import Entered, track_of
from sympblock.procedure.room_record import Room


@dataclass(frozen=True)
class TipError:
    """Holds where the tip lay from the target of the approach, seen along the vertebra.

    Parameters
    ----------
    distance_mm : float
        From the target.
    lateral_mm, deep_mm, superior_mm : float
        Farther from the midline, farther forward, and farther towards the head than the target.
    """

    distance_mm: float
    lateral_mm: float
    deep_mm: float
    superior_mm: float


@dataclass(frozen=True)
class SessionMeasures:
    """Holds the measures that tell experts from novices.

    Parameters
    ----------
    needles, redirections, moves : int
        Needles set; aims taken anew with the needle in; pushes.
    bone_contacts : int
        How often bone stopped the needle.
    path_mm : float
        Length of all advances together.
    exposures : Exposures
        Images and their dose.
    minutes : float
        Whole time.
    contrast_ml : float
        Through the needle.
    drug_mg : tuple of (str, float)
        Local anaesthetics, that in the skin included, by drug.
    tip : TipError or None
        Of the last injection; None = nothing was injected.
    trunk_mm : float or None
        Distance of the tip from the trunk at the last injection; None = nothing was injected.
    entered : tuple of Entered
        What needles ran through, in order, with the act.
    near_misses : tuple of NearMiss
        Structures at risk that a needle came close to, the closest first.
    """

    needles: int
    redirections: int
    moves: int
    bone_contacts: int
    path_mm: float
    exposures: Exposures
    minutes: float
    contrast_ml: float
    drug_mg: tuple[tuple[str, float], ...]
    tip: TipError | None
    trunk_mm: float | None
    entered: tuple[Entered, ...]
    near_misses: tuple[NearMiss, ...]

    @property
    def pierced(self) -> tuple[PiercedStructure, ...]:
        """Return what needles ran through, in order."""
        return tuple(each.structure for each in self.entered)


def measures_of(room: Room) -> SessionMeasures:
    """Count and measure what was done."""
    last = room.injections[-1].needle.tip_mm if room.injections else None
    trunk, track = room.patient.structures[f"sympathetic_trunk_{room.side}"], track_of(room)
    return SessionMeasures(
        needles=len(room.of(Enter)),
        redirections=_redirections(room.events),
        moves=len(room.of(Advance)),
        bone_contacts=sum(note.text.startswith("Bone") for note in room.notes),
        path_mm=track.advanced_mm(),
        exposures=exposures_of(room),
        minutes=room.at_s / 60.0,
        contrast_ml=sum(each.event.ml for each in room.contrast),
        drug_mg=tuple(sorted(given_mg(room).items())),
        tip=None if last is None else _tip_error(room, last),
        trunk_mm=None if last is None else max(0.0, float(distance_mm(trunk, [last])[0])),
        entered=track.entered,
        near_misses=near_misses(room),
    )


def _tip_error(room: Room, tip_mm: np.ndarray) -> TipError:
    frame = room.patient.frames[room.level]
    target = target_mm(room.patient, room.level, room.side, room.approach)
    left, posterior, superior = frame.level_from_patient(tip_mm) - frame.level_from_patient(target)
    distance = float(np.linalg.norm(tip_mm - target))
    return TipError(distance, float(left_sign(room.side) * left), -float(posterior), float(superior))


def _redirections(events: tuple[Event, ...]) -> int:
    """Count aims that were taken anew once the needle was in; several in a row are one."""
    count, is_in, was_aim = 0, False, False
    for event in events:
        if not isinstance(event, MOVES):
            continue
        is_aim = isinstance(event, Aim)
        count += is_aim and is_in and not was_aim
        was_aim = is_aim
        is_in = (is_in or isinstance(event, Advance)) and not isinstance(event, Enter)
    return count


def given_mg(room: Room) -> dict[str, float]:
    """Sum up local anaesthetics by drug, that in the skin included."""
    found: dict[str, float] = {}
    for event in (*room.of(Numb), *room.of(Inject)):
        agent = room.approach.skin_agent if isinstance(event, Numb) else load_agents()[event.agent]
        if agent.drug is not None and agent.percent is not None:
            found[agent.drug] = found.get(agent.drug, 0.0) + dose_mg(agent.percent, event.ml)
    return found
