"""Spread patterns in AP and lateral view: decide first, then read what it is."""
