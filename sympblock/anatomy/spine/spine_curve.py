"""Where each vertebra stands: bodies and discs stacked into a curve.

The stack begins at L3, whose body is the origin of the patient frame, and goes
up and down from endplate to endplate. Angles in the sagittal plane are tilts:
positive if the front is up.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.spine.vertebra import VertebraMeasures
from sympblock.content import tables
from sympblock.geometry.frames import LevelFrame

BASE_LEVEL = "L3"


@dataclass(frozen=True)
class Curve:
    """Says how the spine bends.

    Parameters
    ----------
    lordosis_deg : float
        From the upper endplate of T12 to that of S1, lying; 0 = straight.
    scoliosis_deg : float
        Cobb angle; positive = convex to the patient's left; 0 = straight.
    apex : float
        Levels below T12 at which the side curve is widest: 3.0 is L3.
    """

    lordosis_deg: float
    scoliosis_deg: float = 0.0
    apex: float = 2.5


def body_wedge_deg(m: VertebraMeasures) -> float:
    """Return the angle between the endplates, positive if the front is higher.

    Examples
    --------
    >>> from sympblock.anatomy.spine.vertebra import typical_measures
    >>> body_wedge_deg(typical_measures("L5")) > 5
    True
    """
    depth = (m.upper_depth + m.lower_depth) / 2
    return math.degrees(math.atan2(m.front_height - m.back_height, depth))


def disc_wedges_deg(measures: Mapping[str, VertebraMeasures], lordosis_deg: float) -> dict[str, float]:
    """Share out the lordosis that the bodies leave among the discs.

    Returns
    -------
    dict of str to float
        Angle of the disc below each vertebra, positive if higher in front.
    """
    rest_deg = lordosis_deg - sum(body_wedge_deg(m) for m in measures.values())
    usual = {level: _usual_wedge_deg(level) for level in measures}
    return {level: wedge * rest_deg / sum(usual.values()) for level, wedge in usual.items()}


def _usual_wedge_deg(level: str) -> float:
    return tables.spine_curve().at(f"{level.lower()}_disc_wedge_deg")


def stand(
    measures: Mapping[str, VertebraMeasures], disc_heights_mm: Mapping[str, float], curve: Curve
) -> dict[str, LevelFrame]:
    """Place every vertebra, and the upper endplate of S1.

    Parameters
    ----------
    measures : Mapping[str, VertebraMeasures]
        From T12 down, in order.
    disc_heights_mm : Mapping[str, float]
        Mid-height of the disc below each vertebra.
    curve : Curve
        How the stack bends.

    Returns
    -------
    dict of str to LevelFrame
        In the same order, and ``"S1"`` with the centre of its endplate.

    Examples
    --------
    >>> from sympblock.anatomy.spine.vertebra import typical_measures
    >>> measures = {level: typical_measures(level) for level in ("T12", "L1", "L2", "L3", "L4", "L5")}
    >>> frames = stand(measures, {level: 9.0 for level in measures}, Curve(lordosis_deg=36.8))
    >>> frames["L3"].centre_mm.tolist()
    [0.0, 0.0, 0.0]
    """
    levels = list(measures)
    base = levels.index(BASE_LEVEL)
    tilts = _tilts_deg(measures, disc_wedges_deg(measures, curve.lordosis_deg), base)
    axes = {level: _axes(tilts[level], *_side_turns(index, curve)) for index, level in enumerate([*levels, "S1"])}
    centres = {BASE_LEVEL: np.zeros(3)}
    for index in range(base, len(levels)):
        level, below = levels[index], [*levels, "S1"][index + 1]
        low = centres[level] + _endplate(measures[level], -1) @ axes[level]
        top = low - disc_heights_mm[level] * _mean_up(axes[level], axes[below])
        centres[below] = top - (_endplate(measures[below], 1) @ axes[below] if below in measures else 0.0)
    for index in range(base, 0, -1):
        level, above = levels[index], levels[index - 1]
        top = centres[level] + _endplate(measures[level], 1) @ axes[level]
        low = top + disc_heights_mm[above] * _mean_up(axes[level], axes[above])
        centres[above] = low - _endplate(measures[above], -1) @ axes[above]
    return {level: LevelFrame(level, centres[level], axes[level]) for level in [*levels, "S1"]}


def _tilts_deg(measures: Mapping[str, VertebraMeasures], wedges: Mapping[str, float], base: int) -> dict[str, float]:
    levels = list(measures)
    half = {level: body_wedge_deg(m) / 2 for level, m in measures.items()} | {"S1": 0.0}
    tilts = {BASE_LEVEL: tables.spine_curve().l3_tilt_deg}
    for level, below in zip(levels[base:], [*levels[base + 1 :], "S1"], strict=True):
        tilts[below] = tilts[level] - half[level] - wedges[level] - half[below]
    for index in range(base, 0, -1):
        level, above = levels[index], levels[index - 1]
        tilts[above] = tilts[level] + half[level] + wedges[above] + half[above]
    return tilts


def _side_turns(index: int, curve: Curve) -> tuple[float, float]:
    """Return lean to the side and turn about the long axis of one vertebra, degrees."""
    phase = max(-1.0, min(1.0, (index - curve.apex) / 2.5)) * math.pi / 2
    lean = -curve.scoliosis_deg / 2 * math.sin(phase)
    turn = tables.spine_curve().axial_turn_per_cobb_ratio * curve.scoliosis_deg * math.cos(phase)
    return lean, turn


def _axes(tilt_deg: float, lean_deg: float, turn_deg: float) -> np.ndarray:
    tilt, lean, turn = (math.radians(angle) for angle in (tilt_deg, lean_deg, turn_deg))
    sagittal = np.array([[1, 0, 0], [0, math.cos(tilt), -math.sin(tilt)], [0, math.sin(tilt), math.cos(tilt)]])
    coronal = np.array([[math.cos(lean), 0, math.sin(lean)], [0, 1, 0], [-math.sin(lean), 0, math.cos(lean)]])
    axial = np.array([[math.cos(turn), math.sin(turn), 0], [-math.sin(turn), math.cos(turn), 0], [0, 0, 1]])
    return axial @ sagittal @ coronal


def _endplate(m: VertebraMeasures, sign: int) -> np.ndarray:
    """Return the centre of the upper (+1) or lower (-1) endplate in the level frame."""
    shift = m.upper_shift if sign > 0 else m.lower_shift
    return np.array([0.0, shift, sign * (m.front_height + m.back_height) / 4])


def _mean_up(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    up = one[2] + other[2]
    return up / np.linalg.norm(up)
