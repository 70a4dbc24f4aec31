"""Crises as drills: what was recognised, called and given when, and how it compares with the book."""
