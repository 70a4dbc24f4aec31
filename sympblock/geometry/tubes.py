"""Closed tubes along smooth lines: vessels and nerves too thin to sample on a grid."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

#: A cap is one narrower ring and a pole: (share of the radius forward, share of the radius kept).
CAP = ((0.55, 0.8), (0.9, 0.4))


def smooth_line(points_mm: ArrayLike, step_mm: float) -> np.ndarray:
    """Lay a smooth line through points and place stations on it at even steps.

    Parameters
    ----------
    points_mm : sequence of (float, float, float)
        At least two, no two alike.
    step_mm : float
        Distance of the stations, about.

    Returns
    -------
    numpy.ndarray
        Shape (n, 3), n at least 2; begins and ends with the given ends.

    Examples
    --------
    >>> smooth_line([(0, 0, 0), (0, 0, 10)], 5.0).tolist()
    [[0.0, 0.0, 0.0], [0.0, 0.0, 5.0], [0.0, 0.0, 10.0]]
    """
    from scipy.interpolate import PchipInterpolator

    points = np.asarray(points_mm, dtype=float)
    chord = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    line = PchipInterpolator(chord, points)
    dense = line(np.linspace(0.0, chord[-1], max(8, int(chord[-1])) * 4))
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(dense, axis=0), axis=1))])
    wanted = np.linspace(0.0, along[-1], max(2, int(round(along[-1] / step_mm)) + 1))
    return np.column_stack([np.interp(wanted, along, dense[:, axis]) for axis in range(3)])


def tube(line_mm: np.ndarray, radii_mm: np.ndarray | float, sides: int = 8) -> tuple[np.ndarray, np.ndarray]:
    """Sweep a circle along a line and close both ends roundly.

    Parameters
    ----------
    line_mm : numpy.ndarray
        Shape (n, 3): stations, as :func:`smooth_line` returns them.
    radii_mm : numpy.ndarray or float
        Radius at each station; the line must bend less sharply than this.
    sides : int
        Corners of the circle.

    Returns
    -------
    vertices_mm, triangles : numpy.ndarray
        Shapes (m, 3) and (k, 3); closed, outward.

    Examples
    --------
    >>> vertices, triangles = tube(smooth_line([(0, 0, 0), (0, 0, 20)], 5.0), 2.0)
    >>> len(vertices) - len(triangles) // 2
    2
    """
    line = np.asarray(line_mm, dtype=float)
    radii = np.broadcast_to(np.asarray(radii_mm, dtype=float), (len(line),))
    along = np.gradient(line, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    first, second = _frames(along)
    centres, sizes, frame = _with_caps(line, radii, along)
    angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    rings = (
        centres[:, None, :]
        + (sizes[:, None] * np.cos(angle))[..., None] * first[frame][:, None, :]
        + (sizes[:, None] * np.sin(angle))[..., None] * second[frame][:, None, :]
    )
    poles = np.stack([line[0] - along[0] * radii[0], line[-1] + along[-1] * radii[-1]])
    return np.vstack([rings.reshape(-1, 3), poles]), _faces(len(rings), sides)


def _with_caps(line: np.ndarray, radii: np.ndarray, along: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    last = len(line) - 1
    start = [(line[0] - along[0] * radii[0] * out, radii[0] * kept, 0) for out, kept in reversed(CAP)]
    end = [(line[-1] + along[-1] * radii[-1] * out, radii[-1] * kept, last) for out, kept in CAP]
    middle = [(line[index], radii[index], index) for index in range(last + 1)]
    centres, sizes, frame = zip(*(start + middle + end), strict=True)
    return np.array(centres), np.array(sizes), np.array(frame)


def _frames(along: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Carry a direction along the line with as little turning as possible."""
    helper = np.eye(3)[np.argmin(np.abs(along[0]))]
    first = [np.cross(along[0], helper)]
    for direction in along[1:]:
        first.append(first[-1] - direction * (first[-1] @ direction))
    ahead = np.array(first)
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    return ahead, np.cross(along, ahead)


def ring_walls(rings: int, sides: int) -> np.ndarray:
    """Join each ring of a stack to the next one; the ends stay open.

    Parameters
    ----------
    rings : int
        Number of rings, from below up, at least 2.
    sides : int
        Corners of each ring, counter-clockwise seen from above.

    Returns
    -------
    numpy.ndarray
        Shape (2 (rings - 1) sides, 3): triangles, outward, of vertices counted ring by ring.

    Examples
    --------
    >>> ring_walls(2, 3)[0].tolist()
    [0, 1, 4]
    """
    here = np.arange(sides)
    beyond = (here + 1) % sides
    walls = []
    for ring in range(rings - 1):
        low, high = ring * sides, (ring + 1) * sides
        walls += [np.column_stack([low + here, low + beyond, high + beyond])]
        walls += [np.column_stack([low + here, high + beyond, high + here])]
    return np.vstack(walls)


def _faces(rings: int, sides: int) -> np.ndarray:
    here = np.arange(sides)
    beyond = (here + 1) % sides
    start, end, top = rings * sides, rings * sides + 1, (rings - 1) * sides
    bottom_fan = np.column_stack([np.full(sides, start), beyond, here])
    top_fan = np.column_stack([np.full(sides, end), top + here, top + beyond])
    return np.vstack([ring_walls(rings, sides), bottom_fan, top_fan])


def joined(parts: Sequence[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """Put several closed surfaces into one list of vertices and triangles."""
    shift = np.cumsum([0, *(len(vertices) for vertices, _ in parts)])
    triangles = [faces + start for (_, faces), start in zip(parts, shift, strict=False)]
    return np.vstack([vertices for vertices, _ in parts]), np.vstack(triangles)


def loft(rings_mm: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Close a stack of rings into one body, with fans at both ends.

    Parameters
    ----------
    rings_mm : numpy.ndarray
        Shape (n, sides, 3), from below up, each counter-clockwise seen from above.

    Returns
    -------
    vertices_mm, triangles : numpy.ndarray
        Closed, outward; the ends must be flat and star-shaped round their middle.
    """
    rings = np.asarray(rings_mm, dtype=float)
    poles = np.stack([rings[0].mean(axis=0), rings[-1].mean(axis=0)])
    return np.vstack([rings.reshape(-1, 3), poles]), _faces(len(rings), rings.shape[1])
