"""Frames: an origin and its own directions, into which points are moved and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, eq=False)
class LevelFrame:
    """Places one vertebra: the centre of its body and its own directions.

    Parameters
    ----------
    level : str
        ``"T12"`` to ``"L5"``, ``"L6"`` in some patients, or ``"S1"``.
    centre_mm : numpy.ndarray
        Shape (3,): centre of the body in the patient frame.
    axes : numpy.ndarray
        Shape (3, 3): rows are the unit vectors left, posterior and superior of
        the vertebra, in the patient frame.

    Examples
    --------
    >>> frame = LevelFrame("L3", np.zeros(3), np.eye(3))
    >>> frame.patient_from_level(np.array([[0.0, 1.0, 0.0]])).tolist()
    [[0.0, 1.0, 0.0]]
    """

    level: str
    centre_mm: np.ndarray
    axes: np.ndarray

    def patient_from_level(self, points_mm: np.ndarray) -> np.ndarray:
        """Move points of the level frame into the patient frame, shape (..., 3)."""
        return np.asarray(points_mm, dtype=float) @ self.axes + self.centre_mm

    def level_from_patient(self, points_mm: np.ndarray) -> np.ndarray:
        """Move points of the patient frame into the level frame, shape (..., 3)."""
        return (np.asarray(points_mm, dtype=float) - self.centre_mm) @ self.axes.T
