"""Places of the typical patient that drawings need without its meshes, each in the frame of a level."""

from __future__ import annotations

from functools import cache

import numpy as np

from sympblock.anatomy.patient_build import typical_spine
from sympblock.anatomy.person.sample_traits import typical_traits
from sympblock.anatomy.soft_tissue.sympathetic_trunk import trunk_line
from sympblock.anatomy.soft_tissue.torso import Torso
from sympblock.conventions import Level, Side


def rim_front_mm(level: Level) -> float:
    """Return the posterior coordinate of the front rim of the body.

    Examples
    --------
    >>> -20 < rim_front_mm("L3") < -15
    True
    """
    return _posterior(level, f"front_rim_{level}")


def waist_front_mm(level: Level) -> float:
    """Return the posterior coordinate of the front of the body at mid-height."""
    return _posterior(level, f"front_{level}")


@cache
def skin_posterior_mm(level: Level) -> float:
    """Return how far behind the centre of the body the skin of the back lies.

    Examples
    --------
    >>> 80 < skin_posterior_mm("L3") < 115
    True
    """
    torso, frame = Torso(typical_spine(), typical_traits()), typical_spine().frames[level]
    behind = np.arange(40.0, 160.0, 0.25)
    points = frame.patient_from_level(np.column_stack([np.zeros(len(behind)), behind, np.zeros(len(behind))]))
    outside = points[:, 1] > np.array([torso.back_mm(height) for height in points[:, 2]])
    return float(behind[outside.argmax()])


@cache
def trunk_centre(level: Level, side: Side) -> tuple[float, float]:
    """Return the middle of the sympathetic trunk at mid-body, (left, posterior) in mm.

    Examples
    --------
    >>> trunk_centre("L3", "right")[0] < -18
    True
    """
    frame = typical_spine().frames[level]
    line = frame.level_from_patient(trunk_line(typical_spine(), typical_traits(), side))
    here = line[int(np.argmin(np.abs(line[:, 2])))]
    return (float(here[0]), float(here[1]))


def _posterior(level: Level, landmark: str) -> float:
    spine = typical_spine()
    return float(spine.frames[level].level_from_patient(spine.landmark(landmark))[1])
