"""Soft tissue with fewer triangles: a radiograph shows it blurred, and every triangle costs time in every picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sympblock.geometry.mesh import Mesh
from sympblock.geometry.meshing import simplified

#: One triangle of so many is kept, and no mesh gets fewer than the second number: blurred as they are, nobody sees it.
KEPT_OF, LEAST_COUNT = 3, 200


def coarser(mesh: Mesh) -> tuple[Mesh, float]:
    """Return a mesh with a third of the triangles, and what it must be weighted with to hold as much as before.

    A mesh that would not stay closed is returned as it is: an open one would streak the picture.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> mesh, weight = coarser(typical_patient().structures["psoas_left"])
    >>> len(mesh.triangles) < 2000 and 0.95 < weight < 1.05
    True
    """
    wanted = max(LEAST_COUNT, len(mesh.triangles) // KEPT_OF)
    if len(mesh.triangles) <= wanted:
        return mesh, 1.0
    vertices, triangles = simplified(mesh.vertices_mm, mesh.triangles, wanted)
    if not is_balanced(triangles):
        return mesh, 1.0
    found = replace(mesh, vertices_mm=vertices, triangles=triangles)
    return found, mesh.volume_mm3() / found.volume_mm3()


def is_balanced(triangles: np.ndarray) -> bool:
    """Tell whether every edge is run through as often one way as the other, so that entries and exits balance.

    Examples
    --------
    >>> is_balanced(np.array([[0, 1, 2], [0, 2, 1]])), is_balanced(np.array([[0, 1, 2]]))
    (True, False)
    """
    edges = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]).astype(np.int64)
    one, other = edges[:, 0] << 32 | edges[:, 1], edges[:, 1] << 32 | edges[:, 0]
    return bool((np.sort(one) == np.sort(other)).all())
