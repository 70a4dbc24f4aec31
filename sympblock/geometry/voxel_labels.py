"""What fills a box of a body, cube by cube: the innermost structure at the middle of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numba import njit
from numpy.typing import ArrayLike

from sympblock.geometry.line_hits import upright_hits
from sympblock.geometry.mesh import Mesh


@dataclass(frozen=True, eq=False)
class TissueGrid:
    """Names the structure in every cube of a box.

    Parameters
    ----------
    origin_mm : numpy.ndarray
        Shape (3,): middle of the first cube, patient frame.
    step_mm : float
        Side of a cube.
    names : tuple of str
        What the labels mean; the first, ``""``, is outside all structures.
    labels : numpy.ndarray
        Shape (left, posterior, superior), uint8.
    """

    origin_mm: np.ndarray
    step_mm: float
    names: tuple[str, ...]
    labels: np.ndarray

    def middles_mm(self, cubes: np.ndarray) -> np.ndarray:
        """Return the middles of cubes that are given by their three places, shape (..., 3)."""
        return self.origin_mm + np.asarray(cubes) * self.step_mm

    def cube_of(self, point_mm: np.ndarray) -> tuple[int, int, int]:
        """Return the places of the cube that holds a point.

        Raises
        ------
        ValueError
            If the point lies outside the box.
        """
        places = np.floor((np.asarray(point_mm, dtype=float) - self.origin_mm) / self.step_mm + 0.5).astype(int)
        if (places < 0).any() or (places >= self.labels.shape).any():
            raise ValueError("the point lies outside the box of the grid")
        return tuple(places.tolist())

    def at(self, points_mm: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Return what an array of one value for each cube holds at some points, shape (n,); 0 outside the box."""
        points = np.asarray(points_mm, dtype=float)
        places = np.floor((points - self.origin_mm) / self.step_mm + 0.5).astype(int)
        inside = ((places >= 0) & (places < self.labels.shape)).all(axis=1)
        found = np.zeros(len(points), dtype=values.dtype)
        found[inside] = values[tuple(places[inside].T)]
        return found

    def is_in(self, name: str) -> np.ndarray:
        """Tell for every cube whether its innermost structure has this name, shape of the labels."""
        if name not in self.names:
            return np.zeros(self.labels.shape, dtype=bool)
        return self.labels == self.names.index(name)


def tissue_grid(
    structures: Mapping[str, Mesh], centre_mm: ArrayLike, half_mm: ArrayLike, step_mm: float = 1.5
) -> TissueGrid:
    """Label the cubes of a box.

    Parameters
    ----------
    structures : Mapping[str, Mesh]
        Those to look at, at most 255; one that lies inside another is the smaller one.
    centre_mm, half_mm : array_like
        Shape (3,): middle of the box, and half of its sides.
    step_mm : float
        Side of a cube; a structure thinner than this may be lost in places.

    Raises
    ------
    ValueError
        If there are too many structures, or the box is empty.

    Examples
    --------
    >>> from sympblock.geometry.meshing import mesh_of_solid
    >>> ball = Mesh("ball", "fat", *mesh_of_solid(lambda p: np.linalg.norm(p, axis=1) - 10, [[-14] * 3, [14] * 3], 1.0, 4000))
    >>> grid = tissue_grid({"ball": ball}, (0, 0, 0), (12, 12, 12), 1.0)
    >>> bool(abs(grid.is_in("ball").sum() / ball.volume_mm3() - 1) < 0.02)
    True
    """
    centre, half = np.asarray(centre_mm, dtype=float), np.asarray(half_mm, dtype=float)
    if not (half > 0).all() or step_mm <= 0:
        raise ValueError("a box needs sides, and cubes a side, above 0")
    if len(structures) > 255:
        raise ValueError(f"a grid names at most 255 structures, not {len(structures)}")
    counts = np.ceil(2 * half / step_mm).astype(int)
    origin = centre - (counts - 1) / 2 * step_mm
    labels, names = np.zeros(counts, dtype=np.uint8), [""]
    top = origin + (counts - 1) * step_mm
    for mesh in sorted(structures.values(), key=lambda mesh: -mesh.volume_mm3()):
        low, high = mesh.bounds_mm()
        if (high < origin).any() or (low > top).any():
            continue
        names.append(mesh.name)
        _fill(mesh.vertices_mm.astype(float), mesh.triangles, origin, step_mm, len(names) - 1, labels)
    return TissueGrid(origin, float(step_mm), tuple(names), labels)


@njit(cache=True, nogil=True)
def _fill(
    vertices: np.ndarray, triangles: np.ndarray, origin: np.ndarray, step: float, label: int, labels: np.ndarray
) -> None:
    """Label the cubes whose middles a closed mesh encloses, column by column."""
    heights, signs = np.empty(len(triangles)), np.empty(len(triangles), dtype=np.int64)
    first, last = np.empty(2, dtype=np.int64), np.empty(2, dtype=np.int64)
    for axis in range(2):
        low, high = vertices[:, axis].min(), vertices[:, axis].max()
        first[axis] = max(0, int(np.floor((low - origin[axis]) / step)))
        last[axis] = min(labels.shape[axis] - 1, int(np.ceil((high - origin[axis]) / step)))
    for i in range(first[0], last[0] + 1):
        for j in range(first[1], last[1] + 1):
            count = upright_hits(vertices, triangles, origin[0] + i * step, origin[1] + j * step, heights, signs)
            if count == 0:
                continue
            for k in range(labels.shape[2]):
                height, inside = origin[2] + k * step, 0
                for hit in range(count):
                    if heights[hit] > height:
                        inside -= signs[hit]
                if inside > 0:
                    labels[i, j, k] = label
