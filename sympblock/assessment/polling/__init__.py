"""Polls of a seminar: questions put to a room, votes of phones, counts, and the file that keeps them; nothing here knows a network."""
