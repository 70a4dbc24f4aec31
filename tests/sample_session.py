"""Parts of a session in the room, without a page: the straight path to the target, and images."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from sympblock.block.needle.needle import skin_point_mm
from sympblock.block.needle.needle_target import target_mm
from sympblock.content.practice.approaches import Approach
from sympblock.procedure.events import Shot


class StraightPath(NamedTuple):
    """Holds a skin point, how far the target lies from it, and the direction there."""

    entry_mm: tuple[float, ...]
    depth_mm: float
    heading: tuple[float, ...]

    @property
    def beam(self) -> tuple[float, ...]:
        """Return the direction to the tube that shows the needle end on."""
        return tuple(-part for part in self.heading)


def path_to_target(
    patient, place: tuple[str, str], lateral_mm: float, approach: Approach | None = None
) -> StraightPath:
    """Return the path from a point so far lateral of the midline to the target at a level and side."""
    level, side = place
    target = target_mm(patient, level, side, approach) if approach else target_mm(patient, level, side)
    entry = skin_point_mm(patient, lateral_mm, float(target[2]), side)
    depth = float(np.linalg.norm(target - entry))
    return StraightPath(tuple(entry.tolist()), depth, tuple(((target - entry) / depth).tolist()))


def shot(oblique_deg: float, beam=(0.0, 1.0, 0.0), pulses: int = 1) -> Shot:
    """Return an image along a beam."""
    return Shot(
        at_s=0.0,
        oblique_deg=oblique_deg,
        tilt_deg=0.0,
        side="left",
        target_mm=(0.0, 0.0, 0.0),
        beam=beam,
        pulses=pulses,
        fluoroscopy_s=0.25,
        kerma_area_gy_cm2=0.01,
    )
