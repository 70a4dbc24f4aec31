"""Angle, entry distance and needle path: one choice, the entry limit of the level, and the kidney beside it."""
