"""One body: its structures, and where their landmarks lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.mesh import Mesh
from sympblock.anatomy.person import Traits
from sympblock.conventions import Side


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


@dataclass(frozen=True, eq=False)
class Ganglion:
    """Places one ganglion on a trunk.

    Parameters
    ----------
    side : str
        The patient's side.
    name : str
        The segment it is counted as, such as ``"L2"``, or ``"L2-L3"`` if fused.
    centre_mm : numpy.ndarray
        Shape (3,), patient frame.
    length_mm : float
        From end to end along the trunk.
    """

    side: Side
    name: str
    centre_mm: np.ndarray
    length_mm: float


@dataclass(frozen=True, eq=False)
class Patient:
    """Holds one body.

    Parameters
    ----------
    seed : int or None
        What it was drawn from; None = the typical patient.
    traits : Traits
        What was drawn or wished, see :class:`~sympblock.anatomy.person.Traits`.
    structures : Mapping[str, Mesh]
        Every structure by its name.
    frames : Mapping[str, LevelFrame]
        Every vertebra from T12 down, and S1, in that order.
    ganglia : tuple of Ganglion
        Both sides, from the top.
    landmarks : Mapping[str, numpy.ndarray]
        Named points, shape (3,) each, patient frame, such as ``"transverse_process_tip_L3_left"``.
    """

    seed: int | None
    traits: Traits
    structures: Mapping[str, Mesh]
    frames: Mapping[str, LevelFrame]
    ganglia: tuple[Ganglion, ...]
    landmarks: Mapping[str, np.ndarray]
