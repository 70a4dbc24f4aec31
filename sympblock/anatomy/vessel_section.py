"""Great vessels and lumbar arteries of a level in an axial plane."""

from __future__ import annotations

from shapely.geometry import LineString, Point, Polygon
from shapely.ops import unary_union

from sympblock.anatomy import outline
from sympblock.anatomy.bone_section import bone_size
from sympblock.anatomy.neighbour_section import CLEARANCE_MM, ganglion, get, has
from sympblock.conventions import SIDES, Level, left_sign

ROUND_MM = 0.8


def vessels(level: Level) -> dict[str, Polygon]:
    """Outline the great vessels in front of the body; at L5 the iliac vessels."""
    front = bone_size(level).waist_front
    if level == "L5":
        return _iliac_vessels(level, front)
    radius = get(level, "aorta_diameter_mm") / 2
    aorta = Point(get(level, "aorta_left_mm"), front - get(level, "aorta_gap_mm") - radius).buffer(radius)
    half_width, half_depth = get(level, "vena_cava_width_mm") / 2, get(level, "vena_cava_depth_mm") / 2
    centre = (-get(level, "vena_cava_right_mm"), front - get(level, "vena_cava_gap_mm") - half_depth)
    cava = outline.ellipse(centre, (half_width, half_depth)).difference(aorta.buffer(CLEARANCE_MM))
    return {"aorta": aorta, "inferior_vena_cava": outline.largest(cava)}


def _iliac_vessels(level: Level, front: float) -> dict[str, Polygon]:
    radius = get(level, "iliac_artery_diameter_mm") / 2
    half_width, half_depth = get(level, "iliac_vein_width_mm") / 2, get(level, "iliac_vein_depth_mm") / 2
    found: dict[str, Polygon] = {}
    for side in SIDES:
        sign = left_sign(side)
        artery = (sign * get(level, f"iliac_artery_{side}_mm"), front - 18)
        vein = (sign * get(level, f"iliac_vein_{side}_mm"), front - 5.5 - half_depth)
        found[f"iliac_artery_{side}"] = Point(artery).buffer(radius)
        shape = outline.ellipse(vein, (half_width, half_depth)).difference(
            found[f"iliac_artery_{side}"].buffer(CLEARANCE_MM)
        )
        found[f"iliac_vein_{side}"] = outline.largest(shape)
    return found


def lumbar_arteries(level: Level, body: Polygon, aorta: Polygon | None) -> dict[str, Polygon]:
    """Lay the lumbar arteries into the waist of the body; none at L5."""
    if aorta is None or not has(level, "lumbar_artery_diameter_mm"):
        return {}
    width = get(level, "lumbar_artery_diameter_mm")
    track = (
        body.buffer(0.5 + width).difference(body.buffer(0.5)).difference(outline.behind(bone_size(level).body_back - 6))
    )
    origin, front = (aorta.centroid.x, aorta.centroid.y), bone_size(level).waist_front - 0.5 - width / 2
    found: dict[str, Polygon] = {}
    for side in SIDES:
        sign = left_sign(side)
        start = 5.0 if side == "left" else 0.0
        reach = outline.band(start, outline.FAR_MM)
        stem = LineString([(origin[0] + 2.2 * sign, origin[1]), (start, front)]).buffer(width / 2)
        run = unary_union([track.intersection(reach if side == "left" else outline.mirrored(reach)), stem])
        room = unary_union(
            [aorta.buffer(0.1), *(ganglion(level, each).buffer(0.3) for each in SIDES), body.buffer(0.4)]
        )
        found[f"lumbar_artery_{side}"] = outline.largest(outline.rounded(run.difference(room), ROUND_MM))
    found["lumbar_artery_left"] = outline.largest(
        found["lumbar_artery_left"].difference(found["lumbar_artery_right"].buffer(0.2))
    )
    return found
