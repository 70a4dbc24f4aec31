"""A closed surface of triangles with the name of what it bounds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

#: What a structure is made of; the X-ray and the needle look it up by this word.
TISSUES = (
    "cortical_bone",
    "cancellous_bone",
    "porous_bone",
    "disc",
    "muscle",
    "blood",
    "kidney",
    "ureter",
    "nerve",
    "dura",
    "gas",
    "fat",
)


@dataclass(frozen=True, eq=False)
class Mesh:
    """Bounds one structure with closed, outward-facing triangles.

    Parameters
    ----------
    name : str
        Such as ``"psoas_left"``; the side is the patient's.
    tissue : str
        One of :data:`TISSUES`: what fills the surface where nothing lies inside it.
    vertices_mm : numpy.ndarray
        Shape (n, 3), float32: left, posterior, superior.
    triangles : numpy.ndarray
        Shape (m, 3), int32: counter-clockwise seen from outside.
    inside : str
        Name of the structure that holds this one, ``""`` for none: a cancellous
        core lies inside its cortical shell.
    sources : tuple of str
        Keys of ``data/references.bib`` behind place and size; empty = design.
    """

    name: str
    tissue: str
    vertices_mm: np.ndarray
    triangles: np.ndarray
    inside: str = ""
    sources: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.tissue not in TISSUES:
            raise ValueError(f"{self.name}: no tissue is called {self.tissue!r}: choose from {', '.join(TISSUES)}")
        object.__setattr__(self, "vertices_mm", np.ascontiguousarray(self.vertices_mm, dtype=np.float32))
        object.__setattr__(self, "triangles", np.ascontiguousarray(self.triangles, dtype=np.int32))
        self.vertices_mm.setflags(write=False)
        self.triangles.setflags(write=False)

    @property
    def side(self) -> str:
        """Return ``"left"``, ``"right"`` or ``""``."""
        end = self.name.rsplit("_", 1)[-1]
        return end if end in ("left", "right") else ""

    def corners_mm(self) -> np.ndarray:
        """Return the corners of each triangle, shape (m, 3, 3), float64."""
        return self.vertices_mm.astype(np.float64)[self.triangles]

    def bounds_mm(self) -> np.ndarray:
        """Return lowest and highest coordinates, shape (2, 3)."""
        return self._bounds_mm

    @cached_property
    def _bounds_mm(self) -> np.ndarray:
        bounds = np.stack([self.vertices_mm.min(axis=0), self.vertices_mm.max(axis=0)]).astype(float)
        bounds.setflags(write=False)
        return bounds

    def may_touch(self, other: Mesh) -> bool:
        """Tell whether the boxes round two meshes meet: if not, neither do the meshes."""
        (low, high), (other_low, other_high) = self.bounds_mm(), other.bounds_mm()
        return bool((low <= other_high).all() and (other_low <= high).all())

    def volume_mm3(self) -> float:
        """Return the volume inside; negative if the triangles face inwards.

        Examples
        --------
        >>> corners = np.array([[0, 0, 0], [6, 0, 0], [0, 6, 0], [0, 0, 6]])
        >>> faces = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]])
        >>> round(Mesh("corner", "muscle", corners, faces).volume_mm3(), 6)
        36.0
        """
        one, two, three = np.moveaxis(self.corners_mm(), 1, 0)
        return float(np.einsum("ij,ij->", one, np.cross(two, three)) / 6)
