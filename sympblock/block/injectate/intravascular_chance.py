"""Whether a tip lies in a vessel, and by what one may notice it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.geometry.surfaces import distance_mm

SMALL_VESSELS = ("lumbar_vein", "lumbar_artery")
ARTERIES = ("aorta", "iliac_artery", "lumbar_artery")
Flow = Literal["artery", "vein", "epidural"]


@dataclass(frozen=True)
class VesselHit:
    """Says which vessel a tip lies in, and what will show it.

    Parameters
    ----------
    name : str
        The structure; for a vein that is too small for the model, the lumbar vessel next to it.
    is_mixed : bool
        True if part of what is injected goes to the tissue.
    is_aspirated : bool
        True if blood comes on aspiration.
    stays_on_film : bool
        True if a picture taken after the injection still shows it.
    flow : str
        How blood runs in it; epidural is a vein in a foramen or in the canal.
    """

    name: str
    is_mixed: bool
    is_aspirated: bool
    stays_on_film: bool
    flow: Flow = "vein"


def vessel_at(patient: Patient, tip_mm: np.ndarray) -> VesselHit | None:
    """Tell whether a tip lies in a vessel; the same place always gives the same answer.

    Parameters
    ----------
    patient : Patient
        Whose vessels they are.
    tip_mm : array_like
        Shape (3,), patient frame.

    Returns
    -------
    VesselHit or None
        Signs with the published chances [@hong2010].

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> aorta = typical_patient().structures["aorta"].vertices_mm
    >>> vessel_at(typical_patient(), aorta[abs(aorta[:, 2]) < 5].mean(axis=0)).name
    'aorta'
    """
    tip = np.asarray(tip_mm, dtype=float)
    cell = np.floor(tip / tables.spread().same_vein_mm)
    chance = RandomStream(patient.seed, "vessel/" + "/".join(str(int(place)) for place in cell))
    small = chance.share() < tables.spread().small_vein_percent / 100.0 and not _is_in_firm(patient, tip)
    away = {
        name: float(distance_mm(mesh, [tip])[0])
        for name, mesh in patient.structures.items()
        if mesh.tissue == "blood" and (small or _is_near(mesh.bounds_mm(), tip))
    }
    met = [name for name, mm in away.items() if mm < tables.spread().bevel_reach_mm]
    if not met and not small:
        return None
    name = min(met or [name for name in away if name.startswith(SMALL_VESSELS)], key=away.__getitem__)
    mixed, blood, film = (chance.share() < percent / 100.0 for percent in _chances_percent())
    is_deep = away[name] < -tables.spread().bevel_mm
    return VesselHit(name, mixed and not is_deep, blood or is_deep, film, _flow(patient, tip, name if met else ""))


def _flow(patient: Patient, tip: np.ndarray, met: str) -> Flow:
    """Tell how blood runs where a tip lies; a vein too small for the model is never an artery."""
    if met.startswith(ARTERIES):
        return "artery"
    to_sac = float(distance_mm(patient.structures["dural_sac"], [tip])[0])
    return "epidural" if not met and to_sac < tables.spread().canal_thickness_mm else "vein"


def _chances_percent() -> tuple[float, float, float]:
    """Return how often contrast in a vessel also runs beside it, blood is aspirated, and the film shows it."""
    rates = tables.contrast_rates()
    return rates.mixed_of_vascular_percent, rates.seen_by_aspiration_percent, rates.seen_on_film_percent


def _is_in_firm(patient: Patient, tip: np.ndarray) -> bool:
    """Tell whether a tip lies in bone or disc, where no such vein is met."""
    firm = [mesh for mesh in patient.structures.values() if mesh.tissue in ("disc", "cortical_bone")]
    return any(distance_mm(mesh, [tip])[0] < 0.0 for mesh in firm if _is_near(mesh.bounds_mm(), tip))


def _is_near(bounds_mm: np.ndarray, tip: np.ndarray) -> bool:
    reach = tables.spread().bevel_reach_mm
    return bool((tip >= bounds_mm[0] - reach).all() and (tip <= bounds_mm[1] + reach).all())
