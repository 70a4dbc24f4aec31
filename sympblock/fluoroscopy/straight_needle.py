"""A straight steel needle in the beam: what a coaxial needle looks like before any tissue is met."""

from __future__ import annotations

import numpy as np

from sympblock.anatomy.measures import measure
from sympblock.anatomy.mesh import Mesh
from sympblock.anatomy.tubes import tube
from sympblock.fluoroscopy.c_arm import CArmPose

SIDES = 12


def needle_along_beam(pose: CArmPose) -> Mesh:
    """Place a needle along the beam, its tip in the middle of the picture.

    Parameters
    ----------
    pose : CArmPose
        Where the C-arm stands while the needle is placed.

    Returns
    -------
    Mesh
        A closed tube from the target towards the detector.

    Examples
    --------
    >>> pose = CArmPose(oblique_deg=30)
    >>> places = pose.pixel_of(needle_along_beam(pose).vertices_mm)
    >>> bool(np.ptp(places, axis=0).max() < 3)
    True
    """
    tip = np.asarray(pose.target_mm, dtype=float)
    stations = np.linspace(0.0, measure("needle_geometry", "needle_length_mm"), 16)
    vertices, triangles = tube(
        tip + stations[:, None] * pose.beam, measure("needle_geometry", "needle_diameter_mm") / 2, SIDES
    )
    # The tissue is not looked at: what is foreign to the body is placed by its material.
    return Mesh("needle", "cortical_bone", vertices, triangles)
