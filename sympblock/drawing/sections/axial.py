"""The axial plate of a level, supine or prone, with an optional needle."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from sympblock.anatomy.level_section import LevelSection, level_section
from sympblock.anatomy.schematic.needle_path import NeedlePlacement
from sympblock.anatomy.schematic.typical_places import skin_posterior_mm
from sympblock.conventions import (
    LUMBAR_LEVELS,
    Level,
    Side,
    check_level,
    check_side,
)
from sympblock.drawing.scene.callouts import Callout, margin_labels
from sympblock.drawing.scene.polygons import areas, lines, rounded_window, turned
from sympblock.drawing.scene.scene import Point as Place
from sympblock.drawing.scene.scene import Scene, Shape
from sympblock.drawing.scene.structure_names import NAMES
from sympblock.drawing.scene.style import base_name
from sympblock.drawing.sections.axial_words import height_words, section_words, structure_words
from sympblock.drawing.sections.level_sketch import level_sketch

POSITIONS = ("supine", "prone")
HALF_WIDTH_MM = 112.0
FRONT_MM = -66.0
MARGIN_MM = 70.0
TEXT_MM = 5.7
HUB_MM = 22.0
LARGE_MM2 = 100.0
NEARER_SHARE = 0.55

LABELLED_ON_SIDE = (
    "sympathetic_trunk",
    "psoas",
    "genitofemoral_nerve",
    "lumbar_plexus",
    "spinal_nerve",
    "ureter",
    "kidney",
    "lumbar_artery",
    "quadratus_lumborum",
    "transverse_process",
    "crus",
)
LABELLED_OPPOSITE = (
    "vertebral_body",
    "dural_sac",
    "spinous_process",
    "articular_process",
    "erector_spinae",
    "abdominal_wall",
)
VESSELS = ("aorta", "inferior_vena_cava", "iliac_artery", "iliac_vein")


@dataclass(frozen=True)
class _Frame:
    """Knows how the section lies in the picture."""

    side: Side
    is_prone: bool
    window: tuple[float, float, float, float]

    def to_picture(self, point: Place) -> Place:
        sign = -1 if self.is_prone else 1
        return (sign * point[0], sign * point[1])

    def margin_of(self, side: Side) -> str:
        is_picture_right = (side == "left") != self.is_prone
        return "right" if is_picture_right else "left"


@lru_cache(maxsize=64)
def axial_section(
    level: Level,
    side: Side = "left",
    position: str = "supine",
    labels: bool = True,
    needle: NeedlePlacement | None = None,
    height: str = "",
) -> Scene:
    """Draw the axial section of a level.

    Parameters
    ----------
    level : str
        ``"L1"`` to ``"L5"`` to scale; T10 to T12 and S1 as a plain sketch.
    side : str
        The side whose structures are named and emphasised.
    position : str
        ``"supine"``: seen from below, front up, patient's right on the left of
        the picture. ``"prone"``: the same turned by half, back up, patient's
        left on the left, as on the screen during the block.
    labels : bool
        Whether names stand in the margins.
    needle : NeedlePlacement or None
        A needle to draw; its level must be ``level``.
    height : str
        ``"upper"``, ``"waist"`` or ``"lower"`` plane of the vertebra; empty =
        waist, or lower with a needle.

    Returns
    -------
    Scene
        Coordinates in mm with the origin at the centre of the body.

    Raises
    ------
    ValueError
        For an unknown level, side, position or height, or a needle elsewhere.

    Examples
    --------
    >>> "kidney_left" in axial_section("L2").structures()
    True
    >>> "kidney_left" in axial_section("L4").structures()
    False
    """
    check_level(level)
    check_side(side)
    _check_position(position)
    if level not in LUMBAR_LEVELS:
        return level_sketch(level, side, position)
    if needle is not None and needle.level != level:
        raise ValueError(f"the needle is at {needle.level}, the section at {level}")
    section = level_section(level, height or ("lower" if needle else "waist"))
    frame = _frame(section, side, position == "prone", needle)
    return Scene(
        title=f"Axial section at {level}, {height_words(section.height)}",
        alt=section_words(section, side, position, needle),
        bounds_mm=_bounds(frame.window, labels),
        shapes=(*_section_shapes(section, frame), *_needle_shapes(needle, frame)),
        labels=margin_labels(_callouts(section, frame, needle), frame.window, TEXT_MM) if labels else (),
        scale_bar_mm=20,
        side_marks=("L", "R") if frame.is_prone else ("R", "L"),
        note="Typical body, to scale; places from published and measured values, shapes ours. Dashed: bowel, place nominal.",
        text_mm=TEXT_MM,
    )


def section_scene(section: LevelSection, where: str, labels: bool) -> Scene:
    """Draw a section of any patient, seen from below.

    Parameters
    ----------
    section : LevelSection
        As cut from the patient's meshes.
    where : str
        The height of the plane in words.
    labels : bool
        Whether names stand in the margins.
    """
    window = (-HALF_WIDTH_MM, FRONT_MM, HALF_WIDTH_MM, float(section.structures["skin"].bounds[3]) + 4.0)
    frame = _Frame("left", False, window)
    return Scene(
        title=f"Axial section at {section.level}, {where}",
        alt=section_words(section, "left", "supine", None),
        bounds_mm=_bounds(window, labels),
        shapes=tuple(_section_shapes(section, frame)),
        labels=margin_labels(_callouts(section, frame, None), window, TEXT_MM) if labels else (),
        scale_bar_mm=20,
        side_marks=("R", "L"),
        note="To scale. Dashed: gas in the bowel, place nominal.",
        text_mm=TEXT_MM,
    )


def _check_position(position: str) -> None:
    if position not in POSITIONS:
        raise ValueError(f"position must be supine or prone, not {position!r}")


def _frame(section: LevelSection, side: Side, is_prone: bool, needle: NeedlePlacement | None) -> _Frame:
    half = HALF_WIDTH_MM if needle is None else max(HALF_WIDTH_MM, needle.entry_mm + 14)
    back = skin_posterior_mm(section.level) + (4 if needle is None else HUB_MM)
    window = (-half, FRONT_MM, half, back)
    return _Frame(side, is_prone, (-half, -back, half, -FRONT_MM) if is_prone else window)


def _bounds(window: tuple[float, float, float, float], labels: bool) -> tuple[float, float, float, float]:
    margin = MARGIN_MM if labels else 3.0
    return (window[0] - margin, window[1] - 3, window[2] + margin, window[3] + 3)


def _section_shapes(section: LevelSection, frame: _Frame) -> list[Shape]:
    opening = rounded_window(frame.window)
    shapes: list[Shape] = []
    for structure, polygon in section.structures.items():
        shape = turned(polygon, frame.is_prone).intersection(opening)
        shapes += areas(shape, _structure_key(structure), structure_words(structure), _emphasis(structure, frame))
        if structure.startswith("dural_sac"):
            shapes += areas(turned(section.bone(), frame.is_prone), "bone_outline")
    return shapes


def _structure_key(structure: str) -> str:
    """Drop what only numbers the pieces: loops of bowel share one style."""
    return "bowel" if structure.startswith("bowel") else structure


def _emphasis(structure: str, frame: _Frame) -> str:
    return "strong" if structure == f"sympathetic_trunk_{frame.side}" else "normal"


def _needle_shapes(needle: NeedlePlacement | None, frame: _Frame) -> list[Shape]:
    if needle is None:
        return []
    start, tip, target = needle.entry_point_mm()[:2], needle.tip_mm()[:2], needle.target_point_mm()[:2]
    hub_length = 12.0
    slope = (start[0] - target[0]) / (start[1] - target[1])
    hub = (start[0] + slope * hub_length, start[1] + hub_length)
    shaft = [frame.to_picture(hub), frame.to_picture(tip)]
    return [
        *lines(LineString([frame.to_picture(start), frame.to_picture(target)]), "target"),
        *lines(LineString(shaft), "needle", "needle"),
        *areas(
            LineString([frame.to_picture(hub), frame.to_picture((hub[0] + slope * 6, hub[1] + 6))]).buffer(
                2.6, cap_style="flat"
            ),
            "needle_hub",
        ),
        Shape("dot", (frame.to_picture(tip),), "needle", "needle tip", size_mm=0.9),
    ]


def _callouts(section: LevelSection, frame: _Frame, needle: NeedlePlacement | None) -> list[Callout]:
    side = frame.side
    opposite: Side = "right" if side == "left" else "left"
    found: list[Callout] = []
    for base in LABELLED_ON_SIDE:
        found += _callout(section, frame, f"{base}_{side}", side)
    for base in LABELLED_OPPOSITE:
        name = base if base in section.structures else f"{base}_{opposite}"
        found += _callout(section, frame, name, opposite)
    for structure in section.structures:
        if structure.startswith(VESSELS):
            found += _callout(section, frame, structure, _vessel_side(structure))
    found += _callout(section, frame, f"kidney_{opposite}", opposite)
    if needle is not None:
        found.append(Callout("needle tip", frame.to_picture(needle.tip_mm()[:2]), frame.margin_of(needle.side)))
    return found


def _vessel_side(structure: str) -> Side:
    return "right" if structure == "inferior_vena_cava" or structure.endswith("right") else "left"


def _callout(section: LevelSection, frame: _Frame, structure: str, side: Side) -> list[Callout]:
    if structure not in section.structures:
        return []
    shape = turned(section.structures[structure], frame.is_prone).intersection(rounded_window(frame.window))
    if shape.is_empty:
        return []
    words = NAMES[base_name(structure)]
    return [Callout(words, _inner_point(shape, frame.margin_of(side)), frame.margin_of(side))]


def _inner_point(shape: BaseGeometry, margin: str) -> Place:
    """Pick a point inside the shape, in a large one nearer to its label."""
    middle = shape.centroid if shape.contains(shape.centroid) else shape.representative_point()
    if shape.area < LARGE_MM2:
        return (middle.x, middle.y)
    edge = shape.bounds[2] if margin == "right" else shape.bounds[0]
    nearer = Point(middle.x + NEARER_SHARE * (edge - middle.x), middle.y)
    return (nearer.x, nearer.y) if shape.buffer(-1).contains(nearer) else (middle.x, middle.y)
