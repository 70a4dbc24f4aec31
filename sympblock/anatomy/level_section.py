"""The axial section of a lumbar level: every structure as a named polygon.

Coordinates are (left, posterior) in mm in the level frame: the origin is the
centre of the vertebral body. Names end in ``_left`` or ``_right`` where there
are two.

Examples
--------
>>> section = level_section("L3")
>>> round(section.structures["vertebral_body"].bounds[2])
21
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from sympblock.anatomy import neighbour_section, outline, vessel_section
from sympblock.anatomy.bone_section import bone_parts, bone_size
from sympblock.anatomy.measures import measure
from sympblock.conventions import LUMBAR_LEVELS, SIDES, Level, check_level

BONE = ("vertebral_body", "pedicle", "lamina", "articular_process", "transverse_process", "spinous_process")
GROUND = (
    "skin",
    "subcutaneous_fat",
    "retroperitoneal_fat",
    "renal_fat",
    "spinal_canal",
    "body_rim",
    "peritoneal_cavity",
)
INSIDE_ANOTHER = ("renal_sinus", "lumbar_plexus", "nerve_root", "dural_sac", "bowel")
TORSO_POWER = 4.2
SKIN_MM = 2.4


@dataclass(frozen=True)
class LevelSection:
    """Holds one axial plane of the typical body.

    Parameters
    ----------
    level : str
        ``"L1"`` to ``"L5"``.
    height : str
        ``"upper"``, ``"waist"`` or ``"lower"`` third of the vertebra.
    structures : Mapping[str, Polygon]
        Named outlines, painted in this order.
    """

    level: Level
    height: str
    structures: Mapping[str, Polygon]

    def bone(self) -> BaseGeometry:
        """Join all bone of the plane into one shape."""
        return unary_union([shape for name, shape in self.structures.items() if name.startswith(BONE)])

    def solid(self) -> dict[str, Polygon]:
        """List the structures that exclude each other in space.

        Left out are the layers that fill the background and what lies inside
        another structure (the plexus in the psoas, roots in the dural sac).
        """
        apart = GROUND + INSIDE_ANOTHER
        deep_nerve = ("genitofemoral_nerve",) if self.level == "L2" else ()
        return {name: shape for name, shape in self.structures.items() if not name.startswith(apart + deep_nerve)}


@cache
def level_section(level: Level, height: str = "waist") -> LevelSection:
    """Build the axial section of a lumbar level.

    Parameters
    ----------
    level : str
        ``"L1"`` to ``"L5"``; other levels have no measured section.
    height : str
        ``"upper"``, ``"waist"`` (default) or ``"lower"``.

    Raises
    ------
    ValueError
        For another level or height.
    """
    check_level(level, among=LUMBAR_LEVELS)
    parts = bone_parts(level, height)
    bone = unary_union([shape for name, shape in parts.items() if name != "spinal_canal"])
    muscle = neighbour_section.muscles(level, bone)
    kidney = neighbour_section.kidneys(level, unary_union(list(muscle.values())))
    found: dict[str, Polygon] = _ground(level, kidney)
    if height == "waist":
        found["body_rim"] = bone_parts(level, "lower")["vertebral_body"]
    found |= muscle | parts | kidney | neighbour_section.renal_sinuses(kidney, level)
    found |= _vessels_and_nerves(level, height, found)
    found |= _canal_contents(parts["spinal_canal"])
    if height == "lower":
        found |= _spinal_nerves(level)
    return LevelSection(level, height, MappingProxyType(found))


def _vessels_and_nerves(level: Level, height: str, found: dict[str, Polygon]) -> dict[str, Polygon]:
    vessels = vessel_section.vessels(level)
    trunks = {f"sympathetic_trunk_{side}": neighbour_section.ganglion(level, side) for side in SIDES}
    arteries = {}
    if height == "waist":
        arteries = vessel_section.lumbar_arteries(level, found["vertebral_body"], vessels.get("aorta"))
    taken = unary_union([*vessels.values(), *trunks.values(), *arteries.values()])
    clear_body = found["vertebral_body"].buffer(neighbour_section.CLEARANCE_MM)
    return (
        _crura(level, vessels, unary_union([taken, clear_body]))
        | _trimmed(found, arteries)
        | arteries
        | vessels
        | neighbour_section.ureters(level)
        | neighbour_section.both_sides(dict(neighbour_section.nerves(level, found["psoas_left"])))
        | trunks
    )


def _trimmed(found: dict[str, Polygon], arteries: dict[str, Polygon]) -> dict[str, Polygon]:
    """Give way to the lumbar artery: the psoas arises from an arch over it."""
    if not arteries:
        return {}
    room = unary_union(list(arteries.values())).buffer(0.4)
    return {name: outline.largest(found[name].difference(room)) for name in ("psoas_left", "psoas_right")}


def _crura(level: Level, vessels: dict[str, Polygon], taken: BaseGeometry) -> dict[str, Polygon]:
    """Wrap the crura of the diaphragm round the aorta at L1 and L2."""
    if level not in ("L1", "L2"):
        return {}
    thickness = 5.5 if level == "L1" else 3.6
    aorta = vessels["aorta"]
    middle, front = aorta.centroid.x, aorta.centroid.y
    sleeve = aorta.buffer(thickness).difference(taken.buffer(0.8)).intersection(outline.behind(front - 7))
    cuts = {"left": outline.band(middle + 2, outline.FAR_MM), "right": outline.band(-outline.FAR_MM, middle - 2)}
    return {
        f"crus_{side}": outline.largest(outline.rounded(sleeve.intersection(cut), 1.2)) for side, cut in cuts.items()
    }


def _spinal_nerves(level: Level) -> dict[str, Polygon]:
    """Place the nerve of the level in its foramen, under the pedicle."""
    size = bone_size(level)
    nerve = outline.ellipse((size.canal_half_width + 5.5, size.body_back + 5.0), (4.2, 2.4), turn_deg=25)
    return neighbour_section.both_sides({"spinal_nerve": nerve})


def _ground(level: Level, kidney: dict[str, Polygon]) -> dict[str, Polygon]:
    skin_back = neighbour_section.skin_posterior_mm(level)
    half_width = measure("neighbours", "torso_width_mm") / 2
    half_depth = measure("neighbours", "torso_thickness_prone_mm") / 2
    outside = outline.superellipse((0, skin_back - half_depth), (half_width, half_depth), TORSO_POWER)
    cavity = _cavity(level)
    layers = {"skin": outside, "subcutaneous_fat": outside.buffer(-SKIN_MM), "retroperitoneal_fat": cavity}
    renal = {
        f"renal_fat_{name[7:]}": outline.largest(shape.buffer(7.0).intersection(cavity.buffer(-2)))
        for name, shape in kidney.items()
    }
    return layers | renal | _bowel(level)


def _cavity(level: Level) -> Polygon:
    """Outline the space inside the abdominal wall and the muscles of the back."""
    size = bone_size(level)
    reach, back = size.tp_tip_left + 31, size.tp_tip_posterior + 1
    return outline.symmetric_blob(
        [
            (0, -88),
            (60, -90),
            (114, -80),
            (119, -46),
            (119, -10),
            (112, 14),
            (reach + 4, back - 5),
            (size.tp_tip_left, back),
            (0, back),
        ]
    )


def _bowel(level: Level) -> dict[str, Polygon]:
    """Hint at the colon and the small bowel; places are nominal."""
    loops = {
        "bowel_left_colon": outline.ellipse((100, -30), (15, 12)),
        "bowel_right_colon": outline.ellipse((-99, -32), (17, 14)),
        "bowel_a": outline.ellipse((52, -63), (21, 12), 10),
        "bowel_b": outline.ellipse((6, -68), (20, 11), -8),
        "bowel_c": outline.ellipse((-44, -65), (22, 12), 6),
    }
    if level in ("L1", "L2"):
        loops["bowel_duodenum"] = outline.ellipse((-52, -38), (11, 14), 10)
    return loops


def _canal_contents(canal: Polygon) -> dict[str, Polygon]:
    left_edge, front, right_edge, back = canal.bounds
    depth, half_width = back - front, (right_edge - left_edge) / 2
    sac = outline.ellipse((0, front + 0.42 * depth), (0.66 * half_width, 0.33 * depth)).intersection(canal.buffer(-0.8))
    roots = {}
    for number, (across, down) in enumerate(((0.2, 0.3), (0.42, 0.36), (0.18, 0.46), (0.38, 0.52), (0.14, 0.6))):
        place = (across * half_width, front + down * depth)
        roots[f"nerve_root_{number}"] = outline.ellipse(place, (0.75, 0.75))
    return {"dural_sac": outline.largest(sac)} | neighbour_section.both_sides(roots)
