"""A needle in one patient: its path, its target, what it meets."""
