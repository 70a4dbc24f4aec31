"""The C-arm and its picture: geometry, path lengths, physics, dose. No needle here."""

from sympblock.fluoroscopy.c_arm import BeyondReachError, CArmPose
from sympblock.fluoroscopy.imager import Imager, radiograph
from sympblock.fluoroscopy.path_length import path_length_mm

__all__ = ["BeyondReachError", "CArmPose", "Imager", "path_length_mm", "radiograph"]
