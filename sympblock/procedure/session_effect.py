"""What the local anaesthetic of a session reached: trunk, ganglia, nerves that should have been left alone."""

from __future__ import annotations

from dataclasses import dataclass

from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.injectate.trunk_reach import ganglia_in, trunk_pieces, trunk_share, wet_limit
from sympblock.content import tables
from sympblock.content.practice.agents import load_agents
from sympblock.conventions import SIDES
from sympblock.procedure.room import Room

#: A foot whose nerves are blocked warms so far (design).
SOMATIC_WARMTH = 0.8
NERVES = ("spinal_nerve", "genitofemoral_nerve")


@dataclass(frozen=True)
class SessionEffect:
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


def effect_of(room: Room) -> SessionEffect:
    """Say what the local anaesthetic of a session reached on the side of the block.

    Where contrast had been given before, the drug takes the same way and both
    count together: they mix.
    """
    drugs = [each for each in room.given if load_agents()[each.event.agent].is_anaesthetic]
    if not drugs:
        return SessionEffect()
    fluids = [each.spread for each in drugs]
    wet = trunk_pieces(room.patient, fluids, room.side)
    share = trunk_share(room.patient, wet)
    return SessionEffect(
        trunk_share=share,
        completeness=min(1.0, share / tables.spread().complete_from_proportion),
        ganglia=ganglia_in(room.patient, wet, room.side),
        nerves=_nerves(room, fluids),
        is_spinal=any(fluid.share_in("dural_sac") > 0.0 for fluid in fluids),
        in_vessel_ml=sum((1.0 - each.spread.kept_share) * each.event.ml for each in drugs),
    )


def _nerves(room: Room, regions: list[Spread]) -> tuple[str, ...]:
    names = [name for name in room.patient.structures if name.startswith(NERVES) and name.endswith(SIDES)]
    return tuple(
        name
        for name in names
        if max(region.reaches(room.patient.structures[name]) for region in regions) >= wet_limit(name)
    )
