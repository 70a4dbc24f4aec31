"""Questions about closed surfaces: what a needle crosses, how far a point is, what is there.

Hits of lines are exact (:mod:`~sympblock.geometry.line_hits`), and so is inside or
outside; how far a surface is comes from a library. What is made from a mesh to
answer faster is kept as long as the mesh itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import ArrayLike

from sympblock.geometry.line_hits import line_hits, winding_numbers
from sympblock.geometry.mesh import Mesh

if TYPE_CHECKING:
    import manifold3d

#: Hits nearer to one another than this are one place: leaving and entering again there is no gap.
TOUCH_MM = 1e-6

T = TypeVar("T")


def _kept_with_mesh(make: Callable[[Mesh], T]) -> Callable[[Mesh], T]:
    """Keep what a function makes from a mesh until the mesh is gone."""
    kept: WeakKeyDictionary[Mesh, T] = WeakKeyDictionary()

    @wraps(make)
    def get(mesh: Mesh) -> T:
        if mesh not in kept:
            kept[mesh] = make(mesh)
        return kept[mesh]

    return get


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


def crossings(structures: Mapping[str, Mesh], start_mm: ArrayLike, end_mm: ArrayLike) -> list[Crossing]:
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
    >>> from sympblock.geometry.meshing import mesh_of_solid
    >>> ball = mesh_of_solid(lambda p: np.linalg.norm(p, axis=1) - 10, [[-14] * 3, [14] * 3], 1.0, 4000)
    >>> found = crossings({"ball": Mesh("ball", "muscle", *ball)}, (-20, 0, 0), (20, 0, 0))
    >>> [(each.name, round(each.entry_mm), round(each.exit_mm)) for each in found]
    [('ball', 10, 30)]
    """
    return crossings_of_many(structures, np.asarray([start_mm], dtype=float), np.asarray([end_mm], dtype=float))[0]


def crossings_of_many(structures: Mapping[str, Mesh], starts_mm: ArrayLike, ends_mm: ArrayLike) -> list[list[Crossing]]:
    """List what each of many segments crosses; both arrays have the shape (n, 3).

    Raises
    ------
    ValueError
        If start and end of a segment are one point or no point, or if a mesh it meets is open.
    """
    starts, ends = np.asarray(starts_mm, dtype=float), np.asarray(ends_mm, dtype=float)
    lengths = np.linalg.norm(ends - starts, axis=1)
    if not (np.isfinite(lengths) & (lengths > 0)).all():
        raise ValueError("a segment needs two different ends")
    found: list[list[Crossing]] = [[] for _ in starts]
    meshes = list(structures.items())
    boxes = np.array([mesh.bounds_mm() for _, mesh in meshes]).reshape(-1, 2, 3)
    for index, place in np.argwhere(_meets_boxes(starts, ends, boxes)):
        name, mesh = meshes[place]
        for enter, leave in _stays(mesh, starts[index], ends[index], lengths[index]):
            found[index].append(Crossing(name, enter, leave))
    return [sorted(each, key=lambda crossing: (crossing.entry_mm, -crossing.exit_mm)) for each in found]


def length_inside_mm(mesh: Mesh, starts_mm: ArrayLike, ends_mm: ArrayLike) -> np.ndarray:
    """Return how much of each segment lies inside a structure, shape (n,)."""
    lengths = np.linalg.norm(np.asarray(ends_mm, dtype=float) - np.asarray(starts_mm, dtype=float), axis=-1)
    many = crossings_of_many({mesh.name: mesh}, np.atleast_2d(starts_mm), np.atleast_2d(ends_mm))
    found = [sum(crossing.exit_mm - crossing.entry_mm for crossing in each) for each in many]
    return np.minimum(np.array(found), np.atleast_1d(lengths))


def distance_mm(mesh: Mesh, points_mm: ArrayLike) -> np.ndarray:
    """Return signed distances of points to the surface of a structure, negative inside, shape (n,).

    Examples
    --------
    >>> corners = np.array([[0, 0, 0], [6, 0, 0], [0, 6, 0], [0, 0, 6]])
    >>> faces = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])
    >>> distance_mm(Mesh("corner", "muscle", corners, faces), [[1.0, 1.0, -4.0]]).tolist()
    [4.0]
    """
    tree, vertices, triangles = _tree_of(mesh)
    points = np.ascontiguousarray(np.atleast_2d(np.asarray(points_mm, dtype=float)))
    far = np.sqrt(tree.squared_distance(vertices, triangles, points)[0])
    # The library's own sign fails at places such as the middle of a ball.
    return np.where(_is_inside(mesh, points), -far, far)


def surface_gap_mm(one: Mesh, other: Mesh, reach_mm: float = 60.0) -> float:
    """Return the clear distance between two structures, 0 if they touch or overlap, ``reach_mm`` at most."""
    return float(solid_of(one).min_gap(solid_of(other), reach_mm))


def structure_at(structures: Mapping[str, Mesh], points_mm: ArrayLike) -> np.ndarray:
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
    points = np.atleast_2d(np.asarray(points_mm, dtype=float))
    names = np.full(len(points), "", dtype=object)
    near = [mesh for mesh in structures.values() if _in_box(mesh, points).any()]
    for mesh in sorted(near, key=lambda mesh: -mesh.volume_mm3()):
        names[_is_inside(mesh, points)] = mesh.name
    return names


def _is_inside(mesh: Mesh, points: np.ndarray) -> np.ndarray:
    inside = _in_box(mesh, points)
    inside[inside] = winding_numbers(mesh.vertices_mm, mesh.triangles, points[inside]) > 0
    return inside


def _in_box(mesh: Mesh, points: np.ndarray) -> np.ndarray:
    low, high = mesh.bounds_mm()
    return ((points >= low) & (points <= high)).all(axis=1)


@_kept_with_mesh
def solid_of(mesh: Mesh) -> manifold3d.Manifold:
    """Return a mesh as a solid of the library that cuts and measures solids.

    Raises
    ------
    ValueError
        If the mesh bounds no solid; the library would go on with an empty one.
    """
    import manifold3d

    corners, triangles = mesh.vertices_mm.astype(np.float64), mesh.triangles.astype(np.uint64)
    solid = manifold3d.Manifold(manifold3d.Mesh64(corners, triangles))
    if solid.status() != manifold3d.Error.NoError:
        raise ValueError(f"{mesh.name}: its triangles bound no solid ({solid.status().name})")
    return solid


@_kept_with_mesh
def _tree_of(mesh: Mesh) -> tuple:
    import igl

    vertices, triangles = mesh.vertices_mm.astype(np.float64), mesh.triangles.astype(np.int64)
    tree = igl.AABB()
    tree.init(vertices, triangles)
    return tree, vertices, triangles


def _meets_boxes(starts: np.ndarray, ends: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """Tell which of n segments may meet which of k boxes, shape (n, k)."""
    low, high = boxes[:, 0] - 1e-3, boxes[:, 1] + 1e-3
    starts, way = starts[:, None], (ends - starts)[:, None]
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        one, two = (low - starts) / way, (high - starts) / way
    still = way == 0
    inside = (starts >= low) & (starts <= high)
    first = np.where(still, np.where(inside, -np.inf, np.inf), np.fmin(one, two)).max(axis=2)
    last = np.where(still, np.where(inside, np.inf, -np.inf), np.fmax(one, two)).min(axis=2)
    return (first <= last) & (last >= 0) & (first <= 1)


def _stays(mesh: Mesh, start: np.ndarray, end: np.ndarray, length_mm: float) -> Iterable[tuple[float, float]]:
    """Return the depths between which a segment lies inside, in order."""
    depths, signs = line_hits(mesh.vertices_mm, mesh.triangles, start, end)
    if signs.sum() != 0:
        raise ValueError(f"{mesh.name}: a line enters it more or less often than it leaves: the mesh is open")
    order = np.lexsort((-signs, np.round(depths / TOUCH_MM)))
    depths, signs = depths[order], signs[order]
    layers = np.cumsum(signs)
    enter = np.clip(depths[(signs == 1) & (layers == 1)], 0.0, length_mm)
    leave = np.clip(depths[(signs == -1) & (layers == 0)], 0.0, length_mm)
    is_long = leave - enter > TOUCH_MM
    return zip(enter[is_long].tolist(), leave[is_long].tolist(), strict=True)
