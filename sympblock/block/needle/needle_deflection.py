"""What turns a needle off the way that it was aimed: its bevel, fascia, bone that it glances off, and skin that moves.

But for the bevel, the typical patient turns no needle, so that a first session is easy. In everybody
else the same fascia at the same level always turns it the same way: a needle that is
aimed anew can make up for it.
"""

from __future__ import annotations

import math

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.conventions import SIDES
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import crossings, distance_mm

#: Muscles whose fascia a needle from the back pierces: the thoracolumbar one, then those of quadratus and psoas.
FASCIAE = tuple(f"{muscle}_{side}" for muscle in ("erector_spinae", "quadratus_lumborum", "psoas") for side in SIDES)
#: The slope of a surface is measured over this distance.
SLOPE_MM = 0.1
#: From here a line towards the front meets the skin of every back.
BEHIND_MM = 400.0


def way_by_bevel(
    start_mm: np.ndarray, heading: np.ndarray, bevel: np.ndarray | None, count: int, step_mm: float
) -> tuple[list[np.ndarray], np.ndarray]:
    """Return the points of a way of some steps, the start first, and the heading at its end.

    Parameters
    ----------
    start_mm, heading : numpy.ndarray
        Shape (3,): where the tip is, and the unit vector in which it goes.
    bevel : numpy.ndarray or None
        Unit vector square to the heading towards which it bends; None = straight.
    count, step_mm : int, float
        How many steps, and how long each is.
    """
    way, turn = [start_mm], math.radians(tables.needle_geometry().bend_deg) * step_mm / 10.0
    for _ in range(count):
        if bevel is not None:
            # A turn in the plane of heading and bevel; half before the step and half after it follows the arc.
            heading, bevel = _turned(heading, bevel, turn / 2)
        way.append(way[-1] + heading * step_mm)
        if bevel is not None:
            heading, bevel = _turned(heading, bevel, turn / 2)
    return way, heading


def _turned(heading: np.ndarray, bevel: np.ndarray, angle: float) -> tuple[np.ndarray, np.ndarray]:
    cos, sin = math.cos(angle), math.sin(angle)
    return cos * heading + sin * bevel, cos * bevel - sin * heading


def turns_needles(patient: Patient) -> bool:
    """Tell whether needles leave their way in this person: in everybody but the typical patient."""
    return patient.seed is not None


def met_by_needles(patient: Patient) -> dict[str, Mesh]:
    """Return the bones, and the bodies whose surface turns a needle that enters them: none in the typical patient."""
    found = {name: mesh for name, mesh in patient.structures.items() if mesh.tissue == "cortical_bone"}
    return found | {name: patient.structures[name] for name in FASCIAE if turns_needles(patient)}


def heading_after(patient: Patient, met: str, place_mm: np.ndarray, heading: np.ndarray) -> np.ndarray | None:
    """Return the heading after what a needle has met, shape (3,); None if it stops there.

    Parameters
    ----------
    patient : Patient
        The person.
    met : str
        One of :func:`met_by_needles`.
    place_mm, heading : array_like
        Shape (3,): where the tip is, and the unit vector in which it went.
    """
    if met in FASCIAE:
        return after_fascia(patient, met, place_mm, heading)
    return off_bone(patient.structures[met], place_mm, heading) if turns_needles(patient) else None


def after_fascia(patient: Patient, structure: str, place_mm: np.ndarray, heading: np.ndarray) -> np.ndarray:
    """Return the heading of a needle once it has pierced a fascia, shape (3,).

    Parameters
    ----------
    patient : Patient
        The person: the same fascia at the same level always turns a needle the same way.
    structure : str
        One of :data:`FASCIAE`.
    place_mm : array_like
        Shape (3,): where it was pierced.
    heading : array_like
        Shape (3,), a unit vector: before that.
    """
    rows = tables.needle_geometry()
    chance = RandomStream(patient.seed, f"deflection/{structure}/{_level_at(patient, place_mm)}")
    most = rows.fascia_bend_most_deg
    sideways, upwards = (
        math.radians(chance.normal(0.0, rows.fascia_bend_deg, -most, most)) for _ in ("sideways", "upwards")
    )
    across, along = _square_to(heading)
    return _unit(np.asarray(heading, dtype=float) + math.tan(sideways) * across + math.tan(upwards) * along)


def off_bone(bone: Mesh, place_mm: np.ndarray, heading: np.ndarray) -> np.ndarray | None:
    """Return the heading of a needle that glances off bone, shape (3,); None if the bone stops it.

    Parameters
    ----------
    bone : Mesh
        What was struck.
    place_mm, heading : array_like
        Shape (3,): where the tip is, just outside it, and the unit vector in which it went.
    """
    rows, toward = tables.needle_geometry(), np.asarray(heading, dtype=float)
    outward = _outward(bone, place_mm)
    if -float(toward @ outward) > math.sin(math.radians(rows.glance_most_deg)):
        return None
    along, lift = _unit(toward - float(toward @ outward) * outward), math.radians(rows.glance_lift_deg)
    return math.cos(lift) * along + math.sin(lift) * outward


def where_skin_lies_mm(patient: Patient, point_mm: np.ndarray) -> np.ndarray:
    """Return where a point of the back comes to lie when a needle is set: thick fat lets the skin slide, shape (3,).

    Parameters
    ----------
    patient : Patient
        Lies prone.
    point_mm : array_like
        Shape (3,), on the skin of the back.
    """
    point, rows = np.asarray(point_mm, dtype=float), tables.needle_geometry()
    lax = (patient.traits.fat_behind_mm - rows.skin_shift_from_mm) * rows.skin_shift_ratio
    if not turns_needles(patient) or lax <= 0.0:
        return point
    chance = RandomStream(patient.seed, f"skin_shift/{_level_at(patient, point)}/{point[0] > 0.0}")
    size, turn = min(lax, rows.skin_shift_most_mm), 2.0 * math.pi * chance.share()
    return _on_back(patient, point + size * np.array([math.cos(turn), 0.0, math.sin(turn)]))


def _on_back(patient: Patient, point: np.ndarray) -> np.ndarray:
    behind, before = (np.array([point[0], at_mm, point[2]]) for at_mm in (BEHIND_MM, 0.0))
    found = crossings({"skin": patient.structures["skin"]}, behind, before)
    return behind - [0.0, found[0].entry_mm, 0.0] if found else point


def _level_at(patient: Patient, place_mm: np.ndarray) -> str:
    return min(patient.frames, key=lambda level: abs(float(patient.frames[level].centre_mm[2] - place_mm[2])))


def _square_to(heading: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return two unit vectors square to a heading and to each other: across the table, and along it."""
    across = _unit(np.cross([0.0, 0.0, 1.0], heading) if abs(heading[2]) < 0.9 else np.cross([1.0, 0.0, 0.0], heading))
    return across, np.cross(heading, across)


def _outward(mesh: Mesh, place_mm: np.ndarray) -> np.ndarray:
    steps = SLOPE_MM * np.vstack([np.eye(3), -np.eye(3)])
    away = distance_mm(mesh, np.asarray(place_mm, dtype=float) + steps)
    return _unit(away[:3] - away[3:])


def _unit(vector: np.ndarray) -> np.ndarray:
    return vector / float(np.linalg.norm(vector))
