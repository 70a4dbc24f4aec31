"""The structures of a patient in groups, and how a learner calls each."""

from __future__ import annotations

import re

from sympblock.drawing.scene.structure_names import NAMES

#: Group to the beginnings of the names in it, in the order shown.
GROUPS: dict[str, tuple[str, ...]] = {
    "Bone": ("T12", "L1", "L2", "L3", "L4", "L5", "L6", "sacrum", "rib", "ilium"),
    "Discs": ("disc",),
    "Psoas": ("psoas",),
    "Other muscles": ("quadratus", "multifidus", "erector", "abdominal", "crus"),
    "Vessels": ("aorta", "iliac", "inferior", "lumbar_artery", "lumbar_vein"),
    "Kidneys, ureters": ("kidney", "ureter"),
    "Sympathetic trunk": ("sympathetic", "white", "grey"),
    "Other nerves": ("spinal", "genitofemoral", "dural"),
    "Bowel gas": ("bowel",),
    "Skin": ("skin",),
}
VERTEBRA = re.compile(r"^(T12|L\d)$")
#: Structures of one level: name, level and perhaps side.
OF_A_LEVEL = re.compile(r"^(spinal_nerve|lumbar_artery|lumbar_vein)_(L\d)_(left|right)$")
DISC = re.compile(r"^disc_(\w\d+)_(\w\d+)$")


def group_of(structure: str) -> str:
    """Return the group of a structure.

    Raises
    ------
    ValueError
        If it belongs to none.

    Examples
    --------
    >>> group_of("white_rami_left"), group_of("L3")
    ('Sympathetic trunk', 'Bone')
    """
    for group, starts in GROUPS.items():
        if structure.startswith(starts):
            return group
    raise ValueError(f"no group holds {structure!r}")


def style_key(structure: str) -> str:
    """Return the key of the style table for a structure of a patient.

    Examples
    --------
    >>> style_key("lumbar_artery_L3_left"), style_key("L3"), style_key("white_rami_right")
    ('lumbar_artery', 'vertebral_body', 'white_ramus')
    """
    if VERTEBRA.match(structure):
        return "vertebral_body"
    if match := OF_A_LEVEL.match(structure):
        return match.group(1)
    base = re.sub(r"_(left|right)$", "", structure)
    singular = {"white_rami": "white_ramus", "grey_rami": "grey_ramus", "rib_12": "rib"}
    if base.startswith("bowel_gas"):
        return "bowel"
    return "disc" if base.startswith("disc_") else singular.get(base, base)


def words_of(structure: str) -> str:
    """Return what a learner calls a structure.

    Examples
    --------
    >>> words_of("L3"), words_of("disc_L2_L3"), words_of("psoas_left")
    ('L3 vertebra', 'disc L2/3', 'psoas major, left')
    >>> words_of("spinal_nerve_L4_right")
    'L4 spinal nerve, right'
    """
    if VERTEBRA.match(structure):
        return f"{structure} vertebra"
    if match := DISC.match(structure):
        upper, lower = match.groups()
        return f"disc {upper}/{lower[1:] if lower[0] == upper[0] else lower}"
    key = style_key(structure)
    side = structure.rsplit("_", 1)[-1]
    ending = f", {side}" if side in ("left", "right") else ""
    if match := OF_A_LEVEL.match(structure):
        return f"{match.group(2)} {NAMES[key]}{ending}"
    many = {"white_ramus": "white rami", "grey_ramus": "grey rami", "bowel": "gas in the bowel", "skin": "skin"}
    return many.get(key, NAMES.get(key, key.replace("_", " "))) + ending
