"""Radiographs as scenes."""
