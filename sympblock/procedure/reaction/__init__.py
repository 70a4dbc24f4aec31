"""The patient of the procedure room reacts: to what was injected where, to what was done, and to chance."""
