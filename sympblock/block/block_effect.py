"""What the local anaesthetic of a block reached: trunk, ganglia, nerves that should have been left alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.injectate.trunk_reach import ganglia_in, trunk_pieces, trunk_share, wet_limit
from sympblock.content import tables
from sympblock.conventions import SIDES, Side

NERVES = ("spinal_nerve", "genitofemoral_nerve")


@dataclass(frozen=True)
class BlockEffect:
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
        return max(self.completeness, tables.skin_temperature().somatic_warmth_proportion if self.is_somatic else 0.0)


def effect_of(patient: Patient, side: Side, spreads: Sequence[Spread], in_vessel_ml: float = 0.0) -> BlockEffect:
    """Say what local anaesthetic reached on one side.

    Where contrast had been given before, the drug takes the same way and both
    count together: they mix.

    Parameters
    ----------
    patient : Patient
        The person.
    side : str
        The patient's side of the block.
    spreads : sequence of Spread
        Where the fluid went, one for each dose; without any nothing is reached.
    in_vessel_ml : float
        Drug that a vessel carried away, 0 or more.
    """
    if not spreads:
        return BlockEffect()
    wet = trunk_pieces(patient, spreads, side)
    share = trunk_share(patient, wet)
    return BlockEffect(
        trunk_share=share,
        completeness=min(1.0, share / tables.spread().complete_from_proportion),
        ganglia=ganglia_in(patient, wet, side),
        nerves=_nerves(patient, spreads),
        is_spinal=any(spread.share_in("dural_sac") > 0.0 for spread in spreads),
        in_vessel_ml=in_vessel_ml,
    )


def _nerves(patient: Patient, spreads: Sequence[Spread]) -> tuple[str, ...]:
    names = [name for name in patient.structures if name.startswith(NERVES) and name.endswith(SIDES)]
    return tuple(
        name for name in names if max(spread.reaches(patient.structures[name]) for spread in spreads) >= wet_limit(name)
    )
