"""One body: its structures, and where their landmarks lie."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.person.traits import Traits
from sympblock.conventions import Side
from sympblock.geometry.frames import LevelFrame
from sympblock.geometry.mesh import Mesh


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
        What it was sampled from; None = the typical patient.
    traits : Traits
        What was sampled or set, see :class:`~sympblock.anatomy.person.traits.Traits`.
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
