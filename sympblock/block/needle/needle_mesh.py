"""What a needle looks like in the beam: its shaft on the path, a tip that curves, and a hub whose metal is a ring."""

from __future__ import annotations

import math

import numpy as np

from sympblock.block.needle.needle import Needle
from sympblock.content import tables
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.tubes import joined, tube

SIDES = 12
#: Stations of the stretch outside the skin.
OUTSIDE_COUNT = 6
#: A tip that lies nearer to its kink than this has none: its stations would fall together.
SHORTEST_MM = 0.05


def needle_mesh(needle: Needle) -> Mesh:
    """Return the whole needle as closed surfaces, hub and what is outside the skin included.

    Parameters
    ----------
    needle : Needle
        As it stands; its tip is drawn curved while the bevel is held to one side.

    Examples
    --------
    >>> mesh = needle_mesh(Needle(((0.0, 80.0, 0.0),), (0.0, -1.0, 0.0)))
    >>> bool(mesh.vertices_mm[:, 1].max() > 80.0 + 150.0)
    True
    """
    line = _curved(needle, _line(needle))
    shaft = tube(line, needle.diameter_mm / 2, SIDES)
    along = line[1] - line[0]
    # Its material is told to whoever takes the image; a mesh has to name some tissue.
    return Mesh("needle", "cortical_bone", *joined([shaft, hub_ring(line[0], along)]))


def hub_mm(needle: Needle) -> np.ndarray:
    """Return where the shaft meets the hub, shape (3,), outside the skin."""
    return _line(needle)[0]


def hub_ring(base_mm: np.ndarray, along: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the metal of a hub as a closed, hollow cylinder that lies round the end of the shaft and beyond it.

    Parameters
    ----------
    base_mm : array_like
        Shape (3,): end of the shaft.
    along : array_like
        Shape (3,): towards the tip; any length but 0.
    """
    machine = tables.fluoroscopy()
    outer, length = machine.needle_hub_radius_mm, machine.needle_hub_mm
    inner = outer - tables.needle_geometry().hub_wall_mm
    back = -np.asarray(along, dtype=float) / np.linalg.norm(along)
    across = np.cross(back, np.eye(3)[np.argmin(np.abs(back))])
    across /= np.linalg.norm(across)
    angles = np.arange(SIDES) * 2.0 * np.pi / SIDES
    round_mm = np.cos(angles)[:, None] * across + np.sin(angles)[:, None] * np.cross(back, across)
    corners = ((outer, 0.0), (outer, length), (inner, length), (inner, 0.0))
    rings = [np.asarray(base_mm) + back * away + radius * round_mm for radius, away in corners]
    return np.vstack(rings), _walls(len(corners))


def _walls(rings: int) -> np.ndarray:
    """Join rings to one another and the last to the first, outward."""
    here = np.arange(SIDES)
    beyond = (here + 1) % SIDES
    walls = []
    for ring in range(rings):
        one, other = ring * SIDES, (ring + 1) % rings * SIDES
        walls += [np.column_stack([one + here, one + beyond, other + beyond])]
        walls += [np.column_stack([one + here, other + beyond, other + here])]
    return np.vstack(walls)


def _line(needle: Needle) -> np.ndarray:
    """Return the stations from the hub to the tip."""
    path = np.array(needle.path_mm)
    back = path[0] - path[1] if len(path) > 1 else -np.array(needle.heading)
    back /= np.linalg.norm(back)
    outside = max(needle.length_mm - needle.depth_mm, 1.0)
    return np.vstack([path[0] + back * np.linspace(outside, 0.0, OUTSIDE_COUNT)[:-1, None], path])


def _curved(needle: Needle, line: np.ndarray) -> np.ndarray:
    """Kink the line behind its tip; the tip itself stays where it is, for bone and fluid meet it there."""
    if needle.bevel is None:
        return line
    limits = tables.needle_geometry()
    line = _with_station(line, limits.tip_bend_mm)
    behind = _behind_mm(line)
    most = limits.tip_bend_mm * math.tan(math.radians(limits.tip_bend_deg))
    aside = np.interp(
        behind, [0.0, limits.tip_bend_mm, limits.tip_bend_mm + limits.tip_bend_fades_mm], [0.0, most, 0.0]
    )
    return line - aside[:, None] * np.array(needle.bevel)


def _behind_mm(line: np.ndarray) -> np.ndarray:
    """Return how far each station lies behind the tip, along the line."""
    steps = np.linalg.norm(np.diff(line, axis=0), axis=1)
    return np.append(np.cumsum(steps[::-1])[::-1], 0.0)


def _with_station(line: np.ndarray, behind_mm: float) -> np.ndarray:
    """Return the line with a station so far behind its tip, where the kink will be."""
    behind = _behind_mm(line)
    if np.abs(behind - behind_mm).min() < SHORTEST_MM:
        return line
    place = int(np.searchsorted(-behind, -behind_mm))
    share = (behind[place - 1] - behind_mm) / (behind[place - 1] - behind[place])
    return np.insert(line, place, line[place - 1] + share * (line[place] - line[place - 1]), axis=0)
