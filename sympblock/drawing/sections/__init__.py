"""Sections, projections and schemes of the body."""
