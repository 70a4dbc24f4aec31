"""Branching cases: their form, their files and the rules of their graphs."""
