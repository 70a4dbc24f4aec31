"""A block in the procedure room that a seminar decides by vote."""
