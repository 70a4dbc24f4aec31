"""What follows a session of the procedure room: the debrief, and the session once more."""
