"""Calcified plaques on the wall of the aorta, as radiographs of older people show them."""

from __future__ import annotations

import numpy as np

from sympblock.anatomy.patient import Patient
from sympblock.chance import RandomStream
from sympblock.content import tables
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.tubes import smooth_line, tube

#: Ridges of a plaque, and the angle from one to the next, in radians.
RIDGES, RIDGE_APART = 6, 0.14


def looks_old(patient: Patient) -> bool:
    """Tell whether the bones of a patient show age: the model knows no years."""
    spine = patient.traits.spine
    return spine.bone == "porous" or spine.osteophyte_mm >= tables.variation().osteophyte_word_some_mm


def plaques_of(patient: Patient) -> list[Mesh]:
    """Return the plaques of a patient, none where the bones show no age.

    Examples
    --------
    >>> from sympblock.anatomy import typical_patient
    >>> plaques_of(typical_patient())
    []
    """
    if not looks_old(patient):
        return []
    chance, told = RandomStream(patient.seed, "aortic plaques"), tables.fluoroscopy()
    count = 2 + int(chance.share() * (told.plaques_most_count - 1))
    wall = patient.structures["aorta"].vertices_mm.astype(float)
    return [part for number in range(count) for part in _plaque(wall, chance, f"aortic_plaque_{number + 1}")]


def _plaque(wall: np.ndarray, chance: RandomStream, name: str) -> list[Mesh]:
    """Return one plaque: a thin crust of ridges side by side, which shows as a line where it is seen edge-on."""
    told = tables.fluoroscopy()
    # Below the arteries of the kidneys there are most.
    height = wall[:, 2].min() + 10.0 + told.plaques_within_mm * chance.share()
    angle, length = 2.0 * np.pi * chance.share(), told.plaque_least_mm + told.plaque_more_mm * chance.share()
    return [
        _ridge(wall, (height, angle + RIDGE_APART * (place - RIDGES / 2.0)), (length, share), f"{name}_{place + 1}")
        for place, share in enumerate(np.sin(np.pi * np.linspace(0.2, 0.8, RIDGES)))
    ]


def _ridge(wall: np.ndarray, middle: tuple[float, float], size: tuple[float, float], name: str) -> Mesh:
    height, angle = middle
    length, share = size
    points = [_on_wall(wall, height + along * length * share, angle + 0.3 * along) for along in (-0.5, 0.0, 0.5)]
    line = smooth_line(points, 1.0)
    thick = tables.fluoroscopy().plaque_radius_mm * np.sin(np.pi * np.linspace(0.15, 0.85, len(line)))
    return Mesh(name, "cortical_bone", *tube(line, thick))


def _on_wall(wall: np.ndarray, height_mm: float, angle: float) -> np.ndarray:
    """Return the point of a vessel's wall at a height, towards an angle from the middle of its section."""
    near = wall[np.argsort(np.abs(wall[:, 2] - height_mm))[:60]]
    middle = (near.min(axis=0) + near.max(axis=0)) / 2.0
    radius = float(np.linalg.norm(near[:, :2] - middle[:2], axis=1).mean())
    return np.array([middle[0] + radius * np.cos(angle), middle[1] + radius * np.sin(angle), height_mm])
