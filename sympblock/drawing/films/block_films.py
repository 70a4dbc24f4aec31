"""Radiographs of a block as it is done: mark, needle, end points, and where contrast went."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np

from sympblock.anatomy.patients import typical_patient
from sympblock.assessment.view_measures import textbook_view
from sympblock.block.injectate.contrast_cloud import Cloud
from sympblock.block.injectate.contrast_seen import contrast_seen
from sympblock.block.injectate.injectate_spread import inject
from sympblock.block.needle.needle import Needle, advance, skin_point_mm, touch_skin
from sympblock.block.needle.needle_mesh import needle_mesh
from sympblock.block.needle.needle_target import target_mm
from sympblock.block.needle.skin_mark import mark_meshes
from sympblock.content import tables
from sympblock.drawing.films.film_sheets import film_sheet
from sympblock.drawing.scene.scene import Scene
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.imager import Imager
from sympblock.geometry.mesh import Mesh

LEVEL: Final = "L3"
SIDE: Final = "left"
FIELD_MM = 230.0


@dataclass(frozen=True, eq=False)
class Placed:
    """Holds a needle in the typical patient, and the view along it."""

    needle: Needle
    along: CArmPose


@lru_cache
def placed(tip: tuple[float, float, float] | None = None) -> Placed:
    """Place a needle with its tip at a point, by default beside L3 where it shall be."""
    patient = typical_patient()
    end = _tip_mm() if tip is None else np.array(tip)
    entry = skin_point_mm(patient, tables.needle_geometry().film_entry_mm, float(end[2]), SIDE)
    way = end - entry
    needle, _ = advance(patient, touch_skin(entry, way), float(np.linalg.norm(way)))
    turn = float(np.degrees(np.arctan2(-way[0], -way[1])))
    target = (float(end[0]), float(end[1]), float(end[2]))
    return Placed(needle, CArmPose(oblique_deg=abs(turn), side=SIDE, target_mm=target, field_mm=FIELD_MM))


def entry_sheet() -> Scene:
    """Show the entry point on the skin and the needle that enters there, both along the beam."""
    here = placed()
    entry = np.array(here.needle.path_mm[0])
    patient = typical_patient()
    shallow, _ = advance(patient, touch_skin(entry, np.array(here.needle.heading)), 25.0)
    films = [
        _film(here.along, mark_meshes(entry)),
        _film(here.along, [needle_mesh(shallow)]),
        _film(_turned(here.along, 8.0), [needle_mesh(shallow)]),
    ]
    captions = ("the entry point on the skin", "the needle, 25 mm deep: a dot", "8° off the beam: a line")
    alt = (
        "Three simulated oblique radiographs of L3, turned to the patient's left. In the first a metal cross lies beside "
        "the lower third of the body, just outside its left border. In the second the needle enters there and is seen "
        "end on, as a dot. Turned 8 degrees further, the same needle is a line."
    )
    return film_sheet(films, captions, 3, "The needle along the beam", alt)


def end_points_sheet() -> Scene:
    """Show the needle at its target in the lateral and the AP view."""
    needle = [needle_mesh(placed().needle)]
    films = [_film(pose, needle) for pose in _two_views()]
    alt = (
        "Two simulated radiographs of L3 with the same needle. Lateral view, front to the left: the needle comes from "
        "the back across the lower third of the body, and its tip lies just behind the anterior border. AP view: the "
        "needle comes from the left, and its tip lies just inside the left border of the body."
    )
    captions = ("lateral: at the anterior border", "AP: inside the lateral border")
    return film_sheet(films, captions, 2, "Both end points", alt)


def spread_sheet(pattern: str) -> Scene:
    """Show one contrast pattern in both views, computed from where the tip is.

    Parameters
    ----------
    pattern : str
        ``"prevertebral"``, ``"psoas"`` or ``"vessel"``.
    """
    tip, volume, is_live = TIPS[pattern]()
    here = placed(tuple(map(float, tip)))
    films = [_film(pose, [needle_mesh(here.needle)], _cloud(here.needle, volume, is_live)) for pose in _two_views()]
    return film_sheet(films, ("lateral", "AP"), 2, TITLES[pattern], ALTS[pattern])


def volume_sheet() -> Scene:
    """Show how far more contrast reaches from the same tip."""
    needle = placed().needle
    films = [
        _film(_two_views()[1], [needle_mesh(needle)], _cloud(needle, volume, False)) for volume in (1.0, 3.0, 10.0)
    ]
    alt = (
        "Three simulated AP radiographs with the same needle beside L3. 1 ml of contrast is a small cloud at its tip. "
        "3 ml run along the left side of L3. 10 ml reach from L2 to L4 and stay beside the bodies."
    )
    return film_sheet(films, ("1 ml", "3 ml", "10 ml"), 3, "The same tip, a larger volume", alt)


def _tip_mm() -> np.ndarray:
    return target_mm(typical_patient(), LEVEL, SIDE) - np.array([tables.needle_geometry().film_medial_mm, 0.0, 0.0])


def _prevertebral() -> tuple[np.ndarray, float, bool]:
    return _tip_mm(), 2.0, False


def _psoas() -> tuple[np.ndarray, float, bool]:
    needle = placed().needle
    back = -np.array(needle.heading)
    off = tables.needle_geometry()
    return needle.tip_mm + off.film_short_mm * back + np.array([off.film_lateral_mm, 0.0, 0.0]), 2.0, False


def _vessel() -> tuple[np.ndarray, float, bool]:
    vein = typical_patient().structures[f"lumbar_vein_{LEVEL}_{SIDE}"].vertices_mm.astype(float)
    near = vein[np.argsort(np.abs(vein[:, 1] + 4.0))[:12]]
    return near.mean(axis=0), 1.0, True


TIPS = {"prevertebral": _prevertebral, "psoas": _psoas, "vessel": _vessel}
TITLES = {
    "prevertebral": "Prevertebral spread",
    "psoas": "Psoas spread",
    "vessel": "Intravascular spread, during injection",
}
ALTS = {
    "prevertebral": (
        "Two simulated radiographs with 2 ml of contrast at L3. Lateral view: a narrow dark band along the front of the "
        "body. AP view: a cloud over the left part of the body that does not run lateral to it."
    ),
    "psoas": (
        "Two simulated radiographs with 2 ml of contrast, the tip short of its end point. AP view: streaks beside the "
        "body that run downwards and laterally with the fibres of the muscle. Lateral view: streaks over the body, "
        "behind its anterior border."
    ),
    "vessel": (
        "Two simulated radiographs taken while contrast flows, the tip in a lumbar vein. AP view: a thin dark line round "
        "the waist of the body, from which finer lines run up and outwards. Lateral view: the same line from the back to "
        "the front of the waist, and a finer one that ascends from its back end."
    ),
}


def _two_views() -> tuple[CArmPose, CArmPose]:
    base = CArmPose(side=SIDE, field_mm=FIELD_MM)
    lateral, ap = (textbook_view(typical_patient(), base, LEVEL, view) for view in ("lateral", "ap"))
    return lateral, ap


def _cloud(needle: Needle, volume_ml: float, is_live: bool) -> Cloud:
    patient = typical_patient()
    spread = inject(patient, np.array(needle.path_mm), volume_ml)
    return contrast_seen(patient, spread, np.array(needle.path_mm), 0.0 if is_live else tables.spread().film_after_s)


def _film(pose: CArmPose, steel: list[Mesh], contrast: Cloud = Cloud()) -> np.ndarray:
    imager = Imager(typical_patient(), seed=3)
    imager.put("steel", steel)
    imager.put("iohexol_300", list(contrast.meshes), contrast.shares)
    return imager.take(pose, dose_level=4.0).grey.copy()


def _turned(pose: CArmPose, more_deg: float) -> CArmPose:
    return replace(pose, oblique_deg=pose.oblique_deg + more_deg)
