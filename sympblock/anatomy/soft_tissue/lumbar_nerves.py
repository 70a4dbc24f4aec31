"""Dural sac, lumbar nerves on their way into the psoas, and the genitofemoral nerve."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from numpy.typing import ArrayLike

from sympblock.anatomy.person.traits import Traits
from sympblock.anatomy.soft_tissue.clearance import kept_clear
from sympblock.anatomy.soft_tissue.muscles import PSOAS_LEVEL_STEP, PSOAS_LEVELS, Muscles, trunk_point
from sympblock.anatomy.spine.lumbar_spine import Spine
from sympblock.content import tables
from sympblock.conventions import Side, left_sign
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.signed_distance import limbs_distance, near_limbs
from sympblock.geometry.tubes import smooth_line, tube

NERVE_LEVELS = ("L1", "L2", "L3", "L4", "L5")


def dural_sac_mesh(spine: Spine) -> Mesh:
    """Mesh the dural sac from T12 to the second sacral vertebra, thinner at its end."""
    points, radii = [], []
    for level in spine.levels:
        m, frame = spine.measures[level], spine.frames[level]
        back = frame.level_from_patient(spine.landmark(f"back_wall_{level}"))[1]
        for up in (7.0, -8.0):
            points.append(frame.patient_from_level(np.array([0.0, back + 0.46 * m.canal_depth, up])))
            radii.append(0.31 * min(m.canal_depth, m.canal_width))
    s1, depth = spine.frames["S1"], spine.sacrum.endplate_depth / 2
    points += [
        s1.patient_from_level(np.array([0.0, depth + y, z])) for y, z in ((7.5, 2.0), (5.0, -18.0), (4.5, -34.0))
    ]
    radii += [5.0, 3.6, 1.6]
    line = kept_clear(smooth_line(points, 7.0), [(spine.distance, 6.5)])
    wide = np.interp(np.linspace(0, 1, len(line)), _shares(points), radii)
    return Mesh("dural_sac", "dura", *tube(line, np.clip(spine.distance(line) - 0.4, 1.5, wide), 12), "skin")


def _shares(points: ArrayLike) -> np.ndarray:
    steps = np.linalg.norm(np.diff(np.asarray(points), axis=0), axis=1)
    return np.concatenate([[0.0], np.cumsum(steps)]) / steps.sum()


def nerve_path(spine: Spine, muscles: Muscles, level: str, side: Side) -> list[np.ndarray]:
    """Lead a nerve from the sac under its pedicle into the psoas; L5 runs over the wing of the sacrum."""
    sign, frame = left_sign(side), spine.frames[level]
    m = spine.measures[level]
    back = frame.level_from_patient(spine.landmark(f"back_wall_{level}"))[1]
    leaves = frame.patient_from_level(
        np.array([sign * (0.31 * min(m.canal_depth, m.canal_width) + 1.1), back + 0.45 * m.canal_depth, 1.0])
    )
    exit_point = spine.landmark(f"foramen_{level}_{side}")
    if level == spine.levels[-1]:
        s1 = spine.frames["S1"]
        tail = [
            s1.patient_from_level(np.array([sign * x, y, z]))
            for x, y, z in ((33, -1, 6), (38, -13, -14), (38, -12, -40))
        ]
        return [leaves, exit_point, *tail]
    number = float(level[1])
    return [
        leaves,
        exit_point,
        exit_point + [sign * 6.0, -1.5, -3.0],
        *(plexus_point(muscles, number + step, side) for step in (0.75, 1.25)),
    ]


def plexus_point(muscles: Muscles, level: float, side: Side) -> np.ndarray:
    """Return a place in the posterior third of the psoas, medial to its middle."""
    rows = muscles.psoas_rows[side]
    # By its place along the spine, not by its height: in a bent spine two places may have the same height.
    row = rows[math.ceil((level - PSOAS_LEVELS[0]) / PSOAS_LEVEL_STEP) - 1]
    middle, deep, across = 0.5 * (row[0:3] + row[3:6]), 0.5 * (row[9] + row[11]), 0.5 * (row[10] + row[12])
    told = tables.soft_tissue()
    return middle + [
        -left_sign(side) * told.plexus_medial_ratio * across,
        (2 * told.plexus_depth_ratio - 1) * deep,
        0.0,
    ]


def nerve_meshes(spine: Spine, muscles: Muscles, side: Side) -> list[Mesh]:
    """Mesh the lumbar nerves of one side."""
    radius = tables.soft_tissue().spinal_nerve_radius_mm
    found = []
    for level in NERVE_LEVELS:
        line = smooth_line(nerve_path(spine, muscles, level, side), 3.0)
        near = tuple(name for name in (level, spine.below(level)) if name != "S1") + ("S1",)
        line = kept_clear(
            line,
            [
                (partial(spine.distance, among=near), radius + 0.3),
                (lambda p: near_limbs(p, muscles.bones[side]), radius + 0.4),
            ],
        )
        radii = np.minimum(radius, 1.2 + 0.35 * np.arange(len(line)))
        radii = np.minimum(radii, np.maximum(spine.distance(line, near) - 0.15, 0.7))
        name = f"spinal_nerve_{level}_{side}"
        found.append(Mesh(name, "nerve", *tube(line, radii, 8), "skin", ("bmc2011_plexus",)))
    return found


def genitofemoral_mesh(spine: Spine, traits: Traits, muscles: Muscles, side: Side) -> Mesh:
    """Mesh the genitofemoral nerve: inside the psoas above disc L3/4, on its front below."""
    sign, offset = left_sign(side), traits.trunks[side].genitofemoral_lateral_mm
    inside = [plexus_point(muscles, level, side) - [0.0, forward, 0.0] for level, forward in ((2.2, 3.0), (2.9, 9.0))]
    outside = []
    for level, more in ((3.5, 0.0), (4.0, 2.0), (4.5, 5.0), (5.0, 9.0)):
        start = trunk_point(spine, traits, level, side)
        outside.append(_on_front(muscles, side, start + [sign * (offset + more), 0.0, 0.0]))
    line = smooth_line([*inside, *outside], 3.5)
    radius = tables.soft_tissue().genitofemoral_radius_mm
    surface = tube(kept_clear(line, [(spine.distance, radius + 0.3)]), radius, 7)
    return Mesh(f"genitofemoral_nerve_{side}", "nerve", *surface, "skin", ("bja2014_gfn", "imaios_gfn"))


def _on_front(muscles: Muscles, side: Side, point: np.ndarray) -> np.ndarray:
    """Move a point to the front of the psoas, or leave it where the muscle does not reach."""
    wanted = tables.soft_tissue().genitofemoral_radius_mm + 0.2
    line = point + np.arange(-30.0, 25.0, 0.4)[:, None] * np.array([0.0, 1.0, 0.0])
    near = np.flatnonzero(limbs_distance(line, muscles.psoas_rows[side]) < wanted)
    return line[max(near[0] - 1, 0)] if len(near) else point
