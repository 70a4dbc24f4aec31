"""Questions about closed surfaces: what a needle crosses, how far a point is, what is there.

A line is tested against every triangle of the meshes whose box it meets. The
test uses one number per edge, the same for both triangles that share it, so a
line through an edge is never lost nor counted twice; a line that meets an edge
or a corner exactly is shifted by a billionth of a millimetre. Distances come
from a library.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numba import njit

from sympblock.anatomy.mesh import Mesh

#: Shift of a line that meets an edge exactly, mm, and its direction; no edge of a mesh runs along it.
NUDGE_MM = 1e-7
NUDGE = np.array([0.5773, -0.2141, 0.7879])
MOST_TRIES = 6


@dataclass(frozen=True)
class Crossing:
    """Says where a segment is inside one structure.

    Parameters
    ----------
    name : str
        The structure.
    entry_mm, exit_mm : float
        Depth along the segment, from its start; 0 if it starts inside.
    """

    name: str
    entry_mm: float
    exit_mm: float


def crossings(structures: Mapping[str, Mesh], start_mm, end_mm) -> list[Crossing]:
    """List what a segment crosses, in the order of entry.

    Parameters
    ----------
    structures : Mapping[str, Mesh]
        Those to look at.
    start_mm, end_mm : array_like
        Shape (3,), patient frame.

    Raises
    ------
    ValueError
        If start and end are one point.

    Examples
    --------
    >>> from sympblock.anatomy.meshing import mesh_of_solid
    >>> ball = mesh_of_solid(lambda p: np.linalg.norm(p, axis=1) - 10, [[-14] * 3, [14] * 3], 1.0, 4000)
    >>> found = crossings({"ball": Mesh("ball", "muscle", *ball)}, (-20, 0, 0), (20, 0, 0))
    >>> [(each.name, round(each.entry_mm), round(each.exit_mm)) for each in found]
    [('ball', 10, 30)]
    """
    return crossings_of_many(structures, [start_mm], [end_mm])[0]


def crossings_of_many(structures: Mapping[str, Mesh], starts_mm, ends_mm) -> list[list[Crossing]]:
    """List what each of many segments crosses; both arrays have the shape (n, 3)."""
    starts, ends = np.asarray(starts_mm, dtype=float), np.asarray(ends_mm, dtype=float)
    lengths = np.linalg.norm(ends - starts, axis=1)
    if (lengths == 0).any():
        raise ValueError("a segment needs two different ends")
    found: list[list[Crossing]] = [[] for _ in starts]
    for name, mesh in structures.items():
        for index in np.flatnonzero(_meets_box(starts, ends, mesh.bounds_mm())):
            for enter, leave in _inside(mesh, starts[index], ends[index]):
                found[index].append(Crossing(name, enter * lengths[index], leave * lengths[index]))
    return [sorted(each, key=lambda crossing: (crossing.entry_mm, -crossing.exit_mm)) for each in found]


def length_inside_mm(mesh: Mesh, starts_mm, ends_mm) -> np.ndarray:
    """Return how much of each segment lies inside a structure, shape (n,)."""
    lengths = np.linalg.norm(np.asarray(ends_mm, dtype=float) - np.asarray(starts_mm, dtype=float), axis=-1)
    many = crossings_of_many({mesh.name: mesh}, np.atleast_2d(starts_mm), np.atleast_2d(ends_mm))
    found = [sum(crossing.exit_mm - crossing.entry_mm for crossing in each) for each in many]
    return np.minimum(np.array(found), np.atleast_1d(lengths))


def distance_mm(mesh: Mesh, points_mm) -> np.ndarray:
    """Return signed distances of points to the surface of a structure, negative inside, shape (n,).

    Examples
    --------
    >>> corners = np.array([[0, 0, 0], [6, 0, 0], [0, 6, 0], [0, 0, 6]])
    >>> faces = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])
    >>> distance_mm(Mesh("corner", "muscle", corners, faces), [[1.0, 1.0, -4.0]]).tolist()
    [4.0]
    """
    import igl

    # The library errs at numbers far below a nanometre that are not zero.
    points = np.ascontiguousarray(np.round(np.atleast_2d(np.asarray(points_mm, dtype=float)), 9))
    return igl.signed_distance(points, mesh.vertices_mm.astype(float), mesh.triangles.astype(np.int64))[0]


def surface_gap_mm(one: Mesh, other: Mesh, reach_mm: float = 60.0) -> float:
    """Return the clear distance between two structures, 0 if they touch or overlap, ``reach_mm`` at most."""
    return float(solid_of(one).min_gap(solid_of(other), reach_mm))


def structure_at(structures: Mapping[str, Mesh], points_mm) -> np.ndarray:
    """Name the innermost structure at each point.

    Parameters
    ----------
    structures : Mapping[str, Mesh]
        Those to look at; one that lies inside another is the smaller one.
    points_mm : array_like
        Shape (n, 3).

    Returns
    -------
    numpy.ndarray
        Shape (n,), names; ``""`` outside all.
    """
    points = np.ascontiguousarray(np.atleast_2d(np.asarray(points_mm, dtype=float)))
    names = np.full(len(points), "", dtype=object)
    for mesh in sorted(structures.values(), key=lambda mesh: -mesh.volume_mm3()):
        low, high = mesh.bounds_mm()
        near = np.flatnonzero(((points >= low) & (points <= high)).all(axis=1))
        if len(near):
            inside = near[_winding(mesh, points[near]) > 0.5]
            names[inside] = mesh.name
    return names


def _winding(mesh: Mesh, points: np.ndarray) -> np.ndarray:
    import igl

    return igl.winding_number(mesh.vertices_mm.astype(float), mesh.triangles.astype(np.int64), points)


@lru_cache(maxsize=256)
def solid_of(mesh: Mesh):
    """Return a mesh as a solid of the library that cuts and measures solids."""
    import manifold3d

    return manifold3d.Manifold(manifold3d.Mesh64(mesh.vertices_mm.astype(np.float64), mesh.triangles.astype(np.uint64)))


def _meets_box(starts: np.ndarray, ends: np.ndarray, box: np.ndarray) -> np.ndarray:
    """Tell which segments may meet a box."""
    low, high = box[0] - 1e-3, box[1] + 1e-3
    way = ends - starts
    with np.errstate(divide="ignore", invalid="ignore"):
        one, two = (low - starts) / way, (high - starts) / way
    still = way == 0
    inside = (starts >= low) & (starts <= high)
    first = np.where(still, np.where(inside, -np.inf, np.inf), np.fmin(one, two)).max(axis=1)
    last = np.where(still, np.where(inside, np.inf, -np.inf), np.fmax(one, two)).min(axis=1)
    return (first <= last) & (last >= 0) & (first <= 1)


def _inside(mesh: Mesh, start: np.ndarray, end: np.ndarray) -> Iterable[tuple[float, float]]:
    """Return the shares of a segment between which it lies inside, in order."""
    shares, signs = _hits(mesh, start, end)
    order = np.argsort(shares, kind="stable")
    found, depth, began = [], 0, 0.0
    for share, sign in zip(shares[order], signs[order], strict=True):
        before = depth
        depth += sign
        if before == 0 and depth == 1:
            began = share
        elif before == 1 and depth == 0 and share > 0 and began < 1:
            found.append((max(began, 0.0), min(share, 1.0)))
    return found


def _hits(mesh: Mesh, start: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    vertices = mesh.vertices_mm.astype(np.float64)
    for attempt in range(MOST_TRIES):
        shift = NUDGE * NUDGE_MM * attempt
        shares, signs, is_clear = line_hits(start + shift, end - shift[::-1], vertices, mesh.triangles)
        if is_clear:
            return shares, signs
    raise ValueError(f"{mesh.name}: no clear line could be found beside one that meets an edge")


@njit(cache=True, nogil=True)
def _side(ax, ay, az, bx, by, bz, dx, dy, dz):
    """Return on which side of an edge a line passes: six times a signed volume."""
    return dx * (ay * bz - az * by) + dy * (az * bx - ax * bz) + dz * (ax * by - ay * bx)


@njit(cache=True, nogil=True)
def line_hits(start, end, vertices, triangles):
    """Find where the line through two points meets the triangles of a mesh.

    Returns
    -------
    shares : numpy.ndarray
        Place of each hit: 0 at ``start``, 1 at ``end``.
    signs : numpy.ndarray
        1 where the line enters, -1 where it leaves.
    is_clear : bool
        False if it met an edge or a corner exactly.
    """
    dx, dy, dz = end[0] - start[0], end[1] - start[1], end[2] - start[2]
    shares = np.empty(len(triangles))
    signs = np.empty(len(triangles), dtype=np.int64)
    count = 0
    for index in range(len(triangles)):
        i, j, k = triangles[index, 0], triangles[index, 1], triangles[index, 2]
        u, v, w = _edge(i, j, start, vertices, dx, dy, dz), _edge(j, k, start, vertices, dx, dy, dz), 0.0
        if (u > 0 and v < 0) or (u < 0 and v > 0):
            continue
        w = _edge(k, i, start, vertices, dx, dy, dz)
        if (u > 0 and w < 0) or (u < 0 and w > 0) or (v > 0 and w < 0) or (v < 0 and w > 0):
            continue
        if u == 0.0 or v == 0.0 or w == 0.0:
            if u != 0.0 or v != 0.0 or w != 0.0:
                return shares[:0], signs[:0], False
            continue
        total = u + v + w
        hx = (v * vertices[i, 0] + w * vertices[j, 0] + u * vertices[k, 0]) / total - start[0]
        hy = (v * vertices[i, 1] + w * vertices[j, 1] + u * vertices[k, 1]) / total - start[1]
        hz = (v * vertices[i, 2] + w * vertices[j, 2] + u * vertices[k, 2]) / total - start[2]
        shares[count] = (hx * dx + hy * dy + hz * dz) / (dx * dx + dy * dy + dz * dz)
        signs[count] = 1 if total < 0 else -1
        count += 1
    return shares[:count], signs[:count], True


@njit(cache=True, nogil=True)
def _edge(i, j, start, vertices, dx, dy, dz):
    """Return the side of an edge, computed in one order for both of its triangles."""
    a, b = (i, j) if i < j else (j, i)
    side = _side(
        vertices[a, 0] - start[0],
        vertices[a, 1] - start[1],
        vertices[a, 2] - start[2],
        vertices[b, 0] - start[0],
        vertices[b, 1] - start[1],
        vertices[b, 2] - start[2],
        dx,
        dy,
        dz,
    )
    return side if i < j else -side
