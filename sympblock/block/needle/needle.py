"""A real needle in one patient: where it enters, which way it goes, where bone stops it.

A needle is a record; every act returns another one. It follows the way its tip
has gone, so that pulling back retraces the path; pulled back to where it was
aimed last or farther, it keeps that aim, so that corrections add up. The bevel bends the path
towards its side by a little on every millimetre; turned back and forth, it goes
straight.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle_deflection import FASCIAE, heading_after, met_by_needles, way_by_bevel
from sympblock.content import tables
from sympblock.content.practice.approaches import load_approach
from sympblock.conventions import Side, left_sign
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import crossings

#: The path is kept at steps of this length.
STEP_MM = 1.0
#: The tip halts this far outside bone, so that it lies on it and not in it.
ON_BONE_MM = 0.05
#: A push that gains less is none: two points of a path in one place have no direction.
SHORTEST_MM = 1e-6
#: A fascia turns the needle so far beyond its surface: the way on then begins inside, and it does not count twice.
INSIDE_MM = 0.01
Point = tuple[float, float, float]


class NeedleError(ValueError):
    """Says what cannot be done with the needle as it stands, and what can."""


@dataclass(frozen=True)
class Contact:
    """Says what stopped the needle, or turned it where it glanced off bone.

    Parameters
    ----------
    structure : str
        Name of the bone, or ``"hub"`` if the whole length is in.
    depth_mm : float
        Length of needle below the skin.
    is_grazed : bool
        True if the needle slid along the bone and went on.
    """

    structure: str
    depth_mm: float
    is_grazed: bool = False


@dataclass(frozen=True)
class Needle:
    """Describes a needle of which some length lies below the skin.

    Parameters
    ----------
    path_mm : tuple of points
        From the skin to the tip, patient frame, about a millimetre apart; one point = it touches the skin.
    heading : tuple of float
        Unit vector in which the tip would go on.
    bevel : tuple of float or None
        Unit vector square to the heading towards which the tip bends; None = turned back and forth, so straight.
    length_mm, diameter_mm : float
        Of the whole needle.
    redirections : int
        How often it was aimed anew after it had entered.
    aimed : tuple of float or None
        Unit vector of the last aim; None = not known.
    aimed_at_mm : float
        Depth from which that aim holds.
    """

    path_mm: tuple[Point, ...]
    heading: Point
    bevel: Point | None = None
    length_mm: float = 150.0
    diameter_mm: float = 0.7
    redirections: int = 0
    aimed: Point | None = None
    aimed_at_mm: float = 0.0

    @property
    def tip_mm(self) -> np.ndarray:
        """Return the place of the tip, shape (3,)."""
        return np.array(self.path_mm[-1])

    @property
    def depth_mm(self) -> float:
        """Return the length below the skin."""
        return float(np.linalg.norm(np.diff(np.array(self.path_mm), axis=0), axis=1).sum())


def skin_point_mm(patient: Patient, lateral_mm: float, superior_mm: float, side: Side) -> np.ndarray:
    """Return the point on the skin of the back at a distance from the midline, shape (3,).

    Parameters
    ----------
    patient : Patient
        Lies prone.
    lateral_mm : float
        From the midline towards ``side``, along the table.
    superior_mm : float
        Height in the patient frame.
    side : str
        The patient's side.

    Raises
    ------
    NeedleError
        If there is no skin of the back there.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> bool(skin_point_mm(typical_patient(), 80.0, 0.0, "left")[1] > 60)
    True
    """
    across = left_sign(side) * lateral_mm
    behind, before = np.array([across, 400.0, superior_mm]), np.array([across, 0.0, superior_mm])
    found = crossings({"skin": patient.structures["skin"]}, behind, before)
    if not found:
        raise NeedleError(f"{lateral_mm:.0f} mm from the midline there is no back to enter: choose a smaller distance")
    return behind + (before - behind) / 400.0 * found[0].entry_mm


def touch_skin(point_mm: np.ndarray, heading: np.ndarray, length_mm: float | None = None) -> Needle:
    """Place the tip on the skin, aimed.

    Parameters
    ----------
    point_mm : array_like
        Shape (3,), on the skin.
    heading : array_like
        Shape (3,): where the tip shall go; any length but 0.
    length_mm : float or None
        Of the needle; None = as in the approach that the lessons teach.
    """
    aimed = point_of(_unit(heading))
    return Needle(
        (point_of(point_mm),),
        aimed,
        aimed=aimed,
        length_mm=length_mm or load_approach().needle.length_mm,
        diameter_mm=tables.needle_geometry().needle_diameter_mm,
    )


def advance(patient: Patient, needle: Needle, by_mm: float) -> tuple[Needle, Contact | None]:
    """Push the needle on until it has gone so far, meets bone, or is in up to its hub; fascia turns it on the way.

    Parameters
    ----------
    patient : Patient
        Whose bones stop it, and whose fasciae turn it.
    needle : Needle
        As it stands.
    by_mm : float
        At least 0.

    Returns
    -------
    needle : Needle
        Where it is then.
    contact : Contact or None
        What stopped it, or the last bone that it slid along; None = nothing.

    Raises
    ------
    ValueError
        If the distance is negative: a needle is pulled back with :func:`withdraw`.
    """
    if by_mm < 0:
        raise ValueError(f"a needle is advanced by 0 mm or more, not {by_mm:g}")
    wanted = min(by_mm, needle.length_mm - needle.depth_mm)
    around, grazed, rest_mm = met_by_needles(patient), None, wanted
    while True:
        before_mm = needle.depth_mm
        needle, met = _stretch(needle, rest_mm, around)
        if not met:
            return needle, Contact("hub", needle.depth_mm) if wanted < by_mm else grazed
        gained_mm = needle.depth_mm - before_mm
        # A needle that has just been turned and gains nothing is wedged.
        is_wedged = gained_mm <= SHORTEST_MM and rest_mm != wanted
        turned = None if is_wedged else heading_after(patient, met, needle.tip_mm, np.array(needle.heading))
        if turned is None:
            return needle, Contact(met, needle.depth_mm)
        if met not in FASCIAE:
            grazed = Contact(met, needle.depth_mm, is_grazed=True)
        needle, rest_mm = _headed(needle, turned), max(0.0, rest_mm - max(gained_mm, SHORTEST_MM))


def withdraw(needle: Needle, by_mm: float) -> Needle:
    """Pull the needle back along its path, at most until the tip is on the skin.

    Up to where it was aimed last, its track holds it: it points the way that it went from there. Pulled back so far
    or farther, it keeps the last aim.

    Raises
    ------
    ValueError
        If the distance is negative.
    """
    if by_mm < 0:
        raise ValueError(f"a needle is pulled back by 0 mm or more, not {by_mm:g}")
    path, rest_mm = [np.array(point) for point in needle.path_mm], by_mm
    heading = np.array(needle.heading)
    while len(path) > 1 and rest_mm > 0:
        step = float(np.linalg.norm(path[-1] - path[-2]))
        heading = (path[-1] - path[-2]) / step
        if step - rest_mm > SHORTEST_MM:
            path[-1] = path[-1] - heading * rest_mm
            break
        path.pop()
        rest_mm -= step
    back = replace(needle, path_mm=tuple(map(point_of, path)), heading=point_of(heading), bevel=None)
    if needle.aimed is None or back.depth_mm > needle.aimed_at_mm + SHORTEST_MM:
        return back
    return replace(back, heading=needle.aimed, aimed_at_mm=min(needle.aimed_at_mm, back.depth_mm))


def aim(needle: Needle, heading: np.ndarray) -> Needle:
    """Aim anew, which tissue lets happen only while little of the needle is in.

    Raises
    ------
    NeedleError
        If the tip is too deep; the message says how far to pull back.
    """
    most = tables.needle_geometry().redirect_most_mm
    if needle.depth_mm > most:
        back = needle.depth_mm - most
        raise NeedleError(
            f"{needle.depth_mm:.0f} mm deep the tissue holds the needle: pull back {back:.0f} mm, then aim anew"
        )
    aimed, times = point_of(_unit(heading)), needle.redirections + int(needle.depth_mm > 0)
    return replace(needle, heading=aimed, bevel=None, aimed=aimed, aimed_at_mm=needle.depth_mm, redirections=times)


def turn_bevel(needle: Needle, towards: np.ndarray | None) -> Needle:
    """Turn the bevel so that the tip bends towards a direction; None goes straight.

    Raises
    ------
    NeedleError
        If the direction is that of the needle itself.
    """
    if towards is None:
        return replace(needle, bevel=None)
    heading = np.array(needle.heading)
    square = np.asarray(towards, dtype=float) - heading * float(np.dot(towards, heading))
    if np.linalg.norm(square) < 1e-6:
        raise NeedleError("a needle bends to its side, not along itself: choose a side")
    return replace(needle, bevel=point_of(_unit(square)))


def _way_on(needle: Needle, length_mm: float) -> tuple[list[np.ndarray], np.ndarray]:
    """Return the points of the way on, the tip first, and the heading at its end."""
    heading = np.array(needle.heading)
    if length_mm <= SHORTEST_MM:
        return [needle.tip_mm], heading
    count = max(1, math.ceil(length_mm / STEP_MM - 1e-9))
    bevel = None if needle.bevel is None else np.array(needle.bevel)
    return way_by_bevel(needle.tip_mm, heading, bevel, count, length_mm / count)


def _stretch(needle: Needle, length_mm: float, around: Mapping[str, Mesh]) -> tuple[Needle, str]:
    """Push the needle on in its own line or arc until it meets bone or enters a fascia; name what it met."""
    way, heading = _way_on(needle, length_mm)
    gone = [needle.path_mm[-1]]
    for start, end in zip(way[:-1], way[1:], strict=True):
        for struck in crossings(around, start, end):
            if struck.name in FASCIAE and not struck.entry_mm > 0.0:
                continue
            length = max(struck.entry_mm + (INSIDE_MM if struck.name in FASCIAE else -ON_BONE_MM), 0.0)
            if length > SHORTEST_MM:
                gone.append(point_of(start + _unit(end - start) * length))
            return _longer(needle, gone, end - start), struck.name
        gone.append(point_of(end))
    return _longer(needle, gone, heading), ""


def _longer(needle: Needle, gone: list[Point], heading: np.ndarray) -> Needle:
    return _headed(replace(needle, path_mm=(*needle.path_mm, *gone[1:])), heading)


def _headed(needle: Needle, heading: np.ndarray) -> Needle:
    """Turn the way on, and keep the bevel square to it."""
    heading, bevel = _unit(heading), needle.bevel
    if bevel is not None:
        square = np.array(bevel) - heading * float(np.dot(bevel, heading))
        bevel = point_of(_unit(square))
    return replace(needle, heading=point_of(heading), bevel=bevel)


def _unit(vector: np.ndarray) -> np.ndarray:
    vector = np.asarray(vector, dtype=float)
    length = float(np.linalg.norm(vector))
    if not length > 0:
        raise ValueError("a direction must not be zero")
    return vector / length


def point_of(values: np.ndarray) -> Point:
    x, y, z = (float(value) for value in values)
    return (x, y, z)
