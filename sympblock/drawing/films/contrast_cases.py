"""Cases of contrast as radiographs: both views, while it flows and afterwards."""

from __future__ import annotations

import numpy as np

from sympblock.block.injectate.contrast_seen import contrast_seen
from sympblock.block.injectate.reading_cases import ReadingCase, reading_case
from sympblock.block.needle.needle import Needle
from sympblock.block.needle.needle_mesh import needle_mesh
from sympblock.content import tables
from sympblock.drawing.films.film_sheets import film_sheet
from sympblock.drawing.scene.scene import Scene
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.imager import Imager

MOMENTS = {"live": "While it flows", "after": "After the injection"}
#: From the end of the injection to the picture.
AFTER_S = {"live": 0.0, "after": tables.spread().film_after_s}
VIEWS = {"ap": 0.0, "lateral": 90.0}
FIELD_MM = 230.0


def contrast_case_scene(number: int = 1, moment: str = "after", title: str = "Contrast") -> Scene:
    """Show both views of a case without saying what it is.

    Parameters
    ----------
    number : int
        Of the case, see :func:`reading_case`.
    moment : str
        A key of :data:`MOMENTS`.
    title : str
        Above the pictures.

    Examples
    --------
    >>> contrast_case_scene(3).alt
    'Simulated radiographs with a needle and contrast: AP view and lateral view.'
    """
    pictures = pictures_of(reading_case(number))
    alt = "Simulated radiographs with a needle and contrast: AP view and lateral view."
    return film_sheet([pictures[view, moment] for view in VIEWS], ("AP", "lateral"), 2, title, alt)


def pose_of(case: ReadingCase, view: str) -> CArmPose:
    """Return from where a case is seen; the level of the needle is in the middle."""
    middle = case.patient.frames[case.level].centre_mm
    target = (round(float(middle[0]), 1), round(float(middle[1]) - 5.0, 1), round(float(middle[2]) - 6.0, 1))
    return CArmPose(oblique_deg=VIEWS[view], side=case.side, target_mm=target, field_mm=FIELD_MM)


def pictures_of(case: ReadingCase) -> dict[tuple[str, str], np.ndarray]:
    """Take both views of a case, while contrast flows and afterwards."""
    imager = Imager(case.patient, seed=case.number)
    imager.put("steel", [needle_mesh(_needle(case))])
    found = {}
    for view in VIEWS:
        for moment in MOMENTS:
            shown = contrast_seen(case.patient, case.spread, case.path_mm, AFTER_S[moment])
            imager.put("iohexol_300", list(shown.meshes), shown.shares)
            found[view, moment] = imager.take(pose_of(case, view), dose_level=2.0).grey.copy()
    return found


def tip_place(case: ReadingCase, view: str) -> tuple[float, float]:
    """Return where the tip lies in a picture, as shares from its left and upper edge."""
    pose = pose_of(case, view)
    column, row = pose.pixel_of(case.tip_mm) / pose.pixel_count
    return (float(column), float(row))


def off_mm(case: ReadingCase, view: str, at: tuple[float, float]) -> float:
    """Return how far a place in a picture is from the tip, in the patient at the depth of the tip.

    Parameters
    ----------
    case : ReadingCase
        What is shown.
    view : str
        A key of :data:`VIEWS`.
    at : tuple of float
        Shares of the picture from its left and its upper edge.
    """
    pose = pose_of(case, view)
    share = float(np.linalg.norm(np.subtract(at, tip_place(case, view))))
    depth = float((case.tip_mm - pose.source_mm) @ pose.beam)
    return share * pose.field_mm * depth / pose.source_to_detector_mm


def _needle(case: ReadingCase) -> Needle:
    way = case.path_mm[-1] - case.path_mm[0]
    heading = tuple((way / np.linalg.norm(way)).tolist())
    return Needle(tuple(map(tuple, case.path_mm.tolist())), heading)
