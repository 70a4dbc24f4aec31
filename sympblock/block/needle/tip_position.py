"""Where a tip lies, in words: what it is in, and which way its target is missed."""

from __future__ import annotations

import re

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.block.injectate.injectate_spread import Spread
from sympblock.block.injectate.tissue_resistance import KINDS
from sympblock.block.needle.needle_target import target_mm
from sympblock.content import tables
from sympblock.conventions import Side, left_sign

GREAT_WORDS = {"aorta": "the aorta", "inferior_vena_cava": "the inferior vena cava"}
#: Where a tip is, by the kind of its cube.
PLACE_WORDS = {
    "closed": "against bone",
    "fat": "in loose fat",
    "plane": "in the layer on the front and sides of the bodies",
    "fascia": "on the psoas, under its fascia",
    "canal": "in the fat of canal and foramen",
    "muscle": "in the psoas",
    "sheath": "in the psoas, near its surface",
    "track": "in the psoas",
    "disc": "in the outer ring of the disc",
    "nucleus": "in the middle of the disc",
    "wall": "against the wall of a vessel or an organ",
}
#: A tip in loose fat is told by what begins so many cubes away, the first that fits.
NEAR_CUBES = 2
BESIDE_WORDS = {
    "canal": "in the fat by canal and foramen",
    "plane": "in loose fat beside the layer on the bodies",
    "fascia": "in loose fat beside the psoas",
}
#: Kinds of cubes that a learner needs not tell apart, in the order in which they are told.
HELD_IN = {
    "layer on the front and sides of the bodies": ("plane",),
    "psoas, its fascia and the channel of the needle": ("muscle", "sheath", "track", "fascia"),
    "loose fat": ("fat",),
    "fat of canal and foramen": ("canal",),
    "disc": ("disc", "nucleus"),
    "wall of a vessel or an organ": ("wall",),
}


def vessel_words(name: str) -> str:
    """Name a vessel as a learner reads it.

    Examples
    --------
    >>> vessel_words("lumbar_vein_L3_left"), vessel_words("aorta")
    ('a lumbar vein', 'the aorta')
    """
    if name in GREAT_WORDS:
        return GREAT_WORDS[name]
    plain = re.sub(r"_(L\d|left|right)\b", "", re.sub(r"_(left|right)$", "", name)).replace("_", " ")
    return f"{'an' if plain[0] in 'aeiou' else 'a'} {plain}"


def place_words(patient: Patient, level: str, side: Side, tip_mm: np.ndarray, spread: Spread) -> str:
    """Say what a tip is in, and how it lies to its target.

    Parameters
    ----------
    patient : Patient
        The person.
    level, side : str
        Where the needle was meant to go.
    tip_mm : array_like
        Shape (3,), patient frame.
    spread : Spread
        What was injected there.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> from sympblock.block.injectate.injectate_spread import inject
    >>> target = target_mm(typical_patient(), "L3", "left")
    >>> place_words(typical_patient(), "L3", "left", target, inject(typical_patient(), target, 1.0))
    'in loose fat beside the layer on the bodies, at the target'
    """
    place = f"in {vessel_words(spread.vessel.name)}" if spread.vessel else _tissue_words(spread, tip_mm)
    off = patient.frames[level].axes @ (np.asarray(tip_mm, dtype=float) - target_mm(patient, level, side))
    return f"{place}, {_off_words(off * [left_sign(side), 1.0, 1.0])}"


def _tissue_words(spread: Spread, tip_mm: np.ndarray) -> str:
    cube = spread.grid.cube_of(tip_mm)
    kind = KINDS[spread.tissue.kinds[cube]]
    if kind == "fat":
        around = tuple(slice(max(0, place - NEAR_CUBES), place + NEAR_CUBES + 1) for place in cube)
        near = {KINDS[found] for found in np.unique(spread.tissue.kinds[around])}
        return next((words for beside, words in BESIDE_WORDS.items() if beside in near), PLACE_WORDS["fat"])
    return PLACE_WORDS[kind]


def _off_words(off_mm: np.ndarray) -> str:
    """Say how far outwards, behind and above its target a tip lies."""
    names = (("outside", "inside"), ("behind", "in front of"), ("above", "below"))
    told = [
        f"{abs(mm):.0f} mm {one if mm > 0 else other}"
        for mm, (one, other) in zip(off_mm, names, strict=True)
        if abs(mm) >= tables.needle_geometry().told_from_mm
    ]
    if not told:
        return "at the target"
    return f"{', '.join(told[:-1])} and {told[-1]} the target" if len(told) > 1 else f"{told[0]} the target"


def held_percent(spread: Spread) -> dict[str, float]:
    """Return the share of all that was injected by what holds it, in percent, the empty ones left out.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> from sympblock.block.injectate.injectate_spread import inject
    >>> target = target_mm(typical_patient(), "L3", "left")
    >>> round(sum(held_percent(inject(typical_patient(), target, 1.0)).values()), 6)
    100.0
    """
    found = {words: 100.0 * spread.kept_share * spread.share_of(*kinds) for words, kinds in HELD_IN.items()}
    if spread.vessel is not None:
        found[f"carried away in {vessel_words(spread.vessel.name)}"] = 100.0 * (1.0 - spread.kept_share)
    return {words: percent for words, percent in found.items() if percent > 0.0}
