"""The 3D viewer: one patient in space, a section beside it, and another patient at a click."""
