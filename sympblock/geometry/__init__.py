"""Meshes, distance fields, sections and frames; knows no patient."""
