"""How far the typical vertebrae lie from a measured mean shape, and the fit that made their measures.

The mean shape (87 patients, lying on their back [@clouthier_repo]) is a ruler:
it is read from a file that is no part of the course. Each vertebra is laid on
it by a rigid motion; then distances are taken both ways.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from sympblock.anatomy.spine.vertebra import VertebraMeasures
from sympblock.anatomy.spine.vertebra_solid import vertebra_distance
from sympblock.geometry.mesh import Mesh

RULER_LEVELS = ("L2", "L3", "L4", "L5")
SPOTS = 20_000
ALIGN_STEPS = 40
#: Distances beyond this do not pull the fit: a process that is missing must not bend the body.
FIT_REACH_MM = 3.5

Surface = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Calibration:
    """Holds the distance of one vertebra from the ruler, both ways, mm."""

    level: str
    mean_mm: float
    percentile_95_mm: float
    largest_mm: float


def read_ruler(path: Path) -> dict[str, Surface]:
    """Read a ruler and turn it into the patient's directions.

    Parameters
    ----------
    path : Path
        A NumPy file with ``V``, shape (n, 3), mm, forward, left and up, and
        ``F``, shape (m, 3): four closed parts, L2 to L5.

    Returns
    -------
    dict of str to (numpy.ndarray, numpy.ndarray)
        Vertices (left, posterior, superior) and triangles of each level.

    Raises
    ------
    ValueError
        If the file does not hold four parts.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    with np.load(path) as file:
        forward_left_up, faces = file["V"].astype(float), file["F"].astype(np.int64)
    vertices = np.column_stack([forward_left_up[:, 1], -forward_left_up[:, 0], forward_left_up[:, 2]])
    links = coo_matrix((np.ones(2 * len(faces)), (faces[:, [0, 1]].ravel(), faces[:, [1, 2]].ravel())))
    count, part = connected_components(links, directed=False)
    if count != len(RULER_LEVELS):
        raise ValueError(f"{path.name}: expected {len(RULER_LEVELS)} closed parts, found {count}")
    from_top = sorted(range(count), key=lambda number: -vertices[part == number, 2].mean())
    return {level: _part(vertices, faces, part == number) for level, number in zip(RULER_LEVELS, from_top, strict=True)}


def _part(vertices: np.ndarray, faces: np.ndarray, kept: np.ndarray) -> Surface:
    number = np.cumsum(kept) - 1
    return vertices[kept], number[faces[kept[faces[:, 0]]]]


def calibrate(structures: Mapping[str, Mesh], path: Path) -> list[Calibration]:
    """Measure L2 to L5 of a patient against a ruler.

    Parameters
    ----------
    structures : Mapping[str, Mesh]
        The patient's; the cortical shells are measured.
    path : Path
        The ruler, see :func:`read_ruler`.
    """
    return [_calibrated(level, structures[level], ruler) for level, ruler in read_ruler(path).items()]


def _calibrated(level: str, mesh: Mesh, ruler: Surface) -> Calibration:
    own = (mesh.vertices_mm.astype(float), mesh.triangles.astype(np.int64))
    moved = (aligned(own, ruler), own[1])
    both = np.concatenate([_distances(spots(moved), ruler), _distances(spots(ruler), moved)])
    return Calibration(level, float(both.mean()), float(np.percentile(both, 95)), float(both.max()))


def aligned(moving: Surface, ruler: Surface) -> np.ndarray:
    """Lay one surface on another by a rigid motion; returns the moved vertices, shape (n, 3)."""
    import igl
    from scipy.spatial.transform import Rotation

    vertices = moving[0] - moving[0].mean(axis=0) + ruler[0].mean(axis=0)
    for _ in range(ALIGN_STEPS):
        _, _, nearest = igl.point_mesh_squared_distance(vertices, ruler[0], ruler[1])
        centre, target = vertices.mean(axis=0), nearest.mean(axis=0)
        turn, _ = Rotation.align_vectors(nearest - target, vertices - centre)
        vertices = turn.apply(vertices - centre) + target
    return vertices


def spots(surface: Surface, count: int = SPOTS) -> np.ndarray:
    """Scatter points evenly over a surface, the same at each call, shape (count, 3)."""
    random = np.random.default_rng(0)
    one, two, three = (surface[0][surface[1][:, corner]] for corner in range(3))
    area = np.linalg.norm(np.cross(two - one, three - one), axis=1)
    chosen = random.choice(len(area), count, p=area / area.sum())
    u, v = np.sqrt(random.random((count, 1))), random.random((count, 1))
    return (1 - u) * one[chosen] + u * (1 - v) * two[chosen] + u * v * three[chosen]


def _distances(points: np.ndarray, surface: Surface) -> np.ndarray:
    import igl

    return np.sqrt(igl.point_mesh_squared_distance(points, surface[0], surface[1])[0])


def fit(start: VertebraMeasures, ruler: Surface, free: tuple[str, ...]) -> VertebraMeasures:
    """Fit named measures of a vertebra to a shape that stands in its level frame.

    Parameters
    ----------
    start : VertebraMeasures
        Where to begin; measures that are not free stay.
    ruler : (numpy.ndarray, numpy.ndarray)
        Vertices in the level frame, and triangles.
    free : tuple of str
        Names of the measures to fit; each may move by its own size at most.

    Returns
    -------
    VertebraMeasures
        Those with the least signed-distance error near the surface.
    """
    import igl
    from scipy.optimize import least_squares

    on = spots(ruler, 9000)
    points = on + np.random.default_rng(1).normal(0.0, 2.0, on.shape)
    wanted = np.clip(igl.signed_distance(points, *ruler)[0], -FIT_REACH_MM, FIT_REACH_MM)

    def error(values: np.ndarray) -> np.ndarray:
        m = replace(start, **dict(zip(free, values, strict=True)))
        return np.clip(vertebra_distance(points, m), -FIT_REACH_MM, FIT_REACH_MM) - wanted

    first = np.array([getattr(start, name) for name in free])
    scale = np.maximum(np.abs(first) / 4, 1.0)
    bounds = (first - 4 * scale, first + 4 * scale)
    found = least_squares(error, first, bounds=bounds, x_scale=scale, loss="soft_l1", f_scale=1.5, diff_step=1e-3)
    return replace(start, **dict(zip(free, found.x, strict=True)))
