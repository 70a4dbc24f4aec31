"""What is off in a view of the spine, in degrees and millimetres, and the pose in which nothing is."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable
from typing import Any, ClassVar, Protocol, TypeVar

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.content import tables
from sympblock.conventions import Side
from sympblock.geometry.frames import LevelFrame

SEARCHED_DEG = np.arange(0.0, 56.0, 1.0)
ROUNDS = 8


class View(Protocol):
    """States what is asked of a C-arm; it must be a frozen dataclass."""

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]

    @property
    def oblique_deg(self) -> float: ...

    @property
    def craniocaudal_tilt_deg(self) -> float: ...

    @property
    def side(self) -> Side: ...

    @property
    def target_mm(self) -> tuple[float, float, float]: ...

    @property
    def source_to_detector_mm(self) -> float: ...

    @property
    def pixel_count(self) -> int: ...

    @property
    def source_mm(self) -> np.ndarray: ...

    @property
    def beam(self) -> np.ndarray: ...

    @property
    def pixel_mm(self) -> float: ...

    def pixel_of(self, points_mm: np.ndarray) -> np.ndarray: ...


Pose = TypeVar("Pose", bound=View)


class ViewStep(Protocol):
    """States what a step towards a textbook view is: it brings a C-arm nearer."""

    def __call__(self, patient: Patient, view: Pose, level: str) -> Pose: ...


def frame_of(patient: Patient, level: str) -> LevelFrame:
    """Return the frame of a vertebra.

    Raises
    ------
    ValueError
        If the patient has none of that name.
    """
    if level not in patient.frames:
        raise ValueError(f"this patient has no {level}: the vertebrae are {', '.join(patient.frames)}")
    return patient.frames[level]


def endplate_off_deg(patient: Patient, view: View, level: str, plate: str) -> float:
    """Return the angle from an endplate up to the beam; 0 shows it as one line.

    Parameters
    ----------
    patient : Patient
        Who lies on the table.
    view : View
        Where the image is taken from.
    level, plate : str
        Such as ``"L3"``, and ``"upper"`` or ``"lower"``.

    Returns
    -------
    float
        Positive if the detector is tilted too far towards the head.
    """
    front, back = rims(patient, level, plate)
    upward = np.cross(frame_of(patient, level).axes[0], back - front)
    ray = (front + back) / 2 - view.source_mm
    return math.degrees(math.asin(float(_unit(ray) @ _unit(upward))))


def rims(patient: Patient, level: str, plate: str) -> tuple[np.ndarray, np.ndarray]:
    """Return front and back edge of an endplate, shape (3,) each."""
    frame_of(patient, level)
    front, back = (patient.landmarks[f"{plate}_{end}_rim_{level}"] for end in ("front", "back"))
    return front, back


def body_vertices_mm(patient: Patient, level: str, is_waist: bool = False) -> np.ndarray:
    """Return the vertices of a body without its arch, shape (n, 3); ``is_waist`` leaves out its rims."""
    vertices = patient.structures[level].vertices_mm
    local = frame_of(patient, level).level_from_patient(vertices)
    kept = local[:, 1] < tables.fluoroscopy().body_behind_mm
    if is_waist:
        kept &= np.abs(local[:, 2]) < tables.fluoroscopy().body_half_height_mm
    return vertices[kept]


def process_beyond_mm(patient: Patient, level: str, side: Side) -> Callable[[View], float]:
    """Return a function that tells how far the tip of a transverse process lies outside the border of the body."""
    tip = patient.landmarks[f"transverse_process_tip_{level}_{side}"]
    body = body_vertices_mm(patient, level, is_waist=True)
    outward = -1.0 if side == "left" else 1.0

    def beyond(view: View) -> float:
        edge = (view.pixel_of(body)[:, 0] * outward).max()
        return float((view.pixel_of(tip)[0] * outward - edge) * mm_per_pixel(view, tip))

    return beyond


def meeting_angle_deg(patient: Patient, view: View, level: str, side: Side) -> float | None:
    """Return the oblique angle at which the process meets the border, None if it does so nowhere up to 55°."""
    beyond = process_beyond_mm(patient, level, side)
    towards = dataclasses.replace(view, side=side)
    gaps = np.array([beyond(dataclasses.replace(towards, oblique_deg=float(angle))) for angle in SEARCHED_DEG])
    crossed = np.flatnonzero((gaps[:-1] > 0) & (gaps[1:] <= 0))
    if not len(crossed):
        return None
    first = crossed[0]
    return float(SEARCHED_DEG[first] + gaps[first] / (gaps[first] - gaps[first + 1]))


def level_ray(patient: Patient, view: View, level: str) -> np.ndarray:
    """Return the ray through the centre of a body, in the directions of the vertebra, shape (3,)."""
    frame = frame_of(patient, level)
    return frame.axes @ _unit(frame.centre_mm - view.source_mm)


def lateral_off_deg(patient: Patient, view: View, level: str) -> tuple[float, float]:
    """Return what is missing to a true lateral: turn, positive = turn further; tilt, positive = too far to the head."""
    ray = level_ray(patient, view, level)
    return math.degrees(math.atan2(ray[1], abs(ray[0]))), math.degrees(math.asin(ray[2]))


def ap_off_deg(patient: Patient, view: View, level: str) -> float:
    """Return how far the detector is turned towards the patient's left of a true AP."""
    ray = level_ray(patient, view, level)
    return math.degrees(math.atan2(ray[0], ray[1]))


def mm_per_pixel(view: View, point_mm: np.ndarray) -> float:
    """Return what one pixel is at the depth of a point."""
    depth = float((np.asarray(point_mm, dtype=float) - view.source_mm) @ view.beam)
    return view.pixel_mm * depth / view.source_to_detector_mm


def apart_mm(view: View, one_mm: np.ndarray, other_mm: np.ndarray) -> np.ndarray:
    """Return how far the second point lies right of and below the first one, millimetres in the patient, shape (2,)."""
    middle = (np.asarray(one_mm) + np.asarray(other_mm)) / 2
    return (view.pixel_of(other_mm) - view.pixel_of(one_mm)) * mm_per_pixel(view, middle)


def textbook_view(patient: Patient, view: Pose, level: str, kind: str) -> Pose:
    """Bring a C-arm where a textbook image of a level is taken.

    Parameters
    ----------
    patient : Patient
        Who lies on the table.
    view : Pose
        Gives the side, distances and field; the level comes into the middle.
    level : str
        Such as ``"L3"``.
    kind : str
        ``"ap"``: upper endplate squared, spinous process between the pedicles; ``"oblique"``: squared, and
        the transverse process on the border; ``"lateral"``: left and right cover each other.

    Raises
    ------
    ValueError
        If there is no such kind, or no oblique that does it.
    """
    if kind not in STEPS:
        raise ValueError(f"no view is called {kind!r}: choose from {', '.join(STEPS)}")
    view = dataclasses.replace(
        view,
        target_mm=tuple(frame_of(patient, level).centre_mm.tolist()),
        oblique_deg=90.0 if kind == "lateral" else 0.0,
        craniocaudal_tilt_deg=0.0,
    )
    for _ in range(ROUNDS):
        view = STEPS[kind](patient, view, level)
    return view


def _squared(patient: Patient, view: Pose, level: str) -> Pose:
    off = endplate_off_deg(patient, view, level, "upper")
    return dataclasses.replace(view, craniocaudal_tilt_deg=view.craniocaudal_tilt_deg - off)


def _ap_step(patient: Patient, view: Pose, level: str) -> Pose:
    to_left = ap_off_deg(patient, view, level) * (1 if view.side == "left" else -1)
    return _squared(patient, dataclasses.replace(view, oblique_deg=view.oblique_deg - to_left), level)


def _oblique_step(patient: Patient, view: Pose, level: str) -> Pose:
    angle = meeting_angle_deg(patient, view, level, view.side)
    if angle is None:
        raise ValueError(f"in no oblique view does the process of {level} meet the border")
    return _squared(patient, dataclasses.replace(view, oblique_deg=angle), level)


def _lateral_step(patient: Patient, view: Pose, level: str) -> Pose:
    turn, tilt = lateral_off_deg(patient, view, level)
    return dataclasses.replace(
        view, oblique_deg=view.oblique_deg + turn, craniocaudal_tilt_deg=view.craniocaudal_tilt_deg - tilt
    )


STEPS: dict[str, ViewStep] = {"ap": _ap_step, "oblique": _oblique_step, "lateral": _lateral_step}


def _unit(vector: np.ndarray) -> np.ndarray:
    return vector / np.linalg.norm(vector)
