"""The twelfth ribs, as chains of limbs in the frame of T12."""

from __future__ import annotations

import numpy as np

from sympblock.content import tables
from sympblock.geometry.signed_distance import limb

#: Stations along the rib, as shares of its length.
PATH_SHARES = (0.0, 0.12, 0.3, 0.5, 0.7, 0.86, 1.0)


def rib_rows(length_mm: float) -> np.ndarray:
    """Lay out the left twelfth rib in the frame of T12.

    Parameters
    ----------
    length_mm : float
        Along the bone; beyond 0.

    Returns
    -------
    numpy.ndarray
        Rows of :func:`~sympblock.geometry.signed_distance.limb`, shape (6, 14).

    Examples
    --------
    >>> rib_rows(100.0).shape
    (6, 14)
    """
    wide, thick = tables.pelvis().rib_12_width_mm / 2, tables.pelvis().rib_12_thickness_mm / 2
    path = [_spot(share * length_mm) for share in PATH_SHARES]
    thin = [1.0, 1.0, 1.0, 0.95, 0.85, 0.7, 0.5]
    return np.array(
        [
            limb(a, b, (0, -0.35, 1), (wide * thin[i], thick * thin[i]), (wide * thin[i + 1], thick * thin[i + 1]), 2.0)
            for i, (a, b) in enumerate(zip(path, path[1:], strict=False))
        ]
    )


def _spot(along_mm: float) -> np.ndarray:
    """Return the point of the left rib at a distance from its head: forward and down in a widening arc (S-10)."""
    bend = min(along_mm, 150.0) / 100.0
    return np.array(
        [
            24.0 + along_mm * (0.80 - 0.10 * bend),
            19.0 + along_mm * (0.46 - 0.55 * bend + 0.10 * bend**2),
            2.0 - along_mm * (0.30 + 0.22 * bend),
        ]
    )
