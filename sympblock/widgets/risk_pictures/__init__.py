"""One risk in several framings, and as a crowd."""
