"""A session of the procedure room in space: needle, contrast and drug among all structures, act by act."""
