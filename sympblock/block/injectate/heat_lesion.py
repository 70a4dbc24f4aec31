"""The tissue that a bare radiofrequency tip coagulates: an egg along the needle, a few millimetres wide.

Heat falls off steeply with the distance from the tip, so a lesion has a border,
and nothing carries it farther. Its size comes from tissue without blood flow;
vessels cool a lesion and bone shapes it, which is left out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sympblock.content import tables


@dataclass(frozen=True, eq=False)
class HeatLesion:
    """Holds one lesion.

    Parameters
    ----------
    centre_mm : numpy.ndarray
        Shape (3,), patient frame: the middle of the bare tip.
    axis : numpy.ndarray
        Shape (3,): unit vector along the needle.
    length_mm, width_mm : float
        From end to end along the needle and across it, above 0.
    """

    centre_mm: np.ndarray
    axis: np.ndarray
    length_mm: float
    width_mm: float

    @property
    def volume_ml(self) -> float:
        """Return the volume of the egg."""
        return float(np.pi / 6.0 * self.length_mm * self.width_mm**2 / 1000.0)

    def holds(self, points_mm: np.ndarray) -> np.ndarray:
        """Tell for each point whether it lies in the lesion, shape of the points without their last axis."""
        from_centre = np.asarray(points_mm, dtype=float) - self.centre_mm
        along = from_centre @ self.axis
        across_squared = (from_centre**2).sum(axis=-1) - along**2
        return (2.0 * along / self.length_mm) ** 2 + 4.0 * across_squared / self.width_mm**2 <= 1.0


def heat_lesions(path_mm: np.ndarray, count: int = 1) -> tuple[HeatLesion, ...]:
    """Return the lesions that a needle makes, the first round its tip, the others on the way back.

    Parameters
    ----------
    path_mm : array_like
        Shape (n, 3), patient frame, n at least 2: the needle from the skin to its tip.
    count : int
        1 or more; each lies one step of ``series_step_mm`` farther back.

    Raises
    ------
    ValueError
        If the path is a point, or the count below 1.

    Examples
    --------
    >>> one = heat_lesions([[0, 100, 0], [0, 0, 0]])[0]
    >>> one.holds([[0, 5, 0], [0, 5, 4]]).tolist()
    [True, False]
    """
    path = np.asarray(path_mm, dtype=float)
    if path.ndim != 2 or len(path) < 2 or count < 1:
        raise ValueError("a lesion needs a needle with two ends, and a count of 1 or more")
    set_ = tables.long_agents()
    back = (path[-2] - path[-1]) / np.linalg.norm(path[-2] - path[-1])
    length = set_.bare_tip_mm + set_.lesion_beyond_tip_mm
    middles = [set_.bare_tip_mm / 2.0 + number * set_.series_step_mm for number in range(count)]
    return tuple(HeatLesion(path[-1] + middle * back, back, length, set_.lesion_width_mm) for middle in middles)
