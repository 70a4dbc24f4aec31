"""Skin and the wall of the belly, lofted from sections of a prone trunk."""

from __future__ import annotations

import numpy as np

from sympblock.anatomy.person.traits import Traits
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.content import tables
from sympblock.conventions import Side, left_sign
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.tubes import loft, ring_walls

LOW_MM, HIGH_MM, STATIONS = -172.0, 150.0, 15
SKIN_SIDES = 72
#: Shares of the half-circle, from the back of the flank to the front of the belly, that the wall covers.
WALL_ANGLES = np.radians(np.linspace(10.0, -84.0, 17))


class Torso:
    """Knows the outline of a person at every height.

    Parameters
    ----------
    spine : Spine
        The spine that the back lies behind.
    traits : Traits
        Build of the person.
    """

    def __init__(self, spine: Spine, traits: Traits) -> None:
        tips = np.array([spine.landmark(f"spinous_process_tip_{level}") for level in spine.levels])
        low = spine.frames["S1"].patient_from_level(np.array([0.0, 52.0, -40.0]))
        self._heights = np.concatenate([[low[2]], tips[::-1, 2]])
        self._backs = np.concatenate([[low[1]], tips[::-1, 1]]) + traits.fat_behind_mm
        self.thickness_mm = traits.torso_thickness_mm
        grown = (traits.torso_thickness_mm / tables.variation().torso_thickness_mm) ** 0.6 * (
            0.96 if traits.sex == "female" else 1.0
        )
        self.half_width_mm = tables.variation().torso_half_width_mm * grown
        self.fat_mm = tables.soft_tissue().fat_of_flank_ratio * traits.fat_behind_mm
        self._squareness = tables.soft_tissue().section_squareness_ratio

    def back_mm(self, superior_mm: float) -> float:
        """Return how far behind the origin the skin of the back lies."""
        near = np.interp(superior_mm + np.linspace(-35, 35, 15), self._heights, self._backs)
        return float(near.mean())

    def skin_behind_mm(self, lateral_mm: float, superior_mm: float) -> float:
        """Return how far behind the origin the skin lies at a distance from the midline."""
        half_depth = self.thickness_mm / 2
        share = min(abs(lateral_mm) / self.half_width_mm, 1.0)
        return (
            self.back_mm(superior_mm)
            - half_depth
            + half_depth * (1 - share**self._squareness) ** (1 / self._squareness)
        )

    def ring(self, superior_mm: float, inset_mm: float, angles: np.ndarray) -> np.ndarray:
        """Return points of the outline, moved inwards, shape (n, 3); angle 0 is left, 90 degrees back."""
        half_depth = self.thickness_mm / 2
        middle = self.back_mm(superior_mm) - half_depth
        cosine, sine = np.cos(angles), np.sin(angles)
        left = (self.half_width_mm - inset_mm) * np.sign(cosine) * np.abs(cosine) ** (2 / self._squareness)
        back = (half_depth - inset_mm) * np.sign(sine) * np.abs(sine) ** (2 / self._squareness)
        return np.column_stack([left, middle + back, np.full(len(angles), superior_mm)])

    def skin_mesh(self) -> Mesh:
        """Mesh the skin."""
        angles = np.linspace(0, 2 * np.pi, SKIN_SIDES, endpoint=False)
        rings = [self.ring(height, 0.0, angles) for height in np.linspace(LOW_MM, HIGH_MM, STATIONS)]
        return Mesh("skin", "fat", *loft(np.array(rings)), "", ("radioloncol2018",))

    def wall_mesh(self, side: Side) -> Mesh:
        """Mesh one half of the muscular wall of the belly."""
        angles = WALL_ANGLES if side == "left" else np.pi - WALL_ANGLES
        rings = []
        for height in np.linspace(LOW_MM + 12, HIGH_MM - 12, 9):
            outer = self.ring(height, self.fat_mm, angles)
            inner = self.ring(height, self.fat_mm + tables.soft_tissue().abdominal_wall_mm, angles)
            rings.append(np.vstack([outer, inner[::-1]])[:: -left_sign(side)])
        return Mesh(f"abdominal_wall_{side}", "muscle", *_crescent_loft(np.array(rings)), "skin")


def _crescent_loft(rings: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Close a stack of crescents: walls between them, strips across both ends."""
    count, corners = rings.shape[:2]
    half = corners // 2
    one, two = np.arange(half - 1), np.arange(1, half)
    back_one, back_two = corners - 1 - one, corners - 1 - two
    strip = np.vstack([np.column_stack([one, back_one, back_two]), np.column_stack([one, back_two, two])])
    lid = strip[:, ::-1] + (count - 1) * corners
    return rings.reshape(-1, 3), np.vstack([ring_walls(count, corners), strip, lid])
