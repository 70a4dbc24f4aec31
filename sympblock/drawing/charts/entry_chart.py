"""Angle, entry and depth as one picture, with the published kidney risk and our entry limit below."""

from __future__ import annotations

from shapely.geometry import LineString

from sympblock.anatomy.level_section import level_section
from sympblock.anatomy.schematic.needle_path import (
    NeedlePlacement,
    kidney_hit_rate,
    oblique_deg_at,
    typical_target,
)
from sympblock.anatomy.schematic.typical_places import skin_posterior_mm
from sympblock.content.practice.approaches import load_approach
from sympblock.conventions import (
    TARGET_LEVELS,
    Level,
    Side,
    check_level,
    check_side,
    left_sign,
)
from sympblock.drawing.scene.polygons import areas, lines, rounded_window, turned
from sympblock.drawing.scene.scene import Label, Scene, Shape

ENTRIES_MM = (60.0, 80.0, 100.0)
TEXT_MM = 5.2
SHOWN = (
    "vertebral_body",
    "lamina",
    "articular_process",
    "spinous_process",
    "psoas",
    "quadratus_lumborum",
    "erector_spinae",
    "multifidus",
    "abdominal_wall",
    "kidney",
    "aorta",
    "inferior_vena_cava",
    "sympathetic_trunk",
)


def entry_and_angle(level: Level = "L2", side: Side = "left") -> Scene:
    """Draw three entries to one target, each with its angle and kidney risk.

    Parameters
    ----------
    level : str
        ``"L2"``, ``"L3"`` or ``"L4"``.
    side : str
        Needle side.

    Raises
    ------
    ValueError
        For another level or side.

    Examples
    --------
    >>> "6 cm" in entry_and_angle("L2").alt
    True
    """
    check_level(level, among=TARGET_LEVELS)
    check_side(side)
    section = level_section(level, "lower")
    back = skin_posterior_mm(level)
    window = rounded_window((-118, -back - 2, 118, 48))
    shapes: list[Shape] = []
    for layer in ("skin", "subcutaneous_fat"):
        shapes += areas(turned(section.structures[layer], True).intersection(window), layer)
    for name, polygon in section.structures.items():
        if name.startswith(SHOWN):
            shapes += areas(
                turned(polygon, True).intersection(window),
                name,
                name.replace("_", " "),
            )
    shapes += areas(turned(section.bone(), True), "bone_outline")
    return Scene(
        title=_title(level, side),
        alt=_alt(level, side),
        bounds_mm=(-124, -back - 46, 124, 52),
        shapes=(*shapes, *_paths(level, side)),
        labels=tuple(_labels(level, side)),
        scale_bar_mm=20,
        side_marks=("L", "R"),
        note="Typical body, prone, to scale. Percent: paths that crossed the kidney in 73 patients, with 95 % interval.",
        text_mm=TEXT_MM,
    )


def _paths(level: Level, side: Side) -> list[Shape]:
    shapes: list[Shape] = []
    for entry in ENTRIES_MM:
        needle = NeedlePlacement(level, side, entry)
        start, tip = needle.entry_point_mm()[:2], needle.tip_mm()[:2]
        shapes += lines(turned(LineString([start, tip]), True), "needle", f"needle from {entry:.0f} mm")
    middle = left_sign(side) * -1
    skin = -skin_posterior_mm(level)
    shapes += lines(LineString([(0, skin), (0, 30)]), "guide")
    for entry in ENTRIES_MM:
        shapes.append(Shape("dot", ((middle * entry, skin),), "needle", size_mm=1.2))
    return shapes


def _labels(level: Level, side: Side) -> list[Label]:
    skin, outward = -skin_posterior_mm(level), -left_sign(side)
    place = typical_target(level)
    target = NeedlePlacement(level, side, ENTRIES_MM[0]).target_point_mm()
    labels = [Label("midline", (-outward * 4, skin - 6), anchor="start" if outward < 0 else "end")]
    for number, entry in enumerate(ENTRIES_MM):
        x = outward * (26 + 37 * number)
        labels += [
            Label(f"{entry / 10:g} cm · {oblique_deg_at(entry, place):.0f}°", (x, skin - 27), anchor="middle"),
            Label(_risk(level, side, entry), (x, skin - 19), (outward * entry, skin - 1.5), anchor="middle"),
        ]
    labels.append(Label("target", (outward * 74, 40), (-target[0], -target[1]), anchor="middle"))
    labels.append(Label("kidney", (outward * 84, -14), anchor="middle"))
    return labels


def _risk(level: Level, side: Side, entry: float) -> str:
    rate = kidney_hit_rate(level, side, entry)
    return (
        "not published"
        if rate is None
        else f"{rate.rate_percent:.0f} % ({rate.low_percent:.0f}–{rate.high_percent:.0f})"
    )


def _title(level: Level, side: Side) -> str:
    most_cm = load_approach().entry_limits[level].most_mm / 10
    return f"Entry, angle and kidney ({level}, {side}): entry limit {most_cm:g} cm (our rule)"


def _alt(level: Level, side: Side) -> str:
    place = typical_target(level)
    said = [
        f"{entry / 10:g} cm from the midline needs {oblique_deg_at(entry, place):.0f} degrees, kidney crossed in {_risk(level, side, entry)}"
        for entry in ENTRIES_MM
    ]
    return f"Axial section of the typical body at {level}, prone, with three straight needles to one target on the {side}: {'; '.join(said)}."
