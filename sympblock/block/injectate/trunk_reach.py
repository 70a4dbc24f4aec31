"""What of the sympathetic trunk and of its neighbours lies in a fluid or in a lesion."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.content import tables
from sympblock.conventions import Side

#: Discs between which the trunk counts: fibres to the foot leave it below them (our choice, after [@hong2009kmj]).
FROM_LEVEL, TO_LEVEL = "L2", "L5"
#: The trunk is looked at in pieces of this height.
PIECE_MM = 3.0


class TrunkRegion(Protocol):
    """States what an injectate and a lesion have in common: a point lies in it or not."""

    def holds(self, points_mm: np.ndarray) -> np.ndarray: ...


def held(regions: Sequence[TrunkRegion], points_mm: np.ndarray) -> np.ndarray:
    """Tell for each point whether it lies in one of some regions, shape (n,)."""
    found = np.zeros(len(points_mm), dtype=bool)
    for region in regions:
        found |= region.holds(points_mm)
    return found


def trunk_pieces(patient: Patient, regions: Sequence[TrunkRegion], side: Side, soaks: bool = True) -> np.ndarray:
    """Return the heights along a trunk, and for each the share of it that is reached, shape (n, 2).

    Parameters
    ----------
    patient : Patient
        The person.
    regions : sequence of TrunkRegion
        What was injected or coagulated.
    side : str
        The patient's side.
    soaks : bool
        True for a fluid: on one face of so thin a strand it bathes all of it. Heat takes what it holds.
    """
    points = patient.structures[f"sympathetic_trunk_{side}"].vertices_mm.astype(float)
    reached = held(regions, points)
    places = np.arange(points[:, 2].min(), points[:, 2].max(), PIECE_MM)
    bins = np.digitize(points[:, 2], places) - 1
    counts = np.bincount(bins, minlength=len(places))
    shares = np.bincount(bins, weights=reached, minlength=len(places)) / np.maximum(counts, 1)
    return np.column_stack([places, np.minimum(1.0, (2.0 if soaks else 1.0) * shares)])


def between_discs(patient: Patient, pieces: np.ndarray) -> np.ndarray:
    """Keep the pieces from the disc below L2 to the disc below L4, shape (n, 2)."""
    low, high = (patient.frames[level].centre_mm[2] for level in (TO_LEVEL, FROM_LEVEL))
    half = (high - patient.frames["L3"].centre_mm[2]) / 2.0
    return pieces[(pieces[:, 0] > low + half) & (pieces[:, 0] < high - half)]


def trunk_share(patient: Patient, pieces: np.ndarray) -> float:
    """Return the share of the trunk between those discs that is reached, 0 to 1."""
    wanted = between_discs(patient, pieces)
    return float(wanted[:, 1].mean()) if len(wanted) else 0.0


def ganglia_in(patient: Patient, pieces: np.ndarray, side: Side) -> tuple[str, ...]:
    """Name the ganglia of a side whose middle is reached."""
    return tuple(g.name for g in patient.ganglia if g.side == side and is_reached(pieces, g.centre_mm[2]))


def is_reached(pieces: np.ndarray, superior_mm: float) -> bool:
    """Tell whether the piece of trunk at a height is reached by half or more."""
    return bool(pieces[np.abs(pieces[:, 0] - superior_mm).argmin(), 1] >= 0.5)


def surface_share(patient: Patient, regions: Sequence[TrunkRegion], structure: str) -> float:
    """Return the share of a structure's surface that lies in some regions, 0 to 1."""
    return float(held(regions, patient.structures[structure].vertices_mm).mean())


def wet_limit(nerve: str) -> float:
    """Return the share of a nerve's surface from which it counts as reached."""
    told = tables.spread()
    return told.genitofemoral_wet_proportion if nerve.startswith("genitofemoral") else told.nerve_wet_proportion
