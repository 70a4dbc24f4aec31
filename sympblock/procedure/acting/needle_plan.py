"""Where an expert enters and where the tip shall come to lie: the straight path that meets least, within the entry limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle import NeedleError, point_of, skin_point_mm
from sympblock.block.needle.needle_target import target_mm, usual_back
from sympblock.block.needle.skin_mark import is_beyond_limit
from sympblock.block.needle.structures_at_risk import sign_of
from sympblock.conventions import left_sign
from sympblock.geometry.surfaces import crossings
from sympblock.procedure.events import Point
from sympblock.procedure.room_record import Room

#: The skin may slide and the needle be turned: so much of it stays outside where a path allows it.
SPARE_MM = 6.0
#: Entries that lie nearer to each other lead through the same tissue.
APART_MM = 11.0
#: A path is better if nothing grave lies so near to it.
CLEAR_MM = 4.0
#: Entries are tried at these distances from the midline.
LATERALS_MM = tuple(range(45, 101, 5))
#: A path also tilts, by entering so much above or below the target.
TILTS_MM = (0.0, 12.0, -12.0, 24.0, -24.0)
#: What a millimetre of a structure on the way counts, by how grave it is; bone stops the needle.
GRAVE = {"stop": 100.0, "caution": 20.0, "none": 0.0}
BONE = 200.0
#: Where the tip goes, from the target, in the directions of the level: the target itself first, then what lies near it.
OFFSETS_MM = ((0.0, 0.0, 0.0), (0.0, 2.0, 0.0), (1.5, -1.5, 4.0), (-2.0, 1.0, -4.0), (2.0, 2.0, 4.0), (0.0, -3.0, -3.0))


@dataclass(frozen=True)
class NeedlePlan:
    """Says where the needle enters, and where its tip shall come to lie.

    Parameters
    ----------
    entry_mm, tip_mm : tuple of float
        Patient frame.
    cost : float
        What the straight path meets; 0 = nothing but fat and muscle.
    """

    entry_mm: Point
    tip_mm: Point
    cost: float

    @property
    def heading(self) -> np.ndarray:
        """Return the unit vector from entry to tip, shape (3,)."""
        way = np.subtract(self.tip_mm, self.entry_mm)
        return way / float(np.linalg.norm(way))


def plans_of(room: Room) -> list[NeedlePlan]:
    """Return the paths that an expert would try, the best first.

    Parameters
    ----------
    room : Room
        With level and side of the block. The expert knows where the target lies, as images show it, and how the person is
        built; what turns the needle on its way the expert meets as everybody does.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> best = plans_of(Room(typical_patient()))[0]
    >>> best.cost, best.entry_mm[0] <= 80.0
    (0.0, True)
    """
    frame = room.patient.frames[room.level]
    target = frame.level_from_patient(target_mm(room.patient, room.level, room.side, room.approach))
    outward = left_sign(room.side)
    places = [frame.patient_from_level(target + [outward * across, deep, along]) for across, deep, along in OFFSETS_MM]
    to_target = _ranked(room, places[0])
    other_entries = [plan for plan in to_target if _apart_mm(plan, to_target[0]) > APART_MM]
    beside = [plan for place in places[1:] for plan in _ranked(room, place)[:1]]
    # First the target and what lies beside it; then from other entries.
    return [*to_target[:1], *beside[:1], *other_entries[:3], *beside[1:]]


def _ranked(room: Room, tip_mm: np.ndarray) -> list[NeedlePlan]:
    """Return the paths to one place, the best first: what has room around it, then what meets least and is most usual."""
    tried = sorted(_paths_to(room, tip_mm), key=lambda plan: plan.cost + _off_usual_deg(room, plan))
    best = next((plan for plan in tried if _has_room(room.patient, plan)), None)
    return tried if best is None else [best, *(plan for plan in tried if plan is not best)]


def _apart_mm(one: NeedlePlan, other: NeedlePlan) -> float:
    return float(np.linalg.norm(np.subtract(one.entry_mm, other.entry_mm)))


def _has_room(patient: Patient, plan: NeedlePlan) -> bool:
    """Tell whether a path meets nothing even if the needle runs a little beside it."""
    beside = np.cross(plan.heading, [0.0, 0.0, 1.0])
    beside /= float(np.linalg.norm(beside))
    above = np.cross(beside, plan.heading)
    ways = [CLEAR_MM * way for way in (beside, -beside, above, -above)]
    return plan.cost == 0.0 and not any(_cost(patient, plan.entry_mm + way, plan.tip_mm + way) for way in ways)


def _paths_to(room: Room, tip_mm: np.ndarray) -> Iterator[NeedlePlan]:
    for lateral_mm in LATERALS_MM:
        for tilt_mm in TILTS_MM:
            try:
                entry = skin_point_mm(room.patient, lateral_mm, float(tip_mm[2]) + tilt_mm, room.side)
            except NeedleError:
                continue
            is_near = not is_beyond_limit(room.patient, entry, room.level, room.approach)
            if is_near and np.linalg.norm(tip_mm - entry) < room.approach.needle.length_mm - SPARE_MM:
                yield NeedlePlan(point_of(entry), point_of(tip_mm), _cost(room.patient, entry, tip_mm))


def _cost(patient: Patient, entry_mm: np.ndarray, tip_mm: np.ndarray) -> float:
    """Return what a straight path meets, each structure by its length and by how grave it is."""
    total = 0.0
    for each in crossings(patient.structures, entry_mm, tip_mm):
        mesh = patient.structures[each.name]
        weight = BONE if mesh.tissue == "cortical_bone" else GRAVE[sign_of(mesh).level]
        total += weight * (1.0 + each.exit_mm - each.entry_mm)
    return total


def _off_usual_deg(room: Room, plan: NeedlePlan) -> float:
    """Return by how much a path strays from the usual one, degrees: of two that meet nothing, the usual one is taken."""
    along = float(-plan.heading @ usual_back(room.level, room.side))
    return float(np.degrees(np.arccos(min(along, 1.0))))
