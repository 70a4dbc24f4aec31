"""What an axial section says: names of its structures, its height and its description."""

from __future__ import annotations

from sympblock.anatomy.level_section import LevelSection
from sympblock.anatomy.schematic.needle_path import NeedlePlacement
from sympblock.anatomy.schematic.needle_track import crossed_structures
from sympblock.conventions import Side
from sympblock.drawing.scene.structure_names import NAMES
from sympblock.drawing.scene.style import base_name

UNNAMED = ("skin", "subcutaneous_fat", "body_rim", "bowel")


def structure_words(structure: str) -> str:
    """Name a structure with its side; ``""`` for the ground, which nobody picks.

    Examples
    --------
    >>> structure_words("kidney_left"), structure_words("skin")
    ('kidney, left', '')
    """
    if structure.startswith(UNNAMED):
        return ""
    words = NAMES[base_name(structure)]
    return f"{words}, {structure.rsplit('_', 1)[1]}" if base_name(structure) != structure else words


def height_words(height: str) -> str:
    """Say at which height of the vertebra a plane lies; words of the caller's own stay as they are."""
    words = {"upper": "upper third of the body", "waist": "middle of the body", "lower": "lower third of the body"}
    return words.get(height, height)


def section_words(section: LevelSection, side: Side, position: str, needle: NeedlePlacement | None) -> str:
    """Describe an axial section to those who do not see it.

    Parameters
    ----------
    section : LevelSection
        What is drawn.
    side : str
        The side whose trunk is told.
    position : str
        ``"supine"`` or ``"prone"``.
    needle : NeedlePlacement or None
        The needle in it.
    """
    how = "seen from below, front up, the patient's right on the left of the picture"
    if position == "prone":
        how = "patient prone, back up, the patient's left on the left of the picture"
    parts = [
        f"Axial section at {section.level}, {height_words(section.height)}, {how}.",
        _trunk_words(section, side),
        _vessel_words(section),
        _kidney_words(section),
    ]
    return " ".join([*parts, *_needle_words(needle)])


def _trunk_words(section: LevelSection, side: Side) -> str:
    trunk = section.structures.get(f"sympathetic_trunk_{side}")
    body = section.structures.get("vertebral_body")
    psoas = section.structures.get(f"psoas_{side}")
    if trunk is None or body is None:
        return f"The plane does not meet the {side} sympathetic trunk beside a body."
    words = f"The {side} sympathetic trunk lies {abs(trunk.centroid.x):.0f} mm from the midline, "
    words += f"{trunk.distance(body):.0f} mm from the vertebral body"
    return words + (f" and {trunk.distance(psoas):.0f} mm from the psoas." if psoas is not None else ".")


def _vessel_words(section: LevelSection) -> str:
    aorta = (
        "The aorta lies in front and to the left"
        if _has(section, "aorta")
        else "The common iliac arteries lie in front"
    )
    cava = (
        "the vena cava in front and to the right" if _has(section, "inferior_vena_cava") else "the iliac veins in front"
    )
    return f"{aorta}, {cava}."


def _kidney_words(section: LevelSection) -> str:
    cut = sum(name.startswith("kidney") for name in section.structures)
    return ("No kidney reaches this level.", "Only one kidney is cut.", "Both kidneys are cut.")[cut]


def _has(section: LevelSection, start: str) -> bool:
    return any(name.startswith(start) for name in section.structures)


def _needle_words(needle: NeedlePlacement | None) -> list[str]:
    if needle is None:
        return []
    crossed = [structure_words(name) for name in crossed_structures(needle)]
    through = f"crosses {' and '.join(crossed)}" if crossed else "crosses none of the named structures"
    return [f"A needle enters {needle.entry_mm:.0f} mm from the midline on the {needle.side} and {through}."]
