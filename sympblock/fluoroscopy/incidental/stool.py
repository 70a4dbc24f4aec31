"""Stool in a stretch of colon that hangs in front of the targets: soft tissue with an outline, mottled by gas."""

from __future__ import annotations

from functools import cache

import numpy as np
from scipy.spatial import ConvexHull

from sympblock.anatomy.patient import Patient
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.tubes import tube

#: From one station of the colon to the next, and how many haustra there are.
STATION_MM, HAUSTRA = 3.0, 5
#: So often a place is sought for a bubble before the colon counts as full.
MOST_TRIES = 6000


def stool_of(patient: Patient) -> list[Mesh]:
    """Return stool and its gas where gas lies in front of the targets, else nothing.

    Both lie in front of the vessels, where no needle of a block comes.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> stool_of(typical_patient())
    []
    """
    if patient.traits.bowel_gas != "in_front":
        return []
    line, radii = _colon(patient)
    stool = Mesh("stool", "muscle", *tube(line, radii, 12))
    return [stool, _gas_in(line, radii, stool.volume_mm3(), RandomStream(patient.seed, "stool"))]


def _colon(patient: Patient) -> tuple[np.ndarray, np.ndarray]:
    """Return the line of the colon across the body, and its radius at each station."""
    told, spot = tables.fluoroscopy(), patient.frames["L3"].centre_mm
    size = (patient.traits.torso_thickness_mm / tables.variation().torso_thickness_mm) ** 0.5
    across = np.arange(-told.stool_half_mm, told.stool_half_mm + 0.1, STATION_MM)
    share = across / told.stool_half_mm
    height = spot[2] - told.stool_below_mm + told.stool_sag_mm * share**2
    line = np.column_stack(
        [spot[0] - told.stool_right_mm + across, np.full(len(across), spot[1] - told.stool_in_front_mm * size), height]
    )
    haustra = 1.0 - 0.22 * np.cos(np.pi * HAUSTRA * (share + 1.0) / 2.0) ** 8
    return line, told.stool_radius_mm * haustra


def _gas_in(line: np.ndarray, radii: np.ndarray, volume_mm3: float, chance: RandomStream) -> Mesh:
    """Return bubbles of uneven size and shape, none in another, until they hold their share of the volume."""
    told, (points, faces) = tables.fluoroscopy(), _ball()
    places, sizes, shapes, filled_mm3 = np.zeros((0, 3)), np.zeros(0), [], 0.0
    for _ in range(MOST_TRIES):
        if filled_mm3 >= told.stool_gas_proportion * volume_mm3:
            break
        station = int(chance.share() * len(line))
        size = told.bubble_least_mm + told.bubble_more_mm * chance.share() ** 2
        turn, away = 2.0 * np.pi * chance.share(), (radii[station] - size) * chance.share() ** 0.5
        place = line[station] + [0.0, away * np.cos(turn), away * np.sin(turn)]
        if len(sizes) and (np.linalg.norm(places - place, axis=1) < 0.85 * (sizes + size)).any():
            continue
        axes = size * np.array([0.7 + 0.5 * chance.share() for _ in range(3)])
        places, sizes = np.vstack([places, place]), np.append(sizes, size)
        shapes.append(place + points * axes)
        filled_mm3 += 4.0 / 3.0 * np.pi * float(axes.prod())
    triangles = [faces + number * len(points) for number in range(len(shapes))]
    return Mesh("stool_gas", "gas", np.concatenate(shapes), np.concatenate(triangles))


@cache
def _ball() -> tuple[np.ndarray, np.ndarray]:
    """Return an icosahedron that holds as much as a ball of radius 1, outward."""
    golden = (1.0 + 5.0**0.5) / 2.0
    corners = [np.roll([0.0, one, two * golden], turn) for turn in range(3) for one in (-1, 1) for two in (-1, 1)]
    points = np.array(corners)
    hull = ConvexHull(points)
    points *= (4.0 / 3.0 * np.pi / hull.volume) ** (1.0 / 3.0)
    faces = hull.simplices.astype(np.int32)
    ways = np.cross(points[faces[:, 1]] - points[faces[:, 0]], points[faces[:, 2]] - points[faces[:, 0]])
    inward = (ways * points[faces].mean(axis=1)).sum(axis=1) < 0.0
    faces[inward] = faces[inward][:, ::-1]
    return points, faces
