"""The named points of one vertebra, in its level frame."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from sympblock.anatomy.spine.vertebra import VertebraMeasures, back_wall_mm, body_row
from sympblock.conventions import SIDES, left_sign


def vertebra_landmarks(level: str, m: VertebraMeasures) -> dict[str, np.ndarray]:
    """Locate every landmark of a vertebra.

    Parameters
    ----------
    level : str
        Name of the vertebra, which ends the names of points in the midline.
    m : VertebraMeasures
        The measures of the vertebra.

    Returns
    -------
    dict of str to numpy.ndarray
        Shape (3,) each, mm, level frame; names of paired points end in the side.

    Examples
    --------
    >>> from sympblock.anatomy.spine.vertebra import typical_measures
    >>> points = vertebra_landmarks("L3", typical_measures("L3"))
    >>> bool(points["pedicle_L3_left"][0] == -points["pedicle_L3_right"][0])
    True
    """
    found = {f"{name}_{level}": np.array(point) for name, point in _midline_points(m).items()}
    for side in SIDES:
        sign = np.array([left_sign(side), 1, 1])
        longer = left_sign(side) * m.transverse_difference
        m_side = replace(m, transverse_span=m.transverse_span + longer)
        found |= {f"{name}_{level}_{side}": np.array(point) * sign for name, point in _left_points(m_side).items()}
    return found


def _midline_points(m: VertebraMeasures) -> dict[str, tuple[float, float, float]]:
    row = body_row(m)
    return {
        "front": (0.0, row[5], 0.0),
        "front_rim": (0.0, min(row[3], row[4]), 0.0),
        "back_wall": (0.0, row[8], 0.0),
        "upper_front_rim": (0.0, row[3], m.front_height / 2),
        "lower_front_rim": (0.0, row[4], -m.front_height / 2),
        "upper_back_rim": (0.0, row[6], m.back_height / 2),
        "lower_back_rim": (0.0, row[7], -m.back_height / 2),
        "spinous_process_tip": (0.0, back_wall_mm(m) + m.spinous_tip_behind, m.spinous_tip_up),
    }


def _left_points(m: VertebraMeasures) -> dict[str, tuple[float, float, float]]:
    back, canal = back_wall_mm(m), m.canal_width / 2
    return {
        "transverse_process_tip": (m.transverse_span / 2, back + m.transverse_tip_behind, m.transverse_tip_up),
        "pedicle": (canal + m.pedicle_width / 2, back + m.pedicle_end_behind / 2, m.pedicle_up),
        "upper_rim": (m.upper_width / 2, m.upper_shift + 0.1 * m.upper_depth, m.front_height / 2 - 1.0),
        "lateral_waist": (m.waist_width / 2, m.upper_shift, 0.0),
        "pars": (canal + m.pars_beside, back + m.pars_behind, m.pars_up - 0.2 * m.lamina_height),
        "foramen": (canal + m.pedicle_width / 2 + 3.0, back + 5.0, m.pedicle_up - m.pedicle_height / 2 - 5.0),
        "superior_process_tip": (
            canal + m.superior_process_beside,
            back + m.superior_process_behind,
            m.superior_process_top,
        ),
        "inferior_process_tip": (
            m.inferior_process_lateral,
            back + m.inferior_process_behind,
            m.inferior_process_bottom,
        ),
    }
