"""From signed distances to a closed mesh with few triangles."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

import manifold3d
import numpy as np

Distance = Callable[[np.ndarray], np.ndarray]
#: How far below the surface, mm: the same everywhere, or for each point.
Depth = float | Distance

BLOCK = 4
#: A block is looked at closely if its centre is nearer to the surface than this many fine steps.
#: Half a block's diagonal is 3.5; the rest allows for distances that are true to first order only.
LOOK_STEPS = 5.0
#: Values nearer to zero than this share of a step are moved away, so that no triangle shrinks to a point.
SNAP_SHARE = 0.02
# The edge collapse keeps its work in global variables: two threads at once would mix their meshes.
_ONE_AT_A_TIME = threading.Lock()


def mesh_of_solid(
    distance: Distance, bounds_mm: np.ndarray, step_mm: float, count: int
) -> tuple[np.ndarray, np.ndarray]:
    """Mesh the solid where a distance is negative.

    Parameters
    ----------
    distance : callable
        Takes points, shape (n, 3), and returns signed distances, shape (n,), mm.
    bounds_mm : array_like
        Shape (2, 3): a box that holds the solid with a margin of two steps.
    step_mm : float
        Distance of the samples; what is thinner may be lost.
    count : int
        Triangles to keep at most.

    Returns
    -------
    vertices_mm, triangles : numpy.ndarray
        Shapes (n, 3) float64 and (m, 3) int32; closed, outward.

    Raises
    ------
    ValueError
        If the box holds no solid or cuts it.

    Examples
    --------
    >>> ball = lambda points: np.linalg.norm(points, axis=1) - 10.0
    >>> vertices, triangles = mesh_of_solid(ball, [[-13] * 3, [13] * 3], 1.0, 1500)
    >>> bool(abs(np.linalg.norm(vertices, axis=1) - 10).max() < 0.05), len(triangles)
    (True, 1500)
    """
    return meshes_of_solid(distance, bounds_mm, step_mm, {0.0: count})[0]


def meshes_of_solid(
    distance: Distance, bounds_mm: np.ndarray, step_mm: float, counts: Mapping[Depth, int]
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Mesh several nested surfaces of one solid from the same samples.

    Parameters
    ----------
    counts : Mapping[float or callable, int]
        Triangles to keep at most for each distance below the surface, mm: 0 is
        the surface itself, 0.7 the one that lies 0.7 mm inside; a function of
        points, shape (n, 3), lies as deep as it says.

    Returns
    -------
    list of (numpy.ndarray, numpy.ndarray)
        As :func:`mesh_of_solid`, in the order of ``counts``.
    """
    low = np.asarray(bounds_mm[0], dtype=float)
    values = _sampled(distance, low, np.asarray(bounds_mm[1], dtype=float), step_mm)
    _check_margin(values)
    return [
        _surface(_snapped(values + _on_grid(depth, values.shape, low, step_mm), step_mm), low, step_mm, count)
        for depth, count in counts.items()
    ]


def _surface(values: np.ndarray, low: np.ndarray, step: float, count: int) -> tuple[np.ndarray, np.ndarray]:
    from skimage.measure import marching_cubes

    vertices, triangles, _, _ = marching_cubes(values, 0.0, spacing=(step,) * 3)
    return reduced(*largest_part(vertices + low, triangles), count)


def _on_grid(depth: Depth, shape: tuple[int, ...], low: np.ndarray, step: float) -> np.ndarray:
    """Return a depth at each sample."""
    if not callable(depth):
        return np.full(shape, depth)
    return depth(low + np.indices(shape).reshape(3, -1).T * step).reshape(shape)


def largest_part(vertices_mm: np.ndarray, triangles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Keep the connected part of a mesh that has the most triangles."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    ends = triangles[:, [0, 1]].ravel(), triangles[:, [1, 2]].ravel()
    links = coo_matrix((np.ones(len(ends[0]), dtype=bool), ends), shape=(len(vertices_mm),) * 2)
    count, part = connected_components(links, directed=False)
    if count == 1:
        return vertices_mm, triangles
    kept = part == np.bincount(part[triangles[:, 0]]).argmax()
    number = np.cumsum(kept) - 1
    return vertices_mm[kept], number[triangles[kept[triangles[:, 0]]]]


def _sampled(distance: Distance, low: np.ndarray, high: np.ndarray, step: float) -> np.ndarray:
    """Sample a box, closely only near the surface."""
    blocks = np.ceil((high - low) / (step * BLOCK)).astype(int)
    corner = np.indices(blocks).reshape(3, -1).T * BLOCK
    coarse = distance(low + (corner + (BLOCK - 1) / 2) * step)
    values = np.repeat(coarse[:, None], BLOCK**3, axis=1)
    near = np.flatnonzero(np.abs(coarse) < LOOK_STEPS * step)
    inner = np.indices((BLOCK,) * 3).reshape(3, -1).T
    if len(near):
        fine = corner[near, None, :] + inner[None]
        values[near] = distance(low + fine.reshape(-1, 3) * step).reshape(len(near), -1)
    return values.reshape(*blocks, BLOCK, BLOCK, BLOCK).transpose(0, 3, 1, 4, 2, 5).reshape(*(blocks * BLOCK))


def _snapped(values: np.ndarray, step: float) -> np.ndarray:
    snap = SNAP_SHARE * step
    return np.where(np.abs(values) < snap, np.where(values < 0, -snap, snap), values)


def _check_margin(values: np.ndarray) -> None:
    if not (values < 0).any():
        raise ValueError("the box holds no solid")
    faces = [values.take(index, axis) for axis in range(3) for index in (0, -1)]
    if any((face < 0).any() for face in faces):
        raise ValueError("the box cuts the solid")


def simplified(vertices_mm: np.ndarray, triangles: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Collapse edges until ``count`` triangles remain; the one door to a library that keeps one mesh for all threads."""
    from fast_simplification import simplify

    with _ONE_AT_A_TIME:
        return simplify(
            np.array(vertices_mm, dtype=np.float32, order="C"),
            np.array(triangles, dtype=np.int32, order="C"),
            target_count=count,
        )


def reduced(vertices_mm: np.ndarray, triangles: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Drop triangles of a closed mesh until ``count`` remain, and keep it closed.

    Raises
    ------
    ValueError
        If the mesh is not closed and consistently oriented.
    """
    if len(triangles) > count:
        vertices_mm, triangles = simplified(vertices_mm, triangles, count)
    solid = manifold3d.Manifold(
        manifold3d.Mesh64(np.ascontiguousarray(vertices_mm, dtype=np.float64), triangles.astype(np.uint64))
    )
    if solid.status() != manifold3d.Error.NoError:
        raise ValueError(f"not a closed mesh: {solid.status()}")
    # The library takes corners apart where edge collapse has left four triangles on one edge.
    parts = solid.decompose()
    return from_solid(solid if len(parts) == 1 else max(parts, key=lambda part: part.volume()))


def from_solid(solid: manifold3d.Manifold) -> tuple[np.ndarray, np.ndarray]:
    """Return vertices, shape (n, 3), and triangles, shape (m, 3), of a solid, in an order that does not vary."""
    found = solid.to_mesh64()
    triangles = np.asarray(found.tri_verts, dtype=np.int32)
    # The library works in parallel and hands out triangles in the order in which its threads finished.
    first = triangles.argmin(axis=1)[:, None]
    triangles = np.take_along_axis(triangles, (first + np.arange(3)) % 3, axis=1)
    return np.asarray(found.vert_properties[:, :3]), triangles[np.lexsort(triangles.T[::-1])]


def giving_way(own: np.ndarray, points_mm: np.ndarray, other: Distance, gap_mm: float) -> np.ndarray:
    """Return the distances of a solid that keeps a gap from another one.

    Parameters
    ----------
    own : numpy.ndarray
        Shape (n,): distances of the solid that gives way.
    points_mm : numpy.ndarray
        Shape (n, 3).
    other : callable
        Distances of the other solid; asked only near and inside the first.
    gap_mm : float
        Clear distance, at least 0.

    Examples
    --------
    >>> points = np.array([[0.0, 0, 0], [4.0, 0, 0]])
    >>> giving_way(np.array([-5.0, -1.0]), points, lambda p: p[:, 0] - 1.0, 0.5).tolist()
    [1.5, -1.0]
    """
    found = own.copy()
    near = np.flatnonzero(own < gap_mm + 1.0)
    if len(near):
        found[near] = np.maximum(own[near], gap_mm - other(points_mm[near]))
    return found
