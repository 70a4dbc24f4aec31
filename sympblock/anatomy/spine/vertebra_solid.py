"""The bone of one vertebra as a solid: its body and the limbs of its arch, softly joined.

Distances are signed, negative inside, in the level frame of the vertebra.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.spine.vertebra import VertebraMeasures, arch_limbs, body_row
from sympblock.content import tables
from sympblock.geometry.signed_distance import FAR_MM, body_distance, limbs_distance_within, soft_min_array

#: Bone that is this much farther away than other bone has no part in any join.
NO_MATTER_MM = 14.0


@dataclass(frozen=True, eq=False)
class SolidRows:
    """Holds what the distance to one vertebra is computed from."""

    body: np.ndarray
    left: np.ndarray
    right: np.ndarray
    middle: np.ndarray


def solid_rows(m: VertebraMeasures) -> SolidRows:
    """Arrange the body and the limbs of each side and of the midline."""
    parts = arch_limbs(m)
    left, right = (
        np.vstack([rows for name, rows in parts.items() if name.endswith(side)]) for side in ("_left", "_right")
    )
    return SolidRows(body_row(m), left, right, parts["spinous_process"])


def arch_distance(points_mm: np.ndarray, rows: SolidRows, enough_mm: np.ndarray | None = None) -> np.ndarray:
    """Return the signed distances of points of the level frame to the arch alone, shape (n,).

    ``enough_mm`` says beyond which distance the exact one does not matter.
    """
    # Each side is joined by itself: a soft minimum depends on the order, and the two sides must not differ.
    enough = np.full(len(points_mm), FAR_MM) if enough_mm is None else enough_mm
    left = limbs_distance_within(points_mm, rows.left, enough)
    right = limbs_distance_within(points_mm, rows.right, enough)
    sides = soft_min_array(left, right, tables.bone_shape().sides_join_mm)
    middle = limbs_distance_within(points_mm, rows.middle, np.minimum(sides, enough) + NO_MATTER_MM)
    return soft_min_array(sides, middle, tables.bone_shape().spinous_join_mm)


def bone_distance(points_mm: np.ndarray, rows: SolidRows) -> np.ndarray:
    """Return the signed distances of points of the level frame to body and arch, shape (n,)."""
    body = body_distance(points_mm, rows.body)
    return soft_min_array(body, arch_distance(points_mm, rows, body + NO_MATTER_MM), tables.bone_shape().arch_join_mm)


def vertebra_distance(points_mm: np.ndarray, m: VertebraMeasures) -> np.ndarray:
    """Return the signed distances of points of the level frame to the bone.

    Parameters
    ----------
    points_mm : numpy.ndarray
        Shape (n, 3).
    m : VertebraMeasures
        The measures of the vertebra.

    Returns
    -------
    numpy.ndarray
        Shape (n,), mm, negative inside.
    """
    points = np.ascontiguousarray(points_mm, dtype=float)
    return bone_distance(points, solid_rows(m))
