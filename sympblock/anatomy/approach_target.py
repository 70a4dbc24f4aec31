"""Where an approach places the tip of a needle beside a body: one target for pictures, patients and paths."""

from __future__ import annotations

import numpy as np

from sympblock.anatomy.person.sample_traits import typical_traits
from sympblock.anatomy.person.traits import Traits
from sympblock.content.practice.approaches import ApproachTarget
from sympblock.conventions import Side, left_sign


def target_in_level_mm(target: ApproachTarget, front_rim_mm: float, width_share: float, side: Side) -> np.ndarray:
    """Return the target beside a body, shape (3,), in the frame of its level.

    Parameters
    ----------
    target : ApproachTarget
        Of the approach.
    front_rim_mm : float
        Posterior coordinate of the upper front rim of the body, in that frame; below 0.
    width_share : float
        Width of the body over that of the typical one, above 0.
    side : str
        The patient's side.

    Examples
    --------
    >>> from sympblock.content.practice.approaches import load_approach
    >>> target_in_level_mm(load_approach().target, -18.0, 1.0, "right").tolist()
    [-23.0, -15.5, -8.0]
    """
    across = left_sign(side) * target.lateral_mm * width_share
    return np.array([across, front_rim_mm + target.behind_front_mm, target.superior_mm])


def width_share(traits: Traits, level: str) -> float:
    """Return how wide the body of a level is, as a share of the typical one.

    Examples
    --------
    >>> width_share(typical_traits(), "L3")
    1.0
    """
    own, typical = (each.spine.sizes_mm[level]["upper_width"] for each in (traits, typical_traits()))
    return own / typical
