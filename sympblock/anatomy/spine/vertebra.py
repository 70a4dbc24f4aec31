"""One vertebra from named measures: a body, and the limbs of an arch.

Everything is in the level frame: left, posterior, superior, origin in the
centre of the body, endplates square to it. Names that say *behind* count from
the back wall of the body, names that say *beside* from the lateral wall of the
canal, names that say *up* from mid-height of the body.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from sympblock.content import tables
from sympblock.geometry.signed_distance import limb

MIRROR = np.array([-1.0, 1.0, 1.0])


@dataclass(frozen=True)
class VertebraMeasures:
    """Holds the named measures of one vertebra; all mm unless the name says otherwise.

    Widths and depths are outer sizes, ``waist`` is mid-height. ``*_share`` and
    ``*_power`` have no unit: the share of the depth at which the body is
    widest, and how square its outline is in front and behind (2 = ellipse).
    ``transverse_difference`` is how much longer the left transverse process is
    than the right one.
    """

    upper_width: float
    lower_width: float
    waist_width: float
    upper_depth: float
    lower_depth: float
    waist_depth: float
    waist_recess: float
    upper_shift: float
    lower_shift: float
    front_height: float
    back_height: float
    upper_dish: float
    lower_dish: float
    widest_share: float
    front_power: float
    back_power: float
    back_hollow: float
    waist_power: float
    rim_rounding: float
    canal_width: float
    canal_depth: float
    pedicle_width: float
    pedicle_height: float
    pedicle_up: float
    pedicle_end_behind: float
    pedicle_end_beside: float
    superior_process_beside: float
    superior_process_behind: float
    superior_process_top: float
    superior_process_width: float
    superior_process_thickness: float
    mammillary_beside: float
    mammillary_behind: float
    pars_beside: float
    pars_behind: float
    pars_up: float
    pars_thickness: float
    lamina_up: float
    lamina_height: float
    lamina_thickness: float
    inferior_process_lateral: float
    inferior_process_behind: float
    inferior_process_bottom: float
    inferior_process_width: float
    inferior_process_thickness: float
    transverse_span: float
    transverse_tip_behind: float
    transverse_tip_up: float
    transverse_tip_height: float
    transverse_thickness: float
    transverse_bend: float
    spinous_tip_behind: float
    spinous_tip_up: float
    spinous_height: float
    spinous_base_height: float
    spinous_thickness: float
    transverse_difference: float = 0.0


def body_row(m: VertebraMeasures) -> np.ndarray:
    """Arrange the measures of the body as :func:`~sympblock.geometry.signed_distance.body_distance` wants them.

    Returns
    -------
    numpy.ndarray
        Shape (20,).
    """
    upper_front, lower_front = m.upper_shift - m.upper_depth / 2, m.lower_shift - m.lower_depth / 2
    waist_front, told = (upper_front + lower_front) / 2 + m.waist_recess, tables.bone_shape()
    return np.array(
        [m.upper_width / 2, m.lower_width / 2, m.waist_width / 2]
        + [upper_front, lower_front, waist_front]
        + [upper_front + m.upper_depth, lower_front + m.lower_depth, waist_front + m.waist_depth]
        + [
            m.front_height + told.front_rounding_mm,
            m.back_height + told.back_rounding_mm,
            m.upper_dish,
            m.lower_dish,
            m.widest_share,
        ]
        + [m.front_power, m.back_power, m.back_hollow, m.waist_power, m.rim_rounding, told.upright_ratio]
    )


def back_wall_mm(m: VertebraMeasures) -> float:
    """Return how far behind the centre the back wall lies at mid-height."""
    return float(body_row(m)[8])


def arch_limbs(m: VertebraMeasures) -> dict[str, np.ndarray]:
    """Build the limbs of the arch by part, both sides and the midline.

    Returns
    -------
    dict of str to numpy.ndarray
        Rows of :func:`~sympblock.geometry.signed_distance.limb`, shape (n, 14); names end in the side where there are two.
    """
    parts: dict[str, np.ndarray] = {}
    half = m.transverse_difference / 2
    left, right = (_left_limbs(replace(m, transverse_span=m.transverse_span + 2 * more)) for more in (half, -half))
    for name, rows in left.items():
        parts[f"{name}_left"] = np.array(rows)
        parts[f"{name}_right"] = np.array([mirrored(row) for row in right[name]])
    parts["spinous_process"] = np.array(_spinous(m))
    return parts


def mirrored(row: np.ndarray) -> np.ndarray:
    """Return a limb mirrored in the midline."""
    return np.concatenate([row[0:3] * MIRROR, row[3:6] * MIRROR, row[6:9] * MIRROR, row[9:]])


def _left_limbs(m: VertebraMeasures) -> dict[str, list[np.ndarray]]:
    canal, back = m.canal_width / 2, back_wall_mm(m)
    pars = (canal + m.pars_beside, back + m.pars_behind, m.pars_up)
    return {
        "pedicle": _pedicle(m, canal, back),
        "superior_articular_process": _superior(m, canal, back),
        "transverse_process": _transverse(m, canal, back),
        "lamina": _lamina(m, pars, back),
        "inferior_articular_process": _inferior(m, pars, back),
    }


def _pedicle_end(m: VertebraMeasures, canal: float, back: float) -> tuple[float, float, float]:
    return (canal + m.pedicle_end_beside, back + m.pedicle_end_behind, m.pedicle_up)


def _pedicle(m: VertebraMeasures, canal: float, back: float) -> list[np.ndarray]:
    # A wide canal on a narrow body: the pedicle still has to arise from bone.
    root = min(canal + m.pedicle_width / 2, tables.bone_shape().pedicle_root_ratio * m.waist_width / 2)
    start = (root, back - 6.0, min(m.pedicle_up, 0.3 * m.back_height))
    axes = (m.pedicle_height / 2, m.pedicle_width / 2)
    return [limb(start, _pedicle_end(m, canal, back), (0, 0, 1), axes, axes, 4.0)]


def _superior(m: VertebraMeasures, canal: float, back: float) -> list[np.ndarray]:
    """Lay a plate from the end of the pedicle up to the tip, and the mammillary process behind it."""
    root = _pedicle_end(m, canal, back)
    tip_round = m.superior_process_width / 2
    tip = (canal + m.superior_process_beside, back + m.superior_process_behind, m.superior_process_top - tip_round)
    mammillary = (canal + m.mammillary_beside, back + m.mammillary_behind, m.superior_process_top - tip_round - 3.0)
    across = (mammillary[0] - tip[0], mammillary[1] - tip[1], 0.0)
    axes = (tip_round, m.superior_process_thickness / 2)
    return [
        limb(root, tip, across, (m.pedicle_height / 3, m.pedicle_width / 2.4), axes, 4.0),
        limb(tip, mammillary, (0, 0, 1), axes, None, 4.0),
        limb(mammillary, root, (0, 1, 0), (m.superior_process_thickness / 2 + 0.6,) * 2, None, 4.0),
    ]


def _transverse(m: VertebraMeasures, canal: float, back: float) -> list[np.ndarray]:
    root = _pedicle_end(m, canal, back)
    half_height, half_thick = m.transverse_tip_height / 2, m.transverse_thickness / 2
    tip = np.array(
        [m.transverse_span / 2 - min(half_height, half_thick), back + m.transverse_tip_behind, m.transverse_tip_up]
    )
    bend = (np.asarray(root) + tip) / 2 + np.array([0.0, m.transverse_bend, 0.0])
    return [
        limb(root, bend, (0, 0, 1), (m.pedicle_height / 2.6, half_thick + 1.2), (half_height, half_thick), 5.0),
        limb(bend, tip, (0, 0, 1), (half_height, half_thick), None, 2.5),
    ]


def _lamina(m: VertebraMeasures, pars: tuple[float, float, float], back: float) -> list[np.ndarray]:
    """Join the pedicle to the pars, and the pars to the midline behind the canal."""
    root = _pedicle_end(m, m.canal_width / 2, back)
    midline = (0.0, back + m.canal_depth + m.lamina_thickness * 0.55, m.lamina_up)
    thick = m.lamina_thickness / 2
    return [
        limb(
            root, pars, (0, 0, 1), (m.pedicle_height / 2.4, m.pars_thickness / 2), (m.lamina_height / 2.4, thick), 5.0
        ),
        limb(pars, midline, (0, 0, 1), (m.lamina_height / 2, thick), None, 5.0),
    ]


def _inferior(m: VertebraMeasures, pars: tuple[float, float, float], back: float) -> list[np.ndarray]:
    round_mm = m.inferior_process_thickness / 2
    tip = (m.inferior_process_lateral, back + m.inferior_process_behind, m.inferior_process_bottom + round_mm)
    wide = m.inferior_process_width / 2
    return [limb(pars, tip, (1, 0, 0), (wide, m.pars_thickness / 2), (wide, round_mm), 5.0)]


def _spinous(m: VertebraMeasures) -> list[np.ndarray]:
    back, half = back_wall_mm(m), m.spinous_height / 2
    base = (0.0, back + m.canal_depth + m.lamina_thickness, m.lamina_up)
    thick = m.spinous_thickness / 2
    end = (0.0, back + m.spinous_tip_behind - half * 0.55, m.spinous_tip_up)
    knob = (0.0, back + m.spinous_tip_behind - thick * 1.25, m.spinous_tip_up)
    return [
        limb(base, end, (0, 0, 1), (m.spinous_base_height / 2, thick * 0.9), (half, thick * 0.8), 7.0),
        limb(knob, knob, (0, 0, 1), (half * 0.85, thick * 1.25), None, 3.0),
    ]


@cache
def typical_measures(level: str) -> VertebraMeasures:
    """Read the measures of the typical vertebra of a level.

    Examples
    --------
    >>> typical_measures("L3").front_height
    27.8
    """
    start = f"{level.lower()}_"
    own = {key.removeprefix(start): value for key, value in tables.vertebrae().items() if key.startswith(start)}
    return VertebraMeasures(**{key.rpartition("_")[0]: value for key, value in own.items()})
