"""The axial section of a lumbar level, cut from a patient's meshes: every structure as a named polygon.

Coordinates are (left, posterior) in mm in the level frame: the origin is the
centre of the vertebral body. Names end in ``_left`` or ``_right`` where there
are two. Bone is told apart into its parts by where it lies.

Examples
--------
>>> section = level_section("L3")
>>> 18 < section.structures["vertebral_body"].bounds[2] < 24
True
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import typical_patient
from sympblock.content import tables
from sympblock.conventions import LUMBAR_LEVELS, SIDES, Level, check_level
from sympblock.geometry import outline
from sympblock.geometry.plane_section import section

HEIGHTS = ("upper", "waist", "lower")
#: Height of the plane in shares of the body's mean height, 0 = the middle.
PLANES = {"upper": 0.3, "waist": 0.0, "lower": -0.3}
BONE = ("vertebral_body", "pedicle", "lamina", "articular_process", "transverse_process", "spinous_process")
GROUND = ("skin", "subcutaneous_fat", "body_rim", "spinal_canal")
INSIDE_ANOTHER = ("dural_sac", "lumbar_plexus", "genitofemoral_nerve")
#: What a section calls the structures of a patient, by the beginning of their names.
WORDS = (
    (re.compile(r"^L\d$|^T12$"), "bone"),
    (re.compile(r"^sacrum$"), "sacrum"),
    (re.compile(r"^ilium_(\w+)$"), "ilium"),
    (re.compile(r"^rib_12_(\w+)$"), "rib"),
    (re.compile(r"^disc_"), "disc"),
    (re.compile(r"^spinal_nerve_L\d_(\w+)$"), "spinal_nerve"),
    (re.compile(r"^lumbar_artery_L\d_(\w+)$"), "lumbar_artery"),
    (re.compile(r"^lumbar_vein_L\d_(\w+)$"), "lumbar_vein"),
    (re.compile(r"^white_rami_(\w+)$"), "white_ramus"),
    (re.compile(r"^grey_rami_(\w+)$"), "grey_ramus"),
    (re.compile(r"^bowel_gas_\d$"), "bowel"),
)
PAINTED = (
    ("skin", "subcutaneous_fat", "abdominal_wall", "crus", "bowel", "kidney", "rib", "ilium", "sacrum", "disc")
    + ("erector_spinae", "multifidus", "quadratus_lumborum", "psoas", "body_rim")
    + BONE
    + ("spinal_canal", "dural_sac", "inferior_vena_cava", "iliac_vein", "aorta", "iliac_artery", "lumbar_vein")
    + ("lumbar_artery", "ureter", "grey_ramus", "white_ramus", "spinal_nerve", "lumbar_plexus")
    + ("genitofemoral_nerve", "sympathetic_trunk")
)


@dataclass(frozen=True)
class LevelSection:
    """Holds one axial plane of a patient.

    Parameters
    ----------
    level : str
        ``"L1"`` to ``"L5"``.
    height : str
        ``"upper"``, ``"waist"`` or ``"lower"`` third of the vertebra.
    structures : Mapping[str, geometry]
        Named outlines, painted in this order.
    """

    level: Level
    height: str
    structures: Mapping[str, BaseGeometry]

    def bone(self) -> BaseGeometry:
        """Join all bone of the vertebra into one shape."""
        return unary_union([shape for name, shape in self.structures.items() if name.startswith(BONE)])

    def solid(self) -> dict[str, BaseGeometry]:
        """List the structures that exclude each other in space; grounds and nested ones are left out."""
        apart = GROUND + INSIDE_ANOTHER
        return {name: shape for name, shape in self.structures.items() if not name.startswith(apart)}


@cache
def level_section(level: Level, height: str = "waist") -> LevelSection:
    """Cut the typical patient at a lumbar level.

    Parameters
    ----------
    level : str
        ``"L1"`` to ``"L5"``; other levels are only sketched.
    height : str
        ``"upper"``, ``"waist"`` (default) or ``"lower"``.

    Raises
    ------
    ValueError
        For another level or height.
    """
    return section_of(typical_patient(), level, height)


def section_of(patient: Patient, level: Level, height: str = "waist") -> LevelSection:
    """Cut a patient at a lumbar level; see :func:`level_section`."""
    check_level(level, among=LUMBAR_LEVELS)
    if height not in HEIGHTS:
        raise ValueError(f"height must be one of {', '.join(HEIGHTS)}, not {height!r}")
    superior = PLANES[height] * _body_height_mm(patient, level)
    return LevelSection(level, height, MappingProxyType(section_at(patient, level, superior)))


def section_at(patient: Patient, level: str, superior_mm: float) -> dict[str, BaseGeometry]:
    """Cut a patient by the axial plane of a level, at a height above the centre of its body.

    Returns
    -------
    dict of str to geometry
        In the order of painting.
    """
    frame = patient.frames[level]
    found: dict[str, list[BaseGeometry]] = {}
    for name, shape in section(patient.structures, frame, superior_mm).items():
        if not name.endswith("_cancellous"):
            found.setdefault(_word(name), []).append(shape)
    parts = {name: unary_union(shapes) for name, shapes in found.items()}
    parts["subcutaneous_fat"] = parts["skin"].buffer(-tables.soft_tissue().skin_mm)
    bone = parts.pop("bone", Polygon())
    parts |= bone_parts(bone, _back_mm(patient, level), _canal_back_mm(patient, level, bone))
    parts |= _plexus(parts)
    if level != "S1" and abs(superior_mm) < 6.0:
        parts |= _rim(patient, level)
    return {name: parts[name] for name in sorted(parts, key=_place) if not parts[name].is_empty}


def bone_parts(bone: BaseGeometry, back_mm: float, canal_back_mm: float) -> dict[str, BaseGeometry]:
    """Tell the parts of a cut vertebra apart by where they lie.

    Parameters
    ----------
    bone : geometry
        The cut vertebra, with the canal as a hole where the ring is closed.
    back_mm : float
        Posterior coordinate of the back wall of the body.
    canal_back_mm : float
        Posterior coordinate of the back of the canal.
    """
    if bone.is_empty:
        return {}
    behind = outline.behind(back_mm + 0.4)
    pieces = [piece for piece in getattr(bone, "geoms", [bone]) if isinstance(piece, Polygon)]
    parts = {"vertebral_body": bone.difference(behind), "spinal_canal": _canal(pieces)}
    arch = bone.intersection(behind)
    spinous = arch.intersection(outline.band(-4.9, 4.9)).intersection(outline.behind(canal_back_mm + 5.0))
    parts["spinous_process"] = spinous
    rest = arch.difference(spinous)
    ring_end = back_mm + 0.5 * (canal_back_mm - back_mm)
    for side, half in (("left", outline.band(0, outline.FAR_MM)), ("right", outline.band(-outline.FAR_MM, 0))):
        mine = rest.intersection(half)
        far = mine.intersection(_beyond(side, _pedicle_edge(mine, back_mm) + 1.5))
        near = mine.difference(far)
        parts[f"transverse_process_{side}"] = far
        parts[f"pedicle_{side}"] = near.difference(outline.behind(ring_end))
        parts[f"lamina_{side}"] = near.intersection(outline.behind(ring_end))
    return {name: _solid(shape) for name, shape in parts.items() if shape.area > 0.5}


def _canal(pieces: list[Polygon]) -> BaseGeometry:
    holes = [Polygon(hole) for piece in pieces for hole in piece.interiors]
    return max(holes, key=lambda hole: hole.area) if holes else Polygon()


def _pedicle_edge(arch: BaseGeometry, back_mm: float) -> float:
    """Return how far from the midline the ring reaches beside the canal."""
    beside = arch.intersection(outline.behind(back_mm + 0.5, back_mm + 4.0))
    if beside.is_empty:
        return 22.0
    left, _, right, _ = beside.bounds
    return max(abs(left), abs(right))


def _beyond(side: str, distance_mm: float) -> BaseGeometry:
    far = outline.band(distance_mm, outline.FAR_MM)
    return far if side == "left" else outline.mirrored(far)


def _solid(shape: BaseGeometry) -> BaseGeometry:
    parts = [part for part in getattr(shape, "geoms", [shape]) if isinstance(part, Polygon) and part.area > 0.3]
    return unary_union(parts)


def _word(name: str) -> str:
    for pattern, word in WORDS:
        if match := pattern.match(name):
            return f"{word}_{match.group(1)}" if match.groups() else word
    return name


def _plexus(parts: Mapping[str, BaseGeometry]) -> dict[str, BaseGeometry]:
    """Call the nerves that lie inside the psoas the lumbar plexus."""
    found = {}
    for side in SIDES:
        nerves, psoas = parts.get(f"spinal_nerve_{side}"), parts.get(f"psoas_{side}")
        if nerves is None or psoas is None:
            continue
        around = psoas.buffer(3.0).buffer(-3.0)
        inside = [
            nerve for nerve in getattr(nerves, "geoms", [nerves]) if around.contains(nerve.representative_point())
        ]
        found[f"lumbar_plexus_{side}"] = unary_union(inside)
        found[f"spinal_nerve_{side}"] = _solid(nerves.difference(unary_union(inside)))
    return found


def _rim(patient: Patient, level: str) -> dict[str, BaseGeometry]:
    """Show the rim of the lower endplate behind the waist."""
    cut = section({level: patient.structures[level]}, patient.frames[level], -0.42 * _body_height_mm(patient, level))
    body = cut.get(level, Polygon()).difference(outline.behind(_back_mm(patient, level) + 1.5))
    return {"body_rim": _solid(body)}


def _place(name: str) -> int:
    return next((place for place, start in enumerate(PAINTED) if name.startswith(start)), len(PAINTED))


def _body_height_mm(patient: Patient, level: str) -> float:
    upper, lower = (patient.landmarks[f"{which}_front_rim_{level}"] for which in ("upper", "lower"))
    return float(((upper - lower) ** 2).sum() ** 0.5)


def _back_mm(patient: Patient, level: str) -> float:
    if level == "S1":
        return 17.0
    return float(patient.frames[level].level_from_patient(patient.landmarks[f"back_wall_{level}"])[1])


def _canal_back_mm(patient: Patient, level: str, bone: BaseGeometry) -> float:
    pieces = [piece for piece in getattr(bone, "geoms", [bone]) if isinstance(piece, Polygon)]
    canal = _canal(pieces)
    if not canal.is_empty:
        return float(canal.bounds[3])
    return _back_mm(patient, level) + (
        16.0 if level == "S1" else 0.9 * patient.traits.spine.sizes_mm[level]["canal_depth"]
    )
