"""Sacrum and iliac bones from softly joined limbs.

The sacrum stands in the frame of its upper endplate: origin in the centre of
the plate, superior square to it. Its shape follows published outer sizes; what
lies between them is ours (S-10). Iliac bones are cut off below the joint with
the sacrum.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from sympblock.anatomy.spine.vertebra import mirrored
from sympblock.content import tables
from sympblock.geometry.frames import LevelFrame
from sympblock.geometry.signed_distance import body_distance, limb, limbs_distance, soft_min_array

HOLE_SCALE = np.array([1.0, 0.88, 0.76, 0.66])


@dataclass(frozen=True)
class SacrumMeasures:
    """Holds the outer sizes of the sacrum in mm.

    Parameters
    ----------
    endplate_width, endplate_depth : float
        Of the first sacral body.
    height : float
        From the promontory to the tip.
    width : float
        Between the joints with the iliac bones.
    """

    endplate_width: float
    endplate_depth: float
    height: float
    width: float


def sacrum_distance(points_mm: np.ndarray, s: SacrumMeasures) -> np.ndarray:
    """Return the signed distances of points of the sacral frame to the bone, shape (n,)."""
    points = np.ascontiguousarray(points_mm, dtype=float)
    bone, top, holes = _solid_rows(s)
    whole = soft_min_array(
        body_distance(points + [0.0, 0.0, tables.bone_shape().first_sacral_body_mm / 2], top),
        limbs_distance(points, bone),
        6.0,
    )
    return np.maximum(whole, -limbs_distance(points, holes))


@lru_cache(maxsize=16)
def _solid_rows(s: SacrumMeasures) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Lay out the limbs of the bone, its first body, and what is hollowed out of it."""
    bone = np.vstack([_midline(s), *(half for row in _left(s) for half in (row[None], mirrored(row)[None]))])
    return bone, first_body_row(s), np.vstack([_canal(s), *_holes(s)])


def first_body_row(s: SacrumMeasures) -> np.ndarray:
    """Describe the first sacral body as a vertebral body whose centre lies half its height below the plate."""
    half_width, half_depth = s.endplate_width / 2, s.endplate_depth / 2
    widths = [half_width, 0.8 * half_width, 0.86 * half_width]
    fronts, backs = [-half_depth, -0.62 * half_depth, -0.8 * half_depth], [half_depth, 0.6 * half_depth] * 2
    told = tables.bone_shape()
    heights, rest = [told.first_sacral_body_mm, 24.0], [1.0, -3.0, 0.6, 2.3, 2.6, 0.5, 1.6, 1.8, told.upright_ratio]
    return np.array([*widths, *fronts, *backs[:3], *heights, *rest])


def _spots(s: SacrumMeasures) -> np.ndarray:
    """Lay the centres of the sacral bodies on their curve: (posterior, superior)."""
    share = np.array([0.0, 0.22, 0.45, 0.68, 0.86, 1.0])
    behind = np.array([0.0, 4.0, 12.0, 19.0, 19.0, 12.0]) * s.height / 100
    return np.column_stack([behind, -8.0 - share * (s.height - 14.0)])


def _midline(s: SacrumMeasures) -> np.ndarray:
    spots = _spots(s)
    across = s.endplate_width * np.array([0.40, 0.36, 0.30, 0.25, 0.20, 0.10])
    deep = np.array([12.0, 10.5, 8.0, 6.5, 5.5, 4.0])
    rows = [
        limb((0, *a), (0, *b), (1, 0, 0), (across[i], deep[i]), (across[i + 1], deep[i + 1]), 5.0)
        for i, (a, b) in enumerate(zip(spots, spots[1:], strict=False))
    ]
    back = spots + [21.0, 0.0]
    back[1:, 0] -= np.array([3.0, 7.0, 11.0, 13.0, 12.0])
    rows += [
        limb((0, *a), (0, *b), (1, 0, 0), (21.0 - 3 * i, 4.2 - 0.3 * i), (18.0 - 3 * i, 3.9 - 0.3 * i), 5.0)
        for i, (a, b) in enumerate(zip(back[:4], back[1:5], strict=True))
    ]
    crest = limb((0, *(back[0] + [5.0, -8.0])), (0, *(back[3] + [1.0, 0.0])), (0, 1, 0), (5.0, 3.0), (3.0, 2.5), 6.0)
    return np.vstack([*rows, crest])


def _left(s: SacrumMeasures) -> np.ndarray:
    return np.vstack([ala_rows(s), superior_process_rows(s)])


def ala_rows(s: SacrumMeasures) -> np.ndarray:
    """Lay out the left wing and the mass beside the foramina, shape (n, 14)."""
    half, height = s.width / 2, s.height / 100
    side = half - 9.0
    return np.array(
        [
            limb((16, 3, -12), (side - 4, 6, -12), (0, 0, 1), (12, 12), (11, 12), 8.0),
            limb((side - 2, 6, -12), (side - 9, 17, -40 * height), (0, 1, 0), (12, 9), (11, 8), 8.0),
            limb((side - 9, 17, -40 * height), (20, 20, -76 * height), (0, 1, 0), (10, 8), (5, 6), 8.0),
            limb((12, 6, -34 * height), (side - 8, 14, -34 * height), (0, 0, 1), (9, 8), None, 6.0),
            limb((12, 13, -54 * height), (30, 18, -54 * height), (0, 0, 1), (8, 7), None, 6.0),
            limb((8, 17, -72 * height), (21, 20, -72 * height), (0, 0, 1), (7, 6), None, 6.0),
            limb((side - 8, 12, -18), (19, 22, -10), (0, 0, 1), (9, 7), (7, 5), 6.0),
            limb((19, 22, -14), (16, 27, -52 * height), (1, 0, 0), (6, 6), (5, 4), 5.0),
        ]
    )


def superior_process_rows(s: SacrumMeasures) -> np.ndarray:
    """Lay out the left superior articular process: a plate that faces the last free vertebra, shape (3, 14)."""
    wider = np.array([s.endplate_width / 52.0, 1.0, 1.0])
    root, tip, behind = (np.array(p) * wider for p in ((22, 22, -12), (18, 24.5, 1.5), (29, 35, -0.5)))
    return np.array(
        [
            limb(root, tip, (1, 1, 0), (7, 5), (6, 3), 4.0),
            limb(tip, behind, (0, 0, 1), (6.5, 2.8), None, 4.0),
            limb(behind, root + [2.0, 2.0, -2.0], (0, 1, 0), (3.4, 3.4), (5, 5), 4.0),
        ]
    )


def _canal(s: SacrumMeasures) -> np.ndarray:
    path = _spots(s)[:5] + [[13.5, 6], [12.5, 0], [8.5, 0], [6.0, 0], [5.0, 0]]
    path[0] = (s.endplate_depth / 2 + 7.5, 6.0)
    half = np.array([13.0, 10.5, 7.5, 5.5, 4.0])
    deep = np.array([6.5, 5.2, 3.6, 2.8, 2.0])
    return np.vstack(
        [
            limb((0, *a), (0, *b), (1, 0, 0), (half[i], deep[i]), (half[i + 1], deep[i + 1]), 1.0)
            for i, (a, b) in enumerate(zip(path, path[1:], strict=False))
        ]
    )


def _holes(s: SacrumMeasures) -> list[np.ndarray]:
    """Drill four foramina on each side, from the canal forwards and backwards."""
    spots = _spots(s)
    rows = []
    for number, scale in enumerate(HOLE_SCALE):
        behind, up = (spots[number + 1] + spots[number]) / 2 + [0.0, -6.0]
        outward = 0.52 * s.endplate_width * (0.93 - 0.12 * number)
        front, back = (outward + 2.0, behind - 22.0, up - 3.0), (outward - 1.5, behind + 32.0, up)
        radius = 5.4 * scale
        row = limb(front, back, (0, 0, 1), (radius, radius * 0.9), (radius * 0.75, radius * 0.7), 0.5)
        rows += [row[None], mirrored(row)[None]]
    return rows


def iliac_rows(s1: LevelFrame, s: SacrumMeasures, crest_superior_mm: float) -> np.ndarray:
    """Lay out the left iliac bone in the patient frame, as rows of limbs.

    Parameters
    ----------
    s1 : LevelFrame
        Frame of the sacrum.
    s : SacrumMeasures
        Sizes of the sacrum, for the width of the joint.
    crest_superior_mm : float
        Height of the highest point of the crest in the patient frame.

    Returns
    -------
    numpy.ndarray
        Shape (n, 14).
    """
    joint = s.width / 2 - 6.0
    _, behind, up = s1.centre_mm
    top = crest_superior_mm
    crest = np.array(
        [
            [joint - 9, behind + 44, up - 44],
            [joint + 1, behind + 40, up - 12],
            [joint + 12, behind + 22, 0.45 * top + 0.55 * (up + 4)],
            [joint + 27, behind - 2, top - 3.0],
            [joint + 45, behind - 32, top - 5.5],
            [joint + 62, behind - 62, top - 26.0],
            [joint + 68, behind - 88, top - 56.0],
        ]
    )
    foot = np.array(
        [
            [joint + 2, behind + 34, up - 62],
            [joint + 4, behind + 24, up - 50],
            [joint + 6, behind + 14, up - 44],
            [joint + 11, behind + 0, up - 50],
            [joint + 20, behind - 16, up - 62],
            [joint + 30, behind - 34, up - 72],
            [joint + 42, behind - 52, up - 82],
        ]
    )
    crest_half = tables.pelvis().iliac_crest_thickness_mm / 2
    wing_half = tables.pelvis().iliac_wing_thickness_mm / 2
    rows = []
    for a, b in zip(crest, crest[1:], strict=False):
        rows.append(limb(a, b, (0, 0, 1), (crest_half, crest_half), None, 5.0))
    for index, (a, b) in enumerate(zip(crest, foot, strict=True)):
        along = crest[min(index + 1, 6)] - crest[max(index - 1, 0)]
        wide = float(np.linalg.norm(along)) / 3.0
        rows.append(limb(a, b, along, (wide, wing_half), (wide * 0.72, wing_half * 1.4), 7.0))
    return np.array(rows)
