"""One radiograph as a scene: the grey values of a picture with the marks of its sides."""

from __future__ import annotations

import numpy as np

from sympblock.drawing.scene.scene import Film, Scene
from sympblock.fluoroscopy.c_arm import CArmPose
from sympblock.fluoroscopy.image_marks import side_marks

TEXT_MM = 8.6


def one_film(grey: np.ndarray, pose: CArmPose, title: str, alt: str) -> Scene:
    """Return a picture that was taken as a scene.

    Parameters
    ----------
    grey : numpy.ndarray
        Shape (n, n), uint8; copied, because an imager fills it anew.
    pose : CArmPose
        Where it was taken from.
    title, alt : str
        Heading, and what is seen.
    """
    field = (0.0, 0.0, pose.field_mm, pose.field_mm)
    film = Film(grey.copy(), field)
    return Scene(title, alt, field, (), side_marks=side_marks(pose), ground="film", text_mm=TEXT_MM, film=film)
