"""Where an approach places the tip of a needle beside a body: one target for pictures, patients and paths."""

from __future__ import annotations

import numpy as np

from sympblock.anatomy.person.traits import Traits
from sympblock.content.practice.approaches import ApproachTarget
from sympblock.conventions import Side, left_sign


def target_in_level_mm(target: ApproachTarget, front_rim_mm: float, width_mm: float, side: Side) -> np.ndarray:
    """Return the target beside a body, shape (3,), in the frame of its level.

    Parameters
    ----------
    target : ApproachTarget
        Of the approach.
    front_rim_mm : float
        Posterior coordinate of the upper front rim of the body, in that frame; below 0.
    width_mm : float
        Of the body at its upper rim.
    side : str
        The patient's side.

    Examples
    --------
    >>> from sympblock.content.practice.approaches import load_approach
    >>> target_in_level_mm(load_approach().target, -18.0, 48.0, "right").round(1).tolist()
    [-22.0, -15.0, -8.0]
    """
    across = left_sign(side) * target.lateral_proportion * width_mm
    return np.array([across, front_rim_mm + target.behind_front_mm, target.superior_mm])


def body_width_mm(traits: Traits, level: str) -> float:
    """Return how wide a body is at its upper rim.

    Examples
    --------
    >>> from sympblock.anatomy.person.sample_traits import typical_traits
    >>> body_width_mm(typical_traits(), "L3")
    48.0
    """
    return traits.spine.sizes_mm[level]["upper_width"]
