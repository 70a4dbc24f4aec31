"""How the scatter that reached the operator is shared out: by views, and against other places at the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sympblock.content import tables
from sympblock.conventions import Side, left_sign
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.dose import scatter_ratio
from sympblock.procedure.events import Shot


@dataclass(frozen=True)
class OperatorScatter:
    """Compares what reached the operator; all are shares, because the model knows no dose of a person.

    Parameters
    ----------
    lateral_share : float
        Share that came with lateral views, 0 to 1.
    step_back_ratio : float
        What one step back would have left, times what came.
    other_side_ratio : float
        What would have come on the other side of the table, times what came.
    """

    lateral_share: float
    step_back_ratio: float
    other_side_ratio: float


def operator_scatter(shots: Sequence[Shot], side: Side) -> OperatorScatter | None:
    """Share out the scatter of a session; None without any image.

    Parameters
    ----------
    shots : sequence of Shot
        The images.
    side : str
        Side of the block: the operator stands there.

    Examples
    --------
    >>> ap = Shot(at_s=0.0, oblique_deg=0.0, tilt_deg=0.0, side="left", target_mm=(0.0, 0.0, 0.0), beam=(0.0, 1.0, 0.0),
    ...           pulses=1, fluoroscopy_s=0.1, kerma_area_gy_cm2=0.01)
    >>> operator_scatter([ap], "left").lateral_share
    0.0
    """
    set_ = tables.fluoroscopy()
    beside, back = set_.operator_beside_mm, set_.operator_beside_mm + set_.operator_step_mm
    near = np.array([_scatter(shot, side, beside) for shot in shots])
    if not near.sum() > 0.0:
        return None
    far = sum(_scatter(shot, side, back) for shot in shots)
    across = sum(_scatter(shot, side, -beside) for shot in shots)
    is_lateral = np.array([shot.view == "lateral" for shot in shots])
    total = float(near.sum())
    return OperatorScatter(float(near[is_lateral].sum()) / total, far / total, across / total)


def _scatter(shot: Shot, side: Side, beside_mm: float) -> float:
    """Return scatter of one image at a place beside the table; below 0 = on the other side."""
    pose = CArmPose(shot.oblique_deg, shot.tilt_deg, shot.side, shot.target_mm)
    place = np.array([left_sign(side) * beside_mm, tables.fluoroscopy().operator_above_mm, shot.target_mm[2]])
    return shot.kerma_area_gy_cm2 * float(scatter_ratio(place, pose))
