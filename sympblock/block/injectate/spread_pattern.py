"""What a spread of contrast is called, from where the fluid really is."""

from __future__ import annotations

from typing import Literal

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.injectate.tissue_resistance import KINDS
from sympblock.content import tables

Pattern = Literal["vessel", "epidural", "disc", "psoas", "front", "prevertebral", "organ", "none"]
PATTERNS: tuple[Pattern, ...] = ("prevertebral", "psoas", "vessel", "epidural", "disc", "front", "organ", "none")
ORGANS = ("kidney", "ureter", "bowel")


def pattern_of(patient: Patient, spread: Spread) -> Pattern:
    """Name a spread; the gravest of what it shows counts.

    Parameters
    ----------
    patient : Patient
        In whom it was injected.
    spread : Spread
        The fluid.

    Returns
    -------
    str
        One of :data:`PATTERNS`; ``"front"`` is loose fat in front of the plane,
        ``"none"`` if nothing left the tip.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> from sympblock.block.injectate.injectate_spread import inject
    >>> from sympblock.block.needle.needle_target import target_mm
    >>> patient = typical_patient()
    >>> pattern_of(patient, inject(patient, target_mm(patient, "L3", "left"), 1.0))
    'prevertebral'
    """
    if spread.vessel is not None:
        return "vessel"
    if not spread.filled_ml().sum() > 0:
        return "none"
    if spread.share_in("dural_sac") > 0.0:
        return "epidural"
    if any(spread.share_in(organ) > 0.0 for organ in ORGANS):
        return "organ"
    seen = seen_shares(patient, spread)
    told = tables.spread()
    limits = {
        "epidural": told.canal_seen_proportion,
        "disc": told.disc_seen_proportion,
        "psoas": told.psoas_seen_proportion,
        "front": told.front_seen_proportion,
    }
    for name, share in seen.items():
        if share >= limits[name]:
            return name
    return "prevertebral"


def seen_shares(patient: Patient, spread: Spread) -> dict[Pattern, float]:
    """Return the share of the fluid that speaks for each pattern, 0 to 1, the gravest pattern first."""
    return {
        "epidural": spread.share_of("canal"),
        "disc": spread.share_of("disc", "nucleus"),
        "psoas": spread.share_of("muscle", "sheath", "track", "fascia"),
        "front": _share_in_front(patient, spread),
    }


def _share_in_front(patient: Patient, spread: Spread) -> float:
    """Return the share of the fluid that lies in loose fat in front of the foremost body."""
    filled = spread.filled_ml()
    front = min(patient.landmarks[f"front_rim_{level}"][1] for level in ("L2", "L3", "L4"))
    loose = spread.tissue.kinds == KINDS.index("fat")
    posterior = spread.grid.origin_mm[1] + np.arange(filled.shape[1]) * spread.grid.step_mm
    here = loose & (posterior < front)[None, :, None]
    return float(filled[here].sum() / filled.sum())
