"""What lies round a lumbar vertebra in an axial plane: muscle, organ, nerve.

Places and sizes come from ``data/parameters/neighbours.csv`` and
``trunk_position.csv``; the shapes between the measured edges are ours.
Left-sided outlines are made first; muscles and bone are symmetrical, vessels
and viscera are not.
"""

from __future__ import annotations

from shapely import affinity
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from sympblock.anatomy import outline
from sympblock.anatomy.bone_section import BoneSize, bone_size
from sympblock.anatomy.measures import has_measure, measure
from sympblock.conventions import SIDES, Level, Side, left_sign

PSOAS_UNIT = (
    (0.03, 0.1),
    (0.22, 0.0),
    (0.62, 0.04),
    (0.9, 0.22),
    (1.0, 0.52),
    (0.86, 0.84),
    (0.5, 1.0),
    (0.16, 0.9),
    (0.0, 0.5),
)
CLEARANCE_MM = 0.6
PLEXUS_FROM_MEDIAL_MM = 5.5


def get(level: Level, key: str) -> float:
    """Read one measure of the neighbours of a level."""
    return measure("neighbours", f"{level.lower()}_{key}")


def has(level: Level, key: str) -> bool:
    """Say whether a level has that neighbour at all."""
    return has_measure("neighbours", f"{level.lower()}_{key}")


def skin_posterior_mm(level: Level) -> float:
    """Return how far behind the centre of the body the skin of the back lies.

    Examples
    --------
    >>> round(skin_posterior_mm("L3"))
    101
    """
    return bone_size(level).rim_front + get(level, "skin_to_body_front_mm")


def trunk_centre(level: Level, side: Side) -> tuple[float, float]:
    """Return the centre of the sympathetic trunk, (left, posterior) in mm.

    Examples
    --------
    >>> trunk_centre("L3", "right")[0]
    -20.0
    """
    name = level.lower()
    lateral = measure("trunk_position", f"{name}_trunk_lateral_mm")
    behind = measure("trunk_position", f"{name}_trunk_behind_front_mm")
    return (left_sign(side) * lateral, bone_size(level).rim_front + behind)


def ganglion(level: Level, side: Side) -> Polygon:
    """Outline the trunk where it carries a ganglion (size nominal)."""
    width = measure("trunk_position", "ganglion_width_mm")
    thickness = measure("trunk_position", "ganglion_thickness_mm")
    return outline.ellipse(trunk_centre(level, side), (width / 2, thickness / 2), turn_deg=left_sign(side) * 35)


def muscles(level: Level, bone: BaseGeometry) -> dict[str, Polygon]:
    """Outline psoas, quadratus lumborum and the muscles of the back, both sides."""
    size, skin = bone_size(level), skin_posterior_mm(level)
    psoas = _psoas(level, bone)
    free = unary_union([bone, psoas]).buffer(CLEARANCE_MM)
    quadratus = _quadratus(size).difference(free)
    free = unary_union([free, quadratus.buffer(CLEARANCE_MM)])
    multifidus = _multifidus(size).difference(free)
    free = unary_union([free, multifidus.buffer(CLEARANCE_MM)])
    erector = _erector(size, skin).difference(free)
    free = unary_union([free, erector.buffer(CLEARANCE_MM)])
    left = {
        "psoas": psoas,
        "quadratus_lumborum": quadratus,
        "multifidus": multifidus,
        "erector_spinae": erector,
        "abdominal_wall": _wall(size).difference(free),
    }
    return both_sides(left)


def _psoas(level: Level, bone: BaseGeometry) -> Polygon:
    medial, lateral = get(level, "psoas_medial_edge_mm"), get(level, "psoas_lateral_edge_mm")
    front = bone_size(level).waist_front + get(level, "psoas_front_behind_body_front_mm")
    unit = outline.blob([(medial + u * (lateral - medial), v) for u, v in PSOAS_UNIT])
    height = get(level, "psoas_area_mm2") / unit.area
    shape = affinity.scale(unit, yfact=height, origin=(0, 0))
    return outline.largest(affinity.translate(shape, 0, front).difference(bone.buffer(CLEARANCE_MM)))


def _quadratus(size: BoneSize) -> Polygon:
    tip, back = size.tp_tip_left, size.tp_tip_posterior
    return outline.blob(
        [
            (tip - 9, back - 8.5),
            (tip + 4, back - 11),
            (tip + 18, back - 8),
            (tip + 29, back - 1.5),
            (tip + 24, back + 5),
            (tip + 10, back + 4.5),
            (tip - 2, back + 1),
        ]
    )


def _multifidus(size: BoneSize) -> Polygon:
    front, back = size.canal_back + 5, size.sp_tip_posterior
    return outline.blob(
        [
            (4, front + 8),
            (9, front),
            (17, front + 2),
            (19, front + 14),
            (16, back - 6),
            (9, back + 1),
            (4.2, back - 1),
            (3.2, (front + back) / 2),
        ]
    )


def _erector(size: BoneSize, skin: float) -> Polygon:
    front, back = size.tp_tip_posterior, min(size.sp_tip_posterior + 10, skin - 10)
    tip = size.tp_tip_left
    return outline.blob(
        [
            (21, front + 5),
            (tip - 8, front + 2.5),
            (tip + 8, front + 7),
            (tip + 20, front + 14),
            (tip + 17, back - 10),
            (46, back - 1),
            (24, back),
            (17, back - 5),
            (19, back - 14),
        ]
    )


def _wall(size: BoneSize) -> Polygon:
    tip, back = size.tp_tip_left, size.tp_tip_posterior
    return outline.blob(
        [
            (tip + 31, back + 1),
            (tip + 44, back - 7),
            (114, 12),
            (120, -12),
            (119, -48),
            (114, -92),
            (130, -92),
            (137, -48),
            (138, -10),
            (132, 18),
            (116, 42),
            (98, 54),
            (tip + 27, back + 10),
        ]
    )


def kidneys(level: Level, muscle: BaseGeometry) -> dict[str, Polygon]:
    """Outline both kidneys where they reach the level; none from L4 down."""
    found: dict[str, Polygon] = {}
    for side in SIDES:
        if not has(level, f"kidney_{side}_medial_edge_mm"):
            continue
        lower_pole = level == "L3"
        half_long, half_thick = (20.0, 15.0) if lower_pole else (27.0, measure("neighbours", "kidney_thickness_mm") / 2)
        centre = (get(level, f"kidney_{side}_medial_edge_mm") + half_long - 0.7, 13.0 if lower_pole else 18.0)
        shape = outline.ellipse(centre, (half_long, half_thick), turn_deg=16 if lower_pole else 4)
        shape = shape if side == "left" else outline.mirrored(shape)
        found[f"kidney_{side}"] = outline.largest(outline.rounded(shape.difference(muscle.buffer(2.0)), 9.0))
    return found


def renal_sinuses(kidney: dict[str, Polygon], level: Level) -> dict[str, Polygon]:
    """Hollow the hilum of the kidneys, front and medially, at L1 and L2."""
    if level not in ("L1", "L2"):
        return {}
    found: dict[str, Polygon] = {}
    for name, shape in kidney.items():
        side: Side = "left" if name.endswith("left") else "right"
        sign = left_sign(side)
        medial = min(abs(shape.bounds[0]), abs(shape.bounds[2]))
        middle = shape.centroid.y
        hollow = outline.blob(
            [
                (sign * (medial - 4), middle - 9),
                (sign * (medial + 9), middle - 8.5),
                (sign * (medial + 24), middle - 4.5),
                (sign * (medial + 25), middle + 1.5),
                (sign * (medial + 13), middle + 1.0),
                (sign * (medial + 1), middle - 2.0),
            ]
        )
        found[f"renal_sinus_{side}"] = outline.largest(hollow.intersection(shape.buffer(1.5)))
    return found


def ureters(level: Level) -> dict[str, Polygon]:
    """Place the ureters in the fat in front of the psoas; none at L1."""
    if not has(level, "ureter_left_mm"):
        return {}
    radius = measure("neighbours", "ureter_diameter_mm") / 2
    front = bone_size(level).waist_front + get(level, "psoas_front_behind_body_front_mm") - radius - 2.0
    return {
        f"ureter_{side}": Point(left_sign(side) * get(level, f"ureter_{side}_mm"), front).buffer(radius)
        for side in SIDES
    }


def nerves(level: Level, psoas: Polygon) -> dict[str, Polygon]:
    """Place the left genitofemoral nerve and the plexus inside the left psoas.

    The genitofemoral nerve is inside the muscle at L2 and on it from L3 down.
    """
    found: dict[str, Polygon] = {}
    left_edge, front, right_edge, back = psoas.bounds
    if level in ("L2", "L3", "L4", "L5"):
        plexus = (left_edge + PLEXUS_FROM_MEDIAL_MM, front + 0.71 * (back - front))
        found["lumbar_plexus"] = outline.ellipse(plexus, (2.5, 1.6), turn_deg=65)
    if level == "L2":
        found["genitofemoral_nerve"] = Point((left_edge + right_edge) / 2 + 1, front + 0.4 * (back - front)).buffer(1.4)
    if level in ("L3", "L4"):
        lateral = trunk_centre(level, "left")[0] + get(level, "genitofemoral_lateral_to_trunk_mm")
        found["genitofemoral_nerve"] = Point(lateral, _surface(psoas, lateral) - 1.8).buffer(1.4)
    return found


def _surface(shape: Polygon, left: float) -> float:
    """Return the foremost point of a shape at a distance from the midline."""
    return float(shape.intersection(outline.band(left - 0.3, left + 0.3)).bounds[1])


def both_sides(left: dict[str, BaseGeometry]) -> dict[str, Polygon]:
    """Name left shapes and their mirror images by side."""
    found: dict[str, Polygon] = {}
    for name, shape in left.items():
        found[f"{name}_left"] = outline.largest(shape)
        found[f"{name}_right"] = outline.largest(outline.mirrored(shape))
    return found
