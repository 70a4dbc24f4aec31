"""The force on a needle over its depth, in shares of that at bone; nobody has published it for this trajectory."""

from __future__ import annotations

from dataclasses import dataclass

from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.structures_at_risk import at_tip
from sympblock.content import tables
from sympblock.procedure.feel.tissue_layers import Felt, TissueLayer, felt_layers, tissue_layers

#: Tissues that lie under a fascia, which gives when the needle enters them.
UNDER_FASCIA: tuple[Felt, ...] = ("back_muscle", "quadratus", "muscle", "psoas")
FELT_NAMES: dict[Felt, str] = {
    "fat": "fat",
    "back_muscle": "muscle of the back",
    "quadratus": "quadratus lumborum",
    "muscle": "muscle",
    "psoas": "psoas",
    "disc": "firm and rubbery",
}


@dataclass(frozen=True)
class ForceTrace:
    """Holds the force on the way of a needle.

    Parameters
    ----------
    points : tuple of (float, float)
        Depth in mm and force in shares of that at bone, in order; straight lines between them.
    layers : tuple of TissueLayer
        What was felt, from the skin to the tip.
    is_at_bone : bool
        Whether bone stops the tip.
    """

    points: tuple[tuple[float, float], ...]
    layers: tuple[TissueLayer, ...]
    is_at_bone: bool

    @property
    def words(self) -> str:
        """Say the same in words."""
        parts = [f"{FELT_NAMES[layer.tissue]} to {layer.exit_mm:.0f} mm" for layer in self.layers]
        end = "; bone stops the tip" if self.is_at_bone else ""
        return f"Force on the needle by depth: {', '.join(parts)}{end}." if parts else "The needle is on the skin."


def force_trace(patient: Patient, needle: Needle) -> ForceTrace:
    """Return the force over the way that a needle has gone.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> force_trace(typical_patient(), Needle(((30.0, 90.0, 0.0), (30.0, 60.0, 0.0)), (0.0, -1.0, 0.0))).words
    'Force on the needle by depth: fat to 15 mm, muscle of the back to 30 mm.'
    """
    layers = felt_layers(tissue_layers(patient, needle.path_mm))
    points: list[tuple[float, float]] = []
    for layer in layers:
        points += _of_layer(layer, points)
    bones = [name for name in at_tip(patient, needle) if patient.structures[name].tissue == "cortical_bone"]
    is_at_bone = needle.depth_mm > 0.0 and bool(bones)
    if is_at_bone:
        points.append((needle.depth_mm, 1.0))
    return ForceTrace(tuple(points), layers, is_at_bone)


def force_in(tissue: Felt) -> float:
    """Return the even force in a tissue, in shares of that at bone."""
    rows = tables.needle_geometry()
    if tissue in ("psoas", "disc"):
        return rows.psoas_force_ratio if tissue == "psoas" else rows.disc_force_ratio
    return rows.muscle_force_ratio if tissue in UNDER_FASCIA else rows.fat_force_ratio


def _of_layer(layer: TissueLayer, before: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the points of one layer; before a fascia the force rises, until the fascia gives."""
    rows, force = tables.needle_geometry(), force_in(layer.tissue)
    peak = []
    if before and layer.tissue in UNDER_FASCIA:
        _, last = before.pop()
        rises = max(layer.entry_mm - rows.fascia_peak_mm, before[-1][0])
        peak = [(rises, last), (layer.entry_mm, rows.fascia_force_ratio)]
    return [*peak, (layer.entry_mm, force), (layer.exit_mm, force)]
