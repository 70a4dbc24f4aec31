"""What the local anaesthetic of a session reached: trunk, ganglia, nerves that should have been left alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sympblock.anatomy.measures import measure
from sympblock.anatomy.patient import Patient
from sympblock.block.room import Given, Room
from sympblock.content.agents import load_agents
from sympblock.conventions import SIDES

#: Discs between which the trunk counts: fibres to the foot leave it below them (design, after [@hong2009kmj]).
FROM_LEVEL, TO_LEVEL = "L2", "L5"
#: A foot whose nerves are blocked warms so far (design).
SOMATIC_WARMTH = 0.8
NERVES = ("spinal_nerve", "genitofemoral_nerve")


@dataclass(frozen=True)
class Effect:
    """Says what a block reached.

    Parameters
    ----------
    trunk_share : float
        Share of the trunk from the disc below L2 to the disc below L4 that lies in the drug, 0 to 1.
    completeness : float
        How far the sympathetic fibres to the foot are blocked, 0 to 1.
    ganglia, nerves : tuple of str
        Ganglia of that side, and somatic nerves, that lie in it.
    is_spinal : bool
        True if it went into the dural sac.
    in_vessel_ml : float
        Drug that a vessel carried away.
    """

    trunk_share: float = 0.0
    completeness: float = 0.0
    ganglia: tuple[str, ...] = ()
    nerves: tuple[str, ...] = ()
    is_spinal: bool = False
    in_vessel_ml: float = 0.0

    @property
    def is_somatic(self) -> bool:
        """Tell whether sensation or power of the leg is lost."""
        return self.is_spinal or any(name.startswith("spinal_nerve") for name in self.nerves)

    @property
    def warmth(self) -> float:
        """Return how far the foot will warm, 0 to 1: a somatic or spinal block warms it too."""
        return max(self.completeness, SOMATIC_WARMTH if self.is_somatic else 0.0)


def effect_of(room: Room) -> Effect:
    """Say what the local anaesthetic of a session reached on the side of the block.

    Where contrast had been given before, the drug takes the same way and both
    count together: they mix.
    """
    drugs = [each for each in room.given if load_agents()[each.event.agent].is_anaesthetic]
    if not drugs:
        return Effect()
    wet = _wet_heights(room.patient, drugs, room.side)
    low, high = (room.patient.frames[level].centre_mm[2] for level in (TO_LEVEL, FROM_LEVEL))
    half = (high - room.patient.frames["L3"].centre_mm[2]) / 2.0
    wanted = (wet[:, 0] > low + half) & (wet[:, 0] < high - half)
    share = float(wet[wanted, 1].mean()) if wanted.any() else 0.0
    return Effect(
        trunk_share=share,
        completeness=min(1.0, share / measure("spread", "complete_from_proportion")),
        ganglia=tuple(g.name for g in room.patient.ganglia if g.side == room.side and _is_wet(wet, g.centre_mm[2])),
        nerves=_nerves(room, drugs),
        is_spinal=any(each.spread.share_in("dural_sac") > 0.0 for each in drugs),
        in_vessel_ml=sum((1.0 - each.spread.kept_share) * each.event.ml for each in drugs),
    )


def _wet_heights(patient: Patient, drugs: list[Given], side: str) -> np.ndarray:
    """Return the heights along a trunk, and for each the share of its surface in fluid, shape (n, 2)."""
    points = patient.structures[f"sympathetic_trunk_{side}"].vertices_mm.astype(float)
    wet = np.zeros(len(points), dtype=bool)
    for each in drugs:
        wet |= _in_fluid(each, points)
    places = np.arange(points[:, 2].min(), points[:, 2].max(), 3.0)
    bins = np.digitize(points[:, 2], places) - 1
    counts = np.bincount(bins, minlength=len(places))
    shares = np.bincount(bins, weights=wet, minlength=len(places)) / np.maximum(counts, 1)
    # Fluid on one face of so thin a strand bathes all of it.
    return np.column_stack([places, np.minimum(1.0, 2.0 * shares)])


def _in_fluid(given: Given, points: np.ndarray) -> np.ndarray:
    grid, filled = given.spread.grid, given.spread.filled_ml()
    places = np.floor((points - grid.origin_mm) / grid.step_mm + 0.5).astype(int)
    inside = ((places >= 0) & (places < filled.shape)).all(axis=1)
    found = np.zeros(len(points), dtype=bool)
    found[inside] = filled[tuple(places[inside].T)] > 0
    return found


def _is_wet(wet: np.ndarray, superior_mm: float) -> bool:
    return bool(wet[np.abs(wet[:, 0] - superior_mm).argmin(), 1] >= 0.5)


def _nerves(room: Room, drugs: list[Given]) -> tuple[str, ...]:
    names = [name for name in room.patient.structures if name.startswith(NERVES) and name.endswith(SIDES)]
    return tuple(
        name
        for name in names
        if max(each.spread.reaches(room.patient.structures[name]) for each in drugs) >= wet_limit(name)
    )


def wet_limit(nerve: str) -> float:
    """Return the share of a nerve's surface from which it counts as reached."""
    kind = "genitofemoral" if nerve.startswith("genitofemoral") else "nerve"
    return measure("spread", f"{kind}_wet_proportion")
