"""Whether meshes are fit for rays and sections: closed, outward, in one piece, free of self-intersection."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from numba import njit

from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import distance_mm, solid_of

#: Triangles smaller than this are slivers that neither a ray nor a section shows, mm².
LEAST_AREA_MM2 = 1e-3
#: A shared volume smaller than this comes from rounding.
LEAST_SHARED_MM3 = 0.02
SAMPLE_MM = 1.0


def complaints(mesh: Mesh) -> Iterator[str]:
    """Say in words what is wrong with a mesh; nothing if all is well.

    Examples
    --------
    >>> corners = np.array([[0, 0, 0], [6, 0, 0], [0, 6, 0], [0, 0, 6]])
    >>> faces = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])
    >>> list(complaints(Mesh("corner", "muscle", corners, faces)))
    []
    >>> list(complaints(Mesh("corner", "muscle", corners, faces[:3])))
    ['corner: 3 edges are not shared by two opposite triangles']
    """
    if flat := flat_count(mesh):
        yield f"{mesh.name}: {flat} triangles have no area"
    if open_edges := open_edge_count(mesh):
        yield f"{mesh.name}: {open_edges} edges are not shared by two opposite triangles"
        return
    if mesh.volume_mm3() <= 0:
        yield f"{mesh.name}: its triangles face inwards"
    if crossing := self_crossing_count(mesh):
        yield f"{mesh.name}: {crossing} pairs of triangles cross"
    if folds := corner_fold_count(mesh):
        yield f"{mesh.name}: {folds} pairs of triangles cross beside a common corner"


def open_edge_count(mesh: Mesh) -> int:
    """Count edges that are not used exactly once in each direction."""
    t = mesh.triangles.astype(np.int64)
    edges = np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]])
    size = len(mesh.vertices_mm)
    one, other = edges[:, 0] * size + edges[:, 1], edges[:, 1] * size + edges[:, 0]
    forward, counts = np.unique(one, return_counts=True)
    return int((counts > 1).sum() + len(np.setdiff1d(forward, other)))


def flat_count(mesh: Mesh) -> int:
    """Count triangles without area, such as those that name one corner twice."""
    return int((np.cross(*_sides(mesh)) == 0).all(axis=1).sum())


def euler_characteristic(mesh: Mesh) -> int:
    """Return corners minus edges plus triangles: 2 for a ball, 0 for a ring, summed over the pieces.

    Examples
    --------
    >>> corners = np.array([[0, 0, 0], [6, 0, 0], [0, 6, 0], [0, 0, 6]])
    >>> faces = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])
    >>> euler_characteristic(Mesh("corner", "muscle", corners, faces))
    2
    """
    t = mesh.triangles
    edges = np.sort(np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]]), axis=1)
    return len(np.unique(t)) - len(np.unique(edges, axis=0)) + len(t)


def component_count(mesh: Mesh) -> int:
    """Count the separate pieces of a mesh."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    t = mesh.triangles
    ends = t[:, [0, 1]].ravel(), t[:, [1, 2]].ravel()
    links = coo_matrix((np.ones(len(ends[0])), ends), shape=(len(mesh.vertices_mm),) * 2)
    return int(connected_components(links, directed=False)[0])


def self_crossing_count(mesh: Mesh) -> int:
    """Count pairs of triangles without a common corner that cross; slivers and mere contact are left out."""
    return _count_crossing(mesh, 0)


def corner_fold_count(mesh: Mesh) -> int:
    """Count pairs of triangles with one common corner that cross beside it; slivers are left out."""
    return _count_crossing(mesh, 1)


def _count_crossing(mesh: Mesh, shared_corners: int) -> int:
    corners = mesh.corners_mm()
    seen = np.flatnonzero(np.linalg.norm(np.cross(*_sides(mesh)), axis=1) / 2 > LEAST_AREA_MM2)
    order = seen[np.argsort(corners[seen, :, 0].min(axis=1), kind="stable")]
    return int(_crossing_pairs(corners[order], mesh.triangles[order].astype(np.int64), shared_corners))


def overlap_volume_mm3(one: Mesh, other: Mesh) -> float:
    """Return the volume that two structures share."""
    return float((solid_of(one) ^ solid_of(other)).volume())


def overlap_depth_mm(one: Mesh, other: Mesh) -> float:
    """Return how deep the surface of one structure reaches into the other, 0 if they are apart.

    Looked at are points at most :data:`SAMPLE_MM` apart all over the surface of the
    shared part: of two crossing bars no corner lies in the other.
    """
    shared = solid_of(one) ^ solid_of(other)
    if shared.volume() < LEAST_SHARED_MM3:
        return 0.0
    points = shared.refine_to_length(SAMPLE_MM).to_mesh64().vert_properties[:, :3]
    return float(max(0.0, -min(distance_mm(one, points).min(), distance_mm(other, points).min())))


def overlaps(structures: Mapping[str, Mesh], limit_mm: float) -> list[str]:
    """Name pairs that overlap by more than a limit; one inside another by plan is no overlap."""
    names = list(structures)
    found = []
    for index, first in enumerate(names):
        for second in names[index + 1 :]:
            one, other = structures[first], structures[second]
            if _is_nested(one, other) or not one.may_touch(other):
                continue
            depth = overlap_depth_mm(one, other)
            if depth > limit_mm:
                found.append(f"{first} and {second} overlap by {depth:.2f} mm")
    return found


def _is_nested(one: Mesh, other: Mesh) -> bool:
    return other.name == one.inside or one.name == other.inside


def _sides(mesh: Mesh) -> tuple[np.ndarray, np.ndarray]:
    corners = mesh.corners_mm()
    return corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]


@njit(cache=True, nogil=True)
def _crossing_pairs(corners: np.ndarray, triangles: np.ndarray, shared_corners: int) -> int:
    """Count crossing pairs by a sweep along the first axis; triangles are sorted by their lowest corner."""
    count = 0
    size = len(corners)
    low, high = np.empty((size, 3)), np.empty((size, 3))
    for index in range(size):
        for axis in range(3):
            low[index, axis] = corners[index, :, axis].min()
            high[index, axis] = corners[index, :, axis].max()
    for one in range(size):
        for two in range(one + 1, size):
            if low[two, 0] > high[one, 0]:
                break
            if low[two, 1] > high[one, 1] or low[one, 1] > high[two, 1]:
                continue
            if low[two, 2] > high[one, 2] or low[one, 2] > high[two, 2]:
                continue
            if _cross(corners[one], corners[two], triangles[one], triangles[two], shared_corners):
                count += 1
    return count


@njit(cache=True, nogil=True)
def _cross(one: np.ndarray, two: np.ndarray, names: np.ndarray, other_names: np.ndarray, shared_corners: int) -> bool:
    """Tell whether two triangles that share so many corners cross; round a common one only the edges across from it can show that."""
    shared, own, other = 0, 0, 0
    for a in range(3):
        for b in range(3):
            if names[a] == other_names[b]:
                shared, own, other = shared + 1, a, b
    if shared != shared_corners:
        return False
    if shared == 0:
        return _any_edge_pierces(one, two) or _any_edge_pierces(two, one)
    across, other_across = (own + 1) % 3, (other + 1) % 3
    return _pierces(one[across], one[(own + 2) % 3], two) or _pierces(two[other_across], two[(other + 2) % 3], one)


@njit(cache=True, nogil=True)
def _volume(a: np.ndarray, b: np.ndarray, c: np.ndarray, d: np.ndarray) -> float:
    ux, uy, uz = b[0] - a[0], b[1] - a[1], b[2] - a[2]
    vx, vy, vz = c[0] - a[0], c[1] - a[1], c[2] - a[2]
    wx, wy, wz = d[0] - a[0], d[1] - a[1], d[2] - a[2]
    return ux * (vy * wz - vz * wy) + uy * (vz * wx - vx * wz) + uz * (vx * wy - vy * wx)


@njit(cache=True, nogil=True)
def _any_edge_pierces(one: np.ndarray, two: np.ndarray) -> bool:
    for index in range(3):
        if _pierces(one[index], one[(index + 1) % 3], two):
            return True
    return False


@njit(cache=True, nogil=True)
def _pierces(p: np.ndarray, q: np.ndarray, triangle: np.ndarray) -> bool:
    """Tell whether an edge passes through the inside of a triangle; touching is not enough."""
    a, b, c = triangle[0], triangle[1], triangle[2]
    if _volume(a, b, c, p) * _volume(a, b, c, q) >= 0.0:
        return False
    u, v, w = _volume(p, q, a, b), _volume(p, q, b, c), _volume(p, q, c, a)
    return (u > 0 and v > 0 and w > 0) or (u < 0 and v < 0 and w < 0)
