"""Muscles beside the spine as limbs: psoas, quadratus lumborum, multifidus, erector spinae.

Only the psoas follows measured sections; the others fill the places between
skin, ribs, crest and processes as in an atlas (S-13).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from sympblock.anatomy.person.traits import Traits
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.content import tables
from sympblock.conventions import SIDES, Side, left_sign
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.meshing import giving_way, mesh_of_solid
from sympblock.geometry.signed_distance import limb, limbs_distance, near_limbs

#: Muscles sampled coarsely keep this far off bone, so that no corner of one is lost in the other: half a step.
COARSE_CLEARANCE_MM = 1.4
PSOAS_LEVELS, PSOAS_LEVEL_STEP = (1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0), 0.5
#: Discs at which the distance from trunk to psoas was published, and their place in levels.
GAP_DISCS = {2.5: "L2_L3", 3.5: "L3_L4", 4.5: "L4_L5"}
MUSCLE_STEP_MM, PSOAS_STEP_MM = 3.8, 2.8
COUNTS = {"psoas": 1500, "quadratus_lumborum": 800, "multifidus": 1200, "erector_spinae": 1400}
BACK = np.array([0.0, 1.0, 0.0])
SOURCES = {"psoas": ("josr2022_olif", "itthi2023", "feigl2013")}


#: Centre, and half-axes front to back and across, mm.
MuscleSection = tuple[np.ndarray, float, float]


@dataclass(frozen=True, eq=False)
class Muscles:
    """Holds the muscles of one person as limbs.

    Parameters
    ----------
    spine : Spine
        The bones that they keep off.
    traits : Traits
        The person.
    trunks : Mapping[str, numpy.ndarray]
        Rows of limbs of each sympathetic trunk, which the psoas leaves free.
    bones : Mapping[str, numpy.ndarray]
        Rows of limbs of rib and iliac bone of each side, in the patient frame.
    """

    spine: Spine
    traits: Traits
    trunks: dict[Side, np.ndarray]
    bones: dict[Side, np.ndarray]

    @cached_property
    def psoas_rows(self) -> dict[Side, np.ndarray]:
        """Lay out each psoas so that it ends where the sampled distance to the trunk says."""
        return {side: self._psoas(side) for side in SIDES}

    def psoas_distance(self, side: Side, points_mm: np.ndarray) -> np.ndarray:
        """Return signed distances of points to one psoas, which keeps off bone, discs and trunk."""
        clearance = tables.soft_tissue().muscle_clearance_mm
        own = limbs_distance(points_mm, self.psoas_rows[side])
        own = giving_way(own, points_mm, lambda p: near_limbs(p, self.trunks[side]), 0.15)
        own = giving_way(own, points_mm, lambda p: near_limbs(p, self.bones[side]), clearance)
        return giving_way(own, points_mm, self.spine.distance, clearance)

    def distance(self, name: str, side: Side, points_mm: np.ndarray) -> np.ndarray:
        """Return signed distances of points to a muscle, which keeps off bone and deeper muscles."""
        if name == "psoas":
            return self.psoas_distance(side, points_mm)
        clearance = COARSE_CLEARANCE_MM
        own = limbs_distance(points_mm, self.rows(name, side))
        for deeper in DEEPER[name]:
            own = giving_way(own, points_mm, partial(near_limbs, limbs=self.rows(deeper, side)), clearance)
        own = giving_way(own, points_mm, lambda p: near_limbs(p, self.bones[side]), clearance)
        return giving_way(own, points_mm, self.spine.distance, clearance)

    def rows(self, name: str, side: Side) -> np.ndarray:
        """Return the limbs of a muscle before it gives way."""
        if name == "psoas":
            return self.psoas_rows[side]
        return {"quadratus_lumborum": self._quadratus, "multifidus": self._multifidus, "erector_spinae": self._erector}[
            name
        ](side)

    def mesh(self, name: str, side: Side) -> Mesh:
        """Mesh one muscle."""
        rows = self.rows(name, side)
        step = PSOAS_STEP_MM if name == "psoas" else MUSCLE_STEP_MM
        surface = mesh_of_solid(lambda p: self.distance(name, side, p), box_round(rows, 3 * step), step, COUNTS[name])
        return Mesh(f"{name}_{side}", "muscle", *surface, "skin", SOURCES.get(name, ()))

    def _psoas(self, side: Side) -> np.ndarray:
        sections = [self._psoas_section(level, side) for level in PSOAS_LEVELS]
        trunk = self.traits.trunks[side]
        for _ in range(6):
            rows = _chain(sections + self._psoas_tail(side))
            for index, level in enumerate(PSOAS_LEVELS):
                if level in GAP_DISCS:
                    sections[index] = self._moved(sections[index], rows, level, side, trunk.psoas_gaps_mm)
        return _chain(sections + self._psoas_tail(side))

    def _moved(
        self, section: MuscleSection, rows: np.ndarray, level: float, side: Side, gaps_mm: Mapping[str, float]
    ) -> MuscleSection:
        """Shift a section so that muscle and trunk come to lie as far apart as sampled."""
        centre, deep, across = section
        radius = tables.soft_tissue().trunk_radius_mm
        at = trunk_point(self.spine, self.traits, level, side)
        away = limbs_distance(at[None], rows)[0] - radius
        toward = (at - centre) * [1.0, 1.0, 0.0]
        toward /= np.linalg.norm(toward)
        shift = np.clip(away - max(gaps_mm[GAP_DISCS[level]], 0.15), -6.0, 6.0)
        return centre + 0.9 * shift * toward, deep, across

    def _psoas_section(self, level: float, side: Side) -> MuscleSection:
        """Return centre, and half-axes front to back and across, of the psoas at a place."""
        upper, lower = f"l{math.floor(level)}", f"l{min(5, math.ceil(level))}"
        share = level - math.floor(level)

        def get(key: str) -> float:
            one, two = (tables.soft_tissue().at(f"{name}_psoas_{key}") for name in (upper, lower))
            return one + share * (two - one)

        wider = self.spine.measures["L3"].upper_width / tables.variation().male_l3_upper_width_mm
        area = get("area_mm2") * self.traits.psoas_area_ratio
        depth = (
            tables.soft_tissue().psoas_depth_mm
            * self.traits.psoas_area_ratio**0.5
            * min(1.0, area / tables.soft_tissue().l2_psoas_area_mm2)
        )
        across = 4 * area / (math.pi * depth)
        frame = self.spine.at(level)
        front = self.spine.front_mm(level) + get("behind_front_mm") + depth / 2
        lateral = max(get("lateral_mm") * wider, 0.0)
        centre = frame.patient_from_level(np.array([left_sign(side) * lateral, front, 0.0]))
        return centre, depth / 2, across / 2

    def _psoas_tail(self, side: Side) -> list[MuscleSection]:
        """Follow the pelvic brim outwards and forwards below L5."""
        sign = left_sign(side)
        last, *_ = self._psoas_section(5.0, side)
        thick = self.traits.psoas_area_ratio**0.5
        return [
            (last + [sign * 7.0, -8.0, -26.0], 15.0 * thick, 19.0 * thick),
            (last + [sign * 15.0, -24.0, -58.0], 14.0 * thick, 17.0 * thick),
            (last + [sign * 21.0, -40.0, -86.0], 13.0 * thick, 15.0 * thick),
        ]

    def _quadratus(self, side: Side) -> np.ndarray:
        sign = np.array([left_sign(side), 1.0, 1.0])
        sections = []
        for level, out, across in ((0.75, -4.0, 8.0), (2.0, 0.0, 11.0), (3.0, 7.0, 15.0), (4.0, 18.0, 20.0)):
            name = f"L{max(1, round(level))}"
            tip = self.spine.frames[name].level_from_patient(self.spine.landmark(f"transverse_process_tip_{name}_left"))
            frame = self.spine.at(level)
            centre = frame.patient_from_level(np.array([tip[0] + out, tip[1] - 5.0, 0.0]) * sign)
            sections.append((centre, 5.5, across))
        return _chain(sections)

    def _multifidus(self, side: Side) -> np.ndarray:
        sign = left_sign(side)
        sections = []
        for level in (0.0, 1.0, 2.0, 3.0, 4.0, 5.0):
            name = "T12" if level == 0 else f"L{level:.0f}"
            tip = self.spine.landmark(f"spinous_process_tip_{name}")
            back = self.spine.landmark(f"back_wall_{name}")
            size = 9.0 + 1.1 * level
            sections.append((tip + 0.45 * (back - tip) + [sign * (size + 3.0), 2.0, 8.0], 16.0, size))
        low = self.spine.frames["S1"].patient_from_level(np.array([sign * 15.0, 46.0, -34.0]))
        return _chain([*sections, (low, 9.0, 12.0)])

    def _erector(self, side: Side) -> np.ndarray:
        sign = left_sign(side)
        sections = []
        for level, across, deep in (
            (-0.9, 24.0, 15.0),
            (1.0, 24.0, 17.0),
            (2.0, 24.0, 18.5),
            (3.0, 25.0, 19.0),
            (4.0, 25.0, 17.5),
        ):
            name = "T12" if level < 1 else f"L{level:.0f}"
            tip = self.spine.landmark(f"spinous_process_tip_{name}")
            higher = 33.0 if level < 0 else 8.0
            sections.append((tip + [sign * (across + 19.0), -11.0, higher], deep, across))
        low = self.spine.frames["S1"].patient_from_level(np.array([sign * 32.0, 50.0, -4.0]))
        end = self.spine.frames["S1"].patient_from_level(np.array([sign * 22.0, 53.0, -40.0]))
        return _chain([*sections, (low, 11.0, 17.0), (end, 6.0, 9.0)])


#: Which muscles each one gives way to.
DEEPER = {
    "quadratus_lumborum": ("psoas",),
    "multifidus": ("psoas",),
    "erector_spinae": ("multifidus", "quadratus_lumborum"),
}


def trunk_point(spine: Spine, traits: Traits, level: float, side: Side) -> np.ndarray:
    """Return the sampled place of a trunk at a place along the spine, patient frame, shape (3,).

    Between two bodies the sampled distances are shared in proportion.
    """
    names = ("T12", "L1", "L2", "L3", "L4", "L5")
    trunk = traits.trunks[side]
    lateral = np.interp(level, range(6), [trunk.lateral_mm[name] for name in names])
    behind = np.interp(level, range(6), [trunk.behind_front_mm[name] for name in names])
    rim = _rim_front_mm(spine, level)
    return spine.at(level).patient_from_level(np.array([left_sign(side) * lateral, rim + behind, 0.0]))


def _rim_front_mm(spine: Spine, level: float) -> float:
    fronts = []
    for name in spine.levels:
        place = spine.frames[name].level_from_patient(spine.landmark(f"front_rim_{name}"))
        fronts.append(float(place[1]))
    return float(np.interp(level, range(len(fronts)), fronts))


def _chain(sections: Sequence[MuscleSection]) -> np.ndarray:
    """Join sections into limbs."""
    return np.array(
        [
            limb(one[0], two[0], BACK, one[1:], two[1:], 5.0)
            for one, two in zip(sections[:-1], sections[1:], strict=True)
        ]
    )


def box_round(rows: np.ndarray, margin_mm: float) -> np.ndarray:
    """Return a box that holds limbs with a margin, shape (2, 3)."""
    reach = rows[:, 9:13].max(axis=1, keepdims=True) + margin_mm
    low = np.minimum(rows[:, 0:3], rows[:, 3:6]) - reach
    high = np.maximum(rows[:, 0:3], rows[:, 3:6]) + reach
    return np.stack([low.min(axis=0), high.max(axis=0)])
