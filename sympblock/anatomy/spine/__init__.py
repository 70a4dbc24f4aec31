"""Vertebrae, sacrum, ribs, and the curve they stand in."""
