"""Contrast that a picture shows some time after its injection: what is neither absorbed nor run off."""

from __future__ import annotations

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.contrast_cloud import Cloud, cloud_of
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.injectate.vessel_flow import still_seen_ml, stream_of
from sympblock.content import tables


def length_s(ml: float) -> float:
    """Return how long a volume flows.

    Examples
    --------
    >>> length_s(1.0), length_s(10.0)
    (4.0, 8.0)
    """
    limits = tables.procedure_room()
    return min(ml / limits.flow_ml_per_s, limits.injection_most_s)


def tissue_proportion(since_end_s: float) -> float:
    """Return the share of the contrast in tissue that is not absorbed yet.

    Examples
    --------
    >>> tissue_proportion(0.0), tissue_proportion(1200.0)
    (1.0, 0.5)
    """
    return float(0.5 ** (max(since_end_s, 0.0) / (60.0 * tables.spread().tissue_half_life_min)))


def vessel_ml(spread: Spread, ml: float, since_end_s: float) -> float:
    """Return what the vessel of a spread still shows of one injection of contrast.

    Parameters
    ----------
    spread : Spread
        Its vessel carries all or part of the injection away.
    ml : float
        Injected.
    since_end_s : float
        From the end of the injection to the picture; 0 = while the last of it flows.
    """
    if spread.vessel is None or ml <= 0.0:
        return 0.0
    return still_seen_ml(spread.vessel, (1.0 - spread.kept_share) * ml, length_s(ml), since_end_s)


def contrast_seen(patient: Patient, spread: Spread, path_mm: np.ndarray, since_end_s: float) -> Cloud:
    """Mesh what a picture shows of one injection whose needle has stayed where it was.

    Parameters
    ----------
    patient : Patient
        Who lies there.
    spread : Spread
        Of all that was injected.
    path_mm : numpy.ndarray
        Shape (n, 3): from the skin to the tip.
    since_end_s : float
        From the end of the injection to the picture; 0 = while the last of it flows.
    """
    stream = stream_of(patient, spread, path_mm[-1], vessel_ml(spread, spread.volume_ml, since_end_s))
    return cloud_of(spread).times(tissue_proportion(since_end_s)) + stream
