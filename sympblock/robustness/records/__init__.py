"""Ways to break the learner's record and the sessions of the procedure room."""
