"""Radiographs of a patient as scenes: for print with names, and for questions with places but without names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from shapely.geometry import LineString, MultiPoint, Point
from shapely.geometry.base import BaseGeometry

from sympblock.anatomy.patient import Patient
from sympblock.anatomy.patients import numbered_patient, sample_patient
from sympblock.assessment.view_measures import body_vertices_mm, mm_per_pixel, textbook_view
from sympblock.content import tables
from sympblock.conventions import SIDES, Side
from sympblock.drawing.scene.callouts import Callout, margin_labels
from sympblock.drawing.scene.scene import Film, Ring, Scene
from sympblock.fluoroscopy.c_arm import OBLIQUE_RANGE_DEG, TILT_RANGE_DEG, CArmPose
from sympblock.fluoroscopy.collimator import Shutters
from sympblock.fluoroscopy.image_marks import inside_process, side_marks
from sympblock.fluoroscopy.imager import Imager
from sympblock.fluoroscopy.straight_needle import needle_along_beam

MARGIN_MM, TEXT_MM = 130.0, 8.6
#: The numbers of :class:`Off`, as a question's arguments name them.
NUMBERS_OFF = ("oblique_deg", "tilt_deg", "superior_mm", "across", "along")
#: Landmark to the learner's words; the words are what a printed radiograph names.
NAMED = {
    "ap": {
        "pedicle_{level}_left": "left pedicle",
        "pedicle_{level}_right": "right pedicle",
        "spinous_process_tip_{level}": "spinous process",
        "transverse_process_tip_{level}_left": "transverse process",
        "upper_rim_{level}_right": "upper endplate: one line",
    },
    "oblique": {
        "transverse_process_tip_{level}_{side}": "nose: transverse process",
        "pedicle_{level}_{side}": "eye: pedicle",
        "superior_process_tip_{level}_{side}": "ear: superior process",
        "pars_{level}_{side}": "neck: pars",
        "inferior_process_tip_{level}_{side}": "foreleg: inferior process",
    },
    "lateral": {
        "front_{level}": "anterior border",
        "back_wall_{level}": "posterior wall",
        "pedicle_{level}_{side}": "pedicles, superimposed",
        "spinous_process_tip_{level}": "spinous process",
        "foramen_{level}_{side}": "foramen",
    },
}
WORDS = {
    "ap": "AP view, upper endplate squared: it is one line. The pedicles are two ovals, the spinous process stands midway "
    "between them",
    "oblique": "oblique view, squared: the arch looks like a Scottie dog, and the tip of the transverse process, its nose, "
    "meets the border of the body",
    "lateral": "true lateral view: both pedicles and both halves of the posterior wall are superimposed, and the anterior border is one line",
}


@dataclass(frozen=True)
class Off:
    """Says how a radiograph differs from the textbook's.

    Parameters
    ----------
    oblique_deg, tilt_deg : float
        More turn, and more tilt towards the head.
    superior_mm : float
        Move of the picture towards the head.
    across, along : float
        Share of the field that the shutters leave open.
    needle : str
        ``""`` = none; ``"coaxial"`` = along the textbook beam over the lower third of the border, its tip in the depth
        of the body; ``"short"`` = the same with the tip near the skin.
    """

    oblique_deg: float = 0.0
    tilt_deg: float = 0.0
    superior_mm: float = 0.0
    across: float = 1.0
    along: float = 1.0
    needle: str = ""


def radiograph_scene(
    view: str = "ap",
    level: str = "L3",
    side: Side = "left",
    person: int = 0,
    is_named: bool = False,
    **more: float | str,
) -> Scene:
    """Take a radiograph and keep where things lie in it.

    Parameters
    ----------
    view : str
        ``"ap"``, ``"oblique"`` or ``"lateral"``, as a textbook shows it.
    level, side : str
        Vertebra in the middle, and the side of the block.
    person : int
        0 = the typical patient.
    is_named : bool
        Whether names stand in the margins.
    **more
        Fields of :class:`Off`; ``title``; ``field_mm``; and constraints for a numbered person, such as ``scoliosis_deg``.

    Returns
    -------
    Scene
        Millimetres of the detector; its ``places`` are not sent to the page.

    Examples
    --------
    >>> scene = radiograph_scene("oblique")
    >>> "pedicle_left" in scene.places and scene.labels == ()
    True
    """
    off = _off_from(more)
    title = str(more.pop("title", f"Radiograph, {view if view != 'ap' else 'AP'} view"))
    base = CArmPose(side=side, field_mm=float(more.pop("field_mm", 300.0)))
    patient = sample_patient(person, **more) if person else numbered_patient(0)
    textbook = textbook_view(patient, base, level, view)
    pose = _moved(textbook, off)
    imager = Imager(patient, seed=person)
    if off.needle:
        imager.put("steel", [needle_along_beam(textbook, _needle_tip_mm(patient, textbook, level, off.needle))])
    grey = imager.take(pose, Shutters(off.across, off.along), dose_level=2.0).grey.copy()
    field = (0.0, 0.0, pose.field_mm, pose.field_mm)
    labels = margin_labels(_callouts(patient, pose, level, view), field, TEXT_MM) if is_named else ()
    aside = MARGIN_MM if is_named else 0.0
    return Scene(
        title=title,
        alt=_alt(view, level, side, off, is_named),
        bounds_mm=(-aside, 0.0, pose.field_mm + aside, pose.field_mm),
        shapes=(),
        labels=labels,
        side_marks=side_marks(pose),
        ground="paper" if is_named else "film",
        text_mm=TEXT_MM,
        film=Film(grey, field),
        places=_places(patient, pose, level),
    )


def _off_from(more: dict[str, float | str]) -> Off:
    """Take the fields of :class:`Off` out of some named arguments."""
    numbers = {name: float(more.pop(name)) for name in NUMBERS_OFF if name in more}
    return Off(**numbers, needle=str(more.pop("needle", "")))


def _needle_tip_mm(patient: Patient, textbook: CArmPose, level: str, needle: str) -> np.ndarray:
    """Return a place on the ray through the border of the body, in the lower third of its height [@seo2004]."""
    body = body_vertices_mm(patient, level)
    height = patient.frames[level].level_from_patient(body)[:, 2]
    low = body[(height > -14.0) & (height < -7.0)]
    columns = textbook.pixel_of(low)[:, 0]
    ray = low[columns.argmin() if textbook.side == "left" else columns.argmax()].astype(float) - textbook.source_mm
    ray = ray / float(ray @ textbook.beam)
    deep = textbook.source_to_centre_mm + {"coaxial": 0.0, "short": tables.fluoroscopy().short_needle_behind_mm}[needle]
    return textbook.source_mm + ray * deep


def _moved(pose: CArmPose, off: Off) -> CArmPose:
    left, posterior, superior = pose.target_mm
    return replace(
        pose,
        oblique_deg=float(np.clip(pose.oblique_deg + off.oblique_deg, *OBLIQUE_RANGE_DEG)),
        craniocaudal_tilt_deg=float(np.clip(pose.craniocaudal_tilt_deg + off.tilt_deg, *TILT_RANGE_DEG)),
        target_mm=(left, posterior, superior + off.superior_mm),
    )


def _alt(view: str, level: str, side: str, off: Off, is_named: bool) -> str:
    if off != Off() and not is_named:
        return f"Simulated radiograph of the lumbar spine, {level} near the middle."
    turned = f", turned to the patient's {side}" if view == "oblique" else ""
    return f"Simulated radiograph of {level}{turned}: {WORDS[view]}."


def _at(pose: CArmPose, point_mm: np.ndarray) -> tuple[float, float]:
    column, row = pose.pixel_of(point_mm) * pose.pixel_mm
    return float(column), float(row)


def _callouts(patient: Patient, pose: CArmPose, level: str, view: str) -> list[Callout]:
    found = []
    for key, words in NAMED[view].items():
        name = key.format(level=level, side=pose.side)
        is_process = name.startswith(("superior_process", "inferior_process"))
        place = (
            inside_process(patient, level, pose.side, name.split("_tip")[0]) if is_process else patient.landmarks[name]
        )
        at = _at(pose, place)
        found.append(Callout(words, at, "left" if at[0] < pose.field_mm / 2 else "right"))
    for name, place in _counted_from(patient, view):
        at = _at(pose, place)
        if 0 < at[0] < pose.field_mm and 0 < at[1] < pose.field_mm:
            found.append(Callout(name, at, "left" if view == "lateral" else "right"))
    return found


def _counted_from(patient: Patient, view: str) -> list[tuple[str, np.ndarray]]:
    """Name what a level is counted from, and the bodies between."""
    found = [(name, frame.centre_mm) for name, frame in patient.frames.items() if name != "S1"]
    if view == "ap":
        rib, crest = (patient.structures[f"{name}_right"].vertices_mm for name in ("rib_12", "ilium"))
        found += [("twelfth rib", rib[rib[:, 2].argmin()]), ("iliac crest", crest[crest[:, 2].argmax()])]
        found.append(("sacrum", patient.frames["S1"].centre_mm))
    return found


def _places(patient: Patient, pose: CArmPose, level: str) -> Mapping[str, Ring]:
    """Return the outline of everything that can be asked for, clipped to the picture."""
    shapes: dict[str, BaseGeometry] = {}
    for name in patient.traits.levels:
        shapes[f"body_{name.lower()}"] = _hull(pose, body_vertices_mm(patient, name))
    scale = pose.pixel_mm / mm_per_pixel(pose, patient.frames[level].centre_mm)
    reach = tables.fluoroscopy().question_point_mm * scale
    marks = {key: Point(_at(pose, place)) for key, place in patient.landmarks.items()}
    for side in SIDES:
        pedicle, tip = marks[f"pedicle_{level}_{side}"], marks[f"transverse_process_tip_{level}_{side}"]
        root = Point(_at(pose, _between(patient, level, side)))
        shapes[f"transverse_process_{side}"] = LineString([root, tip]).buffer(reach)
        shapes[f"pedicle_{side}"] = pedicle.buffer(reach)
        for part in ("pars", "foramen"):
            shapes[f"{part}_{side}"] = marks[f"{part}_{level}_{side}"].buffer(reach)
        for part in ("superior_process", "inferior_process"):
            shapes[f"{part}_{side}"] = Point(_at(pose, inside_process(patient, level, side, part))).buffer(reach)
    shapes["spinous_process"] = marks[f"spinous_process_tip_{level}"].buffer(reach)
    for plate in ("upper", "lower"):
        edges = [marks[f"{plate}_{end}_rim_{level}"] for end in ("front", "back")]
        shapes[f"{plate}_endplate"] = LineString(edges).buffer(0.6 * reach)
    shapes["front_border"] = LineString([marks[f"upper_front_rim_{level}"], marks[f"lower_front_rim_{level}"]]).buffer(
        0.6 * reach
    )
    picture = Point(pose.field_mm / 2, pose.field_mm / 2).buffer(pose.field_mm / 2, cap_style="square")
    cut = {name: shape.intersection(picture) for name, shape in shapes.items()}
    return {
        name: tuple(shape.exterior.coords)
        for name, shape in cut.items()
        if shape.geom_type == "Polygon" and shape.area > 0
    }


def _between(patient: Patient, level: str, side: str) -> np.ndarray:
    """Return a place on the transverse process near its root."""
    pedicle, tip = (patient.landmarks[f"{part}_{level}_{side}"] for part in ("pedicle", "transverse_process_tip"))
    return 0.35 * pedicle + 0.65 * tip


def _hull(pose: CArmPose, points_mm: np.ndarray) -> BaseGeometry:
    return MultiPoint(pose.pixel_of(points_mm) * pose.pixel_mm).convex_hull
