"""Aorta, vena cava and iliac vessels as limbs, lumbar vessels as tubes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from sympblock.anatomy.person.traits import Traits
from sympblock.anatomy.soft_tissue.clearance import kept_clear
from sympblock.anatomy.soft_tissue.muscles import box_round
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.content import tables
from sympblock.conventions import SIDES, Side, left_sign
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.meshing import giving_way, mesh_of_solid
from sympblock.geometry.signed_distance import limb, limbs_distance, near_limbs
from sympblock.geometry.tubes import smooth_line, tube

TOP_LEVEL = -0.9
ARTERY_LEVELS = ("L1", "L2", "L3", "L4")
VESSEL_STEP_MM = 2.7
CRUS_STEP_MM = 2.0
VESSEL_COUNT, ILIAC_COUNT = 1200, 700
#: A branch gives way to its parent by no more than keeps the two meshes apart.
JOINED_MM, PARENTS = 0.05, {"iliac_artery": "aorta", "iliac_vein": "inferior_vena_cava"}
BACK = (0.0, 1.0, 0.0)


class GreatVessels:
    """Lays out the great vessels of one person and meshes them.

    Parameters
    ----------
    spine : Spine
        The bones that the vessels lie in front of.
    traits : Traits
        The person.
    trunks : dict of str to numpy.ndarray
        Limbs of the sympathetic trunks, which vessels leave free.
    bones : dict of str to numpy.ndarray
        Limbs of rib and iliac bone of each side.
    """

    def __init__(
        self, spine: Spine, traits: Traits, trunks: dict[Side, np.ndarray], bones: dict[Side, np.ndarray]
    ) -> None:
        self.spine, self.traits, self.trunks, self.bones = spine, traits, trunks, bones
        v = traits.vessels
        self.aorta = self._aorta(v.bifurcation_level)
        self.vena_cava = self._vena_cava(v.confluence_level)
        artery, vein = self.aorta[-1, 3:6], self.vena_cava[-1, 3:6]
        self.iliac = {
            f"iliac_{kind}_{side}": self._iliac(start, side, kind)
            for kind, start in (("artery", artery), ("vein", vein))
            for side in SIDES
        }

    def aorta_centre(self, level: float) -> np.ndarray:
        """Return the middle of the aorta at a place along the spine, patient frame."""
        radius = self._aorta_radius(level)
        left = self.traits.vessels.aorta_left_mm * np.interp(
            level, [0, 1, 3], [0.4, self._ratio("l1_aorta_lateral"), 1]
        )
        front = self.spine.front_mm(level) - self.traits.vessels.aorta_gap_mm - radius
        return self.spine.at(level).patient_from_level(np.array([left, front, 0.0]))

    def cava_centre(self, level: float) -> np.ndarray:
        """Return the middle of the vena cava at a place along the spine, patient frame."""
        v = self.traits.vessels
        share = np.interp(
            level, [1, 3, 5], [self._ratio("l1_vena_cava_lateral"), 1, self._ratio("l5_vena_cava_lateral")]
        )
        gap = np.interp(level, [2.0, 4.5], [v.vena_cava_upper_gap_mm, v.vena_cava_lower_gap_mm])
        front = self.spine.front_mm(level) - gap - v.vena_cava_depth_mm / 2
        return self.spine.at(level).patient_from_level(np.array([-share * v.vena_cava_right_mm, front, 0.0]))

    def tasks(self) -> list[Callable[[], list[Mesh]]]:
        """List the jobs that mesh the vessels."""
        jobs: list[Callable[[], list[Mesh]]] = [
            lambda: [self._mesh("aorta", self.aorta, ()), self._mesh("inferior_vena_cava", self.vena_cava, ("aorta",))]
        ]
        for side in SIDES:
            jobs.append(partial(self._iliac_meshes, side))
        jobs.append(self._lumbar_vessels)
        jobs.append(lambda: [self._crus(side) for side in SIDES])
        return jobs

    def _ratio(self, key: str) -> float:
        return tables.soft_tissue().at(f"{key}_ratio")

    def _aorta_radius(self, level: float) -> float:
        wider = np.interp(level, [1.0, 2.5], [self._ratio("l1_aorta_diameter"), 1.0])
        return self.traits.vessels.aorta_diameter_mm / 2 * wider

    def _aorta(self, end: float) -> np.ndarray:
        levels = [*np.arange(TOP_LEVEL, end - 0.3, 0.5), end]
        return np.array(
            [
                limb(
                    self.aorta_centre(a),
                    self.aorta_centre(b),
                    BACK,
                    (self._aorta_radius(a),) * 2,
                    (self._aorta_radius(b),) * 2,
                    2.0,
                )
                for a, b in zip(levels[:-1], levels[1:], strict=True)
            ]
        )

    def _vena_cava(self, start: float) -> np.ndarray:
        v = self.traits.vessels
        levels = [*np.arange(TOP_LEVEL, start - 0.3, 0.5), start]
        axes = (v.vena_cava_depth_mm / 2, v.vena_cava_width_mm / 2)
        return np.array(
            [
                limb(self.cava_centre(a), self.cava_centre(b), BACK, axes, axes, 2.0)
                for a, b in zip(levels[:-1], levels[1:], strict=True)
            ]
        )

    def _iliac(self, start: np.ndarray, side: Side, kind: str) -> np.ndarray:
        """Lead a common iliac vessel from the fork over the promontory to the pelvic brim."""
        v, s1, sign = self.traits.vessels, self.spine.frames["S1"], left_sign(side)
        radius = (v.iliac_artery_diameter_mm if kind == "artery" else v.iliac_vein_diameter_mm) / 2
        deeper = 9.0 if kind == "artery" else 0.0
        front = -self.spine.sacrum.endplate_depth / 2
        brim = s1.patient_from_level(np.array([sign * 29.0, front - 4.0 - radius - deeper, 4.0]))
        low = s1.patient_from_level(np.array([sign * 46.0, front + 2.0 - radius - 0.6 * deeper, -32.0]))
        middle = 0.5 * (start + brim) + [0.0, -1.5, 0.0]
        if kind == "vein":
            middle = 0.45 * start + 0.55 * brim + [0.0, 2.0, -3.0]
        spots = [start, middle, brim, low]
        return np.array(
            [limb(a, b, BACK, (radius,) * 2, None, 2.0) for a, b in zip(spots[:-1], spots[1:], strict=True)]
        )

    def _rows(self, name: str) -> np.ndarray:
        return {"aorta": self.aorta, "inferior_vena_cava": self.vena_cava, **self.iliac}[name]

    def _distance(self, name: str, before: tuple[str, ...], points: np.ndarray) -> np.ndarray:
        own, apart = limbs_distance(points, self._rows(name)), tables.soft_tissue().vessels_apart_mm
        for other in before:
            gap = JOINED_MM if other == PARENTS.get(name.rsplit("_", 1)[0]) else apart
            own = giving_way(own, points, partial(near_limbs, limbs=self._rows(other)), gap)
        for side in SIDES:
            own = giving_way(own, points, partial(near_limbs, limbs=self.trunks[side]), 0.6)
            own = giving_way(own, points, partial(near_limbs, limbs=self.bones[side]), apart)
        return giving_way(own, points, self.spine.distance, apart)

    def _mesh(self, name: str, rows: np.ndarray, before: tuple[str, ...], count: int = VESSEL_COUNT) -> Mesh:
        surface = mesh_of_solid(
            lambda p: self._distance(name, before, p), box_round(rows, 3 * VESSEL_STEP_MM), VESSEL_STEP_MM, count
        )
        return Mesh(name, "blood", *surface, "skin", ("kot2022", "marchi2015", "sra2002_bif"))

    def _crus(self, side: Side) -> Mesh:
        """Mesh the crus of the diaphragm of one side, which holds the aorta between itself and the other (S-13)."""
        sign, end = left_sign(side), tables.soft_tissue().at(f"crus_end_{side}_ratio")
        spots = []
        for level in (-0.4, 0.5, 1.0, 1.5, end):
            beside = self._aorta_radius(level) + 2.6
            spots.append(self.aorta_centre(level) + [sign * beside, 0.35 * self._aorta_radius(level) + 1.0, 0.0])
        thin = [(6.5, 2.9), (6.5, 2.9), (6.5, 2.7), (5.5, 2.4), (3.0, 1.8)]
        rows = np.array([limb(spots[i], spots[i + 1], BACK, thin[i], thin[i + 1], 2.0) for i in range(len(spots) - 1)])

        def distance(points: np.ndarray) -> np.ndarray:
            own, apart = limbs_distance(points, rows), tables.soft_tissue().vessels_apart_mm
            for other in (self.aorta, self.vena_cava, self.trunks[side]):
                own = giving_way(own, points, partial(near_limbs, limbs=other), apart)
            return giving_way(own, points, self.spine.distance, apart)

        surface = mesh_of_solid(distance, box_round(rows, 3 * CRUS_STEP_MM), CRUS_STEP_MM, ILIAC_COUNT)
        return Mesh(f"crus_{side}", "muscle", *surface, "skin")

    def _iliac_meshes(self, side: Side) -> list[Mesh]:
        artery, vein = f"iliac_artery_{side}", f"iliac_vein_{side}"
        arteries = ("aorta", *(f"iliac_artery_{each}" for each in SIDES))
        first = ("aorta",) if side == "left" else ("aorta", "iliac_artery_left")
        veins = ("inferior_vena_cava",) if side == "left" else ("inferior_vena_cava", "iliac_vein_left")
        return [
            self._mesh(artery, self.iliac[artery], (*first, "inferior_vena_cava"), ILIAC_COUNT),
            self._mesh(vein, self.iliac[vein], (*arteries, *veins), ILIAC_COUNT),
        ]

    def _lumbar_vessels(self) -> list[Mesh]:
        found = []
        for level in ARTERY_LEVELS:
            if level not in self.spine.measures:
                continue
            for side in SIDES:
                is_absent = level == "L4" and side == "left" and not self.traits.vessels.has_left_l4_artery
                if not is_absent and float(level[1]) < self.traits.vessels.bifurcation_level + 0.2:
                    found.append(self._lumbar_vessel("artery", level, side))
                found.append(self._lumbar_vessel("vein", level, side))
        return found

    def _lumbar_vessel(self, kind: str, level: str, side: Side) -> Mesh:
        """Lead a lumbar vessel from its great vessel round the waist of the body towards the foramen."""
        diameter = tables.soft_tissue().at(f"{level.lower()}_lumbar_artery_diameter_mm")
        m, frame, sign = self.spine.measures[level], self.spine.frames[level], left_sign(side)
        out, low = diameter / 2 + 0.5, 1.5 if kind == "artery" else 1.5 - tables.soft_tissue().vein_below_artery_mm
        rise = tables.soft_tissue().at(f"{level.lower()}_artery_rise_mm")
        place = float(level[1]) + rise / tables.bone_shape().lumbar_level_mm
        centre = self.aorta_centre(place) if kind == "artery" else self.cava_centre(float(level[1]) + 0.1)
        half, deep = m.waist_width / 2 + out, m.waist_depth
        front = self.spine.front_mm(float(level[1])) - out
        round_the_body = [
            np.array([sign * half * across, front + share * deep, low - 3.0 * share**4])
            for across, share in ((0.22, 0.015), (0.62, 0.13), (0.88, 0.3), (1.0, 0.55), (1.06, 0.8))
        ]
        path = [frame.patient_from_level(p) for p in round_the_body]
        line = smooth_line([self._on_wall(kind, centre, path[0]), *path], 3.0)
        obstacles = [
            (lambda p: self.spine.distance(p, (level,)), diameter / 2 + 0.3),
            (lambda p: near_limbs(p, self.trunks[side]), diameter / 2 + 0.3),
            (lambda p: near_limbs(p, self.vena_cava if kind == "artery" else self.aorta), diameter / 2 + 0.4),
        ]
        line = kept_clear(line, obstacles, held=2)
        sources = ("neurosurg2011_la", "huang2022_sega") if kind == "artery" else ("baniel1995",)
        return Mesh(f"lumbar_{kind}_{level}_{side}", "blood", *tube(line, diameter / 2, 7), "skin", sources)

    def _on_wall(self, kind: str, centre: np.ndarray, toward: np.ndarray) -> np.ndarray:
        """Return where a branch leaves the wall of its vessel."""
        rows = self.aorta if kind == "artery" else self.vena_cava
        line = centre + np.linspace(0.0, 1.0, 61)[:, None] * (toward - centre)
        # That place itself is no answer: in a bent spine it may be the first place outside, and the branch has a length.
        outside = np.flatnonzero(limbs_distance(line[:-1], rows) > 0.9)
        return line[outside[0]] if len(outside) else centre
