"""A straight steel needle in the beam: what a coaxial needle looks like before any tissue is met."""

from __future__ import annotations

import numpy as np

from sympblock.content import tables
from sympblock.content.practice.approaches import load_approach
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.geometry.mesh import Mesh
from sympblock.geometry.tubes import tube

SIDES = 12


def needle_along_beam(pose: CArmPose, tip_mm: np.ndarray | None = None) -> Mesh:
    """Place a needle along the ray through its tip.

    Parameters
    ----------
    pose : CArmPose
        Where the C-arm stands while the needle is placed.
    tip_mm : array_like or None
        Shape (3,), patient frame; None = in the middle of the picture, at the centre of rotation.

    Returns
    -------
    Mesh
        A closed tube from the tip towards the detector, with a thicker hub at its end.

    Examples
    --------
    >>> pose = CArmPose(oblique_deg=30)
    >>> places = pose.pixel_of(needle_along_beam(pose).vertices_mm)
    >>> bool(np.ptp(places, axis=0).max() < 10)
    True
    """
    tip = np.asarray(pose.target_mm if tip_mm is None else tip_mm, dtype=float)
    along = tip - pose.source_mm
    along /= np.linalg.norm(along)
    length, radius = (
        load_approach().needle.length_mm,
        tables.needle_geometry().needle_diameter_mm / 2,
    )
    stations = np.append(np.linspace(0.0, length, 16), [length + 1.0, length + tables.fluoroscopy().needle_hub_mm])
    radii = np.where(stations > length, tables.fluoroscopy().needle_hub_radius_mm, radius)
    # The tissue is not looked at: what is foreign to the body is placed by its material.
    return Mesh("needle", "cortical_bone", *tube(tip + stations[:, None] * along, radii, SIDES))
