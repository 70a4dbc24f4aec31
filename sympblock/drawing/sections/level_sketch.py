"""A plain sketch for levels without a measured section: T10 to T12 and S1."""

from __future__ import annotations

from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from sympblock.conventions import (
    LUMBAR_LEVELS,
    SIDES,
    Level,
    Side,
    check_level,
    left_sign,
)
from sympblock.drawing.scene.callouts import Callout, margin_labels
from sympblock.drawing.scene.polygons import areas, turned
from sympblock.drawing.scene.scene import Scene, Shape
from sympblock.geometry import outline

WINDOW_MM = (-70.0, -56.0, 70.0, 70.0)
MARGIN_MM = 62.0
TEXT_MM = 5.6
BONE = ("vertebral_body", "lamina", "sacrum", "rib")


def level_sketch(level: Level, side: Side = "left", position: str = "supine") -> Scene:
    """Sketch a vertebra with trunk, ribs or sacral wings, without measures.

    Raises
    ------
    ValueError
        For L1 to L5, which have a section to scale.

    Examples
    --------
    >>> level_sketch("T12").note
    'Sketch, not to scale.'
    """
    if check_level(level) in LUMBAR_LEVELS:
        raise ValueError(f"{level} has a section to scale")
    is_prone = position == "prone"
    shapes: list[Shape] = []
    for structure, name, polygon in _parts(level):
        emphasis = "strong" if structure == f"sympathetic_trunk_{side}" else "normal"
        outline_of = turned(polygon, is_prone)
        shapes += areas(outline_of, structure, name, emphasis)
        if structure.startswith(BONE):
            shapes += areas(outline_of, "bone_outline")
    window = _turned_window(is_prone)
    return Scene(
        title=f"Sketch at {level}",
        alt=_alt(level),
        bounds_mm=(window[0] - MARGIN_MM, window[1], window[2] + MARGIN_MM, window[3]),
        shapes=tuple(shapes),
        labels=margin_labels(_callouts(level, side, is_prone), window, TEXT_MM),
        side_marks=("L", "R") if is_prone else ("R", "L"),
        note="Sketch, not to scale.",
        text_mm=TEXT_MM,
    )


def _turned_window(is_prone: bool) -> tuple[float, float, float, float]:
    left, top, right, bottom = WINDOW_MM
    return (left, -bottom, right, -top) if is_prone else WINDOW_MM


def _parts(level: Level) -> list[tuple[str, str, BaseGeometry]]:
    return _pelvic_parts() if level == "S1" else _thoracic_parts()


def _thoracic_parts() -> list[tuple[str, str, BaseGeometry]]:
    body = outline.symmetric_blob([(0, -16), (12, -13), (18, -4), (18, 6), (13, 13), (0, 12)])
    arch = outline.symmetric_blob(
        [(0, 29), (8, 24), (11, 12), (16, 13), (17, 22), (32, 31), (30, 36), (14, 33), (4, 38), (3, 60), (0, 63)]
    )
    canal = outline.symmetric_blob([(0, 12), (8, 14), (9, 21), (5, 27), (0, 29)])
    parts: list[tuple[str, str, BaseGeometry]] = [
        ("vertebral_body", "vertebral body", body),
        ("lamina", "arch", arch.difference(canal).difference(body)),
        ("dural_sac", "dural sac", outline.ellipse((0, 20), (6, 5.5))),
        ("aorta", "aorta", Point(9, -29).buffer(11)),
    ]
    for side in SIDES:
        sign = left_sign(side)
        rib = outline.ribbon([(sign * 20, 9), (sign * 36, 26), (sign * 54, 33), (sign * 67, 24)], 6)
        parts.append((f"rib_{side}", f"rib, {side}", rib))
        trunk = outline.ellipse((sign * 23, -1), (2.6, 1.9))
        parts.append((f"sympathetic_trunk_{side}", f"sympathetic trunk, {side}", trunk))
    return parts


def _pelvic_parts() -> list[tuple[str, str, BaseGeometry]]:
    bone = outline.symmetric_blob(
        [(0, -17), (14, -14), (24, -4), (40, -4), (60, 8), (58, 26), (42, 34), (26, 31), (14, 42), (4, 46), (0, 54)]
    )
    canal = outline.symmetric_blob([(0, 14), (12, 16), (9, 25), (0, 29)])
    parts: list[tuple[str, str, BaseGeometry]] = [
        ("sacrum", "sacrum", bone.difference(canal)),
        ("dural_sac", "dural sac", outline.ellipse((0, 21), (6.5, 4.5))),
    ]
    for side in SIDES:
        sign = left_sign(side)
        parts += [
            (f"iliac_artery_{side}", f"iliac artery, {side}", Point(sign * 33, -22).buffer(5)),
            (f"iliac_vein_{side}", f"iliac vein, {side}", outline.ellipse((sign * 32, -11.5), (6.5, 4.2))),
            (f"psoas_{side}", f"psoas major, {side}", outline.ellipse((sign * 52, -19), (11, 14))),
            (
                f"sympathetic_trunk_{side}",
                f"sympathetic trunk, {side}",
                outline.ellipse((sign * 20, -13.4), (2.4, 1.8)),
            ),
        ]
    return parts


def _callouts(level: Level, side: Side, is_prone: bool) -> list[Callout]:
    found: list[Callout] = []
    for structure, name, polygon in _parts(level):
        is_paired = structure.endswith(("_left", "_right"))
        if is_paired and not structure.endswith(side):
            continue
        point = turned(polygon, is_prone).representative_point()
        is_right = ((side == "left") != is_prone) if is_paired else ((side == "left") == is_prone)
        found.append(Callout(name.split(",")[0], (point.x, point.y), "right" if is_right else "left"))
    return found


def _alt(level: Level) -> str:
    if level == "S1":
        return "Sketch of the sacrum at S1, not to scale: the trunk lies in front of the sacrum, medial to psoas and behind the iliac vessels."
    return f"Sketch at {level}, not to scale: vertebra with ribs, aorta in front and a little left, one sympathetic trunk on either side of the body."
