"""Drawings of branching cases, for their authors."""
