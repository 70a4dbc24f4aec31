"""What the hand reports of a needle that goes on, and of an injection: one sentence at each change, with its depth."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.structures_at_risk import PiercedStructure, at_tip
from sympblock.content import tables
from sympblock.geometry.surfaces import distance_mm
from sympblock.procedure.feel.tissue_layers import Felt, TissueLayer, felt_layers, tissue_layers

#: What is felt, as a note names it; a page may give each a sound.
FASCIA, FIRM, SOFT, PULSE = "felt_fascia", "felt_firm", "felt_soft", "felt_pulse"
FEEL_KINDS = (FASCIA, FIRM, SOFT, PULSE)
#: What is felt on the way into a tissue.
ENTERED: dict[Felt, tuple[str, str]] = {
    "back_muscle": (FASCIA, "The thoracolumbar fascia gives at {depth}; soft muscle follows."),
    "quadratus": (FASCIA, "Fascia gives at {depth}; the quadratus lumborum follows."),
    "muscle": (FASCIA, "Fascia gives at {depth}; soft muscle follows."),
    "psoas": (FIRM, "Firm resistance begins at {depth}: the psoas."),
    "disc": (FIRM, "Firm, rubbery resistance begins at {depth}."),
}
#: What is felt where fat begins again; after psoas it depends on the syringe.
LEFT = "Resistance falls at {depth}: loose fat."
LEFT_PSOAS = "Resistance falls at {depth}: the tip has left the psoas."
LOST_RESISTANCE = "Loss of resistance at {depth}: the plunger of the syringe gives, and the tip has left the psoas."
PULSATES = "The needle pulsates at {depth}: an artery is close."
IN_NERVE = "The injection meets resistance at {depth}, and pain radiates: the tip lies in a nerve. Stop injecting and withdraw (our rule)."
ARTERIES = ("aorta", "iliac_artery")
#: Where a lumbar nerve is felt: the usual sensory areas, which overlap.
TERRITORIES = {
    "L1": "the groin",
    "L2": "the front of the thigh",
    "L3": "the thigh above the knee",
    "L4": "the inner side of the lower leg",
    "L5": "the outer side of the lower leg and the back of the foot",
}


def depth_words(depth_mm: float) -> str:
    """Write a depth.

    Examples
    --------
    >>> depth_words(83.6)
    '84 mm'
    """
    return f"{depth_mm:.0f} mm"


def felt_on_advancing(
    patient: Patient, before_mm: float, needle: Needle, has_syringe: bool
) -> tuple[tuple[str, str], ...]:
    """Return what is felt while a needle goes on, in order: a kind of :data:`FEEL_KINDS`, and a sentence.

    A tissue is felt once the tip has been in it for a little, so that a stretch in
    several steps tells what the same stretch in one step tells.

    Parameters
    ----------
    patient : Patient
        The person.
    before_mm : float
        Depth before it went on.
    needle : Needle
        As it stands now.
    has_syringe : bool
        Whether a syringe is on the hub.
    """
    least = tables.needle_geometry().felt_stay_mm
    layers = felt_layers(tissue_layers(patient, needle.path_mm))
    found = [
        _change_words(layer, last.tissue, has_syringe)
        for last, layer in zip(layers[:-1], layers[1:], strict=True)
        if before_mm < layer.entry_mm + least
    ]
    return (*found, *_pulse(patient, before_mm, needle))


def felt_on_injecting(patient: Patient, needle: Needle) -> tuple[str, str] | None:
    """Return what is felt of an injection into a lumbar nerve, None elsewhere: a kind of note, and a sentence."""
    inside = [
        name for name in at_tip(patient, needle) if distance_mm(patient.structures[name], [needle.tip_mm])[0] <= 0
    ]
    depth = depth_words(needle.depth_mm)
    if any(name.startswith("spinal_nerve") for name in inside):
        return "resistance", IN_NERVE.format(depth=depth)
    return None


def sign_words(met: PiercedStructure) -> str:
    """Return what patient or operator notices of a structure that was met; no patient gives its depth, of a nerve its area."""
    depth = depth_words(met.entry_mm)
    level = next((part for part in met.name.split("_") if part in TERRITORIES), None)
    if met.name.startswith("spinal_nerve") and level:
        return f"“An electric pain radiates into {TERRITORIES[level]}!” The tip has entered a nerve at {depth}."
    if "nerve" in met.sign.kind:
        return f"“{met.sign.sign}” The tip has met the {met.sign.name} at {depth}."
    return f"At {depth}: {met.sign.sign[0].lower()}{met.sign.sign[1:]}"


def _change_words(layer: TissueLayer, last: Felt, has_syringe: bool) -> tuple[str, str]:
    left = (SOFT, (LOST_RESISTANCE if has_syringe else LEFT_PSOAS) if last == "psoas" else LEFT)
    kind, words = ENTERED.get(layer.tissue, left)
    return kind, words.format(depth=depth_words(layer.entry_mm))


def _pulse(patient: Patient, before_mm: float, needle: Needle) -> Iterable[tuple[str, str]]:
    """Tell of an artery that was not as close to the tip before."""
    limit = tables.needle_geometry().pulse_felt_mm
    arteries = [mesh for name, mesh in patient.structures.items() if name.startswith(ARTERIES)]
    was = place_at_depth_mm(needle, before_mm)
    away = [distance_mm(mesh, [needle.tip_mm, was]) for mesh in arteries]
    if any(now <= limit for now, _ in away) and not any(then <= limit for _, then in away):
        yield PULSE, PULSATES.format(depth=depth_words(needle.depth_mm))


def place_at_depth_mm(needle: Needle, depth_mm: float) -> np.ndarray:
    """Return the place of a needle's path at a depth, shape (3,); beyond its tip, the tip."""
    path = np.array(needle.path_mm)
    depths = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    return np.array([np.interp(depth_mm, depths, path[:, axis]) for axis in range(3)])
