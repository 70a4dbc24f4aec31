"""Sections of closed surfaces by a plane: closed outlines with the names of what they bound."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import ArrayLike
from shapely import make_valid
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from sympblock.geometry.frames import LevelFrame
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import solid_of

#: Outlines smaller than this are left out.
LEAST_MM2 = 0.05
#: A plane exactly through corners is moved by this much, which no outline shows.
OFF_THE_CORNERS_MM = 1.3e-5


def section(structures: Mapping[str, Mesh], frame: LevelFrame, superior_mm: float = 0.0) -> dict[str, BaseGeometry]:
    """Cut structures by the axial plane of a frame.

    Parameters
    ----------
    structures : Mapping[str, Mesh]
        Those to cut.
    frame : LevelFrame
        Origin and directions; the plane is square to its superior direction.
    superior_mm : float
        Height of the plane in that frame.

    Returns
    -------
    dict of str to geometry
        Polygons with their holes in (left, posterior) of the frame; structures that the plane misses are left out.

    Examples
    --------
    >>> from sympblock.geometry.meshing import mesh_of_solid
    >>> ball = mesh_of_solid(lambda p: np.linalg.norm(p, axis=1) - 10, [[-14] * 3, [14] * 3], 1.0, 4000)
    >>> cut = section({"ball": Mesh("ball", "muscle", *ball)}, LevelFrame("", np.zeros(3), np.eye(3)), 6.0)
    >>> bool(abs(cut["ball"].area - 201) < 5)
    True
    """
    found = {}
    for name, mesh in structures.items():
        heights = (_box_corners(mesh) - frame.centre_mm) @ frame.axes[2]
        if heights.min() <= superior_mm <= heights.max():
            shape = _cut(mesh, frame, superior_mm)
            if shape.area > LEAST_MM2:
                found[name] = shape
    return found


def plane_frame(point_mm: ArrayLike, normal: ArrayLike, left: ArrayLike = (1.0, 0.0, 0.0)) -> LevelFrame:
    """Return a frame whose axial plane goes through a point, square to a normal.

    Parameters
    ----------
    point_mm, normal : array_like
        Shape (3,), patient frame; the normal need not have length 1.
    left : array_like
        Direction that the first coordinate of the outlines follows as nearly as it can.

    Raises
    ------
    ValueError
        If normal and ``left`` are parallel.
    """
    up = np.asarray(normal, dtype=float)
    up = up / np.linalg.norm(up)
    across = np.asarray(left, dtype=float) - up * (np.asarray(left, dtype=float) @ up)
    if np.linalg.norm(across) < 1e-9:
        raise ValueError("the plane needs a direction in it, not its own normal")
    across /= np.linalg.norm(across)
    return LevelFrame("", np.asarray(point_mm, dtype=float), np.stack([across, np.cross(up, across), up]))


def _box_corners(mesh: Mesh) -> np.ndarray:
    low, high = mesh.bounds_mm()
    return np.array([[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in (low[2], high[2])])


def _cut(mesh: Mesh, frame: LevelFrame, superior_mm: float) -> BaseGeometry:
    turn = np.column_stack([frame.axes, -frame.axes @ frame.centre_mm])
    rings = solid_of(mesh).transform(turn).slice(superior_mm + OFF_THE_CORNERS_MM).to_polygons()
    shapes = sorted((Polygon(ring) for ring in rings if len(ring) > 2), key=lambda shape: -shape.area)
    # From the outside inwards: a ring in a hole is solid again.
    filled: BaseGeometry = Polygon()
    for shape in shapes:
        change = make_valid(shape)
        filled = filled.union(change) if shape.exterior.is_ccw else filled.difference(change)
    return _polygons(filled)


def _polygons(shape: BaseGeometry) -> BaseGeometry:
    """Drop lines and points that cutting may leave."""
    parts = [part for part in getattr(shape, "geoms", [shape]) if isinstance(part, Polygon) and part.area > LEAST_MM2]
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)
