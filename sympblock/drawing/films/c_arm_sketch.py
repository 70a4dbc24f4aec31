"""A small drawing of C-arm, table and scatter, seen from the feet of the prone patient."""

from __future__ import annotations

import math

import numpy as np

from sympblock.drawing.scene.scene import Label, Point, Scene, Shape
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.dose import scatter_ratio

BOUNDS_MM = (-1550.0, -1400.0, 1700.0, 1400.0)
TEXT_MM = 105.0
ARC_MM, TABLE_MM, BODY_MM = 690.0, (300.0, 125.0, 45.0), (175.0, 115.0)
#: Lines of equal scatter, times that of one metre beside the tube in an AP view; the last one is the inner.
SCATTER_LINES = (1.0, 4.0)


def c_arm_sketch(pose: CArmPose) -> Scene:
    """Draw where tube, detector and scatter are.

    Parameters
    ----------
    pose : CArmPose
        Where the C-arm stands.

    Examples
    --------
    >>> "tube under the table" in c_arm_sketch(CArmPose()).alt
    True
    """
    shapes = [*_scatter(pose), *_patient(pose), *_arm(pose)]
    return Scene(
        title="C-arm and scatter, from the feet",
        alt=_alt(pose),
        bounds_mm=BOUNDS_MM,
        shapes=tuple(shapes),
        labels=tuple(_labels(pose)),
        side_marks=("L", "R"),
        note="Thin lines: equal scatter; the outer one is a quarter of the inner. Relative, not to be read as a dose.",
        text_mm=TEXT_MM,
    )


def _screen(pose: CArmPose, point_mm: np.ndarray) -> Point:
    """Look from the feet: the patient's left on the left, the back up, the centre of rotation in the middle."""
    away = np.asarray(point_mm, dtype=float) - np.asarray(pose.target_mm)
    return (-float(away[0]), -float(away[1]))


def _scatter(pose: CArmPose) -> list[Shape]:
    found = []
    angles = np.linspace(0.0, 2 * math.pi, 73)
    ways = np.stack([np.cos(angles), np.sin(angles), np.zeros_like(angles)], axis=1)
    beside = scatter_ratio(np.asarray(pose.target_mm) + 1000.0 * ways, pose)
    for level in SCATTER_LINES:
        reach = 1000.0 * np.sqrt(beside / level)
        points = tuple(_screen(pose, pose.target_mm + r * way) for r, way in zip(reach, ways, strict=True))
        found.append(Shape("line", points, "guide" if level == 1.0 else "film_guide", size_mm=12.0))
    return found


def _patient(pose: CArmPose) -> list[Shape]:
    across, drop, thick = TABLE_MM
    centre = _screen(pose, np.zeros(3))
    angles = np.linspace(0.0, 2 * math.pi, 49)[:-1]
    body = tuple((centre[0] + BODY_MM[0] * math.cos(a), centre[1] + BODY_MM[1] * math.sin(a)) for a in angles)
    left, top = centre[0] - across, centre[1] + drop
    table = ((left, top), (left + 2 * across, top), (left + 2 * across, top + thick), (left, top + thick))
    return [Shape("area", table, "bone_outline"), Shape("area", body, "skin", "patient")]


def _arm(pose: CArmPose) -> list[Shape]:
    """Draw tube and detector across the beam, and the arc that joins them."""
    beam = np.array([pose.beam[0], pose.beam[1]])
    beam = beam / np.linalg.norm(beam)
    across = np.array([-beam[1], beam[0]])
    start = math.atan2(-beam[1], -beam[0])
    arc = []
    for share in np.linspace(0.0, 1.0, 33):
        angle = start + math.pi * share
        arc.append((-ARC_MM * math.cos(angle), -ARC_MM * math.sin(angle)))
    # The arm ends where the detector hangs: a bar joins them.
    bar = tuple(
        (-place * float(beam[0]), -place * float(beam[1]))
        for place in (ARC_MM, pose.source_to_detector_mm - pose.source_to_centre_mm)
    )
    found = [Shape("line", tuple(arc), "measure", size_mm=34.0), Shape("line", bar, "measure", size_mm=34.0)]
    for place, half, deep, name in (
        (-pose.source_to_centre_mm, 95.0, 90.0, "tube"),
        (pose.source_to_detector_mm - pose.source_to_centre_mm, 165.0, 45.0, "detector"),
    ):
        corners = [place * beam + a * half * across + b * deep * beam for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        found.append(
            Shape("area", tuple((-c[0], -c[1]) for c in corners), "needle_hub" if name == "tube" else "disc", name)
        )
    return found


def _labels(pose: CArmPose) -> list[Label]:
    beam = np.array([pose.beam[0], pose.beam[1]])
    tube, detector = -pose.source_to_centre_mm * beam, (pose.source_to_detector_mm - pose.source_to_centre_mm) * beam
    return [
        _outward("tube", tube, 190.0),
        _outward("detector", detector, 480.0),
    ]


def _outward(words: str, place: np.ndarray, by_mm: float) -> Label:
    """Write beyond a part of the C-arm, away from the patient."""
    way = np.array([-place[0], -place[1]]) / np.linalg.norm(place)
    at = np.array([-place[0], -place[1]]) + by_mm * way
    anchor = "middle" if abs(way[0]) < 0.5 else "start" if way[0] > 0 else "end"
    return Label(words, (float(at[0]), float(at[1])), None, anchor)


def _alt(pose: CArmPose) -> str:
    if pose.oblique_deg > 60:
        where = f"tube beside the table on the patient's {'right' if pose.side == 'left' else 'left'}"
    else:
        where = "tube under the table"
    turned = f"turned {pose.oblique_deg:.0f} degrees to the {pose.side}" if pose.oblique_deg else "straight"
    return (
        f"C-arm from the feet of the prone patient, {turned}, {where}, detector on the other side. "
        "Scatter is strongest on the side of the tube."
    )
