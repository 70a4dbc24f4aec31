"""Bone of one lumbar vertebra in an axial plane, part by part.

Three planes are known: ``"upper"`` (pedicles, transverse and superior
articular processes), ``"waist"`` (the closed ring of the textbook plate) and
``"lower"`` (body free, foramina open, inferior articular processes).
The front of the body follows measured half-widths; the arch follows measured
spans with a shape of our own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from sympblock.anatomy import outline
from sympblock.anatomy.measures import has_measure, measure
from sympblock.conventions import LUMBAR_LEVELS, Level, check_level

HEIGHTS = ("upper", "waist", "lower")
OUTLINE_STEPS = ("1", "2", "3", "5", "7_5", "10", "15", "20", "25")


@dataclass(frozen=True)
class BoneSize:
    """Holds the measures of one vertebra that its sections share, in mm.

    Positions are posterior coordinates in the level frame: negative is in
    front of the centre of the body.
    """

    rim_front: float
    waist_front: float
    body_back: float
    canal_half_width: float
    canal_back: float
    pedicle_outer: float
    tp_tip_left: float
    tp_tip_posterior: float
    sp_tip_posterior: float


@cache
def bone_size(level: Level) -> BoneSize:
    """Collect the measures of a lumbar level.

    Examples
    --------
    >>> round(bone_size("L3").rim_front, 1)
    -17.3
    """
    name = check_level(level, among=LUMBAR_LEVELS).lower()

    def get(key: str) -> float:
        return measure("lumbar_levels", f"{name}_{key}_mm")

    rim_front = -(get("body_upper_depth") + get("body_lower_depth")) / 4
    waist_front = rim_front + get("waist_recess")
    body_back = waist_front + get("waist_depth")
    canal_half = get("interpedicular_distance") / 2
    return BoneSize(
        rim_front=rim_front,
        waist_front=waist_front,
        body_back=body_back,
        canal_half_width=canal_half,
        canal_back=body_back + get("canal_depth"),
        pedicle_outer=canal_half + get("pedicle_width"),
        tp_tip_left=get("tp_span") / 2,
        tp_tip_posterior=rim_front + get("tp_tip_behind_front"),
        sp_tip_posterior=rim_front + get("sp_tip_behind_front"),
    )


def half_widths(level: Level, height: str) -> list[tuple[float, float]]:
    """List (distance behind the local front edge, half-width) of the body, mm.

    L1 is L2 times the published ratio of the two, L5 and the upper third of L4
    are scaled from their nearest measured outline (a design choice).
    """
    source, factor = _outline_source(level, height)
    steps = [(float(step.replace("_", ".")), step) for step in OUTLINE_STEPS]
    return [
        (distance, factor * measure("body_outline", f"{source}_half_width_{step}_behind_front_mm"))
        for distance, step in steps
    ]


def _outline_source(level: Level, height: str) -> tuple[str, float]:
    if has_measure("body_outline", f"{level.lower()}_{height}_half_width_1_behind_front_mm"):
        return f"{level.lower()}_{height}", 1.0
    if level == "L4":
        return "l4_lower", _ratio("l4_body_upper_width_mm", "l4_body_lower_width_mm")
    neighbour = "l2" if level == "L1" else "l4"
    source = f"{neighbour}_{'lower' if neighbour == 'l4' and height == 'upper' else height}"
    width = {"upper": "body_upper_width_mm", "waist": "waist_width_mm", "lower": "body_lower_width_mm"}[height]
    return source, _ratio(f"{level.lower()}_{width}", f"{neighbour}_{width}")


def _ratio(key: str, other_key: str) -> float:
    return measure("lumbar_levels", key) / measure("lumbar_levels", other_key)


def local_front_mm(level: Level, height: str) -> float:
    """Return the posterior coordinate of the front of the body in that plane."""
    size = bone_size(level)
    return size.waist_front if height == "waist" else size.rim_front


@cache
def bone_parts(level: Level, height: str) -> Mapping[str, Polygon]:
    """Cut a vertebra in an axial plane into its named parts.

    Parameters
    ----------
    level : str
        ``"L1"`` to ``"L5"``.
    height : str
        ``"upper"``, ``"waist"`` or ``"lower"``.

    Returns
    -------
    Mapping[str, Polygon]
        Read-only, because it is kept for the next call. Disjoint polygons in the level frame; names end in the side where
        there are two. ``"spinal_canal"`` is the opening, not bone.

    Raises
    ------
    ValueError
        For another level or height.

    Examples
    --------
    >>> sorted(bone_parts("L3", "lower"))[:2]
    ['articular_process_left', 'articular_process_right']
    """
    check_level(level, among=LUMBAR_LEVELS)
    if height not in HEIGHTS:
        raise ValueError(f"height must be one of {', '.join(HEIGHTS)}, not {height!r}")
    if height == "lower":
        return MappingProxyType(_open_section(level))
    return MappingProxyType(_ring_section(level, height))


def _front_points(level: Level, height: str) -> list[tuple[float, float]]:
    front = local_front_mm(level, height)
    return [(0.0, front), *((half, front + distance) for distance, half in half_widths(level, height))]


def _ring_section(level: Level, height: str) -> dict[str, Polygon]:
    size = bone_size(level)
    arch_half = _waist_arch(size) if height == "waist" else _upper_arch(size)
    front = _front_points(level, height)
    if front[-1][1] > size.body_back - 3:
        front = front[:-1]
    whole = outline.symmetric_blob([*front, *arch_half])
    canal = _canal(size)
    parts = _cut_ring(whole.difference(canal), size)
    if height == "upper":
        parts |= _upper_facets(size, parts)
    return parts | {"spinal_canal": canal}


def _waist_arch(size: BoneSize) -> list[tuple[float, float]]:
    outer, tip, tip_back = size.pedicle_outer - 1.2, size.tp_tip_left, size.tp_tip_posterior
    back = size.canal_back
    return [
        (outer, size.body_back + 1),
        (outer + 2.2, size.body_back + 6.5),
        ((outer + tip) / 2, (size.body_back + tip_back) / 2 + 1.5),
        (tip - 3.5, tip_back - 4.2),
        (tip, tip_back - 0.8),
        (tip - 4, tip_back + 1.2),
        ((outer + tip) / 2, (tip_back + back) / 2 + 0.8),
        (outer + 1, back + 2.8),
        (outer - 4, back + 4.2),
        (8.5, back + 3.6),
        (4.6, back + 7.5),
        (3.2, back + 14),
        (2.7, (back + size.sp_tip_posterior) / 2 + 6),
        (3.6, size.sp_tip_posterior - 4),
        (0.0, size.sp_tip_posterior),
    ]


def _upper_arch(size: BoneSize) -> list[tuple[float, float]]:
    outer, tip, tip_back = size.pedicle_outer, size.tp_tip_left, size.tp_tip_posterior
    back = size.canal_back
    return [
        (outer - 0.6, size.body_back + 1),
        (outer + 1.5, size.body_back + 6),
        ((outer + tip) / 2, (size.body_back + tip_back) / 2 + 1.5),
        (tip - 3.5, tip_back - 4.6),
        (tip, tip_back - 1),
        (tip - 4, tip_back + 0.8),
        ((outer + tip) / 2, (tip_back + back) / 2 + 0.6),
        (outer + 0.8, back + 5),
        (outer + 0.2, back + 10.5),
        (outer - 3.4, back + 12.5),
        (outer - 6.4, back + 7.5),
        (outer - 9.2, back + 1.2),
        (0.0, back + 1.0),
    ]


def _canal(size: BoneSize) -> Polygon:
    half, front, back = size.canal_half_width, size.body_back, size.canal_back
    depth = back - front
    return outline.symmetric_blob(
        [
            (0.0, front - 0.8),
            (0.62 * half, front + 0.4),
            (half, front + 0.34 * depth),
            (0.7 * half, front + 0.62 * depth),
            (0.26 * half, back - 1.2),
            (0.0, back),
        ]
    )


def _cut_ring(ring: BaseGeometry, size: BoneSize) -> dict[str, Polygon]:
    behind_body = outline.behind(size.body_back + 0.4)
    body = outline.largest(ring.difference(behind_body))
    arch = ring.intersection(behind_body)
    pedicle_end = size.body_back + 0.45 * (size.canal_back - size.body_back)
    spinous = arch.intersection(outline.band(-4.9, 4.9)).intersection(outline.behind(size.canal_back + 7))
    parts: dict[str, Polygon] = {"vertebral_body": body}
    if not spinous.is_empty:
        parts["spinous_process"] = outline.largest(spinous)
    process = outline.band(size.pedicle_outer + 0.9, outline.FAR_MM)
    left = {
        "pedicle": arch.difference(process).difference(outline.behind(pedicle_end)),
        "transverse_process": arch.intersection(process),
        "lamina": arch.difference(process).intersection(outline.behind(pedicle_end)).difference(spinous),
    }
    return parts | _both_sides(
        {name: shape.intersection(outline.band(0, outline.FAR_MM)) for name, shape in left.items()}
    )


def _upper_facets(size: BoneSize, parts: dict[str, Polygon]) -> dict[str, Polygon]:
    """Add the tips of the vertebra above, lying behind the superior processes."""
    centre = (size.pedicle_outer - 10.2, size.canal_back + 9.6)
    process = outline.ellipse(centre, (3.3, 5.6), turn_deg=-24)
    return _both_sides({"articular_process": process.difference(parts["lamina_left"].buffer(1.5))})


def _open_section(level: Level) -> dict[str, Polygon]:
    size = bone_size(level)
    front = _front_points(level, "lower")[:-1]
    widest, rim_back = front[-1][0], -size.rim_front
    body = outline.symmetric_blob(
        [*front, (widest - 3.6, rim_back - 5), (0.6 * widest, rim_back - 0.3), (0.0, rim_back - 1.4)]
    )
    arch = _lower_arch(size)
    lobes = outline.band(6.2, outline.FAR_MM)
    spinous = arch.intersection(outline.behind(size.canal_back + 7)).intersection(outline.band(-4.6, 4.6))
    left = {
        "articular_process": arch.intersection(lobes),
        "lamina": arch.intersection(outline.band(0, 6.2)).difference(spinous),
    }
    canal = outline.symmetric_blob(
        [
            (0.0, rim_back + 0.6),
            (0.9 * size.canal_half_width, rim_back + 1.2),
            (size.canal_half_width, rim_back + 5.4),
            (5.0, size.canal_back - 3.4),
            (0.0, size.canal_back - 0.2),
        ]
    ).difference(arch.buffer(0.3))
    parts = {
        "vertebral_body": body,
        "spinous_process": outline.largest(spinous),
        "spinal_canal": outline.largest(canal),
    }
    return parts | _both_sides(left)


def _lower_arch(size: BoneSize) -> Polygon:
    back, reach = size.canal_back, size.canal_half_width + 3.2
    return outline.symmetric_blob(
        [
            (0.0, back + 0.8),
            (4.2, back - 2.4),
            (reach - 6.0, back - 5.2),
            (reach - 2.0, back - 4.6),
            (reach, back + 0.2),
            (reach - 0.6, back + 4.2),
            (reach - 4.6, back + 5.2),
            (5.6, back + 7.6),
            (3.4, back + 14),
            (2.9, (back + size.sp_tip_posterior) / 2 + 6),
            (3.9, size.sp_tip_posterior - 4.5),
            (0.0, size.sp_tip_posterior),
        ]
    )


def _both_sides(left: dict[str, BaseGeometry]) -> dict[str, Polygon]:
    both: dict[str, Polygon] = {}
    for name, shape in left.items():
        both[f"{name}_left"] = outline.largest(shape)
        both[f"{name}_right"] = outline.largest(outline.mirrored(shape))
    return both
