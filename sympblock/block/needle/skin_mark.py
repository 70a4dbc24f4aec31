"""The metal cross that marks an entry on the skin, and where a beam leaves the back."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from sympblock.anatomy.patient import Patient
from sympblock.content import tables
from sympblock.content.practice.approaches import Approach, load_approach
from sympblock.conventions import Side, left_sign
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.surfaces import crossings
from sympblock.geometry.tubes import tube

#: Beyond the skin by so much, a ray is surely outside.
FAR_MM = 400.0


def mark_meshes(point_mm: np.ndarray) -> list[Mesh]:
    """Return a cross of two bars that lie on the skin at a point."""
    point = np.asarray(point_mm, dtype=float)
    half, radius = tables.needle_geometry().mark_half_mm, tables.needle_geometry().mark_radius_mm
    ends = np.array([[-half, 0.0, 0.0], [half, 0.0, 0.0]]), np.array([[0.0, 0.0, -half], [0.0, 0.0, half]])
    # The second bar lies a little higher: two bodies in one place would count twice.
    lifts = np.array([0.0, radius, 0.0]), np.array([0.0, 3.1 * radius, 0.0])
    return [
        Mesh("mark", "cortical_bone", *tube(point + bar + lift, radius, 8))
        for bar, lift in zip(ends, lifts, strict=True)
    ]


def where_beam_leaves(patient: Patient, focus_mm: np.ndarray, through_mm: np.ndarray) -> np.ndarray | None:
    """Return where a ray from the focus leaves the skin of the back, shape (3,); None if it does not.

    Parameters
    ----------
    patient : Patient
        Lies prone; the focus is in front.
    focus_mm, through_mm : array_like
        Shape (3,): two points of the ray.
    """
    focus, through = np.asarray(focus_mm, dtype=float), np.asarray(through_mm, dtype=float)
    along = (through - focus) / np.linalg.norm(through - focus)
    end = through + FAR_MM * along
    found = crossings({"skin": patient.structures["skin"]}, end, focus)
    if not found:
        return None
    place = end - along * found[0].entry_mm
    return place if place[1] > 0.0 else None


def is_beyond_limit(patient: Patient, point_mm: ArrayLike, level: str, approach: Approach | None = None) -> bool:
    """Tell whether an entry lies farther from the midline than its level allows.

    Parameters
    ----------
    patient : Patient
        The person.
    point_mm : array_like
        Shape (3,): the entry.
    level : str
        One of the levels of the approach.
    approach : Approach or None
        None = the one that the lessons teach.
    """
    limits = (approach or load_approach()).entry_limits
    return from_midline_mm(patient, point_mm, level)[0] > limits[level].most_mm


def from_midline_mm(patient: Patient, point_mm: ArrayLike, level: str | None = None) -> tuple[float, Side]:
    """Return how far a point lies beside the spine, and on which side.

    The midline is the tip of the spinous process of a level, as a hand feels it; None = the nearest one.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> from_midline_mm(typical_patient(), [80.0, 90.0, 0.0])
    (80.0, 'left')
    """
    begin = f"spinous_process_tip_{level or ''}"
    tips = [place for name, place in patient.landmarks.items() if name.startswith(begin)]
    point = np.asarray(point_mm, dtype=float)
    nearest = min(tips, key=lambda place: abs(place[2] - point[2]))
    across = float(point[0] - nearest[0])
    side: Side = "left" if across >= 0.0 else "right"
    return round(across * left_sign(side), 1), side
